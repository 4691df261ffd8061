// The wall of small wins: everybody's that the viewer may see, one's own, what somebody gave; one win with who is glad of it;
// and about whom a new one is.
#include <algorithm>

#include "app/screens/loaders.h"
#include "app/screens/paper_loaders.h"
#include "app/screens/resident_parts.h"
#include "app/screens/team_words.h"
#include "app/screens/tile_parts.h"
#include "data/people.h"
#include "data/wins.h"

namespace app {
namespace {

using widgets::Area;

constexpr int most_on_the_wall = 60, days_on_the_wall = 30;

bool was_a_gift(data::Win win) {
    return win == data::Win::helped || win == data::Win::taught || win == data::Win::made || win == data::Win::in_touch;
}

bool about_me(const Loading& loading, const data::WinRow& win) { return win.entry.resident == loading.session.viewer.person(); }

std::string told(const Loading& loading, const data::WinRow& win) {
    return about_me(loading, win) ? loading.words(win_word(win.win).word) : win_sentence(loading.words, win.win, win.resident_name);
}

MarkView mark_of_id(const Loading& loading, data::PersonId id) {
    const auto person = data::person(loading.home, loading.session.viewer, id);
    return person ? mark_of(*person) : MarkView{};
}

std::vector<data::WinRow> wins_here(const Loading& loading) {
    const auto& viewer = loading.session.viewer;
    if (loading.place.wall == WinWall::everybody)
        return data::wins_seen_by(loading.home, viewer, most_on_the_wall, days_on_the_wall);
    auto wins = data::wins_of(loading.home, viewer, loading.place.resident, most_on_the_wall);
    if (loading.place.wall == WinWall::given)
        std::erase_if(wins, [](const data::WinRow& win) { return !was_a_gift(win.win); });
    return wins;
}

// "Sam and Tom are glad" as a list of names, the viewer's own first.
std::string glad_names(const Loading& loading, const std::vector<data::Cheer>& cheers) {
    const auto& words = loading.words;
    std::string names;
    for (const bool own : {true, false})
        for (const data::Cheer& cheer : cheers)
            if ((cheer.person == loading.session.viewer.person()) == own) {
                const std::string name = own ? words("You") : cheer.name.empty() ? words("Someone") : cheer.name;
                names = names.empty() ? name : words.with("{1}, {2}", {names, name});
            }
    return names;
}

RowView row_of(const Loading& loading, const data::WinRow& win) {
    const auto& words = loading.words;
    RowView row;
    row.id = "win";
    row.number = data::number(win.entry.id);
    row.mark = mark_of_id(loading, win.entry.resident);
    row.title = told(loading, win);
    row.second = when_words(loading, win.entry);
    row.trailing_picture = win_word(win.win).picture;
    if (!win.drawing.is_none()) { // its title has the name
        row.mark = {};
        row.picture = data::picture_name(win.drawing);
    }
    row.area = Area::marigold;
    row.spoken = win.words.empty() ? words.with("{1} {2}.", {row.title, row.second}) : words.with("{1} “{2}” {3}.", {row.title, win.words, row.second});
    if (const std::string with = with_words(words, !win.drawing.is_none(), !win.clip.is_none()); !with.empty()) {
        row.second = win.clip.is_none() ? row.second : words.with("{1}. {2}", {row.second, with_words(words, false, true)});
        row.spoken = words.with("{1} {2}", {row.spoken, with});
    }
    if (const auto cheers = data::cheers_of(loading.home, loading.session.viewer, win.entry.id); !cheers.empty()) {
        row.state_picture = "cheer";
        row.state = words("Cheered");
        row.spoken = words.with("{1} Glad of it: {2}.", {row.spoken, glad_names(loading, cheers)});
    }
    row.action = Visit{{.screen = ScreenName::win, .resident = loading.place.resident, .entry = win.entry.id, .wall = loading.place.wall}};
    return row;
}

TileView tile_to(const char* id, std::string label, const char* picture, Place place) {
    return tile_of(id, std::move(label), picture, Area::marigold, Visit{place});
}

TileView about_tile(const Loading& loading, const data::Person& person, std::string label) {
    TileView tile;
    tile.id = "person";
    tile.number = data::number(person.id);
    tile.label = std::move(label);
    tile.mark = mark_of(person);
    tile.area = Area::marigold;
    tile.action = Visit{{.screen = ScreenName::small_win, .resident = person.id}};
    tile.spoken = loading.words.with("A small win about {1}.", {tile.label});
    return tile;
}

} // namespace

View load_wins(const Loading& loading) {
    const auto& words = loading.words;
    const Subject subject = subject_of(loading, loading.place.resident);
    const WinWall wall = loading.place.wall;
    ListView view;
    view.header.area = Area::marigold;
    view.header.title = wall == WinWall::everybody ? words("Small wins")
                        : wall == WinWall::own    ? (subject.own ? words("My small wins") : words.with("Small wins of {1}", {subject.name}))
                                                  : (subject.own ? words("What I gave") : words.with("What {1} gave", {subject.name}));
    view.header.subtitle = wall == WinWall::everybody ? words("Of all of us") : std::string();
    for (const data::WinRow& win : wins_here(loading))
        view.rows.push_back(row_of(loading, win));
    view.empty = wall == WinWall::given ? words("Helped, taught, made: it will stand here.") : words("No small wins yet. Be the first.");
    // One touch leads from each wall to the next: there is no room for three doors on small glass.
    const auto way = [&](const char* id, std::string label, const char* picture, WinWall to) {
        view.bar.push_back(tile_to(id, std::move(label), picture, {.screen = ScreenName::wins, .resident = loading.place.resident, .wall = to}));
    };
    if (subject.id == data::PersonId::none) {
        // staff, about everybody
    } else if (wall == WinWall::everybody) {
        way("own-wins", subject.own ? words("Mine") : subject.name, "for-circle", WinWall::own);
    } else if (wall == WinWall::own) {
        way("given", words("Given"), "giver", WinWall::given);
    } else {
        way("all-of-us", words("All of us"), "area-wins", WinWall::everybody);
    }
    const bool own_paper = wall == WinWall::own && subject.own;
    if ((wall == WinWall::everybody ? loading.session.viewer.is_staff() : own_paper) && !wins_for_paper(loading).empty()) {
        TileView paper;
        paper.id = "print";
        paper.label = words("Print");
        paper.picture = "printer";
        paper.area = Area::marigold;
        paper.action = Print{PaperName::wins, loading.place};
        view.bar.push_back(std::move(paper));
    }
    view.bar.push_back(tile_to("new-win", words("A new one"), "area-wins", {.screen = ScreenName::win_about}));
    view.bar.back().primary = true;
    return view;
}

View load_win(const Loading& loading) {
    const auto& words = loading.words;
    const auto& viewer = loading.session.viewer;
    CardsView view;
    view.header.area = Area::marigold;
    const auto win = data::win(loading.home, viewer, loading.place.entry);
    if (!win) {
        view.header.title = words("Small wins");
        CardView gone;
        gone.lines.push_back({.text = words("This small win was taken back."), .style = widgets::CardLine::Style::body});
        view.cards.push_back(std::move(gone));
        return view;
    }
    view.header.title = told(loading, *win);
    view.header.subtitle = when_words(loading, win->entry);
    view.header.mark = mark_of_id(loading, win->entry.resident);

    const bool drawn = !win->drawing.is_none();
    if (drawn) {
        CardView drawing;
        drawing.area = Area::marigold;
        drawing.lines.push_back(drawing_line(loading, *win));
        view.cards.push_back(std::move(drawing));
    }
    CardView card;
    card.area = Area::marigold;
    card.wide = !drawn;
    card.style = widgets::Card::Style::tint;
    card.big_picture = drawn ? "" : win_word(win->win).picture;
    if (!win->words.empty())
        card.lines.push_back({.text = quoted(words, win->words), .style = widgets::CardLine::Style::quote, .typed_by_someone = true});
    const bool own_voice = win->entry.author == win->entry.resident;
    card.lines.push_back({.text = own_voice ? words("In their own words") : words.with("Told by {1}", {who(loading, win->entry)}),
                          .style = widgets::CardLine::Style::attribution});
    if (own_voice && win->words.empty())
        card.lines.back().text = words.with("{1}, {2}", {who(loading, win->entry), when_words(loading, win->entry)});
    else if (about_me(loading, *win) && own_voice)
        card.lines.back().text = words("In your own words");
    if (!win->clip.is_none())
        card.lines.push_back({.text = with_words(words, false, true), .style = widgets::CardLine::Style::attribution, .picture = "voice-clip"});
    view.cards.push_back(std::move(card));

    const auto cheers = data::cheers_of(loading.home, viewer, win->entry.id);
    const auto mine = std::find_if(cheers.begin(), cheers.end(), [&](const data::Cheer& cheer) { return cheer.person == viewer.person(); });
    CardView glad;
    glad.area = Area::marigold;
    glad.heading = words("Who is glad of it");
    glad.picture = "cheer";
    glad.lines.push_back({.text = cheers.empty() ? words("Nobody has said so yet") : glad_names(loading, cheers), .style = widgets::CardLine::Style::body});
    view.cards.push_back(std::move(glad));
    view.celebrate = mine != cheers.end();

    if (!win->clip.is_none())
        view.bar.push_back(listen_tile(loading, *win));
    if (mine != cheers.end()) {
        TileView undo = undo_tile(loading);
        undo.action = TakeCheerBack{mine->entry};
        view.bar.push_back(std::move(undo));
    } else if (!about_me(loading, *win) && viewer.person() != data::PersonId::none) {
        TileView cheer;
        cheer.id = "cheer";
        cheer.label = words("I'm glad too");
        cheer.picture = "cheer";
        cheer.area = Area::marigold;
        cheer.primary = true;
        cheer.action = CheerWin{win->entry.id};
        cheer.spoken = words("I'm glad too. They will see my name here.");
        view.bar.push_back(std::move(cheer));
    }
    const auto all = wins_here(loading);
    const auto here = std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.entry.id == win->entry.id; });
    const auto way = [&](const char* id, std::string label, const char* picture, data::EntryId entry) {
        view.bar.push_back(tile_to(id, std::move(label), picture,
                                   {.screen = ScreenName::win, .resident = loading.place.resident, .entry = entry, .wall = loading.place.wall}));
    };
    if (here != all.end() && here != all.begin())
        way("newer", words("Newer"), "previous-page", (here - 1)->entry.id);
    if (here != all.end() && here + 1 != all.end())
        way("older", words("Older"), "next-page", (here + 1)->entry.id);
    return view;
}

