// The effect of entries about people, their secrets, their circle and the home's settings.
#include "data/projections_people.h"

#include "data/records_people.h"

namespace data {

namespace {

// `locks_by_others`: picture locks that somebody else put in, with whoever's help; a person who sets their own takes that away.
// `hidden_phrases`: ready sentences of the program that this home does not want to see.
// `sentence_writings`: of sentences for the cards in two languages, each time that one was written in a language; the last one stands.
constexpr PeopleTable tables[] = {
    {"leavings", "person", "CREATE TABLE leavings (person INTEGER PRIMARY KEY, id INTEGER NOT NULL, wall INTEGER NOT NULL, why INTEGER NOT NULL) STRICT"},
    {"locks_by_others", "person", "CREATE TABLE locks_by_others (person INTEGER PRIMARY KEY, author INTEGER NOT NULL, wall INTEGER NOT NULL) STRICT"},
    {"our_phrases", "id", "CREATE TABLE our_phrases (id INTEGER PRIMARY KEY, use INTEGER NOT NULL, words TEXT NOT NULL) STRICT"},
    {"hidden_phrases", "use, words", R"(CREATE TABLE hidden_phrases (use INTEGER NOT NULL, words TEXT NOT NULL, PRIMARY KEY (use, words)) STRICT, WITHOUT ROWID)"},
    {"sentence_writings", "id", "CREATE TABLE sentence_writings (id INTEGER PRIMARY KEY, sentence INTEGER NOT NULL, use INTEGER NOT NULL, language TEXT NOT NULL, words TEXT NOT NULL, author INTEGER NOT NULL) STRICT"},
    {"sentences_gone", "sentence", "CREATE TABLE sentences_gone (sentence INTEGER PRIMARY KEY) STRICT"},
    {"set_up", "one", "CREATE TABLE set_up (one INTEGER PRIMARY KEY CHECK (one = 1), so_far INTEGER NOT NULL) STRICT"},
};

void project_leaving(Database& database, const JournalRow& row, std::int64_t person, const BodyReader& body) {
    if (!body.flag("left")) {
        database.prepare("DELETE FROM leavings WHERE person = :person").bind(":person", person).run();
        return;
    }
    // Where they were changed after they left, it stays when they did.
    database.prepare("INSERT INTO leavings (person, id, wall, why) VALUES (:person, :id, :wall, :why) ON CONFLICT (person) DO UPDATE SET why = excluded.why")
        .bind(":person", person).bind(":id", number(row.header.id)).bind(":wall", milliseconds(row.header.wall))
        .bind(":why", body.number("why") != 0 ? body.number("why") : static_cast<std::int64_t>(Leaving::finished)).run();
}

// A writing of a sentence for the cards; that one is taken back; or that the whole sentence is gone, or there again.
bool project_sentence(Database& database, const JournalRow& row, const BodyReader& body) {
    if (const std::int64_t writing = body.number("writing"); writing != 0) {
        database.prepare("DELETE FROM sentence_writings WHERE id = :id").bind(":id", writing).run();
        return true;
    }
    const std::int64_t sentence = body.number("sentence");
    if (const std::string language = body.text("language"); !language.empty()) {
        database.prepare("INSERT INTO sentence_writings (id, sentence, use, language, words, author) VALUES (:id, :sentence, :use, :language, :words, :author)")
            .bind(":id", number(row.header.id)).bind(":sentence", sentence != 0 ? sentence : number(row.header.id)).bind(":use", *row.v)
            .bind(":language", language).bind(":words", body.text("words")).bind(":author", number(row.header.author)).run();
        return true;
    }
    if (sentence == 0) return false;
    database.prepare(body.flag("gone") ? "INSERT OR IGNORE INTO sentences_gone (sentence) VALUES (:sentence)" : "DELETE FROM sentences_gone WHERE sentence = :sentence")
        .bind(":sentence", sentence).run();
    return true;
}

// With words of its own: a sentence of the home's, or that it is gone. Else one of the program's: hidden or shown.
void project_phrase(Database& database, const JournalRow& row, const BodyReader& body) {
    if (project_sentence(database, row, body)) return;
    const std::string hides = body.text("ready");
    if (!hides.empty()) {
        database.prepare(body.flag("hidden") ? "INSERT OR IGNORE INTO hidden_phrases (use, words) VALUES (:use, :words)"
                                             : "DELETE FROM hidden_phrases WHERE use = :use AND words = :words")
            .bind(":use", *row.v).bind(":words", hides).run();
        return;
    }
    if (body.number("phrase") != 0) {
        database.prepare("DELETE FROM our_phrases WHERE id = :id").bind(":id", body.number("phrase")).run();
        return;
    }
    database.prepare("INSERT INTO our_phrases (id, use, words) VALUES (:id, :use, :words)")
        .bind(":id", number(row.header.id)).bind(":use", *row.v).bind(":words", body.text("words")).run();
}

void project_set_up(Database& database, const JournalRow& row) {
    database.prepare("INSERT INTO set_up (one, so_far) VALUES (1, :so_far) ON CONFLICT (one) DO UPDATE SET so_far = excluded.so_far").bind(":so_far", *row.v).run();
}

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
    project_leaving(database, row, id, body);
}

void project_lock_by(Database& database, const Header& entry, std::int64_t person, bool taken_away) {
    database.prepare("DELETE FROM locks_by_others WHERE person = :person").bind(":person", person).run();
    if (taken_away || entry.author == PersonId::none || number(entry.author) == person) return;
    database.prepare("INSERT INTO locks_by_others (person, author, wall) VALUES (:person, :author, :wall)")
        .bind(":person", person).bind(":author", number(entry.author)).bind(":wall", milliseconds(entry.wall)).run();
}

void project_secret(Database& database, const JournalRow& row, const BodyReader& body) {
    const std::int64_t person = body.number("person");
    if (*row.v == static_cast<std::int64_t>(ComesInWith::pictures)) project_lock_by(database, row.header, person, body.text("hash").empty());
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
        // Whoever acts for the resident is of their circle; coming back later does not make them so again.
        database.prepare("UPDATE acts_for SET acts = 0 WHERE resident = :resident AND person = :person").bind(":resident", resident).bind(":person", person).run();
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

// Kept whole: the settings that people may choose grow in number, and only a switch is ever asked for by value.
void project_comfort(Database& database, const JournalRow& row, const BodyReader& body) {
    database.prepare("INSERT INTO comfort (person, switch_key, body) VALUES (:person, :switch_key, :body)"
                     " ON CONFLICT (person) DO UPDATE SET switch_key = excluded.switch_key, body = excluded.body")
        .bind(":person", number(row.header.author)).bind(":switch_key", body.text("switch_key")).bind(":body", *row.body).run();
}

// Said by who speaks: whether their voice may be heard. Said by the resident: whether they want to hear it.
void project_voice(Database& database, const JournalRow& row, const BodyReader& body) {
    const bool by_speaker = body.number("speaker") == number(row.header.author);
    database.prepare("INSERT INTO voices (resident, speaker, given, heard) VALUES (:resident, :speaker, :given, :heard)"
                     " ON CONFLICT (resident, speaker) DO UPDATE SET given = iif(:by_speaker, excluded.given, given),"
                     " heard = iif(:by_speaker, heard, excluded.heard)")
        .bind(":resident", number(row.header.resident)).bind(":speaker", body.number("speaker")).bind(":by_speaker", by_speaker)
        .bind(":given", by_speaker ? *row.v : 0).bind(":heard", by_speaker ? 1 : *row.v).run();
}

void project_clip(Database& database, const JournalRow& row, const BodyReader& body) {
    const std::vector<std::string> sounds = body.texts("clips");
    if (sounds.empty()) return;
    database.prepare("INSERT INTO clips (resident, speaker, id, words, language, blob) VALUES (:resident, :speaker, :id, :words, :language, :blob)")
        .bind(":resident", number(row.header.resident)).bind(":speaker", number(row.header.author)).bind(":id", number(row.header.id))
        .bind(":words", body.text("words")).bind(":language", body.text("language")).bind(":blob", sounds.front()).run();
}

// Nobody but the person themself keeps one of somebody who does not live here: so it is known whose it is where its body is gone.
PersonId shown_in(const Header& portrait) { return portrait.resident != PersonId::none ? portrait.resident : portrait.author; }

void put_portrait(Database& database, const Header& entry, const std::string& picture) {
    database.prepare("INSERT INTO portraits (person, id, resident, audience, author, wall, trusted, kind, picture)"
                     " VALUES (:person, :id, :resident, :audience, :author, :wall, :trusted, :kind, :picture)")
        .bind(":person", number(shown_in(entry))).bind(":id", number(entry.id)).bind(":resident", number(entry.resident))
        .bind(":audience", static_cast<std::int64_t>(entry.audience)).bind(":author", number(entry.author)).bind(":wall", milliseconds(entry.wall))
        .bind(":trusted", entry.wall_trusted).bind(":kind", static_cast<std::int64_t>(entry.kind)).bind(":picture", picture).run();
}

void project_home(Database& database, const BodyReader& body) {
    Statement statement = database.prepare(
        "INSERT INTO home_facts (one, name, language, day_starts, evening_starts, night_starts, languages)"
        " VALUES (1, :name, :language, :day, :evening, :night, :languages)"
        " ON CONFLICT (one) DO UPDATE SET name = excluded.name, language = excluded.language, day_starts = excluded.day_starts,"
        " evening_starts = excluded.evening_starts, night_starts = excluded.night_starts, languages = excluded.languages");
    std::string languages;
    for (const std::string& one : body.texts("languages")) languages += one + " ";
    statement.bind(":name", body.text("name")).bind(":language", body.text("language")).bind(":day", body.number("day_starts"));
    statement.bind(":evening", body.number("evening_starts")).bind(":night", body.number("night_starts")).bind(":languages", languages).run();
}

} // namespace

std::span<const PeopleTable> people_tables() { return tables; }

void project_redacted_portrait(Database& database, const Header& entry) { put_portrait(database, entry, {}); }

void redact_portrait(Database& database, EntryId portrait, const BodyReader& body) {
    database.prepare("UPDATE portraits SET picture = '' WHERE person = :person AND id = :id").bind(":person", body.number("person")).bind(":id", number(portrait)).run();
}

void take_back_portrait(Database& database, EntryId portrait, const BodyReader& body) {
    const std::int64_t person = body.number("person");
    database.prepare("DELETE FROM portraits WHERE person = :person AND id = :id").bind(":person", person).bind(":id", number(portrait)).run();
    database.prepare("UPDATE blob_uses SET stands = 1 WHERE id = (SELECT max(id) FROM portraits WHERE person = :person)").bind(":person", person).run();
}

bool project_people(Database& database, const JournalRow& row, const BodyReader& body) {
    switch (row.header.kind) {
    case Kind::person: project_person(database, row, body); return true;
    case Kind::secret: project_secret(database, row, body); return true;
    case Kind::circle: project_circle(database, row, body); return true;
    case Kind::sign_in_failed: project_failure(database, row, body); return true;
    case Kind::comfort: project_comfort(database, row, body); return true;
    case Kind::voice: project_voice(database, row, body); return true;
    case Kind::clip: project_clip(database, row, body); return true;
    case Kind::portrait: put_portrait(database, row.header, body.text("picture")); return true;
    case Kind::home: project_home(database, body); return true;
    case Kind::sign_in: project_sign_in(database, row, body); return true;
    case Kind::our_phrase: project_phrase(database, row, body); return true;
    case Kind::set_up: project_set_up(database, row); return true;
    default: return false;
    }
}

} // namespace data
