// Partnerships: two or more people, what each does and where the limits are, goals with small steps, and how they are doing
// together. Whoever begins one asks the others, and each says yes by themself, or not now.
//
// Only its members read it; residents among them may let their care team or circle read who shares what and the goals, once every
// resident in it does. What each says of how they are doing is read by nobody else, staff and managers included, until all of them
// have said it and agreed to show it; and then by its members alone.
// Where somebody is not here any more, nothing more can be written and nothing is asked; the others go on reading it.
// All writes throw Error refused with a sentence that says why. The same said twice in a row is one.
#pragma once
#include "data/home.h"
#include "data/records_partnerships.h"

namespace data {

constexpr std::size_t most_partners = 6; // with whoever begins it
constexpr std::size_t most_lines = 12, most_goals = 12, most_steps = 6;

// Gives the key of the entry, which is the number of its PartnershipId. Of the same people there is one at a time.
EntryId begin_partnership(Home&, const Viewer& by, const std::vector<PersonId>& with);
// Yes, not now, and leaving it, each for themself.
EntryId take_partnership_step(Home&, const Viewer& by, PartnershipId, PartnershipStep);
// By a resident who is in it: care_team or circle; named: its members alone. Gives the new entry.
EntryId set_partnership_readers(Home&, const Viewer& by, PartnershipId, Audience);

// One thing of how it is shared, on top of what stands: a new version, which its author agrees to by that. While nobody else has
// said anything of the newest version, its author's next change is part of it.
EntryId share_out(Home&, const Viewer& by, PartnershipId, const NewShareLine&);
EntryId say_of_share(Home&, const Viewer& by, PartnershipId, EntryId version, ShareSaid);

EntryId keep_goal(Home&, const Viewer& by, PartnershipId, int phrase, const std::string& words);
EntryId tell_goal(Home&, const Viewer& by, PartnershipId, GoalId, const NewGoalPart&);

// One strand, 1 to 4; of the round that goes on, or of a new one.
EntryId say_strand(Home&, const Viewer& by, PartnershipId, Strand, int answer);
// Show it once all do; keep it after all, as long as nobody has looked; or not now, without having to answer.
EntryId show_strands(Home&, const Viewer& by, PartnershipId, ShowSaid);
// At what everybody agreed to show. From then on it stays open.
EntryId look_together(Home&, const Viewer& by, PartnershipId);

std::optional<PartnershipRow> find_partnership(Home&, const Viewer&, PartnershipId);
// In which the viewer is or to which they are asked, newest first; without those they left.
std::vector<PartnershipRow> my_partnerships(Home&, const Viewer&);
// That residents let others read, about one of them; without the viewer's own.
std::vector<PartnershipRow> partnerships_of(Home&, const Viewer&, PersonId resident);
// Newest first. None for whoever may not read it.
std::vector<ShareRow> share_versions(Home&, const Viewer&, PartnershipId);
// For its members alone; none for everybody else. `round` 0: the one that goes on, else the last one that was looked at.
std::optional<TogetherRow> together(Home&, const Viewer&, PartnershipId, int round = 0);
// The rounds that were looked at, newest first.
std::vector<int> rounds_looked_at(Home&, const Viewer&, PartnershipId);

PartnershipWaits waits_for(Home&, const Viewer&, const PartnershipRow&);
bool is_in(const PartnershipRow&, PersonId); // said yes, and did not leave
std::vector<PersonId> members(const PartnershipRow&);

} // namespace data
