// Journeys of Looking back: a week and a month of one's own words, what others noticed apart from them, and what was done.
#include <algorithm>
#include <set>

#include "data/attendance.h"
#include "data/circle.h"
#include "data/moods.h"
#include "data/sign_in.h"
#include "data/wins.h"

#include "tests/catch.h"
#include "tests/journeys/walk.h"
#include "tests/stage/stage.h"

using app::ScreenName;
using data::Mood;
using stage::Stage;

namespace {

// Rose says so at nine on that day of November.
void rose_said(Stage& kiosk, int day, Mood mood) {
    kiosk.clock("2026-11-" + std::string(day < 10 ? "0" : "") + std::to_string(day) + "T09:00:00");
    const data::Viewer rose = data::come_in_as_resident(kiosk.home(), kiosk.house().rose, {}).viewer;
    data::record_mood(kiosk.home(), rose, {kiosk.house().rose, mood, {}, "", data::Audience::care_team, {}});
}

void sam_noticed(Stage& kiosk, Mood mood) {
    const data::Viewer sam = data::come_in_with_pin(kiosk.home(), kiosk.house().sam, data::PersonId::none, stage::staff_pin).viewer;
    data::record_observation(kiosk.home(), sam, {kiosk.house().rose, mood, {}, "At lunch.", data::Audience::care_team, {}});
}

// Saturday 21 November again, after a week in which something was said.
void a_week_of_rose(Stage& kiosk) {
    rose_said(kiosk, 16, Mood::interested);
    rose_said(kiosk, 17, Mood::tired);
    sam_noticed(kiosk, Mood::bored);
    rose_said(kiosk, 19, Mood::sad);
    rose_said(kiosk, 19, Mood::happy);
    kiosk.clock("2026-11-21T10:00:00");
}

} // namespace

TEST_CASE("Rose looks back on her week: her own word for each day, and the day without a word says so") {
    Stage kiosk;
    a_week_of_rose(kiosk);
    kiosk.come_in_as("Rose");
    stage::walk(kiosk, {"looking-back"});
    kiosk.tap("How I felt");
    CHECK(kiosk.screen() == ScreenName::back_week);
    CHECK(kiosk.shows("Rose, 15 to 21 November"));
    CHECK(kiosk.shows("Interested"));
    CHECK(kiosk.anywhere("Thursday 19 November. You said: Sad, then happy."));
    CHECK(kiosk.anywhere("Tuesday 17 November. You said: Tired. Others noticed: Bored."));
    CHECK(kiosk.anywhere("Wednesday 18 November. No words."));
    CHECK_FALSE(kiosk.shows("Bored")); // not on her own calendar
}

TEST_CASE("All seven days of a week stand on one page of a 10-inch glass, whatever was said on them and however often") {
    Stage kiosk;
    a_week_of_rose(kiosk);
    rose_said(kiosk, 20, Mood::rather_not_say);
    rose_said(kiosk, 21, Mood::worried);
    kiosk.clock("2026-11-21T10:00:00");
    kiosk.come_in_as("Rose");
    stage::walk(kiosk, {"looking-back"});
    kiosk.tap("How I felt");
    for (const char* const day : {"day-7", "day-6", "day-5", "day-4", "day-3", "day-2", "day-1"}) {
        INFO(day);
        const widgets::Item& tile = kiosk.item_id(day);
        CHECK_FALSE(tile.clipped);
        CHECK(tile.pictures == (tile.label == "No words" ? 0 : 1));
    }
}

TEST_CASE("One day shows what Rose said and what others noticed side by side, each with whose it is") {
    Stage kiosk;
    a_week_of_rose(kiosk);
    kiosk.come_in_as("Rose");
    stage::walk(kiosk, {"looking-back"});
    kiosk.tap("How I felt");
    kiosk.tap("Tired");
    CHECK(kiosk.screen() == ScreenName::back_day);
    CHECK(kiosk.shows("Tuesday 17 November"));
    CHECK(kiosk.shows("I said"));
    CHECK(kiosk.shows("Others noticed"));
    CHECK(kiosk.shows("Sam, 9:00"));
    kiosk.tap("Day before");
    CHECK(kiosk.shows("Interested"));
    CHECK(kiosk.shows("Nothing was noticed on this day."));
    kiosk.tap("Day after");
    CHECK(kiosk.shows("Tired"));
}

