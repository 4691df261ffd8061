// What is on, as it is read.
#include "data/activities.h"

#include <algorithm>

#include "data/calendar.h"
#include "data/roll.h"

namespace data {

namespace {

constexpr std::int64_t day_ms = 24LL * 60 * 60 * 1000;
constexpr std::int64_t longest_ms = 31 * day_ms; // that anything may last

// Who leads it, as this viewer may know them.
void name_leader(Home& home, const Viewer& viewer, ActivityPlan& plan) {
    if (plan.led_by != PersonId::none) plan.leader = home.roll().name_for(viewer, plan.led_by);
}

} // namespace

std::vector<Activity> activities_between(Home& home, const Viewer& viewer, WallTime from, WallTime to) {
    auto activities = home.calendar().between(from, to);
    std::erase_if(activities, [](const Activity& activity) { return activity.cancelled; });
    for (Activity& activity : activities) name_leader(home, viewer, activity);
    return activities;
}

std::vector<Activity> activities_of_day(Home& home, const Viewer& viewer, WallTime from, WallTime to) {
    auto activities = home.calendar().between(WallTime{milliseconds(from) - longest_ms}, from, day_ms);
    std::erase_if(activities, [&](const Activity& activity) { return activity.ends <= from || activity.cancelled; });
    auto today = home.calendar().between(from, to);
    std::move(today.begin(), today.end(), std::back_inserter(activities));
    for (Activity& activity : activities) name_leader(home, viewer, activity);
    return activities;
}

std::optional<Activity> activity(Home& home, const Viewer& viewer, OccurrenceId id) {
    auto found = home.calendar().find(id);
    if (found) name_leader(home, viewer, *found);
    return found;
}

std::optional<NewActivity> plan_of(Home& home, const Viewer& viewer, OccurrenceId id) {
    const auto found = home.calendar().find(id);
    if (!found) return std::nullopt;
    NewActivity plan;
    for (auto& stretch : home.calendar().stretches(id.activity))
        if (found->planned >= stretch.since && found->planned < stretch.until) plan = std::move(stretch.plan);
    static_cast<ActivityPlan&>(plan) = *found;
    name_leader(home, viewer, plan);
    return plan;
}

} // namespace data
