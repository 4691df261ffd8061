// What was agreed next and where it stands, who signed a handover, and how heavy it is for staff and families. Steps may come before what they belong to (several kiosks),
// so each of both looks for the other.
#include "data/projections_handover.h"

#include <limits>

namespace data {

namespace {

// `owner`, `due` and what follows: as the steps left them. What was agreed first stands in first_owner and first_due.
constexpr HandoverTable tables[] = {
    {"agreed", "id", R"(CREATE TABLE agreed (id INTEGER PRIMARY KEY, resident INTEGER NOT NULL, first_owner INTEGER NOT NULL, first_due INTEGER NOT NULL,
        owner INTEGER NOT NULL, due INTEGER NOT NULL, done INTEGER NOT NULL, step INTEGER NOT NULL, last INTEGER NOT NULL,
        step_by INTEGER NOT NULL, step_wall INTEGER NOT NULL) STRICT;
        CREATE INDEX agreed_by_resident ON agreed (resident, id);
        CREATE INDEX agreed_open ON agreed (resident, id) WHERE done = 0;
        CREATE INDEX agreed_done ON agreed (step_wall) WHERE done = 1)"},
    {"agreed_steps", "agreed, id", R"(CREATE TABLE agreed_steps (agreed INTEGER NOT NULL, id INTEGER NOT NULL, resident INTEGER NOT NULL,
        author INTEGER NOT NULL, wall INTEGER NOT NULL, step INTEGER NOT NULL, owner INTEGER NOT NULL, due INTEGER NOT NULL,
        PRIMARY KEY (agreed, id)) STRICT, WITHOUT ROWID;
        CREATE INDEX agreed_steps_by_resident ON agreed_steps (resident, id))"},
    {"handover_signs", "id", R"(CREATE TABLE handover_signs (id INTEGER PRIMARY KEY, resident INTEGER NOT NULL, author INTEGER NOT NULL,
        audience INTEGER NOT NULL, wall INTEGER NOT NULL, trusted INTEGER NOT NULL, part INTEGER NOT NULL, until INTEGER NOT NULL,
        read INTEGER NOT NULL, of_all INTEGER NOT NULL) STRICT)"},
    {"weight_totals", "id", R"(CREATE TABLE weight_totals (id INTEGER PRIMARY KEY, resident INTEGER NOT NULL, author INTEGER NOT NULL, audience INTEGER NOT NULL,
        wall INTEGER NOT NULL, people INTEGER NOT NULL, weight TEXT NOT NULL, relief TEXT NOT NULL) STRICT)"},
};

void settle(Database& database, std::int64_t agreed) {
    const auto state = agreed_state(database, agreed, std::numeric_limits<std::int64_t>::max());
    if (!state) return;
    database.prepare("UPDATE agreed SET owner = :owner, due = :due, done = :done, step = :step, last = :last, step_by = :by,"
                     " step_wall = :wall WHERE id = :id")
        .bind(":owner", state->owner).bind(":due", state->due).bind(":done", state->done).bind(":step", state->step)
        .bind(":last", state->last).bind(":by", state->step_by).bind(":wall", state->step_wall).bind(":id", agreed).run();
}

void project_agreed(Database& database, const JournalRow& row, const BodyReader& body) {
    database.prepare("INSERT INTO agreed (id, resident, first_owner, first_due, owner, due, done, step, last, step_by, step_wall)"
                     " VALUES (:id, :resident, :owner, :due, :owner, :due, 0, 0, 0, 0, 0)")
        .bind(":id", number(row.header.id)).bind(":resident", number(row.header.resident)).bind(":owner", body.number("owner"))
        .bind(":due", body.number("due")).run();
    settle(database, number(row.header.id));
}

void project_agreed_step(Database& database, const JournalRow& row, const BodyReader& body) {
    const Header& entry = row.header;
    database.prepare("INSERT INTO agreed_steps (agreed, id, resident, author, wall, step, owner, due)"
                     " VALUES (:agreed, :id, :resident, :author, :wall, :step, :owner, :due)")
        .bind(":agreed", body.number("agreed")).bind(":id", number(entry.id)).bind(":resident", number(entry.resident))
        .bind(":author", number(entry.author)).bind(":wall", milliseconds(entry.wall)).bind(":step", *row.v)
        .bind(":owner", body.number("owner")).bind(":due", body.number("due")).run();
    settle(database, body.number("agreed"));
}

