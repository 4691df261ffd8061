// Taking a calendar file into the home's own calendar: first what would come of it, then all of it or nothing.
#pragma once
#include "data/calendar_file.h"

namespace data {

// What becomes of one plan of a file. `off_here`: somebody in this home called it off, and a file does not put it back on.
enum class Incoming { added, changed, same, over, off_here, called_off };

struct IncomingPlan {
    std::size_t plan = 0;     // in CalendarFile::plans
    Incoming what{};
    ActivityId here{};        // the activity it is already, or none
    WallTime next{};          // when it is on for the first time from now on; over: when it began
};

constexpr std::size_t most_taken_in = 500; // plans that are new or changed, at once

// In the order of the file's plans. Staff.
std::vector<IncomingPlan> look_through(Home&, const Viewer&, const CalendarFile&);
// Staff. Gives back what was written, oldest first: withdraw all of it, the last first, to undo. Throws Error refused where there
// is trouble with the file or more than most_taken_in would be taken in.
std::vector<EntryId> take_in(Home&, const Viewer& by, const CalendarFile&);
void take_back(Home&, const Viewer& by, const std::vector<EntryId>& written); // all or nothing

} // namespace data
