// Journeys round the calendar: a resident reads more about something, is reminded, says how it was and makes a wish; staff plan what
// comes round, change one time of it, write down who was there, see who to invite, and take a calendar in from a stick.
#include <fstream>
#include <sstream>

#include "data/activities.h"
#include "data/attendance.h"
#include "data/sign_in.h"
#include "tests/catch.h"
#include "tests/stage/stage.h"

using app::ScreenName;
using stage::Stage;

namespace {

void find(Stage& kiosk, std::string_view label) {
    for (int page = 0; page < 12 && !kiosk.can_tap(label); ++page) {
        kiosk.tap_id("more");
    }
    kiosk.tap(label);
}
void find_id(Stage& kiosk, const std::string& id) {
    for (int page = 0; page < 12; ++page) {
        for (const widgets::Item& item : kiosk.items()) {
            if (widgets::to_string(item.id) == id && item.enabled) {
                kiosk.tap_id(id);
                return;
            }
        }
        kiosk.tap_id("more");
    }
    kiosk.tap_id(id);
}
std::string to_id(const char* what, data::PersonId person) { return std::string(what) + "-" + std::to_string(data::number(person)); }

void put_on_stick(Stage& kiosk, const std::string& name, const std::string& text) {
    std::filesystem::create_directories(kiosk.folder() / "stick");
    std::ofstream(kiosk.folder() / "stick" / name, std::ios::binary) << text;
}
std::string bingo(const std::string& time) {
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:bingo@there\r\nSUMMARY:Bingo\r\nLOCATION:Lounge\r\nDTSTART:20261121T" + time + "\r\nDURATION:PT1H\r\nRRULE:FREQ=WEEKLY\r\n" +
           "END:VEVENT\r\nEND:VCALENDAR\r\n";
}
std::string six_hundred_plans() {
    std::string text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n";
    for (int plan = 0; plan < 600; ++plan) {
        text += "BEGIN:VEVENT\r\nUID:" + std::to_string(plan) + "@there\r\nSUMMARY:Bingo\r\nDTSTART:20261201T140000\r\nDURATION:PT1H\r\nEND:VEVENT\r\n";
    }
    return text + "END:VCALENDAR\r\n";
}

} // namespace

TEST_CASE("Rose reads more about the café before she answers, and her own page reminds her of what she said") {
    Stage kiosk;
    kiosk.come_in_as("Rose");
    kiosk.tap("What's on");
    kiosk.tap("Memory café");
    kiosk.tap("More about it");
    CHECK(kiosk.screen() == ScreenName::activity_about);
    CHECK(kiosk.shows("St Mary's hall"));
    CHECK(kiosk.shows("In the community"));
    kiosk.tap("Back");
    kiosk.tap("I'd like to come");
    kiosk.tap("A lift there");
    kiosk.tap("That's all");
    kiosk.tap("Finish");
    kiosk.come_in_as("Rose");
    CHECK(kiosk.shows("3:00 Memory café"));
    CHECK(kiosk.item("What's on").spoken.find("Today at 3:00: Memory café, St Mary's hall.") != std::string::npos);
    kiosk.tap_id("today");
    CHECK(kiosk.screen() == ScreenName::activity);
    CHECK(kiosk.item("I'd like to come").selected);
}

TEST_CASE("After the singing Rose is asked how it was: two touches, Undo, and nobody asks again once she said it") {
    Stage kiosk;
    kiosk.come_in_as("Rose");
    kiosk.tap("What's on");
    kiosk.tap("Singing");
    kiosk.tap("I'd like to come");
    kiosk.tap("Nothing, thank you");
    kiosk.tap("Finish");
    kiosk.clock("2026-11-21T12:30:00");
    kiosk.come_in_as("Rose");
    kiosk.tap("How was it: Singing?");
    kiosk.tap("It was all right");
    CHECK(kiosk.shows("Singing: It was all right"));
    kiosk.tap("Undo");
    CHECK_FALSE(data::how_it_was(kiosk.home(), kiosk.viewer(), kiosk.house().singing, kiosk.house().rose));
    kiosk.tap("Back");
    kiosk.tap("How was it: Singing?");
    kiosk.tap("More of that");
    CHECK(data::how_it_was(kiosk.home(), kiosk.viewer(), kiosk.house().singing, kiosk.house().rose)->how == data::HowItWas::more);
    kiosk.tap("Back");
    CHECK_FALSE(kiosk.shows("How was it"));
}

