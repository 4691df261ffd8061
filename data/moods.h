// How people said they feel, and what others noticed: two things that are never merged.
#pragma once
#include "data/home.h"

namespace data {

struct NewMood {
    PersonId resident{};
    Mood mood{};
    MoodTopic about{};
    std::string words;
    Audience audience = Audience::care_team; // narrowest useful one
    std::vector<PersonId> named;             // for Audience::named
};

// The person's own word: `by` is that resident. only_me needs a picture lock. Throws Error refused.
EntryId record_mood(Home&, const Viewer& by, const NewMood&);
// What somebody else noticed. Anybody who may see that resident's record.
EntryId record_observation(Home&, const Viewer& by, const NewMood&);
// A changed mind about topic, words or audience: supersedes `earlier`, which must be the viewer's own.
EntryId change_mood(Home&, const Viewer& by, EntryId earlier, const NewMood&);

// Newest first, at most `limit`, own and observed.
std::vector<MoodRow> moods_of(Home&, const Viewer&, PersonId resident, int limit);
// Everything in [from, to) by wall time, oldest first: a month or a year for a calendar.
std::vector<MoodRow> moods_between(Home&, const Viewer&, PersonId resident, WallTime from, WallTime to);

} // namespace data
