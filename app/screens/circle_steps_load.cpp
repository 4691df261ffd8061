// One in the picture of a circle: nearer and further, what they bring, when they were in touch, and how it was before.
#include "app/days.h"
#include "app/screens/circle_parts.h"
#include "app/screens/loaders.h"
#include "app/screens/team_words.h"

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
