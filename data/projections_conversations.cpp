// The effect of entries about conversations. Steps may come before what they belong to (several kiosks), so each of both looks
// for the other.
#include "data/projections_conversations.h"

#include <algorithm>

#include "data/conversation_state.h"

namespace data {

namespace {

struct Two {
    PersonId inviter{}, invited{};
    std::int64_t entry = 0; // its words as they stand
};

std::optional<Two> the_two(Database& database, std::int64_t conversation) {
    Statement row = database.prepare("SELECT inviter, invited, entry FROM conversations WHERE id = :id ORDER BY id");
    row.bind(":id", conversation);
    if (!row.step()) return std::nullopt;
    return Two{PersonId{row.integer(0)}, PersonId{row.integer(1)}, row.integer(2)};
}

// Who is in it, and so may read it, with the newest thing that was done by somebody else.
void settle(Database& database, std::int64_t conversation) {
    database.prepare("DELETE FROM conversation_people WHERE conversation = :id").bind(":id", conversation).run();
    const auto two = the_two(database, conversation);
    if (!two) return;
    std::vector<TakenStep> steps;
    std::vector<std::int64_t> ids;
    Statement row = database.prepare("SELECT step, beside, author, id FROM conversation_steps WHERE conversation = :id ORDER BY id");
    row.bind(":id", conversation);
    while (row.step()) {
        steps.push_back({{static_cast<ConversationStep>(row.integer(0)), PersonId{row.integer(1)}, {}}, PersonId{row.integer(2)}});
        ids.push_back(row.integer(3));
    }
    const ConversationState state = state_after(two->inviter, two->invited, steps);
    database.prepare("UPDATE conversations SET agreed = :agreed WHERE id = :id").bind(":agreed", state.agreed).bind(":id", conversation).run();
    database.prepare("DELETE FROM named WHERE entry = :entry").bind(":entry", two->entry).run();
    for (const PersonId person : {two->inviter, two->invited, state.beside}) {
        if (person == PersonId::none) continue;
        std::int64_t news = person == two->inviter ? 0 : two->entry;
        for (std::size_t i = 0; i < steps.size(); ++i)
            if (steps[i].author != person) news = std::max(news, ids[i]);
        database.prepare("INSERT OR IGNORE INTO conversation_people (person, conversation, news) VALUES (:person, :conversation, :news)")
            .bind(":person", number(person)).bind(":conversation", conversation).bind(":news", news).run();
        if (person != two->inviter)
            database.prepare("INSERT OR IGNORE INTO named (entry, person) VALUES (:entry, :person)").bind(":entry", two->entry).bind(":person", number(person)).run();
    }
}

void project_invitation(Database& database, const JournalRow& row, const BodyReader& body) {
    const Header& entry = row.header;
    const std::int64_t conversation = conversation_in(entry, body);
    Statement statement = database.prepare(
        "INSERT INTO conversations (id, entry, inviter, invited, asked, happened_phrase, happened, need_phrase, need, try_phrase, could_try, agreed)"
        " VALUES (:id, :entry, :inviter, :invited, :asked, :happened_phrase, :happened, :need_phrase, :need, :try_phrase, :could_try, 0)"
        " ON CONFLICT (id) DO UPDATE SET entry = excluded.entry, happened_phrase = excluded.happened_phrase, happened = excluded.happened,"
        " need_phrase = excluded.need_phrase, need = excluded.need, try_phrase = excluded.try_phrase, could_try = excluded.could_try");
    statement.bind(":id", conversation).bind(":entry", number(entry.id)).bind(":inviter", number(entry.author)).bind(":invited", body.number("with"));
    statement.bind(":asked", body.number("asked") != 0 ? body.number("asked") : milliseconds(entry.wall));
    statement.bind(":happened_phrase", body.number("happened_phrase")).bind(":happened", body.text("happened"));
    statement.bind(":need_phrase", body.number("need_phrase")).bind(":need", body.text("need"));
    statement.bind(":try_phrase", body.number("try_phrase")).bind(":could_try", body.text("try")).run();
    settle(database, conversation);
}

void project_step(Database& database, const JournalRow& row, const BodyReader& body) {
    const Header& entry = row.header;
    Statement statement = database.prepare(
        "INSERT INTO conversation_steps (id, conversation, author, wall, trusted, step, beside, day, part, place, room_of)"
        " VALUES (:id, :conversation, :author, :wall, :trusted, :step, :beside, :day, :part, :place, :room_of)");
    statement.bind(":id", number(entry.id)).bind(":conversation", body.number("conversation")).bind(":author", number(entry.author));
    statement.bind(":wall", milliseconds(entry.wall)).bind(":trusted", entry.wall_trusted).bind(":step", *row.v).bind(":beside", body.number("beside"));
    statement.bind(":day", body.number("day")).bind(":part", body.number("part")).bind(":place", body.number("place")).bind(":room_of", body.number("room_of")).run();
    settle(database, body.number("conversation"));
}

void project_seen(Database& database, const JournalRow& row, const BodyReader& body) {
    database.prepare("INSERT INTO conversation_seen (person, conversation, until) VALUES (:person, :conversation, :until)"
                     " ON CONFLICT (person, conversation) DO UPDATE SET until = max(until, excluded.until)")
        .bind(":person", number(row.header.author)).bind(":conversation", body.number("conversation")).bind(":until", body.number("until")).run();
}

} // namespace

// `conversation_people`: who is in it, and the newest entry by somebody else. How it went is in the steps alone: where it stands
// is reckoned from them as it is read.
std::vector<ConversationTable> conversation_tables() {
    return {
        {"conversations", "id", R"(CREATE TABLE conversations (id INTEGER PRIMARY KEY, entry INTEGER NOT NULL, inviter INTEGER NOT NULL, invited INTEGER NOT NULL,
            asked INTEGER NOT NULL, happened_phrase INTEGER NOT NULL, happened TEXT NOT NULL, need_phrase INTEGER NOT NULL, need TEXT NOT NULL,
            try_phrase INTEGER NOT NULL, could_try TEXT NOT NULL, agreed INTEGER NOT NULL) STRICT)"},
        {"conversation_steps", "id", R"(CREATE TABLE conversation_steps (id INTEGER PRIMARY KEY, conversation INTEGER NOT NULL, author INTEGER NOT NULL,
            wall INTEGER NOT NULL, trusted INTEGER NOT NULL, step INTEGER NOT NULL, beside INTEGER NOT NULL, day INTEGER NOT NULL, part INTEGER NOT NULL,
            place INTEGER NOT NULL, room_of INTEGER NOT NULL) STRICT;
            CREATE INDEX conversation_steps_of ON conversation_steps (conversation, id))"},
        {"conversation_people", "person, conversation", R"(CREATE TABLE conversation_people (person INTEGER NOT NULL, conversation INTEGER NOT NULL,
            news INTEGER NOT NULL, PRIMARY KEY (person, conversation)) STRICT, WITHOUT ROWID;
            CREATE INDEX conversation_people_of ON conversation_people (conversation, person))"},
        {"conversation_seen", "person, conversation", R"(CREATE TABLE conversation_seen (person INTEGER NOT NULL, conversation INTEGER NOT NULL,
            until INTEGER NOT NULL, PRIMARY KEY (person, conversation)) STRICT, WITHOUT ROWID)"},
    };
}

std::int64_t conversation_in(const Header& entry, const BodyReader& body) {
    return body.number("conversation") != 0 ? body.number("conversation") : number(entry.id);
}

bool project_conversations(Database& database, const JournalRow& row, const BodyReader& body) {
    switch (row.header.kind) {
    case Kind::conversation: project_invitation(database, row, body); return true;
    case Kind::conversation_step: project_step(database, row, body); return true;
    case Kind::conversation_seen: project_seen(database, row, body); return true;
    default: return false;
    }
}

// Up to it: where its body is gone, a rebuild knows only what it superseded.
void take_back_conversation(Database& database, const Header& taking_back, const BodyReader& body) {
    database.prepare("DELETE FROM conversations WHERE id = :id AND entry <= :entry")
        .bind(":id", body.number("conversation")).bind(":entry", number(taking_back.supersedes)).run();
    settle(database, body.number("conversation"));
}

void take_back_conversation_step(Database& database, const Header& taking_back, const BodyReader& body) {
    database.prepare("DELETE FROM conversation_steps WHERE id = :id").bind(":id", number(taking_back.supersedes)).run();
    settle(database, body.number("conversation"));
}

} // namespace data
