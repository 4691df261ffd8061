// Obeys what concerns notes: leaving one, opening one with its conversation, taking one back, and what is new since the last visit.
#include <algorithm>

#include "app/update.h"
#include "data/asks.h"
#include "data/notes.h"
#include "data/notes_news.h"
#include "data/text.h"

namespace app {

using widgets::N_;

namespace {

void send(World& world, const data::NewNote& note) {
    const data::Viewer viewer = world.state.session.viewer;
    LastRecord last;
    last.entry = data::leave_note(world.home, viewer, note);
    last.kind = data::Kind::note;
    last.resident = note.resident;
    last.note_for = note.to;
    last.words = data::trimmed(note.text);
    last.phrase = note.ready;
    for (const data::Attachment& one : note.with) { // kept: from now on by its name
        last.with.push_back({one.use, {}, one.content.empty() ? one.already : data::name_of(one.content), one.agreed});
    }
    const auto sent = data::note(world.home, viewer, last.entry);
    last.audience = sent->entry.audience;
    if (last.audience == data::Audience::named) {
        last.named = data::named_in_note(world.home, viewer, last.entry);
    }
    recorded(world, std::move(last), ScreenName::thank_you);
}

} // namespace

void obey(World& world, const SendNote& meant) {
    send(world, {meant.resident, meant.to, meant.text, meant.answers, meant.person, meant.asks, meant.ready});
}

bool note_made_of(World& world, const data::Attachment& made) {
    const Place place = world.state.place();
    if (!place.note.making) {
        return false;
    }
    send(world, {place.resident, place.note_for, {}, place.entry, place.note.person, place.note.asks, 0, {made}});
    return true;
}

// The conversation is shown first: it can be read also when the disk is full and nothing more can be written down.
void obey(World& world, const SawNote& saw) {
    const data::Viewer viewer = world.state.session.viewer;
    Place place;
    place.screen = ScreenName::note;
    place.entry = saw.note;
    // Opened from the list of all residents it stays in that list, for Newer and Older.
    place.resident = world.state.place().resident;
    go_to(world, place);
    const auto note = data::note(world.home, viewer, saw.note);
    if (!note) {
        return; // taken back since: the page says so
    }
    for (const data::NoteRow& one : data::thread_of(world.home, viewer, *note)) {
        data::mark_seen(world.home, viewer, one.entry.id);
        if (one.asks) {
            data::mark_ask_seen(world.home, viewer, data::AskId{data::number(one.first)});
        }
    }
}

void obey(World& world, const TakeBackNote& meant) {
    const data::Viewer viewer = world.state.session.viewer;
    const auto note = data::note(world.home, viewer, meant.note);
    world.home.withdraw(viewer, meant.note);
    auto& last = world.state.session.last;
    if (last && last->entry == meant.note) {
        last.reset();
    }
    world.state.view_is_old = true;
    if (world.state.place().screen == ScreenName::note && note) {
        const auto left = data::thread_of(world.home, viewer, *note);
        obey(world, GoBack{});
        if (!left.empty()) {
            obey(world, SawNote{left.back().entry.id});
        }
    }
    say_kindly(world, N_("It is taken back"), N_("Nobody will see it any more."));
    world.state.notice->picture = "undo";
}

// Shown first, as a note is.
void obey(World& world, const SawNews&) {
    const data::Viewer viewer = world.state.session.viewer;
    Place place;
    place.screen = ScreenName::news;
    place.resident = viewer.visiting();
    place.entry = data::news_from(world.home, viewer, viewer.visiting());
    go_to(world, place);
    data::mark_news_seen(world.home, viewer, viewer.visiting());
}

} // namespace app
