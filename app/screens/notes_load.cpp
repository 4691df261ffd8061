// Reading notes: the list, a row for each conversation, the newest first.
#include <algorithm>
#include <set>

#include "app/say_words.h"
#include "app/screens/conversation_parts.h"
#include "app/screens/loaders.h"
#include "app/screens/note_parts.h"
#include "app/screens/team_words.h"
#include "app/screens/tile_parts.h"
#include "app/words.h"
#include "data/asks.h"
#include "data/notes.h"
#include "data/people.h"

namespace app {

using widgets::Area;

namespace {

constexpr int most_listed = 200;

MarkView mark_of_id(const Loading& loading, data::PersonId id) {
    const auto person = data::person(loading.home, loading.session.viewer, id);
    return person ? mark_of(*person) : MarkView{};
}

const char* picture_with(const data::NoteRow& note) {
    return !note.photo.is_none() ? "photograph" : !note.drawing.is_none() ? "draw" : !note.clip.is_none() ? "voice-clip" : "";
}

// Where something asked stands says more than that it was read.
void show_state(const Loading& loading, const ListedThread& thread, RowView& row) {
    const auto& words = loading.words;
    if (thread.fresh) {
        row.state = words("New");
        return;
    }
    if (thread.asks) {
        if (const auto ask = data::find_ask(loading.home, loading.session.viewer, data::AskId{data::number(thread.newest.thread)})) {
            const auto stage = ask->loop.outcome ? step_word(*ask->loop.outcome) : stage_word(ask->loop.stage);
            row.state = words(stage.word);
            row.state_picture = stage.picture;
        }
        return;
    }
    if (!is_my_note(loading, thread.newest)) {
        row.state = words("Read");
        row.state_picture = "yes";
    }
}

RowView row_of(const Loading& loading, const ListedThread& thread) {
    constexpr int letters = 24;
    const auto& words = loading.words;
    const data::NoteRow& note = thread.newest;
    const bool resident_looks = loading.session.viewer.role() == data::Role::resident;
    RowView row;
    row.id = "note";
    row.number = data::number(note.entry.id);
    row.mark = mark_of_id(loading, note.entry.author);
    row.title = note_title(loading, note);
    if (loading.place.resident == data::PersonId::none && note.entry.author != note.entry.resident)
        row.title = words.with("{1}, about {2}", {who(loading, note.entry), note.resident_name});
    const std::string whole = note_words(loading, note), beginning = first_words(whole, letters);
    // Nothing that a resident reads is cut short: what does not fit waits whole behind the touch.
    row.second = resident_looks && beginning.size() < whole.size() ? when_words(loading, note.entry) : beginning;
    row.trailing_picture = picture_with(note);
    show_state(loading, thread, row);
    // Without its words: those are heard where the note is read, and not in a list.
    row.spoken = words.with("{1}. {2}.", {row.title, when_words(loading, note.entry)});
    if (!row.state.empty())
        row.spoken = words.with("{1} {2}", {row.spoken, row.state + "."});
    row.area = Area::brick;
    row.quiet = !thread.fresh;
    row.action = SawNote{note.entry.id};
    return row;
}

} // namespace

// Of the resident in question; for staff without one, what was written to the team about anybody.
std::vector<ListedThread> threads_here(const Loading& loading) {
    const auto& viewer = loading.session.viewer;
    auto notes = loading.place.resident == data::PersonId::none ? data::notes_for_team(loading.home, viewer, most_listed)
                                                                : data::notes_of(loading.home, viewer, loading.place.resident, most_listed);
    std::vector<ListedThread> threads;
    for (data::NoteRow& note : notes) {
        auto listed = std::find_if(threads.begin(), threads.end(), [&](const ListedThread& one) { return one.newest.thread == note.thread; });
        if (listed == threads.end()) {
            threads.emplace_back();
            listed = threads.end() - 1;
            listed->newest = note;
        }
        listed->asks = listed->asks || note.asks;
        listed->fresh = listed->fresh || (!note.seen_by_me && !is_my_note(loading, note));
    }
    return threads;
}

View load_notes(const Loading& loading) {
    const auto& words = loading.words;
    const data::PersonId id = loading.place.resident;
    const bool own = id == loading.session.viewer.person();
    ListView view;
    view.header.area = Area::brick;
    view.header.title = words("Notes");
    if (id != data::PersonId::none && !own) {
        view.header.subtitle = words.with("About {1}", {name_of(loading, id)});
        view.header.mark = mark_of_id(loading, id);
    } else if (!own) {
        view.header.subtitle = words("To the care team, the circles and you");
    }
    for (const ListedThread& thread : threads_here(loading))
        view.rows.push_back(row_of(loading, thread));
    view.empty = words("No notes yet.");
    if (id != data::PersonId::none) {
        view.bar.push_back(tile_of("leave-a-note", words("Leave a note"), "draw", Area::brick, Visit{{.screen = ScreenName::note_for, .resident = id}}));
        view.bar.back().primary = true;
    }
    if (own) // as a note does, it goes to somebody by name
        view.bar.push_back(invite_tile(loading));
    return view;
}

} // namespace app
