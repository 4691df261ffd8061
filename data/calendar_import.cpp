// What a file says beside what stands here, plan by plan; times that are over are left alone.
#include "data/calendar_import.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <map>
#include <set>

#include "data/calendar.h"
#include "data/repeats.h"
#include "data/rules.h"
#include "data/zone.h"

namespace data {

namespace {

constexpr std::int64_t window_ms = 400LL * 24 * 60 * 60 * 1000;
constexpr double month_ms = 30.0 * 24 * 60 * 60 * 1000;
constexpr std::size_t starts_compared = 10;

Zone zone_of(const Repeating& repeating) {
    auto named = repeating.zone.empty() ? std::nullopt : Zone::named(repeating.zone, repeating.zone_rules);
    return named ? std::move(*named) : Zone::home();
}

std::int64_t lasts(const ActivityPlan& plan) { return milliseconds(plan.ends) - milliseconds(plan.starts); }

// The next starts of a plan from `now` on; of what is on once also where it has begun and is not over.
std::vector<WallTime> starts_ahead(const NewActivity& plan, WallTime now) {
    if (plan.repeating.rule.empty()) return plan.ends > now || plan.starts >= now ? std::vector{plan.starts} : std::vector<WallTime>();
    const WallTime from = std::max(now, plan.starts);
    const auto& except = plan.repeating.except;
    const auto left_out = std::count_if(except.begin(), except.end(), [from](WallTime start) { return start >= from; });
    auto ahead = Repeats(plan.repeating.rule, zone_of(plan.repeating), plan.starts).next(from, starts_compared + static_cast<std::size_t>(left_out));
    const std::set<WallTime> never(except.begin(), except.end());
    std::erase_if(ahead, [&never](WallTime start) { return never.contains(start); });
    if (ahead.size() > starts_compared) ahead.resize(starts_compared);
    return ahead;
}

double times_a_month(const std::vector<WallTime>& ahead) {
    if (ahead.size() < starts_compared) return static_cast<double>(ahead.size());
    const auto apart = static_cast<double>(milliseconds(ahead.back()) - milliseconds(ahead.front())) / static_cast<double>(ahead.size() - 1);
    return month_ms / std::max(1.0, apart);
}

// What a file says of a plan that is here already; what files do not speak of stays.
NewActivity merged(const NewActivity& here, const CalendarFile::Plan& file) {
    NewActivity plan = file.plan;
    plan.uid = here.uid;
    if (file.detailed) {
        if (plan.leader == here.leader || plan.leader.empty()) plan.led_by = here.led_by;
        if (plan.picture.empty()) plan.picture = here.picture; // a photograph is in no calendar file
        return plan;
    }
    plan.picture = here.picture;
    plan.kind = here.kind;
    plan.in_community = here.in_community;
    plan.led_by = here.led_by;
    plan.leader = here.leader;
    plan.ways = here.ways;
    plan.access = here.access;
    return plan;
}

// As far as both of them are known.
bool same_starts(std::vector<WallTime> one, std::vector<WallTime> other, const std::function<bool(WallTime)>& is_off) {
    WallTime horizon{std::numeric_limits<std::int64_t>::max()};
    for (const auto* starts : {&one, &other})
        if (starts->size() == starts_compared) horizon = std::min(horizon, starts->back());
    for (auto* starts : {&one, &other}) std::erase_if(*starts, [&](WallTime start) { return start > horizon || is_off(start); });
    return one == other;
}

bool is_said_the_same(const NewActivity& plan, const NewActivity& here) {
    return plan.title == here.title && plan.place == here.place && plan.all_day == here.all_day && lasts(plan) == lasts(here) && plan.picture == here.picture &&
           plan.kind == here.kind && plan.in_community == here.in_community && plan.ways == here.ways && plan.access == here.access &&
           plan.repeating.rule.empty() == here.repeating.rule.empty();
}

struct Here {
    ActivityId id{};
    bool off = false;
    NewActivity plan;
};

class Comparing {
public:
    Comparing(Home& home, const Viewer& viewer) : m_home(home), m_viewer(viewer), m_now(home.now().wall) {
        for (Calendar::Stretch& stretch : home.calendar().all_stretches()) { // the last one of each stands
            const std::string uid = stretch.plan.uid.empty() ? uid_of(stretch.activity) : stretch.plan.uid;
            m_here[uid] = {stretch.activity, stretch.removed, std::move(stretch.plan)};
        }
    }

