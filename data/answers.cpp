// Answers of residents to what is on, and what to arrange for them.
#include <algorithm>

#include "data/activities.h"
#include "data/body.h"
#include "data/calendar.h"
#include "data/entry_rows.h"
#include "data/need_bits.h"
#include "data/rules.h"

namespace data {

namespace {

constexpr std::int64_t moved_at_most_ms = 31LL * 24 * 60 * 60 * 1000; // how far off its first start a time is looked for

// An answer stands where no later one of the same person to the same time of the activity does.
constexpr const char* stands =
    " AND e.id = (SELECT max(l.id) FROM answers l WHERE l.activity = e.activity AND l.start = e.start AND l.resident = e.resident)";
constexpr const char* answer_columns = "e.id, e.activity, e.start, e.resident, e.answer, e.needs, e.told";

ActivityAnswer read_answer(const Statement& row) {
    return {EntryId{row.integer(0)}, {ActivityId{row.integer(1)}, WallTime{row.integer(2)}}, PersonId{row.integer(3)},
            static_cast<Answer>(row.integer(4)), needs_in(row.integer(5)), WallTime{row.integer(6)}};
}

std::string standing_answers(const std::string& condition) {
    return std::string("SELECT ") + answer_columns + " FROM answers e WHERE " + condition + stands + " AND " + audience_predicate();
}

// The one that is on once has no start in its name.
OccurrenceId settled(Home& home, OccurrenceId id) {
    if (id.start != WallTime{}) return id;
    const auto found = home.calendar().find(id);
    return found ? found->occurrence() : id;
}

// Everything a resident answered that may start in the window, as it was planned or as it is now.
std::vector<Answered> answered(Home& home, const Viewer& viewer, PersonId resident, WallTime from, WallTime to) {
    Statement row = prepare_for(home, viewer, standing_answers("e.resident = :resident AND e.start >= :from AND e.start < :to") +
                                                  " ORDER BY e.start, e.id");
    row.bind(":from", milliseconds(from) - moved_at_most_ms).bind(":to", milliseconds(to) + moved_at_most_ms).bind(":resident", number(resident));
    std::vector<Answered> all;
    while (row.step()) {
        ActivityAnswer answer = read_answer(row);
        if (auto about = activity(home, viewer, answer.activity)) all.push_back({std::move(answer), std::move(*about)});
    }
    std::stable_sort(all.begin(), all.end(), [](const Answered& a, const Answered& b) { return a.activity.starts < b.activity.starts; });
    return all;
}

} // namespace

std::vector<Need> needs_in(std::int64_t bits) {
    std::vector<Need> needs;
    for (const Need need : {Need::transport, Need::company, Need::getting_ready})
        if ((bits >> static_cast<int>(need) & 1) != 0) needs.push_back(need);
    return needs;
}

EntryId answer_activity(Home& home, const Viewer& by, OccurrenceId id, PersonId resident, Answer answer, const std::vector<Need>& needs) {
    require_writer(home, by);
    require_resident(home, resident);
    if (!is_staff_now(home, by) && by.person() != resident) throw Error(Trouble::refused, "Only this person can answer, or staff on their word.");
    const auto about = activity(home, by, id);
    if (!about) throw Error(Trouble::refused, "That activity is not in the calendar.");
    if (about->cancelled) throw Error(Trouble::refused, "That is not on any more.");
    if (answer < Answer::come || answer > Answer::not_this_time) throw Error(Trouble::refused, "That is not one of the answers to choose from.");
    std::vector<std::int64_t> wanted;
    for (const Need need : needs) {
        if (need < Need::transport || need > Need::getting_ready) throw Error(Trouble::refused, "That is not one of the needs to choose from.");
        wanted.push_back(static_cast<std::int64_t>(need));
    }
    std::sort(wanted.begin(), wanted.end());
    wanted.erase(std::unique(wanted.begin(), wanted.end()), wanted.end());
    Statement earlier = home.database().prepare("SELECT max(id) FROM answers WHERE activity = :activity AND start = :start AND resident = :resident ORDER BY 1");
    earlier.bind(":activity", number(id.activity)).bind(":start", milliseconds(about->planned)).bind(":resident", number(resident));
    const EntryId supersedes = earlier.step() ? EntryId{earlier.integer(0)} : EntryId::none;
    BodyWriter body;
    body.number("activity", number(id.activity)).number("start", milliseconds(about->planned)).numbers("needs", wanted);
    if (about->starts != about->planned) body.number("told", milliseconds(about->starts));
    return home.journal().append({Kind::answer, by.person(), resident, Audience::care_team, supersedes, static_cast<std::int64_t>(answer), body.json()});
}

std::optional<ActivityAnswer> answer_of(Home& home, const Viewer& viewer, OccurrenceId id, PersonId resident) {
    id = settled(home, id);
    Statement row = prepare_for(home, viewer, standing_answers("e.activity = :activity AND e.start = :start AND e.resident = :resident") + " ORDER BY e.id");
    row.bind(":activity", number(id.activity)).bind(":start", milliseconds(id.start)).bind(":resident", number(resident));
    if (!row.step()) return std::nullopt;
    return read_answer(row);
}

std::vector<ActivityAnswer> answers_of(Home& home, const Viewer& viewer, PersonId resident, WallTime from, WallTime to) {
    std::vector<ActivityAnswer> answers;
    for (Answered& one : answered(home, viewer, resident, from, to))
        if (!one.activity.cancelled && one.activity.starts >= from && one.activity.starts < to) answers.push_back(std::move(one.answer));
    return answers;
}

std::vector<Answered> counted_on(Home& home, const Viewer& viewer, PersonId resident, WallTime from, WallTime to) {
    auto all = answered(home, viewer, resident, from, to);
    std::erase_if(all, [&](const Answered& one) {
        const bool is_then = one.activity.starts >= from && one.activity.starts < to;
        const bool was_then = one.answer.told >= from && one.answer.told < to;
        return one.answer.answer == Answer::not_this_time || (!is_then && !was_then);
    });
    return all;
}

std::vector<ActivityAnswer> answers_to(Home& home, const Viewer& viewer, OccurrenceId id) {
    id = settled(home, id);
    Statement row = prepare_for(home, viewer, standing_answers("e.activity = :activity AND e.start = :start") + " ORDER BY e.resident");
    row.bind(":activity", number(id.activity)).bind(":start", milliseconds(id.start));
    std::vector<ActivityAnswer> answers;
    while (row.step())
        if (const Person* person = home.roll().find(PersonId{row.integer(3)}); person && person->active) answers.push_back(read_answer(row));
    std::stable_sort(answers.begin(), answers.end(), [&](const ActivityAnswer& a, const ActivityAnswer& b) {
        return home.roll().name_for(viewer, a.resident) < home.roll().name_for(viewer, b.resident);
    });
    return answers;
}

std::vector<Arrangement> arrangements_between(Home& home, const Viewer& viewer, WallTime from, WallTime to) {
    const std::string sql = standing_answers("e.activity = :activity AND e.start = :start AND e.needs <> 0 AND e.answer IN (1, 2)") + " ORDER BY e.resident";
    std::vector<Arrangement> arrangements;
    for (const Calendar::Time& time : home.calendar().times(from, to)) {
        if (time.cancelled) continue;
        Statement row = prepare_for(home, viewer, sql);
        row.bind(":activity", number(time.id.activity)).bind(":start", milliseconds(time.id.start));
        std::optional<Activity> about;
        while (row.step()) {
            const ActivityAnswer answer = read_answer(row);
            const Person* person = home.roll().find(answer.resident);
            if (!person || !person->active) continue;
            if (!about) about = activity(home, viewer, time.id);
            Statement done = home.database().prepare("SELECT need, id, author, wall FROM arrangements_done WHERE answer = :answer ORDER BY need");
            done.bind(":answer", number(answer.entry));
            const std::size_t first = arrangements.size();
            for (const Need need : answer.needs) {
                Arrangement arrangement;
                arrangement.answer = answer.entry;
                arrangement.need = need;
                arrangement.resident = answer.resident;
                arrangement.resident_name = home.roll().name_for(viewer, answer.resident);
                arrangement.activity = *about;
                arrangements.push_back(std::move(arrangement));
            }
            while (done.step())
                for (std::size_t i = first; i < arrangements.size(); ++i) {
                    Arrangement& arrangement = arrangements[i];
                    if (arrangement.need != static_cast<Need>(done.integer(0))) continue;
                    arrangement.done = true;
                    arrangement.done_entry = EntryId{done.integer(1)};
                    arrangement.done_by = home.roll().name_for(viewer, PersonId{done.integer(2)});
                    arrangement.done_when = WallTime{done.integer(3)};
                }
        }
    }
    std::stable_sort(arrangements.begin(), arrangements.end(), [](const Arrangement& a, const Arrangement& b) { return !a.done && b.done; });
    return arrangements;
}

EntryId tick_arrangement(Home& home, const Viewer& by, EntryId answer, Need need) {
    require_writer(home, by);
    require_staff(home, by);
    Statement asked = prepare_for(home, by, standing_answers("e.id = :id") + " ORDER BY e.id");
    asked.bind(":id", number(answer));
    const auto standing = asked.step() ? std::optional(read_answer(asked)) : std::nullopt;
    if (!standing || standing->answer == Answer::not_this_time || std::find(standing->needs.begin(), standing->needs.end(), need) == standing->needs.end())
        throw Error(Trouble::refused, "There is nothing to arrange for this any more.");
    Statement done = home.database().prepare("SELECT id FROM arrangements_done WHERE answer = :answer AND need = :need ORDER BY need");
    done.bind(":answer", number(answer)).bind(":need", static_cast<std::int64_t>(need));
    if (done.step()) return EntryId{done.integer(0)}; // somebody did already
    BodyWriter body;
    body.number("answer", number(answer));
    return home.journal().append({Kind::arrangement_done, by.person(), standing->resident, Audience::care_team, EntryId::none, static_cast<std::int64_t>(need), body.json()});
}

} // namespace data
