// The effect of entries about the calendar.
#include "data/projections_calendar.h"

#include "data/activity_rows.h"

namespace data {

namespace {

// Entries of old journals name an activity alone, when there was one time of each.
std::int64_t only_start(Database& database, std::int64_t activity) {
    Statement row = database.prepare("SELECT starts FROM activities WHERE activity = :activity ORDER BY activity, version LIMIT 1");
    row.bind(":activity", activity);
    return row.step() ? row.integer(0) : 0;
}

std::int64_t start_in(Database& database, const BodyReader& body) {
    const std::int64_t start = body.number("start");
    return start != 0 ? start : only_start(database, body.number("activity"));
}

constexpr const char* moving[] = {
    "UPDATE answers SET start = :to WHERE activity = :activity AND start = :from",
    "UPDATE attendance SET start = :to WHERE activity = :activity AND start = :from",
    "UPDATE how_it_was SET start = :to WHERE activity = :activity AND start = :from",
    "UPDATE occurrences SET start = :to WHERE activity = :activity AND start = :from",
};

void move_start(Database& database, std::int64_t activity, std::int64_t from, std::int64_t to) {
    for (const char* sql : moving) database.prepare(sql).bind(":activity", activity).bind(":from", from).bind(":to", to).run();
}

// Everything about these times of the activity belongs to others from now on. By way of starts that nothing has (below 0), since
// what one leaves another may take.
void move_starts(Database& database, std::int64_t activity, const std::vector<std::int64_t>& from, const std::vector<std::int64_t>& to) {
    for (std::size_t i = 0; i < from.size() && i < to.size(); ++i) move_start(database, activity, from[i], -from[i]);
    for (std::size_t i = 0; i < from.size() && i < to.size(); ++i) move_start(database, activity, -from[i], to[i]);
}

void project_activity(Database& database, const JournalRow& row, const BodyReader& body) {
    // An activity is named by the entry that first recorded it; that one cannot know its own key.
    const std::int64_t id = body.number("activity") != 0 ? body.number("activity") : number(row.header.id);
    Statement statement = database.prepare(
        "INSERT INTO activities (activity, version, since, removed, series, title, place, picture, starts, ends, all_day, in_community, kind, led_by,"
        " leader, ways, access, rule, except_starts, zone, zone_rules, uid) VALUES (:activity, :version, :since, :removed, :series, :title, :place,"
        " :picture, :starts, :ends, :all_day, :in_community, :plan_kind, :led_by, :leader, :ways, :access, :rule, :except, :zone, :zone_rules, :uid)");
    bind_plan(statement, plan_in(body));
    statement.bind(":activity", id).bind(":version", number(row.header.id)).bind(":since", body.number("since"));
    statement.bind(":removed", body.flag("removed")).bind(":series", body.flag("series")).bind(":rule", body.text("rule"));
    statement.bind(":except", joined(body.numbers("except"))).bind(":zone", body.text("zone")).bind(":zone_rules", body.text("zone_rules"));
    statement.bind(":uid", body.text("uid")).run();
    move_starts(database, id, body.numbers("moved_from"), body.numbers("moved_to"));
}

void project_occurrence(Database& database, const JournalRow& row, const BodyReader& body) {
    Statement statement = database.prepare(
        "INSERT INTO occurrences (id, activity, start, cancelled, title, place, picture, starts, ends, all_day, in_community, kind, led_by, leader,"
        " ways, access) VALUES (:id, :activity, :start, :cancelled, :title, :place, :picture, :starts, :ends, :all_day, :in_community, :plan_kind,"
        " :led_by, :leader, :ways, :access)");
    bind_plan(statement, plan_in(body));
    statement.bind(":id", number(row.header.id)).bind(":activity", body.number("activity")).bind(":start", body.number("start"));
    statement.bind(":cancelled", *row.v).run();
}

void bind_header(Statement& statement, const Header& entry) {
    statement.bind(":id", number(entry.id)).bind(":resident", number(entry.resident)).bind(":audience", static_cast<std::int64_t>(entry.audience));
    statement.bind(":author", number(entry.author)).bind(":wall", milliseconds(entry.wall)).bind(":trusted", entry.wall_trusted);
}

void project_answer(Database& database, const JournalRow& row, const BodyReader& body) {
    std::int64_t needs = 0;
    for (const std::int64_t need : body.numbers("needs")) needs |= std::int64_t{1} << need;
    const std::int64_t activity = body.number("activity"), start = start_in(database, body);
    put_entry(database, row.header, {*row.v, needs, activity});
    Statement statement = database.prepare(
        "INSERT INTO answers (id, activity, start, resident, told, answer, needs, audience, author, wall, trusted)"
        " VALUES (:id, :activity, :start, :resident, :told, :answer, :needs, :audience, :author, :wall, :trusted)");
    bind_header(statement, row.header);
    statement.bind(":activity", activity).bind(":start", start).bind(":told", body.number("told") != 0 ? body.number("told") : start);
    statement.bind(":answer", *row.v).bind(":needs", needs).run();
}

void project_attendance(Database& database, const JournalRow& row, const BodyReader& body) {
    Statement statement = database.prepare(
        "INSERT INTO attendance (id, activity, start, resident, attended, help, audience, author, wall, trusted)"
        " VALUES (:id, :activity, :start, :resident, :attended, :help, :audience, :author, :wall, :trusted)");
    bind_header(statement, row.header);
    statement.bind(":activity", body.number("activity")).bind(":start", body.number("start")).bind(":attended", *row.v);
    statement.bind(":help", body.number("help")).run();
}

void project_how_it_was(Database& database, const JournalRow& row, const BodyReader& body) {
    put_entry(database, row.header, {*row.v, 0, body.number("activity")});
    Statement statement = database.prepare(
        "INSERT INTO how_it_was (id, activity, start, resident, how, audience, author, wall, trusted)"
        " VALUES (:id, :activity, :start, :resident, :how, :audience, :author, :wall, :trusted)");
    bind_header(statement, row.header);
    statement.bind(":activity", body.number("activity")).bind(":start", body.number("start")).bind(":how", *row.v).run();
}

// What stood before an answer that is taken back stands again, and is shown again.
void restore_answer(Database& database, PersonId resident, std::int64_t activity, std::int64_t start) {
    database.prepare("INSERT OR IGNORE INTO entries (resident, id, kind, audience, author, wall, trusted, v, extra, ref, words)"
                     " SELECT resident, id, :kind, audience, author, wall, trusted, answer, needs, activity, '' FROM answers"
                     " WHERE activity = :activity AND start = :start AND resident = :resident ORDER BY id DESC LIMIT 1")
        .bind(":kind", static_cast<std::int64_t>(Kind::answer)).bind(":activity", activity).bind(":start", start)
        .bind(":resident", number(resident)).run();
}

void restore_how_it_was(Database& database, PersonId resident, std::int64_t activity, std::int64_t start) {
    database.prepare("INSERT OR IGNORE INTO entries (resident, id, kind, audience, author, wall, trusted, v, extra, ref, words)"
                     " SELECT resident, id, :kind, audience, author, wall, trusted, how, 0, activity, '' FROM how_it_was"
                     " WHERE activity = :activity AND start = :start AND resident = :resident ORDER BY id DESC LIMIT 1")
        .bind(":kind", static_cast<std::int64_t>(Kind::how_it_was)).bind(":activity", activity).bind(":start", start)
        .bind(":resident", number(resident)).run();
}

void remove_row(Database& database, const char* sql, EntryId id) { database.prepare(sql).bind(":id", number(id)).run(); }

} // namespace

bool project_calendar(Database& database, const JournalRow& row, const BodyReader& body) {
    const Header& entry = row.header;
    switch (entry.kind) {
    case Kind::activity: project_activity(database, row, body); return true;
    case Kind::occurrence: project_occurrence(database, row, body); return true;
    case Kind::answer: project_answer(database, row, body); return true;
    case Kind::attendance: project_attendance(database, row, body); return true;
    case Kind::how_it_was: project_how_it_was(database, row, body); return true;
    case Kind::arrangement_done:
        database.prepare("INSERT OR IGNORE INTO arrangements_done (answer, need, id, author, wall) VALUES (:answer, :need, :id, :author, :wall)")
            .bind(":answer", body.number("answer")).bind(":need", *row.v).bind(":id", number(entry.id)).bind(":author", number(entry.author))
            .bind(":wall", milliseconds(entry.wall)).run();
        return true;
    default: return false;
    }
}

bool take_back_calendar(Database& database, const JournalRow& row, const BodyReader& body) {
    const EntryId target = row.header.supersedes;
    const std::int64_t activity = body.number("activity");
    switch (static_cast<Kind>(*row.v)) {
    case Kind::activity:
        database.prepare("DELETE FROM activities WHERE activity = :activity AND version = :id").bind(":activity", activity).bind(":id", number(target)).run();
        move_starts(database, activity, body.numbers("moved_to"), body.numbers("moved_from"));
        return true;
    case Kind::occurrence: remove_row(database, "DELETE FROM occurrences WHERE id = :id", target); return true;
    case Kind::attendance: remove_row(database, "DELETE FROM attendance WHERE id = :id", target); return true;
    case Kind::answer:
        remove_row(database, "DELETE FROM answers WHERE id = :id", target);
        remove_row(database, "DELETE FROM arrangements_done WHERE answer = :id", target);
        restore_answer(database, row.header.resident, activity, start_in(database, body));
        return true;
    case Kind::how_it_was:
        remove_row(database, "DELETE FROM how_it_was WHERE id = :id", target);
        restore_how_it_was(database, row.header.resident, activity, body.number("start"));
        return true;
    case Kind::arrangement_done:
        database.prepare("DELETE FROM arrangements_done WHERE answer = :answer AND id = :id").bind(":answer", body.number("answer")).bind(":id", number(target)).run();
        return true;
    default: return false;
    }
}

void describe_calendar(Database& database, BodyWriter& out, const Header& target, const BodyReader& body) {
    const Kind kind = target.kind;
    if (kind == Kind::arrangement_done) out.number("answer", body.number("answer"));
    if (kind == Kind::activity) {
        out.number("activity", body.number("activity") != 0 ? body.number("activity") : number(target.id));
        out.numbers("moved_from", body.numbers("moved_from")).numbers("moved_to", body.numbers("moved_to"));
    }
    if (kind == Kind::answer || kind == Kind::how_it_was) {
        out.number("activity", body.number("activity"));
        // Where it belongs now: its activity may have been moved since.
        Statement row = database.prepare(kind == Kind::answer ? "SELECT start FROM answers WHERE id = :id ORDER BY id"
                                                              : "SELECT start FROM how_it_was WHERE id = :id ORDER BY id");
        row.bind(":id", number(target.id));
        out.number("start", row.step() ? row.integer(0) : start_in(database, body));
    }
}

} // namespace data
