// What is on, who would like to come, and what must be arranged for it.
//
// An activity is on once, or comes round again by a rule (records.h). Rules are worked out a few weeks at a time and kept in
// memory (calendar.h), so that a rule without an end costs nothing and a question about a day costs microseconds.
#pragma once
#include "data/home.h"

namespace data {

struct NewActivity : ActivityPlan {
    Repeating repeating = {};
    std::string uid = {}; // what a calendar file called it; empty: made here
};
ActivityId add_activity(Home&, const Viewer& by, const NewActivity&); // staff
// The plan that this time of the activity belongs to, with its rule; starts and ends are those of this time.
std::optional<NewActivity> plan_of(Home&, const Viewer&, OccurrenceId);
// Staff. `as`: how it shall be, from this time on; starts and ends are those wanted for this time itself, and its rule counts for
// what repeats alone. Answers move along to the time that takes the place of theirs, where one does. Undo: withdraw the entry.
EntryId change_activity(Home&, const Viewer& by, OccurrenceId, const NewActivity& as, Reach);
// Staff. It is not on: who answered is told, and nobody is expected.
EntryId cancel_activity(Home&, const Viewer& by, OccurrenceId, Reach);

// Staff. On after all, for one time that was called off.
EntryId put_back_on(Home&, const Viewer& by, OccurrenceId);

// Starting in [from, to) and really on, in order of their start. The titles are public. At most 400 days are looked at.
std::vector<Activity> activities_between(Home&, const Viewer&, WallTime from, WallTime to);
// For a page about one day: also what began before and lasts the day, and what is not on after all (marked).
std::vector<Activity> activities_of_day(Home&, const Viewer&, WallTime from, WallTime to);
// What is not planned any more, although it was, comes back as cancelled; what never was, as nothing.
std::optional<Activity> activity(Home&, const Viewer&, OccurrenceId);

// Supersedes this resident's earlier answer. By the resident, or by staff on their word. Audience: care team.
EntryId answer_activity(Home&, const Viewer& by, OccurrenceId, PersonId resident, Answer, const std::vector<Need>& needs);
// This resident's standing answer, if the viewer may see it.
std::optional<ActivityAnswer> answer_of(Home&, const Viewer&, OccurrenceId, PersonId resident);
// To what starts in [from, to) and is on.
std::vector<ActivityAnswer> answers_of(Home&, const Viewer&, PersonId resident, WallTime from, WallTime to);
// "Come" and "maybe" to what starts, or was to start when they said so, in [from, to): also what was cancelled or moved since.
std::vector<Answered> counted_on(Home&, const Viewer&, PersonId resident, WallTime from, WallTime to);
// Everybody's standing answers to one time of an activity, by name.
std::vector<ActivityAnswer> answers_to(Home&, const Viewer&, OccurrenceId);

// Needs of standing answers (come or maybe) to activities starting in [from, to), open first, then by start.
std::vector<Arrangement> arrangements_between(Home&, const Viewer&, WallTime from, WallTime to);
EntryId tick_arrangement(Home&, const Viewer& by, EntryId answer, Need);

} // namespace data
