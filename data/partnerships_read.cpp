// Reading partnerships. The audience rule is asked of the entry that began one, and of what residents said of who else may read it.
#include <algorithm>

#include "data/entry_rows.h"
#include "data/partnership_rows.h"
#include "data/rules.h"

namespace data {

namespace {

bool is_visitor(Role role) { return role == Role::family || role == Role::partner; }

Membership membership_after(PartnershipStep step) {
    switch (step) {
    case PartnershipStep::yes: return Membership::in;
    case PartnershipStep::not_now: return Membership::not_now;
    case PartnershipStep::left: break;
    }
    return Membership::left;
}

std::vector<PartnerRow> people_of(Home& home, const Viewer& viewer, PartnershipId id, PersonId starter, WallTime begun) {
    std::vector<PartnerRow> people;
    Statement row = home.database().prepare("SELECT person FROM partnership_people WHERE partnership = :id ORDER BY place, person");
    row.bind(":id", number(id));
    while (row.step()) {
        const PersonId person{row.integer(0)};
        people.push_back({person, home.roll().name_for(viewer, person), person == starter ? Membership::in : Membership::asked, true, begun});
    }
    for (const PartnershipPart& step : partnership_parts(home, id, Kind::partnership_step))
        for (PartnerRow& one : people)
            if (one.id == step.author) one.membership = membership_after(static_cast<PartnershipStep>(step.v)), one.since = step.when;
    std::vector<PersonId> ids;
    for (const PartnerRow& one : people) ids.push_back(one.id);
    for (PartnerRow& one : people) one.here = is_here_among(home, ids, one.id);
    return people;
}

// Who let others read it, as far as this viewer may read it by that.
void read_readers(Home& home, const Viewer& viewer, PartnershipRow& row) {
    Statement said = home.database().prepare("SELECT resident, audience FROM partnership_readers WHERE partnership = :id AND audience <> :named ORDER BY resident");
    said.bind(":id", number(row.id)).bind(":named", static_cast<std::int64_t>(Audience::named));
    std::optional<Audience> narrowest;
    while (said.step()) {
        const PersonId person{said.integer(0)};
        const auto audience = static_cast<Audience>(said.integer(1));
        row.shared_by.push_back(person);
        if (person == viewer.person()) row.shared_by_me = audience;
        narrowest = narrowest ? std::min(*narrowest, audience) : audience;
    }
    for (const PartnerRow& one : row.people) {
        const bool resident = home.roll().role_of(one.id) == Role::resident;
        const bool spoke = one.membership == Membership::in || one.membership == Membership::left;
        if (resident && spoke && std::find(row.shared_by.begin(), row.shared_by.end(), one.id) == row.shared_by.end()) return; // not yet all
    }
    row.readers = narrowest;
}

// Every resident in it let this viewer read it.
bool is_let_by_all(Home& home, const Viewer& viewer, const PartnershipRow& partnership) {
    if (!partnership.readers) return false;
    Statement row = prepare_for(home, viewer, std::string("SELECT count(*) FROM partnership_readers e WHERE e.partnership = :id AND e.audience <> :named AND ") +
                                                  audience_predicate() + " ORDER BY 1");
    row.bind(":id", number(partnership.id)).bind(":named", static_cast<std::int64_t>(Audience::named));
    return row.step() && row.integer(0) == static_cast<std::int64_t>(partnership.shared_by.size());
}

bool is_of_its_people(Home& home, const Viewer& viewer, PartnershipId id) {
    Statement row = prepare_for(home, viewer, std::string("SELECT 1 FROM entries e WHERE e.resident = 0 AND e.id = :id AND ") + audience_predicate() + " ORDER BY e.id");
    row.bind(":id", number(id));
    return row.step();
}

void read_standing(PartnershipRow& row) {
    const auto in = members(row);
    row.begun = false;
    for (const PartnerRow& one : row.people) {
        if (!one.here && (one.membership == Membership::in || one.membership == Membership::asked)) row.gone.push_back(one.id);
        row.begun = row.begun || (one.membership != Membership::not_now && one.membership != Membership::asked && &one != &row.people.front());
    }
    const bool starter_left = row.people.front().membership == Membership::left;
    row.rests = !row.gone.empty() || (row.begun ? in.size() < 2 : starter_left);
}

} // namespace

bool is_here_among(Home& home, const std::vector<PersonId>& people, PersonId id) {
    const Person* person = home.roll().find(id);
    if (!person || !person->active) return false;
    if (!is_visitor(person->role)) return true;
    bool residents = false, round_one = false;
    for (const PersonId one : people) {
        if (home.roll().role_of(one) != Role::resident) continue;
        residents = true;
        round_one = round_one || is_in_circle(home, one, id);
    }
    return !residents || round_one;
}

std::vector<PersonId> members(const PartnershipRow& row) {
    std::vector<PersonId> in;
    for (const PartnerRow& one : row.people)
        if (one.membership == Membership::in) in.push_back(one.id);
    return in;
}

bool is_in(const PartnershipRow& row, PersonId person) {
    const auto in = members(row);
    return std::find(in.begin(), in.end(), person) != in.end();
}

std::vector<PartnershipPart> partnership_parts(Home& home, PartnershipId id, Kind kind) {
    std::vector<PartnershipPart> parts;
    Statement row = home.database().prepare("SELECT id, author, wall, trusted, v, about, more, phrase, words, body FROM partnership_parts"
                                            " WHERE partnership = :id AND kind = :kind ORDER BY id");
    row.bind(":id", number(id)).bind(":kind", static_cast<std::int64_t>(kind));
    while (row.step())
        parts.push_back({EntryId{row.integer(0)}, PersonId{row.integer(1)}, WallTime{row.integer(2)}, row.integer(3) != 0, static_cast<int>(row.integer(4)),
                         row.integer(5), row.integer(6), static_cast<int>(row.integer(7)), row.text(8), row.text(9)});
    return parts;
}

std::optional<PartnershipRow> find_partnership(Home& home, const Viewer& viewer, PartnershipId id) {
    if (viewer.person() == PersonId::none) return std::nullopt;
    Statement row = home.database().prepare("SELECT id, :kind, starter, 0, :audience, 0, 1 FROM partnerships WHERE id = :id ORDER BY id");
    row.bind(":kind", static_cast<std::int64_t>(Kind::partnership)).bind(":audience", static_cast<std::int64_t>(Audience::named)).bind(":id", number(id));
    if (!row.step()) return std::nullopt;
    PartnershipRow partnership;
    partnership.entry = read_entry(row, home, viewer);
    partnership.id = id;
    Statement begun = home.database().prepare("SELECT wall, trusted FROM entries WHERE resident = 0 AND id = :id ORDER BY id");
    begun.bind(":id", number(id));
    if (begun.step()) partnership.entry.when = WallTime{begun.integer(0)}, partnership.entry.when_trusted = begun.integer(1) != 0;
    partnership.people = people_of(home, viewer, id, partnership.entry.author, partnership.entry.when);
    if (partnership.people.empty()) return std::nullopt;
    bool left = false;
    for (const PartnerRow& one : partnership.people) {
        if (one.id != viewer.person() || !one.here) continue;
        partnership.mine = one.membership;
        left = one.membership == Membership::left;
        partnership.is_mine = !left && is_of_its_people(home, viewer, id);
    }
    read_standing(partnership);
    read_readers(home, viewer, partnership);
    const bool let = !left && is_let_by_all(home, viewer, partnership);
    if (!partnership.is_mine && !let) return std::nullopt;
    if (let || partnership.mine == Membership::in) {
        auto versions = versions_of(home, viewer, partnership);
        if (!versions.empty()) partnership.share = std::move(versions.front());
        partnership.goals = goals_of(home, viewer, id);
    }
    return partnership;
}

std::vector<PartnershipRow> my_partnerships(Home& home, const Viewer& viewer) {
    std::vector<PartnershipRow> mine;
    if (viewer.person() == PersonId::none) return mine;
    Statement row = home.database().prepare("SELECT partnership FROM partnership_people WHERE person = :person ORDER BY partnership DESC");
    row.bind(":person", number(viewer.person()));
    while (row.step())
        if (auto one = find_partnership(home, viewer, PartnershipId{row.integer(0)}); one && one->is_mine) mine.push_back(*std::move(one));
    return mine;
}

std::vector<PartnershipRow> partnerships_of(Home& home, const Viewer& viewer, PersonId resident) {
    std::vector<PartnershipRow> shared;
    Statement row = home.database().prepare("SELECT partnership FROM partnership_readers WHERE resident = :resident ORDER BY partnership DESC");
    row.bind(":resident", number(resident));
    while (row.step())
        if (auto one = find_partnership(home, viewer, PartnershipId{row.integer(0)}); one && !one->is_mine) shared.push_back(*std::move(one));
    return shared;
}

PartnershipWaits waits_for(Home& home, const Viewer& viewer, const PartnershipRow& row) {
    if (!row.is_mine || row.rests) return PartnershipWaits::nothing;
    if (row.mine == Membership::asked) return PartnershipWaits::to_answer;
    if (row.mine != Membership::in || !row.begun) return PartnershipWaits::nothing;
    if (row.share && std::find(row.share->waits.begin(), row.share->waits.end(), viewer.person()) != row.share->waits.end()) return PartnershipWaits::to_agree;
    const auto round = together(home, viewer, row.id);
    if (!round) return PartnershipWaits::nothing;
    if (round->may_look) return PartnershipWaits::to_look;
    const bool said = std::find(round->answered.begin(), round->answered.end(), viewer.person()) != round->answered.end();
    return round->begun && !round->looked && !said && round->my_word != ShowSaid::not_now ? PartnershipWaits::to_say_how : PartnershipWaits::nothing;
}

} // namespace data
