// Everything that is written about a resident, in one run: for the person who asks to see it.
#pragma once
#include "data/home.h"

namespace data {

// One thing written, whatever its kind: v and extra as that kind has them (a mood and its topic, a win, an answer …).
struct Written {
    Entry entry;
    std::int64_t v = 0, extra = 0, ref = 0;
    std::string words;
    WallTime start{}; // answer, attendance, how_it_was: which time of the activity `ref`
};
// What this viewer may read of it in [from, to) by wall time, newest first.
std::vector<Written> written_between(Home&, const Viewer&, PersonId resident, WallTime from, WallTime to);
// When the oldest of it that still stands was written; 0 where there is none.
WallTime first_written(Home&, const Viewer&, PersonId resident);

} // namespace data
