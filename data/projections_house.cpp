// What the house keeps, from the journal.
#include "data/projections_house.h"

#include "data/db.h"

namespace data {

namespace {

constexpr HouseTable tables[] = {
    {"cultures", "id", R"(CREATE TABLE cultures (id INTEGER PRIMARY KEY, culture INTEGER NOT NULL, kept INTEGER NOT NULL) STRICT)"},
    {"festival_days", "id", R"(CREATE TABLE festival_days (id INTEGER PRIMARY KEY, festival INTEGER NOT NULL, year INTEGER NOT NULL, month INTEGER NOT NULL,
        day INTEGER NOT NULL) STRICT;
        CREATE INDEX festival_days_of ON festival_days (festival, year, id))"},
    {"house_paper", "id", R"(CREATE TABLE house_paper (id INTEGER PRIMARY KEY, resident INTEGER NOT NULL, author INTEGER NOT NULL, said INTEGER NOT NULL) STRICT;
        CREATE INDEX house_paper_of ON house_paper (resident, id))"},
    {"partners_told", "id", R"(CREATE TABLE partners_told (id INTEGER PRIMARY KEY, activity INTEGER NOT NULL, resident INTEGER NOT NULL, person INTEGER NOT NULL,
        told INTEGER NOT NULL) STRICT;
        CREATE INDEX partners_told_of ON partners_told (activity, person, resident, id))"},
    {"partners_coming", "id", R"(CREATE TABLE partners_coming (id INTEGER PRIMARY KEY, activity INTEGER NOT NULL, person INTEGER NOT NULL, comes INTEGER NOT NULL) STRICT;
        CREATE INDEX partners_coming_to ON partners_coming (activity, person, id))"},
    {"event_words", "id", R"(CREATE TABLE event_words (id INTEGER PRIMARY KEY, kind INTEGER NOT NULL, author INTEGER NOT NULL, resident INTEGER NOT NULL,
        audience INTEGER NOT NULL, wall INTEGER NOT NULL, trusted INTEGER NOT NULL, activity INTEGER NOT NULL, phrase INTEGER NOT NULL, words TEXT NOT NULL) STRICT;
        CREATE INDEX event_words_of ON event_words (activity, id))"},
};

void project_word(Database& database, const Header& entry, const BodyReader& body) {
    Statement row = database.prepare("INSERT INTO event_words (id, kind, author, resident, audience, wall, trusted, activity, phrase, words)"
                                     " VALUES (:id, :kind, :author, :resident, :audience, :wall, :trusted, :activity, :phrase, :words)");
    row.bind(":id", number(entry.id)).bind(":kind", static_cast<std::int64_t>(entry.kind)).bind(":author", number(entry.author));
    row.bind(":resident", number(entry.resident)).bind(":audience", static_cast<std::int64_t>(entry.audience)).bind(":wall", milliseconds(entry.wall));
    row.bind(":trusted", entry.wall_trusted).bind(":activity", body.number("activity")).bind(":phrase", body.number("phrase")).bind(":words", body.text("words")).run();
}

const char* table_of(Kind kind) {
    switch (kind) {
    case Kind::culture: return "cultures";
    case Kind::festival_day: return "festival_days";
    case Kind::house_paper: return "house_paper";
    case Kind::partner_told: return "partners_told";
    case Kind::partner_comes: return "partners_coming";
    case Kind::event_word: return "event_words";
    default: return nullptr;
    }
}

} // namespace

std::span<const HouseTable> house_tables() { return tables; }

bool project_house(Database& database, const JournalRow& row, const BodyReader& body) {
    const Header& entry = row.header;
    switch (entry.kind) {
    case Kind::culture:
        database.prepare("INSERT INTO cultures (id, culture, kept) VALUES (:id, :culture, :kept)")
            .bind(":id", number(entry.id)).bind(":culture", *row.v).bind(":kept", body.flag("kept")).run();
        return true;
    case Kind::festival_day:
        database.prepare("INSERT INTO festival_days (id, festival, year, month, day) VALUES (:id, :festival, :year, :month, :day)")
            .bind(":id", number(entry.id)).bind(":festival", *row.v).bind(":year", body.number("year")).bind(":month", body.number("month"))
            .bind(":day", body.number("day")).run();
        return true;
    case Kind::house_paper:
        database.prepare("INSERT INTO house_paper (id, resident, author, said) VALUES (:id, :resident, :author, :said)")
            .bind(":id", number(entry.id)).bind(":resident", number(entry.resident)).bind(":author", number(entry.author)).bind(":said", *row.v).run();
        return true;
    case Kind::partner_told:
        database.prepare("INSERT INTO partners_told (id, activity, resident, person, told) VALUES (:id, :activity, :resident, :person, :told)")
            .bind(":id", number(entry.id)).bind(":activity", body.number("activity")).bind(":resident", number(entry.resident))
            .bind(":person", body.number("person")).bind(":told", *row.v).run();
        return true;
    case Kind::partner_comes:
        database.prepare("INSERT INTO partners_coming (id, activity, person, comes) VALUES (:id, :activity, :person, :comes)")
            .bind(":id", number(entry.id)).bind(":activity", body.number("activity")).bind(":person", number(entry.author)).bind(":comes", *row.v).run();
        return true;
    case Kind::event_word: project_word(database, entry, body); return true;
    default: return false;
    }
}

bool take_back_house(Database& database, Kind kind, EntryId target) {
    const char* table = table_of(kind);
    if (table == nullptr) return false;
    database.prepare(std::string("DELETE FROM ") + table + " WHERE id = :id").bind(":id", number(target)).run();
    return true;
}

// What may be taken back by whoever said it. The rest is said anew.
const char* house_entry_stands(Kind kind) {
    switch (kind) {
    case Kind::house_paper: return "SELECT 1 FROM house_paper WHERE id = :id ORDER BY id";
    case Kind::partner_told: return "SELECT 1 FROM partners_told WHERE id = :id ORDER BY id";
    case Kind::event_word: return "SELECT 1 FROM event_words WHERE id = :id ORDER BY id";
    default: return nullptr;
    }
}

} // namespace data
