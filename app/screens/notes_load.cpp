// Reading notes: the list, newest first, and one note with who can read it and who has seen it.
#include <algorithm>

#include "app/screens/conversation_parts.h"
#include "app/screens/loaders.h"
#include "app/screens/team_words.h"
#include "app/screens/tile_parts.h"
#include "app/words.h"
#include "data/notes.h"
#include "data/people.h"

namespace app {

using data::NoteFor;
using widgets::Area;

namespace {

constexpr int most_listed = 200;

// Of the resident in question; for staff without one, what was written to the team about anybody.
std::vector<data::NoteRow> notes_here(const Loading& loading) {
    const auto& viewer = loading.session.viewer;
    return loading.place.resident == data::PersonId::none ? data::notes_for_team(loading.home, viewer, most_listed)
                                                          : data::notes_of(loading.home, viewer, loading.place.resident, most_listed);
}

MarkView mark_of_id(const Loading& loading, data::PersonId id) {
    const auto person = data::person(loading.home, loading.session.viewer, id);
    return person ? mark_of(*person) : MarkView{};
}

bool mine(const Loading& loading, const data::NoteRow& note) { return note.entry.author == loading.session.viewer.person(); }

// "For Rose", "For the care team", "For my circle".
std::string for_whom(const Loading& loading, const data::NoteRow& note) {
    const auto& words = loading.words;
    const bool own = note.entry.resident == loading.session.viewer.person();
    switch (note.to) {
    case NoteFor::resident: return own ? words("For you") : words.with("For {1}", {note.resident_name});
    case NoteFor::care_team: return own ? words("For my care team") : words.with("For {1}'s care team", {note.resident_name});
    case NoteFor::circle: break;
    }
    return own ? words("For my circle") : words.with("For {1}'s circle", {note.resident_name});
}

RowView row_of(const Loading& loading, const data::NoteRow& note) {
    constexpr int letters = 24;
    const auto& words = loading.words;
    const bool fresh = !note.seen_by_me && !mine(loading, note);
    const bool resident_looks = loading.session.viewer.role() == data::Role::resident;
    RowView row;
    row.id = "note";
    row.number = data::number(note.entry.id);
    row.mark = mark_of_id(loading, note.entry.author);
    row.title = mine(loading, note) ? words("From you") : words.with("From {1}", {note.entry.author_name});
    if (loading.place.resident == data::PersonId::none && note.entry.author != note.entry.resident)
        row.title = words.with("{1}, about {2}", {who(loading, note.entry), note.resident_name});
    const std::string beginning = first_words(note.text, letters);
    // Nothing that a resident reads is cut short: what does not fit waits whole behind the touch.
    row.second = resident_looks && beginning.size() < note.text.size() ? when_words(loading, note.entry) : beginning;
    row.state = fresh ? words("New") : words("Read");
    row.state_picture = fresh ? "" : "yes";
    if (mine(loading, note))
        row.state = row.state_picture = "";
    // Without its words: those are heard where the note is read, and not in a list.
    row.spoken = words.with("{1}. {2}.", {row.title, when_words(loading, note.entry)});
    if (fresh)
        row.spoken = words.with("{1} {2}", {row.spoken, words("New") + "."});
    row.area = Area::brick;
    row.quiet = !fresh;
    row.action = SawNote{note.entry.id};
    return row;
}

CardView text_of(const Loading& loading, const data::NoteRow& note) {
    const auto& words = loading.words;
    const bool own_voice = note.entry.author == note.entry.resident;
    CardView card;
    card.area = Area::brick;
    card.wide = true;
    card.style = widgets::Card::Style::tint;
    card.lines.push_back({.text = own_voice ? quoted(words, note.text) : note.text,
                          .style = widgets::CardLine::Style::quote,
                          .typed_by_someone = true});
    const std::string relation = data::relation(loading.home, loading.session.viewer, note.entry.resident, note.entry.author);
    const std::string author = relation.empty() || mine(loading, note) ? who(loading, note.entry) : words.with("{1}, {2}", {who(loading, note.entry), relation});
    card.lines.push_back({.text = words.with("{1}, {2}", {author, when_words(loading, note.entry)}), .style = widgets::CardLine::Style::attribution});
    return card;
}

std::optional<CardView> what_it_answers(const Loading& loading, const data::NoteRow& note) {
    if (note.answers == data::EntryId::none)
        return std::nullopt;
    const auto asked = data::note(loading.home, loading.session.viewer, note.answers);
    if (!asked)
        return std::nullopt;
    CardView card;
    card.area = Area::brick;
    card.heading = loading.words.with("In answer to {1}", {mine(loading, *asked) ? loading.words("you") : asked->entry.author_name});
    card.picture = "area-notes";
    card.lines.push_back({.text = asked->text, .style = widgets::CardLine::Style::body, .typed_by_someone = true});
    card.lines.push_back({.text = when_words(loading, asked->entry), .style = widgets::CardLine::Style::attribution});
    return card;
}

CardView who_reads(const Loading& loading, const data::NoteRow& note) {
    const auto& words = loading.words;
    std::vector<data::PersonId> others{note.entry.author};
    if (note.answers != data::EntryId::none)
        if (const auto asked = data::note(loading.home, loading.session.viewer, note.answers))
            others.push_back(asked->entry.author);
    CardView card;
    card.area = Area::brick;
    card.heading = words("Who can read it");
    card.picture = audience_word(note.entry.audience).picture;
    card.lines.push_back({.text = note_readers(loading, note.to, note.entry.resident, others), .style = widgets::CardLine::Style::body});
    std::string names;
    for (const auto& seen : data::seen_by(loading.home, loading.session.viewer, note.entry.id)) {
        const std::string& name = seen.person == loading.session.viewer.person() ? words("you") : seen.name;
        names = names.empty() ? name : words.with("{1}, {2}", {names, name});
    }
    card.lines.push_back({.text = names.empty() ? words("Nobody has opened it yet") : words.with("Seen by {1}", {names}),
                          .style = widgets::CardLine::Style::body,
                          .picture = names.empty() ? "" : "how-observed"});
    return card;
}

TileView bar_tile(const char* id, const std::string& label, const char* picture, Action action) {
    return tile_of(id, label, picture, Area::brick, std::move(action));
}

} // namespace

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
        view.header.subtitle = words("To the care team and the circles");
    }
    for (const auto& note : notes_here(loading))
        view.rows.push_back(row_of(loading, note));
    view.empty = words("No notes yet.");
    if (id != data::PersonId::none) {
        view.bar.push_back(bar_tile("leave-a-note", words("Leave a note"), "draw", Visit{{.screen = ScreenName::note_for, .resident = id}}));
        view.bar.back().primary = true;
    }
    if (own) // as a note does, it goes to somebody by name
        view.bar.push_back(invite_tile(loading));
    return view;
}

