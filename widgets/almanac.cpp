// Other calendars by ICU. The moon and the sun by the shortened series of J. Meeus, "Astronomical Algorithms" (chapters 25 and
// 49): ICU keeps its own astronomy to itself, and has no calendar that goes by the Indian months.
#include "widgets/almanac.h"

#include <cmath>
#include <memory>
#include <unicode/calendar.h>

namespace widgets {
namespace {

constexpr double day_ms = 86'400'000.0;
constexpr double pi = 3.14159265358979323846;
constexpr double julian_1970 = 2440587.5;

double radians(double degrees) { return degrees * pi / 180; }
double turned(double degrees) { return degrees - 360 * std::floor(degrees / 360); }

// Seconds that the clocks lag behind the even time that the series are reckoned in; near enough for these two centuries.
double clocks_behind(double year) { return 62.92 + 0.32217 * (year - 2000) + 0.005589 * (year - 2000) * (year - 2000); }

struct Term {
    double size;
    int sun, moon, latitude; // multiples of the mean anomalies and of the argument of latitude
};
constexpr Term new_terms[] = {{-0.40720, 0, 1, 0}, {0.17241, 1, 0, 0}, {0.01608, 0, 2, 0}, {0.01039, 0, 0, 2}, {0.00739, -1, 1, 0}, {-0.00514, 1, 1, 0}, {0.00208, 2, 0, 0}};
constexpr Term full_terms[] = {{-0.40614, 0, 1, 0}, {0.17302, 1, 0, 0}, {0.01614, 0, 2, 0}, {0.01043, 0, 0, 2}, {0.00734, -1, 1, 0}, {-0.00515, 1, 1, 0}, {0.00209, 2, 0, 0}};
constexpr Term quarter_terms[] = {{-0.62801, 0, 1, 0}, {0.17172, 1, 0, 0}, {-0.01183, 1, 1, 0}, {0.00862, 0, 2, 0}, {0.00804, 0, 0, 2}, {0.00454, -1, 1, 0}, {0.00204, 2, 0, 0}};
// The same for new and full moon.
constexpr Term further_terms[] = {{-0.00111, 0, 1, -2}, {-0.00057, 0, 1, 2}, {0.00056, 1, 2, 0}, {-0.00042, 0, 3, 0}, {0.00042, 1, 0, 2}, {0.00038, 1, 0, -2}, {-0.00024, -1, 2, 0}, {-0.00007, 2, 1, 0}};
// What the planets do to it: size, degrees at the beginning of 2000, degrees a month.
struct Pull {
    double size, from, each;
};
constexpr Pull pulls[] = {{0.000325, 299.77, 0.107408}, {0.000165, 251.88, 0.016321}, {0.000164, 251.83, 26.651886}, {0.000126, 349.42, 36.412478}, {0.000110, 84.66, 18.206239},
                          {0.000062, 141.74, 53.303771}, {0.000060, 207.14, 2.453732}, {0.000056, 154.84, 7.306860}};
// How far the first quarter is off the last one.
constexpr double quarter_base = 0.00306;

double part_of(MoonPhase phase) { return phase == MoonPhase::new_moon ? 0 : phase == MoonPhase::first_quarter ? 0.25 : 0.5; }

// `k`: how many moons after the first one of 2000, with the part of the phase.
double julian_day_of(MoonPhase phase, double k) {
    const double t = k / 1236.85;
    const double mean = 2451550.09766 + 29.530588861 * k + 0.00015437 * t * t;
    const double sun = radians(2.5534 + 29.10535670 * k - 0.0000014 * t * t);
    const double moon = radians(201.5643 + 385.81693528 * k + 0.0107582 * t * t);
    const double latitude = radians(160.7108 + 390.67050284 * k - 0.0016118 * t * t);
    const double e = 1 - 0.002516 * t;
    double off = 0;
    const auto add = [&](const auto& terms) {
        for (const Term& term : terms) {
            off += term.size * std::pow(e, std::abs(term.sun)) * std::sin(term.sun * sun + term.moon * moon + term.latitude * latitude);
        }
    };
    switch (phase) {
    case MoonPhase::new_moon:
        add(new_terms);
        add(further_terms);
        break;
    case MoonPhase::full_moon:
        add(full_terms);
        add(further_terms);
        break;
    case MoonPhase::first_quarter:
        add(quarter_terms);
        off += quarter_base - 0.00038 * e * std::cos(sun) + 0.00026 * std::cos(moon);
        break;
    }
    off -= 0.00017 * std::sin(radians(124.7746 - 1.56375588 * k));
    for (const Pull& pull : pulls) {
        off += pull.size * std::sin(radians(pull.from + pull.each * k));
    }
    return mean + off;
}

std::int64_t milliseconds_of(double julian) {
    const double year = 2000 + (julian - 2451545.0) / 365.25;
    return static_cast<std::int64_t>((julian - julian_1970) * day_ms - clocks_behind(year) * 1000);
}

const char* locale_of(OtherCalendar calendar) {
    switch (calendar) {
    case OtherCalendar::hebrew: return "en@calendar=hebrew";
    case OtherCalendar::islamic: return "en@calendar=islamic-umalqura";
    case OtherCalendar::chinese: return "en@calendar=chinese";
    }
    return "en";
}

// A Chinese month begins on the day of the new moon in Beijing. ICU's moon is some minutes late: where it is new shortly before
// midnight, as on 6 February 2027, ICU would begin the year a day too late.
DayNumber month_in_beijing(DayNumber about) {
    constexpr std::int64_t beijing_ms = 8LL * 3'600'000, three_days_ms = 3LL * 86'400'000;
    const auto from = static_cast<std::int64_t>(static_cast<double>(about) * day_ms) - three_days_ms;
    const std::int64_t moon = next_moon(MoonPhase::new_moon, from) + beijing_ms;
    const auto day = static_cast<DayNumber>(std::floor(static_cast<double>(moon) / day_ms));
    return std::abs(day - about) <= 1 ? day : about;
}

} // namespace

DayNumber day_number(int year, int month, int day) {
    // Counted from March, so that a leap day is the last of its year.
    const std::int64_t y = month <= 2 ? year - 1 : year;
    const std::int64_t era = (y >= 0 ? y : y - 399) / 400;
    const std::int64_t of_era = y - era * 400;
    const std::int64_t of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719468;
}

std::vector<DayNumber> days_in_year(OtherCalendar which, int month, int day, int year) {
    std::vector<DayNumber> days;
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::Calendar> calendar(icu::Calendar::createInstance(*icu::TimeZone::getGMT(), icu::Locale(locale_of(which)), status));
    if (U_FAILURE(status) || !calendar) {
        return days;
    }
    const DayNumber first = day_number(year, 1, 1), after = day_number(year + 1, 1, 1);
    calendar->setTime(static_cast<double>(first) * day_ms, status);
    const int begins_in = calendar->get(UCAL_EXTENDED_YEAR, status);
    for (int other = begins_in; other <= begins_in + 1; ++other) {
        calendar->clear();
        calendar->set(UCAL_EXTENDED_YEAR, other);
        calendar->set(UCAL_MONTH, month - 1);
        if (which == OtherCalendar::chinese) {
            calendar->set(UCAL_IS_LEAP_MONTH, 0);
        }
        calendar->set(UCAL_DATE, day);
        auto number = static_cast<DayNumber>(std::floor(calendar->getTime(status) / day_ms));
        if (which == OtherCalendar::chinese) {
            number = month_in_beijing(number - day + 1) + day - 1;
        }
        if (U_SUCCESS(status) && number >= first && number < after) {
            days.push_back(number);
        }
    }
    return days;
}

// As the churches reckon it (the algorithm of Meeus, Jones and Butcher).
DayNumber easter_sunday(int year) {
    const int golden = year % 19, century = year / 100, of_century = year % 100;
    const int moved = (century + 8) / 25, lunar = (century - moved + 1) / 3;
    const int moon = (19 * golden + century - century / 4 - lunar + 15) % 30;
    const int weekday = (32 + 2 * (century % 4) + 2 * (of_century / 4) - moon - of_century % 4) % 7;
    const int late = (golden + 11 * moon + 22 * weekday) / 451;
    const int sum = moon + weekday - 7 * late + 114;
    return day_number(year, sum / 31, sum % 31 + 1);
}

std::int64_t next_moon(MoonPhase phase, std::int64_t after_ms) {
    const double julian = static_cast<double>(after_ms) / day_ms + julian_1970;
    double k = std::floor((julian - 2451550.09766) / 29.530588861) - 1 + part_of(phase);
    std::int64_t when = milliseconds_of(julian_day_of(phase, k));
    while (when <= after_ms) {
        k += 1;
        when = milliseconds_of(julian_day_of(phase, k));
    }
    return when;
}

int sun_sign(std::int64_t when_ms) {
    const double t = (static_cast<double>(when_ms) / day_ms + julian_1970 - 2451545.0) / 36525;
    const double anomaly = radians(357.52911 + 35999.05029 * t);
    const double mean = 280.46646 + 36000.76983 * t;
    const double longitude = mean + (1.914602 - 0.004817 * t) * std::sin(anomaly) + 0.019993 * std::sin(2 * anomaly);
    // The Indian signs begin at a fixed star, which the spring point leaves behind (Lahiri's reckoning, India's official one).
    const double behind = 23.853 + 1.3969 * t;
    return static_cast<int>(turned(longitude - behind) / 30) % 12;
}

} // namespace widgets
