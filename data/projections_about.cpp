// The effect of entries about About me, card sorts and importance cards. Replies may come before what they answer (several
// kiosks), so each keeps to itself and reading brings them together.
#include "data/projections_about.h"

#include "data/number_list.h"
#include "data/records_about_me.h"

namespace data {

namespace {

// `named` is kept beside each version, because taking a later one back brings it to light again.
constexpr AboutTable tables[] = {
    {"about_statements", "resident, statement, id", R"(CREATE TABLE about_statements (resident INTEGER NOT NULL, statement INTEGER NOT NULL,
        id INTEGER NOT NULL, kind INTEGER NOT NULL, audience INTEGER NOT NULL, author INTEGER NOT NULL, wall INTEGER NOT NULL, trusted INTEGER NOT NULL,
        topic INTEGER NOT NULL, how INTEGER NOT NULL, knower INTEGER NOT NULL, please INTEGER NOT NULL, sense INTEGER NOT NULL, year INTEGER NOT NULL,
        time INTEGER NOT NULL, phrase INTEGER NOT NULL, suggester INTEGER NOT NULL, ended INTEGER NOT NULL, picture TEXT NOT NULL,
        language TEXT NOT NULL, named TEXT NOT NULL, words TEXT NOT NULL, PRIMARY KEY (resident, statement, id)) STRICT, WITHOUT ROWID)"},
    {"about_suggestions", "resident, id", R"(CREATE TABLE about_suggestions (resident INTEGER NOT NULL, id INTEGER NOT NULL, audience INTEGER NOT NULL,
        author INTEGER NOT NULL, wall INTEGER NOT NULL, trusted INTEGER NOT NULL, wish INTEGER NOT NULL, statement INTEGER NOT NULL,
        topic INTEGER NOT NULL, how INTEGER NOT NULL, knower INTEGER NOT NULL, please INTEGER NOT NULL, sense INTEGER NOT NULL, year INTEGER NOT NULL,
        time INTEGER NOT NULL, phrase INTEGER NOT NULL, picture TEXT NOT NULL, language TEXT NOT NULL, words TEXT NOT NULL,
        PRIMARY KEY (resident, id)) STRICT, WITHOUT ROWID;
        CREATE INDEX about_suggestions_by_id ON about_suggestions (id))"},
    {"about_replies", "suggestion, id", R"(CREATE TABLE about_replies (suggestion INTEGER NOT NULL, id INTEGER NOT NULL, resident INTEGER NOT NULL,
        author INTEGER NOT NULL, wall INTEGER NOT NULL, trusted INTEGER NOT NULL, reply INTEGER NOT NULL, how INTEGER NOT NULL,
        passed_on INTEGER NOT NULL, words TEXT NOT NULL, PRIMARY KEY (suggestion, id)) STRICT, WITHOUT ROWID)"},
    {"about_told", "reply", "CREATE TABLE about_told (reply INTEGER PRIMARY KEY, id INTEGER NOT NULL) STRICT"},
    {"acts_for", "resident, person", R"(CREATE TABLE acts_for (resident INTEGER NOT NULL, person INTEGER NOT NULL, id INTEGER NOT NULL,
        author INTEGER NOT NULL, audience INTEGER NOT NULL, wall INTEGER NOT NULL, trusted INTEGER NOT NULL, acts INTEGER NOT NULL,
        words TEXT NOT NULL, PRIMARY KEY (resident, person)) STRICT, WITHOUT ROWID)"},
    {"home_cards", "id", R"(CREATE TABLE home_cards (id INTEGER PRIMARY KEY, topic INTEGER NOT NULL, word TEXT NOT NULL, picture TEXT NOT NULL,
        changed INTEGER NOT NULL, gone INTEGER NOT NULL) STRICT;
        CREATE INDEX cards_by_sort ON entries (resident, extra, ref DESC, id) WHERE kind = 106;
        CREATE INDEX importance_by_item ON entries (resident, extra, ref DESC, id) WHERE kind = 107)"},
};

// The columns that a statement and a suggestion have in common.
void bind_content(Statement& statement, const BodyReader& body) {
    statement.bind(":topic", body.number("topic")).bind(":how", body.number("how")).bind(":knower", body.number("knower"));
    statement.bind(":please", body.number("please")).bind(":sense", body.number("sense")).bind(":year", body.number("year"));
    statement.bind(":time", body.number("time")).bind(":phrase", body.number("phrase")).bind(":picture", body.text("picture"));
    statement.bind(":language", body.text("language")).bind(":words", body.text("words"));
}

