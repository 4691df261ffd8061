// Reading what was asked and where it stands. Every query goes by the entry of what was asked: the audience rule is asked of it.
#include <algorithm>
#include <set>

#include "data/ask_loop.h"
#include "data/asks.h"
#include "data/entry_rows.h"
#include "data/people.h"
#include "data/rules.h"

namespace data {

namespace {

std::string ask_query(const std::string& from_where, const char* order) {
    return std::string("SELECT ") + entry_columns + ", a.what, CASE WHEN e.kind = 40 THEN 0 ELSE e.extra END, e.words, a.id, a.asker, a.told, a.about, a.asked, a.stage, a.round, a.outcome, a.holder,"
           " a.finished, a.asker = :viewer AND a.news > coalesce((SELECT s.until FROM ask_seen s WHERE s.ask = a.id AND s.person = :viewer), 0) FROM " +
           from_where + " AND e.resident = a.resident AND e.id = a.entry AND " + audience_predicate() + order;
}

std::vector<PersonId> named_in(Home& home, EntryId entry) {
    std::vector<PersonId> people;
    Statement row = home.database().prepare("SELECT person FROM named WHERE entry = :entry ORDER BY person");
    row.bind(":entry", number(entry));
    while (row.step()) people.push_back(PersonId{row.integer(0)});
    return people;
}

AskRow read_ask(const Statement& row, Home& home, const Viewer& viewer) {
    const auto at = [&row](int column) { return row.integer(entry_column_count + column); };
    AskRow ask;
    ask.entry = read_entry(row, home, viewer);
    ask.what = static_cast<AskKind>(at(0));
    ask.phrase = static_cast<int>(at(1));
    ask.words = row.text(entry_column_count + 2);
    ask.id = AskId{at(3)};
    ask.asker = PersonId{at(4)};
    ask.asker_name = home.roll().name_for(viewer, ask.asker);
    ask.asker_role = home.roll().role_of(ask.asker);
    ask.told = at(5) != 0;
    ask.about = EntryId{at(6)};
    ask.asked = WallTime{at(7)};
    ask.loop.stage = static_cast<AskStage>(at(8));
    ask.loop.round = static_cast<int>(at(9));
    if (at(10) != 0) ask.loop.outcome = static_cast<AskStep>(at(10));
    ask.loop.holder = PersonId{at(11)};
    ask.loop.finished = at(12) != 0;
    ask.news_for_me = at(13) != 0;
    ask.holder_name = home.roll().name_for(viewer, ask.loop.holder);
    ask.resident_name = home.roll().name_for(viewer, ask.entry.resident);
    if (ask.entry.audience == Audience::named) ask.named = named_in(home, ask.entry.id);
    return ask;
}

std::vector<AskRow> read_asks(Statement& row, Home& home, const Viewer& viewer) {
    std::vector<AskRow> asks;
    while (row.step()) asks.push_back(read_ask(row, home, viewer));
    return asks;
}

// Those that wait for somebody to begin; among them those that have waited longest.
bool comes_before(const AskRow& one, const AskRow& other) {
    const auto rank = [](const AskRow& ask) {
        if (ask.what == AskKind::thanks) return 2;
        return ask.loop.holder == PersonId::none && ask.loop.stage == AskStage::open ? 0 : 1;
    };
    return rank(one) != rank(other) ? rank(one) < rank(other) : one.id < other.id;
}

// As it stood when nothing after `until` had been said.
void wind_back(Home& home, const Viewer& viewer, AskRow& ask, EntryId until) {
    std::vector<LoopStep> steps;
    for (const AskStepRow& step : steps_of(home, viewer, ask.id))
        if (step.entry.id <= until) steps.push_back({step.step, step.entry.author});
    ask.loop = loop_after(ask.what, steps);
    ask.holder_name = home.roll().name_for(viewer, ask.loop.holder);
}

} // namespace

std::optional<AskRow> find_ask(Home& home, const Viewer& viewer, AskId id) {
    Statement row = prepare_for(home, viewer, ask_query("asks a CROSS JOIN entries e WHERE a.id = :ask", " ORDER BY a.id"));
    row.bind(":ask", number(id));
    if (!row.step()) return std::nullopt;
    return read_ask(row, home, viewer);
}

std::vector<AskStepRow> steps_of(Home& home, const Viewer& viewer, AskId id) {
    std::vector<AskStepRow> steps;
    const auto ask = find_ask(home, viewer, id);
    if (!ask) return steps;
    Statement row = home.database().prepare("SELECT id, :kind, author, resident, :audience, wall, trusted, step, phrase, words FROM ask_steps"
                                            " WHERE ask = :ask ORDER BY id");
    row.bind(":kind", static_cast<std::int64_t>(Kind::ask_step)).bind(":audience", static_cast<std::int64_t>(ask->entry.audience)).bind(":ask", number(id));
    while (row.step())
        steps.push_back({read_entry(row, home, viewer), static_cast<AskStep>(row.integer(entry_column_count)),
                         static_cast<int>(row.integer(entry_column_count + 1)), row.text(entry_column_count + 2)});
    return steps;
}

std::vector<SeenBy> ask_seen_by(Home& home, const Viewer& viewer, AskId id) {
    std::vector<SeenBy> readers;
    const auto ask = find_ask(home, viewer, id);
    if (!ask) return readers;
    Statement row = home.database().prepare("SELECT person, wall FROM ask_seen WHERE ask = :ask ORDER BY id");
    row.bind(":ask", number(id));
    while (row.step())
        if (const PersonId reader{row.integer(0)}; reader != ask->asker)
            readers.push_back({reader, home.roll().name_for(viewer, reader), WallTime{row.integer(1)}});
    return readers;
}

std::vector<AskRow> asks_of(Home& home, const Viewer& viewer, PersonId resident, int limit) {
    Statement row = prepare_for(home, viewer, ask_query("asks a INDEXED BY asks_by_resident CROSS JOIN entries e WHERE a.resident = :resident", " ORDER BY a.id DESC LIMIT :limit"));
    row.bind(":resident", number(resident)).bind(":limit", limit);
    return read_asks(row, home, viewer);
}

std::vector<AskRow> my_asks(Home& home, const Viewer& viewer, int limit) {
    if (viewer.person() == PersonId::none) return {};
    Statement row = prepare_for(home, viewer, ask_query("asks a INDEXED BY asks_by_asker CROSS JOIN entries e WHERE a.asker = :viewer", " ORDER BY a.id DESC LIMIT :limit"));
    row.bind(":limit", limit);
    auto asks = read_asks(row, home, viewer);
    std::stable_partition(asks.begin(), asks.end(), [](const AskRow& ask) { return ask.news_for_me; });
    return asks;
}

int answers_for(Home& home, const Viewer& viewer) {
    if (viewer.person() == PersonId::none) return 0;
    Statement row = prepare_for(home, viewer, std::string("SELECT count(*) FROM asks a INDEXED BY asks_by_asker CROSS JOIN entries e"
                                " WHERE a.asker = :viewer AND a.news > coalesce((SELECT s.until FROM ask_seen s WHERE s.ask = a.id AND s.person = :viewer), 0)"
                                " AND e.resident = a.resident AND e.id = a.entry AND ") + audience_predicate() + " ORDER BY 1");
    return row.step() ? static_cast<int>(row.integer(0)) : 0;
}

std::vector<AskRow> open_asks(Home& home, const Viewer& viewer) {
    Statement row = prepare_for(home, viewer, ask_query("asks a INDEXED BY asks_unfinished CROSS JOIN entries e WHERE a.finished = 0", " ORDER BY a.resident, a.id"));
    auto asks = read_asks(row, home, viewer);
    std::erase_if(asks, [&home](const AskRow& ask) { return ask.entry.resident != PersonId::none && !is_here(home, ask.entry.resident); }); // nothing waits for who left
    std::stable_sort(asks.begin(), asks.end(), comes_before);
    return asks;
}

std::vector<AskRow> finished_asks(Home& home, const Viewer& viewer, int limit) {
    Statement row = prepare_for(home, viewer, ask_query("asks a INDEXED BY asks_finished CROSS JOIN entries e WHERE a.finished = 1", " ORDER BY a.id DESC LIMIT :limit"));
    row.bind(":limit", limit);
    return read_asks(row, home, viewer);
}

std::vector<AskRow> asks_in_window(Home& home, const Viewer& viewer, PersonId resident, EntryId from, EntryId until, bool with_open) {
    std::set<std::int64_t, std::greater<>> wanted;
    Statement moved = home.database().prepare("SELECT ask FROM ask_steps WHERE resident = :resident AND id > :from AND id <= :until ORDER BY id");
    moved.bind(":resident", number(resident)).bind(":from", number(from)).bind(":until", number(until));
    while (moved.step()) wanted.insert(moved.integer(0));
    Statement fresh = home.database().prepare("SELECT id FROM asks INDEXED BY asks_by_resident WHERE resident = :resident AND entry > :from AND entry <= :until ORDER BY id");
    fresh.bind(":resident", number(resident)).bind(":from", number(from)).bind(":until", number(until));
    while (fresh.step()) wanted.insert(fresh.integer(0));
    std::set<std::int64_t, std::greater<>> still_open;
    if (with_open) {
        Statement open = home.database().prepare("SELECT id FROM asks INDEXED BY asks_unfinished WHERE resident = :resident AND finished = 0 ORDER BY id");
        open.bind(":resident", number(resident));
        while (open.step())
            if (open.integer(0) <= number(until) && !wanted.contains(open.integer(0))) still_open.insert(open.integer(0));
    }
    std::vector<AskRow> asks;
    for (const auto& ids : {wanted, still_open})
        for (const std::int64_t id : ids)
            if (auto ask = find_ask(home, viewer, AskId{id})) {
                wind_back(home, viewer, *ask, until);
                asks.push_back(std::move(*ask));
            }
    return asks;
}

bool steps_by_others(Home& home, const Viewer& viewer, PersonId resident, EntryId from, EntryId until) {
    Statement row = home.database().prepare("SELECT ask, author FROM ask_steps WHERE resident = :resident AND id > :from AND id <= :until ORDER BY id");
    row.bind(":resident", number(resident)).bind(":from", number(from)).bind(":until", number(until));
    while (row.step())
        if (PersonId{row.integer(1)} != viewer.person() && find_ask(home, viewer, AskId{row.integer(0)})) return true;
    return false;
}

} // namespace data
