// Reading notes: of one resident, for the team, one of them, and the conversation that it belongs to.
#include "data/entry_rows.h"
#include "data/journal.h"
#include "data/note_rows.h"
#include "data/notes.h"
#include "data/rules.h"
#include "data/stretches.h"

namespace data {

namespace {

constexpr int newest_looked_at = 1000; // for counting unseen ones: older notes are history, not post

static_assert(static_cast<int>(Kind::note) == 40 && static_cast<int>(NoteFor::moment) == 5, "the queries below say these as numbers, so that their indexes fit");

std::vector<NoteRow> read_notes(Statement& row, Home& home, const Viewer& viewer) {
    std::vector<NoteRow> notes;
    while (row.step()) notes.push_back(read_note(row, home, viewer));
    return notes;
}

std::string notes_query(const std::string& from_where) {
    return std::string("SELECT ") + entry_columns + note_columns + " FROM " + from_where + " AND " + audience_predicate();
}

void read_belonging(Home& home, const Viewer& viewer, NoteRow& note) {
    note.first = note.thread = note.entry.id;
    Statement row = home.database().prepare("SELECT first, thread, asks FROM note_threads WHERE entry = :entry ORDER BY first");
    row.bind(":entry", number(note.entry.id));
    if (row.step()) {
        note.first = EntryId{row.integer(0)};
        note.thread = EntryId{row.integer(1)};
        note.asks = row.integer(2) != 0;
    }
    for (Attached& one : attached_to(home, viewer, note.entry.id))
        (one.use == BlobUse::drawing ? note.drawing : one.use == BlobUse::clip ? note.clip : note.photo) = std::move(one.blob);
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
    if (note.entry.kind != Kind::note) return note; // passed on
    const std::int64_t extra = row.integer(entry_column_count + 4);
    if (note.to == NoteFor::moment) note.ready = static_cast<int>(extra);
    if (note.to == NoteFor::person) note.person = PersonId{extra};
    note.person_name = home.roll().name_for(viewer, note.person);
    read_belonging(home, viewer, note);
    return note;
}

std::vector<NoteRow> notes_of(Home& home, const Viewer& viewer, PersonId resident, int limit) {
    Statement row = prepare_for(home, viewer, notes_query("entries e INDEXED BY notes_by_resident WHERE e.resident = :resident AND e.kind = 40") + " ORDER BY e.id DESC LIMIT :limit");
    row.bind(":resident", number(resident)).bind(":limit", limit);
    return read_notes(row, home, viewer);
}

std::vector<NoteRow> notes_for_team(Home& home, const Viewer& viewer, int limit) {
    require_staff(home, viewer);
    Statement row = prepare_for(home, viewer, notes_query("entries e INDEXED BY notes_by_id WHERE e.kind = 40 AND e.v IN (2, 3, 4)") + " ORDER BY e.id DESC LIMIT :limit");
    row.bind(":limit", limit);
    return read_notes(row, home, viewer);
}

std::optional<NoteRow> note(Home& home, const Viewer& viewer, EntryId id) {
    Statement row = prepare_for(home, viewer, notes_query("entries e INDEXED BY notes_by_id WHERE e.kind = 40 AND e.id = :id") + " ORDER BY e.id");
    row.bind(":id", number(id));
    if (!row.step()) return std::nullopt;
    return read_note(row, home, viewer);
}

std::optional<PhotoAgreed> photo_agreed(Home& home, const Viewer& viewer, EntryId id) {
    const auto read = note(home, viewer, id);
    const auto row = read && !read->photo.is_none() ? journal_row(home.database(), id) : std::nullopt;
    if (!row || !row->body) return std::nullopt;
    const BodyReader body(*row->body);
    const PhotoAgreed agreed{{PersonId{body.number("photo_agreed")}, body.flag("nobody_in_photo")}, home.roll().name_for(viewer, PersonId{body.number("photo_agreed")})};
    return agreed.consent == PhotoConsent{} ? std::nullopt : std::optional(agreed);
}

std::vector<NoteRow> thread_of(Home& home, const Viewer& viewer, const NoteRow& note) {
    Statement row = prepare_for(home, viewer, notes_query("note_threads t INDEXED BY notes_of_thread CROSS JOIN entries e WHERE t.thread = :thread"
                                " AND e.resident = t.resident AND e.id = t.entry") + " ORDER BY t.first");
    row.bind(":thread", number(note.thread));
    return read_notes(row, home, viewer);
}

int unseen_notes(Home& home, const Viewer& viewer, PersonId resident) {
    if (viewer.person() == PersonId::none) return 0;
    if (resident == PersonId::none) require_staff(home, viewer);
    const std::string unseen = std::string(" AND e.author <> :viewer AND NOT EXISTS (SELECT 1 FROM seen s WHERE s.note = e.id AND s.person = :viewer)"
                                           " AND (e.resident = 0 OR EXISTS (SELECT 1 FROM people p WHERE p.id = e.resident AND p.active)) AND ") +
                               audience_predicate();
    const std::string sql = resident == PersonId::none
        ? "SELECT count(*) FROM entries e INDEXED BY notes_by_id WHERE e.kind = 40 AND e.v <> 5 AND e.id >= coalesce((SELECT n.id FROM entries n INDEXED BY notes_by_id"
          " WHERE n.kind = 40 ORDER BY n.id DESC LIMIT 1 OFFSET :looked_at), 0)" + unseen + " ORDER BY 1"
        : "SELECT count(*) FROM entries e INDEXED BY notes_by_resident WHERE e.kind = 40 AND e.resident = :resident AND e.id >= coalesce((SELECT n.id"
          " FROM entries n INDEXED BY notes_by_resident WHERE n.kind = 40 AND n.resident = :resident ORDER BY n.id DESC LIMIT 1 OFFSET :looked_at), 0)" +
              unseen + " ORDER BY 1";
    Statement row = prepare_for(home, viewer, sql);
    row.bind(":resident", number(resident)).bind(":looked_at", newest_looked_at);
    return row.step() ? static_cast<int>(row.integer(0)) : 0;
}

std::optional<NoteRow> moment_since(Home& home, const Viewer& viewer, PersonId resident, WallTime since) {
    Statement row = prepare_for(home, viewer, notes_query("entries e INDEXED BY notes_by_resident WHERE e.resident = :resident AND e.kind = 40 AND e.v = 5 AND e.id > :before") +
                                                  " ORDER BY e.id DESC LIMIT 1");
    row.bind(":resident", number(resident)).bind(":before", number(last_entry_before(home, since)));
    if (!row.step()) return std::nullopt;
    return read_note(row, home, viewer);
}

std::vector<SeenBy> seen_by(Home& home, const Viewer& viewer, EntryId id) {
    std::vector<SeenBy> readers;
    if (!note(home, viewer, id)) return readers;
    Statement row = home.database().prepare("SELECT person, wall FROM seen WHERE note = :note ORDER BY id");
    row.bind(":note", number(id));
    while (row.step()) readers.push_back({PersonId{row.integer(0)}, home.roll().name_for(viewer, PersonId{row.integer(0)}), WallTime{row.integer(1)}});
    return readers;
}

std::vector<PersonId> named_in_note(Home& home, const Viewer& viewer, EntryId id) {
    std::vector<PersonId> people;
    if (!note(home, viewer, id)) return people;
    Statement row = home.database().prepare("SELECT person FROM named WHERE entry = :entry ORDER BY person");
    row.bind(":entry", number(id));
    while (row.step()) people.push_back(PersonId{row.integer(0)});
    return people;
}

} // namespace data
