// The effect of entries about what was asked, the home's contacts and key people. Steps may come before what they belong to
// (several kiosks), so each of both looks for the other.
#include "data/projections_asks.h"

#include "data/ask_loop.h"

namespace data {

namespace {

struct Asked {
    AskKind what{};
    PersonId asker{};
};

std::optional<Asked> asked(Database& database, std::int64_t ask) {
    Statement row = database.prepare("SELECT what, asker FROM asks WHERE id = :id ORDER BY id");
    row.bind(":id", ask);
    if (!row.step()) return std::nullopt;
    return Asked{static_cast<AskKind>(row.integer(0)), PersonId{row.integer(1)}};
}

} // namespace

void settle_ask(Database& database, std::int64_t ask) {
    const auto what = asked(database, ask);
    if (!what) return;
    std::vector<LoopStep> steps;
    std::int64_t news = 0;
    Statement row = database.prepare("SELECT step, author, id FROM ask_steps WHERE ask = :ask ORDER BY id");
    row.bind(":ask", ask);
    while (row.step()) {
        steps.push_back({static_cast<AskStep>(row.integer(0)), PersonId{row.integer(1)}});
        const bool by_asker = steps.back().author == what->asker || is_the_askers(steps.back().step); // or told for them
        if (!by_asker) news = row.integer(2);
    }
    const AskLoop loop = loop_after(what->what, steps);
    Statement change = database.prepare("UPDATE asks SET stage = :stage, round = :round, outcome = :outcome, holder = :holder, finished = :finished, news = :news"
                                        " WHERE id = :id");
    change.bind(":stage", static_cast<std::int64_t>(loop.stage)).bind(":round", loop.round).bind(":holder", number(loop.holder));
    change.bind(":outcome", loop.outcome ? static_cast<std::int64_t>(*loop.outcome) : 0).bind(":finished", loop.finished);
    change.bind(":news", news).bind(":id", ask).run();
}

namespace {

void project_ask(Database& database, const JournalRow& row, const BodyReader& body) {
    const Header& entry = row.header;
    const std::int64_t ask = asked_in(entry, body);
    const bool told = body.flag("told");
    const std::int64_t asker = told ? number(entry.resident) : number(entry.author);
    const std::int64_t asked_ms = body.number("asked") != 0 ? body.number("asked") : milliseconds(entry.wall);
    Statement statement = database.prepare(
        "INSERT INTO asks (id, resident, entry, asker, what, told, about, asked, stage, round, outcome, holder, finished, news)"
        " VALUES (:id, :resident, :entry, :asker, :what, :told, :about, :asked, 1, 1, 0, 0, 0, 0)"
        " ON CONFLICT (id) DO UPDATE SET entry = excluded.entry, what = excluded.what, about = excluded.about, asked = excluded.asked");
    statement.bind(":id", ask).bind(":resident", number(entry.resident)).bind(":entry", number(entry.id)).bind(":asker", asker);
    statement.bind(":what", *row.v).bind(":told", told).bind(":about", body.number("about")).bind(":asked", asked_ms).run();
    settle_ask(database, ask);
}

void project_step(Database& database, const JournalRow& row, const BodyReader& body) {
    const Header& entry = row.header;
    Statement statement = database.prepare("INSERT INTO ask_steps (ask, id, resident, author, wall, trusted, step, phrase, words)"
                                           " VALUES (:ask, :id, :resident, :author, :wall, :trusted, :step, :phrase, :words)");
    statement.bind(":ask", body.number("ask")).bind(":id", number(entry.id)).bind(":resident", number(entry.resident)).bind(":author", number(entry.author));
    statement.bind(":wall", milliseconds(entry.wall)).bind(":trusted", entry.wall_trusted).bind(":step", *row.v);
    statement.bind(":phrase", body.number("phrase")).bind(":words", body.text("words")).run();
    settle_ask(database, body.number("ask"));
}

void project_seen(Database& database, const JournalRow& row, const BodyReader& body) {
    database.prepare("INSERT INTO ask_seen (ask, person, id, until, wall) VALUES (:ask, :person, :id, :until, :wall)"
                     " ON CONFLICT (ask, person) DO UPDATE SET until = max(until, excluded.until)")
        .bind(":ask", body.number("ask")).bind(":person", number(row.header.author)).bind(":id", number(row.header.id))
        .bind(":until", body.number("until")).bind(":wall", milliseconds(row.header.wall)).run();
}

void project_contact(Database& database, const JournalRow& row, const BodyReader& body) {
    const std::int64_t id = body.number("contact") != 0 ? body.number("contact") : number(row.header.id);
    if (body.flag("removed")) {
        database.prepare("DELETE FROM contacts WHERE id = :id").bind(":id", id).run();
        return;
    }
    database.prepare("INSERT INTO contacts (id, kind, name, phone, how) VALUES (:id, :kind, :name, :phone, :how)"
                     " ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, name = excluded.name, phone = excluded.phone, how = excluded.how")
        .bind(":id", id).bind(":kind", *row.v).bind(":name", body.text("name")).bind(":phone", body.text("phone")).bind(":how", body.text("how")).run();
}

void project_key_person(Database& database, const JournalRow& row, const BodyReader& body) {
    const std::int64_t resident = number(row.header.resident), person = body.number("person");
    if (*row.v == 0) {
        database.prepare("DELETE FROM key_people WHERE resident = :resident AND person = :person").bind(":resident", resident).bind(":person", person).run();
        return;
    }
    database.prepare("INSERT INTO key_people (resident, person, part) VALUES (:resident, :person, :part)"
                     " ON CONFLICT (resident, person) DO UPDATE SET part = excluded.part")
        .bind(":resident", resident).bind(":person", person).bind(":part", *row.v).run();
}

} // namespace

std::int64_t asked_in(const Header& entry, const BodyReader& body) {
    return body.number("ask") != 0 ? body.number("ask") : number(entry.id);
}

bool project_asks(Database& database, const JournalRow& row, const BodyReader& body) {
    switch (row.header.kind) {
    case Kind::ask: project_ask(database, row, body); return true;
    case Kind::ask_step: project_step(database, row, body); return true;
    case Kind::ask_seen: project_seen(database, row, body); return true;
    case Kind::contact: project_contact(database, row, body); return true;
    case Kind::key_person: project_key_person(database, row, body); return true;
    default: return false;
    }
}

// Up to it: where its body is gone, a rebuild knows only what it superseded.
void take_back_ask(Database& database, const Header& taking_back, const BodyReader& body) {
    database.prepare("DELETE FROM asks WHERE id = :ask AND entry <= :entry")
        .bind(":ask", body.number("ask")).bind(":entry", number(taking_back.supersedes)).run();
}

void take_back_step(Database& database, const Header& taking_back, const BodyReader& body) {
    database.prepare("DELETE FROM ask_steps WHERE ask = :ask AND id = :id")
        .bind(":ask", body.number("ask")).bind(":id", number(taking_back.supersedes)).run();
    settle_ask(database, body.number("ask"));
}

} // namespace data
