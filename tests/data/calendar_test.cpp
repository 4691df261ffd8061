// What is on, when it comes round again: each time by itself, changes and what they do to those who answered, and how quick it is.
#include "data/calendar.h"


#include "fixtures.h"
#include "time_zone.h"

using namespace data;

namespace {

constexpr std::int64_t week_ms = 7 * day_ms;

NewActivity knitting(WallTime starts = morning + 5 * hour_ms) {
    NewActivity plan{"Knitting", "In the lounge", "do-crafts", starts, starts + hour_ms};
    plan.kind = ActivityKind::club;
    plan.access = {Access::step_free, Access::hearing_loop};
    plan.repeating.rule = "FREQ=WEEKLY";
    return plan;
}

struct Knitters : SmallHome {
    ActivityId id = add_activity(home(), as_sam(), knitting());
    OccurrenceId week(int n) const { return {id, morning + 5 * hour_ms + n * week_ms}; }
    EntryId rose_says(int n, Answer answer, const std::vector<Need>& needs = {}) {
        return answer_activity(home(), as_rose(), week(n), rose, answer, needs);
    }
    std::optional<Answer> answer_for(int n) {
        const auto answer = answer_of(home(), as_rose(), week(n), rose);
        return answer ? std::optional(answer->answer) : std::nullopt;
    }
    std::vector<Activity> on(int from_week, int to_week) {
        return activities_between(home(), as_sam(), morning + from_week * week_ms, morning + to_week * week_ms);
    }
};

} // namespace

TEST_CASE("Calendar: knitting comes round every week, with everything that is known of it") {
    Knitters small;
    const auto month = small.on(0, 5);
    REQUIRE(month.size() == 5);
    for (int n = 0; n < 5; ++n) {
        const Activity& one = month[static_cast<std::size_t>(n)];
        CHECK(one.occurrence() == small.week(n));
        CHECK(one.ends == one.starts + hour_ms);
        CHECK(one.title == "Knitting");
        CHECK(one.kind == ActivityKind::club);
        CHECK(one.access == std::vector<Access>{Access::step_free, Access::hearing_loop});
        CHECK(one.repeats);
        CHECK_FALSE(one.cancelled);
    }
    CHECK(small.on(-5, 0).empty());
    CHECK(small.on(500, 501).size() == 1); // ten years on
    CHECK(activity(small.home(), small.as_rose(), small.week(3))->starts == small.week(3).start);
    CHECK_FALSE(activity(small.home(), small.as_rose(), OccurrenceId{small.id})); // which of them?
    CHECK(activity(small.home(), small.as_rose(), OccurrenceId{small.id, morning})->cancelled); // there is no such time
    CHECK_FALSE(activity(small.home(), small.as_rose(), OccurrenceId{ActivityId{4}, morning}));
}

TEST_CASE("Calendar: what Rose says about this week says nothing about the next, nor do the arrangements") {
    Knitters small;
    const EntryId first = small.rose_says(0, Answer::come, {Need::company});
    small.rose_says(1, Answer::not_this_time);
    small.rose_says(2, Answer::maybe, {Need::company});
    CHECK(small.answer_for(0) == Answer::come);
    CHECK(small.answer_for(1) == Answer::not_this_time);
    CHECK_FALSE(small.answer_for(3));
    CHECK(answers_of(small.home(), small.as_rose(), small.rose, morning, morning + week_ms).size() == 1);
    CHECK(answers_of(small.home(), small.as_rose(), small.rose, morning, morning + 4 * week_ms).size() == 3);
    tick_arrangement(small.home(), small.as_sam(), first, Need::company);
    auto today = arrangements_between(small.home(), small.as_sam(), morning, morning + day_ms);
    REQUIRE(today.size() == 1);
    CHECK(today[0].done);
    auto later = arrangements_between(small.home(), small.as_sam(), morning + 2 * week_ms, morning + 3 * week_ms);
    REQUIRE(later.size() == 1);
    CHECK_FALSE(later[0].done);
    CHECK(later[0].activity.occurrence() == small.week(2));
    CHECK(answers_to(small.home(), small.as_sam(), small.week(0)).size() == 1);
    CHECK(answers_to(small.home(), small.as_ben(), small.week(0)).empty()); // between Rose and her care team
    CHECK(trouble_of([&] { answer_activity(small.home(), small.as_rose(), small.id, small.rose, Answer::come, {}); }) == Trouble::refused);
    CHECK(trouble_of([&] { answer_activity(small.home(), small.as_rose(), {small.id, morning}, small.rose, Answer::come, {}); }) == Trouble::refused);
    CHECK(all_good(small.home()));
}