TEST_CASE("The month shows a face on each day, says each day as a sentence, and keeps others' calendar apart") {
    Stage kiosk;
    a_week_of_rose(kiosk);
    kiosk.come_in_as("Rose");
    stage::walk(kiosk, {"looking-back"});
    kiosk.tap("How I felt");
    kiosk.tap("The month");
    CHECK(kiosk.shows("November 2026"));
    REQUIRE(kiosk.on_some_page("Monday 16 November"));
    CHECK(kiosk.item_id("day-5").role == widgets::ItemRole::plot); // the 17th: too small for a finger here
    CHECK(kiosk.item_id("day-5").pictures == 2);                  // her face, and that others noticed something
    CHECK(kiosk.item_id("day-3").pictures == 2);                  // two words of hers, two faces
    CHECK(kiosk.item_id("day-2").pictures == 0);
    CHECK(kiosk.on_some_page("Monday 30 November: still to come."));
    kiosk.tap("Others noticed");
    REQUIRE(kiosk.on_some_page("Monday 16 November"));
    CHECK(kiosk.item_id("day-5").pictures == 1);
    CHECK(kiosk.item_id("day-3").pictures == 0); // nobody else's day
    kiosk.tap("What I said");
    kiosk.tap("Month before");
    CHECK(kiosk.shows("October 2026"));
}

TEST_CASE("On the smallest glass the whole month is there, page after page") {
    Stage kiosk({.width = 800, .height = 480});
    a_week_of_rose(kiosk);
    kiosk.come_in_as("Rose");
    while (!kiosk.can_tap("Looking back")) kiosk.tap("More");
    stage::walk(kiosk, {"looking-back"});
    kiosk.tap("How I felt");
    while (!kiosk.can_tap("The month")) kiosk.tap("More");
    kiosk.tap("The month");
    std::set<std::string> days;
    for (int page = 0; page < 12; ++page) {
        for (const widgets::Item& item : kiosk.items()) {
            if (item.role == widgets::ItemRole::plot) {
                CHECK_FALSE(item.clipped);
                days.insert(item.label);
            }
        }
        if (!kiosk.can_tap("More")) break;
        kiosk.tap("More");
    }
    CHECK(days.size() == 30);
}

TEST_CASE("Staff touch a day of the month itself, and read Rose's own words first") {
    Stage kiosk;
    a_week_of_rose(kiosk);
    kiosk.come_in_as_staff();
    kiosk.tap("Residents");
    kiosk.tap("Rose");
    while (!kiosk.can_tap("Looking back")) kiosk.tap("More");
    stage::walk(kiosk, {"looking-back"});
    kiosk.tap("How Rose felt");
    kiosk.tap("The month");
    REQUIRE(kiosk.on_some_page("Tuesday 17 November"));
    kiosk.tap_id("day-5");
    CHECK(kiosk.screen() == ScreenName::back_day);
    CHECK(kiosk.shows("Rose said"));
    CHECK(kiosk.shows("Tired"));
}

TEST_CASE("Tom looks back with what is shared with him, and with nothing else") {
    Stage kiosk;
    a_week_of_rose(kiosk);
    const data::Viewer rose = data::come_in_as_resident(kiosk.home(), kiosk.house().rose, {}).viewer;
    data::record_mood(kiosk.home(), rose, {kiosk.house().rose, Mood::proud, {}, "", data::Audience::circle, {}});
    kiosk.come_in_as_visitor("Rose", "Tom");
    stage::walk(kiosk, {"looking-back"});
    kiosk.tap("How Rose felt");
    CHECK(kiosk.anywhere("Rose said: Proud."));
    for (const char* const not_his : {"Tired", "Interested", "Sad", "Happy", "Bored"}) {
        CHECK_FALSE(kiosk.anywhere(not_his));
    }
}

