// Choosing whose festivals are kept, and putting a day right.
#include "data/festivals.h"

#include <algorithm>

#include "data/body.h"
#include "data/db.h"
#include "data/journal.h"
#include "data/rules.h"

namespace data {

namespace {

constexpr int earliest_year = 1900, latest_year = 2200;

int days_of_month(int year, int month) {
    constexpr int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    return month == 2 && leap ? 29 : days[month - 1];
}

} // namespace

std::vector<Culture> cultures_kept(Home& home, const Viewer&) {
    std::vector<Culture> kept;
    Statement row = home.database().prepare("SELECT culture FROM cultures c WHERE kept = 1"
                                            " AND NOT EXISTS (SELECT 1 FROM cultures l WHERE l.culture = c.culture AND l.id > c.id) ORDER BY culture");
    while (row.step()) kept.push_back(static_cast<Culture>(row.integer(0)));
    return kept;
}

void keep_culture(Home& home, const Viewer& by, Culture culture, bool kept) {
    require_writer(home, by);
    require_staff(home, by);
    if (culture <= Culture::none || culture > Culture::caribbean) throw Error(Trouble::refused, "That is not one of those to choose from.");
    const auto now = cultures_kept(home, by);
    if ((std::find(now.begin(), now.end(), culture) != now.end()) == kept) return;
    BodyWriter body;
    body.flag("kept", kept);
    home.journal().append({Kind::culture, by.person(), PersonId::none, Audience::house, EntryId::none, static_cast<std::int64_t>(culture), body.json()});
}

std::vector<FestivalDay> festival_days(Home& home, const Viewer&) {
    std::vector<FestivalDay> days;
    Statement row = home.database().prepare("SELECT festival, year, month, day FROM festival_days d WHERE month <> 0 AND NOT EXISTS"
                                            " (SELECT 1 FROM festival_days l WHERE l.festival = d.festival AND l.year = d.year AND l.id > d.id) ORDER BY festival, year");
    while (row.step())
        days.push_back({static_cast<Festival>(row.integer(0)), static_cast<int>(row.integer(1)), static_cast<int>(row.integer(2)), static_cast<int>(row.integer(3))});
    return days;
}

void set_festival_day(Home& home, const Viewer& by, const FestivalDay& day) {
    require_writer(home, by);
    require_staff(home, by);
    const bool reckoned = day.month == 0 && day.day == 0;
    const bool in_time = day.year >= earliest_year && day.year <= latest_year;
    if (day.festival == Festival::none || !in_time) throw Error(Trouble::refused, "That festival is not one of those kept here.");
    if (!reckoned && (day.month < 1 || day.month > 12 || day.day < 1 || day.day > days_of_month(day.year, day.month)))
        throw Error(Trouble::refused, "There is no such day.");
    BodyWriter body;
    body.number("year", day.year).number("month", day.month).number("day", day.day);
    home.journal().append({Kind::festival_day, by.person(), PersonId::none, Audience::house, EntryId::none, static_cast<std::int64_t>(day.festival), body.json()});
}

} // namespace data
