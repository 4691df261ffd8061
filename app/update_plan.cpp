// Obeys those who plan: a plan in the making, saving it, calling something off; and what they write down afterwards.
#include <algorithm>

#include "app/screens/plan_words.h"
#include "app/update.h"
#include "app/words.h"
#include "data/activities.h"
#include "data/attendance.h"
#include "data/zone.h"

namespace app {

using data::Zone;
using widgets::N_;

namespace {

constexpr std::int64_t minute_ms = 60'000;
constexpr int minutes_of_a_day = 24 * 60;
constexpr int usual_length_minutes = 60;

// A time on the wall of the home, moved by whole days or minutes of the same day.
data::WallTime moved(data::WallTime from, int days, int minutes) {
    const Zone home = Zone::home();
    data::Civil civil = home.civil(from);
    const int of_day = ((civil.hour * 60 + civil.minute + minutes) % minutes_of_a_day + minutes_of_a_day) % minutes_of_a_day;
    return home.wall({civil.year, civil.month, civil.day + days, of_day / 60, of_day % 60, 0});
}

void start_at(data::NewActivity& plan, data::WallTime starts) {
    const std::int64_t lasts = data::milliseconds(plan.ends) - data::milliseconds(plan.starts);
    const data::ComesRound round = data::comes_round(plan.repeating.rule, plan.starts);
    if (round.how != data::Comes::once && round.how != data::Comes::otherwise) {
        plan.repeating.rule = data::rule_of(data::as_from(round, plan.starts, starts), starts);
    }
    plan.starts = starts;
    plan.ends = data::WallTime{data::milliseconds(starts) + lasts};
}

template <typename Word> void toggle(std::vector<Word>& words, std::int64_t number) {
    const auto word = static_cast<Word>(number);
    if (std::erase(words, word) == 0) {
        words.push_back(word);
        std::sort(words.begin(), words.end());
    }
}

void come_round(data::NewActivity& plan, data::Comes how) {
    data::ComesRound round;
    round.how = how;
    round.last = data::comes_round(plan.repeating.rule, plan.starts).last;
    plan.repeating.rule = data::rule_of(data::as_from(round, plan.starts, plan.starts), plan.starts);
}

void toggle_weekday(data::NewActivity& plan, int day) {
    data::ComesRound round = data::comes_round(plan.repeating.rule, plan.starts);
    toggle(round.days, day);
    if (round.days.empty()) {
        return; // one day at least
    }
    // The first time is on one of its days.
    data::WallTime starts = plan.starts;
    while (std::find(round.days.begin(), round.days.end(), data::weekday_of(Zone::home().civil(starts))) == round.days.end()) {
        starts = moved(starts, 1, 0);
    }
    const std::int64_t lasts = data::milliseconds(plan.ends) - data::milliseconds(plan.starts);
    plan.starts = starts;
    plan.ends = data::WallTime{data::milliseconds(starts) + lasts};
    plan.repeating.rule = data::rule_of(round, starts);
}

void choose_title(data::NewActivity& plan, const ChangePlan& change) {
    plan.title = change.text;
    const auto titles = plan_titles();
    if (change.number < 1 || change.number > static_cast<std::int64_t>(titles.size())) {
        return;
    }
    const PlanTitle& title = titles[static_cast<std::size_t>(change.number - 1)];
    plan.picture = title.picture;
    plan.kind = title.kind;
    plan.in_community = title.in_community;
}

void last_all_day(data::NewActivity& plan, bool all_day) {
    plan.all_day = all_day;
    if (all_day) {
        plan.starts = day_bounds(plan.starts).starts;
        plan.ends = day_bounds(plan.starts).ends;
    } else {
        constexpr int ten_in_the_morning = 10;
        plan.starts = moved(plan.starts, 0, ten_in_the_morning * 60);
        plan.ends = data::WallTime{data::milliseconds(plan.starts) + usual_length_minutes * minute_ms};
    }
}

void apply(data::NewActivity& plan, const ChangePlan& change) {
    const auto number = static_cast<int>(change.number);
    switch (change.what) {
    case PlanChange::title: choose_title(plan, change); break;
    case PlanChange::picture: plan.picture = change.text; break;
    case PlanChange::minutes: start_at(plan, moved(plan.starts, 0, number)); break;
    case PlanChange::days: start_at(plan, moved(plan.starts, number, 0)); break;
    case PlanChange::length:
        if (plan.all_day) {
            last_all_day(plan, false);
        }
        plan.ends = data::WallTime{data::milliseconds(plan.starts) + number * minute_ms};
        break;
    case PlanChange::all_day: last_all_day(plan, number != 0); break;
    case PlanChange::comes: come_round(plan, static_cast<data::Comes>(number)); break;
    case PlanChange::weekday: toggle_weekday(plan, number); break;
    case PlanChange::until_weeks: {
        data::ComesRound round = data::comes_round(plan.repeating.rule, plan.starts);
        round.last = number == 0 ? std::nullopt : std::optional(day_bounds(plan.starts, number * 7 - 1).starts);
        plan.repeating.rule = data::rule_of(round, plan.starts);
        break;
    }
    case PlanChange::place: plan.place = change.text; break;
    case PlanChange::in_community: plan.in_community = number != 0; break;
    case PlanChange::led_by:
        plan.led_by = data::PersonId{change.number};
        plan.leader.clear();
        break;
    case PlanChange::leader:
        plan.led_by = data::PersonId::none;
        plan.leader = change.text;
        break;
    case PlanChange::kind: plan.kind = static_cast<data::ActivityKind>(number); break;
    case PlanChange::way: toggle(plan.ways, change.number); break;
    case PlanChange::access: toggle(plan.access, change.number); break;
    }
}

// One touch says all of it, so the picker is done; the others are stepped through.
bool is_one_choice(PlanChange what) {
    switch (what) {
    case PlanChange::title:
    case PlanChange::picture:
    case PlanChange::length:
    case PlanChange::place:
    case PlanChange::led_by:
    case PlanChange::leader:
    case PlanChange::until_weeks:
    case PlanChange::kind: return true;
    default: return false;
    }
}

void leave_pickers(World& world) {
    while (world.state.path.size() > 2 &&
           (world.state.place().screen == ScreenName::plan_part || world.state.place().screen == ScreenName::write_plan)) {
        obey(world, GoBack{});
    }
}

data::NewActivity new_plan(const World& world, std::int64_t day_ms) {
    constexpr int usual_minute = 10 * 60 + 30;
    data::NewActivity plan;
    const data::WallTime now = world.home.now().wall, day = day_bounds(data::WallTime{day_ms}).starts;
    plan.starts = moved(day, 0, usual_minute);
    if (plan.starts < now && day_bounds(now).starts == day) { // the next full hour, while there is one
        const int hour = Zone::home().civil(now).hour;
        plan.starts = moved(day, 0, std::min(hour + 1, 23) * 60);
    }
    plan.ends = data::WallTime{data::milliseconds(plan.starts) + usual_length_minutes * minute_ms};
    return plan;
}

LastRecord of_the_calendar(data::EntryId entry, data::Kind kind, data::OccurrenceId activity) {
    LastRecord last;
    last.entry = entry;
    last.kind = kind;
    last.activity = activity;
    last.audience = data::Audience::house;
    return last;
}

bool is_the_same(const data::NewActivity& one, const data::NewActivity& other) {
    return static_cast<const data::ActivityPlan&>(one) == other && one.repeating == other.repeating;
}

void remember(World& world, LastRecord last) {
    world.state.session.last = std::move(last);
    world.state.view_is_old = true;
}

} // namespace

void obey(World& world, const StartPlan& start) {
    PlanDraft draft;
    if (start.activity.activity == data::ActivityId::none) {
        draft.plan = new_plan(world, start.day_ms);
    } else {
        const auto about = data::activity(world.home, world.state.session.viewer, start.activity);
        const auto plan = data::plan_of(world.home, world.state.session.viewer, start.activity);
        if (!about || !plan || about->cancelled) {
            world.state.view_is_old = true;
            return;
        }
        draft.changes = about->occurrence();
        draft.was_in_series = about->repeats;
        draft.plan = *plan;
    }
    draft.before = draft.plan;
    const bool is_new = draft.changes.activity == data::ActivityId::none;
    world.state.session.draft = std::move(draft);
    go_to(world, {.screen = ScreenName::plan});
    if (is_new) {
        go_to(world, {.screen = ScreenName::plan_part, .part = PlanPart::title});
    }
}

void obey(World& world, const ChangePlan& change) {
    auto& draft = world.state.session.draft;
    if (!draft) {
        return;
    }
    apply(draft->plan, change);
    world.state.view_is_old = true;
    if (is_one_choice(change.what)) {
        leave_pickers(world);
    }
}

void obey(World& world, const SavePlan& save) {
    auto& draft = world.state.session.draft;
    if (!draft) {
        return;
    }
    const data::Viewer& viewer = world.state.session.viewer;
    LastRecord last;
    bool changed_meanwhile = false;
    if (draft->changes.activity == data::ActivityId::none) {
        const data::ActivityId id = data::add_activity(world.home, viewer, draft->plan);
        last = of_the_calendar(data::EntryId{data::number(id)}, data::Kind::activity, {id, draft->plan.starts});
    } else {
        const auto now = data::plan_of(world.home, viewer, draft->changes);
        changed_meanwhile = now && !is_the_same(*now, draft->before);
        const data::EntryId entry = data::change_activity(world.home, viewer, draft->changes, draft->plan, save.reach);
        const bool this_one = draft->was_in_series && save.reach == data::Reach::this_one;
        last = of_the_calendar(entry, this_one ? data::Kind::occurrence : data::Kind::activity, draft->changes);
    }
    last.words = draft->plan.title;
    draft.reset();
    recorded(world, std::move(last), ScreenName::thank_you);
    if (changed_meanwhile) {
        say_kindly(world, N_("Somebody changed it just before you"), N_("What you saved stands now. Undo brings back what they saved."));
        world.state.notice->picture = "compare";
    }
}

void obey(World& world, const CallOff& off) {
    const auto about = data::activity(world.home, world.state.session.viewer, off.activity);
    const data::EntryId entry = data::cancel_activity(world.home, world.state.session.viewer, off.activity, off.reach);
    const bool this_one = about && about->repeats && off.reach == data::Reach::this_one;
    LastRecord last = of_the_calendar(entry, this_one ? data::Kind::occurrence : data::Kind::activity, off.activity);
    last.words = about ? about->title : std::string();
    last.called_off = true;
    recorded(world, std::move(last), ScreenName::thank_you);
}

void obey(World& world, const PutBackOn& on) {
    const data::EntryId entry = data::put_back_on(world.home, world.state.session.viewer, on.activity);
    remember(world, of_the_calendar(entry, data::Kind::occurrence, on.activity));
}

void obey(World& world, const AttendWith& with) {
    world.state.session.attending = {with.attended, with.help};
    world.state.view_is_old = true;
    if (world.state.place().screen == ScreenName::attendance_help) {
        obey(world, GoBack{});
    }
}

// A touch writes the chosen word; the same again takes it back, where it was one's own.
void obey(World& world, const MarkAttendance& mark) {
    const data::Viewer& viewer = world.state.session.viewer;
    const Attending attending = world.state.session.attending;
    const bool with_help = attending.attended == data::Attended::took_part || attending.attended == data::Attended::watched;
    for (const data::AttendanceRow& row : data::attendance_at(world.home, viewer, mark.activity)) {
        const bool same = row.attended == attending.attended && (!with_help || row.help == attending.help);
        if (row.entry.resident == mark.resident && same) {
            world.home.withdraw(viewer, row.entry.id);
            world.state.view_is_old = true;
            return;
        }
    }
    LastRecord last = of_the_calendar(data::record_attendance(world.home, viewer, mark.activity, mark.resident, attending.attended, attending.help),
                                      data::Kind::attendance, mark.activity);
    last.resident = mark.resident;
    remember(world, std::move(last));
}

void obey(World& world, const SayHowItWas& say) {
    LastRecord last = of_the_calendar(data::say_how_it_was(world.home, world.state.session.viewer, say.activity, say.resident, say.how),
                                      data::Kind::how_it_was, say.activity);
    last.resident = say.resident;
    last.how = say.how;
    last.audience = data::Audience::care_team;
    recorded(world, std::move(last), ScreenName::thank_you);
}

} // namespace app
