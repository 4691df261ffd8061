// Reading questions with everything said about them. Every query goes by the entry of the question: the audience rule is asked of it.
#include <algorithm>
#include <set>
#include <sstream>

#include "data/decisions.h"
#include "data/entry_rows.h"
#include "data/people.h"
#include "data/rules.h"

namespace data {

namespace {

std::string decision_query(const std::string& from_where, const char* order) {
    return std::string("SELECT ") + entry_columns + ", d.id, d.starter, d.asked, d.phrase, d.words, d.options FROM " + from_where +
           " AND e.resident = d.resident AND e.id = d.entry AND " + audience_predicate() + order;
}

std::vector<PersonId> named_in(Home& home, EntryId entry) {
    std::vector<PersonId> people;
    Statement row = home.database().prepare("SELECT person FROM named WHERE entry = :entry ORDER BY person");
    row.bind(":entry", number(entry));
    while (row.step()) people.push_back(PersonId{row.integer(0)});
    return people;
}

std::vector<DecisionPartRow> parts_of(Home& home, const Viewer& viewer, const DecisionRow& decision) {
    std::vector<DecisionPartRow> parts;
    Statement row = home.database().prepare("SELECT id, :kind, author, resident, :audience, wall, trusted, part, option, phrase, words, picture, person, how, help,"
                                            " review, after FROM decision_parts WHERE decision = :decision ORDER BY id");
    row.bind(":kind", static_cast<std::int64_t>(Kind::decision_part)).bind(":audience", static_cast<std::int64_t>(decision.entry.audience));
    row.bind(":decision", number(decision.id));
    const auto at = [&row](int column) { return row.integer(entry_column_count + column); };
    while (row.step()) {
        DecisionPartRow part;
        part.entry = read_entry(row, home, viewer);
        part.part = static_cast<DecisionPart>(at(0));
        part.option = OptionId{at(1)};
        part.phrase = static_cast<int>(at(2));
        part.words = row.text(entry_column_count + 3);
        part.picture = row.text(entry_column_count + 4);
        part.person = PersonId{at(5)};
        part.how = static_cast<HowKnown>(at(6));
        part.help = static_cast<int>(at(7));
        part.review = WallTime{at(8)};
        part.after = EntryId{at(9)};
        part.person_name = home.roll().name_for(viewer, part.person);
        const Person* author = home.roll().find(part.entry.author);
        part.author_left = !author || !author->active;
        parts.push_back(std::move(part));
    }
    return parts;
}

DecisionRow read_decision(const Statement& row, Home& home, const Viewer& viewer) {
    DecisionRow decision;
    decision.entry = read_entry(row, home, viewer);
    decision.id = DecisionId{row.integer(entry_column_count)};
    decision.starter = PersonId{row.integer(entry_column_count + 1)};
    decision.starter_name = home.roll().name_for(viewer, decision.starter);
    decision.asked = WallTime{row.integer(entry_column_count + 2)};
    decision.phrase = static_cast<int>(row.integer(entry_column_count + 3));
    decision.words = row.text(entry_column_count + 4);
    std::istringstream ready(row.text(entry_column_count + 5));
    for (int phrase = 0; ready >> phrase;) decision.options.push_back({OptionId{phrase}, phrase, {}, {}});
    decision.resident_name = home.roll().name_for(viewer, decision.entry.resident);
    if (decision.entry.audience == Audience::named) decision.named = named_in(home, decision.entry.id);
    decision.parts = parts_of(home, viewer, decision);
    settle(decision);
    return decision;
}

std::vector<DecisionRow> read_decisions(Statement& row, Home& home, const Viewer& viewer) {
    std::vector<DecisionRow> decisions;
    while (row.step()) decisions.push_back(read_decision(row, home, viewer));
    return decisions;
}

} // namespace

std::optional<DecisionRow> find_decision(Home& home, const Viewer& viewer, DecisionId id) {
    Statement row = prepare_for(home, viewer, decision_query("decisions d CROSS JOIN entries e WHERE d.id = :id", " ORDER BY d.id"));
    row.bind(":id", number(id));
    if (!row.step()) return std::nullopt;
    return read_decision(row, home, viewer);
}

std::vector<DecisionRow> decisions_of(Home& home, const Viewer& viewer, PersonId resident) {
    if (resident == PersonId::none) {
        Statement row = prepare_for(home, viewer, decision_query("decisions d CROSS JOIN entries e WHERE TRUE", " ORDER BY d.id DESC"));
        return read_decisions(row, home, viewer);
    }
    Statement row = prepare_for(home, viewer, decision_query("decisions d INDEXED BY decisions_by_resident CROSS JOIN entries e WHERE d.resident = :resident", " ORDER BY d.id DESC"));
    row.bind(":resident", number(resident));
    return read_decisions(row, home, viewer);
}

std::vector<DecisionRow> decisions_due(Home& home, const Viewer& viewer, PersonId resident, WallTime day_ends) {
    Statement row = prepare_for(home, viewer, decision_query("decisions d INDEXED BY decisions_by_review CROSS JOIN entries e WHERE d.over = 0 AND d.review > 0"
                                " AND d.review < :ends AND (:resident = 0 OR d.resident = :resident)", " ORDER BY d.review, d.id"));
    row.bind(":ends", milliseconds(day_ends)).bind(":resident", number(resident));
    auto due = read_decisions(row, home, viewer);
    std::erase_if(due, [&home](const DecisionRow& one) { return !is_here(home, one.entry.resident); });
    return due;
}

std::vector<DecisionRow> decisions_in_window(Home& home, const Viewer& viewer, PersonId resident, EntryId from, EntryId until) {
    std::set<std::int64_t, std::greater<>> wanted;
    Statement said = home.database().prepare("SELECT decision FROM decision_parts WHERE resident = :resident AND id > :from AND id <= :until ORDER BY id");
    said.bind(":resident", number(resident)).bind(":from", number(from)).bind(":until", number(until));
    while (said.step()) wanted.insert(said.integer(0));
    Statement fresh = home.database().prepare("SELECT id FROM decisions INDEXED BY decisions_by_resident WHERE resident = :resident AND id > :from AND id <= :until ORDER BY id");
    fresh.bind(":resident", number(resident)).bind(":from", number(from)).bind(":until", number(until));
    while (fresh.step()) wanted.insert(fresh.integer(0));
    std::vector<DecisionRow> decisions;
    for (const std::int64_t id : wanted)
        if (auto decision = find_decision(home, viewer, DecisionId{id})) {
            std::erase_if(decision->parts, [until](const DecisionPartRow& part) { return part.entry.id > until; });
            settle(*decision);
            decisions.push_back(std::move(*decision));
        }
    return decisions;
}

bool decided_by_others(Home& home, const Viewer& viewer, PersonId resident, EntryId from, EntryId until) {
    Statement row = home.database().prepare("SELECT decision, author FROM decision_parts WHERE resident = :resident AND id > :from AND id <= :until ORDER BY id");
    row.bind(":resident", number(resident)).bind(":from", number(from)).bind(":until", number(until));
    while (row.step())
        if (PersonId{row.integer(1)} != viewer.person() && find_decision(home, viewer, DecisionId{row.integer(0)})) return true;
    return false;
}

} // namespace data
