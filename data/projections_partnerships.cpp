// The effect of entries about partnerships. Where one stands is reckoned as it is read, so that entries may come in any order
// (several kiosks), and what is taken back leaves what stood before.
#include "data/projections_partnerships.h"

#include "data/db.h"
#include "data/projections_calendar.h"
#include "data/records_partnerships.h"

namespace data {

namespace {

static_assert(static_cast<int>(PartnershipStep::yes) == 1, "said as a number below");

std::int64_t partnership_in(const Header& entry, const BodyReader& body) {
    return entry.kind == Kind::partnership ? number(entry.id) : body.number("partnership");
}

void project_beginning(Database& database, const JournalRow& row, const BodyReader& body) {
    const Header& entry = row.header;
    put_entry(database, entry, {0, 0, 0, {}});
    for (const std::int64_t person : body.numbers("named"))
        database.prepare("INSERT OR IGNORE INTO named (entry, person) VALUES (:entry, :person)").bind(":entry", number(entry.id)).bind(":person", person).run();
    database.prepare("INSERT INTO partnerships (id, starter) VALUES (:id, :starter)").bind(":id", number(entry.id)).bind(":starter", number(entry.author)).run();
    std::vector<std::int64_t> people = body.numbers("named");
    people.insert(people.begin(), number(entry.author));
    for (std::size_t i = 0; i < people.size(); ++i)
        database.prepare("INSERT OR IGNORE INTO partnership_people (person, partnership, place) VALUES (:person, :partnership, :place)")
            .bind(":person", people[i]).bind(":partnership", number(entry.id)).bind(":place", static_cast<std::int64_t>(i)).run();
}

// All that is said in one: `about` is the version, goal or strand that it is of, `more` the step or round.
void project_part(Database& database, const JournalRow& row, const BodyReader& body) {
    const Header& entry = row.header;
    Statement statement = database.prepare("INSERT INTO partnership_parts (partnership, kind, id, author, wall, trusted, v, about, more, phrase, words, body)"
                                           " VALUES (:partnership, :kind, :id, :author, :wall, :trusted, :v, :about, :more, :phrase, :words, :body)");
    statement.bind(":partnership", body.number("partnership")).bind(":kind", static_cast<std::int64_t>(entry.kind)).bind(":id", number(entry.id));
    statement.bind(":author", number(entry.author)).bind(":wall", milliseconds(entry.wall)).bind(":trusted", entry.wall_trusted).bind(":v", *row.v);
    statement.bind(":about", body.number("about")).bind(":more", body.number("more")).bind(":phrase", body.number("phrase")).bind(":words", body.text("words"));
    statement.bind(":body", entry.kind == Kind::partnership_share || entry.kind == Kind::together_looked ? *row.body : std::string()).run();
}

void project_readers(Database& database, const JournalRow& row, const BodyReader& body) {
    const Header& entry = row.header;
    database.prepare("INSERT INTO partnership_readers (partnership, resident, author, id, audience) VALUES (:partnership, :resident, :resident, :id, :audience)"
                     " ON CONFLICT (partnership, resident) DO UPDATE SET id = excluded.id, audience = excluded.audience WHERE excluded.id > id")
        .bind(":partnership", body.number("partnership")).bind(":resident", number(entry.resident)).bind(":id", number(entry.id))
        .bind(":audience", static_cast<std::int64_t>(entry.audience)).run();
}

} // namespace

std::vector<PartnershipTable> partnership_tables() {
    return {
        {"partnerships", "id", "CREATE TABLE partnerships (id INTEGER PRIMARY KEY, starter INTEGER NOT NULL) STRICT"},
        {"partnership_people", "person, partnership", R"(CREATE TABLE partnership_people (person INTEGER NOT NULL, partnership INTEGER NOT NULL, place INTEGER NOT NULL,
            PRIMARY KEY (person, partnership)) STRICT, WITHOUT ROWID;
            CREATE INDEX partnership_people_of ON partnership_people (partnership, place))"},
        {"partnership_parts", "partnership, kind, id", R"(CREATE TABLE partnership_parts (partnership INTEGER NOT NULL, kind INTEGER NOT NULL, id INTEGER NOT NULL,
            author INTEGER NOT NULL, wall INTEGER NOT NULL, trusted INTEGER NOT NULL, v INTEGER NOT NULL, about INTEGER NOT NULL, more INTEGER NOT NULL,
            phrase INTEGER NOT NULL, words TEXT NOT NULL, body TEXT NOT NULL, PRIMARY KEY (partnership, kind, id)) STRICT, WITHOUT ROWID;
            CREATE INDEX partnership_parts_by_id ON partnership_parts (id))"},
        // The audience rule is asked of its rows themselves: it is nothing for a record or a handover card.
        {"partnership_readers", "partnership, resident", R"(CREATE TABLE partnership_readers (partnership INTEGER NOT NULL, resident INTEGER NOT NULL, author INTEGER NOT NULL,
            id INTEGER NOT NULL, audience INTEGER NOT NULL, PRIMARY KEY (partnership, resident)) STRICT, WITHOUT ROWID;
            CREATE INDEX partnership_readers_by_resident ON partnership_readers (resident, partnership))"},
    };
}