void project_sign(Database& database, const JournalRow& row, const BodyReader& body) {
    const Header& entry = row.header;
    database.prepare("INSERT INTO handover_signs (id, resident, author, audience, wall, trusted, part, until, read, of_all)"
                     " VALUES (:id, :resident, :author, :audience, :wall, :trusted, :part, :until, :read, :of)")
        .bind(":id", number(entry.id)).bind(":resident", number(entry.resident)).bind(":author", number(entry.author))
        .bind(":audience", static_cast<std::int64_t>(entry.audience)).bind(":wall", milliseconds(entry.wall)).bind(":trusted", entry.wall_trusted)
        .bind(":part", *row.v).bind(":until", body.number("until")).bind(":read", body.number("read")).bind(":of", body.number("of")).run();
}

std::string joined(const std::vector<std::int64_t>& values) {
    std::string all;
    for (const std::int64_t value : values) all += (all.empty() ? "" : " ") + std::to_string(value);
    return all;
}

void project_weights(Database& database, const JournalRow& row, const BodyReader& body) {
    const Header& entry = row.header;
    database.prepare("INSERT INTO weight_totals (id, resident, author, audience, wall, people, weight, relief)"
                     " VALUES (:id, :resident, :author, :audience, :wall, :people, :weight, :relief)")
        .bind(":id", number(entry.id)).bind(":resident", number(entry.resident)).bind(":author", number(entry.author))
        .bind(":audience", static_cast<std::int64_t>(entry.audience)).bind(":wall", milliseconds(entry.wall)).bind(":people", *row.v)
        .bind(":weight", joined(body.numbers("weight"))).bind(":relief", joined(body.numbers("relief"))).run();
}

} // namespace

std::span<const HandoverTable> handover_tables() { return tables; }

std::optional<AgreedState> agreed_state(Database& database, std::int64_t agreed, std::int64_t until) {
    Statement first = database.prepare("SELECT first_owner, first_due FROM agreed WHERE id = :id ORDER BY id");
    first.bind(":id", agreed);
    if (!first.step()) return std::nullopt;
    AgreedState state;
    state.owner = first.integer(0);
    state.due = first.integer(1);
    Statement row = database.prepare("SELECT id, author, wall, step, owner, due FROM agreed_steps WHERE agreed = :agreed AND id <= :until ORDER BY id");
    row.bind(":agreed", agreed).bind(":until", until);
    while (row.step()) {
        state.step = row.integer(0);
        state.step_by = row.integer(1);
        state.step_wall = row.integer(2);
        state.last = row.integer(3);
        state.done = false;
        switch (static_cast<AgreedStep>(state.last)) {
        case AgreedStep::done: state.done = true; break;
        case AgreedStep::carried_on: state.due = row.integer(5); break;
        case AgreedStep::handed_to: state.owner = row.integer(4); break;
        }
    }
    return state;
}

bool project_handovers(Database& database, const JournalRow& row, const BodyReader& body) {
    switch (row.header.kind) {
    case Kind::agreed: project_agreed(database, row, body); return true;
    case Kind::agreed_step: project_agreed_step(database, row, body); return true;
    case Kind::handover_signed: project_sign(database, row, body); return true;
    case Kind::weights: project_weights(database, row, body); return true;
    default: return false;
    }
}

void take_back_handovers(Database& database, Kind kind, const Header& taking_back, const BodyReader& body) {
    const std::int64_t target = number(taking_back.supersedes);
    if (kind == Kind::agreed) {
        database.prepare("DELETE FROM agreed WHERE id = :id").bind(":id", target).run();
    } else if (kind == Kind::agreed_step) {
        database.prepare("DELETE FROM agreed_steps WHERE agreed = :agreed AND id = :id").bind(":agreed", body.number("agreed")).bind(":id", target).run();
        settle(database, body.number("agreed"));
    } else if (kind == Kind::handover_signed) {
        database.prepare("DELETE FROM handover_signs WHERE id = :id").bind(":id", target).run();
    }
}

} // namespace data