View load_win_about(const Loading& loading) {
    const auto& words = loading.words;
    const auto& viewer = loading.session.viewer;
    MenuView view;
    view.header.area = Area::marigold;
    view.header.title = words("Whose small win is it?");
    view.header.subtitle = words("Anybody here can have one, those who care too");
    view.more = words("More names");
    view.per_page = 8;
    if (const auto self = data::person(loading.home, viewer, viewer.person())) {
        view.choices.push_back(about_tile(loading, *self, words("Mine")));
        view.choices.back().spoken = words("My own small win.");
    }
    // The same people by the same pictures as behind their door; who would rather not have their name shown is a picture here too.
    if (viewer.is_staff()) {
        for (const data::Person& resident : data::residents(loading.home, viewer))
            view.choices.push_back(about_tile(loading, resident, resident.name));
    } else if (viewer.role() == data::Role::resident) {
        auto residents = std::get<MenuView>(load_i_live_here(loading));
        for (TileView& tile : residents.choices)
            if (tile.number != data::number(viewer.person())) {
                tile.area = Area::marigold;
                tile.spoken = words.with("A small win about {1}.", {tile.label});
                tile.action = Visit{{.screen = ScreenName::small_win, .resident = data::PersonId{tile.number}}};
                view.choices.push_back(std::move(tile));
            }
    } else if (const auto resident = data::person(loading.home, viewer, viewer.visiting())) {
        view.choices.push_back(about_tile(loading, *resident, resident->name));
    }
    for (const data::Person& carer : data::staff(loading.home, viewer))
        if (carer.id != viewer.person())
            view.choices.push_back(about_tile(loading, carer, carer.name));
    if (viewer.is_staff())
        return people_list(std::move(view));
    return view;
}

} // namespace app
