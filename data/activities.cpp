// What is on, answers to it, and what to arrange.
#include "data/activities.h"

#include <algorithm>

#include "data/body.h"
#include "data/entry_rows.h"
#include "data/need_bits.h"
#include "data/rules.h"
#include "data/text.h"

namespace data {

namespace {

constexpr const char* activity_columns = "a.id, a.title, a.place, a.picture, a.starts, a.ends, a.in_community";

Activity read_activity(const Statement& row) {
    return {ActivityId{row.integer(0)}, row.text(1), row.text(2), row.text(3), WallTime{row.integer(4)}, WallTime{row.integer(5)}, row.integer(6) != 0};
}

// An answer stands where no later one of the same person to the same activity does.
constexpr const char* stands = " AND e.id = (SELECT max(l.id) FROM answers l WHERE l.activity = e.activity AND l.resident = e.resident)";

// The answer with the key `entry`, if it stands, is the resident's own or may be read by this viewer.
struct AskedFor {
    PersonId resident{};
    std::int64_t needs = 0;
    Answer answer{};
};
std::optional<AskedFor> standing_answer(Home& home, const Viewer& viewer, EntryId entry) {
    const auto kept = journal_row(home.database(), entry);
    if (!kept || !kept->body || kept->header.kind != Kind::answer) return std::nullopt;
    Statement row = prepare_for(home, viewer, std::string("SELECT e.resident, e.needs, e.answer FROM answers e WHERE e.activity = :activity"
                                " AND e.resident = :resident AND e.id = :id") + stands + " AND " + audience_predicate() + " ORDER BY e.id");
    row.bind(":activity", BodyReader(*kept->body).number("activity")).bind(":resident", number(kept->header.resident)).bind(":id", number(entry));
    if (!row.step()) return std::nullopt;
    return AskedFor{PersonId{row.integer(0)}, row.integer(1), static_cast<Answer>(row.integer(2))};
}

} // namespace

std::vector<Need> needs_in(std::int64_t bits) {
    std::vector<Need> needs;
    for (const Need need : {Need::transport, Need::company, Need::getting_ready})
        if ((bits >> static_cast<int>(need) & 1) != 0) needs.push_back(need);
    return needs;
}

ActivityId add_activity(Home& home, const Viewer& by, const NewActivity& activity) {
    require_staff(home, by);
    const std::string title = checked_text(activity.title, 200);
    if (title.empty() || activity.ends < activity.starts) throw Error(Trouble::refused, "An activity needs a title, and ends after it starts.");
    BodyWriter body;
    body.text("title", title).text("place", checked_text(activity.place, 200)).text("picture", checked_text(activity.picture, 200));
    body.number("starts", milliseconds(activity.starts)).number("ends", milliseconds(activity.ends)).flag("in_community", activity.in_community);
    return ActivityId{number(home.journal().append({Kind::activity, by.person(), PersonId::none, Audience::house, EntryId::none, 0, body.json()}))};
}

std::vector<Activity> activities_between(Home& home, const Viewer&, WallTime from, WallTime to) {
    Statement row = home.database().prepare(std::string("SELECT ") + activity_columns +
                                            " FROM activities a WHERE a.starts >= :from AND a.starts < :to ORDER BY a.starts, a.id");
    row.bind(":from", milliseconds(from)).bind(":to", milliseconds(to));
    std::vector<Activity> activities;
    while (row.step()) activities.push_back(read_activity(row));
    return activities;
}

std::optional<Activity> activity(Home& home, const Viewer&, ActivityId id) {
    Statement row = home.database().prepare(std::string("SELECT ") + activity_columns + " FROM activities a WHERE a.id = :id ORDER BY a.id");
    row.bind(":id", number(id));
    if (!row.step()) return std::nullopt;
    return read_activity(row);
}

EntryId answer_activity(Home& home, const Viewer& by, ActivityId activity_id, PersonId resident, Answer answer, const std::vector<Need>& needs) {
    require_writer(home, by);
    require_resident(home, resident);
    if (!is_staff_now(home, by) && by.person() != resident) throw Error(Trouble::refused, "Only this person can answer, or staff on their word.");
    if (!activity(home, by, activity_id)) throw Error(Trouble::refused, "That activity is not in the calendar.");
    if (answer < Answer::come || answer > Answer::not_this_time) throw Error(Trouble::refused, "That is not one of the answers to choose from.");
    std::vector<std::int64_t> wanted;
    for (const Need need : needs) {
        if (need < Need::transport || need > Need::getting_ready) throw Error(Trouble::refused, "That is not one of the needs to choose from.");
        wanted.push_back(static_cast<std::int64_t>(need));
    }
    std::sort(wanted.begin(), wanted.end());
    wanted.erase(std::unique(wanted.begin(), wanted.end()), wanted.end());
    Statement earlier = home.database().prepare("SELECT id FROM answers WHERE activity = :activity AND resident = :resident ORDER BY id DESC LIMIT 1");
    earlier.bind(":activity", number(activity_id)).bind(":resident", number(resident));
    const EntryId supersedes = earlier.step() ? EntryId{earlier.integer(0)} : EntryId::none;
    BodyWriter body;
    body.number("activity", number(activity_id)).numbers("needs", wanted);
    return home.journal().append({Kind::answer, by.person(), resident, Audience::care_team, supersedes, static_cast<std::int64_t>(answer), body.json()});
}

std::optional<ActivityAnswer> answer_of(Home& home, const Viewer& viewer, ActivityId activity_id, PersonId resident) {
    Statement row = prepare_for(home, viewer, std::string("SELECT e.id, e.answer, e.needs FROM answers e WHERE e.activity = :activity"
                                " AND e.resident = :resident") + stands + " AND " + audience_predicate() + " ORDER BY e.id");
    row.bind(":activity", number(activity_id)).bind(":resident", number(resident));
    if (!row.step()) return std::nullopt;
    return ActivityAnswer{EntryId{row.integer(0)}, activity_id, resident, static_cast<Answer>(row.integer(1)), needs_in(row.integer(2))};
}

std::vector<ActivityAnswer> answers_of(Home& home, const Viewer& viewer, PersonId resident, WallTime from, WallTime to) {
    Statement row = prepare_for(home, viewer, std::string("SELECT e.id, e.activity, e.answer, e.needs FROM activities a CROSS JOIN answers e"
                                " WHERE a.starts >= :from AND a.starts < :to AND e.activity = a.id AND e.resident = :resident") + stands + " AND " +
                                audience_predicate() + " ORDER BY a.starts, a.id");
    row.bind(":from", milliseconds(from)).bind(":to", milliseconds(to)).bind(":resident", number(resident));
    std::vector<ActivityAnswer> answers;
    while (row.step())
        answers.push_back({EntryId{row.integer(0)}, ActivityId{row.integer(1)}, resident, static_cast<Answer>(row.integer(2)), needs_in(row.integer(3))});
    return answers;
}

std::vector<Arrangement> arrangements_between(Home& home, const Viewer& viewer, WallTime from, WallTime to) {
    Statement row = prepare_for(home, viewer, std::string("SELECT ") + activity_columns + ", e.id, e.resident, e.needs FROM activities a CROSS JOIN answers e"
                                " WHERE a.starts >= :from AND a.starts < :to AND e.activity = a.id AND e.needs <> 0 AND e.answer IN (1, 2)" + stands + " AND " +
                                audience_predicate() + " ORDER BY a.starts, a.id, e.resident");
    row.bind(":from", milliseconds(from)).bind(":to", milliseconds(to));
    std::vector<Arrangement> arrangements;
    while (row.step()) {
        const PersonId resident{row.integer(8)};
        const Person* person = home.roll().find(resident);
        if (!person || !person->active) continue;
        Statement done = home.database().prepare("SELECT need, id, author, wall FROM arrangements_done WHERE answer = :answer ORDER BY need");
        done.bind(":answer", row.integer(7));
        const std::size_t first = arrangements.size();
        for (const Need need : needs_in(row.integer(9))) {
            Arrangement arrangement;
            arrangement.answer = EntryId{row.integer(7)};
            arrangement.need = need;
            arrangement.resident = resident;
            arrangement.resident_name = home.roll().name_for(viewer, resident);
            arrangement.activity = read_activity(row);
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
    std::stable_sort(arrangements.begin(), arrangements.end(), [](const Arrangement& a, const Arrangement& b) { return !a.done && b.done; });
    return arrangements;
}

EntryId tick_arrangement(Home& home, const Viewer& by, EntryId answer, Need need) {
    require_writer(home, by);
    require_staff(home, by);
    const auto asked = standing_answer(home, by, answer);
    const auto needs = asked ? needs_in(asked->needs) : std::vector<Need>();
    if (!asked || asked->answer == Answer::not_this_time || std::find(needs.begin(), needs.end(), need) == needs.end())
        throw Error(Trouble::refused, "There is nothing to arrange for this any more.");
    Statement done = home.database().prepare("SELECT id FROM arrangements_done WHERE answer = :answer AND need = :need ORDER BY need");
    done.bind(":answer", number(answer)).bind(":need", static_cast<std::int64_t>(need));
    if (done.step()) return EntryId{done.integer(0)}; // somebody did already
    BodyWriter body;
    body.number("answer", number(answer));
    return home.journal().append({Kind::arrangement_done, by.person(), asked->resident, Audience::care_team, EntryId::none, static_cast<std::int64_t>(need), body.json()});
}

} // namespace data
