// Days of calendars other than the one on the wall, and the phases of the moon that some of them go by. Knows of numbers alone.
#pragma once
#include <cstdint>
#include <vector>

namespace widgets {

// Days are counted from 1 January 1970, as on a calendar without hours.
using DayNumber = std::int64_t;
DayNumber day_number(int year, int month, int day); // of the calendar on the wall, months from 1

enum class OtherCalendar { hebrew, islamic, chinese };
// Each day that begins in that year of the calendar on the wall and is the given one in the other calendar; in order. Months are
// counted from 1 as the names go: Hebrew from Tishri to Elul with both Adars (Nisan is 8), Islamic from Muharram as Umm al-Qura
// reckons it, Chinese without leap months.
std::vector<DayNumber> days_in_year(OtherCalendar, int month, int day, int year);
DayNumber easter_sunday(int year); // of the western churches

// When the moon was new, at its first quarter or full: milliseconds since 1970 UTC, good to a minute for years near ours, and to some for 1900 to 2100.
enum class MoonPhase { new_moon, first_quarter, full_moon };
// The first one after that time.
std::int64_t next_moon(MoonPhase, std::int64_t after_ms);
// In which of the twelve signs of the Indian zodiac the sun stands then: 0 Mesha … 11 Meena. An Indian month is named after the
// one in which it finds the sun at its new moon.
int sun_sign(std::int64_t when_ms);

} // namespace widgets