TEST_CASE("What Rose needs for the café is something for staff to arrange, under that one activity too") {
    Stage kiosk;
    kiosk.come_in_as("Rose");
    kiosk.tap("What's on");
    kiosk.tap("Memory café");
    kiosk.tap("Maybe");
    kiosk.tap("A lift there");
    kiosk.tap("Help to get ready");
    kiosk.tap("Finish");
    kiosk.come_in_as_staff();
    find(kiosk, "What's on");
    CHECK(kiosk.screen() == ScreenName::calendar);
    kiosk.tap("Memory café");
    CHECK(kiosk.screen() == ScreenName::occasion);
    kiosk.tap("Who is coming");
    CHECK(kiosk.shows("Rose"));
    kiosk.tap("Back");
    kiosk.tap("To arrange");
    CHECK(kiosk.screen() == ScreenName::arrangements);
    const auto arrangements = data::arrangements_between(kiosk.home(), kiosk.viewer(), data::WallTime{1'795'251'600'000}, data::WallTime{1'795'251'600'000 + 43'200'000});
    REQUIRE(arrangements.size() == 2);
}

TEST_CASE("A wish: Rose makes it, sees it on the wish board, staff talk about it, and she reads what became of it") {
    Stage kiosk;
    kiosk.come_in_as("Rose");
    kiosk.tap("What's on");
    kiosk.tap("Wishes");
    CHECK(kiosk.shows("There is no wish yet that you may read."));
    kiosk.tap("I'd like to…");
    CHECK(kiosk.screen() == ScreenName::say_words);
    for (const widgets::Item& item : kiosk.items()) {
        if (std::string_view(item.id.name) == "sentence") {
            kiosk.tap_on(item);
            break;
        }
    }
    kiosk.tap("Finish");
    kiosk.come_in_as_staff();
    find(kiosk, "What's on");
    kiosk.tap("Add");
    find(kiosk, "Wishes");
    CHECK(kiosk.screen() == ScreenName::wishes);
    REQUIRE(kiosk.anywhere("Rose"));
    for (const widgets::Item& item : kiosk.items()) {
        if (std::string_view(item.id.name) == "wish") {
            kiosk.tap_on(item);
            break;
        }
    }
    CHECK(kiosk.screen() == ScreenName::ask);
    kiosk.tap("I take it on");
    kiosk.tap("Finish");
    // Harold is not in her circle, and her wish is not for him.
    kiosk.come_in_as("Boat");
    kiosk.tap("What's on");
    kiosk.tap("Wishes");
    CHECK_FALSE(kiosk.anywhere("Rose"));
}

TEST_CASE("Sam plans a club that comes round every week, moves one time of it, and Undo puts that time back") {
    Stage kiosk;
    kiosk.come_in_as_staff();
    find(kiosk, "What's on");
    kiosk.tap("Add");
    CHECK(kiosk.screen() == ScreenName::plan_part);
    find(kiosk, "Quiz");
    CHECK(kiosk.screen() == ScreenName::plan);
    CHECK(kiosk.anywhere("Quiz"));
    find_id(kiosk, "part-5"); // how often it comes round
    kiosk.tap("Every Saturday");
    kiosk.tap("That's right");
    find_id(kiosk, "part-8");
    kiosk.tap("In the lounge");
    CHECK(kiosk.screen() == ScreenName::plan);
    kiosk.tap("Save it");
    CHECK(kiosk.screen() == ScreenName::thank_you);
    CHECK(kiosk.shows("It is in the calendar"));
    kiosk.tap("Back");
    kiosk.tap("A week on");
    CHECK(kiosk.shows("Quiz"));
    kiosk.tap("Quiz");
    kiosk.tap("Change it");
    find_id(kiosk, "part-3");
    kiosk.tap("An hour later");
    kiosk.tap("That's right");
    kiosk.tap("Save it");
    CHECK(kiosk.screen() == ScreenName::which_ones);
    kiosk.tap("Only this one");
    CHECK(kiosk.screen() == ScreenName::thank_you);
    const data::WallTime week_on{1'795'251'600'000 + 7 * std::int64_t{86'400'000}};
    const auto quiz_at = [&](data::WallTime around) {
        for (const auto& one : data::activities_between(kiosk.home(), kiosk.viewer(), data::WallTime{data::milliseconds(around) - 9 * std::int64_t{3'600'000}},
                                                        data::WallTime{data::milliseconds(around) + 14 * std::int64_t{3'600'000}})) {
            if (one.title == "Quiz") {
                CHECK(one.picture == "do-quiz");
                return data::milliseconds(one.starts);
            }
        }
        return std::int64_t{0};
    };
    const data::WallTime fortnight_on{data::milliseconds(week_on) + 7 * std::int64_t{86'400'000}};
    CHECK(quiz_at(week_on) + 7 * std::int64_t{86'400'000} == quiz_at(fortnight_on) + 3'600'000);
    kiosk.tap("Undo");
    CHECK(kiosk.shows("The calendar is as it was before."));
    CHECK(quiz_at(week_on) + 7 * std::int64_t{86'400'000} == quiz_at(fortnight_on));
}

