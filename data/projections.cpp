// The projections' tables, and the effect of entries about a resident. Those of people and settings: projections_people.cpp.
#include "data/projections.h"

#include "data/body.h"
#include "data/projections_about.h"
#include "data/projections_asks.h"
#include "data/projections_calendar.h"
#include "data/projections_circle.h"
#include "data/projections_conversations.h"
#include "data/projections_decisions.h"
#include "data/projections_handover.h"
#include "data/projections_house.h"
#include "data/projections_notes.h"
#include "data/projections_partnerships.h"
#include "data/projections_people.h"
#include "data/projections_pictures.h"

namespace data {

namespace {

constexpr std::int64_t day_ms = 24LL * 60 * 60 * 1000;

// `entries` holds what stands: not what was superseded, withdrawn or redacted. It has everything that the hot questions ask, in
// the order in which they ask it, so that one entry costs one page here. `extra` and `ref` by kind: mood and observation: topic;
// answer: needs (a bit each) and activity; note: to whom by name or which ready moment, and the note it answers; ask and decision: its ready sentence and what it belongs to.
// `stretches` are runs of entries of one kiosk in which the wall clock never went back, never left a day (UTC) and was
// equally trusted: they lead from wall time to entries without an index on every entry.
struct Definition {
    const char* name;
    const char* key;
    const char* sql;
};

constexpr Definition definitions[] = {
    {"people", "id", R"(CREATE TABLE people (id INTEGER PRIMARY KEY, role INTEGER NOT NULL, name TEXT NOT NULL, full_name TEXT NOT NULL,
        picture TEXT NOT NULL, language TEXT NOT NULL, job TEXT NOT NULL, name_on_glass INTEGER NOT NULL, active INTEGER NOT NULL) STRICT)"},
    {"secrets", "person, what", R"(CREATE TABLE secrets (person INTEGER NOT NULL REFERENCES people (id), what INTEGER NOT NULL, salt TEXT NOT NULL,
        hash TEXT NOT NULL, PRIMARY KEY (person, what)) STRICT, WITHOUT ROWID)"},
    {"sign_in_failures", "kiosk, person", R"(CREATE TABLE sign_in_failures (kiosk INTEGER NOT NULL, person INTEGER NOT NULL, count INTEGER NOT NULL,
        boot TEXT NOT NULL, monotonic_ms INTEGER NOT NULL, PRIMARY KEY (kiosk, person)) STRICT, WITHOUT ROWID)"},
    {"circle", "resident, person", R"(CREATE TABLE circle (resident INTEGER NOT NULL REFERENCES people (id), person INTEGER NOT NULL REFERENCES people (id),
        relation TEXT NOT NULL, PRIMARY KEY (resident, person)) STRICT, WITHOUT ROWID)"},
    {"comfort", "person", R"(CREATE TABLE comfort (person INTEGER PRIMARY KEY REFERENCES people (id), switch_key TEXT NOT NULL, body TEXT NOT NULL) STRICT;
        CREATE INDEX comfort_by_switch ON comfort (switch_key, person))"},
    {"voices", "resident, speaker", R"(CREATE TABLE voices (resident INTEGER NOT NULL, speaker INTEGER NOT NULL REFERENCES people (id), given INTEGER NOT NULL,
        heard INTEGER NOT NULL, PRIMARY KEY (resident, speaker)) STRICT, WITHOUT ROWID)"},
    {"clips", "resident, id", R"(CREATE TABLE clips (resident INTEGER NOT NULL, speaker INTEGER NOT NULL, id INTEGER NOT NULL, words TEXT NOT NULL,
        language TEXT NOT NULL, blob TEXT NOT NULL, PRIMARY KEY (resident, id)) STRICT, WITHOUT ROWID;
        CREATE INDEX clips_by_id ON clips (id))"},
    {"home_facts", "one", R"(CREATE TABLE home_facts (one INTEGER PRIMARY KEY CHECK (one = 1), name TEXT NOT NULL, language TEXT NOT NULL,
        day_starts INTEGER NOT NULL, evening_starts INTEGER NOT NULL, night_starts INTEGER NOT NULL, languages TEXT NOT NULL) STRICT)"},
    {"entries", "resident, id", R"(CREATE TABLE entries (resident INTEGER NOT NULL, id INTEGER NOT NULL, kind INTEGER NOT NULL, audience INTEGER NOT NULL,
        author INTEGER NOT NULL, wall INTEGER NOT NULL, trusted INTEGER NOT NULL, v INTEGER NOT NULL, extra INTEGER NOT NULL, ref INTEGER NOT NULL,
        words TEXT NOT NULL, PRIMARY KEY (resident, id)) STRICT, WITHOUT ROWID;
        CREATE INDEX notes_by_resident ON entries (resident, id) WHERE kind = 40;
        CREATE INDEX notes_by_id ON entries (id) WHERE kind = 40;
        CREATE INDEX wins_by_resident ON entries (resident, id) WHERE kind = 30;
        CREATE INDEX wins_by_id ON entries (id) WHERE kind = 30;
        CREATE INDEX house_wins_by_id ON entries (id) WHERE kind = 30 AND audience = 4)"},
    {"named", "entry, person", R"(CREATE TABLE named (entry INTEGER NOT NULL, person INTEGER NOT NULL, PRIMARY KEY (entry, person)) STRICT, WITHOUT ROWID)"},
    {"activities", "activity, version", R"(CREATE TABLE activities (activity INTEGER NOT NULL, version INTEGER NOT NULL, since INTEGER NOT NULL,
        removed INTEGER NOT NULL, series INTEGER NOT NULL, title TEXT NOT NULL, place TEXT NOT NULL, picture TEXT NOT NULL, starts INTEGER NOT NULL,
        ends INTEGER NOT NULL, all_day INTEGER NOT NULL, in_community INTEGER NOT NULL, kind INTEGER NOT NULL, led_by INTEGER NOT NULL,
        leader TEXT NOT NULL, ways INTEGER NOT NULL, access INTEGER NOT NULL, rule TEXT NOT NULL, except_starts TEXT NOT NULL, zone TEXT NOT NULL,
        zone_rules TEXT NOT NULL, uid TEXT NOT NULL, PRIMARY KEY (activity, version)) STRICT, WITHOUT ROWID;
        CREATE INDEX activities_by_start ON activities (starts, activity, version) WHERE series = 0;
        CREATE INDEX activities_in_series ON activities (activity) WHERE series = 1;
        CREATE INDEX activities_by_uid ON activities (uid) WHERE uid <> '')"},
    {"occurrences", "id", R"(CREATE TABLE occurrences (id INTEGER PRIMARY KEY, activity INTEGER NOT NULL, start INTEGER NOT NULL, cancelled INTEGER NOT NULL,
        title TEXT NOT NULL, place TEXT NOT NULL, picture TEXT NOT NULL, starts INTEGER NOT NULL, ends INTEGER NOT NULL, all_day INTEGER NOT NULL,
        in_community INTEGER NOT NULL, kind INTEGER NOT NULL, led_by INTEGER NOT NULL, leader TEXT NOT NULL, ways INTEGER NOT NULL,
        access INTEGER NOT NULL) STRICT;
        CREATE INDEX occurrences_of ON occurrences (activity, start, id))"},
    {"answers", "id", R"(CREATE TABLE answers (id INTEGER PRIMARY KEY, activity INTEGER NOT NULL, start INTEGER NOT NULL, resident INTEGER NOT NULL,
        told INTEGER NOT NULL, answer INTEGER NOT NULL, needs INTEGER NOT NULL, audience INTEGER NOT NULL, author INTEGER NOT NULL,
        wall INTEGER NOT NULL, trusted INTEGER NOT NULL) STRICT;
        CREATE INDEX answers_to ON answers (activity, start, resident, id);
        CREATE INDEX answers_by_resident ON answers (resident, start))"},
    {"attendance", "id", R"(CREATE TABLE attendance (id INTEGER PRIMARY KEY, activity INTEGER NOT NULL, start INTEGER NOT NULL, resident INTEGER NOT NULL,
        attended INTEGER NOT NULL, help INTEGER NOT NULL, audience INTEGER NOT NULL, author INTEGER NOT NULL, wall INTEGER NOT NULL,
        trusted INTEGER NOT NULL) STRICT;
        CREATE INDEX attendance_at ON attendance (activity, start, resident, id);
        CREATE INDEX attendance_by_resident ON attendance (resident, start, id);
        CREATE INDEX attendance_written ON attendance (resident, id))"},
    {"how_it_was", "id", R"(CREATE TABLE how_it_was (id INTEGER PRIMARY KEY, activity INTEGER NOT NULL, start INTEGER NOT NULL, resident INTEGER NOT NULL,
        how INTEGER NOT NULL, audience INTEGER NOT NULL, author INTEGER NOT NULL, wall INTEGER NOT NULL, trusted INTEGER NOT NULL) STRICT;
        CREATE INDEX how_it_was_at ON how_it_was (activity, start, resident, id);
        CREATE INDEX how_it_was_by_resident ON how_it_was (resident, start, id))"},
    {"arrangements_done", "answer, need", R"(CREATE TABLE arrangements_done (answer INTEGER NOT NULL, need INTEGER NOT NULL, id INTEGER NOT NULL,
        author INTEGER NOT NULL, wall INTEGER NOT NULL, PRIMARY KEY (answer, need)) STRICT, WITHOUT ROWID)"},
    {"seen", "note, person", R"(CREATE TABLE seen (note INTEGER NOT NULL, person INTEGER NOT NULL, id INTEGER NOT NULL, wall INTEGER NOT NULL,
        PRIMARY KEY (note, person)) STRICT, WITHOUT ROWID)"},
    {"cheers", "win, person", R"(CREATE TABLE cheers (win INTEGER NOT NULL, person INTEGER NOT NULL, id INTEGER NOT NULL,
        PRIMARY KEY (win, person)) STRICT, WITHOUT ROWID;
        CREATE INDEX cheers_by_id ON cheers (id))"},
    {"one_lines", "resident, id", R"(CREATE TABLE one_lines (resident INTEGER NOT NULL, id INTEGER NOT NULL, audience INTEGER NOT NULL,
        author INTEGER NOT NULL, wall INTEGER NOT NULL, trusted INTEGER NOT NULL, words TEXT NOT NULL, PRIMARY KEY (resident, id)) STRICT, WITHOUT ROWID)"},
    {"handovers", "author, resident, id", R"(CREATE TABLE handovers (author INTEGER NOT NULL, resident INTEGER NOT NULL, id INTEGER NOT NULL,
        from_id INTEGER NOT NULL, until_id INTEGER NOT NULL, audience INTEGER NOT NULL, wall INTEGER NOT NULL, trusted INTEGER NOT NULL,
        said_back TEXT NOT NULL, words TEXT NOT NULL, PRIMARY KEY (author, resident, id)) STRICT, WITHOUT ROWID;
        CREATE INDEX handovers_by_resident ON handovers (resident, id);
        CREATE INDEX handovers_by_id ON handovers (id))"},
    // What was asked stands in `entries` with its words and audience; here is where it stands. `news`: the last step by another.
    {"asks", "id", R"(CREATE TABLE asks (id INTEGER PRIMARY KEY, resident INTEGER NOT NULL, entry INTEGER NOT NULL, asker INTEGER NOT NULL,
        what INTEGER NOT NULL, told INTEGER NOT NULL, about INTEGER NOT NULL, asked INTEGER NOT NULL, stage INTEGER NOT NULL, round INTEGER NOT NULL,
        outcome INTEGER NOT NULL, holder INTEGER NOT NULL, finished INTEGER NOT NULL, news INTEGER NOT NULL) STRICT;
        CREATE INDEX asks_by_resident ON asks (resident, id);
        CREATE INDEX asks_by_asker ON asks (asker, id);
        CREATE INDEX asks_unfinished ON asks (resident, id) WHERE finished = 0;
        CREATE INDEX asks_finished ON asks (id) WHERE finished = 1)"},
    {"ask_steps", "ask, id", R"(CREATE TABLE ask_steps (ask INTEGER NOT NULL, id INTEGER NOT NULL, resident INTEGER NOT NULL, author INTEGER NOT NULL,
        wall INTEGER NOT NULL, trusted INTEGER NOT NULL, step INTEGER NOT NULL, phrase INTEGER NOT NULL, words TEXT NOT NULL,
        PRIMARY KEY (ask, id)) STRICT, WITHOUT ROWID;
        CREATE INDEX ask_steps_by_resident ON ask_steps (resident, id))"},
    {"ask_seen", "ask, person", R"(CREATE TABLE ask_seen (ask INTEGER NOT NULL, person INTEGER NOT NULL, id INTEGER NOT NULL, until INTEGER NOT NULL,
        wall INTEGER NOT NULL, PRIMARY KEY (ask, person)) STRICT, WITHOUT ROWID)"},
    {"contacts", "id", R"(CREATE TABLE contacts (id INTEGER PRIMARY KEY, kind INTEGER NOT NULL, name TEXT NOT NULL, phone TEXT NOT NULL,
        how TEXT NOT NULL) STRICT)"},
    {"key_people", "resident, person", R"(CREATE TABLE key_people (resident INTEGER NOT NULL, person INTEGER NOT NULL, part INTEGER NOT NULL,
        PRIMARY KEY (resident, person)) STRICT, WITHOUT ROWID)"},
    {"blob_uses", "id, place", R"(CREATE TABLE blob_uses (id INTEGER NOT NULL, place INTEGER NOT NULL, use INTEGER NOT NULL, blob TEXT NOT NULL,
        author INTEGER NOT NULL, resident INTEGER NOT NULL, audience INTEGER NOT NULL, stands INTEGER NOT NULL, PRIMARY KEY (id, place)) STRICT, WITHOUT ROWID;
        CREATE INDEX blob_uses_by_blob ON blob_uses (blob, id))"},
    {"portraits", "person, id", R"(CREATE TABLE portraits (person INTEGER NOT NULL, id INTEGER NOT NULL, resident INTEGER NOT NULL, audience INTEGER NOT NULL,
        author INTEGER NOT NULL, wall INTEGER NOT NULL, trusted INTEGER NOT NULL, kind INTEGER NOT NULL, picture TEXT NOT NULL,
        PRIMARY KEY (person, id)) STRICT, WITHOUT ROWID)"},
    {"set_pictures", "name, id", R"(CREATE TABLE set_pictures (name TEXT NOT NULL, id INTEGER NOT NULL, author INTEGER NOT NULL, picture TEXT NOT NULL,
        PRIMARY KEY (name, id)) STRICT, WITHOUT ROWID)"},
    {"stretches", "first_id", "CREATE TABLE stretches (first_id INTEGER PRIMARY KEY, first_wall INTEGER NOT NULL, trusted INTEGER NOT NULL) STRICT"},
};

