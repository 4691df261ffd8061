// One in the picture of a circle, step by step: nearer and further, what they bring, when they were in touch; and putting in another.
#include <algorithm>

#include "app/days.h"
#include "app/screens/circle_parts.h"
#include "app/screens/loaders.h"
#include "app/screens/team_words.h"
#include "data/people.h"

namespace app {

using data::CircleRing;
using data::MarkWhat;
using widgets::Area;
using widgets::N_;

namespace {

View gone(const Loading& loading) {
    MenuView view;
    view.header.area = Area::teal;
    view.header.title = loading.words("My circle");
    view.empty = loading.words("That is not in the picture any more.");
    return view;
}

MenuView page_of(const data::CircleMarkRow& row, std::string title) {
    MenuView view;
    view.header.area = Area::teal;
    view.header.title = std::move(title);
    view.header.mark = mark_face(row);
    view.per_page = 8;
    return view;
}

TileView change_tile(const Loading& loading, const char* id, std::string label, const char* picture, const data::NewCircleMark& as) {
    TileView tile = circle_way(loading, id, std::move(label), picture, ScreenName::circle);
    tile.action = ChangeCircle{loading.place.resident, as};
    return tile;
}

bool is_person(const data::CircleMarkRow& row) { return row.what == MarkWhat::person || row.what == MarkWhat::somebody; }

// What another would have: taken or left by the person, in their own word.
void add_suggestion(const Loading& loading, const data::CircleMarkRow& row, bool own, MenuView& view) {
    const auto& words = loading.words;
    if (own && row.suggested) {
        data::NewCircleMark as = *row.suggested;
        as.mark = row.mark;
        TileView yes = change_tile(loading, "suggested", suggestion_told(loading, row), "suggestion", as);
        yes.spoken = words.with("Yes, as {1}.", {yes.label});
        view.choices.push_back(std::move(yes));
    }
    if (own && (row.suggested || !row.own) && !row.left) {
        TileView same = change_tile(loading, "as-it-is", words("Leave it as it is"), "yes", row);
        same.spoken = row.own ? words("Leave it as I said.") : words.with("Leave it as {1} put it in.", {row.first_author_name});
        view.choices.push_back(std::move(same));
    }
    if (!own && row.suggested) {
        view.note = suggestion_told(loading, row);
    } else if (!own && row.own) {
        view.note = words.with("{1} said this. You can suggest a change.", {name_of(loading, row.entry.resident)});
    }
}

// Who left stays only where the person says so.
void add_keeping(const Loading& loading, const data::CircleMarkRow& row, MenuView& view) {
    const auto& words = loading.words;
    data::NewCircleMark as = row;
    as.kept = true;
    as.ring = CircleRing::far;
    as.dear = false;
    TileView keep = change_tile(loading, "keep", words("Keep in my picture, far"), "circle-further", as);
    keep.selected = row.kept && !row.dear;
    view.choices.push_back(std::move(keep));
    as.dear = true;
    TileView dear = change_tile(loading, "dear", words("Was dear to me"), "circle-dear", as);
    dear.spoken = words.with("Keep {1} in my picture, as somebody who was dear to me.", {mark_name(loading, row)});
    dear.selected = row.kept && row.dear;
    view.choices.push_back(std::move(dear));
}

void add_moves(const Loading& loading, const data::CircleMarkRow& row, MenuView& view) {
    const auto& words = loading.words;
    data::NewCircleMark as = row;
    as.ring = static_cast<CircleRing>(static_cast<int>(row.ring) - 1);
    TileView nearer = change_tile(loading, "nearer", words("Nearer"), "circle-nearer", as);
    nearer.enabled = row.ring != CircleRing::close;
    as.ring = static_cast<CircleRing>(static_cast<int>(row.ring) + 1);
    TileView further = change_tile(loading, "further", words("Further away"), "circle-further", as);
    further.enabled = row.ring != CircleRing::far;
    view.choices.push_back(std::move(nearer));
    view.choices.push_back(std::move(further));
}

std::string brings_title(const Loading& loading, const data::CircleMarkRow& row) { return loading.words.with("What {1} brings", {mark_name(loading, row)}); }

// A day, so many before today, as it is offered.
TileView day_tile(const Loading& loading, const data::CircleMarkRow& row, int days_ago) {
    const auto& words = loading.words;
    const data::WallTime when = day_bounds(loading.now.wall, -days_ago).starts;
    std::string label = days_ago == 0 ? words("Today") : days_ago == 1 ? words("Yesterday") : days_ago < 7 ? words.weekday(data::milliseconds(when)) : std::string();
    TileView tile = circle_way(loading, "day", std::move(label), "calendar", ScreenName::circle);
    tile.number = days_ago + 1;
    if (days_ago >= 7) {
        tile.label = days_ago < 28 ? words.count("{n} week ago", "{n} weeks ago", days_ago / 7) : days_ago < 365 ? words.count("{n} month ago", "{n} months ago", days_ago / 30)
                                                                                                                 : words("Longer ago");
    }
    tile.action = WereInTouch{loading.place.resident, row.mark, when};
    tile.selected = row.touched && days_before(loading.now.wall, row.touched->day) == days_ago;
    return tile;
}

bool is_in_picture(const std::vector<data::CircleMarkRow>& rows, data::PersonId person) {
    return std::any_of(rows.begin(), rows.end(), [person](const data::CircleMarkRow& one) { return one.person == person; });
}

data::NewCircleMark new_mark(MarkWhat what) {
    data::NewCircleMark mark;
    mark.what = what;
    return mark;
}

void add_people(const Loading& loading, MenuView& view) {
    const auto& words = loading.words;
    const auto& viewer = loading.session.viewer;
    const data::PersonId resident = loading.place.resident;
    const auto rows = data::circle_of(loading.home, viewer, resident);
    const auto offer = [&](const data::Person& person, std::string second) {
        if (person.id == resident || person.name.empty() || is_in_picture(rows, person.id)) {
            return;
        }
        data::NewCircleMark mark = new_mark(MarkWhat::person);
        mark.person = person.id;
        TileView tile = change_tile(loading, "person", person.name, "", mark);
        tile.number = data::number(person.id);
        tile.mark = mark_of(person);
        tile.second = std::move(second);
        tile.spoken = words.with("Put {1} into the picture.", {person.name});
        view.choices.push_back(std::move(tile));
    };
    auto visitors = data::visitors_of(loading.home, viewer, resident);
    auto residents = data::residents(loading.home, viewer);
    auto carers = data::staff(loading.home, viewer);
    sort_by_name(words, visitors);
    sort_by_name(words, residents);
    sort_by_name(words, carers);
    for (const data::Visitor& visitor : visitors) {
        offer(visitor.person, visitor.relation);
    }
    for (const data::Person& neighbour : residents) {
        offer(neighbour, words("Lives here"));
    }
    for (const data::Person& carer : carers) {
        offer(carer, words("Works here"));
    }
}

} // namespace

View load_circle_mark(const Loading& loading) {
    const auto& words = loading.words;
    const auto& viewer = loading.session.viewer;
    const auto row = mark_here(loading);
    if (!row) {
        return gone(loading);
    }
    const bool own = viewer.person() == row->entry.resident;
    MenuView view = page_of(*row, mark_name(loading, *row));
    view.header.subtitle = row->own ? where_it_stands(loading, *row) : put_in_by(loading, *row);
    if (!data::may_change_circle(loading.home, viewer, row->entry.resident)) {
        view.empty = mark_told(loading, *row);
        return view;
    }
    add_suggestion(loading, *row, own, view);
    if (row->left) {
        if (own) {
            add_keeping(loading, *row, view);
        }
    } else {
        add_moves(loading, *row, view);
        TileView brings = circle_way(loading, "brings", words(row->what == MarkWhat::place || row->what == MarkWhat::group ? N_("What it brings") : N_("What they bring")), "giver",
                                     ScreenName::circle_brings, {.mark = row->mark});
        view.choices.push_back(std::move(brings));
        TileView touch = circle_way(loading, "touch", row->what == MarkWhat::place ? words("I was there") : own ? words("We were in touch") : words("They were in touch"),
                                    row->what == MarkWhat::place ? "win-got-out" : "win-in-touch", ScreenName::circle_touch, {.mark = row->mark});
        touch.second = row->touched ? how_long_ago(loading, row->touched->day) : std::string();
        if (!row->dear) {
            view.choices.push_back(std::move(touch));
        }
    }
    data::NewCircleMark away = *row;
    away.ended = true;
    TileView take = change_tile(loading, "take-out", own ? words("Take out of my picture") : words("Take out of the picture"), "sort-not-for-me", away);
    view.choices.push_back(std::move(take));
    if (!row->left && is_person(*row)) {
        data::NewCircleMark as = *row;
        as.dear = !row->dear;
        TileView dear = change_tile(loading, "dear", own ? words("Was dear to me") : words.with("Was dear to {1}", {name_of(loading, row->entry.resident)}), "circle-dear", as);
        dear.selected = row->dear;
        dear.spoken = words.with("{1} has died, and was dear.", {mark_name(loading, *row)});
        view.choices.push_back(std::move(dear));
    }
    if (row->what != MarkWhat::person) {
        view.choices.push_back(circle_way(loading, "name", words("Write the name"), "draw", ScreenName::circle_write, {.mark = row->mark, .what = row->what}));
    }
    view.choices.push_back(circle_way(loading, "earlier", words("How it was before"), "history", ScreenName::circle_earlier, {.mark = row->mark}));
    if (auto undo = circle_undo(loading, row->mark)) {
        view.extras.push_back(*std::move(undo));
    }
    return view;
}

View load_circle_brings(const Loading& loading) {
    const auto& words = loading.words;
    const auto row = mark_here(loading);
    if (!row) {
        return gone(loading);
    }
    MenuView view = page_of(*row, brings_title(loading, *row));
    view.header.subtitle = words("Touch all that is so");
    view.per_page = 8;
    for (const data::Brings brings : everything_brought()) {
        const WordAndPicture word = brings_word(brings);
        data::NewCircleMark as = *row;
        as.brings ^= static_cast<int>(brings);
        TileView tile = change_tile(loading, "brings", words(word.word), word.picture, as);
        tile.number = static_cast<std::int64_t>(brings);
        tile.selected = (row->brings & static_cast<int>(brings)) != 0;
        tile.spoken = tile.selected ? words.with("{1} brings {2}.", {mark_name(loading, *row), words(word.within)}) : words.with("Say that {1} brings {2}.", {mark_name(loading, *row), words(word.within)});
        view.choices.push_back(std::move(tile));
    }
    TileView own = circle_way(loading, "own-words", words("In my own words"), "draw", ScreenName::circle_write, {.mark = row->mark});
    own.second = first_words(row->brings_words, 40);
    own.selected = !row->brings_words.empty();
    view.choices.push_back(std::move(own));
    TileView done = circle_way(loading, "done", words("That's all"), "yes", ScreenName::circle_mark, {.mark = row->mark});
    done.action = GoBack{};
    view.extras.push_back(std::move(done));
    if (auto undo = circle_undo(loading, row->mark)) {
        view.extras.push_back(*std::move(undo));
    }
    return view;
}

View load_circle_touch(const Loading& loading) {
    const auto& words = loading.words;
    const auto row = mark_here(loading);
    if (!row) {
        return gone(loading);
    }
    MenuView view = page_of(*row, row->what == MarkWhat::place ? words("When were you there?") : words("When were you in touch?"));
    if (loading.session.viewer.person() != row->entry.resident) {
        view.header.title = words("When were they in touch?");
    }
    view.header.subtitle = mark_name(loading, *row);
    for (const int days : {0, 1, 2, 3, 4, 5, 6, 7, 14, 30, 60, 365}) {
        view.choices.push_back(day_tile(loading, *row, days));
    }
    view.more = words("Another day");
    return view;
}

View load_circle_put_in(const Loading& loading) {
    const auto& words = loading.words;
    MenuView view;
    view.header.area = Area::teal;
    view.header.title = words("What would you like to do?");
    view.per_page = 8;
    const auto& viewer = loading.session.viewer;
    const Subject subject = subject_of(loading);
    if (!subject.own) {
        view.header.subtitle = words.with("{1} may change it, or take it out", {subject.name});
    }
    const auto kind = [&](MarkWhat what, std::string label, const char* picture) {
        TileView tile = circle_way(loading, "kind", std::move(label), picture, ScreenName::circle_choose, {.what = what});
        tile.number = static_cast<std::int64_t>(what);
        view.choices.push_back(std::move(tile));
    };
    if (data::may_change_circle(loading.home, viewer, subject.id)) {
        kind(MarkWhat::person, words("Put in somebody we know"), "about-my-people");
        kind(MarkWhat::somebody, words("Put in somebody else"), "door-visiting");
        kind(MarkWhat::group, words("Put in a group"), "pref-groups");
        kind(MarkWhat::place, words("Put in a place"), "card-bench-sun");
    }
    if (subject.own) {
        TileView readers = circle_way(loading, "readers", words("Who may see it"), "for-circle", ScreenName::circle_readers);
        readers.spoken = words("Choose who may see this picture.");
        view.choices.push_back(std::move(readers));
    }
    if (!data::left_from_circle(loading.home, viewer, subject.id).empty()) {
        TileView left = circle_way(loading, "who-left", words("Who is not here any more"), "circle-dear", ScreenName::circle_left);
        left.spoken = words("Some people are not here any more. Say whether they stay in your picture.");
        view.choices.push_back(std::move(left));
    }
    TileView paper = circle_way(loading, "print", words("Print"), "printer", ScreenName::circle);
    paper.action = Print{PaperName::circle, loading.place};
    paper.spoken = words("Print this picture on one page.");
    paper.enabled = !data::circle_of(loading.home, viewer, subject.id).empty();
    view.choices.push_back(std::move(paper));
    return view;
}

View load_circle_choose(const Loading& loading) {
    const auto& words = loading.words;
    const MarkWhat what = loading.place.circle.what;
    MenuView view;
    view.header.area = Area::teal;
    view.header.title = what == MarkWhat::person || what == MarkWhat::somebody ? words("Who is it?") : what == MarkWhat::group ? words("Which group?") : words("Which place?");
    view.per_page = 8;
    view.empty = words("Everybody is in the picture already.");
    if (what == MarkWhat::person) {
        add_people(loading, view);
        return view;
    }
    for (const ReadySentence& ready : ready_names(what)) {
        data::NewCircleMark mark = new_mark(what);
        mark.phrase = ready.number;
        TileView tile = change_tile(loading, "ready", words(ready.words), ready.picture, mark);
        tile.number = ready.number;
        tile.spoken = words.with("Put in: {1}.", {tile.label});
        view.choices.push_back(std::move(tile));
    }
    view.extras.push_back(circle_way(loading, "own-words", words("Write the name"), "draw", ScreenName::circle_write, {.what = what}));
    return view;
}

View load_circle_write(const Loading& loading) {
    const auto& words = loading.words;
    const CirclePlace& here = loading.place.circle;
    WriteView view;
    view.header.area = Area::teal;
    view.resident = loading.place.resident;
    view.keyboard = words.code();
    view.means = WriteView::Means::about_me; // sent as the action below, with what was written as its words
    view.hint = words("Write here");
    view.send = words("Save it");
    view.send_picture = "yes";
    const Subject subject = subject_of(loading);
    view.audience = circle_readers_told(loading, data::circle_readers(loading.home, loading.session.viewer, subject.id), subject.name, subject.own);
    view.audience_picture = "for-circle";
    const auto row = mark_here(loading);
    ChangeCircle change{loading.place.resident, row ? data::NewCircleMark(*row) : new_mark(here.what)};
    change.writes_brings = row && here.what == MarkWhat{};
    view.header.title = change.writes_brings ? brings_title(loading, *row) : words("What is the name?");
    if (row) {
        view.start = change.writes_brings ? row->brings_words : row->name;
    }
    view.send_with_words = std::move(change);
    return view;
}

View load_circle_earlier(const Loading& loading) {
    const auto& words = loading.words;
    CardsView view;
    view.header.area = Area::teal;
    view.header.title = words("How it was before");
    for (const data::CircleMarkRow& row : data::mark_history(loading.home, loading.session.viewer, loading.place.resident, loading.place.circle.mark)) {
        view.header.subtitle = mark_name(loading, row);
        CardView card;
        card.area = Area::teal;
        card.style = row.own ? widgets::Card::Style::tint : widgets::Card::Style::dashed;
        const WordAndPicture ring = ring_word(row.ring);
        card.lines.push_back({.text = row.ended ? words("Taken out") : row.dear ? words("Was dear to me") : words(ring.word), .picture = row.ended ? "sort-not-for-me" : row.dear ? "circle-dear" : ring.picture});
        if (const std::string things = brought(loading, row); !things.empty() && !row.ended) {
            card.lines.push_back({.text = words.with("Brings {1}.", {things}), .picture = "giver", .typed_by_someone = !row.brings_words.empty()});
        }
        card.lines.push_back({.text = who_and_when(loading, row.entry), .style = widgets::CardLine::Style::attribution});
        view.cards.push_back(std::move(card));
    }
    if (view.cards.empty()) {
        return gone(loading);
    }
    return view;
}

} // namespace app
