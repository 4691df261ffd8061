// Who was there: first the word that the next touches stand for, then one touch for each name. And everybody by name, with the
// last thing that they were part of and had chosen.
#include <algorithm>

#include "app/calendar_words.h"
#include "app/screens/loaders.h"
#include "app/screens/team_words.h"
#include "app/words.h"
#include "data/activities.h"
#include "data/attendance.h"
#include "data/people.h"

namespace app {

using data::Attended;
using data::Help;
using widgets::Area;

namespace {

bool is_with_help(Attended attended) { return attended == Attended::took_part || attended == Attended::watched; }

std::string told(const widgets::Language& words, Attended attended, Help help) {
    const std::string& what = words(attended_word(attended).word);
    return is_with_help(attended) ? words.with("{1} · {2}", {what, words(help_word(help).word)}) : what;
}

constexpr std::int64_t a_while = 7; // days

// From day to day, by the calendar.
std::int64_t days_since(const Loading& loading, data::WallTime when) {
    constexpr std::int64_t day_ms = 24LL * 60 * 60 * 1000;
    return (loading.day_start_ms - data::milliseconds(day_bounds(when).starts) + day_ms / 2) / day_ms;
}

TileView word_tile(const Loading& loading, Attended attended) {
    const auto& words = loading.words;
    TileView tile;
    tile.id = "attended";
    tile.number = static_cast<std::int64_t>(attended);
    tile.label = words(attended_word(attended).word);
    tile.picture = attended_word(attended).picture;
    tile.area = Area::blue;
    tile.selected = loading.session.attending.attended == attended;
    tile.action = AttendWith{attended, loading.session.attending.help};
    return tile;
}

} // namespace

View load_attendance(const Loading& loading) {
    const auto& words = loading.words;
    const auto& viewer = loading.session.viewer;
    const auto& attending = loading.session.attending;
    const auto activity = data::activity(loading.home, viewer, loading.place.activity);
    ListView view;
    view.header.area = Area::blue;
    view.header.title = words("Who was there?");
    view.empty = words("This is not on any more.");
    if (!activity || activity->cancelled || activity->starts > loading.now.wall) {
        return view;
    }
    view.header.subtitle = activity->title;
    const auto rows = data::attendance_at(loading.home, viewer, activity->occurrence());
    const auto answers = data::answers_to(loading.home, viewer, activity->occurrence());
    const auto add = [&](const data::Person& resident, bool expected) {
        const auto seen = std::find_if(rows.begin(), rows.end(), [&](const auto& row) { return row.entry.resident == resident.id; });
        RowView row;
        row.id = "person";
        row.number = data::number(resident.id);
        row.mark = mark_of(resident);
        row.title = resident.name;
        row.area = Area::blue;
        if (seen != rows.end()) {
            row.second = is_with_help(seen->attended) ? words(help_word(seen->help).word) : std::string();
            row.trailing_picture = is_with_help(seen->attended) ? help_word(seen->help).picture : "";
            row.state = words(attended_word(seen->attended).word);
            row.state_picture = attended_word(seen->attended).picture;
            row.selected = true;
        } else if (expected) {
            row.second = words("Said: I'd like to come");
        }
        row.spoken = words.with("{1}. {2}", {row.title, seen == rows.end() ? row.second : told(words, seen->attended, seen->help)});
        row.action = MarkAttendance{activity->occurrence(), resident.id};
        view.rows.push_back(std::move(row));
    };
    // Who said that they would come stands first; both in the order of their names, so that a touch moves nobody.
    const auto residents = data::residents(loading.home, viewer);
    for (const bool expected : {true, false}) {
        for (const data::Person& resident : residents) {
            const bool came = std::any_of(answers.begin(), answers.end(), [&](const auto& one) {
                return one.resident == resident.id && one.answer != data::Answer::not_this_time;
            });
            if (came == expected) {
                add(resident, expected);
            }
        }
    }
    for (const Attended attended : {Attended::took_part, Attended::watched, Attended::declined, Attended::could_not}) {
        view.bar.push_back(word_tile(loading, attended));
    }
    TileView help;
    help.id = "help-given";
    help.label = words.with("Help: {1}", {words(help_word(attending.help).within)});
    help.picture = help_word(attending.help).picture;
    help.area = Area::blue;
    help.enabled = is_with_help(attending.attended);
    help.action = Visit{{.screen = ScreenName::attendance_help, .activity = activity->occurrence()}};
    view.bar.push_back(std::move(help));
    return view;
}

View load_attendance_help(const Loading& loading) {
    const auto& words = loading.words;
    MenuView view;
    view.header.area = Area::blue;
    view.header.title = words("How much help was given?");
    view.header.subtitle = words("It counts for the names you touch next");
    for (const Help help : {Help::none, Help::asked, Help::told, Help::prompted, Help::shown, Help::guided}) {
        TileView tile;
        tile.id = "given";
        tile.number = static_cast<std::int64_t>(help);
        tile.label = words(help_word(help).word);
        tile.picture = help_word(help).picture;
        tile.area = Area::blue;
        tile.selected = loading.session.attending.help == help;
        tile.action = AttendWith{loading.session.attending.attended, help};
        view.choices.push_back(std::move(tile));
    }
    return view;
}

// By name, with plain days: nobody is ranked, and nobody is late for anything.
View load_chosen_last(const Loading& loading) {
    const auto& words = loading.words;
    ListView view;
    view.header.area = Area::blue;
    view.header.title = words("Who to invite");
    view.banner = words("Not part of anything they chose in the last week");
    view.banner_picture = "week";
    for (const data::ChosenLast& last : data::last_chosen(loading.home, loading.session.viewer)) {
        const std::int64_t days = last.activity ? days_since(loading, last.activity->starts) : a_while;
        if (days < a_while) {
            continue;
        }
        RowView row;
        row.id = "person";
        row.number = data::number(last.resident.id);
        row.mark = mark_of(last.resident);
        row.title = last.resident.name;
        row.area = Area::blue;
        if (last.activity) {
            row.second = words.with("{1}, {2}", {last.activity->title, words.count("{n} day ago", "{n} days ago", days)});
        } else {
            row.second = words("Nothing was written down yet");
        }
        row.state = words("Invite");
        row.state_picture = "invite-conversation";
        row.spoken = words.with("{1}. {2}. {3}", {row.title, row.second, row.state});
        row.action = Visit{{.screen = ScreenName::whats_on, .resident = last.resident.id}};
        view.rows.push_back(std::move(row));
    }
    view.empty = words("Everybody was part of something they chose in the last week.");
    return view;
}

} // namespace app
