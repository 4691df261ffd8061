// Planning: adding an activity, changing one time of it or all that follow, calling it off. An edit is one entry, so that it can
// be taken back as one; it says which times take the place of which, so that the answers of residents go along.
#include <algorithm>
#include <map>
#include <set>

#include "data/activities.h"
#include "data/activity_rows.h"
#include "data/calendar.h"
#include "data/photographs.h"
#include "data/rules.h"
#include "data/text.h"

namespace data {

namespace {

constexpr std::int64_t day_ms = 24LL * 60 * 60 * 1000;
constexpr std::int64_t longest_ms = 31 * day_ms;
constexpr std::size_t longest_zone_rules = 20'000;
constexpr std::size_t most_exceptions = 5'000;
constexpr std::int64_t looks_ahead_ms = 400 * day_ms; // in which answered times find their new place
constexpr std::int64_t latest_ms = 32'503'680'000'000; // the year 3000

[[noreturn]] void refuse(const char* why) { throw Error(Trouble::refused, why); }

Zone zone_of(const Repeating& repeating) {
    auto zone = repeating.zone.empty() ? std::nullopt : Zone::named(repeating.zone, repeating.zone_rules);
    return zone ? std::move(*zone) : Zone::home();
}

// As it is to be kept, or refused.
NewActivity checked(Home& home, NewActivity plan) {
    plan.title = checked_text(plan.title, 200);
    plan.place = checked_text(plan.place, 200);
    plan.picture = checked_text(plan.picture, 200);
    plan.leader = plan.led_by == PersonId::none ? checked_text(plan.leader, 200) : std::string();
    plan.uid = checked_text(plan.uid, 1000);
    plan.repeating.zone = checked_text(plan.repeating.zone, 200);
    plan.repeating.zone_rules = checked_text(plan.repeating.zone_rules, longest_zone_rules);
    if (plan.title.empty() || plan.ends < plan.starts) refuse("An activity needs a title, and ends after it starts.");
    if (milliseconds(plan.ends) - milliseconds(plan.starts) > longest_ms) refuse("An activity may last a month at most: let it come round again instead.");
    if (milliseconds(plan.starts) < -latest_ms || milliseconds(plan.starts) > latest_ms) refuse("That date is too far away to be planned.");
    if (plan.kind < ActivityKind::none || plan.kind > ActivityKind::accessible_place) refuse("That is not one of the kinds to choose from.");
    if (plan.led_by != PersonId::none) require_active(home, plan.led_by);
    if (plan.repeating.except.size() > most_exceptions) refuse("That activity is left out too often to be kept.");
    if (!plan.repeating.rule.empty()) plan.repeating.rule = Repeats(plan.repeating.rule, zone_of(plan.repeating), plan.starts).rule();
    return plan;
}

struct Version {
    ActivityId activity{}; // none: a new one
    WallTime since{};
    bool removed = false, series = false;
    std::vector<std::int64_t> moved_from = {}, moved_to = {};
};

EntryId append_version(Home& home, const Viewer& by, const NewActivity& plan, const Version& version, EntryId supersedes) {
    BodyWriter body;
    write_plan(body, plan);
    std::vector<std::int64_t> except;
    for (const WallTime start : plan.repeating.except) except.push_back(milliseconds(start));
    body.number("activity", number(version.activity)).number("since", milliseconds(version.since)).flag("removed", version.removed);
    body.flag("series", version.series).text("rule", plan.repeating.rule).numbers("except", except);
    body.text("zone", plan.repeating.zone).text("zone_rules", plan.repeating.zone_rules).text("uid", plan.uid);
    body.numbers("moved_from", version.moved_from).numbers("moved_to", version.moved_to);
    auto blobs = attach_picture(home, by, body, plan.picture);
    return home.journal().append({Kind::activity, by.person(), PersonId::none, Audience::house, supersedes, 0, body.json(), std::move(blobs)});
}

EntryId append_change(Home& home, const Viewer& by, OccurrenceId id, const ActivityPlan& plan, bool cancelled) {
    BodyWriter body;
    write_plan(body, plan);
    body.number("activity", number(id.activity)).number("start", milliseconds(id.start));
    auto blobs = attach_picture(home, by, body, plan.picture);
    return home.journal().append({Kind::occurrence, by.person(), PersonId::none, Audience::house, EntryId::none, cancelled ? 1 : 0, body.json(), std::move(blobs)});
}

// Times from `since` on that somebody answered, was at, or that were changed by themselves.
std::set<std::int64_t> touched_since(Home& home, ActivityId activity, WallTime since) {
    std::set<std::int64_t> starts;
    for (const char* sql : {"SELECT DISTINCT start FROM answers WHERE activity = :activity AND start >= :since ORDER BY start",
                            "SELECT DISTINCT start FROM attendance WHERE activity = :activity AND start >= :since ORDER BY start",
                            "SELECT DISTINCT start FROM how_it_was WHERE activity = :activity AND start >= :since ORDER BY start",
                            "SELECT DISTINCT start FROM occurrences WHERE activity = :activity AND start >= :since ORDER BY start"}) {
        Statement row = home.database().prepare(sql);
        row.bind(":activity", number(activity)).bind(":since", milliseconds(since));
        while (row.step()) starts.insert(row.integer(0));
    }
    return starts;
}

std::int64_t day_of(const Zone& zone, std::int64_t start) {
    const Civil civil = zone.civil(WallTime{start});
    return civil_seconds({civil.year, civil.month, civil.day}) / (24 * 60 * 60);
}
std::int64_t week_of(std::int64_t day) { return (day + 3) / 7; } // from Monday

// What takes the place of each touched time: itself where it stays, else one of the same day, else of the same week.
void pair_up(Home& home, Version& version, const NewActivity& plan, const Repeats* repeats, WallTime now) {
    const std::set<std::int64_t> touched = touched_since(home, version.activity, version.since);
    if (touched.empty()) return;
    const Calendar::Stretch fresh{version.activity, {}, version.since, WallTime{latest_ms}, version.removed, version.series, plan};
    std::vector<WallTime> starts = Calendar::starts_of(fresh, repeats, version.since, WallTime{std::max(milliseconds(now), milliseconds(plan.starts)) + looks_ahead_ms});
    std::set<std::int64_t> free;
    for (const WallTime start : starts) free.insert(milliseconds(start));
    std::vector<std::int64_t> homeless;
    for (const std::int64_t start : touched)
        if (free.erase(start) == 0) homeless.push_back(start);
    const Zone zone = Zone::home();
    const auto settle = [&](auto&& is_near) {
        std::erase_if(homeless, [&](std::int64_t start) {
            std::optional<std::int64_t> best;
            for (const std::int64_t one : free)
                if (is_near(day_of(zone, start), day_of(zone, one)) && (!best || std::abs(one - start) < std::abs(*best - start))) best = one;
            if (!best) return false;
            free.erase(*best);
            version.moved_from.push_back(start);
            version.moved_to.push_back(*best);
            return true;
        });
    };
    settle([](std::int64_t a, std::int64_t b) { return a == b; });
    settle([](std::int64_t a, std::int64_t b) { return week_of(a) == week_of(b); });
}

// The first time of a series from `from` on, where it has one within reach.
std::optional<WallTime> next_time(Home& home, ActivityId id, WallTime from) {
    const auto time = home.calendar().next_of(id, from, WallTime{milliseconds(from) + looks_ahead_ms}, false);
    return time ? std::optional(time->id.start) : std::nullopt;
}

struct Standing {
    Activity activity;
    Calendar::Stretch last;
};
Standing standing(Home& home, OccurrenceId id) {
    auto found = home.calendar().find(id);
    auto stretches = home.calendar().stretches(id.activity);
    if (!found || stretches.empty()) refuse("That activity is not in the calendar.");
    return {std::move(*found), std::move(stretches.back())};
}

// Where the change of a series begins, and the start that the plan has there.
void begin_where_it_shall(Home& home, NewActivity& plan, Version& version, const Activity& changed, Reach reach) {
    const WallTime now = home.now().wall;
    WallTime first = changed.planned;
    if (reach == Reach::all || first < now)
        if (const auto next = next_time(home, version.activity, now)) first = *next;
    if (first != changed.planned) {
        // The same shift of days and hours as this time has, in the time on the wall.
        const Zone zone = zone_of(plan.repeating);
        const std::int64_t shift = civil_seconds(zone.civil(plan.starts)) - civil_seconds(zone.civil(changed.planned));
        const std::int64_t lasts = milliseconds(plan.ends) - milliseconds(plan.starts);
        plan.starts = zone.wall(civil_of(civil_seconds(zone.civil(first)) + shift));
        plan.ends = WallTime{milliseconds(plan.starts) + lasts};
    }
    version.since = std::min(first, plan.starts);
}

} // namespace

ActivityId add_activity(Home& home, const Viewer& by, const NewActivity& activity) {
    require_staff(home, by);
    const NewActivity plan = checked(home, activity);
    return ActivityId{number(append_version(home, by, plan, {.series = !plan.repeating.rule.empty()}, EntryId::none))};
}

EntryId change_activity(Home& home, const Viewer& by, OccurrenceId id, const NewActivity& as, Reach reach) {
    require_writer(home, by);
    require_staff(home, by);
    const Standing before = standing(home, id);
    if (before.activity.cancelled) refuse("That is not on any more: put it back on before you change it.");
    NewActivity plan = checked(home, as);
    if (reach == Reach::this_one && before.activity.repeats) return append_change(home, by, before.activity.occurrence(), plan, false);
    Version version{.activity = id.activity, .series = before.last.series || !plan.repeating.rule.empty()};
    if (before.last.series) begin_where_it_shall(home, plan, version, before.activity, reach);
    if (plan.uid.empty()) plan.uid = before.last.plan.uid;
    const std::optional<Repeats> repeats =
        plan.repeating.rule.empty() ? std::nullopt : std::optional<Repeats>(std::in_place, plan.repeating.rule, zone_of(plan.repeating), plan.starts);
    pair_up(home, version, plan, repeats ? &*repeats : nullptr, home.now().wall);
    return append_version(home, by, plan, version, before.last.version);
}

EntryId cancel_activity(Home& home, const Viewer& by, OccurrenceId id, Reach reach) {
    require_writer(home, by);
    require_staff(home, by);
    const Standing before = standing(home, id);
    if (before.activity.cancelled) refuse("That is not on any more.");
    if (before.last.series && reach == Reach::this_one) return append_change(home, by, before.activity.occurrence(), before.activity, true);
    Version version{.activity = id.activity, .removed = true, .series = before.last.series};
    if (before.last.series) version.since = std::max(reach == Reach::all ? WallTime{} : before.activity.planned, home.now().wall);
    return append_version(home, by, before.last.plan, version, before.last.version);
}

EntryId put_back_on(Home& home, const Viewer& by, OccurrenceId id) {
    require_writer(home, by);
    require_staff(home, by);
    const Standing before = standing(home, id);
    if (!before.activity.cancelled) refuse("That is on.");
    if (!before.last.series) return append_version(home, by, before.last.plan, {.activity = id.activity}, before.last.version);
    if (!home.calendar().is_planned(before.activity.occurrence())) refuse("That does not come round any more: plan it anew.");
    return append_change(home, by, before.activity.occurrence(), before.activity, false);
}

} // namespace data