TEST_CASE("Calendar: an answer of an old journal, which names the activity alone, belongs to its only time") {
    SmallHome small;
    Home& home = small.home();
    const ActivityId singing = add_activity(home, small.as_sam(), {"Singing", "Lounge", "", morning + hour_ms, morning + 2 * hour_ms});
    const std::string old_body = "{\"activity\":" + std::to_string(number(singing)) + ",\"needs\":[2]}";
    const EntryId first = home.journal().append({Kind::answer, small.rose, small.rose, Audience::care_team, EntryId::none, 2, old_body});
    const EntryId second = home.journal().append({Kind::answer, small.rose, small.rose, Audience::care_team, first, 1, old_body});
    CHECK(answer_of(home, small.as_rose(), singing, small.rose)->answer == Answer::come);
    CHECK(answer_of(home, small.as_rose(), singing, small.rose)->activity == OccurrenceId(singing, morning + hour_ms));
    CHECK(arrangements_between(home, small.as_sam(), morning, morning + day_ms).size() == 1);
    // Taken back as it was then: without the time.
    home.journal().append({Kind::withdrawn, small.rose, small.rose, Audience::care_team, second, 21,
                           "{\"activity\":" + std::to_string(number(singing)) + ",\"author\":" + std::to_string(number(small.rose)) + "}"});
    CHECK(answer_of(home, small.as_rose(), singing, small.rose)->entry == first);
    CHECK(recent_entries(home, small.as_rose(), small.rose, 5).size() == 1);
    CHECK(all_good(home));
}

TEST_CASE("Calendar: one time is moved; who answered before is told of it, who answers now knows") {
    Knitters small;
    small.rose_says(1, Answer::come);
    NewActivity moved = *plan_of(small.home(), small.as_sam(), small.week(1));
    CHECK(moved.repeating.rule == "FREQ=WEEKLY");
    moved.starts = moved.starts + 26 * hour_ms; // to the next day, and later
    moved.ends = moved.ends + 26 * hour_ms;
    moved.place = "In the garden room";
    const EntryId change = change_activity(small.home(), small.as_sam(), small.week(1), moved, Reach::this_one);
    const auto now = activity(small.home(), small.as_rose(), small.week(1));
    CHECK(now->starts == small.week(1).start + 26 * hour_ms);
    CHECK(now->place == "In the garden room");
    CHECK(small.on(0, 3).size() == 3);
    CHECK(activities_between(small.home(), small.as_sam(), small.week(1).start, small.week(1).start + hour_ms).empty());
    CHECK(activities_between(small.home(), small.as_sam(), now->starts, now->ends).size() == 1);
    const WallTime day = morning + week_ms;
    auto told = counted_on(small.home(), small.as_rose(), small.rose, day, day + day_ms); // on the day she had in mind
    REQUIRE(told.size() == 1);
    CHECK(told[0].answer.told == small.week(1).start);
    CHECK(told[0].activity.starts != told[0].answer.told);
    CHECK(counted_on(small.home(), small.as_rose(), small.rose, day + day_ms, day + 2 * day_ms).size() == 1); // and on the day it is
    small.rose_says(1, Answer::come);
    CHECK(answer_of(small.home(), small.as_rose(), small.week(1), small.rose)->told == now->starts);
    small.home().withdraw(small.as_sam(), change); // Undo
    CHECK(activity(small.home(), small.as_rose(), small.week(1))->starts == small.week(1).start);
    CHECK(small.answer_for(1) == Answer::come);
    CHECK(all_good(small.home()));
}