TEST_CASE("Sam calls the café off: whoever said they would come reads it on their own page; it can be put back on") {
    Stage kiosk;
    kiosk.come_in_as("Rose");
    kiosk.tap("What's on");
    kiosk.tap("Memory café");
    kiosk.tap("I'd like to come");
    kiosk.tap("Finish");
    kiosk.come_in_as_staff();
    find(kiosk, "What's on");
    kiosk.tap("Memory café");
    kiosk.tap("Call it off");
    CHECK(kiosk.shows("Everybody who said that they would come is told."));
    kiosk.tap("Yes, call it off");
    CHECK(kiosk.shows("Memory café is not on"));
    kiosk.tap("Finish");
    kiosk.come_in_as("Rose");
    CHECK(kiosk.shows("Memory café: not on"));
    kiosk.tap("Finish");
    kiosk.come_in_as_staff();
    find(kiosk, "What's on");
    kiosk.tap("Memory café");
    kiosk.tap("Put it back on");
    kiosk.tap("Finish");
    kiosk.come_in_as("Rose");
    CHECK_FALSE(kiosk.shows("not on"));
}

TEST_CASE("After the singing Sam writes down who was there: the help given, and who was offered it and declined; a second touch takes it back") {
    stage::Setting setting;
    setting.now = "2026-11-21T12:30:00";
    Stage kiosk(setting);
    kiosk.come_in_as_staff();
    find(kiosk, "What's on");
    kiosk.tap("Singing");
    kiosk.tap("Who was there");
    CHECK(kiosk.screen() == ScreenName::attendance);
    find_id(kiosk, "help-given");
    kiosk.tap("Prompted");
    find_id(kiosk, to_id("person", kiosk.house().rose));
    find(kiosk, "Offered, declined");
    find_id(kiosk, to_id("person", kiosk.house().harold));
    const auto there = data::attendance_at(kiosk.home(), kiosk.viewer(), kiosk.house().singing);
    REQUIRE(there.size() == 2);
    const bool rose_first = there[0].entry.resident == kiosk.house().rose;
    const auto& rose = there[rose_first ? 0 : 1];
    const auto& harold = there[rose_first ? 1 : 0];
    CHECK(rose.attended == data::Attended::took_part);
    CHECK(rose.help == data::Help::prompted);
    CHECK(harold.attended == data::Attended::declined);
    find_id(kiosk, to_id("person", kiosk.house().harold));
    CHECK(data::attendance_at(kiosk.home(), kiosk.viewer(), kiosk.house().singing).size() == 1);
}

TEST_CASE("Who has not been part of anything they chose: names and plain days, and a touch shows what is on with them") {
    stage::Setting setting;
    setting.now = "2026-11-21T12:30:00";
    Stage kiosk(setting);
    kiosk.come_in_as("Rose");
    kiosk.tap("What's on");
    kiosk.tap("Memory café");
    kiosk.tap("I'd like to come");
    kiosk.tap("Finish");
    kiosk.clock("2026-11-21T17:00:00");
    kiosk.come_in_as_staff();
    data::record_attendance(kiosk.home(), kiosk.viewer(), kiosk.house().cafe, kiosk.house().rose, data::Attended::took_part, data::Help::asked);
    find(kiosk, "What's on");
    find(kiosk, "Who to invite");
    CHECK_FALSE(kiosk.shows("Rose"));
    CHECK(kiosk.shows("Harold"));
    CHECK(kiosk.anywhere("Nothing was written down yet"));
    kiosk.tap("Finish");
    kiosk.clock("2026-12-03T10:00:00");
    kiosk.come_in_as_staff();
    find(kiosk, "What's on");
    find(kiosk, "Who to invite");
    CHECK(kiosk.anywhere("Memory café, 12 days ago"));
    find_id(kiosk, to_id("person", kiosk.house().rose));
    CHECK(kiosk.screen() == ScreenName::whats_on);
    CHECK(kiosk.shows("What's on for Rose"));
}

