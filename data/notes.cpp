// Notes, what staff pass on, and who has seen what.
#include "data/notes.h"

#include "data/body.h"
#include "data/note_rows.h"
#include "data/rules.h"
#include "data/text.h"

namespace data {

namespace {

constexpr int newest_looked_at = 1000; // for counting unseen ones: older notes are history, not post

static_assert(static_cast<int>(Kind::note) == 40, "the queries below say this as a number, so that their indexes fit");

std::string checked_note(const std::string& text) {
    std::string words = checked_text(text);
    if (words.empty()) throw Error(Trouble::refused, "There is nothing in this note yet.");
    return words;
}

Audience audience_of(NoteFor to) {
    switch (to) {
    case NoteFor::resident: return Audience::named;
    case NoteFor::care_team: return Audience::care_team;
    case NoteFor::circle: return Audience::circle;
    }
    throw Error(Trouble::refused, "Please choose whom the note is for.");
}

std::vector<NoteRow> read_notes(Statement& row, Home& home, const Viewer& viewer) {
    std::vector<NoteRow> notes;
    while (row.step()) notes.push_back(read_note(row, home, viewer));
    return notes;
}

} // namespace

NoteRow read_note(const Statement& row, Home& home, const Viewer& viewer) {
    NoteRow note;
    note.entry = read_entry(row, home, viewer);
    note.to = static_cast<NoteFor>(row.integer(entry_column_count));
    note.answers = EntryId{row.integer(entry_column_count + 1)};
    note.text = row.text(entry_column_count + 2);
    note.seen_by_me = row.integer(entry_column_count + 3) != 0;
    note.resident_name = home.roll().name_for(viewer, note.entry.resident);
    return note;
}

EntryId leave_note(Home& home, const Viewer& by, const NewNote& note) {
    require_writer(home, by);
    require_resident(home, note.resident);
    require_sight_of(home, by, note.resident);
    const Audience audience = audience_of(note.to);
    const std::string words = checked_note(note.text);
    std::vector<std::int64_t> named;
    if (note.to == NoteFor::resident) named.push_back(number(note.resident));
    if (note.answers != EntryId::none) {
        const auto answered = data::note(home, by, note.answers);
        if (!answered || answered->entry.resident != note.resident) throw Error(Trouble::refused, "The note that this answers is not there.");
        // Who asked can always read the answer.
        const PersonId asker = answered->entry.author;
        if (audience != Audience::circle && asker != note.resident && asker != by.person()) named.push_back(number(asker));
    }
    BodyWriter body;
    body.text("words", words).number("answers", number(note.answers));
    if (!named.empty()) body.numbers("named", named);
    return home.journal().append({Kind::note, by.person(), note.resident, audience, EntryId::none, static_cast<std::int64_t>(note.to), body.json()});
}

EntryId pass_on(Home& home, const Viewer& by, PersonId resident, const std::string& text) {
    require_writer(home, by);
    require_staff(home, by);
    require_resident(home, resident);
    BodyWriter body;
    body.text("words", checked_note(text));
    return home.journal().append({Kind::passed_on, by.person(), resident, Audience::care_team, EntryId::none, 0, body.json()});
}

std::vector<NoteRow> notes_of(Home& home, const Viewer& viewer, PersonId resident, int limit) {
    Statement row = prepare_for(home, viewer, std::string("SELECT ") + entry_columns + note_columns + " FROM entries e INDEXED BY notes_by_resident"
                                " WHERE e.resident = :resident AND e.kind = 40 AND " + audience_predicate() + " ORDER BY e.id DESC LIMIT :limit");
    row.bind(":resident", number(resident)).bind(":limit", limit);
    return read_notes(row, home, viewer);
}

std::vector<NoteRow> notes_for_team(Home& home, const Viewer& viewer, int limit) {
    require_staff(home, viewer);
    Statement row = prepare_for(home, viewer, std::string("SELECT ") + entry_columns + note_columns + " FROM entries e INDEXED BY notes_by_id"
                                " WHERE e.kind = 40 AND e.v IN (2, 3) AND " + audience_predicate() + " ORDER BY e.id DESC LIMIT :limit");
    row.bind(":limit", limit);
    return read_notes(row, home, viewer);
}

std::optional<NoteRow> note(Home& home, const Viewer& viewer, EntryId id) {
    Statement row = prepare_for(home, viewer, std::string("SELECT ") + entry_columns + note_columns + " FROM entries e INDEXED BY notes_by_id"
                                " WHERE e.kind = 40 AND e.id = :id AND " + audience_predicate() + " ORDER BY e.id");
    row.bind(":id", number(id));
    if (!row.step()) return std::nullopt;
    return read_note(row, home, viewer);
}

int unseen_notes(Home& home, const Viewer& viewer, PersonId resident) {
    if (viewer.person() == PersonId::none) return 0;
    if (resident == PersonId::none) require_staff(home, viewer);
    const std::string unseen = std::string(" AND e.author <> :viewer AND NOT EXISTS (SELECT 1 FROM seen s WHERE s.note = e.id AND s.person = :viewer) AND ") +
                               audience_predicate();
    const std::string sql = resident == PersonId::none
        ? "SELECT count(*) FROM entries e INDEXED BY notes_by_id WHERE e.kind = 40 AND e.id >= coalesce((SELECT n.id FROM entries n INDEXED BY notes_by_id"
          " WHERE n.kind = 40 ORDER BY n.id DESC LIMIT 1 OFFSET :looked_at), 0)" + unseen + " ORDER BY 1"
        : "SELECT count(*) FROM entries e INDEXED BY notes_by_resident WHERE e.kind = 40 AND e.resident = :resident AND e.id >= coalesce((SELECT n.id"
          " FROM entries n INDEXED BY notes_by_resident WHERE n.kind = 40 AND n.resident = :resident ORDER BY n.id DESC LIMIT 1 OFFSET :looked_at), 0)" +
              unseen + " ORDER BY 1";
    Statement row = prepare_for(home, viewer, sql);
    row.bind(":resident", number(resident)).bind(":looked_at", newest_looked_at);
    return row.step() ? static_cast<int>(row.integer(0)) : 0;
}

void mark_seen(Home& home, const Viewer& by, EntryId id) {
    require_writer(home, by);
    const auto read = note(home, by, id);
    if (!read) throw Error(Trouble::refused, "That note is not there.");
    if (read->seen_by_me || read->entry.author == by.person()) return;
    BodyWriter body;
    body.number("note", number(id));
    home.journal().append({Kind::seen, by.person(), read->entry.resident, read->entry.audience, EntryId::none, 0, body.json()});
}

std::vector<SeenBy> seen_by(Home& home, const Viewer& viewer, EntryId id) {
    std::vector<SeenBy> readers;
    if (!note(home, viewer, id)) return readers;
    Statement row = home.database().prepare("SELECT person, wall FROM seen WHERE note = :note ORDER BY id");
    row.bind(":note", number(id));
    while (row.step()) readers.push_back({PersonId{row.integer(0)}, home.roll().name_for(viewer, PersonId{row.integer(0)}), WallTime{row.integer(1)}});
    return readers;
}

} // namespace data