std::int64_t day_of(WallTime wall) {
    const std::int64_t ms = milliseconds(wall);
    return ms >= 0 ? ms / day_ms : (ms + 1) / day_ms - 1;
}

void project_stretch(Database& database, const Header& entry, const Before& before) {
    if (before.id != EntryId::none && before.wall <= entry.wall && before.trusted == entry.wall_trusted && day_of(before.wall) == day_of(entry.wall)) return;
    database.prepare("INSERT INTO stretches (first_id, first_wall, trusted) VALUES (:id, :wall, :trusted)")
        .bind(":id", number(entry.id)).bind(":wall", milliseconds(entry.wall)).bind(":trusted", entry.wall_trusted).run();
}

} // namespace

void put_entry(Database& database, const Header& entry, const Content& content) {
    Statement statement = database.prepare(
        "INSERT INTO entries (resident, id, kind, audience, author, wall, trusted, v, extra, ref, words)"
        " VALUES (:resident, :id, :kind, :audience, :author, :wall, :trusted, :v, :extra, :ref, :words)");
    statement.bind(":resident", number(entry.resident)).bind(":id", number(entry.id)).bind(":kind", static_cast<std::int64_t>(entry.kind));
    statement.bind(":audience", static_cast<std::int64_t>(entry.audience)).bind(":author", number(entry.author));
    statement.bind(":wall", milliseconds(entry.wall)).bind(":trusted", entry.wall_trusted);
    statement.bind(":v", content.v).bind(":extra", content.extra).bind(":ref", content.ref).bind(":words", content.words).run();
}

