// Beginning a partnership, saying yes or not now, leaving it, and letting others read it.
#include "data/partnerships.h"

#include <algorithm>

#include "data/conversations.h"
#include "data/journal.h"
#include "data/partnership_rows.h"
#include "data/roll.h"
#include "data/rules.h"

namespace data {

void refuse_partnership(const char* why) { throw Error(Trouble::refused, why); }

namespace {

// Of exactly these people, where nobody left and nobody is missing: they are asked once.
std::optional<PartnershipId> one_of_the_same(Home& home, const Viewer& by, std::vector<PersonId> people) {
    std::sort(people.begin(), people.end());
    for (const PartnershipRow& one : my_partnerships(home, by)) {
        std::vector<PersonId> its;
        bool whole = !one.rests;
        for (const PartnerRow& person : one.people) {
            its.push_back(person.id);
            whole = whole && person.membership != Membership::left;
        }
        std::sort(its.begin(), its.end());
        if (whole && its == people) return one.id;
    }
    return std::nullopt;
}

std::optional<PartnershipPart> last_word(Home& home, PartnershipId id, Kind kind, PersonId author) {
    std::optional<PartnershipPart> last;
    for (auto& part : partnership_parts(home, id, kind))
        if (part.author == author) last = std::move(part);
    return last;
}

} // namespace

PartnershipRow partnership_to_write(Home& home, const Viewer& by, PartnershipId id) {
    require_writer(home, by);
    auto row = find_partnership(home, by, id);
    if (!row) refuse_partnership("That is not there any more.");
    if (!row->is_mine || row->mine != Membership::in) refuse_partnership("Only those who are in it can write here.");
    if (row->rests) refuse_partnership("Nothing more is asked here. What was written stays to be read.");
    return *std::move(row);
}

EntryId append_part(Home& home, const Viewer& by, PartnershipId id, Kind kind, std::int64_t v, BodyWriter& body) {
    body.number("partnership", number(id));
    return home.journal().append({kind, by.person(), PersonId::none, Audience::named, EntryId::none, v, body.json()});
}

EntryId begin_partnership(Home& home, const Viewer& by, const std::vector<PersonId>& with) {
    require_writer(home, by);
    std::vector<PersonId> people{by.person()};
    const auto known = people_to_invite(home, by, PersonId::none);
    for (const PersonId one : with) {
        require_active(home, one);
        const bool knows = std::any_of(known.begin(), known.end(), [one](const Invitable& person) { return person.person.id == one; });
        if (!knows) refuse_partnership("Please choose somebody you know here.");
        if (std::find(people.begin(), people.end(), one) == people.end()) people.push_back(one);
    }
    if (people.size() < 2) refuse_partnership("Please choose with whom.");
    if (people.size() > most_partners) refuse_partnership("Six people are enough to do things together.");
    for (const PersonId one : people)
        if (!is_here_among(home, people, one)) refuse_partnership("Who visits can be in it with somebody they visit.");
    if (const auto same = one_of_the_same(home, by, people)) return EntryId{number(*same)};
    std::vector<std::int64_t> named;
    for (std::size_t i = 1; i < people.size(); ++i) named.push_back(number(people[i]));
    BodyWriter body;
    body.numbers("named", named);
    return home.journal().append({Kind::partnership, by.person(), PersonId::none, Audience::named, EntryId::none, 0, body.json()});
}

EntryId take_partnership_step(Home& home, const Viewer& by, PartnershipId id, PartnershipStep step) {
    require_writer(home, by);
    const auto row = find_partnership(home, by, id);
    const auto last = last_word(home, id, Kind::partnership_step, by.person());
    if (last && last->v == static_cast<int>(step) && (row || step == PartnershipStep::left)) return last->id; // a second tap
    if (!row || !row->is_mine) refuse_partnership("That is not there any more.");
    switch (step) {
    case PartnershipStep::yes:
    case PartnershipStep::not_now:
        if (row->mine == Membership::in) refuse_partnership("You said yes. You can leave it.");
        if (row->rests) refuse_partnership("Nothing more is asked here. What was written stays to be read.");
        break;
    case PartnershipStep::left:
        if (row->mine != Membership::in) refuse_partnership("You are not in it.");
        break;
    default: refuse_partnership("That cannot be said about it.");
    }
    BodyWriter body;
    return append_part(home, by, id, Kind::partnership_step, static_cast<std::int64_t>(step), body);
}

EntryId set_partnership_readers(Home& home, const Viewer& by, PartnershipId id, Audience audience) {
    require_writer(home, by);
    const auto row = find_partnership(home, by, id);
    if (!row || row->mine != Membership::in || by.role() != Role::resident) refuse_partnership("Only a resident who is in it can let others read it.");
    if (audience != Audience::named && audience != Audience::care_team && audience != Audience::circle) refuse_partnership("Please choose who may read it.");
    Statement before = home.database().prepare("SELECT id, audience FROM partnership_readers WHERE partnership = :id AND resident = :person ORDER BY id");
    before.bind(":id", number(id)).bind(":person", number(by.person()));
    EntryId earlier{};
    Audience stands = Audience::named;
    if (before.step()) earlier = EntryId{before.integer(0)}, stands = static_cast<Audience>(before.integer(1));
    if (earlier != EntryId::none && stands == audience) return earlier; // a second tap
    BodyWriter body;
    body.number("partnership", number(id));
    return home.journal().append({Kind::partnership_readers, by.person(), by.person(), audience, earlier, static_cast<std::int64_t>(audience), body.json()});
}

} // namespace data