TEST_CASE("What Rose did: the week's activities in the home and in the community, in pictures and in a sentence") {
    Stage kiosk;
    kiosk.come_in_as("Rose");
    kiosk.tap("What's on");
    kiosk.tap("Singing");
    kiosk.tap("I'd like to come");
    kiosk.tap("Nothing, thank you");
    kiosk.tap("Finish");
    kiosk.come_in_as("Rose");
    kiosk.tap("What's on");
    kiosk.tap("Memory café");
    kiosk.tap("I'd like to come");
    kiosk.tap("A lift there");
    kiosk.tap("That's all");
    kiosk.tap("Finish");
    kiosk.clock("2026-11-22T10:00:00");
    kiosk.come_in_as("Rose");
    stage::walk(kiosk, {"looking-back"});
    kiosk.tap("What I did");
    CHECK(kiosk.shows("In the home"));
    CHECK(kiosk.on_some_page("In the community"));
    CHECK(kiosk.on_some_page("Singing"));
    CHECK(kiosk.on_some_page("Memory café"));
    kiosk.tap("Week before");
    CHECK_FALSE(kiosk.anywhere("Singing"));
    kiosk.tap("Back");
    kiosk.tap("Doing more myself");
    CHECK(kiosk.anywhere("Memory café: a lift there"));
}

TEST_CASE("Small wins of a month are looked back on; nothing is counted") {
    Stage kiosk;
    const data::Viewer rose = data::come_in_as_resident(kiosk.home(), kiosk.house().rose, {}).viewer;
    data::record_win(kiosk.home(), rose, {kiosk.house().rose, data::Win::made, "A scarf", data::Audience::circle, {}});
    data::record_win(kiosk.home(), rose, {kiosk.house().rose, data::Win::did_it_myself, "My buttons", data::Audience::circle, {}});
    kiosk.come_in_as("Rose");
    stage::walk(kiosk, {"looking-back"});
    kiosk.tap("Small wins");
    CHECK(kiosk.shows("“A scarf”"));
    CHECK_FALSE(kiosk.shows("2 small wins"));
    kiosk.tap("Back");
    kiosk.tap("Doing more myself");
    CHECK(kiosk.shows("I did it myself"));
    CHECK(kiosk.anywhere("My buttons"));
}

TEST_CASE("What Rose did: what staff wrote down, with the help it took, and who she was in touch with") {
    Stage kiosk;
    const data::Viewer rose = data::come_in_as_resident(kiosk.home(), kiosk.house().rose, {}).viewer;
    const data::Viewer sam = data::come_in_with_pin(kiosk.home(), kiosk.house().sam, data::PersonId::none, stage::staff_pin).viewer;
    data::NewCircleMark mark;
    mark.what = data::MarkWhat::person;
    mark.person = kiosk.house().tom;
    const auto tom = data::mark_of_entry(kiosk.home(), rose, kiosk.house().rose, data::put_mark(kiosk.home(), rose, kiosk.house().rose, mark));
    data::tell_touch(kiosk.home(), rose, kiosk.house().rose, tom, kiosk.home().now().wall);
    kiosk.clock("2026-11-21T17:00:00");
    data::record_attendance(kiosk.home(), sam, kiosk.house().singing, kiosk.house().rose, data::Attended::took_part, data::Help::none);
    data::record_attendance(kiosk.home(), sam, kiosk.house().cafe, kiosk.house().rose, data::Attended::took_part, data::Help::prompted);
    data::record_attendance(kiosk.home(), sam, kiosk.house().breakfast, kiosk.house().rose, data::Attended::declined, data::Help::none);
    kiosk.come_in_as("Rose");
    stage::walk(kiosk, {"looking-back"});
    kiosk.tap("What I did");
    CHECK(kiosk.on_some_page("In touch with Tom."));
    CHECK(kiosk.on_some_page("I was part of Singing and Memory café."));
    CHECK(kiosk.on_some_page("Without any help."));
    CHECK_FALSE(kiosk.on_some_page("Breakfast"));
    kiosk.tap("Back");
    kiosk.tap("Doing more myself");
    CHECK(kiosk.on_some_page("I did it myself"));
    CHECK(kiosk.on_some_page("Memory café: prompted"));
    kiosk.tap("Finish");
    kiosk.come_in_as_visitor("Rose", "Tom"); // her care team wrote it down, for itself and her
    stage::walk(kiosk, {"looking-back"});
    CHECK(kiosk.shows("What Rose shares with you"));
    kiosk.tap("What Rose did");
    CHECK_FALSE(kiosk.anywhere("Singing"));
    CHECK(kiosk.on_some_page("In touch with Tom."));
}

