// The calendar for those who plan: a day with what is on, one time of something with all that belongs to it, and who is coming.
#include <algorithm>

#include "app/calendar_words.h"
#include "app/screens/festival_words.h"
#include "app/screens/loaders.h"
#include "app/screens/plan_words.h"
#include "app/screens/team_words.h"
#include "app/screens/tile_parts.h"
#include "app/words.h"
#include "data/activities.h"
#include "data/partners.h"
#include "data/people.h"

namespace app {

using data::Answer;
using widgets::Area;

namespace {

constexpr int days_ahead = 366, days_back = 90;
constexpr std::size_t most_rows = 150; // of one day; what a list can hold

std::string clock_words(const Loading& loading, const data::Activity& activity) {
    return activity.all_day ? loading.words("All day") : loading.words.time_24(data::milliseconds(activity.starts));
}

std::string what_and_when(const Loading& loading, const data::Activity& activity) {
    const auto& words = loading.words;
    return words.with("{1}, {2}", {words.full_date(data::milliseconds(activity.starts)), clock_words(loading, activity)});
}

int how_many_come(const Loading& loading, const data::Activity& activity) {
    const auto answers = data::answers_to(loading.home, loading.session.viewer, activity.occurrence());
    return static_cast<int>(std::count_if(answers.begin(), answers.end(), [](const auto& one) { return one.answer == Answer::come; }));
}

RowView row_of(const Loading& loading, const data::Activity& activity) {
    const auto& words = loading.words;
    RowView row;
    row.id = "activity";
    row.number = data::number(activity.id) ^ data::milliseconds(activity.planned); // one activity may be on twice a day
    row.picture = activity.picture.empty() ? "area-on" : activity.picture;
    row.title = activity.title;
    row.second = activity.place.empty() ? clock_words(loading, activity) : words.with("{1}, {2}", {clock_words(loading, activity), activity.place});
    row.area = Area::blue;
    row.quiet = activity.cancelled;
    if (activity.cancelled) {
        row.state = words("Not on");
        row.state_picture = "not-this-time";
    } else if (const int coming = how_many_come(loading, activity); coming > 0) {
        row.state = words.count("{n} comes", "{n} come", coming);
        row.state_picture = "yes";
    }
    row.spoken = row.state.empty() ? words.with("{1}. {2}.", {row.title, row.second}) : words.with("{1}. {2}. {3}", {row.title, row.second, row.state});
    row.action = Visit{{.screen = ScreenName::occasion, .activity = activity.occurrence()}};
    return row;
}

TileView bar_tile(const char* id, std::string label, const char* picture, Action action) {
    return tile_of(id, std::move(label), picture, Area::blue, std::move(action));
}

Place day_at(const Loading& loading, int day) {
    Place place = loading.place;
    place.day = day;
    return place;
}

TileView tile_to(const char* id, std::string label, const char* picture, const Place& place) { return bar_tile(id, std::move(label), picture, Visit{place}); }

// What the team should know of it, as one line under the title.
std::string details(const Loading& loading, const data::Activity& activity) {
    const auto& words = loading.words;
    std::string told = activity.place;
    const auto add = [&](const std::string& more) {
        if (!more.empty()) {
            told = told.empty() ? more : words.with("{1}, {2}", {told, more});
        }
    };
    if (!activity.leader.empty()) {
        add(words.with("led by {1}", {activity.leader}));
    }
    if (const auto plan = data::plan_of(loading.home, loading.session.viewer, activity.occurrence()); plan && activity.repeats) {
        add(comes_words(words, data::comes_round(plan->repeating.rule, plan->starts), plan->starts));
    }
    return told;
}

TileView coming_tile(const Loading& loading, const data::Activity& activity) {
    TileView tile = tile_to("coming", loading.words("Who is coming"), "yes", {.screen = ScreenName::coming, .activity = activity.occurrence()});
    if (const int coming = how_many_come(loading, activity); coming > 0) {
        tile.badge = std::to_string(coming);
        tile.spoken = loading.words.count("Who is coming: {n} person.", "Who is coming: {n} people.", coming);
    }
    return tile;
}

} // namespace

View load_calendar(const Loading& loading) {
    const auto& words = loading.words;
    const int day = loading.place.day;
    const DayBounds bounds = day_bounds(data::WallTime{loading.day_start_ms}, day);
    ListView view;
    view.header.area = Area::blue;
    view.header.title = words("What's on");
    view.header.subtitle = words.full_date(data::milliseconds(bounds.starts));
    for (const data::Activity& activity : data::activities_of_day(loading.home, loading.session.viewer, bounds.starts, bounds.ends)) {
        if (view.rows.size() < most_rows) {
            view.rows.push_back(row_of(loading, activity));
        }
    }
    for (const FestivalOn& on : festivals_between(loading, bounds.starts, bounds.ends)) {
        RowView row;
        row.id = "festival";
        row.number = static_cast<std::int64_t>(on.festival->festival);
        row.picture = on.festival->picture;
        row.title = words(on.festival->name);
        row.second = words("Plan something for it");
        row.area = Area::marigold;
        row.spoken = words.with("{1}. {2}.", {row.title, row.second});
        row.action = Visit{festival_place(on)};
        view.rows.insert(view.rows.begin(), std::move(row));
    }
    view.empty = words("Nothing is planned for this day yet.");
    view.bar = {bar_tile("add", words("Add"), "calendar", StartPlan{{}, data::milliseconds(bounds.starts)})};
    view.bar.front().primary = true;
    if (day > -days_back) {
        view.bar.push_back(tile_to("day-before", words("Day before"), "previous-page", day_at(loading, day - 1)));
    }
    if (day < days_ahead) {
        view.bar.push_back(tile_to("next-day", words("Next day"), "next-page", day_at(loading, day + 1)));
    }
    view.bar.push_back(tile_to("week-on", words("A week on"), "week", day_at(loading, std::min(day + 7, days_ahead))));
    view.bar.push_back(tile_to("invite", words("Who to invite"), "door-visiting", {.screen = ScreenName::chosen_last}));
    return view;
}

View load_occasion(const Loading& loading) {
    const auto& words = loading.words;
    const auto activity = data::activity(loading.home, loading.session.viewer, loading.place.activity);
    MenuView view;
    view.header.area = Area::blue;
    view.header.title = activity ? activity->title : words("What's on");
    view.empty = words("This is not on any more.");
    if (!activity) {
        return view;
    }
    view.header.subtitle = what_and_when(loading, *activity);
    view.note = details(loading, *activity);
    view.note_picture = activity->picture;
    const data::OccurrenceId id = activity->occurrence();
    if (activity->cancelled) {
        view.header.subtitle = words.with("Not on: {1}", {what_and_when(loading, *activity)});
        view.choices = {coming_tile(loading, *activity), bar_tile("put-back", words("Put it back on"), "undo", PutBackOn{id})};
        return view;
    }
    const bool has_begun = activity->starts <= loading.now.wall;
    TileView arrange = tile_to("to-arrange", words("To arrange"), "need-transport", {.screen = ScreenName::arrangements, .activity = id});
    TileView change = bar_tile("change", words("Change it"), "draw", StartPlan{id, 0});
    TileView off = tile_to("call-off", words("Call it off"), "not-this-time", {.screen = ScreenName::which_ones, .activity = id, .calling_off = true});
    if (!activity->repeats) {
        off.action = CallOff{id, data::Reach::this_one};
        off.confirm = Confirm{words("Call it off?"), words("Everybody who said that they would come is told."), "not-this-time", words("Yes, call it off"), words("No, it is on")};
    }
    if (has_begun) {
        TileView was_there = tile_to("was-there", words("Who was there"), "took-part", {.screen = ScreenName::attendance, .activity = id});
        was_there.primary = true;
        view.choices = {std::move(was_there), coming_tile(loading, *activity), std::move(change)};
    } else {
        view.choices = {coming_tile(loading, *activity), std::move(arrange), std::move(change), std::move(off)};
    }
    if (const auto partners = data::partners_at(loading.home, loading.session.viewer, id); !partners.empty()) {
        TileView with = tile_to("event-words", words("Words with partners"), "invite-conversation", {.screen = ScreenName::event_words, .activity = id});
        for (const data::EventPartner& one : partners) {
            with.second = with.second.empty() ? one.person.name : words.with("{1}, {2}", {with.second, one.person.name});
        }
        view.choices.push_back(std::move(with));
    }
    return view;
}

View load_coming(const Loading& loading) {
    const auto& words = loading.words;
    const auto& viewer = loading.session.viewer;
    const auto activity = data::activity(loading.home, viewer, loading.place.activity);
    ListView view;
    view.header.area = Area::blue;
    view.header.title = words("Who is coming");
    view.empty = words("Nobody has answered yet.");
    if (!activity) {
        return view;
    }
    view.header.subtitle = words.with("{1}, {2}", {activity->title, what_and_when(loading, *activity)});
    for (const data::ActivityAnswer& answer : data::answers_to(loading.home, viewer, activity->occurrence())) {
        const auto person = data::person(loading.home, viewer, answer.resident);
        if (!person) {
            continue;
        }
        RowView row;
        row.id = "person";
        row.number = data::number(answer.resident);
        row.mark = mark_of(*person);
        row.title = person->name;
        for (const data::Need need : answer.needs) {
            const std::string& word = words(need_word(need).within);
            row.second = row.second.empty() ? word : words.with("{1}, {2}", {row.second, word});
        }
        row.state = words(answer_word(answer.answer).word);
        row.state_picture = answer_word(answer.answer).picture;
        if (answer.told != activity->starts) {
            row.second = words("Answered before it was moved");
        }
        row.area = Area::blue;
        row.quiet = answer.answer == Answer::not_this_time;
        row.spoken = row.second.empty() ? words.with("{1}. {2}.", {row.title, row.state}) : words.with("{1}. {2}. {3}", {row.title, row.state, row.second});
        row.action = Visit{{.screen = ScreenName::activity, .resident = answer.resident, .activity = activity->occurrence()}};
        view.rows.push_back(std::move(row));
    }
    if (!activity->cancelled && activity->starts > loading.now.wall) {
        view.bar = {tile_to("ask", words("Ask somebody"), "invite-conversation", {.screen = ScreenName::ask_along, .activity = activity->occurrence()})};
    }
    return view;
}

// Everybody who has not answered, to be asked: their answer is put in on their word.
View load_ask_along(const Loading& loading) {
    const auto& words = loading.words;
    const auto& viewer = loading.session.viewer;
    const auto activity = data::activity(loading.home, viewer, loading.place.activity);
    ListView view;
    view.header.area = Area::blue;
    view.header.title = words("Who would like to be asked?");
    view.header.subtitle = activity ? words.with("{1}, {2}", {activity->title, what_and_when(loading, *activity)}) : std::string();
    view.empty = words("Everybody has answered.");
    view.people = true;
    if (!activity || activity->cancelled) {
        return view;
    }
    const auto answers = data::answers_to(loading.home, viewer, activity->occurrence());
    for (const data::Person& resident : data::residents(loading.home, viewer)) {
        if (std::any_of(answers.begin(), answers.end(), [&](const auto& one) { return one.resident == resident.id; })) {
            continue;
        }
        RowView row;
        row.id = "person";
        row.number = data::number(resident.id);
        row.mark = mark_of(resident);
        row.title = resident.name;
        row.area = Area::blue;
        row.action = Visit{{.screen = ScreenName::activity, .resident = resident.id, .activity = activity->occurrence()}};
        view.rows.push_back(std::move(row));
    }
    return view;
}

} // namespace app
