// A stick that is slow, pulled out or never answers: it is told that it is being read, the kiosk goes on, and whoever stops it, goes back
// or leaves has nothing half done. Photographs have journeys of their own.
#include <fstream>

#include "data/activities.h"
#include "data/people.h"
#include "tests/catch.h"
#include "tests/journeys/stick.h"
#include "tests/journeys/walk.h"
#include "tests/stage/stage.h"

using app::ScreenName;
using stage::Stage;
using stage::walk;

namespace {

constexpr double takes_secs = 3; // each thing that is done with the stick
constexpr const char* being_read = "The stick is being read.";

stage::Setting slow() {
    stage::Setting setting;
    setting.stick_secs = takes_secs;
    return setting;
}

std::filesystem::path stick(Stage& kiosk) { return kiosk.folder() / "stick"; }

void put(Stage& kiosk, const char* name, std::string_view text) {
    std::filesystem::create_directories(stick(kiosk));
    std::ofstream(stick(kiosk) / name, std::ios::binary) << text;
}
void put_calendar(Stage& kiosk) {
    put(kiosk, "Lounge.ics",
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:bingo@there\r\nSUMMARY:Bingo\r\nDTSTART:20261128T140000\r\nDURATION:PT1H\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
}

void come_in_to_calendars(Stage& kiosk) {
    kiosk.come_in_as_staff();
    walk(kiosk, {"calendar", "add", "from-file"});
}
void come_in_and_see_them(Stage& kiosk) {
    come_in_to_calendars(kiosk);
    kiosk.wait(takes_secs);
    CHECK(kiosk.screen() == ScreenName::calendar_file);
}

// Sooner than anything settles.
void tap_quickly(Stage& kiosk, std::string_view id) {
    kiosk.wait(0.6); // a touch straight after another may be a tremor
    const widgets::PixelRect rect = kiosk.item_id(id).rect;
    kiosk.finger(widgets::FingerPhase::down, rect.x + rect.width / 2, rect.y + rect.height / 2);
    kiosk.wait(0.05);
    kiosk.finger(widgets::FingerPhase::up, rect.x + rect.width / 2, rect.y + rect.height / 2);
    kiosk.wait(0.05);
}

std::size_t things_on(const std::filesystem::path& folder) {
    return static_cast<std::size_t>(std::distance(std::filesystem::directory_iterator(folder), std::filesystem::directory_iterator()));
}

std::size_t plans(Stage& kiosk) {
    const std::int64_t now = data::milliseconds(kiosk.home().now().wall);
    return data::activities_between(kiosk.home(), kiosk.viewer(), data::WallTime{now}, data::WallTime{now + 30LL * 24 * 3'600'000}).size();
}

} // namespace

TEST_CASE("A slow stick: that it is being read is said at once, told with Stop after a second, and what is on it stands there then") {
    Stage kiosk(slow());
    put_calendar(kiosk);
    kiosk.come_in_as_staff();
    walk(kiosk, {"calendar", "add"});
    while (!kiosk.can_tap("From a file")) {
        kiosk.tap_id("more");
    }
    tap_quickly(kiosk, "from-file");
    CHECK(kiosk.screen() == ScreenName::calendar_file);
    CHECK(kiosk.shows(being_read));
    CHECK_FALSE(kiosk.can_tap("Put our calendar on the stick"));
    kiosk.wait(1);
    CHECK(kiosk.screen() == ScreenName::stick_reading);
    CHECK(kiosk.shows(being_read));
    CHECK(kiosk.item_id("progress").label == "Please leave the stick in.");
    CHECK(kiosk.can_tap("Stop"));
    kiosk.wait(takes_secs - 1);
    CHECK(kiosk.screen() == ScreenName::calendar_file);
    CHECK(kiosk.can_tap("Lounge.ics"));
    CHECK(kiosk.can_tap("Put our calendar on the stick"));
}

TEST_CASE("A slow stick: Stop and Back leave it, and it is read again when somebody asks for that") {
    Stage kiosk(slow());
    put_calendar(kiosk);
    come_in_to_calendars(kiosk);
    for (const char* const leave : {"Stop", "Back"}) {
        kiosk.wait(0.5);
        CHECK(kiosk.screen() == ScreenName::stick_reading);
        kiosk.tap(leave);
        CHECK(kiosk.screen() == ScreenName::calendar_file);
        CHECK(kiosk.shows("That was stopped."));
        kiosk.wait(2 * takes_secs);
        CHECK(kiosk.shows("That was stopped."));
        CHECK_FALSE(kiosk.can_tap("Lounge.ics"));
        kiosk.tap("Look again");
    }
    kiosk.wait(takes_secs);
    CHECK(kiosk.can_tap("Lounge.ics"));
}

TEST_CASE("A slow stick: who goes back before a second is over has left it, and nothing comes after them") {
    Stage kiosk(slow());
    put_calendar(kiosk);
    come_in_and_see_them(kiosk);
    tap_quickly(kiosk, "file-1");
    tap_quickly(kiosk, "back");
    const ScreenName before = kiosk.screen();
    CHECK(before != ScreenName::calendar_file);
    kiosk.wait(2 * takes_secs);
    CHECK(kiosk.screen() == before);
    kiosk.turn_to_id("from-file"); // what is on the stick is looked at anew
    kiosk.wait(takes_secs);
    CHECK(kiosk.screen() == ScreenName::calendar_file);
    CHECK(kiosk.can_tap("Lounge.ics"));
}

TEST_CASE("A calendar on a slow stick: Stop, Back and Finish leave it unread, and only who waits sees what is in it") {
    Stage kiosk(slow());
    put_calendar(kiosk);
    come_in_and_see_them(kiosk);
    const std::size_t before = plans(kiosk);
    for (const char* const leave : {"Stop", "Back"}) {
        kiosk.tap("Lounge.ics");
        kiosk.wait(0.5);
        CHECK(kiosk.screen() == ScreenName::stick_reading);
        CHECK(kiosk.shows("Lounge.ics"));
        kiosk.tap(leave);
        CHECK(kiosk.can_tap("Lounge.ics")); // the list is as it was
        kiosk.wait(2 * takes_secs);
        CHECK(kiosk.screen() == ScreenName::calendar_file);
    }
    kiosk.tap("Lounge.ics");
    kiosk.wait(0.5);
    kiosk.tap("Finish");
    kiosk.wait(2 * takes_secs);
    CHECK(kiosk.screen() == ScreenName::welcome);
    come_in_and_see_them(kiosk);
    CHECK(plans(kiosk) == before);
    kiosk.tap("Lounge.ics");
    kiosk.wait(takes_secs);
    CHECK(kiosk.screen() == ScreenName::calendar_preview);
    CHECK(kiosk.shows("Bingo"));
    kiosk.tap("Yes, take it in");
    CHECK(plans(kiosk) == before + 1);
}

TEST_CASE("A slow stick: who reads Help meanwhile is not called away from it; what was read comes after") {
    Stage kiosk(slow());
    put_calendar(kiosk);
    come_in_and_see_them(kiosk);
    kiosk.tap("Lounge.ics");
    kiosk.wait(0.5);
    kiosk.tap("Help");
    kiosk.wait(2 * takes_secs);
    CHECK(kiosk.screen() == ScreenName::help);
    kiosk.tap("Back");
    CHECK(kiosk.screen() == ScreenName::calendar_preview);
    kiosk.tap("Back");
    kiosk.wait(takes_secs);
    CHECK(kiosk.screen() == ScreenName::calendar_file);
}

TEST_CASE("A stick that is pulled out while a calendar is read: one clear sentence, and nothing is taken in") {
    Stage kiosk(slow());
    put_calendar(kiosk);
    come_in_and_see_them(kiosk);
    const std::size_t before = plans(kiosk);
    kiosk.tap("Lounge.ics");
    kiosk.wait(0.5);
    CHECK(kiosk.screen() == ScreenName::stick_reading);
    std::filesystem::remove_all(stick(kiosk));
    kiosk.wait(takes_secs);
    CHECK(kiosk.screen() == ScreenName::calendar_file);
    CHECK(kiosk.shows("That file cannot be read"));
    CHECK(kiosk.shows("Is the stick still in?"));
    CHECK(plans(kiosk) == before);
    kiosk.wait(2 * takes_secs); // it is not looked what is on a stick while it is told about one
    CHECK(kiosk.screen() == ScreenName::calendar_file);
    kiosk.tap("All right");
    kiosk.wait(takes_secs);
    CHECK(kiosk.screen() == ScreenName::calendar_file);
    CHECK(kiosk.shows("Put a USB stick in."));
}

TEST_CASE("Our calendar goes onto a slow stick as a whole or not at all: Stop and Finish leave nothing on it, and a stick that has gone is told") {
    Stage kiosk(slow());
    put_calendar(kiosk);
    come_in_and_see_them(kiosk);
    for (const char* const leave : {"Stop", "Finish"}) {
        kiosk.tap("Put our calendar on the stick");
        kiosk.wait(0.5);
        CHECK(kiosk.screen() == ScreenName::stick_reading);
        CHECK(kiosk.shows("alongside-calendar.ics"));
        kiosk.tap(leave);
        kiosk.wait(2 * takes_secs);
        CHECK(things_on(stick(kiosk)) == 1);
        CHECK_FALSE(kiosk.shows("The calendar is on the stick"));
    }
    come_in_and_see_them(kiosk);
    kiosk.tap("Put our calendar on the stick");
    kiosk.wait(takes_secs);
    CHECK(kiosk.shows("The calendar is on the stick"));
    CHECK(things_on(stick(kiosk)) == 2);
    kiosk.tap("All right");
    kiosk.wait(takes_secs);
    CHECK(kiosk.can_tap("alongside-calendar.ics"));
    kiosk.tap("Put our calendar on the stick");
    std::filesystem::remove_all(stick(kiosk));
    kiosk.wait(takes_secs);
    CHECK(kiosk.shows("It could not be put on the stick"));
}

TEST_CASE("A list of people on a slow stick: Stop, Back, Finish and a stick that is pulled out take nobody in") {
    Stage kiosk(slow());
    const auto see_them = [&] {
        kiosk.come_in_as_staff(stage::grace_badge);
        walk(kiosk, {"running", "people-file"});
        kiosk.wait(takes_secs);
        CHECK(kiosk.screen() == ScreenName::people_file);
    };
    put(kiosk, "People.csv", "Name,Called,Role\nIda Moss,Ida,resident\n");
    see_them();
    const std::size_t before = data::residents(kiosk.home(), kiosk.viewer()).size();
    for (const char* const leave : {"Stop", "Back"}) {
        kiosk.tap("People.csv");
        kiosk.wait(0.5);
        CHECK(kiosk.screen() == ScreenName::stick_reading);
        kiosk.tap(leave);
        kiosk.wait(2 * takes_secs);
        CHECK(kiosk.screen() == ScreenName::people_file);
    }
    kiosk.tap("People.csv");
    kiosk.wait(0.5);
    kiosk.tap("Finish");
    kiosk.wait(2 * takes_secs);
    CHECK(kiosk.screen() == ScreenName::welcome);
    see_them();
    kiosk.tap("People.csv");
    kiosk.wait(takes_secs);
    CHECK(kiosk.shows("Take in all 1"));
    kiosk.tap("No, leave it");
    kiosk.wait(takes_secs);
    kiosk.tap("People.csv");
    std::filesystem::remove_all(stick(kiosk));
    kiosk.wait(takes_secs);
    CHECK(kiosk.shows("Is the stick still in?"));
    CHECK(data::residents(kiosk.home(), kiosk.viewer()).size() == before);
}

TEST_CASE("Photographs on a stick that is slow to list: Stop and Back leave it, Look again finds them") {
    Stage kiosk(slow());
    stage::put_on_stick(kiosk, "one.jpg");
    kiosk.come_in_as("Rose");
    walk(kiosk, {"about-me", "portrait", "choose"});
    for (const char* const leave : {"Stop", "Back"}) {
        kiosk.wait(0.5);
        CHECK(kiosk.screen() == ScreenName::stick_reading);
        CHECK(kiosk.shows(being_read));
        kiosk.tap(leave);
        kiosk.wait(2 * takes_secs);
        CHECK(kiosk.screen() == ScreenName::photographs);
        CHECK(kiosk.shows("That was stopped."));
        kiosk.tap("Look again");
    }
    kiosk.wait(takes_secs);
    CHECK(kiosk.screen() == ScreenName::photographs);
    walk(kiosk, {"photo-1"});
    CHECK(kiosk.screen() == ScreenName::photograph_look);
    kiosk.tap("Back");
    kiosk.tap("Look again");
    kiosk.wait(0.5);
    kiosk.tap("Finish");
    kiosk.wait(2 * takes_secs);
    CHECK(kiosk.screen() == ScreenName::welcome);
}
