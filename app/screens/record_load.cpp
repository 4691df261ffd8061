// See what is written about me: every month there is, its weeks, and everything in one of them with who wrote it. Only for the person.
#include <algorithm>
#include <utility>

#include "app/days.h"
#include "app/screens/loaders.h"
#include "app/screens/record_words.h"
#include "app/screens/resident_parts.h"
#include "app/screens/say_parts.h"
#include "app/screens/team_words.h"
#include "data/record.h"

namespace app {

using widgets::Area;
using Style = widgets::CardLine::Style;

namespace {

constexpr std::size_t most_entries = 400; // of a month on one screen: what is more goes on by a touch

// Under the day stands the hour, and who; several that say the same on one day stand together.
struct Line {
    Told what;
    std::string who_when;
};

std::string who_and_hour(const Loading& loading, const data::Entry& entry) {
    if (!entry.when_trusted) {
        return who_and_when(loading, entry);
    }
    return loading.words.with("{1} {2}", {who(loading, entry), loading.words.time(data::milliseconds(entry.when))});
}

void add_line(const Loading& loading, const data::Written& one, std::vector<Line>& lines) {
    Told what = told(loading, one);
    std::string who_when = who_and_hour(loading, one.entry);
    const auto same = std::find_if(lines.begin(), lines.end(), [&](const Line& line) {
        return what.own.empty() && line.what.own.empty() && line.what.words == what.words && line.what.thing.empty() == what.thing.empty();
    });
    if (same == lines.end()) {
        lines.push_back({std::move(what), std::move(who_when)});
        return;
    }
    if (!what.thing.empty()) { // cards that were put in the same place
        same->what.thing = loading.words.with("{1}, {2}", {same->what.thing, what.thing});
    }
    if (what.thing.empty() || same->who_when.find(who_when) == std::string::npos) {
        same->who_when = loading.words.with("{1} · {2}", {same->who_when, who_when});
    }
}

// What was done, and the words that somebody said with it.
std::string in_one(const widgets::Language& words, const Told& what) {
    if (!what.thing.empty()) {
        return words.with("{1}: {2}", {what.words, what.thing});
    }
    if (what.own.empty()) {
        return what.words;
    }
    const bool ended = std::string_view(".?!:").find(what.words.back()) != std::string_view::npos;
    return ended ? words.with("{1} {2}", {what.words, quoted(words, what.own)}) : words.with("{1}. {2}", {what.words, quoted(words, what.own)});
}

CardView day_card(const Loading& loading, std::int64_t starts, std::vector<Line> lines) {
    const auto& words = loading.words;
    CardView card;
    card.area = Area::green;
    card.heading = words.full_date(starts);
    for (Line& line : lines) {
        card.lines.push_back({.text = in_one(words, line.what), .style = Style::body, .picture = line.what.picture, .typed_by_someone = !line.what.own.empty(),
                              .aside = std::move(line.who_when)});
    }
    return card;
}

// One card for each day, newest first, as many as there is room for; gives the first entry that has none.
std::optional<data::EntryId> add_days(const Loading& loading, const std::vector<data::Written>& written, data::EntryId from, CardsView& view) {
    std::vector<Line> lines;
    std::size_t taken = 0;
    std::int64_t day = -1;
    const auto finish_day = [&] {
        if (!lines.empty()) {
            view.cards.push_back(day_card(loading, day, std::exchange(lines, {})));
        }
    };
    for (const data::Written& one : written) {
        if (from != data::EntryId::none && one.entry.id > from) {
            continue;
        }
        if (taken++ >= most_entries) {
            finish_day();
            return one.entry.id;
        }
        const std::int64_t starts = data::milliseconds(day_bounds(one.entry.when).starts);
        if (starts != day) {
            finish_day();
            day = starts;
        }
        add_line(loading, one, lines);
    }
    finish_day();
    return std::nullopt;
}

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