void put_named(Database& database, const Header& entry, const BodyReader& body) {
    if (entry.audience != Audience::named && entry.audience != Audience::care_team) return;
    for (const std::int64_t person : body.numbers("named")) {
        if (person == number(entry.resident)) continue; // it is theirs already
        database.prepare("INSERT OR IGNORE INTO named (entry, person) VALUES (:entry, :person)").bind(":entry", number(entry.id)).bind(":person", person).run();
    }
}

namespace {

void remove_entry(Database& database, PersonId resident, EntryId entry) {
    database.prepare("DELETE FROM entries WHERE resident = :resident AND id = :id").bind(":resident", number(resident)).bind(":id", number(entry)).run();
    database.prepare("DELETE FROM named WHERE entry = :id").bind(":id", number(entry)).run();
}

void remove_clip(Database& database, EntryId entry) {
    database.prepare("DELETE FROM clips WHERE id = :id").bind(":id", number(entry)).run();
}

// For every entry whose body is there, whatever its kind: what it names stays in the file for as long.
void project_blobs(Database& database, const Header& entry, const BodyReader& body) {
    std::int64_t place = 0;
    for (const Attached& one : attached_in(body)) {
        Statement statement = database.prepare("INSERT INTO blob_uses (id, place, use, blob, author, resident, audience, stands)"
                                               " VALUES (:id, :place, :use, :blob, :author, :resident, :audience, 1)");
        statement.bind(":id", number(entry.id)).bind(":place", place++).bind(":use", static_cast<std::int64_t>(one.use)).bind(":blob", one.blob.hex);
        statement.bind(":author", number(entry.author)).bind(":resident", number(entry.resident)).bind(":audience", static_cast<std::int64_t>(entry.audience)).run();
    }
}

void project_one_line(Database& database, const JournalRow& row, const BodyReader& body) {
    const Header& entry = row.header;
    put_entry(database, entry, {*row.v, 0, 0, body.text("words")});
    database.prepare("INSERT INTO one_lines (resident, id, audience, author, wall, trusted, words)"
                     " VALUES (:resident, :id, :audience, :author, :wall, :trusted, :words)")
        .bind(":resident", number(entry.resident)).bind(":id", number(entry.id)).bind(":audience", static_cast<std::int64_t>(entry.audience))
        .bind(":author", number(entry.author)).bind(":wall", milliseconds(entry.wall)).bind(":trusted", entry.wall_trusted)
        .bind(":words", body.text("words")).run();
}

void project_handover(Database& database, const JournalRow& row, const BodyReader& body) {
    const Header& entry = row.header;
    std::string said_back;
    for (const std::int64_t said : body.numbers("said_back")) said_back += (said_back.empty() ? "" : " ") + std::to_string(said);
    Statement statement = database.prepare(
        "INSERT INTO handovers (author, resident, id, from_id, until_id, audience, wall, trusted, said_back, words)"
        " VALUES (:author, :resident, :id, :from, :until, :audience, :wall, :trusted, :said_back, :words)");
    statement.bind(":author", number(entry.author)).bind(":resident", number(entry.resident)).bind(":id", number(entry.id));
    statement.bind(":from", body.number("from")).bind(":until", body.number("until")).bind(":audience", static_cast<std::int64_t>(entry.audience));
    statement.bind(":wall", milliseconds(entry.wall)).bind(":trusted", entry.wall_trusted).bind(":said_back", said_back).bind(":words", body.text("words")).run();
}

// What stood before a line that is taken back stands again, and is shown again.
void restore_one_line(Database& database, PersonId resident) {
    database.prepare("INSERT OR IGNORE INTO entries (resident, id, kind, audience, author, wall, trusted, v, extra, ref, words)"
                     " SELECT resident, id, :kind, audience, author, wall, trusted, 0, 0, 0, words FROM one_lines"
                     " WHERE resident = :resident ORDER BY id DESC LIMIT 1")
        .bind(":kind", static_cast<std::int64_t>(Kind::one_line)).bind(":resident", number(resident)).run();
}

// A withdrawal or a redaction: v is the kind of what is taken back.
void take_back(Database& database, const JournalRow& row, const BodyReader& body) {
    const PersonId resident = row.header.resident;
    const std::int64_t target = number(row.header.supersedes);
    remove_entry(database, resident, row.header.supersedes);
    if (take_back_calendar(database, row, body) || take_back_partnership(database, static_cast<Kind>(*row.v), row.header, body) || take_back_house(database, static_cast<Kind>(*row.v), row.header.supersedes)) return;
    switch (static_cast<Kind>(*row.v)) {
    case Kind::one_line:
        database.prepare("DELETE FROM one_lines WHERE resident = :resident AND id = :id").bind(":resident", number(resident)).bind(":id", target).run();
        restore_one_line(database, resident);
        break;
    case Kind::win:
        database.prepare("DELETE FROM cheers WHERE win = :id").bind(":id", target).run();
        break;
    case Kind::cheer:
        database.prepare("DELETE FROM cheers WHERE id = :id").bind(":id", target).run();
        break;
    case Kind::clip: remove_clip(database, row.header.supersedes); break;
    case Kind::portrait:
        (row.header.kind == Kind::redaction ? redact_portrait : take_back_portrait)(database, row.header.supersedes, body);
        break;
    case Kind::set_picture: take_back_set_picture(database, row.header.supersedes, body); break;
    case Kind::note: take_back_note(database, row.header, body); break;
    case Kind::about_me:
    case Kind::about_suggestion:
    case Kind::about_reply: take_back_about(database, static_cast<Kind>(*row.v), row.header, body); break;
    case Kind::ask: take_back_ask(database, row.header, body); break;
    case Kind::ask_step: take_back_step(database, row.header, body); break;
    case Kind::agreed:
    case Kind::agreed_step:
    case Kind::handover_signed: take_back_handovers(database, static_cast<Kind>(*row.v), row.header, body); break;
    case Kind::circle_mark:
    case Kind::circle_touch: take_back_circle(database, static_cast<Kind>(*row.v), row.header); break;
    case Kind::decision: take_back_decision(database, row.header, body); break;
    case Kind::decision_part: take_back_decision_part(database, row.header, body); break;
    case Kind::conversation: take_back_conversation(database, row.header, body); break;
    case Kind::conversation_step: take_back_conversation_step(database, row.header, body); break;
    case Kind::handover_read:
        database.prepare("DELETE FROM handovers WHERE author = :author AND resident = :resident AND id = :id")
            .bind(":author", body.number("author")).bind(":resident", number(resident)).bind(":id", target).run();
        break;
    default: break;
    }
}

} // namespace