View load_note(const Loading& loading) {
    const auto& words = loading.words;
    CardsView view;
    view.header.area = Area::brick;
    const auto note = data::note(loading.home, loading.session.viewer, loading.place.entry);
    if (!note) {
        view.header.title = words("Notes");
        CardView gone;
        gone.lines.push_back({.text = words("This note was taken back."), .style = widgets::CardLine::Style::body});
        view.cards.push_back(std::move(gone));
        return view;
    }
    view.header.title = mine(loading, *note) ? words("From you") : words.with("From {1}", {note->entry.author_name});
    view.header.subtitle = for_whom(loading, *note);
    view.header.mark = mark_of_id(loading, note->entry.author);
    view.cards.push_back(text_of(loading, *note));
    if (auto asked = what_it_answers(loading, *note))
        view.cards.push_back(std::move(*asked));
    view.cards.push_back(who_reads(loading, *note));

    const auto all = notes_here(loading);
    const auto here = std::find_if(all.begin(), all.end(), [&note](const auto& one) { return one.entry.id == note->entry.id; });
    if (here != all.end() && here != all.begin())
        view.bar.push_back(bar_tile("newer", words("Newer"), "previous-page", SawNote{(here - 1)->entry.id}));
    if (!mine(loading, *note)) {
        view.bar.push_back(bar_tile("answer", words("Answer"), "draw",
                                    Visit{{.screen = ScreenName::write_note, .resident = note->entry.resident, .entry = note->entry.id, .note_for = note->to}}));
        view.bar.back().primary = true;
    }
    if (here != all.end() && here + 1 != all.end())
        view.bar.push_back(bar_tile("older", words("Older"), "next-page", SawNote{(here + 1)->entry.id}));
    return view;
}

} // namespace app