TEST_CASE("Calendar: one time is called off; Rose is told, nobody arranges anything, and it can be put back on") {
    Knitters small;
    small.rose_says(1, Answer::come, {Need::transport});
    cancel_activity(small.home(), small.as_sam(), small.week(1), Reach::this_one);
    CHECK(small.on(1, 2).empty());
    CHECK(activity(small.home(), small.as_rose(), small.week(1))->cancelled);
    const WallTime day = morning + week_ms;
    const auto page = activities_of_day(small.home(), small.as_rose(), day, day + day_ms);
    REQUIRE(page.size() == 1);
    CHECK(page[0].cancelled);
    REQUIRE(counted_on(small.home(), small.as_rose(), small.rose, day, day + day_ms).size() == 1);
    CHECK(counted_on(small.home(), small.as_rose(), small.rose, day, day + day_ms)[0].activity.cancelled);
    CHECK(arrangements_between(small.home(), small.as_sam(), day, day + day_ms).empty());
    CHECK(answers_of(small.home(), small.as_rose(), small.rose, day, day + day_ms).empty());
    CHECK(trouble_of([&] { small.rose_says(1, Answer::maybe); }) == Trouble::refused);
    CHECK(trouble_of([&] { cancel_activity(small.home(), small.as_sam(), small.week(1), Reach::this_one); }) == Trouble::refused);
    put_back_on(small.home(), small.as_ada(), small.week(1));
    CHECK(small.on(1, 2).size() == 1);
    CHECK(arrangements_between(small.home(), small.as_sam(), day, day + day_ms).size() == 1);
    CHECK(all_good(small.home()));
}

TEST_CASE("Calendar: from here on an hour later; what was stays, and answers go along to the time that took their place") {
    Knitters small;
    small.rose_says(0, Answer::come);
    const EntryId answer = small.rose_says(2, Answer::come, {Need::company});
    const EntryId ticked = tick_arrangement(small.home(), small.as_ada(), answer, Need::company);
    NewActivity later = *plan_of(small.home(), small.as_sam(), small.week(2));
    later.starts = later.starts + hour_ms;
    later.ends = later.ends + 2 * hour_ms;
    const EntryId change = change_activity(small.home(), small.as_sam(), small.week(2), later, Reach::following);
    const auto months = small.on(0, 6);
    REQUIRE(months.size() == 6);
    for (int n = 0; n < 6; ++n) {
        CHECK(months[static_cast<std::size_t>(n)].starts == small.week(n).start + (n < 2 ? 0 : hour_ms));
        CHECK(months[static_cast<std::size_t>(n)].id == small.id);
    }
    CHECK(small.answer_for(0) == Answer::come);
    const OccurrenceId moved{small.id, small.week(2).start + hour_ms};
    const auto kept = answer_of(small.home(), small.as_rose(), moved, small.rose);
    REQUIRE(kept);
    CHECK(kept->told == small.week(2).start); // she is told
    const auto arranged = arrangements_between(small.home(), small.as_sam(), moved.start, moved.start + hour_ms);
    REQUIRE(arranged.size() == 1);
    CHECK(arranged[0].done_entry == ticked);
    CHECK(activity(small.home(), small.as_rose(), small.week(2))->cancelled); // nothing at the old time
    small.home().withdraw(small.as_sam(), change);
    CHECK(small.answer_for(2) == Answer::come);
    CHECK(small.on(0, 6)[2].starts == small.week(2).start);
    CHECK(all_good(small.home()));
}