void bind_header(Statement& statement, const Header& entry) {
    statement.bind(":resident", number(entry.resident)).bind(":id", number(entry.id)).bind(":audience", static_cast<std::int64_t>(entry.audience));
    statement.bind(":author", number(entry.author)).bind(":wall", milliseconds(entry.wall)).bind(":trusted", entry.wall_trusted);
}

// The version that came last stands, and everybody who is named in any version may read that one.
void renew(Database& database, PersonId resident, std::int64_t statement) {
    database.prepare("INSERT OR IGNORE INTO entries (resident, id, kind, audience, author, wall, trusted, v, extra, ref, words)"
                     " SELECT resident, id, kind, audience, author, wall, trusted, topic, ended, statement, words FROM about_statements"
                     " WHERE resident = :resident AND statement = :statement ORDER BY id DESC LIMIT 1")
        .bind(":resident", number(resident)).bind(":statement", statement).run();
    database.prepare("UPDATE blob_uses SET stands = 1 WHERE id = (SELECT max(id) FROM about_statements WHERE resident = :resident AND statement = :statement)")
        .bind(":resident", number(resident)).bind(":statement", statement).run();
    std::vector<std::pair<std::int64_t, std::vector<std::int64_t>>> versions;
    {
        Statement row = database.prepare("SELECT id, named FROM about_statements WHERE resident = :resident AND statement = :statement ORDER BY id");
        row.bind(":resident", number(resident)).bind(":statement", statement);
        while (row.step()) versions.emplace_back(row.integer(0), numbers_in(row.text(1)));
    }
    for (const auto& [version, people] : versions)
        for (const std::int64_t person : people)
            database.prepare("INSERT OR IGNORE INTO named (entry, person) VALUES (:entry, :person)").bind(":entry", version).bind(":person", person).run();
}

void project_version(Database& database, const JournalRow& row, const BodyReader& body) {
    const std::int64_t statement = statement_in(row.header, body);
    if (statement == 0) return;
    std::vector<std::int64_t> named = body.numbers("named");
    std::erase(named, number(row.header.resident)); // it is theirs already
    Statement insert = database.prepare(
        "INSERT INTO about_statements (resident, statement, id, kind, audience, author, wall, trusted, topic, how, knower, please, sense, year, time, phrase,"
        " suggester, ended, picture, language, named, words) VALUES (:resident, :statement, :id, :kind, :audience, :author, :wall, :trusted, :topic, :how,"
        " :knower, :please, :sense, :year, :time, :phrase, :suggester, :ended, :picture, :language, :named, :words)");
    bind_header(insert, row.header);
    bind_content(insert, body);
    insert.bind(":statement", statement).bind(":kind", static_cast<std::int64_t>(row.header.kind)).bind(":suggester", body.number("suggester"));
    insert.bind(":ended", body.flag("ended")).bind(":named", text_of(named)).run();
    renew(database, row.header.resident, statement);
}

void project_suggestion(Database& database, const JournalRow& row, const BodyReader& body) {
    Statement insert = database.prepare(
        "INSERT INTO about_suggestions (resident, id, audience, author, wall, trusted, wish, statement, topic, how, knower, please, sense, year, time, phrase,"
        " picture, language, words) VALUES (:resident, :id, :audience, :author, :wall, :trusted, :wish, :statement, :topic, :how, :knower, :please, :sense,"
        " :year, :time, :phrase, :picture, :language, :words)");
    bind_header(insert, row.header);
    bind_content(insert, body);
    insert.bind(":wish", *row.v).bind(":statement", body.number("about")).run();
}

void project_reply(Database& database, const JournalRow& row, const BodyReader& body) {
    const Header& entry = row.header;
    Statement insert = database.prepare("INSERT INTO about_replies (suggestion, id, resident, author, wall, trusted, reply, how, passed_on, words)"
                                        " VALUES (:suggestion, :id, :resident, :author, :wall, :trusted, :reply, :how, :passed_on, :words)");
    bind_header(insert, entry);
    insert.bind(":suggestion", body.number("suggestion")).bind(":reply", *row.v).bind(":how", body.number("reply_how"));
    insert.bind(":passed_on", body.flag("passed_on")).bind(":words", body.text("words")).run();
    project_version(database, row, body);
}

