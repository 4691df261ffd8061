// What community partners do here: their events, who comes as far as they may know it, words with those who work here. And a
// resident's side of it: which partner may know that they come.
#include <algorithm>

#include "app/calendar_words.h"
#include "app/say_words.h"
#include "app/screens/back_parts.h"
#include "app/screens/event_words.h"
#include "app/screens/loaders.h"
#include "app/screens/resident_parts.h"
#include "app/screens/team_words.h"
#include "app/screens/tile_parts.h"
#include "data/activities.h"
#include "data/asks.h"
#include "data/partners.h"
#include "data/people.h"

namespace app {

using widgets::Area;
using Style = widgets::CardLine::Style;

namespace {

constexpr int days_ahead = 28;
constexpr std::size_t most_asked = 10, most_rows = 150, most_words = 40;

bool is_partner(const Loading& loading) { return loading.session.viewer.role() == data::Role::partner; }

std::string needs_words(const widgets::Language& words, const std::vector<data::Need>& needs) {
    std::string told;
    for (const data::Need need : needs) {
        const std::string& word = words(need_word(need).within);
        told = told.empty() ? word : words.with("{1}, {2}", {told, word});
    }
    return told;
}

RowView event_row(const Loading& loading, const data::Activity& event) {
    const auto& words = loading.words;
    RowView row;
    row.id = "event";
    row.number = data::number(event.id) ^ data::milliseconds(event.planned); // it may come round twice a day
    row.picture = event.picture.empty() ? "area-on" : event.picture;
    row.title = event.title;
    row.second = event.place.empty() ? event_when(loading, event) : words.with("{1}, {2}", {event_when(loading, event), event.place});
    row.area = Area::blue;
    row.quiet = event.cancelled;
    const auto guests = event.cancelled ? std::vector<data::EventGuest>{} : data::guests_at(loading.home, loading.session.viewer, event.occurrence());
    if (event.cancelled) {
        row.state = words("Not on");
        row.state_picture = "not-this-time";
    } else if (!guests.empty()) {
        const auto come = static_cast<std::int64_t>(guests.size());
        row.state = words.count("{n} told you", "{n} told you", come);
        row.state_picture = "yes";
    }
    const auto said = data::words_of_event(loading.home, loading.session.viewer, event.id);
    if (!event.cancelled && !said.empty() && said.back().entry.author_role != data::Role::partner) {
        row.state = words("There is an answer");
        row.state_picture = "area-notes";
    }
    row.spoken = row.state.empty() ? words.with("{1}. {2}.", {row.title, row.second}) : words.with("{1}. {2}. {3}.", {row.title, row.second, row.state});
    row.action = Visit{{.screen = ScreenName::my_event, .activity = event.occurrence()}};
    return row;
}

// What residents asked of this viewer by name, and nobody has finished.
void add_asked(const Loading& loading, ListView& view) {
    const auto& words = loading.words;
    const data::Viewer& viewer = loading.session.viewer;
    std::size_t told = 0;
    for (const data::AskRow& ask : data::asks_of(loading.home, viewer, viewer.visiting(), 60)) {
        const bool of_me = ask.asker != viewer.person() && std::find(ask.named.begin(), ask.named.end(), viewer.person()) != ask.named.end();
        if (!of_me || ask.loop.finished || ++told > most_asked) {
            continue;
        }
        constexpr int letters = 60;
        RowView row;
        row.id = "ask";
        row.number = data::number(ask.id);
        row.picture = asking_word(ask.what).picture;
        row.title = words.with("{1} asks you", {ask.asker_name});
        row.second = first_words(asked_words(loading, ask), letters);
        row.area = Area::green;
        row.spoken = words.with("{1}: {2}.", {row.title, words(asking_word(ask.what).within)});
        row.is_private = true;
        row.action = SawAsk{ask.id};
        view.rows.push_back(std::move(row));
    }
}

CardView lines_card(std::string heading, const char* picture, Area area = Area::blue) {
    CardView card;
    card.area = area;
    card.heading = std::move(heading);
    card.picture = picture;
    return card;
}

CardView when_card(const Loading& loading, const data::Activity& event) {
    const auto& words = loading.words;
    CardView card = lines_card(words("When and where"), "pic-clock");
    card.lines.push_back(body_line(event_when(loading, event)));
    if (!event.place.empty()) {
        card.lines.push_back({.text = event.place, .picture = event.in_community ? "place-community" : "place-in-the-home", .typed_by_someone = true, .for_the_house = true});
    }
    if (!event.leader.empty()) {
        card.lines.push_back(body_line(words.with("{1} leads it.", {event.leader}), "led-by"));
    }
    for (const data::Way way : event.ways) {
        card.lines.push_back(body_line(words(way_word(way).word), way_word(way).picture));
    }
    for (const data::Access access : event.access) {
        card.lines.push_back(body_line(words(access_word(access).word), access_word(access).picture));
    }
    return card;
}

// Names, and what they need, are read and not called through the room.
CardView guests_card(const Loading& loading, const data::Activity& event) {
    const auto& words = loading.words;
    CardView card = lines_card(words("Who told you that they come"), "yes");
    const auto guests = data::guests_at(loading.home, loading.session.viewer, event.occurrence());
    for (const data::EventGuest& guest : guests) {
        const std::string who = guest.answer == data::Answer::maybe ? words.with("{1}, maybe", {guest.resident.name}) : guest.resident.name;
        card.lines.push_back({.text = who, .picture = answer_word(guest.answer).picture, .typed_by_someone = true});
        if (!guest.needs.empty()) {
            card.lines.push_back({.text = words.with("Needs {1}", {needs_words(words, guest.needs)}), .style = Style::attribution, .typed_by_someone = true});
        }
    }
    if (guests.empty()) {
        card.lines.push_back(body_line(words("Nobody has told you yet. Others may come too.")));
    }
    return card;
}

CardView word_card(const Loading& loading, const data::EventWord& word) {
    const bool from_partner = word.entry.author_role == data::Role::partner;
    CardView card = lines_card(who_and_when(loading, word.entry), from_partner ? "area-notes" : "door-work-here", from_partner ? Area::brick : Area::blue);
    card.lines.push_back({.text = event_words(loading, word), .typed_by_someone = word.phrase == 0});
    return card;
}

} // namespace

View load_my_events(const Loading& loading) {
    const auto& words = loading.words;
    ListView view;
    view.header.area = Area::blue;
    view.header.title = words("What I do here");
    view.header.subtitle = words("What I lead, and what I come along to");
    add_asked(loading, view);
    for (const data::Activity& event : data::partner_events(loading.home, loading.session.viewer, data::WallTime{loading.day_start_ms}, day_bounds(loading.now.wall, days_ahead).starts)) {
        if (view.rows.size() < most_rows && event.ends > loading.now.wall) {
            view.rows.push_back(event_row(loading, event));
        }
    }
    view.empty = words("Nothing yet. In “What's on” you can say that you come along.");
    view.bar = {tile_of("whats-on", words("What's on"), "area-on", Area::blue, Visit{{.screen = ScreenName::whats_on, .resident = loading.session.viewer.visiting()}})};
    return view;
}

View load_my_event(const Loading& loading) {
    const auto& words = loading.words;
    const data::Viewer& viewer = loading.session.viewer;
    const auto event = data::activity(loading.home, viewer, loading.place.activity);
    CardsView view;
    view.header.area = Area::blue;
    view.header.title = event ? event->title : words("What's on");
    if (!event || !is_partner(loading)) {
        view.cards = {lines_card(words("This is not on any more."), "not-this-time")};
        return view;
    }
    view.header.subtitle = event_when(loading, *event);
    if (event->cancelled) {
        view.cards = {lines_card(words("It is not on"), "not-this-time")};
    }
    const bool leads = event->led_by == viewer.person(), comes = data::comes_along(loading.home, viewer, event->id);
    if (!leads && !comes) {
        view.cards.push_back(when_card(loading, *event));
        TileView come = tile_of("come-along", words("I come along"), "yes", Area::blue, ComeAlong{event->id, true});
        come.primary = true;
        view.bar = {std::move(come)};
        return view;
    }
    view.cards.push_back(guests_card(loading, *event));
    view.cards.push_back(when_card(loading, *event));
    const auto said = data::words_of_event(loading.home, viewer, event->id);
    if (!said.empty()) {
        view.cards.push_back(word_card(loading, said.back()));
    }
    TileView tell = tile_of("event-words", words("Words with the home"), "invite-conversation", Area::blue, Visit{{.screen = ScreenName::event_words, .activity = event->occurrence()}});
    tell.primary = true;
    view.bar = {std::move(tell)};
    if (!leads) {
        view.bar.push_back(tile_of("come-no-longer", words("No longer come"), "not-this-time", Area::blue, ComeAlong{event->id, false}));
    }
    return view;
}

View load_event_words(const Loading& loading) {
    const auto& words = loading.words;
    const auto event = data::activity(loading.home, loading.session.viewer, loading.place.activity);
    CardsView view;
    view.header.area = Area::blue;
    view.header.title = event ? event->title : words("What's on");
    view.header.subtitle = is_partner(loading) ? words("You and those who work here") : words("Those who work here and its partners");
    auto said = data::words_of_event(loading.home, loading.session.viewer, loading.place.activity.activity);
    std::reverse(said.begin(), said.end());
    said.resize(std::min(said.size(), most_words));
    for (const data::EventWord& word : said) {
        view.cards.push_back(word_card(loading, word));
    }
    if (view.cards.empty()) {
        view.cards = {lines_card(words("Nothing was said about it yet."), "invite-conversation")};
    }
    Place place = loading.place;
    place.screen = ScreenName::write_event_words;
    TileView write = tile_of("write", words("Write"), "draw", Area::blue, Visit{place});
    write.primary = true;
    view.bar = {std::move(write)};
    const LastRecord* last = standing_record(loading.session);
    if (last != nullptr && last->kind == data::Kind::event_word && !said.empty() && said.front().entry.id == last->entry) {
        view.bar.push_back(undo_tile(loading));
    }
    return view;
}

View load_write_event_words(const Loading& loading) {
    const auto& words = loading.words;
    const auto event = data::activity(loading.home, loading.session.viewer, loading.place.activity);
    WriteView view;
    view.means = WriteView::Means::about_me; // sent as the action below, with what was written as its words
    view.header.area = Area::blue;
    view.header.title = words("What would you like to say?");
    view.header.subtitle = event ? event->title : std::string();
    view.hint = words("Write here");
    view.keyboard = words.code();
    view.audience = is_partner(loading) ? words("Those who work here can read it") : words("Its partners and the team can read it");
    view.audience_picture = "for-team";
    view.send = words("Send it");
    view.send_picture = "yes";
    for (const EventPhrase& phrase : event_phrases(is_partner(loading))) {
        TileView tile = tile_of("phrase", words(phrase.words), "", Area::blue, GoBack{});
        tile.number = phrase.number;
        view.phrases.push_back(std::move(tile));
    }
    view.phrases_first = true; // most of it is said in a touch
    view.send_with_words = SayOfEvent{loading.place.activity.activity, 0, {}};
    return view;
}

// A resident's page, or staff's on their word: who of the partners may know that they come.
View load_tell_partner(const Loading& loading) {
    const auto& words = loading.words;
    const Subject subject = subject_of(loading);
    const auto event = data::activity(loading.home, loading.session.viewer, loading.place.activity);
    MenuView view;
    view.header.area = Area::blue;
    view.header.title = subject.own ? words("Who may know that I come?") : words.with("Who may know that {1} comes?", {subject.name});
    view.header.subtitle = event ? event->title : std::string();
    view.note = subject.own ? words("They see my first name, my answer and what I need.") : words("They see the first name, the answer and the needs.");
    view.note_picture = "for-me-and";
    view.empty = words("No partner leads this or comes along.");
    if (!event || event->cancelled) {
        return view;
    }
    for (const data::EventPartner& partner : data::partners_at(loading.home, loading.session.viewer, event->occurrence(), subject.id)) {
        TileView tile;
        tile.id = "partner";
        tile.number = data::number(partner.person.id);
        tile.label = partner.person.name;
        tile.second = partner.leads ? words("leads it") : words("comes along");
        tile.area = Area::blue;
        tile.mark = mark_of(partner.person);
        tile.selected = partner.told;
        tile.action = TellPartner{event->id, subject.id, partner.person.id, !partner.told};
        tile.spoken = partner.told ? words.with("{1} knows that you come. Touch to take it back.", {tile.label}) : words.with("Let {1} know that you come.", {tile.label});
        view.choices.push_back(std::move(tile));
    }
    view.extras = {tile_of("done", words("That's right"), "yes", Area::blue, GoBack{})};
    return view;
}

} // namespace app