TEST_CASE("A calendar on a stick: it is shown before it is taken in, taken in at once, and Undo takes all of it back") {
    Stage kiosk;
    put_on_stick(kiosk, "Lounge.ics", bingo("140000"));
    put_on_stick(kiosk, "photo.jpg", "not one of them");
    kiosk.come_in_as_staff();
    find(kiosk, "What's on");
    kiosk.tap("Add");
    find(kiosk, "From a file");
    CHECK(kiosk.screen() == ScreenName::calendar_file);
    CHECK_FALSE(kiosk.shows("photo"));
    kiosk.tap("Lounge.ics");
    CHECK(kiosk.screen() == ScreenName::calendar_preview);
    CHECK(kiosk.shows("Bingo"));
    CHECK(kiosk.shows("1 plan is taken in"));
    CHECK(data::activities_between(kiosk.home(), kiosk.viewer(), data::WallTime{1'795'856'400'000 - 32'400'000}, data::WallTime{1'795'856'400'000 + 50'000'000}).empty()); // not yet
    kiosk.tap("Yes, take it in");
    CHECK(kiosk.shows("It was taken in"));
    CHECK(data::activities_between(kiosk.home(), kiosk.viewer(), data::WallTime{1'795'856'400'000 - 32'400'000}, data::WallTime{1'795'856'400'000 + 50'000'000}).size() == 1);
    kiosk.tap("Undo");
    CHECK(kiosk.shows("The calendar is as it was before."));
    CHECK(data::activities_between(kiosk.home(), kiosk.viewer(), data::WallTime{1'795'856'400'000 - 32'400'000}, data::WallTime{1'795'856'400'000 + 50'000'000}).empty());
}

TEST_CASE("A file that is damaged, no calendar, or gone with its stick gets one clear sentence, and nothing is taken in") {
    Stage kiosk;
    const std::string good = bingo("140000");
    put_on_stick(kiosk, "half.ics", good.substr(0, good.size() / 2));
    put_on_stick(kiosk, "picture.ics", "\x89PNG\r\n");
    put_on_stick(kiosk, "gone.ics", good);
    put_on_stick(kiosk, "years.ics", six_hundred_plans());
    kiosk.come_in_as_staff();
    find(kiosk, "What's on");
    kiosk.tap("Add");
    find(kiosk, "From a file");
    kiosk.tap("half.ics");
    CHECK(kiosk.shows("That file is damaged"));
    kiosk.tap("All right");
    kiosk.tap("picture.ics");
    CHECK(kiosk.shows("That is not a calendar"));
    kiosk.tap("All right");
    kiosk.tap("years.ics");
    CHECK(kiosk.shows("There is too much in that file"));
    CHECK(kiosk.screen() == ScreenName::calendar_file); // before anybody was promised that it would be taken in
    kiosk.tap("All right");
    std::filesystem::remove_all(kiosk.folder() / "stick");
    kiosk.tap("gone.ics");
    CHECK(kiosk.shows("Is the stick still in?"));
    kiosk.tap("All right");
    CHECK(kiosk.shows("Put a USB stick in."));
    CHECK_FALSE(kiosk.can_tap("Put our calendar on the stick"));
    CHECK(kiosk.screen() == ScreenName::calendar_file);
}

TEST_CASE("Our calendar goes on the stick as a file that can be read again") {
    Stage kiosk;
    std::filesystem::create_directories(kiosk.folder() / "stick");
    kiosk.come_in_as_staff();
    find(kiosk, "What's on");
    kiosk.tap("Add");
    find(kiosk, "From a file");
    kiosk.tap("Put our calendar on the stick");
    CHECK(kiosk.shows("The calendar is on the stick"));
    kiosk.tap("All right");
    std::ifstream in(kiosk.folder() / "stick" / "alongside-calendar.ics", std::ios::binary);
    std::stringstream text;
    text << in.rdbuf();
    CHECK(text.str().find("SUMMARY:Memory café") != std::string::npos);
    kiosk.tap("alongside-calendar.ics");
    CHECK(kiosk.anywhere("Here already"));
    CHECK(kiosk.anywhere("0 plans are taken in"));
    CHECK_FALSE(kiosk.can_tap("Yes, take it in"));
}