void project_acts_for(Database& database, const JournalRow& row, const BodyReader& body) {
    Statement insert = database.prepare(
        "INSERT INTO acts_for (resident, person, id, author, audience, wall, trusted, acts, words)"
        " VALUES (:resident, :person, :id, :author, :audience, :wall, :trusted, :acts, :words)"
        " ON CONFLICT (resident, person) DO UPDATE SET id = excluded.id, author = excluded.author, audience = excluded.audience, wall = excluded.wall,"
        " trusted = excluded.trusted, acts = excluded.acts, words = excluded.words WHERE excluded.id > id");
    bind_header(insert, row.header);
    insert.bind(":person", body.number("person")).bind(":acts", *row.v).bind(":words", body.text("words")).run();
}

void project_home_card(Database& database, const JournalRow& row, const BodyReader& body) {
    const std::int64_t id = number(row.header.id), card = body.number("card") != 0 ? body.number("card") : id;
    database.prepare("INSERT INTO home_cards (id, topic, word, picture, changed, gone) VALUES (:card, :topic, :word, :picture, :changed, :gone)"
                     " ON CONFLICT (id) DO UPDATE SET topic = excluded.topic, word = excluded.word, picture = excluded.picture,"
                     " changed = excluded.changed, gone = excluded.gone WHERE excluded.changed > changed")
        .bind(":card", card).bind(":topic", *row.v).bind(":word", body.text("word")).bind(":picture", body.text("picture"))
        .bind(":changed", id).bind(":gone", body.flag("gone")).run();
}

} // namespace

std::vector<AboutTable> about_tables() { return {std::begin(tables), std::end(tables)}; }

bool is_about(Kind kind) { return kind >= Kind::about_me && kind <= Kind::home_card; }

std::int64_t statement_in(const Header& entry, const BodyReader& body) {
    if (entry.kind == Kind::about_reply && body.number("topic") == 0) return 0;
    return body.number("statement") != 0 ? body.number("statement") : number(entry.id);
}

std::optional<AboutContentRow> about_entry(const JournalRow& row, const BodyReader& body) {
    switch (row.header.kind) {
    case Kind::about_me:
    case Kind::about_reply: {
        const std::int64_t statement = statement_in(row.header, body);
        if (statement == 0) return AboutContentRow{0, 0, 0, {}};
        return AboutContentRow{body.number("topic"), body.flag("ended") ? 1 : 0, statement, body.text("words")};
    }
    case Kind::about_suggestion: return AboutContentRow{body.number("topic"), *row.v, body.number("about"), body.text("words")};
    case Kind::card_sorted:
        return AboutContentRow{*row.v, body.number("topic"), body.number("sort") != 0 ? body.number("sort") : number(row.header.id), body.text("card")};
    case Kind::importance: return AboutContentRow{*row.v, body.number("item"), body.flag("own") ? 1 : 0, {}};
    default: return std::nullopt;
    }
}

void project_about(Database& database, const JournalRow& row, const BodyReader& body) {
    switch (row.header.kind) {
    case Kind::about_me: project_version(database, row, body); break;
    case Kind::about_suggestion: project_suggestion(database, row, body); break;
    case Kind::about_reply: project_reply(database, row, body); break;
    case Kind::acts_for: project_acts_for(database, row, body); break;
    case Kind::about_told:
        database.prepare("INSERT OR IGNORE INTO about_told (reply, id) VALUES (:reply, :id)")
            .bind(":reply", body.number("reply")).bind(":id", number(row.header.id)).run();
        break;
    case Kind::home_card: project_home_card(database, row, body); break;
    default: break;
    }
}

void take_back_about(Database& database, Kind kind, const Header& taking_back, const BodyReader& body) {
    const std::int64_t target = number(taking_back.supersedes), resident = number(taking_back.resident), statement = body.number("statement");
    if (kind == Kind::about_suggestion)
        database.prepare("DELETE FROM about_suggestions WHERE resident = :resident AND id = :id").bind(":resident", resident).bind(":id", target).run();
    if (kind == Kind::about_reply)
        database.prepare("DELETE FROM about_replies WHERE suggestion = :suggestion AND id = :id")
            .bind(":suggestion", body.number("suggestion")).bind(":id", target).run();
    if (statement == 0) return;
    database.prepare("DELETE FROM about_statements WHERE resident = :resident AND statement = :statement AND id = :id")
        .bind(":resident", resident).bind(":statement", statement).bind(":id", target).run();
    renew(database, taking_back.resident, statement);
}

} // namespace data
