// What was agreed next: writing it and what became of it, and reading both.
#include "data/agreed.h"

#include <algorithm>

#include "data/body.h"
#include "data/entry_rows.h"
#include "data/journal.h"
#include "data/projections_handover.h"
#include "data/roll.h"
#include "data/rules.h"
#include "data/text.h"

namespace data {

namespace {

[[noreturn]] void refuse(const char* why) { throw Error(Trouble::refused, why); }

void require_owner(Home& home, PersonId owner) {
    if (owner == PersonId::none) return;
    require_active(home, owner);
    const Role role = home.roll().role_of(owner);
    if (role != Role::staff && role != Role::manager) refuse("Please choose somebody who works here.");
}

void require_due(WallTime due) {
    if (milliseconds(due) <= 0) refuse("Please choose by when.");
}

std::string agreed_query(const std::string& from_where, const char* order) {
    return std::string("SELECT ") + entry_columns + ", e.extra, e.words, a.owner, a.due, a.done, a.step, a.last, a.step_by, a.step_wall FROM " +
           from_where + " AND e.resident = a.resident AND e.id = a.id AND " + audience_predicate() + order;
}

AgreedRow read_agreed(const Statement& row, Home& home, const Viewer& viewer) {
    const auto at = [&row](int column) { return row.integer(entry_column_count + column); };
    AgreedRow agreed;
    agreed.entry = read_entry(row, home, viewer);
    agreed.phrase = static_cast<int>(at(0));
    agreed.words = row.text(entry_column_count + 1);
    agreed.owner = PersonId{at(2)};
    agreed.owner_name = home.roll().name_for(viewer, agreed.owner);
    agreed.due = WallTime{at(3)};
    agreed.done = at(4) != 0;
    agreed.step = EntryId{at(5)};
    agreed.last = static_cast<AgreedStep>(at(6));
    agreed.stepper = PersonId{at(7)};
    agreed.step_by = home.roll().name_for(viewer, agreed.stepper);
    agreed.step_when = WallTime{at(8)};
    agreed.resident_name = home.roll().name_for(viewer, agreed.entry.resident);
    return agreed;
}

void wind_back(Home& home, const Viewer& viewer, AgreedRow& agreed, EntryId until) {
    const auto state = agreed_state(home.database(), number(agreed.entry.id), number(until));
    agreed.owner = PersonId{state->owner};
    agreed.owner_name = home.roll().name_for(viewer, agreed.owner);
    agreed.due = WallTime{state->due};
    agreed.done = state->done;
    agreed.step = EntryId{state->step};
    agreed.last = static_cast<AgreedStep>(state->last);
    agreed.stepper = PersonId{state->step_by};
    agreed.step_by = home.roll().name_for(viewer, agreed.stepper);
    agreed.step_when = WallTime{state->step_wall};
}

std::vector<AgreedRow> read_all(Statement& row, Home& home, const Viewer& viewer) {
    std::vector<AgreedRow> all;
    while (row.step()) all.push_back(read_agreed(row, home, viewer));
    return all;
}

AgreedRow to_change(Home& home, const Viewer& by, EntryId id) {
    require_staff(home, by);
    require_writer(home, by);
    auto agreed = find_agreed(home, by, id);
    if (!agreed) refuse("That is not there any more.");
    return *agreed;
}

EntryId append_step(Home& home, const Viewer& by, const AgreedRow& agreed, AgreedStep step, PersonId owner, WallTime due) {
    BodyWriter body;
    body.number("agreed", number(agreed.entry.id)).number("owner", number(owner)).number("due", milliseconds(due));
    return home.journal().append({Kind::agreed_step, by.person(), agreed.entry.resident, agreed.entry.audience, EntryId::none,
                                  static_cast<std::int64_t>(step), body.json()});
}

} // namespace

EntryId agree_next(Home& home, const Viewer& by, const NewAgreed& agreed) {
    require_staff(home, by);
    require_writer(home, by);
    require_resident(home, agreed.resident);
    require_owner(home, agreed.owner);
    require_due(agreed.due);
    const std::string words = checked_text(agreed.words);
    if (agreed.phrase < 0 || (words.empty() && agreed.phrase == 0)) refuse("There is nothing in it yet.");
    BodyWriter body;
    body.text("words", words).number("phrase", agreed.phrase).number("owner", number(agreed.owner)).number("due", milliseconds(agreed.due));
    return home.journal().append({Kind::agreed, by.person(), agreed.resident, Audience::care_team, EntryId::none, 0, body.json()});
}

EntryId finish_agreed(Home& home, const Viewer& by, EntryId id) {
    const AgreedRow agreed = to_change(home, by, id);
    if (agreed.done) return agreed.step; // somebody was quicker, or a second tap
    return append_step(home, by, agreed, AgreedStep::done, PersonId::none, {});
}

EntryId carry_on_agreed(Home& home, const Viewer& by, EntryId id, WallTime due) {
    const AgreedRow agreed = to_change(home, by, id);
    require_due(due);
    if (!agreed.done && agreed.due == due) {
        return agreed.step != EntryId::none ? agreed.step : agreed.entry.id; // it is due then already
    }
    return append_step(home, by, agreed, AgreedStep::carried_on, PersonId::none, due);
}

EntryId hand_agreed_to(Home& home, const Viewer& by, EntryId id, PersonId owner) {
    const AgreedRow agreed = to_change(home, by, id);
    require_owner(home, owner);
    if (agreed.owner == owner) return agreed.step != EntryId::none ? agreed.step : agreed.entry.id;
    return append_step(home, by, agreed, AgreedStep::handed_to, owner, {});
}

std::optional<AgreedRow> find_agreed(Home& home, const Viewer& viewer, EntryId id) {
    Statement row = prepare_for(home, viewer, agreed_query("agreed a CROSS JOIN entries e WHERE a.id = :agreed", " ORDER BY a.id"));
    row.bind(":agreed", number(id));
    if (!row.step()) return std::nullopt;
    return read_agreed(row, home, viewer);
}

std::vector<AgreedRow> open_agreed(Home& home, const Viewer& viewer, PersonId resident) {
    const bool of_all = resident == PersonId::none;
    Statement row = prepare_for(home, viewer, agreed_query(std::string("agreed a INDEXED BY agreed_open CROSS JOIN entries e WHERE a.done = 0") +
                                                               (of_all ? "" : " AND a.resident = :resident"), " ORDER BY a.resident, a.id"));
    row.bind(":resident", number(resident));
    auto all = read_all(row, home, viewer);
    std::erase_if(all, [&home](const AgreedRow& one) {
        const Person* person = home.roll().find(one.entry.resident);
        return person == nullptr || !person->active;
    });
    std::stable_sort(all.begin(), all.end(), [](const AgreedRow& one, const AgreedRow& other) {
        return milliseconds(one.due) != milliseconds(other.due) ? milliseconds(one.due) < milliseconds(other.due) : one.entry.id < other.entry.id;
    });
    return all;
}

std::vector<AgreedRow> agreed_done(Home& home, const Viewer& viewer, WallTime from, WallTime to) {
    Statement row = prepare_for(home, viewer, agreed_query("agreed a INDEXED BY agreed_done CROSS JOIN entries e"
                                " WHERE a.done = 1 AND a.step_wall >= :from AND a.step_wall < :to", " ORDER BY a.step_wall DESC, a.step DESC"));
    row.bind(":from", milliseconds(from)).bind(":to", milliseconds(to));
    return read_all(row, home, viewer);
}

std::vector<AgreedRow> agreed_in_window(Home& home, const Viewer& viewer, PersonId resident, EntryId from, EntryId until, bool with_open) {
    Statement row = prepare_for(home, viewer, agreed_query("agreed a INDEXED BY agreed_by_resident CROSS JOIN entries e WHERE a.resident = :resident AND a.id <= :until"
                                " AND (a.id > :from OR EXISTS (SELECT 1 FROM agreed_steps s WHERE s.agreed = a.id AND s.id > :from AND s.id <= :until) OR (:with_open AND a.done = 0))",
                                " ORDER BY a.id DESC"));
    row.bind(":resident", number(resident)).bind(":from", number(from)).bind(":until", number(until)).bind(":with_open", with_open);
    auto all = read_all(row, home, viewer);
    for (AgreedRow& agreed : all)
        if (agreed.step > until) wind_back(home, viewer, agreed, until);
    std::stable_sort(all.begin(), all.end(), [](const AgreedRow& one, const AgreedRow& other) {
        return one.done != other.done ? other.done : milliseconds(one.due) < milliseconds(other.due);
    });
    return all;
}

bool agreed_steps_by_others(Home& home, const Viewer& viewer, PersonId resident, EntryId from, EntryId until) {
    Statement row = prepare_for(home, viewer, std::string("SELECT 1 FROM agreed_steps s INDEXED BY agreed_steps_by_resident"
                                " CROSS JOIN entries e WHERE s.resident = :resident AND s.id > :from AND s.id <= :until AND s.author <> :viewer"
                                " AND e.resident = s.resident AND e.id = s.agreed AND ") + audience_predicate() + " ORDER BY s.id LIMIT 1");
    row.bind(":resident", number(resident)).bind(":from", number(from)).bind(":until", number(until));
    return row.step();
}

} // namespace data