TEST_CASE("Calendar: to another day of the week; an answer goes to the same week's") {
    Knitters small;
    small.rose_says(1, Answer::maybe);
    small.rose_says(2, Answer::come);
    NewActivity other = *plan_of(small.home(), small.as_sam(), small.week(1));
    other.starts = other.starts - 2 * day_ms; // from Saturday to Thursday
    other.ends = other.ends - 2 * day_ms;
    change_activity(small.home(), small.as_sam(), small.week(1), other, Reach::following);
    CHECK(answer_of(small.home(), small.as_rose(), {small.id, small.week(1).start - 2 * day_ms}, small.rose)->answer == Answer::maybe);
    CHECK(answer_of(small.home(), small.as_rose(), {small.id, small.week(2).start - 2 * day_ms}, small.rose)->answer == Answer::come);
    // A second change on top of it, back to where it was.
    NewActivity again = other;
    again.starts = again.starts + 2 * day_ms;
    again.ends = again.ends + 2 * day_ms;
    change_activity(small.home(), small.as_sam(), {small.id, small.week(1).start - 2 * day_ms}, again, Reach::following);
    CHECK(small.answer_for(1) == Answer::maybe);
    CHECK(small.answer_for(2) == Answer::come);
    CHECK(all_good(small.home()));
}

TEST_CASE("Calendar: a change that leaves no room for an answer says that it is not on, and loses nobody's word") {
    Knitters small;
    small.rose_says(1, Answer::come);
    small.rose_says(2, Answer::come);
    NewActivity rarer = *plan_of(small.home(), small.as_sam(), small.week(1));
    rarer.repeating.rule = "FREQ=WEEKLY;INTERVAL=2";
    const EntryId change = change_activity(small.home(), small.as_sam(), small.week(1), rarer, Reach::following);
    CHECK(small.answer_for(1) == Answer::come);
    const auto told = counted_on(small.home(), small.as_rose(), small.rose, morning, morning + 4 * week_ms);
    REQUIRE(told.size() == 2);
    CHECK_FALSE(told[0].activity.cancelled);
    CHECK(told[1].activity.cancelled);
    CHECK(told[1].activity.title == "Knitting");
    small.home().withdraw(small.as_sam(), change);
    CHECK_FALSE(counted_on(small.home(), small.as_rose(), small.rose, morning, morning + 4 * week_ms)[1].activity.cancelled);
    CHECK(all_good(small.home()));
}

TEST_CASE("Calendar: all of them: those to come, since what has been stays as it was") {
    Knitters small;
    small.rose_says(0, Answer::come);
    small.clock.pass(9 * day_ms); // two weeks have begun; week 1 was two days ago
    NewActivity other = *plan_of(small.home(), small.as_sam(), small.week(0));
    other.title = "Knit and natter";
    other.starts = other.starts - hour_ms;
    other.ends = other.ends - hour_ms;
    change_activity(small.home(), small.as_sam(), small.week(0), other, Reach::all);
    const auto months = small.on(0, 5);
    REQUIRE(months.size() == 5);
    CHECK(months[0].title == "Knitting");
    CHECK(months[1].starts == small.week(1).start);
    CHECK(months[2].title == "Knit and natter");
    CHECK(months[2].starts == small.week(2).start - hour_ms);
    CHECK(months[4].starts == small.week(4).start - hour_ms);
    CHECK(small.answer_for(0) == Answer::come);
    // And then no more of them, ever; who had answered is told.
    const OccurrenceId next{small.id, small.week(3).start - hour_ms};
    answer_activity(small.home(), small.as_rose(), next, small.rose, Answer::come, {});
    const EntryId off = cancel_activity(small.home(), small.as_ada(), next, Reach::all);
    CHECK(small.on(0, 9).size() == 2);
    CHECK(counted_on(small.home(), small.as_rose(), small.rose, next.start, next.start + day_ms)[0].activity.cancelled);
    small.home().withdraw(small.as_ada(), off);
    CHECK(small.on(0, 9).size() == 9);
    CHECK(all_good(small.home()));
}

