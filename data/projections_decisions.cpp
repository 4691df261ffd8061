// Questions and everything said about them, from the journal. What is said may come before its question (several kiosks), so
// each of both looks for the other.
#include "data/projections_decisions.h"

#include "data/db.h"
#include "data/records_decisions.h"

namespace data {

namespace {

// `review` and `over` follow from the parts, so that what is due on a day is found without reading every question.
constexpr DecisionTable tables[] = {
    {"decisions", "id", R"(CREATE TABLE decisions (id INTEGER PRIMARY KEY, resident INTEGER NOT NULL, entry INTEGER NOT NULL, starter INTEGER NOT NULL,
        asked INTEGER NOT NULL, phrase INTEGER NOT NULL, words TEXT NOT NULL, options TEXT NOT NULL, review INTEGER NOT NULL, over INTEGER NOT NULL) STRICT;
        CREATE INDEX decisions_by_resident ON decisions (resident, id);
        CREATE INDEX decisions_by_review ON decisions (review, id) WHERE over = 0)"},
    {"decision_parts", "decision, id", R"(CREATE TABLE decision_parts (decision INTEGER NOT NULL, id INTEGER NOT NULL, resident INTEGER NOT NULL,
        author INTEGER NOT NULL, wall INTEGER NOT NULL, trusted INTEGER NOT NULL, part INTEGER NOT NULL, option INTEGER NOT NULL, phrase INTEGER NOT NULL,
        words TEXT NOT NULL, picture TEXT NOT NULL, person INTEGER NOT NULL, how INTEGER NOT NULL, help INTEGER NOT NULL, review INTEGER NOT NULL,
        after INTEGER NOT NULL, PRIMARY KEY (decision, id)) STRICT, WITHOUT ROWID;
        CREATE INDEX decision_parts_by_resident ON decision_parts (resident, id))"},
};
static_assert(static_cast<int>(DecisionPart::agreed) == 30 && static_cast<int>(DecisionPart::over) == 32, "said as numbers below");

void settle_row(Database& database, std::int64_t decision) {
    Statement last = database.prepare("SELECT part, review FROM decision_parts WHERE decision = :id AND part BETWEEN 30 AND 32 ORDER BY id DESC LIMIT 1");
    last.bind(":id", decision);
    const bool settled = last.step();
    Statement change = database.prepare("UPDATE decisions SET review = :review, over = :over WHERE id = :id");
    change.bind(":review", settled ? last.integer(1) : 0).bind(":over", settled && last.integer(0) == static_cast<std::int64_t>(DecisionPart::over));
    change.bind(":id", decision).run();
}

void project_question(Database& database, const JournalRow& row, const BodyReader& body) {
    const Header& entry = row.header;
    const std::int64_t id = decision_in(entry, body);
    std::string options;
    for (const std::int64_t option : body.numbers("options")) options += (options.empty() ? "" : " ") + std::to_string(option);
    const std::int64_t asked = body.number("asked") != 0 ? body.number("asked") : milliseconds(entry.wall);
    const std::int64_t starter = body.number("starter") != 0 ? body.number("starter") : number(entry.author);
    Statement statement = database.prepare("INSERT INTO decisions (id, resident, entry, starter, asked, phrase, words, options, review, over)"
                                           " VALUES (:id, :resident, :entry, :starter, :asked, :phrase, :words, :options, 0, 0)"
                                           " ON CONFLICT (id) DO UPDATE SET entry = excluded.entry");
    statement.bind(":id", id).bind(":resident", number(entry.resident)).bind(":entry", number(entry.id)).bind(":starter", starter);
    statement.bind(":asked", asked).bind(":phrase", body.number("phrase")).bind(":words", body.text("words")).bind(":options", options).run();
    settle_row(database, id);
}

void project_part(Database& database, const JournalRow& row, const BodyReader& body) {
    const Header& entry = row.header;
    Statement statement = database.prepare(
        "INSERT INTO decision_parts (decision, id, resident, author, wall, trusted, part, option, phrase, words, picture, person, how, help, review, after)"
        " VALUES (:decision, :id, :resident, :author, :wall, :trusted, :part, :option, :phrase, :words, :picture, :person, :how, :help, :review, :after)");
    statement.bind(":decision", body.number("decision")).bind(":id", number(entry.id)).bind(":resident", number(entry.resident));
    statement.bind(":author", number(entry.author)).bind(":wall", milliseconds(entry.wall)).bind(":trusted", entry.wall_trusted).bind(":part", *row.v);
    statement.bind(":option", body.number("option")).bind(":phrase", body.number("phrase")).bind(":words", body.text("words"));
    statement.bind(":picture", body.text("picture")).bind(":person", body.number("person")).bind(":how", body.number("how"));
    statement.bind(":help", body.number("help")).bind(":review", body.number("review")).bind(":after", body.number("after")).run();
    settle_row(database, body.number("decision"));
}

} // namespace

std::span<const DecisionTable> decision_tables() { return tables; }

std::int64_t decision_in(const Header& entry, const BodyReader& body) {
    return body.number("decision") != 0 ? body.number("decision") : number(entry.id);
}

bool project_decisions(Database& database, const JournalRow& row, const BodyReader& body) {
    switch (row.header.kind) {
    case Kind::decision: project_question(database, row, body); return true;
    case Kind::decision_part: project_part(database, row, body); return true;
    default: return false;
    }
}

// Up to it: where its body is gone, a rebuild knows only what it superseded.
void take_back_decision(Database& database, const Header& taking_back, const BodyReader& body) {
    database.prepare("DELETE FROM decisions WHERE id = :id AND entry <= :entry")
        .bind(":id", body.number("decision")).bind(":entry", number(taking_back.supersedes)).run();
}

void take_back_decision_part(Database& database, const Header& taking_back, const BodyReader& body) {
    database.prepare("DELETE FROM decision_parts WHERE decision = :decision AND id = :id")
        .bind(":decision", body.number("decision")).bind(":id", number(taking_back.supersedes)).run();
    settle_row(database, body.number("decision"));
}

} // namespace data
