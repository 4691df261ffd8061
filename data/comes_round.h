// A recurrence rule in the few ways that people plan with on the kiosk, there and back. What a calendar file says beyond that is
// kept as it is, and called "otherwise".
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "data/clock.h"

namespace data {

enum class Comes { once, daily, weekdays, weekly, fortnightly, monthly, otherwise };

struct ComesRound {
    Comes how = Comes::once;
    std::vector<int> days; // weekly, fortnightly: 0 is Monday; in order, never empty
    int nth = 0;           // monthly: the first to the fourth of its weekday, -1: the last
    std::optional<WallTime> last; // midnight at the beginning of the last day it may be on; none: it goes on
    friend bool operator==(const ComesRound&, const ComesRound&) = default;
};

// In the home's time. `starts`: the first time; where a rule names no day, it is that of the first time.
ComesRound comes_round(const std::string& rule, WallTime starts);
// Empty for once. Not for otherwise.
std::string rule_of(const ComesRound&, WallTime starts);
// The same way of coming round for another first day: a weekday that was the first one's becomes the new one's.
ComesRound as_from(ComesRound, WallTime starts_before, WallTime starts);
// Which of its weekday in the month a day is: 1 to 4, or -1 where it is the last.
int nth_of_month(WallTime);

} // namespace data
