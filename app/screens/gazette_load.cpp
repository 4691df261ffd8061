// The house's weekly paper: what would stand in it, who is in it, and a resident's own yes or no.
#include <algorithm>

#include "app/screens/gazette_parts.h"
#include "app/screens/loaders.h"
#include "app/screens/resident_parts.h"
#include "app/screens/team_words.h"
#include "app/screens/tile_parts.h"
#include "data/gazette.h"
#include "data/people.h"

namespace app {

using data::InPaper;
using widgets::Area;
using Style = widgets::CardLine::Style;

namespace {

constexpr std::size_t most_named = 6;

CardView card_of(std::string heading, const char* picture, Area area) {
    CardView card;
    card.area = area;
    card.heading = std::move(heading);
    card.picture = picture;
    return card;
}

void add_line(CardView& card, std::string text, std::string picture = {}) {
    CardLineView line;
    line.text = std::move(text);
    line.picture = std::move(picture);
    line.for_the_house = true;
    card.lines.push_back(std::move(line));
}

// A card with the first few of a list, and how many more there are.
template <typename All, typename Told>
void add_few(const Loading& loading, CardView& card, const All& all, const char* nothing, Told&& told) {
    if (all.empty()) {
        add_line(card, loading.words(nothing));
    }
    const std::size_t shown = all.size() > most_named ? most_named - 1 : all.size();
    for (std::size_t i = 0; i < shown; ++i) {
        told(all[i]);
    }
    if (shown < all.size()) {
        const auto more = static_cast<std::int64_t>(all.size() - shown);
        add_line(card, loading.words.count("and {n} more", "and {n} more", more));
    }
}

std::string standing_words(const Loading& loading, InPaper said, bool in_it) {
    const auto& words = loading.words;
    switch (said) {
    case InPaper::yes: return words("Said yes");
    case InPaper::no: return words("Said no");
    case InPaper::not_asked: break;
    }
    return in_it ? words("First name is on the glass") : words("Not asked yet");
}

} // namespace

View load_gazette(const Loading& loading) {
    const auto& words = loading.words;
    const GazetteContent content = gazette_content(loading);
    CardsView view;
    view.header.area = Area::blue;
    view.header.title = words("Our paper");
    view.header.subtitle = words.with("Looks back to {1}", {words.day_and_month(data::milliseconds(content.week.starts))});
    CardView wins = card_of(words("What went well"), "area-wins", Area::marigold);
    add_few(loading, wins, content.wins, widgets::N_("Nothing was shared with the house this week."),
            [&](const data::WinRow& win) { add_line(wins, win_sentence(words, win.win, win.resident_name), win_word(win.win).picture); });
    CardView on = card_of(words("The coming week"), "area-on", Area::blue);
    add_few(loading, on, content.events, widgets::N_("Nothing is planned yet."), [&](const data::Activity& event) {
        add_line(on, words.with("{1}, {2}", {words.short_weekday(data::milliseconds(event.starts)), event.title}), event.picture);
    });
    view.cards = {std::move(wins), std::move(on)};
    if (!content.festivals.empty()) {
        CardView festivals = card_of(words("Festivals"), "card-festival", Area::marigold);
        for (const FestivalOn& one : content.festivals) {
            add_line(festivals, words.with("{1}, {2}", {words.short_weekday(data::milliseconds(one.starts)), words(one.festival->name)}), one.festival->picture);
        }
        view.cards.push_back(std::move(festivals));
    }
    if (!content.moments.empty()) {
        CardView moments = card_of(words("From our lives"), "about-life-story", Area::teal);
        add_few(loading, moments, content.moments, "", [&](const data::PaperMoment& one) { add_line(moments, one.name, "about-life-story"); });
        view.cards.push_back(std::move(moments));
    }
    TileView print = tile_of("print", words("Print"), "printer", Area::blue, Print{PaperName::gazette, loading.place});
    print.primary = true;
    view.bar = {std::move(print), tile_of("paper-people", words("Who is in it"), "for-house", Area::blue, Visit{{.screen = ScreenName::paper_people}})};
    return view;
}

// Also for staff, on the word of the person.
View load_house_paper(const Loading& loading) {
    const auto& words = loading.words;
    const Subject subject = subject_of(loading);
    const InPaper said = data::in_paper(loading.home, loading.session.viewer, subject.id);
    MenuView view;
    view.header.area = Area::blue;
    view.header.title = subject.own ? words("May I be in our paper?") : words.with("May {1} be in our paper?", {subject.name});
    view.header.subtitle = subject.own ? words("It is printed each week") : std::string();
    if (!subject.own) {
        view.note = words.with("As {1} told you", {subject.name});
        view.note_picture = "do-newspaper";
    }
    const auto answer = [&](bool yes) {
        TileView tile = tile_of("in-paper", yes ? words("Yes, I may") : words("No, leave me out"), yes ? "yes" : "not-this-time", Area::blue, AgreeToPaper{subject.id, yes});
        if (!subject.own) {
            tile.label = yes ? words("Yes, they may") : words("No, leave them out");
        }
        tile.number = yes ? 1 : 2;
        tile.second = yes ? words("First name and shared small wins") : std::string();
        tile.selected = said == (yes ? InPaper::yes : InPaper::no);
        tile.spoken = !subject.own ? words.with("{1}.", {tile.label})
                      : yes        ? words("Yes, my first name and the small wins that I share with everyone may be in our paper.")
                                   : words("No, please leave me out of our paper.");
        return tile;
    };
    view.choices = {answer(true), answer(false)};
    return view;
}

View load_paper_people(const Loading& loading) {
    const auto& words = loading.words;
    const auto& viewer = loading.session.viewer;
    const auto in_it = data::people_in_paper(loading.home, viewer);
    ListView view;
    view.header.area = Area::blue;
    view.header.title = words("Who is in our paper");
    view.header.subtitle = words("Touch a name to write down what they said");
    view.people = true;
    view.empty = words("No resident has been put in yet.");
    auto residents = data::residents(loading.home, viewer);
    sort_by_name(words, residents);
    for (const data::Person& person : residents) {
        const bool is_in = std::any_of(in_it.begin(), in_it.end(), [&](const data::Person& one) { return one.id == person.id; });
        RowView row;
        row.id = "person";
        row.number = data::number(person.id);
        row.mark = mark_of(person);
        row.title = person.name;
        row.second = standing_words(loading, data::in_paper(loading.home, viewer, person.id), is_in);
        row.state = is_in ? words("In it") : words("Not in it");
        row.state_picture = is_in ? "yes" : "not-this-time";
        row.area = Area::blue;
        row.spoken = words.with("{1}. {2}. {3}.", {row.title, row.state, row.second});
        row.action = Visit{{.screen = ScreenName::house_paper, .resident = person.id}};
        view.rows.push_back(std::move(row));
    }
    return view;
}

} // namespace app
