// Attendance, how it was, and who may like an invitation.
#include "data/attendance.h"

#include <algorithm>

#include "data/activities.h"
#include "data/body.h"
#include "data/calendar.h"
#include "data/entry_rows.h"
#include "data/people.h"
#include "data/rules.h"

namespace data {

namespace {

constexpr std::int64_t hour_ms = 60LL * 60 * 1000;
constexpr std::int64_t day_ms = 24 * hour_ms;
constexpr std::int64_t looks_back_ms = 400 * day_ms;

static_assert(static_cast<int>(Kind::attendance) == 111 && static_cast<int>(Kind::how_it_was) == 112, "the columns below say these as numbers");
constexpr const char* attendance_columns = "e.id, 111, e.author, e.resident, e.audience, e.wall, e.trusted, e.activity, e.start, e.attended, e.help";
constexpr const char* how_columns = "e.id, 112, e.author, e.resident, e.audience, e.wall, e.trusted, e.activity, e.start, e.how";
constexpr const char* last_attendance =
    " AND e.id = (SELECT max(l.id) FROM attendance l WHERE l.activity = e.activity AND l.start = e.start AND l.resident = e.resident) AND ";
constexpr const char* last_how =
    " AND e.id = (SELECT max(l.id) FROM how_it_was l WHERE l.activity = e.activity AND l.start = e.start AND l.resident = e.resident) AND ";

OccurrenceId read_occurrence(const Statement& row) {
    return {ActivityId{row.integer(entry_column_count)}, WallTime{row.integer(entry_column_count + 1)}};
}

AttendanceRow read_attendance(const Statement& row, Home& home, const Viewer& viewer) {
    return {read_entry(row, home, viewer), read_occurrence(row), static_cast<Attended>(row.integer(entry_column_count + 2)),
            static_cast<Help>(row.integer(entry_column_count + 3))};
}

HowItWasRow read_how(const Statement& row, Home& home, const Viewer& viewer) {
    return {read_entry(row, home, viewer), read_occurrence(row), static_cast<HowItWas>(row.integer(entry_column_count + 2))};
}

// One that is or was in the calendar; what was called off has neither attendance nor a how.
Activity required(Home& home, const Viewer& viewer, OccurrenceId id) {
    auto found = activity(home, viewer, id);
    if (!found) throw Error(Trouble::refused, "That activity is not in the calendar.");
    if (found->cancelled) throw Error(Trouble::refused, "That was not on after all.");
    if (found->starts > home.now().wall) throw Error(Trouble::refused, "That has not begun yet.");
    return std::move(*found);
}

EntryId last_one(Home& home, const char* sql, OccurrenceId id, PersonId resident) {
    Statement row = home.database().prepare(sql);
    row.bind(":activity", number(id.activity)).bind(":start", milliseconds(id.start)).bind(":resident", number(resident));
    return row.step() ? EntryId{row.integer(0)} : EntryId::none;
}

} // namespace

EntryId record_attendance(Home& home, const Viewer& by, OccurrenceId id, PersonId resident, Attended attended, Help help) {
    require_writer(home, by);
    require_staff(home, by);
    require_resident(home, resident);
    const Activity about = required(home, by, id);
    if (attended < Attended::took_part || attended > Attended::could_not || help < Help::none || help > Help::guided)
        throw Error(Trouble::refused, "That is not one of the words to choose from.");
    const bool was_there = attended == Attended::took_part || attended == Attended::watched;
    BodyWriter body;
    body.number("activity", number(about.id)).number("start", milliseconds(about.planned));
    if (was_there) body.number("help", static_cast<std::int64_t>(help));
    const EntryId before = last_one(home, "SELECT max(id) FROM attendance WHERE activity = :activity AND start = :start AND resident = :resident ORDER BY 1",
                                    about.occurrence(), resident);
    return home.journal().append({Kind::attendance, by.person(), resident, Audience::care_team, before, static_cast<std::int64_t>(attended), body.json()});
}

std::vector<AttendanceRow> attendance_at(Home& home, const Viewer& viewer, OccurrenceId id) {
    if (id.start == WallTime{})
        if (const auto found = home.calendar().find(id)) id = found->occurrence();
    Statement row = prepare_for(home, viewer, std::string("SELECT ") + attendance_columns + " FROM attendance e WHERE e.activity = :activity AND e.start = :start" +
                                                  last_attendance + audience_predicate() + " ORDER BY e.resident");
    row.bind(":activity", number(id.activity)).bind(":start", milliseconds(id.start));
    std::vector<AttendanceRow> rows;
    while (row.step())
        if (const Person* person = home.roll().find(PersonId{row.integer(3)}); person && person->active) rows.push_back(read_attendance(row, home, viewer));
    std::stable_sort(rows.begin(), rows.end(), [&](const AttendanceRow& a, const AttendanceRow& b) {
        return home.roll().name_for(viewer, a.entry.resident) < home.roll().name_for(viewer, b.entry.resident);
    });
    return rows;
}

std::vector<AttendanceRow> attendance_of(Home& home, const Viewer& viewer, PersonId resident, WallTime from, WallTime to) {
    Statement row = prepare_for(home, viewer, std::string("SELECT ") + attendance_columns + " FROM attendance e WHERE e.resident = :resident AND e.start >= :from"
                                                  " AND e.start < :to" + last_attendance + audience_predicate() + " ORDER BY e.start, e.id");
    row.bind(":resident", number(resident)).bind(":from", milliseconds(from)).bind(":to", milliseconds(to));
    std::vector<AttendanceRow> rows;
    while (row.step()) rows.push_back(read_attendance(row, home, viewer));
    return rows;
}

EntryId say_how_it_was(Home& home, const Viewer& by, OccurrenceId id, PersonId resident, HowItWas how) {
    require_writer(home, by);
    require_resident(home, resident);
    if (!is_staff_now(home, by) && by.person() != resident) throw Error(Trouble::refused, "Only this person can say so, or staff on their word.");
    const Activity about = required(home, by, id);
    if (how < HowItWas::more || how > HowItWas::not_again) throw Error(Trouble::refused, "That is not one of the words to choose from.");
    BodyWriter body;
    body.number("activity", number(about.id)).number("start", milliseconds(about.planned));
    const EntryId before = last_one(home, "SELECT max(id) FROM how_it_was WHERE activity = :activity AND start = :start AND resident = :resident ORDER BY 1",
                                    about.occurrence(), resident);
    return home.journal().append({Kind::how_it_was, by.person(), resident, Audience::care_team, before, static_cast<std::int64_t>(how), body.json()});
}

std::optional<HowItWasRow> how_it_was(Home& home, const Viewer& viewer, OccurrenceId id, PersonId resident) {
    if (id.start == WallTime{})
        if (const auto found = home.calendar().find(id)) id = found->occurrence();
    Statement row = prepare_for(home, viewer, std::string("SELECT ") + how_columns + " FROM how_it_was e WHERE e.activity = :activity AND e.start = :start"
                                " AND e.resident = :resident" + last_how + audience_predicate() + " ORDER BY e.id");
    row.bind(":activity", number(id.activity)).bind(":start", milliseconds(id.start)).bind(":resident", number(resident));
    if (!row.step()) return std::nullopt;
    return read_how(row, home, viewer);
}

std::vector<HowItWasRow> how_it_was_for(Home& home, const Viewer& viewer, PersonId resident, WallTime from, WallTime to) {
    Statement row = prepare_for(home, viewer, std::string("SELECT ") + how_columns + " FROM how_it_was e WHERE e.resident = :resident AND e.start >= :from"
                                                  " AND e.start < :to" + last_how + audience_predicate() + " ORDER BY e.start, e.id");
    row.bind(":resident", number(resident)).bind(":from", milliseconds(from)).bind(":to", milliseconds(to));
    std::vector<HowItWasRow> rows;
    while (row.step()) rows.push_back(read_how(row, home, viewer));
    return rows;
}

std::vector<Activity> to_ask_about(Home& home, const Viewer& viewer, PersonId resident, int hours) {
    const WallTime now = home.now().wall, since{milliseconds(now) - hours * hour_ms};
    const WallTime from{milliseconds(since) - day_ms}; // what ended since then may have begun before
    std::vector<Activity> asked;
    const auto was_there = attendance_of(home, viewer, resident, from, now);
    const auto spoken_of = how_it_was_for(home, viewer, resident, from, now);
    const auto ask = [&](const Activity& about) {
        const auto is_it = [&](const auto& one) { return one.activity == about.occurrence(); };
        if (about.cancelled || about.ends > now || about.ends <= since || std::any_of(spoken_of.begin(), spoken_of.end(), is_it)) return;
        if (std::any_of(asked.begin(), asked.end(), [&](const Activity& one) { return one.occurrence() == about.occurrence(); })) return;
        const auto seen = std::find_if(was_there.begin(), was_there.end(), is_it);
        if (seen == was_there.end() || seen->attended == Attended::took_part || seen->attended == Attended::watched) asked.push_back(about);
    };
    for (const Answered& one : counted_on(home, viewer, resident, from, now))
        if (one.answer.answer == Answer::come) ask(one.activity);
    for (const AttendanceRow& row : was_there)
        if (const auto about = activity(home, viewer, row.activity)) ask(*about);
    std::stable_sort(asked.begin(), asked.end(), [](const Activity& a, const Activity& b) { return a.ends > b.ends; });
    return asked;
}

std::vector<ChosenLast> last_chosen(Home& home, const Viewer& viewer) {
    require_staff(home, viewer);
    const WallTime now = home.now().wall;
    // The last time that they took part or watched, and either came by themselves or had said that they would like to.
    const std::string sql = std::string("SELECT e.activity, e.start FROM attendance e WHERE e.resident = :resident AND e.start >= :from AND e.start < :now"
        " AND e.attended IN (1, 2) AND (e.help = 0 OR (SELECT a.answer FROM answers a WHERE a.activity = e.activity AND a.start = e.start"
        " AND a.resident = e.resident ORDER BY a.id DESC LIMIT 1) IN (1, 2))") + last_attendance + audience_predicate() + " ORDER BY e.start DESC LIMIT 1";
    std::vector<ChosenLast> all;
    for (Person& resident : residents(home, viewer)) {
        Statement row = prepare_for(home, viewer, sql);
        row.bind(":resident", number(resident.id)).bind(":from", milliseconds(now) - looks_back_ms).bind(":now", milliseconds(now));
        ChosenLast last{std::move(resident), std::nullopt};
        if (row.step()) last.activity = activity(home, viewer, {ActivityId{row.integer(0)}, WallTime{row.integer(1)}});
        all.push_back(std::move(last));
    }
    return all;
}

} // namespace data
