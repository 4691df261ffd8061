// Entries as readers get them; redaction and withdrawal.
#include "data/entry_rows.h"

#include "data/body.h"
#include "data/projections_about.h"
#include "data/projections_asks.h"
#include "data/projections_calendar.h"
#include "data/projections_conversations.h"
#include "data/projections_decisions.h"
#include "data/projections_house.h"
#include "data/projections_notes.h"
#include "data/projections_partnerships.h"
#include "data/rules.h"
#include "data/text.h"

namespace data {

Statement prepare_for(Home& home, const Viewer& viewer, std::string_view sql) {
    Statement statement = home.database().prepare(sql);
    statement.bind(":viewer", number(viewer.person())).bind(":viewer_is_staff", is_staff_now(home, viewer));
    return statement;
}

Entry read_entry(const Statement& row, Home& home, const Viewer& viewer) {
    Entry entry;
    entry.id = EntryId{row.integer(0)};
    entry.kind = static_cast<Kind>(row.integer(1));
    entry.author = PersonId{row.integer(2)};
    entry.resident = PersonId{row.integer(3)};
    entry.audience = static_cast<Audience>(row.integer(4));
    entry.when = WallTime{row.integer(5)};
    entry.when_trusted = row.integer(6) != 0;
    if (const Person* author = home.roll().find(entry.author)) {
        entry.author_name = name_as_seen_by(viewer, *author);
        entry.author_role = author->role;
    }
    return entry;
}

std::vector<Entry> recent_entries(Home& home, const Viewer& viewer, PersonId resident, int limit) {
    Statement row = prepare_for(home, viewer, std::string("SELECT ") + entry_columns + " FROM entries e WHERE e.resident = :resident AND " +
                                                  audience_predicate() + " ORDER BY e.id DESC LIMIT :limit");
    row.bind(":resident", number(resident)).bind(":limit", limit);
    std::vector<Entry> entries;
    while (row.step()) entries.push_back(read_entry(row, home, viewer));
    return entries;
}

namespace {

// Whether the entry is still shown: neither superseded nor taken back.
bool stands(Home& home, const JournalRow& row) {
    const Header& entry = row.header;
    if (!row.body) return false; // redacted
    const char* sql = nullptr;
    switch (entry.kind) {
    case Kind::arrangement_done: sql = "SELECT 1 FROM arrangements_done WHERE id = :id ORDER BY id"; break;
    case Kind::ask_step: sql = "SELECT 1 FROM ask_steps WHERE resident = :resident AND id = :id ORDER BY id"; break;
    case Kind::circle_mark: sql = "SELECT 1 FROM circle_marks WHERE resident = :resident AND id = :id ORDER BY id"; break;
    case Kind::circle_touch: sql = "SELECT 1 FROM circle_touches WHERE resident = :resident AND id = :id ORDER BY id"; break;
    case Kind::decision_part: sql = "SELECT 1 FROM decision_parts WHERE resident = :resident AND id = :id ORDER BY id"; break;
    // Once it was agreed to it is no longer of one alone.
    case Kind::conversation: sql = "SELECT 1 FROM conversations WHERE id = :conversation AND entry = :id AND NOT agreed ORDER BY id"; break;
    case Kind::conversation_step: sql = "SELECT 1 FROM conversation_steps WHERE id = :id ORDER BY id"; break;
    case Kind::set_picture: sql = "SELECT 1 FROM set_pictures WHERE id = :id ORDER BY id"; break;
    case Kind::portrait: sql = "SELECT 1 FROM portraits WHERE id = :id ORDER BY id"; break;
    case Kind::cheer: sql = "SELECT 1 FROM cheers WHERE id = :id ORDER BY id"; break;
    case Kind::clip: sql = "SELECT 1 FROM clips WHERE id = :id ORDER BY id"; break;
    case Kind::occurrence: sql = "SELECT 1 FROM occurrences WHERE id = :id ORDER BY id"; break;
    case Kind::attendance: sql = "SELECT 1 FROM attendance WHERE id = :id ORDER BY id"; break;
    // Only the last change of an activity can be taken back: those before it were made with others in mind.
    case Kind::activity: sql = "SELECT 1 FROM activities a WHERE a.activity = :activity AND a.version = :id"
                               " AND NOT EXISTS (SELECT 1 FROM activities l WHERE l.activity = a.activity AND l.version > a.version) ORDER BY a.version"; break;
    case Kind::agreed_step: sql = "SELECT 1 FROM agreed_steps WHERE resident = :resident AND id = :id ORDER BY id"; break;
    case Kind::handover_signed: sql = "SELECT 1 FROM handover_signs WHERE id = :id ORDER BY id"; break;
    case Kind::handover_read: sql = "SELECT 1 FROM handovers WHERE author = :author AND resident = :resident AND id = :id ORDER BY id"; break;
    default: sql = "SELECT 1 FROM entries WHERE resident = :resident AND id = :id ORDER BY id"; break;
    }
    if (const char* of_partnership = partnership_stands(entry.kind)) sql = of_partnership;
    if (const char* of_house = house_entry_stands(entry.kind)) sql = of_house;
    Statement found = home.database().prepare(sql);
    found.bind(":id", number(entry.id)).bind(":resident", number(entry.resident)).bind(":author", number(entry.author));
    if (entry.kind == Kind::activity && row.body) {
        const std::int64_t changed = BodyReader(*row.body).number("activity");
        found.bind(":activity", changed != 0 ? changed : number(entry.id));
    }
    if (entry.kind == Kind::conversation && row.body) found.bind(":conversation", conversation_in(entry, BodyReader(*row.body)));
    if (entry.kind == Kind::partnership_readers && row.body) found.bind(":partnership", BodyReader(*row.body).number("partnership"));
    return found.step();
}

bool is_about_a_day(Kind kind) {
    switch (kind) {
    case Kind::mood: case Kind::observation: case Kind::answer: case Kind::arrangement_done: case Kind::win: case Kind::note:
    case Kind::one_line: case Kind::nothing_to_hand_over: case Kind::handover_read: case Kind::passed_on:
    case Kind::about_me: case Kind::about_suggestion: case Kind::about_reply: case Kind::card_sorted: case Kind::importance:
    case Kind::agreed: case Kind::agreed_step: case Kind::handover_signed: case Kind::conversation: case Kind::conversation_step:
    case Kind::ask: case Kind::ask_step: case Kind::cheer: case Kind::clip: case Kind::attendance: case Kind::how_it_was: case Kind::portrait: case Kind::set_picture:
    case Kind::decision: case Kind::decision_part: case Kind::circle_mark: case Kind::circle_touch: return true;
    default: return may_be_taken_back_of_partnership(kind) || house_entry_stands(kind) != nullptr;
    }
}

// The calendar may be mended by who wrote it; its content is everybody's, so that there is nothing to redact.
bool is_of_the_calendar(Kind kind) { return kind == Kind::activity || kind == Kind::occurrence; }

// What the projections need to know in order to take this entry back, as its body may be gone by the time of a rebuild.
BodyWriter& describe(Database& database, BodyWriter& out, const JournalRow& target) {
    out.number("author", number(target.header.author));
    if (!target.body) return out;
    const BodyReader body(*target.body);
    if (target.header.kind == Kind::ask || target.header.kind == Kind::ask_step) out.number("ask", asked_in(target.header, body));
    if (target.header.kind == Kind::agreed_step) out.number("agreed", body.number("agreed"));
    if (target.header.kind == Kind::decision || target.header.kind == Kind::decision_part) out.number("decision", decision_in(target.header, body));
    if (target.header.kind == Kind::conversation || target.header.kind == Kind::conversation_step) out.number("conversation", conversation_in(target.header, body));
    describe_partnership(out, target.header, body);
    if (target.header.kind == Kind::note)
        out.number("first", note_in(target.header, body)).number("thread", body.number("thread")).flag("answers_ask", body.flag("answers_ask"));
    describe_calendar(database, out, target.header, body);
    if (target.header.kind == Kind::about_me || target.header.kind == Kind::about_reply) out.number("statement", statement_in(target.header, body));
    if (target.header.kind == Kind::set_picture) out.text("name", body.text("name"));
    if (target.header.kind == Kind::portrait) out.number("person", body.number("person"));
    if (target.header.kind == Kind::about_reply) out.number("suggestion", body.number("suggestion"));
    return out;
}

} // namespace

void Home::withdraw(const Viewer& viewer, EntryId id) {
    const auto target = journal_row(database(), id);
    if (!target || !(is_about_a_day(target->header.kind) || is_of_the_calendar(target->header.kind)))
        throw Error(Trouble::refused, "That entry cannot be taken back.");
    if (viewer.person() == PersonId::none || target->header.author != viewer.person())
        throw Error(Trouble::refused, "Only the person who made an entry can take it back.");
    require_writer(*this, viewer);
    if (!stands(*this, *target)) return;
    BodyWriter body;
    journal().append({Kind::withdrawn, viewer.person(), target->header.resident, target->header.audience, id,
                      static_cast<std::int64_t>(target->header.kind), describe(database(), body, *target).json()});
}

void redact(Home& home, const Viewer& by, EntryId id, const std::string& reason) {
    if (by.role() != Role::manager || !is_staff_now(home, by)) throw Error(Trouble::refused, "Only a manager can remove the content of an entry.");
    const std::string why = checked_text(reason);
    if (why.empty()) throw Error(Trouble::refused, "Please say why the content is removed.");
    const auto target = journal_row(home.database(), id);
    if (!target || !target->body || !(is_about_a_day(target->header.kind) || may_be_redacted_of_partnership(target->header.kind)))
        throw Error(Trouble::refused, "The content of that entry cannot be removed.");
    BodyWriter body;
    body.text("reason", why);
    home.journal().append_redaction({Kind::redaction, by.person(), target->header.resident, Audience::care_team, id,
                                     static_cast<std::int64_t>(target->header.kind), describe(home.database(), body, *target).json()});
    home.database().checkpoint(true); // nor may it stay behind in the log
}

} // namespace data
