// Goals of a partnership with their small steps. Anybody in it says that one is done; nothing is counted.
#include <algorithm>

#include "data/partnership_rows.h"
#include "data/roll.h"
#include "data/text.h"

namespace data {

namespace {

constexpr std::size_t longest_goal = 80; // characters, of a step too: it stands on a tile, whole, in the largest letters on the smallest glass

const GoalRow* goal_in(const PartnershipRow& row, GoalId id) {
    const auto found = std::find_if(row.goals.begin(), row.goals.end(), [id](const GoalRow& goal) { return goal.id == id; });
    return found == row.goals.end() ? nullptr : &*found;
}

void take_in(Home& home, const Viewer& viewer, GoalRow& goal, const PartnershipPart& part) {
    const std::string name = home.roll().name_for(viewer, part.author);
    switch (const auto what = static_cast<GoalPart>(part.v)) {
    case GoalPart::step: goal.steps.push_back({part.id, part.phrase, part.words, part.author, false, {}, {}, {}, {}}); return;
    case GoalPart::set_aside:
    case GoalPart::taken_up: goal.set_aside = what == GoalPart::set_aside; return;
    case GoalPart::done:
    case GoalPart::not_yet: break;
    }
    const bool done = part.v == static_cast<int>(GoalPart::done);
    if (part.more == 0) {
        goal.done = done;
        goal.done_by_name = name;
        goal.done_when = part.when;
        goal.done_entry = part.id;
    }
    for (GoalStep& step : goal.steps)
        if (number(step.id) == part.more) step.done = done, step.done_by = part.author, step.done_by_name = name, step.done_when = part.when, step.done_entry = part.id;
}

} // namespace

std::vector<GoalRow> goals_of(Home& home, const Viewer& viewer, PartnershipId id) {
    std::vector<GoalRow> goals;
    for (const PartnershipPart& one : partnership_parts(home, id, Kind::partnership_goal)) {
        GoalRow goal;
        goal.id = GoalId{number(one.id)};
        goal.author = one.author;
        goal.author_name = home.roll().name_for(viewer, one.author);
        goal.when = one.when;
        goal.phrase = one.phrase;
        goal.words = one.words;
        goals.insert(goals.begin(), std::move(goal));
    }
    for (const PartnershipPart& part : partnership_parts(home, id, Kind::partnership_goal_part))
        for (GoalRow& goal : goals)
            if (number(goal.id) == part.about) take_in(home, viewer, goal, part);
    return goals;
}

EntryId keep_goal(Home& home, const Viewer& by, PartnershipId id, int phrase, const std::string& words) {
    const PartnershipRow row = partnership_to_write(home, by, id);
    const std::string own = checked_text(words, longest_goal);
    if (phrase <= 0 && own.empty()) refuse_partnership("There is nothing in it yet.");
    for (const GoalRow& goal : row.goals)
        if (goal.phrase == phrase && goal.words == own && !goal.done && !goal.set_aside) return EntryId{number(goal.id)}; // it is one of them
    const auto open = std::count_if(row.goals.begin(), row.goals.end(), [](const GoalRow& goal) { return !goal.done && !goal.set_aside; });
    if (open >= static_cast<std::ptrdiff_t>(most_goals)) refuse_partnership("Twelve goals are enough at one time.");
    BodyWriter body;
    body.number("phrase", phrase).text("words", own);
    return append_part(home, by, id, Kind::partnership_goal, 0, body);
}

EntryId tell_goal(Home& home, const Viewer& by, PartnershipId id, GoalId which, const NewGoalPart& part) {
    const PartnershipRow row = partnership_to_write(home, by, id);
    const GoalRow* goal = goal_in(row, which);
    if (!goal) refuse_partnership("That is not there any more.");
    const std::string own = checked_text(part.words, longest_goal);
    const auto step = std::find_if(goal->steps.begin(), goal->steps.end(), [&](const GoalStep& one) { return one.id == part.step; });
    const auto last = partnership_parts(home, id, Kind::partnership_goal_part);
    const bool again = !last.empty() && last.back().author == by.person() && last.back().about == number(which) && last.back().v == static_cast<int>(part.part) &&
                       last.back().more == number(part.step) && last.back().phrase == part.phrase && last.back().words == own;
    if (again) return last.back().id; // a second tap
    switch (part.part) {
    case GoalPart::step:
        if (part.phrase <= 0 && own.empty()) refuse_partnership("There is nothing in it yet.");
        if (goal->steps.size() >= most_steps) refuse_partnership("Six steps are enough. A goal with more is easier as two.");
        break;
    case GoalPart::done:
    case GoalPart::not_yet:
        if (part.step != EntryId::none && step == goal->steps.end()) refuse_partnership("That is not there any more.");
        break;
    case GoalPart::set_aside:
    case GoalPart::taken_up: break;
    default: refuse_partnership("That cannot be said about it.");
    }
    BodyWriter body;
    body.number("about", number(which)).number("more", number(part.step)).number("phrase", part.phrase).text("words", own);
    return append_part(home, by, id, Kind::partnership_goal_part, static_cast<std::int64_t>(part.part), body);
}

} // namespace data