TEST_CASE("Calendar: what is on once is moved with its answers, called off, put back on, and becomes a club") {
    SmallHome small;
    Home& home = small.home();
    const WallTime eleven = morning + 2 * hour_ms;
    const ActivityId singing = add_activity(home, small.as_sam(), {"Singing", "Lounge", "", eleven, eleven + hour_ms});
    answer_activity(home, small.as_rose(), singing, small.rose, Answer::come, {Need::company});
    NewActivity plan = *plan_of(home, small.as_sam(), singing);
    plan.starts = plan.starts + hour_ms;
    plan.ends = plan.ends + hour_ms;
    const EntryId change = change_activity(home, small.as_sam(), singing, plan, Reach::all);
    CHECK(activity(home, small.as_rose(), singing)->starts == eleven + hour_ms);
    CHECK(answer_of(home, small.as_rose(), singing, small.rose)->told == eleven);
    CHECK(arrangements_between(home, small.as_sam(), eleven + hour_ms, eleven + 2 * hour_ms).size() == 1);
    cancel_activity(home, small.as_sam(), singing, Reach::this_one);
    CHECK(activity(home, small.as_rose(), singing)->cancelled);
    CHECK(activities_between(home, small.as_rose(), morning, morning + day_ms).empty());
    CHECK(activities_of_day(home, small.as_rose(), morning, morning + day_ms).at(0).cancelled);
    put_back_on(home, small.as_ada(), singing);
    CHECK(activities_between(home, small.as_rose(), morning, morning + day_ms).size() == 1);
    home.withdraw(small.as_sam(), change); // not the last change: left as it is
    CHECK(activity(home, small.as_rose(), singing)->starts == eleven + hour_ms);
    plan.repeating.rule = "FREQ=WEEKLY";
    change_activity(home, small.as_sam(), singing, plan, Reach::all);
    CHECK(activities_between(home, small.as_rose(), morning, morning + 3 * week_ms).size() == 3);
    CHECK(answer_of(home, small.as_rose(), {singing, eleven + hour_ms}, small.rose)->answer == Answer::come);
    CHECK(all_good(home));
}

TEST_CASE("Calendar: an activity added by mistake is gone when it is taken back, and nobody is led to it") {
    SmallHome small;
    const ActivityId oops = add_activity(small.home(), small.as_sam(), knitting());
    answer_activity(small.home(), small.as_rose(), {oops, morning + 5 * hour_ms}, small.rose, Answer::come, {});
    CHECK(trouble_of([&] { small.home().withdraw(small.as_ada(), EntryId{number(oops)}); }) == Trouble::refused); // not hers
    small.home().withdraw(small.as_sam(), EntryId{number(oops)});
    CHECK(activities_between(small.home(), small.as_sam(), morning, morning + day_ms).empty());
    CHECK_FALSE(activity(small.home(), small.as_rose(), {oops, morning + 5 * hour_ms}));
    CHECK(counted_on(small.home(), small.as_rose(), small.rose, morning, morning + day_ms).empty());
    CHECK(all_good(small.home()));
}

TEST_CASE("Calendar: exceptions, a week away together, and who leads as each viewer may know them") {
    SmallHome small;
    Home& home = small.home();
    NewActivity plan = knitting();
    plan.repeating.except = {plan.starts + week_ms};
    plan.led_by = small.tom; // a resident who did not agree to his name on the glass
    plan.leader = "Somebody else";
    const ActivityId id = add_activity(home, small.as_sam(), plan);
    CHECK(activities_between(home, small.as_sam(), morning, morning + 3 * week_ms).size() == 2);
    CHECK(activity(home, small.as_sam(), {id, plan.starts})->leader == "Tom");
    CHECK(activity(home, Viewer::house(), {id, plan.starts})->leader.empty());
    NewActivity seaside{"By the sea", "Whitby", "do-outing", morning - 2 * day_ms, morning + 3 * day_ms, true};
    seaside.all_day = true;
    seaside.leader = "The Lions club";
    add_activity(home, small.as_sam(), seaside);
    CHECK(activities_between(home, small.as_sam(), morning, morning + day_ms).size() == 1); // it began before
    const auto today = activities_of_day(home, small.as_sam(), morning, morning + day_ms);
    REQUIRE(today.size() == 2);
    CHECK(today[0].title == "By the sea");
    CHECK(today[0].leader == "The Lions club");
    CHECK(activities_of_day(home, small.as_sam(), morning + 4 * day_ms, morning + 5 * day_ms).empty());
    for (const auto& wrong : {NewActivity{"", "", "", morning, morning}, NewActivity{"Late", "", "", morning, morning - 1}, NewActivity{"Long", "", "", morning, morning + 40 * day_ms}})
        CHECK(trouble_of([&] { add_activity(home, small.as_sam(), wrong); }) == Trouble::refused);
    CHECK(trouble_of([&] { add_activity(home, small.as_ben(), seaside); }) == Trouble::refused);
    CHECK(trouble_of([&] { change_activity(home, small.as_rose(), {id, plan.starts}, plan, Reach::all); }) == Trouble::refused);
    CHECK(trouble_of([&] { cancel_activity(home, small.as_ben(), {id, plan.starts}, Reach::all); }) == Trouble::refused);
    CHECK(all_good(home));
}

