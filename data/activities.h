// What is on, who would like to come, and what must be arranged for it.
#pragma once
#include "data/home.h"

namespace data {

struct NewActivity {
    std::string title, place, picture;
    WallTime starts{}, ends{};
    bool in_community = false;
};
ActivityId add_activity(Home&, const Viewer& by, const NewActivity&); // staff
// Starting in [from, to), in order of their start. The titles are public.
std::vector<Activity> activities_between(Home&, const Viewer&, WallTime from, WallTime to);
std::optional<Activity> activity(Home&, const Viewer&, ActivityId);

// Supersedes this resident's earlier answer. By the resident, or by staff on their word. Audience: care team.
EntryId answer_activity(Home&, const Viewer& by, ActivityId, PersonId resident, Answer, const std::vector<Need>& needs);
// This resident's standing answer, if the viewer may see it.
std::optional<ActivityAnswer> answer_of(Home&, const Viewer&, ActivityId, PersonId resident);
std::vector<ActivityAnswer> answers_of(Home&, const Viewer&, PersonId resident, WallTime from, WallTime to);

// Needs of standing answers (come or maybe) to activities starting in [from, to), open first, then by start.
std::vector<Arrangement> arrangements_between(Home&, const Viewer&, WallTime from, WallTime to);
EntryId tick_arrangement(Home&, const Viewer& by, EntryId answer, Need);

} // namespace data
