// The house's weekly paper, on one or two sheets for those who never touch a screen: what went well, and the coming week. In the
// language of the home; what somebody wrote or planned stands in its own.
#include <algorithm>

#include "app/calendar_words.h"
#include "app/screens/back_parts.h"
#include "app/screens/gazette_parts.h"
#include "app/screens/paper_loaders.h"
#include "app/screens/team_words.h"
#include "data/activities.h"

namespace app {

using widgets::Area;
using widgets::PaperBlock;
using PaperStyle = widgets::PaperBlock::Style;

namespace {

constexpr int most_pages = 2; // both sides of a sheet

// How much of a week stands there: less of each where it would go over more pages.
struct Fullness {
    std::size_t wins, drawings;
    int letters; // of a win
    enum class Events { whole, with_place, one_line } events; // whole: also how one gets there, and what makes it easy to be there
    std::size_t events_of_a_day;
};
using enum Fullness::Events;
constexpr Fullness fullness[] = {{12, 6, 160, whole, 12}, {10, 3, 110, with_place, 12}, {6, 2, 80, one_line, 8}};

// In the words of the home, whoever is in front.
Loading in_language(const Loading& loading, const widgets::Language& words) {
    return {loading.home, loading.session, words, loading.place, loading.now, loading.facts, loading.day_start_ms, loading.day_end_ms,
            loading.languages, loading.catalogues, loading.quiet, loading.can_record};
}

PaperBlock gap(widgets::Mm size) {
    PaperBlock block = paper_block(PaperStyle::gap, {});
    block.size = size;
    return block;
}

PaperBlock smaller_heading(std::string text, std::string picture, Area area) {
    PaperBlock block = paper_block(PaperStyle::heading, std::move(text), std::move(picture), area);
    block.size = 10;
    return block;
}

// What was told of somebody here, with their drawing.
PaperBlock win_block(const Loading& loading, const data::WinRow& win, int letters, bool with_drawing, widgets::PaperDocument& document) {
    const auto& words = loading.words;
    PaperBlock box = paper_block(PaperStyle::box, {}, {}, Area::marigold);
    box.in_one_piece = true;
    box.inside.push_back(smaller_heading(win_sentence(words, win.win, win.resident_name), win_word(win.win).picture, Area::marigold));
    if (!win.words.empty()) {
        const std::string told = first_words(win.words, letters);
        box.inside.push_back(paper_block(PaperStyle::words, win.entry.author == win.entry.resident ? quoted(words, told) : told));
    }
    if (const auto drawing = with_drawing && !win.drawing.is_none() ? data::blob(loading.home, data::Viewer::house(), win.drawing) : std::nullopt) {
        const std::string name = data::picture_name(win.drawing);
        document.own_pictures[name] = std::string(drawing->begin(), drawing->end());
        box.inside.push_back(paper_block(PaperStyle::picture, {}, name));
        box.inside.back().size = 34;
    }
    return box;
}

// Each begins as it does alone, so they are no list within a sentence.
std::string line_of(const widgets::Language& words, const std::vector<std::string>& all) {
    std::string told;
    for (const std::string& one : all) {
        told = told.empty() ? one : words.with("{1} · {2}", {told, one});
    }
    return told;
}

// Time and title; below it where, with whom, how one gets there, and what makes it easy to be there.
PaperBlock event_block(const Loading& loading, const data::Activity& event, Fullness::Events how) {
    const auto& words = loading.words;
    PaperBlock group = paper_block(PaperStyle::group, {});
    group.in_one_piece = true;
    const std::string time = event.all_day ? words("All day") : words.time(data::milliseconds(event.starts));
    group.inside.push_back(paper_block(PaperStyle::words, words.with("{1} {2}", {time, event.title})));
    if (how == one_line) {
        group.inside.front() = paper_block(PaperStyle::quiet, event.place.empty() ? group.inside.front().text : words.with("{1}, {2}", {group.inside.front().text, event.place}));
        return group;
    }
    const bool details = how == whole;
    std::vector<std::string> more;
    if (!event.place.empty()) {
        more.push_back(event.place);
    } else if (event.in_community) {
        more.push_back(words("In the community"));
    }
    if (!event.leader.empty()) {
        more.push_back(words.with("led by {1}", {event.leader}));
    }
    for (const data::Way way : details ? event.ways : std::vector<data::Way>{}) {
        more.push_back(words(way_word(way).word));
    }
    for (const data::Access access : details ? event.access : std::vector<data::Access>{}) {
        more.push_back(words(access_word(access).word));
    }
    if (!more.empty()) {
        group.inside.push_back(paper_block(PaperStyle::quiet, line_of(words, more)));
    }
    return group;
}

void put_day(const Loading& loading, const GazetteContent& content, const Fullness& full, const DayBounds& day, std::vector<PaperBlock>& column) {
    const auto& words = loading.words;
    const auto in_day = [&](data::WallTime when) { return when >= day.starts && when < day.ends; };
    std::vector<PaperBlock> blocks;
    for (const FestivalOn& one : content.festivals) {
        if (in_day(one.starts)) {
            PaperBlock festival = paper_block(PaperStyle::words, words(one.festival->name), one.festival->picture, Area::marigold);
            festival.size = 8;
            blocks.push_back(std::move(festival));
        }
    }
    std::size_t told = 0;
    for (const data::Activity& event : content.events) {
        if (in_day(event.starts) && ++told <= full.events_of_a_day) {
            blocks.push_back(event_block(loading, event, full.events));
            blocks.push_back(gap(full.events == one_line ? 0.5F : 1.5F));
        }
    }
    if (told > full.events_of_a_day) {
        blocks.push_back(paper_block(PaperStyle::quiet, words.count("and {n} more", "and {n} more", static_cast<std::int64_t>(told - full.events_of_a_day))));
    }
    if (blocks.empty()) {
        return;
    }
    column.push_back(smaller_heading(words.full_date(data::milliseconds(day.starts)), {}, Area::blue));
    std::move(blocks.begin(), blocks.end(), std::back_inserter(column));
    column.push_back(gap(2));
}

// Two columns that are about as long.
PaperBlock columns_of(std::vector<std::vector<PaperBlock>> parts) {
    PaperBlock columns = paper_block(PaperStyle::columns, {});
    columns.inside = {paper_block(PaperStyle::group, {}), paper_block(PaperStyle::group, {})};
    std::size_t all = 0, put = 0;
    for (const auto& part : parts) {
        all += part.size();
    }
    for (auto& part : parts) {
        auto& column = columns.inside[put * 2 < all ? 0 : 1].inside;
        put += part.size();
        std::move(part.begin(), part.end(), std::back_inserter(column));
    }
    return columns;
}

void put_wins(const Loading& loading, const GazetteContent& content, const Fullness& full, widgets::PaperDocument& document) {
    const auto& words = loading.words;
    document.blocks.push_back(paper_block(PaperStyle::heading, words("What went well"), "area-wins", Area::marigold));
    if (content.wins.empty() && content.moments.empty()) {
        document.blocks.push_back(paper_block(PaperStyle::words, words("Nothing was shared with the house this week.")));
        return;
    }
    std::vector<std::vector<PaperBlock>> parts;
    const std::size_t first = content.wins.size() > full.wins ? content.wins.size() - full.wins : 0; // the newest ones
    std::size_t drawings = 0;
    for (std::size_t i = first; i < content.wins.size(); ++i) {
        const data::WinRow& win = content.wins[i];
        drawings += win.drawing.is_none() ? 0 : 1;
        parts.push_back({win_block(loading, win, full.letters, drawings <= full.drawings, document), gap(2)});
    }
    for (const data::PaperMoment& one : content.moments) {
        PaperBlock box = paper_block(PaperStyle::box, {}, {}, Area::teal);
        box.in_one_piece = true;
        box.inside = {smaller_heading(words.with("{1} remembers", {one.name}), one.moment.content.picture.empty() ? "about-life-story" : one.moment.content.picture, Area::teal),
                      paper_block(PaperStyle::words, first_words(one.moment.content.words, full.letters))};
        parts.push_back({std::move(box), gap(2)});
    }
    document.blocks.push_back(columns_of(std::move(parts)));
    if (first > 0) {
        document.blocks.push_back(paper_block(PaperStyle::quiet, words.count("and {n} more", "and {n} more", static_cast<std::int64_t>(first))));
    }
}

// On one page, or what went well in front and what is on at the back of the sheet.
enum class Sides { front, both };

widgets::PaperDocument made(const Loading& loading, const GazetteContent& content, const Fullness& full, Sides sides) {
    const auto& words = loading.words;
    widgets::PaperDocument document = paper_document(loading, words("Our paper"));
    document.best_within = sides == Sides::both ? 2 : 1;
    const std::string name = loading.facts.name.empty() ? words("Our house") : loading.facts.name;
    document.blocks.push_back(paper_block(PaperStyle::title, words.with("Our week at {1}", {name}), {}, Area::blue));
    document.blocks.push_back(paper_block(PaperStyle::quiet, from_to(loading, content.week)));
    put_wins(loading, content, full, document);
    document.blocks.push_back(sides == Sides::both ? paper_block(PaperStyle::next_page, {}) : gap(3));
    document.blocks.push_back(paper_block(PaperStyle::heading, words.with("What's on, {1}", {from_to(loading, content.coming)}), "area-on", Area::blue));
    std::vector<std::vector<PaperBlock>> days;
    for (int day = 0; day < 7; ++day) {
        days.emplace_back();
        put_day(loading, content, full, day_bounds(data::WallTime{loading.day_start_ms}, day), days.back());
    }
    const bool nothing_on = std::all_of(days.begin(), days.end(), [](const auto& day) { return day.empty(); });
    document.blocks.push_back(nothing_on ? paper_block(PaperStyle::words, words("Nothing is planned yet.")) : columns_of(std::move(days)));
    document.blocks.push_back(gap(3));
    document.blocks.push_back(paper_block(PaperStyle::quiet, words("In this paper are only people who agreed to it. Tell any of us if you would like to be in it, or left out.")));
    return document;
}

} // namespace

GazetteContent gazette_content(const Loading& loading) {
    constexpr int days_of_a_week = 7;
    const data::Viewer house = data::Viewer::house(), &viewer = loading.session.viewer;
    GazetteContent content;
    content.week = {week_bounds(loading.now.wall).starts, loading.now.wall};
    content.week.ends = day_bounds(loading.now.wall).ends;
    content.coming = {data::WallTime{loading.day_start_ms}, day_bounds(loading.now.wall, days_of_a_week).starts};
    content.wins = data::paper_wins(loading.home, viewer, content.week.starts, content.week.ends);
    content.moments = data::paper_moments(loading.home, viewer, content.week.starts, content.week.ends);
    content.events = data::activities_between(loading.home, house, content.coming.starts, content.coming.ends);
    content.festivals = festivals_between(loading, content.coming.starts, content.coming.ends);
    return content;
}

widgets::PaperDocument load_gazette_paper(const Loading& in_front) {
    const widgets::Language home_words(in_front.catalogues, in_front.facts.language);
    const Loading loading = in_language(in_front, home_words);
    const GazetteContent content = gazette_content(loading);
    widgets::PaperDocument document = made(loading, content, fullness[0], Sides::front);
    if (widgets::paper_pages(document) == 1) {
        return document;
    }
    for (const Fullness& full : fullness) {
        document = made(loading, content, full, Sides::both);
        if (widgets::paper_pages(document) <= most_pages) {
            break;
        }
    }
    return document;
}

} // namespace app