TEST_CASE("Calendar: in a home in London two o'clock stays two o'clock, and a change of all keeps the hour on the wall") {
    const HomeIn london("Europe/London");
    SmallHome small;
    const Zone zone = Zone::home();
    NewActivity plan = knitting(zone.wall({2026, 10, 20, 14, 0, 0})); // Tuesdays; the clocks go back on the 25th
    const ActivityId id = add_activity(small.home(), small.as_sam(), plan);
    const auto hours = [&] {
        std::string all;
        for (const Activity& one : activities_between(small.home(), small.as_sam(), zone.wall({2026, 10, 19}), zone.wall({2026, 11, 30})))
            all += std::to_string(zone.civil(one.starts).day) + " at " + std::to_string(zone.civil(one.starts).hour) + ", ";
        return all;
    };
    CHECK(hours() == "20 at 14, 27 at 14, 3 at 14, 10 at 14, 17 at 14, 24 at 14, ");
    // Asked of one in summer time, on 21 November: from the 24th on at 15.
    NewActivity later = *plan_of(small.home(), small.as_sam(), {id, plan.starts});
    later.starts = zone.wall({2026, 10, 20, 15, 0, 0});
    later.ends = later.starts + hour_ms;
    change_activity(small.home(), small.as_sam(), {id, plan.starts}, later, Reach::all);
    CHECK(hours() == "20 at 14, 27 at 14, 3 at 14, 10 at 14, 17 at 14, 24 at 15, ");
}

TEST_CASE("Calendar: a month of a busy home that was told once is told again without asking the disk") {
    SmallHome small;
    Home& home = small.home();
    {
        Batch batch(home);
        for (int i = 0; i < 40; ++i) {
            NewActivity plan = knitting(morning - 700 * day_ms + i * hour_ms / 2);
            plan.repeating.rule = i % 3 == 0 ? "FREQ=DAILY" : i % 3 == 1 ? "FREQ=WEEKLY;BYDAY=MO,WE,FR" : "FREQ=MONTHLY;BYDAY=2TU,-1FR";
            add_activity(home, small.as_sam(), plan);
        }
        for (int i = 0; i < 400; ++i) add_activity(home, small.as_sam(), {"Visit", "", "", morning + i * 6 * hour_ms, morning + i * 6 * hour_ms + hour_ms});
        batch.commit();
    }
    CHECK(activities_between(home, small.as_sam(), morning, morning + 30 * day_ms).size() > 600);
    const auto statements = home.counts().sql_statements;
    const std::size_t month = home.calendar().times(morning, morning + 30 * day_ms).size();
    CHECK(month > 600);
    CHECK(home.calendar().times(morning, morning + 30 * day_ms).size() == month);
    CHECK(home.counts().sql_statements == statements);
}

TEST_CASE("Calendar: an event every five minutes is bounded, and so is a question about all times") {
    SmallHome small;
    NewActivity bell = knitting(morning - 3000 * day_ms);
    bell.ends = bell.starts + 1;
    bell.repeating.rule = "FREQ=MINUTELY;INTERVAL=5;UNTIL=30000101T000000Z";
    add_activity(small.home(), small.as_sam(), bell);
    CHECK(activities_between(small.home(), small.as_sam(), morning, morning + day_ms).size() == 288);
    CHECK(small.home().calendar().times(WallTime{0}, morning).size() <= 400 * 288);
    bell.repeating.rule = "FREQ=MINUTELY;INTERVAL=1";
    CHECK(trouble_of([&] { add_activity(small.home(), small.as_sam(), bell); }) == Trouble::refused);
}
