// See what is written about me: every month there is, its weeks, and everything in one of them with who wrote it. Only for the person.
#include <algorithm>

#include "app/days.h"
#include "app/screens/loaders.h"
#include "app/screens/record_parts.h"
#include "app/screens/resident_parts.h"
#include "app/screens/say_parts.h"
#include "data/record.h"

namespace app {

using widgets::Area;

namespace {

bool is_own(const Loading& loading, const Subject& subject) { return subject.own && loading.place.resident != data::PersonId::none; }

// A part of a month, from a Monday or from its first day on.
struct Week {
    int first = 1, last = 1; // days of the month
    DayBounds bounds;
};
constexpr int most_weeks = 6;

// Of the month of the place, the newest first.
std::vector<Week> weeks_of(const Loading& loading) {
    const DayBounds month = month_bounds(loading.now.wall, loading.place.back);
    std::vector<Week> weeks;
    for (DayBounds day = day_bounds(month.starts); data::milliseconds(day.starts) < data::milliseconds(month.ends); day = day_bounds(day.starts, 1)) {
        if (weeks.empty() || weekday_from_monday(day.starts) == 0) {
            weeks.insert(weeks.begin(), Week{day_of_month(day.starts), 0, day});
        }
        weeks.front().last = day_of_month(day.starts);
        weeks.front().bounds.ends = day.ends;
    }
    return weeks;
}

std::string week_label(const Week& week) {
    return week.first == week.last ? std::to_string(week.first) : std::to_string(week.first) + "–" + std::to_string(week.last);
}
std::int64_t last_day(const Week& week) { return data::milliseconds(week.bounds.ends) - 1; }

std::vector<data::Written> written_in(const Loading& loading, const Subject& subject, const DayBounds& bounds) {
    return data::written_between(loading.home, loading.session.viewer, subject.id, bounds.starts, bounds.ends);
}

bool is_within(const DayBounds& bounds, data::WallTime when) {
    return data::milliseconds(bounds.starts) <= data::milliseconds(when) && data::milliseconds(when) < data::milliseconds(bounds.ends);
}

Place week_place(const Subject& subject, int back, const Week& week) {
    return {.screen = ScreenName::my_record_week, .resident = subject.id, .day = week.first, .back = back};
}

TileView say_something_tile(const Loading& loading) {
    Place place;
    place.screen = ScreenName::say_words;
    place.resident = loading.place.resident;
    place.asking = data::AskKind::see_record;
    TileView tile = say_tile("talk", loading.words("Talk or paper"), "invite-conversation", Visit{place});
    tile.spoken = loading.words("Ask to talk about it, or to have it on paper.");
    return tile;
}

} // namespace

View load_my_record(const Loading& loading) {
    const auto& words = loading.words;
    const Subject subject = subject_of(loading);
    ListView view;
    view.header.area = Area::green;
    view.header.title = words("What is written about me");
    view.header.subtitle = words("Choose a month");
    view.empty = words("Nothing is written about you yet.");
    if (!is_own(loading, subject)) {
        view.empty = words("Only the person themself can look at this here.");
        return view;
    }
    const data::WallTime first = data::first_written(loading.home, loading.session.viewer, subject.id);
    for (int back = 0; data::milliseconds(first) != 0 && back < most_months_back; ++back) {
        const DayBounds month = month_bounds(loading.now.wall, back);
        if (data::milliseconds(month.ends) <= data::milliseconds(first)) {
            break;
        }
        RowView row;
        row.id = "month";
        row.number = back + 1;
        row.picture = "calendar";
        row.title = words.month_and_year(data::milliseconds(month.starts));
        row.spoken = words.with("See what was written in {1}.", {row.title});
        row.area = Area::green;
        row.action = Visit{{.screen = ScreenName::my_record_month, .resident = subject.id, .back = back}};
        view.rows.push_back(std::move(row));
    }
    view.bar.push_back(say_something_tile(loading));
    return view;
}

View load_my_record_month(const Loading& loading) {
    const auto& words = loading.words;
    const Subject subject = subject_of(loading);
    MenuView view;
    view.header.area = Area::green;
    view.header.title = words.month_and_year(data::milliseconds(month_bounds(loading.now.wall, loading.place.back).starts));
    view.header.subtitle = words("Choose a week");
    view.empty = words("Nothing was written in this month.");
    view.per_page = most_weeks;
    if (!is_own(loading, subject)) {
        return view;
    }
    const DayBounds month = month_bounds(loading.now.wall, loading.place.back);
    const auto written = written_in(loading, subject, month);
    for (const Week& week : weeks_of(loading)) {
        if (std::none_of(written.begin(), written.end(), [&](const data::Written& one) { return is_within(week.bounds, one.entry.when); })) {
            continue;
        }
        TileView tile = say_tile("week", week_label(week), "calendar", Visit{week_place(subject, loading.place.back, week)});
        tile.number = week.first;
        tile.spoken = words.with("See what was written from {1} to {2}.", {words.full_date(data::milliseconds(week.bounds.starts)), words.full_date(last_day(week))});
        view.choices.push_back(std::move(tile));
    }
    view.extras.push_back(say_something_tile(loading));
    return view;
}

// From that week back to the first of the month, for reading on; where that is more than a screen holds, from Place::entry on.
View load_my_record_week(const Loading& loading) {
    const auto& words = loading.words;
    const Subject subject = subject_of(loading);
    const DayBounds month = month_bounds(loading.now.wall, loading.place.back);
    CardsView view;
    view.diary = true;
    view.header.area = Area::green;
    view.header.title = words.month_and_year(data::milliseconds(month.starts));
    view.header.subtitle = words("What is written about me");
    const std::vector<Week> weeks = weeks_of(loading);
    const auto here = std::find_if(weeks.begin(), weeks.end(), [&](const Week& week) { return week.first == loading.place.day; });
    if (!is_own(loading, subject) || here == weeks.end()) {
        return view;
    }
    const auto more = add_days(loading, written_in(loading, subject, {month.starts, here->bounds.ends}), loading.place.entry, view);
    if (more) {
        Place earlier = loading.place;
        earlier.entry = *more;
        view.bar.push_back(say_tile("earlier", words("Earlier this month"), "previous-page", Visit{earlier}));
    } else if (data::milliseconds(data::first_written(loading.home, loading.session.viewer, subject.id)) < data::milliseconds(month.starts)) {
        view.bar.push_back(say_tile("month-before", words("Month before"), "previous-page",
                                    Visit{{.screen = ScreenName::my_record_month, .resident = subject.id, .back = loading.place.back + 1}}));
    }
    view.bar.push_back(say_something_tile(loading));
    return view;
}

} // namespace app