    const Here* here(const std::string& uid) const {
        const auto found = m_here.find(uid);
        return found == m_here.end() ? nullptr : &found->second;
    }

    IncomingPlan compare(const CalendarFile::Plan& file, std::size_t index) const {
        IncomingPlan incoming{index, Incoming::over, ActivityId::none, file.plan.starts};
        const auto ahead = starts_ahead(file.plan, m_now);
        const Here* same = here(file.plan.uid);
        if (!ahead.empty()) incoming.next = ahead.front();
        incoming.times_a_month = times_a_month(ahead);
        if (same == nullptr) {
            if (!ahead.empty() && !file.cancelled) incoming.what = Incoming::added;
            return incoming;
        }
        incoming.here = same->id;
        const auto ahead_here = same->off ? std::vector<WallTime>() : starts_ahead(same->plan, m_now);
        if (same->off) incoming.what = Incoming::off_here;
        else if (ahead.empty() && ahead_here.empty()) incoming.what = Incoming::over;
        else if (file.cancelled || ahead.empty()) incoming.what = Incoming::called_off;
        else if (ahead_here.empty()) incoming.what = Incoming::added; // what was here is over; it goes on
        else incoming.what = is_same(*same, file) && changes_stand(same->id, file) ? Incoming::same : Incoming::changed;
        return incoming;
    }

    // As this one time stands here, and as the file has it.
    bool stands(ActivityId id, const CalendarFile::Change& change) const {
        if (change.start < m_now) return true; // over
        const auto now = activity(m_home, m_viewer, {id, change.start});
        if (!now) return true; // it does not come round
        if (change.cancelled || now->cancelled) return change.cancelled == now->cancelled;
        return now->title == change.as.title && now->place == change.as.place && now->starts == change.as.starts && now->ends == change.as.ends;
    }

    // A time that was called off here may be left out there: that is the same.
    bool is_same(const Here& here, const CalendarFile::Plan& file) const {
        const NewActivity plan = merged(here.plan, file);
        return is_said_the_same(plan, here.plan) && same_starts(starts_ahead(plan, m_now), starts_ahead(here.plan, m_now), [&](WallTime start) {
                   const auto now = activity(m_home, m_viewer, {here.id, start});
                   return now && now->cancelled && m_home.calendar().is_planned(now->occurrence());
               });
    }

private:
    bool changes_stand(ActivityId id, const CalendarFile::Plan& file) const {
        return std::all_of(file.changes.begin(), file.changes.end(), [&](const auto& change) { return stands(id, change); });
    }

    Home& m_home;
    const Viewer& m_viewer;
    WallTime m_now;
    std::map<std::string, Here> m_here;
};

// Starting with the first time that is still to come, so that what was stays as it was.
NewActivity from_now_on(NewActivity plan, WallTime next) {
    const std::int64_t length = lasts(plan);
    plan.starts = next;
    plan.ends = WallTime{milliseconds(next) + length};
    return plan;
}

class Taking {
public:
    Taking(Home& home, const Viewer& by) : m_home(home), m_by(by), m_comparing(home, by), m_now(home.now().wall) {}
    std::vector<EntryId> written;