bool project_partnerships(Database& database, const JournalRow& row, const BodyReader& body) {
    switch (row.header.kind) {
    case Kind::partnership: project_beginning(database, row, body); return true;
    case Kind::partnership_readers: project_readers(database, row, body); return true;
    case Kind::partnership_step:
    case Kind::partnership_share:
    case Kind::partnership_share_said:
    case Kind::partnership_goal:
    case Kind::partnership_goal_part:
    case Kind::together_answer:
    case Kind::together_show:
    case Kind::together_looked: project_part(database, row, body); return true;
    default: return false;
    }
}

bool may_be_taken_back_of_partnership(Kind kind) {
    switch (kind) {
    case Kind::partnership:
    case Kind::partnership_step:
    case Kind::partnership_share:
    case Kind::partnership_share_said:
    case Kind::partnership_goal:
    case Kind::partnership_goal_part:
    case Kind::partnership_readers: return true;
    default: return false;
    }
}

bool may_be_redacted_of_partnership(Kind kind) {
    switch (kind) {
    case Kind::together_answer:
    case Kind::together_show:
    case Kind::together_looked: return true;
    default: return may_be_taken_back_of_partnership(kind);
    }
}

const char* partnership_stands(Kind kind) {
    switch (kind) {
    // Once somebody said yes to it, it is no longer of one alone.
    case Kind::partnership: return "SELECT 1 FROM partnerships p WHERE p.id = :id AND NOT EXISTS (SELECT 1 FROM partnership_parts s WHERE s.partnership = p.id"
                                   " AND s.kind = 211 AND s.v = 1 AND s.author <> p.starter) ORDER BY p.id";
    // Only the newest version, and only until somebody else said something of it.
    case Kind::partnership_share: return "SELECT 1 FROM partnership_parts p WHERE p.id = :id AND NOT EXISTS (SELECT 1 FROM partnership_parts l WHERE"
                                         " l.partnership = p.partnership AND l.kind = 212 AND l.id > p.id) AND NOT EXISTS (SELECT 1 FROM partnership_parts s WHERE"
                                         " s.partnership = p.partnership AND s.kind = 213 AND s.about = p.id AND s.author <> p.author) ORDER BY p.id";
    case Kind::partnership_step:
    case Kind::partnership_share_said:
    case Kind::partnership_goal:
    case Kind::partnership_goal_part: return "SELECT 1 FROM partnership_parts WHERE id = :id ORDER BY id";
    case Kind::partnership_readers: return "SELECT 1 FROM partnership_readers WHERE resident = :resident AND partnership = :partnership AND id = :id ORDER BY id";
    default: return nullptr;
    }
}
static_assert(static_cast<int>(Kind::partnership_step) == 211 && static_cast<int>(Kind::partnership_share_said) == 213, "said as numbers above");

void describe_partnership(BodyWriter& out, const Header& entry, const BodyReader& body) {
    if (may_be_redacted_of_partnership(entry.kind)) out.number("partnership", partnership_in(entry, body));
}

bool take_back_partnership(Database& database, Kind kind, const Header& taking_back, const BodyReader& body) {
    if (!may_be_redacted_of_partnership(kind)) return false;
    const std::int64_t target = number(taking_back.supersedes), partnership = body.number("partnership");
    if (kind == Kind::partnership) {
        database.prepare("DELETE FROM partnerships WHERE id = :id").bind(":id", target).run();
        database.prepare("DELETE FROM partnership_people WHERE partnership = :id").bind(":id", target).run();
    } else if (kind == Kind::partnership_readers) {
        database.prepare("DELETE FROM partnership_readers WHERE partnership = :partnership AND resident = :resident AND id = :id")
            .bind(":partnership", partnership).bind(":resident", number(taking_back.resident)).bind(":id", target).run();
    } else {
        database.prepare("DELETE FROM partnership_parts WHERE partnership = :partnership AND kind = :kind AND id = :id")
            .bind(":partnership", partnership).bind(":kind", static_cast<std::int64_t>(kind)).bind(":id", target).run();
    }
    return true;
}

} // namespace data
