// Conversations of notes, from the journal. A note that asks for something is put among what was asked, too, and an answer to it
// among the steps: then it stands there as anything asked does.
#include "data/projections_notes.h"

#include "data/db.h"
#include "data/projections_asks.h"

namespace data {

namespace {

constexpr NoteTable tables[] = {
    {"note_threads", "first", R"(CREATE TABLE note_threads (first INTEGER PRIMARY KEY, entry INTEGER NOT NULL, thread INTEGER NOT NULL, resident INTEGER NOT NULL,
        asks INTEGER NOT NULL) STRICT;
        CREATE INDEX notes_of_thread ON note_threads (thread, first);
        CREATE INDEX note_threads_by_entry ON note_threads (entry))"},
    {"news_seen", "person, resident", R"(CREATE TABLE news_seen (person INTEGER NOT NULL, resident INTEGER NOT NULL, id INTEGER NOT NULL, until INTEGER NOT NULL,
        PRIMARY KEY (person, resident)) STRICT, WITHOUT ROWID)"},
};
static_assert(static_cast<int>(AskKind::note_request) == 7 && static_cast<int>(AskStep::answered) == 4, "said as numbers below");

std::int64_t thread_in(Database& database, const Header& entry, const BodyReader& body) {
    const std::int64_t answers = body.number("answers");
    if (body.number("thread") != 0 || answers == 0) return body.number("thread") != 0 ? body.number("thread") : note_in(entry, body);
    Statement row = database.prepare("SELECT thread FROM note_threads WHERE entry = :entry ORDER BY first"); // of an earlier version, which did not say it
    row.bind(":entry", answers);
    return row.step() ? row.integer(0) : answers;
}

// Also where it has other words by now, and its first ones are not to be read any more.
std::int64_t left_ms(const Header& entry, const BodyReader& body) { return body.number("left") != 0 ? body.number("left") : milliseconds(entry.wall); }

void project_ask_of(Database& database, const Header& entry, const BodyReader& body, std::int64_t id) {
    database.prepare("INSERT INTO asks (id, resident, entry, asker, what, told, about, asked, stage, round, outcome, holder, finished, news)"
                     " VALUES (:id, :resident, :entry, :asker, 7, 0, :id, :asked, 1, 1, 0, 0, 0, 0) ON CONFLICT (id) DO UPDATE SET entry = excluded.entry")
        .bind(":id", id).bind(":resident", number(entry.resident)).bind(":entry", number(entry.id)).bind(":asker", number(entry.author))
        .bind(":asked", left_ms(entry, body)).run();
    settle_ask(database, id);
}

void project_answer_to_ask(Database& database, const Header& entry, const BodyReader& body) {
    database.prepare("INSERT INTO ask_steps (ask, id, resident, author, wall, trusted, step, phrase, words)"
                     " VALUES (:ask, :id, :resident, :author, :wall, :trusted, 4, 0, :words) ON CONFLICT (ask, id) DO UPDATE SET words = excluded.words")
        .bind(":ask", body.number("thread")).bind(":id", note_in(entry, body)).bind(":resident", number(entry.resident)).bind(":author", number(entry.author))
        .bind(":wall", left_ms(entry, body)).bind(":trusted", entry.wall_trusted).bind(":words", body.text("words")).run();
    settle_ask(database, body.number("thread"));
}

void project_note(Database& database, const Header& entry, const BodyReader& body) {
    const std::int64_t first = note_in(entry, body);
    database.prepare("INSERT INTO note_threads (first, entry, thread, resident, asks) VALUES (:first, :entry, :thread, :resident, :asks)"
                     " ON CONFLICT (first) DO UPDATE SET entry = excluded.entry")
        .bind(":first", first).bind(":entry", number(entry.id)).bind(":thread", thread_in(database, entry, body)).bind(":resident", number(entry.resident))
        .bind(":asks", body.flag("asks")).run();
    if (body.flag("asks")) project_ask_of(database, entry, body, first);
    if (body.flag("answers_ask")) project_answer_to_ask(database, entry, body);
}

void project_news_seen(Database& database, const Header& entry, const BodyReader& body) {
    database.prepare("INSERT INTO news_seen (person, resident, id, until) VALUES (:person, :resident, :id, :until)"
                     " ON CONFLICT (person, resident) DO UPDATE SET until = max(until, excluded.until)")
        .bind(":person", number(entry.author)).bind(":resident", number(entry.resident)).bind(":id", number(entry.id)).bind(":until", body.number("until")).run();
}

} // namespace

std::span<const NoteTable> note_tables() { return tables; }

std::int64_t note_in(const Header& entry, const BodyReader& body) {
    return body.number("first") != 0 ? body.number("first") : number(entry.id);
}

std::int64_t extra_of_note(std::int64_t v, const BodyReader& body) {
    return v == static_cast<std::int64_t>(NoteFor::person) ? body.number("person") : body.number("ready");
}

bool project_notes(Database& database, const JournalRow& row, const BodyReader& body) {
    if (row.header.kind == Kind::news_seen) {
        project_news_seen(database, row.header, body);
        return true;
    }
    if (row.header.kind != Kind::note) return false;
    project_note(database, row.header, body);
    return true;
}

// Up to it: where its body is gone, a rebuild knows only what it superseded.
void take_back_note(Database& database, const Header& taking_back, const BodyReader& body) {
    const std::int64_t first = body.number("first"), target = number(taking_back.supersedes);
    database.prepare("DELETE FROM seen WHERE note = :id").bind(":id", target).run();
    database.prepare("DELETE FROM note_threads WHERE first = :first AND entry <= :entry").bind(":first", first).bind(":entry", target).run();
    database.prepare("DELETE FROM asks WHERE id = :first AND entry <= :entry").bind(":first", first).bind(":entry", target).run();
    if (!body.flag("answers_ask")) return;
    database.prepare("DELETE FROM ask_steps WHERE ask = :ask AND id = :id AND NOT EXISTS (SELECT 1 FROM note_threads WHERE first = :id)") // it may have other words by now
        .bind(":ask", body.number("thread")).bind(":id", first).run();
    settle_ask(database, body.number("thread"));
}

} // namespace data