    void take(const CalendarFile::Plan& file, const IncomingPlan& incoming) {
        switch (incoming.what) {
        case Incoming::added: {
            NewActivity plan = file.plan;
            if (incoming.here != ActivityId::none) plan = from_now_on(merged(m_comparing.here(file.plan.uid)->plan, file), incoming.next);
            const ActivityId id = add_activity(m_home, m_by, plan);
            written.push_back(EntryId{number(id)});
            take_changes(id, file);
            break;
        }
        case Incoming::changed: {
            const Here& here = *m_comparing.here(file.plan.uid);
            if (!m_comparing.is_same(here, file)) {
                const WallTime first = starts_ahead(here.plan, m_now).front();
                const OccurrenceId id = here.plan.repeating.rule.empty() ? OccurrenceId{here.id, here.plan.starts} : next_that_is_on(here, first);
                written.push_back(change_activity(m_home, m_by, id, from_now_on(merged(here.plan, file), incoming.next), Reach::all));
            }
            take_changes(here.id, file);
            break;
        }
        case Incoming::called_off: {
            const Here& here = *m_comparing.here(file.plan.uid);
            written.push_back(cancel_activity(m_home, m_by, next_that_is_on(here, starts_ahead(here.plan, m_now).front()), Reach::all));
            break;
        }
        case Incoming::same:
        case Incoming::over:
        case Incoming::off_here: break;
        }
    }

private:
    // A change of all of them is made from one that is on: some may have been called off by themselves.
    OccurrenceId next_that_is_on(const Here& here, WallTime otherwise) const {
        const auto time = m_home.calendar().next_of(here.id, m_now, WallTime{milliseconds(m_now) + window_ms}, true);
        return time && time->id.start >= m_now ? time->id : OccurrenceId{here.id, otherwise};
    }

    void take_changes(ActivityId id, const CalendarFile::Plan& file) {
        for (const CalendarFile::Change& change : file.changes) {
            if (m_comparing.stands(id, change)) continue;
            const OccurrenceId one{id, change.start};
            const auto now = activity(m_home, m_by, one);
            if (change.cancelled) {
                written.push_back(cancel_activity(m_home, m_by, one, Reach::this_one));
                continue;
            }
            if (now->cancelled) written.push_back(put_back_on(m_home, m_by, one));
            NewActivity as;
            static_cast<ActivityPlan&>(as) = change.as;
            written.push_back(change_activity(m_home, m_by, one, as, Reach::this_one));
        }
    }

    Home& m_home;
    const Viewer& m_by;
    Comparing m_comparing;
    WallTime m_now;
};

} // namespace

std::vector<IncomingPlan> look_through(Home& home, const Viewer& viewer, const CalendarFile& file) {
    require_staff(home, viewer);
    const Comparing comparing(home, viewer);
    std::vector<IncomingPlan> all;
    for (std::size_t i = 0; i < file.plans.size(); ++i) all.push_back(comparing.compare(file.plans[i], i));
    return all;
}

bool is_too_much(Home& home, const CalendarFile& file, const std::vector<IncomingPlan>& all) {
    const auto stretches = home.calendar().all_stretches();
    auto series = static_cast<std::size_t>(std::count_if(stretches.begin(), stretches.end(), [](const Calendar::Stretch& one) { return one.series; }));
    std::size_t written = 0, changing = 0;
    double times = 0;
    for (const IncomingPlan& one : all) {
        if (one.what != Incoming::added && one.what != Incoming::changed && one.what != Incoming::called_off) continue;
        const std::size_t changes = file.plans[one.plan].changes.size();
        written += 1 + changes;
        series += changes + (one.what == Incoming::added && !file.plans[one.plan].plan.repeating.rule.empty() ? 1 : 0);
        changing += changes + (one.what == Incoming::added ? 0 : 1);
        times += one.times_a_month;
    }
    return written > most_taken_in || times > most_times_a_month || (changing > 0 && changing * (series + 10) > most_changing);
}

std::vector<EntryId> take_in(Home& home, const Viewer& by, const CalendarFile& file) {
    require_writer(home, by);
    require_staff(home, by);
    if (file.trouble != FileTrouble::none) throw Error(Trouble::refused, "That file cannot be taken in.");
    const auto all = look_through(home, by, file);
    if (is_too_much(home, file, all)) throw Error(Trouble::refused, "There is more in that file than can be taken in at once.");
    Taking taking(home, by);
    Batch batch(home);
    for (const IncomingPlan& one : all) taking.take(file.plans[one.plan], one);
    batch.commit();
    return taking.written;
}

void take_back(Home& home, const Viewer& by, const std::vector<EntryId>& written) {
    Batch batch(home);
    for (auto entry = written.rbegin(); entry != written.rend(); ++entry) home.withdraw(by, *entry);
    batch.commit();
}

} // namespace data