TEST_CASE("Looking back together: who is not of the circle any more sees nothing, and only me is nobody's but Rose's") {
    Stage kiosk;
    const data::Viewer rose = data::come_in_as_resident(kiosk.home(), kiosk.house().rose, {}).viewer;
    data::set_picture_lock(kiosk.home(), rose, kiosk.house().rose, {"pic-rose", "pic-boat", "pic-key"});
    data::record_mood(kiosk.home(), rose, {kiosk.house().rose, Mood::lonely, {}, "", data::Audience::only_me, {}});
    data::record_mood(kiosk.home(), rose, {kiosk.house().rose, Mood::proud, {}, "", data::Audience::care_team, {}});
    kiosk.come_in_as_staff(stage::grace_badge); // the manager
    kiosk.tap("Residents");
    kiosk.tap("Rose");
    kiosk.turn_to("Looking back");
    CHECK(kiosk.shows("What Rose shares with you"));
    kiosk.tap("How Rose felt");
    CHECK(kiosk.anywhere("Rose said: Proud."));
    CHECK_FALSE(kiosk.anywhere("Lonely"));
    CHECK_FALSE(kiosk.anywhere("lonely"));
    CHECK(kiosk.shows("Shared by Rose, 15 to 21 November"));
    kiosk.tap("Finish");
    kiosk.come_in_as_visitor("Rose", "Tom");
    stage::walk(kiosk, {"looking-back"});
    kiosk.tap("How Rose felt");
    CHECK_FALSE(kiosk.anywhere("Rose said:"));
}

TEST_CASE("Looking back together, for the home: who got out and was in touch is counted, and the days since each chose something stand by name") {
    Stage kiosk;
    const data::Viewer rose = data::come_in_as_resident(kiosk.home(), kiosk.house().rose, {}).viewer;
    const data::Viewer sam = data::come_in_with_pin(kiosk.home(), kiosk.house().sam, data::PersonId::none, stage::staff_pin).viewer;
    data::NewCircleMark mark;
    mark.what = data::MarkWhat::person;
    mark.person = kiosk.house().tom;
    const auto tom = data::mark_of_entry(kiosk.home(), rose, kiosk.house().rose, data::put_mark(kiosk.home(), rose, kiosk.house().rose, mark));
    data::tell_touch(kiosk.home(), rose, kiosk.house().rose, tom, kiosk.home().now().wall);
    kiosk.clock("2026-11-21T17:00:00");
    data::record_attendance(kiosk.home(), sam, kiosk.house().cafe, kiosk.house().rose, data::Attended::took_part, data::Help::none);
    kiosk.clock("2026-11-24T10:00:00");
    kiosk.come_in_as_staff();
    kiosk.turn_to("Looking back");
    CHECK(kiosk.on_some_page("Out in the community: on 1 time, 1 person took part"));
    CHECK(kiosk.on_some_page("In touch with somebody outside: 1 time"));
    kiosk.turn_to_id("days-since");
    CHECK(kiosk.anywhere("Rose. Memory café. 3 days."));
    CHECK(kiosk.anywhere("Harold. Nothing was written down yet."));
    std::vector<std::string> names;
    for (const widgets::Item& item : kiosk.items())
        if (widgets::to_string(item.id).starts_with("person-")) names.push_back(item.label);
    CHECK(std::is_sorted(names.begin(), names.end())); // by name, and by nothing else
}
