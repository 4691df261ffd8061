// Days, weeks and months as people count them, of local time: where they begin and end.
#pragma once
#include "app/words.h"

namespace app {

constexpr int most_months_back = 36, most_weeks_back = 156; // three years, as far as the screens look back

// The month that `within` lies in, or one so many before it.
DayBounds month_bounds(data::WallTime within, int months_before = 0);
// Seven days that end with the day of `within`, or with a day so many weeks before it.
DayBounds week_bounds(data::WallTime within, int weeks_before = 0);
int day_of_month(data::WallTime);
int weekday_from_monday(data::WallTime); // 0 Monday … 6 Sunday
// How many days `when` lies before the day of `now`; 0 today, negative later.
int days_before(data::WallTime now, data::WallTime when);

} // namespace app
