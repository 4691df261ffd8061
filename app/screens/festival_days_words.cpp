// On which day a festival is. Most are on a fixed day, or hang on Easter; some go by other calendars; and those of India by the
// moon, as the rules below say it. A home may put any of them right.
#include <algorithm>

#include "app/screens/festival_words.h"
#include "data/festivals.h"
#include "widgets/almanac.h"

namespace app {

using data::Civil;
using data::Festival;
using widgets::DayNumber;
using widgets::MoonPhase;
using widgets::OtherCalendar;

namespace {

constexpr std::int64_t hour_ms = 3'600'000, day_ms = 24 * hour_ms;
constexpr std::int64_t day_seconds = 24 * 60 * 60;

DayNumber day_at(std::int64_t when_ms) { return when_ms >= 0 ? when_ms / day_ms : (when_ms - day_ms + 1) / day_ms; }

// 0 is Monday.
int weekday(DayNumber day) { return static_cast<int>(((day + 3) % 7 + 7) % 7); }

// The n-th such weekday of a month.
DayNumber nth(int year, int month, int day_of_week, int n) {
    const DayNumber first = widgets::day_number(year, month, 1);
    return first + (day_of_week - weekday(first) + 7) % 7 + (n - 1) * 7;
}

constexpr int monday = 0, saturday = 5, sunday = 6;

// The new moon that begins the Indian month of that name; `sign`: where the sun stands at it. Where the sun is still there at the
// next new moon, the month was a leap month, and the one of that name begins only then.
std::int64_t month_begins(int sign, int year, int month, int day) {
    std::int64_t moon = widgets::next_moon(MoonPhase::new_moon, widgets::day_number(year, month, day) * day_ms);
    while (widgets::sun_sign(moon) != sign) {
        moon = widgets::next_moon(MoonPhase::new_moon, moon + day_ms);
    }
    const std::int64_t next = widgets::next_moon(MoonPhase::new_moon, moon + day_ms);
    return widgets::sun_sign(next) == sign ? next : moon;
}

constexpr int kanya = 5, tula = 6, kumbha = 10; // signs in which Ashvina, Kartika and Phalguna begin

// Lamps are lit on the last evening before the new moon that ends Ashvina. Night has fallen all over India by 13:00 UTC.
DayNumber diwali(int year) {
    std::int64_t moon = widgets::next_moon(MoonPhase::new_moon, widgets::day_number(year, 10, 10) * day_ms);
    while (widgets::sun_sign(moon) != tula) {
        moon = widgets::next_moon(MoonPhase::new_moon, moon + day_ms);
    }
    return day_at(moon - 13 * hour_ms);
}

// The full moon of Kartika: the day at whose sunrise, at about 1:00 UTC, it is still to come.
DayNumber guru_nanak(int year) { return day_at(widgets::next_moon(MoonPhase::full_moon, month_begins(tula, year, 10, 10)) - hour_ms); }

// The morning after the fires of the last evening before the full moon of Phalguna.
DayNumber holi(int year) {
    return day_at(widgets::next_moon(MoonPhase::full_moon, month_begins(kumbha, year, 2, 5)) - 11 * hour_ms - hour_ms / 2) + 1;
}

// The eighth day of Ashvina: it ends some twelve hours after the first quarter, and is kept where the sun last rose in it.
DayNumber durga_puja(int year) { return day_at(widgets::next_moon(MoonPhase::first_quarter, month_begins(kanya, year, 9, 10)) + 11 * hour_ms); }

std::vector<DayNumber> reckoned(Festival festival, int year) {
    const auto on = [year](int month, int day) { return std::vector<DayNumber>{widgets::day_number(year, month, day)}; };
    const auto after_easter = [year](int days) { return std::vector<DayNumber>{widgets::easter_sunday(year) + days}; };
    switch (festival) {
    case Festival::none: return {};
    case Festival::christmas: return on(12, 25);
    case Festival::easter: return after_easter(0);
    case Festival::good_friday: return after_easter(-2);
    case Festival::shrove_tuesday: return after_easter(-47);
    case Festival::all_saints: return on(11, 1);
    case Festival::new_year: return on(1, 1);
    case Festival::mothering_sunday: return after_easter(-21);
    case Festival::may_day: return {nth(year, 5, monday, 1)};
    case Festival::remembrance_sunday: return {nth(year, 11, sunday, 2)};
    case Festival::bonfire_night: return on(11, 5);
    case Festival::older_people: return on(10, 1);
    case Festival::st_davids_day: return on(3, 1);
    case Festival::eisteddfod: return {nth(year, 8, saturday, 1)};
    case Festival::st_patricks_day: return on(3, 17);
    case Festival::wigilia: return on(12, 24);
    case Festival::polish_independence: return on(11, 11);
    case Festival::ramadan: return widgets::days_in_year(OtherCalendar::islamic, 9, 1, year);
    case Festival::eid_al_fitr: return widgets::days_in_year(OtherCalendar::islamic, 10, 1, year);
    case Festival::eid_al_adha: return widgets::days_in_year(OtherCalendar::islamic, 12, 10, year);
    case Festival::vaisakhi:
    case Festival::pohela_boishakh: return on(4, 14);
    case Festival::guru_nanak: return {guru_nanak(year)};
    case Festival::bandi_chhor:
    case Festival::diwali: return {diwali(year)};
    case Festival::holi: return {holi(year)};
    case Festival::rosh_hashanah: return widgets::days_in_year(OtherCalendar::hebrew, 1, 1, year);
    case Festival::hanukkah: return widgets::days_in_year(OtherCalendar::hebrew, 3, 25, year);
    case Festival::passover: return widgets::days_in_year(OtherCalendar::hebrew, 8, 15, year);
    case Festival::chinese_new_year: return widgets::days_in_year(OtherCalendar::chinese, 1, 1, year);
    case Festival::mid_autumn: return widgets::days_in_year(OtherCalendar::chinese, 8, 15, year);
    case Festival::durga_puja: return {durga_puja(year)};
    case Festival::windrush_day: return on(6, 22);
    }
    return {};
}

bool is_kept(const FestivalWords& festival, const std::vector<data::Culture>& kept) {
    return std::any_of(kept.begin(), kept.end(), [&](data::Culture culture) { return culture == festival.whose || culture == festival.also; });
}

} // namespace

std::vector<Civil> festival_days(Festival festival, int year) {
    std::vector<Civil> days;
    for (const DayNumber day : reckoned(festival, year)) {
        days.push_back(data::civil_of(day * day_seconds));
    }
    return days;
}

Place festival_place(const FestivalOn& on) {
    Place place;
    place.screen = ScreenName::festival;
    place.house = {on.festival->festival, data::milliseconds(data::Zone::home().wall(on.reckoned))};
    return place;
}

std::vector<FestivalOn> festivals_between(const Loading& loading, data::WallTime from, data::WallTime to) {
    std::vector<FestivalOn> found;
    const auto kept = data::cultures_kept(loading.home, loading.session.viewer);
    if (kept.empty()) {
        return found;
    }
    const auto put_right = data::festival_days(loading.home, loading.session.viewer);
    const data::Zone zone = data::Zone::home();
    const int first = zone.civil(from).year, last = zone.civil(to).year;
    for (const FestivalWords& festival : all_festivals()) {
        if (!is_kept(festival, kept)) {
            continue;
        }
        for (int year = first; year <= last; ++year) {
            for (const Civil& day : festival_days(festival.festival, year)) {
                FestivalOn on{&festival, day, day, {}};
                for (const data::FestivalDay& other : put_right) {
                    if (other.festival == festival.festival && other.year == year) {
                        on.day = {year, other.month, other.day};
                    }
                }
                on.starts = zone.wall(on.day);
                if (on.starts >= from && on.starts < to) {
                    found.push_back(on);
                }
            }
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const FestivalOn& a, const FestivalOn& b) { return a.starts < b.starts; });
    return found;
}

} // namespace app