std::vector<ProjectionTable> projection_tables() {
    std::vector<ProjectionTable> tables;
    for (const auto& definition : definitions) tables.push_back({definition.name, definition.key});
    for (const auto& table : about_tables()) tables.push_back({table.name, table.key});
    for (const auto& table : handover_tables()) tables.push_back({table.name, table.key});
    for (const auto& table : decision_tables()) tables.push_back({table.name, table.key});
    for (const auto& table : circle_tables()) tables.push_back({table.name, table.key});
    for (const auto& table : conversation_tables()) tables.push_back({table.name, table.key});
    for (const auto& table : house_tables()) tables.push_back({table.name, table.key});
    for (const auto& table : note_tables()) tables.push_back({table.name, table.key});
    for (const auto& table : people_tables()) tables.push_back({table.name, table.key});
    for (const auto& table : partnership_tables()) tables.push_back({table.name, table.key});
    return tables;
}

void create_projections(Database& database) {
    for (const auto& definition : definitions) database.execute(definition.sql);
    for (const auto& table : about_tables()) database.execute(table.sql);
    for (const auto& table : handover_tables()) database.execute(table.sql);
    for (const auto& table : decision_tables()) database.execute(table.sql);
    for (const auto& table : circle_tables()) database.execute(table.sql);
    for (const auto& table : conversation_tables()) database.execute(table.sql);
    for (const auto& table : house_tables()) database.execute(table.sql);
    for (const auto& table : note_tables()) database.execute(table.sql);
    for (const auto& table : people_tables()) database.execute(table.sql);
    for (const auto& table : partnership_tables()) database.execute(table.sql);
}

