// The effect of entries about people, their secrets, their circle and the home's settings.
#include "data/projections_people.h"

namespace data {

namespace {

void project_person(Database& database, const JournalRow& row, const BodyReader& body) {
    // A person is named by the entry that first recorded them; that one cannot know its own key.
    const std::int64_t id = body.number("person") != 0 ? body.number("person") : number(row.header.id);
    Statement statement = database.prepare(
        "INSERT INTO people (id, role, name, full_name, picture, language, job, name_on_glass, active)"
        " VALUES (:id, :role, :name, :full_name, :picture, :language, :job, :name_on_glass, :active)"
        " ON CONFLICT (id) DO UPDATE SET role = excluded.role, name = excluded.name, full_name = excluded.full_name, picture = excluded.picture,"
        " language = excluded.language, job = excluded.job, name_on_glass = excluded.name_on_glass, active = excluded.active");
    statement.bind(":id", id).bind(":role", *row.v).bind(":name", body.text("name")).bind(":full_name", body.text("full_name"));
    statement.bind(":picture", body.text("picture")).bind(":language", body.text("language")).bind(":job", body.text("job"));
    statement.bind(":name_on_glass", body.flag("name_on_glass")).bind(":active", !body.flag("left")).run();
}

void project_secret(Database& database, const JournalRow& row, const BodyReader& body) {
    const std::int64_t person = body.number("person");
    if (body.text("hash").empty()) {
        database.prepare("DELETE FROM secrets WHERE person = :person AND what = :what").bind(":person", person).bind(":what", *row.v).run();
        return;
    }
    database.prepare("INSERT INTO secrets (person, what, salt, hash) VALUES (:person, :what, :salt, :hash)"
                     " ON CONFLICT (person, what) DO UPDATE SET salt = excluded.salt, hash = excluded.hash")
        .bind(":person", person).bind(":what", *row.v).bind(":salt", body.text("salt")).bind(":hash", body.text("hash")).run();
}

void project_circle(Database& database, const JournalRow& row, const BodyReader& body) {
    const std::int64_t resident = number(row.header.resident), person = body.number("person");
    if (*row.v == 0) {
        database.prepare("DELETE FROM circle WHERE resident = :resident AND person = :person").bind(":resident", resident).bind(":person", person).run();
        return;
    }
    database.prepare("INSERT INTO circle (resident, person, relation) VALUES (:resident, :person, :relation)"
                     " ON CONFLICT (resident, person) DO UPDATE SET relation = excluded.relation")
        .bind(":resident", resident).bind(":person", person).bind(":relation", body.text("relation")).run();
}

void project_failure(Database& database, const JournalRow& row, const BodyReader& body) {
    database.prepare("INSERT INTO sign_in_failures (kiosk, person, count, boot, monotonic_ms) VALUES (:kiosk, :person, :count, :boot, :monotonic_ms)"
                     " ON CONFLICT (kiosk, person) DO UPDATE SET count = excluded.count, boot = excluded.boot, monotonic_ms = excluded.monotonic_ms")
        .bind(":kiosk", kiosk_of(row.header.id)).bind(":person", body.number("person")).bind(":count", *row.v)
        .bind(":boot", body.text("boot")).bind(":monotonic_ms", body.number("monotonic_ms")).run();
}

// Coming in ends a row of wrong tries; a badge that is known, that of unknown badges.
void project_sign_in(Database& database, const JournalRow& row, const BodyReader& body) {
    database.prepare("DELETE FROM sign_in_failures WHERE kiosk = :kiosk AND person = :person")
        .bind(":kiosk", kiosk_of(row.header.id)).bind(":person", body.text("how") == "badge" ? 0 : number(row.header.author)).run();
}

void project_comfort(Database& database, const JournalRow& row, const BodyReader& body) {
    Statement statement = database.prepare(
        "INSERT INTO comfort (person, language, text_percent, theme, motion, hold_ms, ignore_repeats_ms, slip_um, snap_um, easier_letters,"
        " helper_language)"
        " VALUES (:person, :language, :text_percent, :theme, :motion, :hold_ms, :ignore_repeats_ms, :slip_um, :snap_um, :easier_letters,"
        " :helper_language)"
        " ON CONFLICT (person) DO UPDATE SET language = excluded.language, text_percent = excluded.text_percent, theme = excluded.theme,"
        " motion = excluded.motion, hold_ms = excluded.hold_ms, ignore_repeats_ms = excluded.ignore_repeats_ms,"
        " slip_um = excluded.slip_um, snap_um = excluded.snap_um, easier_letters = excluded.easier_letters, helper_language = excluded.helper_language");
    statement.bind(":person", number(row.header.author)).bind(":language", body.text("language")).bind(":text_percent", body.number("text_percent"));
    statement.bind(":theme", body.number("theme")).bind(":motion", body.flag("motion")).bind(":hold_ms", body.number("hold_ms"));
    statement.bind(":ignore_repeats_ms", body.number("ignore_repeats_ms")).bind(":slip_um", body.number("slip_um")).bind(":snap_um", body.number("snap_um"));
    statement.bind(":easier_letters", body.flag("easier_letters")).bind(":helper_language", body.text("helper_language")).run();
}

void project_home(Database& database, const BodyReader& body) {
    Statement statement = database.prepare(
        "INSERT INTO home_facts (one, name, language, day_starts, evening_starts, night_starts) VALUES (1, :name, :language, :day, :evening, :night)"
        " ON CONFLICT (one) DO UPDATE SET name = excluded.name, language = excluded.language, day_starts = excluded.day_starts,"
        " evening_starts = excluded.evening_starts, night_starts = excluded.night_starts");
    statement.bind(":name", body.text("name")).bind(":language", body.text("language")).bind(":day", body.number("day_starts"));
    statement.bind(":evening", body.number("evening_starts")).bind(":night", body.number("night_starts")).run();
}

} // namespace

bool project_people(Database& database, const JournalRow& row, const BodyReader& body) {
    switch (row.header.kind) {
    case Kind::person: project_person(database, row, body); return true;
    case Kind::secret: project_secret(database, row, body); return true;
    case Kind::circle: project_circle(database, row, body); return true;
    case Kind::sign_in_failed: project_failure(database, row, body); return true;
    case Kind::comfort: project_comfort(database, row, body); return true;
    case Kind::home: project_home(database, body); return true;
    case Kind::sign_in: project_sign_in(database, row, body); return true;
    default: return false;
    }
}

} // namespace data
