// What reading and writing of partnerships share. For partner*.cpp alone.
#pragma once
#include "data/body.h"
#include "data/db.h"
#include "data/partnerships.h"

namespace data {

[[noreturn]] void refuse_partnership(const char* why);

// One thing said in a partnership, as it is kept.
struct PartnershipPart {
    EntryId id{};
    PersonId author{};
    WallTime when{};
    bool when_trusted = true;
    int v = 0;
    std::int64_t about = 0, more = 0;
    int phrase = 0;
    std::string words, body;
};
std::vector<PartnershipPart> partnership_parts(Home&, PartnershipId, Kind); // oldest first

// The same for a partnership that may be read: whole, with no audience asked.
std::vector<ShareRow> versions_of(Home&, const Viewer&, const PartnershipRow&);
std::vector<GoalRow> goals_of(Home&, const Viewer&, PartnershipId);

// Here, and where residents are among them, still round one of those.
bool is_here_among(Home&, const std::vector<PersonId>& people, PersonId);

// For writing: somebody who came in, is in it, and where nobody is missing.
PartnershipRow partnership_to_write(Home&, const Viewer& by, PartnershipId);
EntryId append_part(Home&, const Viewer& by, PartnershipId, Kind, std::int64_t v, BodyWriter&);

} // namespace data