void drop_projections(Database& database) {
    std::vector<std::string> names;
    {
        Statement row = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT IN ('journal', 'local', 'blobs', 'weights_waiting')"
                                         " AND name NOT LIKE 'sqlite%' ORDER BY rowid DESC");
        while (row.step()) names.push_back(row.text(0));
    }
    database.execute("PRAGMA defer_foreign_keys = ON");
    for (const auto& name : names) database.execute("DROP TABLE \"" + name + "\"");
}

void project(Database& database, const JournalRow& row, const Before& before) {
    const Header& entry = row.header;
    project_stretch(database, entry, before);
    // What it supersedes is no longer shown, even where its own content has been redacted since.
    if (entry.supersedes != EntryId::none) {
        remove_entry(database, entry.resident, entry.supersedes);
        if (entry.kind == Kind::clip) remove_clip(database, entry.supersedes);
        // A changed plan goes on being that of the times before the change.
        if (entry.kind != Kind::activity)
            database.prepare("UPDATE blob_uses SET stands = 0 WHERE id = :id").bind(":id", number(entry.supersedes)).run();
    }
    if (entry.kind == Kind::redaction) database.prepare("DELETE FROM blob_uses WHERE id = :id").bind(":id", number(entry.supersedes)).run();
    if (!row.body && entry.kind == Kind::portrait) project_redacted_portrait(database, entry);
    if (!row.body) return;
    const BodyReader body(*row.body);
    project_blobs(database, entry, body);
    if (project_people(database, row, body) || project_calendar(database, row, body) || project_house(database, row, body)) return;
    if (entry.kind == Kind::ask) {
        put_entry(database, entry, {*row.v, body.number("phrase"), asked_in(entry, body), body.text("words")});
        put_named(database, entry, body);
    }
    if (entry.kind == Kind::agreed) put_entry(database, entry, {*row.v, body.number("phrase"), body.number("owner"), body.text("words")});
    if (entry.kind == Kind::decision) {
        put_entry(database, entry, {0, body.number("phrase"), decision_in(entry, body), body.text("words")});
        put_named(database, entry, body);
    }
    if (entry.kind == Kind::conversation) put_entry(database, entry, {*row.v, 0, conversation_in(entry, body), {}}); // who may read it follows from its steps
    if (project_asks(database, row, body) || project_handovers(database, row, body) || project_circle(database, row, body) || project_decisions(database, row, body) ||
        project_conversations(database, row, body) || project_partnerships(database, row, body))
        return;
    if (is_about(entry.kind)) {
        if (const auto content = about_entry(row, body)) {
            put_entry(database, entry, {content->v, content->extra, content->ref, content->words});
            put_named(database, entry, body);
        }
        project_about(database, row, body);
        return;
    }
    switch (entry.kind) {
    case Kind::mood:
    case Kind::observation:
        put_entry(database, entry, {*row.v, body.number("about"), 0, body.text("words")});
        put_named(database, entry, body);
        break;
    case Kind::win:
        database.prepare("UPDATE OR IGNORE cheers SET win = :id WHERE win = :earlier").bind(":id", number(entry.id)).bind(":earlier", number(entry.supersedes)).run();
        put_entry(database, entry, {*row.v, 0, 0, body.text("words")});
        put_named(database, entry, body);
        break;
    case Kind::cheer:
        database.prepare("INSERT OR IGNORE INTO cheers (win, person, id) VALUES (:win, :person, :id)")
            .bind(":win", body.number("win")).bind(":person", number(entry.author)).bind(":id", number(entry.id)).run();
        break;
    case Kind::passed_on:
    case Kind::nothing_to_hand_over:
        put_entry(database, entry, {*row.v, 0, 0, body.text("words")});
        put_named(database, entry, body);
        break;
    case Kind::note:
        put_entry(database, entry, {*row.v, extra_of_note(*row.v, body), body.number("answers"), body.text("words")});
        put_named(database, entry, body);
        project_notes(database, row, body);
        break;
    case Kind::news_seen: project_notes(database, row, body); break;
    case Kind::seen:
        database.prepare("INSERT OR IGNORE INTO seen (note, person, id, wall) VALUES (:note, :person, :id, :wall)")
            .bind(":note", body.number("note")).bind(":person", number(entry.author)).bind(":id", number(entry.id)).bind(":wall", milliseconds(entry.wall)).run();
        break;
    case Kind::one_line: project_one_line(database, row, body); break;
    case Kind::set_picture: project_set_picture(database, row, body); break;
    case Kind::handover_read: project_handover(database, row, body); break;
    case Kind::withdrawn:
    case Kind::redaction: take_back(database, row, body); break;
    default: break;
    }
}

void project_all(Database& from, Database& into) {
    Before before;
    for_each_row(from, [&](const JournalRow& row) {
        if (kiosk_of(row.header.id) != kiosk_of(before.id)) before = {};
        project(into, row, before);
        before = {row.header.id, row.header.wall, row.header.wall_trusted};
    });
}

void for_each_projected_row(Database& database, const ProjectionTable& table, const std::function<void(const std::string&)>& visit) {
    Statement statement = database.prepare("SELECT * FROM " + table.name + " ORDER BY " + table.key);
    while (statement.step()) {
        std::string line;
        for (int i = 0; i < statement.columns(); ++i) {
            const std::string cell = statement.dump(i);
            line += std::to_string(cell.size()) + ":" + cell; // with its length: no two rows can read alike
        }
        visit(line);
    }
}

} // namespace data
