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
    double times_a_month = 0; // that it comes round, as far as the next times tell
};

// What is written at once: plans and single times that are new or changed.
constexpr std::size_t most_taken_in = 500;
// Each change of what is here already is worked out beside all of that (4 µs for each of its plans, and 0.4 ms); and what comes round
// is shown week by week (5 µs for each time). With these limits looking through a file, taking it in and showing it is each done in
// less than 0.25 s, so that a machine four times slower stays within a second (calendar_effort_test.cpp).
constexpr std::size_t most_changing = 25'000; // changes, times what comes round here and ten
constexpr double most_times_a_month = 10'000; // that all together come round

// In the order of the file's plans. Staff.
std::vector<IncomingPlan> look_through(Home&, const Viewer&, const CalendarFile&);
// Whether it is more than can be taken in at once. `all` from look_through.
bool is_too_much(Home&, const CalendarFile&, const std::vector<IncomingPlan>& all);
// Staff. Gives back what was written, oldest first: withdraw all of it, the last first, to undo. Throws Error refused where there
// is trouble with the file or it is too much.
std::vector<EntryId> take_in(Home&, const Viewer& by, const CalendarFile&);
void take_back(Home&, const Viewer& by, const std::vector<EntryId>& written); // all or nothing

} // namespace data
