// Days, weeks and months of local time.
#include "app/days.h"

#include <ctime>

namespace app {
namespace {

constexpr std::int64_t hour_ms = 3'600'000;

std::tm local(data::WallTime when) {
    const std::int64_t ms = data::milliseconds(when);
    const auto seconds = static_cast<std::time_t>(ms >= 0 ? ms / 1000 : -((999 - ms) / 1000));
    std::tm parts{};
    localtime_r(&seconds, &parts);
    return parts;
}

data::WallTime midnight(std::tm parts) {
    parts.tm_hour = parts.tm_min = parts.tm_sec = 0;
    parts.tm_isdst = -1;
    return data::WallTime{static_cast<std::int64_t>(std::mktime(&parts)) * 1000};
}

} // namespace

DayBounds month_bounds(data::WallTime within, int months_before) {
    std::tm first = local(within);
    first.tm_mday = 1;
    first.tm_mon -= months_before;
    std::tm next = first;
    ++next.tm_mon;
    return {midnight(first), midnight(next)};
}

DayBounds week_bounds(data::WallTime within, int weeks_before) {
    return {day_bounds(within, -7 * weeks_before - 6).starts, day_bounds(within, -7 * weeks_before).ends};
}

int day_of_month(data::WallTime when) { return local(when).tm_mday; }
int weekday_from_monday(data::WallTime when) { return (local(when).tm_wday + 6) % 7; }

// From noon to noon, so that days of 23 and 25 hours count as one.
int days_before(data::WallTime now, data::WallTime when) {
    const std::int64_t here = data::milliseconds(day_bounds(now).starts) + 12 * hour_ms;
    const std::int64_t there = data::milliseconds(day_bounds(when).starts) + 12 * hour_ms;
    const std::int64_t apart = here - there;
    return static_cast<int>((apart + (apart >= 0 ? 12 : -12) * hour_ms) / (24 * hour_ms));
}

} // namespace app
