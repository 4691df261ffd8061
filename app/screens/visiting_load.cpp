// I'm visiting: whom, who you are, and what a visitor can do once they have come in. Before that: marks and first names alone.
#include "app/screens/conversation_parts.h"
#include "app/screens/circle_parts.h"
#include "app/screens/decision_parts.h"
#include "app/screens/loaders.h"
#include "app/screens/partner_parts.h"
#include "app/screens/note_parts.h"
#include "app/screens/team_words.h"
#include "app/words.h"
#include "data/about_me.h"
#include "data/asks.h"
#include "data/notes.h"
#include "data/people.h"

namespace app {

using widgets::Area;

// The same people in the same places as behind the other door: whoever knows Rose's picture finds her here too.
View load_im_visiting(const Loading& loading) {
    const auto& words = loading.words;
    MenuView view = std::get<MenuView>(load_i_live_here(loading));
    view.header.area = Area::brick;
    view.header.title = words("Whom are you visiting?");
    view.header.subtitle = words("Touch their picture");
    view.empty = words("No names have been put in yet. Please ask the staff.");
    for (TileView& tile : view.choices) {
        tile.area = Area::brick;
        tile.spoken.clear();
        tile.action = Visit{{.screen = ScreenName::visitors, .resident = data::PersonId{tile.number}}};
    }
    return view;
}

View load_visitors(const Loading& loading) {
    const auto& words = loading.words;
    MenuView view;
    view.header.area = Area::brick;
    view.header.title = words("Who are you?");
    view.header.subtitle = words("Touch your name");
    auto visitors = data::visitors_of(loading.home, loading.session.viewer, loading.place.resident);
    sort_by_name(words, visitors);
    for (const auto& visitor : visitors) {
        TileView tile;
        tile.id = "person";
        tile.number = data::number(visitor.person.id);
        tile.label = visitor.person.name;
        tile.area = Area::brick;
        tile.action = Visit{{.screen = ScreenName::pin_pad, .resident = loading.place.resident, .person = visitor.person.id}};
        tile.mark = mark_of(visitor.person);
        view.choices.push_back(std::move(tile));
    }
    view.more = words("More names");
    view.note = words("Not here? Please speak to the staff");
    view.note_picture = "help";
    view.empty = words("No names yet. Please ask the staff.");
    return view;
}

View load_visitor(const Loading& loading) {
    const auto& words = loading.words;
    const auto& viewer = loading.session.viewer;
    const data::PersonId resident = viewer.visiting();
    const std::string name = name_of(loading, resident);

    MenuView view;
    view.header.area = Area::brick;
    view.header.title = words.with("Hello {1}", {loading.session.name});
    view.header.subtitle = words.with("You are visiting {1}", {name});
    if (const auto person = data::person(loading.home, viewer, resident))
        view.header.mark = mark_of(*person);

    TileView write{.id = "leave-a-note", .label = words("Leave a note"), .picture = "draw", .area = Area::brick};
    write.action = Visit{{.screen = ScreenName::note_for, .resident = resident}};
    write.primary = true;
    TileView notes{.id = "notes", .label = words("Notes"), .picture = "area-notes", .area = Area::brick};
    notes.action = Visit{{.screen = ScreenName::notes, .resident = resident}};
    if (const int fresh = data::unseen_notes(loading.home, viewer, resident))
        notes.badge = words.count("{n} new", "{n} new", fresh);
    if (!notes.badge.empty())
        notes.spoken = words.with("{1}. {2}.", {notes.label, notes.badge});
    TileView win{.id = "small-win", .label = words("Small win"), .picture = "area-wins", .area = Area::marigold};
    win.action = Visit{{.screen = ScreenName::small_win, .resident = resident}};
    TileView on{.id = "whats-on", .label = words("What's on"), .picture = "area-on", .area = Area::blue};
    on.action = Visit{{.screen = ScreenName::whats_on, .resident = resident}};
    TileView about{.id = "about-me", .label = words.with("About {1}", {name}), .picture = "area-about", .area = Area::teal};
    about.action = Visit{{.screen = ScreenName::about_me, .resident = resident}};
    if (const int told = data::replies_for_me(loading.home, viewer, resident)) {
        about.badge = words.count("{n} answer", "{n} answers", told);
        about.spoken = words.with("{1}. {2}.", {about.label, words.count("There is {n} answer to what you suggested", "There are {n} answers to what you suggested", told)});
    }
    TileView say{.id = "say", .label = words("Have my say"), .picture = "area-say", .area = Area::green};
    say.action = Visit{{.screen = ScreenName::say, .resident = resident}};
    if (const int answers = data::answers_for(loading.home, viewer)) {
        say.badge = words.count("{n} new", "{n} new", answers);
        say.spoken = words.count("Have my say. There is {n} new answer for you.", "Have my say. There are {n} new answers for you.", answers);
    }
    TileView back{.id = "looking-back", .label = words("Looking back"), .picture = "looking-back", .area = Area::plum};
    back.action = Visit{{.screen = ScreenName::looking_back, .resident = resident}};
    TileView voice{.id = "my-voice", .label = words("My voice"), .picture = "comfort-voice", .area = Area::teal};
    voice.action = Visit{{.screen = ScreenName::my_voice, .resident = resident}};
    voice.spoken = words.with("Record words in your own voice for {1}.", {name});
    TileView deciding{.id = "decisions", .label = words("Deciding together"), .picture = "deciding-together", .area = Area::teal};
    deciding.action = Visit{{.screen = ScreenName::decisions, .resident = resident}};
    const int waiting = decisions_waiting(loading, resident);
    if (waiting > 0) {
        deciding.badge = words.count("{n} asked", "{n} asked", waiting);
        deciding.spoken = words.count("Deciding together. Your view of {n} question is asked.", "Deciding together. Your view of {n} questions is asked.", waiting);
    }
    view.choices = {std::move(write), std::move(notes), std::move(about), std::move(win), std::move(on), std::move(say), std::move(back), partnerships_tile(loading, resident)};
    view.choices.insert(waiting > 0 ? view.choices.begin() + 2 : view.choices.end() - 1, std::move(deciding)); // what waits for them is on the first page
    if (data::may_see_circle(loading.home, viewer, resident))
        view.choices.push_back(circle_door(loading, resident, name));
    view.choices.push_back({.id = "comfort", .label = words("Comfort"), .picture = "comfort", .area = Area::bark});
    view.choices.back().action = Visit{{.screen = ScreenName::comfort}};
    view.choices.back().spoken = words("Comfort. Change how this screen looks and feels.");
    if (viewer.role() == data::Role::partner) { // what they came for
        TileView mine{.id = "my-events", .label = words("What I do here"), .picture = "led-by", .area = Area::blue};
        mine.action = Visit{{.screen = ScreenName::my_events, .resident = resident}};
        view.choices.insert(view.choices.begin(), std::move(mine));
    }
    TileView photograph{.id = "portrait", .label = words("My photograph"), .picture = "photograph", .area = Area::teal};
    photograph.action = Visit{{.screen = ScreenName::portrait, .person = viewer.person()}};
    TileView weight{.id = "how-are-you", .label = words("How are you?"), .picture = "how-are-you", .area = Area::teal};
    weight.action = Visit{{.screen = ScreenName::how_are_you}};
    view.extras = {std::move(weight), std::move(voice), std::move(photograph)};
    if (auto news = news_tile(loading))
        view.choices.insert(view.choices.begin(), *std::move(news));
    if (auto invitation = invitation_tile(loading))
        view.extras.insert(view.extras.begin(), *std::move(invitation));
    if (auto partner = partnership_waits_tile(loading))
        view.extras.insert(view.extras.begin(), *std::move(partner));
    view.per_page = 8;
    return view;
}

} // namespace app
