// Afterwards: who took part in what, with how much help, as staff saw it; how it was, as the resident says it; and when somebody
// was last part of something that they chose. Nothing here is counted up.
#pragma once
#include "data/home.h"

namespace data {

// Staff. Takes the place of what was written about this resident and this time before. `help` counts where they took part or
// watched. Audience: care team (and the resident).
EntryId record_attendance(Home&, const Viewer& by, OccurrenceId, PersonId resident, Attended, Help);
std::vector<AttendanceRow> attendance_at(Home&, const Viewer&, OccurrenceId); // by name; people who are here
// What started in [from, to), oldest first.
std::vector<AttendanceRow> attendance_of(Home&, const Viewer&, PersonId resident, WallTime from, WallTime to);

// By the resident, or by staff on their word. Takes the place of the earlier word. Audience: care team.
EntryId say_how_it_was(Home&, const Viewer& by, OccurrenceId, PersonId resident, HowItWas);
std::optional<HowItWasRow> how_it_was(Home&, const Viewer&, OccurrenceId, PersonId resident);
std::vector<HowItWasRow> how_it_was_for(Home&, const Viewer&, PersonId resident, WallTime from, WallTime to); // oldest first
// What ended in the last `hours` hours, that they said they would come to or took part in, and have not spoken of: newest first.
// Not what they were not at after all, as far as anybody wrote that down.
std::vector<Activity> to_ask_about(Home&, const Viewer&, PersonId resident, int hours);

// Staff: every resident by name, with the last thing they were part of and had chosen: they had said "come" or "maybe", or joined
// in without being helped to. Looks back 400 days.
std::vector<ChosenLast> last_chosen(Home&, const Viewer&);

} // namespace data
