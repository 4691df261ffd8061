// Every version of every mark, every time in touch and every choice of readers, from the journal. What stands is settled on reading.
#include "data/projections_circle.h"

#include "data/db.h"

namespace data {

namespace {

constexpr CircleTable tables[] = {
    {"circle_marks", "resident, mark, id", R"(CREATE TABLE circle_marks (resident INTEGER NOT NULL, mark INTEGER NOT NULL, id INTEGER NOT NULL,
        author INTEGER NOT NULL, audience INTEGER NOT NULL, wall INTEGER NOT NULL, trusted INTEGER NOT NULL, what INTEGER NOT NULL, person INTEGER NOT NULL,
        phrase INTEGER NOT NULL, name TEXT NOT NULL, ring INTEGER NOT NULL, brings INTEGER NOT NULL, brings_words TEXT NOT NULL, dear INTEGER NOT NULL,
        kept INTEGER NOT NULL, ended INTEGER NOT NULL, PRIMARY KEY (resident, mark, id)) STRICT, WITHOUT ROWID)"},
    {"circle_touches", "resident, id", R"(CREATE TABLE circle_touches (resident INTEGER NOT NULL, id INTEGER NOT NULL, mark INTEGER NOT NULL,
        author INTEGER NOT NULL, audience INTEGER NOT NULL, wall INTEGER NOT NULL, trusted INTEGER NOT NULL, day INTEGER NOT NULL,
        PRIMARY KEY (resident, id)) STRICT, WITHOUT ROWID;
        CREATE INDEX circle_touches_by_day ON circle_touches (resident, day, mark, id))"},
    {"circle_pictures", "resident, id", R"(CREATE TABLE circle_pictures (resident INTEGER NOT NULL, id INTEGER NOT NULL, author INTEGER NOT NULL,
        audience INTEGER NOT NULL, PRIMARY KEY (resident, id)) STRICT, WITHOUT ROWID)"},
};

void bind_header(Statement& statement, const Header& entry) {
    statement.bind(":resident", number(entry.resident)).bind(":id", number(entry.id)).bind(":author", number(entry.author));
    statement.bind(":audience", static_cast<std::int64_t>(entry.audience)).bind(":wall", milliseconds(entry.wall)).bind(":trusted", entry.wall_trusted);
}

void project_mark(Database& database, const JournalRow& row, const BodyReader& body) {
    const std::int64_t mark = body.number("mark") != 0 ? body.number("mark") : number(row.header.id);
    Statement statement = database.prepare(
        "INSERT INTO circle_marks (resident, mark, id, author, audience, wall, trusted, what, person, phrase, name, ring, brings, brings_words, dear, kept, ended)"
        " VALUES (:resident, :mark, :id, :author, :audience, :wall, :trusted, :what, :person, :phrase, :name, :ring, :brings, :brings_words, :dear, :kept, :ended)");
    bind_header(statement, row.header);
    statement.bind(":mark", mark).bind(":what", *row.v).bind(":person", body.number("person")).bind(":phrase", body.number("phrase")).bind(":name", body.text("name"));
    statement.bind(":ring", body.number("ring")).bind(":brings", body.number("brings")).bind(":brings_words", body.text("brings_words"));
    statement.bind(":dear", body.flag("dear")).bind(":kept", body.flag("kept")).bind(":ended", body.flag("ended")).run();
}

void project_touch(Database& database, const JournalRow& row, const BodyReader& body) {
    Statement statement = database.prepare("INSERT INTO circle_touches (resident, id, mark, author, audience, wall, trusted, day)"
                                           " VALUES (:resident, :id, :mark, :author, :audience, :wall, :trusted, :day)");
    bind_header(statement, row.header);
    statement.bind(":mark", body.number("mark")).bind(":day", body.number("day")).run();
}

void project_picture(Database& database, const JournalRow& row, const BodyReader& body) {
    database.prepare("INSERT INTO circle_pictures (resident, id, author, audience) VALUES (:resident, :id, :author, :audience)")
        .bind(":resident", number(row.header.resident)).bind(":id", number(row.header.id)).bind(":author", number(row.header.author))
        .bind(":audience", static_cast<std::int64_t>(row.header.audience)).run();
    for (const std::int64_t person : body.numbers("named"))
        database.prepare("INSERT OR IGNORE INTO named (entry, person) VALUES (:entry, :person)").bind(":entry", number(row.header.id)).bind(":person", person).run();
}

} // namespace

std::span<const CircleTable> circle_tables() { return tables; }

bool project_circle(Database& database, const JournalRow& row, const BodyReader& body) {
    switch (row.header.kind) {
    case Kind::circle_mark: project_mark(database, row, body); return true;
    case Kind::circle_touch: project_touch(database, row, body); return true;
    case Kind::circle_picture: project_picture(database, row, body); return true;
    default: return false;
    }
}

void take_back_circle(Database& database, Kind kind, const Header& taking_back) {
    const char* sql = kind == Kind::circle_mark ? "DELETE FROM circle_marks WHERE resident = :resident AND id = :id"
                                                : "DELETE FROM circle_touches WHERE resident = :resident AND id = :id";
    database.prepare(sql).bind(":resident", number(taking_back.resident)).bind(":id", number(taking_back.supersedes)).run();
}

} // namespace data
