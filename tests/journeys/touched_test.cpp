// Journeys by hand and by switch: comfort that is tried out and undone, the tuning game, one and two switches, resting instead of
// lifting, wiping the glass, and fewer choices at once.
#include <algorithm>

#include "data/comfort.h"
#include "data/moods.h"
#include "data/sign_in.h"
#include "tests/catch.h"
#include "tests/journeys/ways.h"
#include "tests/stage/stage.h"

using app::ScreenName;
using stage::Setting;
using stage::Stage;
using namespace ways;
using widgets::FingerPhase;

namespace {

data::Comfort of_rose(Stage& kiosk) {
    return data::comfort(kiosk.home(), data::come_in_as_resident(kiosk.home(), kiosk.house().rose, {}).viewer);
}

void press_for(Stage& kiosk, const widgets::Item& item, double seconds) {
    const float x = item.rect.x + item.rect.width / 2, y = item.rect.y + item.rect.height / 2;
    kiosk.wait(1);
    kiosk.finger(FingerPhase::down, x, y);
    kiosk.wait(seconds);
    kiosk.finger(FingerPhase::up, x, y);
    kiosk.hands().settle();
}

} // namespace

TEST_CASE("Rose tries how long to hold on the very page, keeps it, and undoes it") {
    Stage kiosk;
    to_touching(kiosk);
    turn_to(kiosk, "Hold to press");
    kiosk.tap("One second");
    kiosk.tap("Try it here"); // too short now
    CHECK_FALSE(kiosk.anywhere("It counted 1 touch."));
    kiosk.hold("Try it here", 1.1);
    CHECK(kiosk.anywhere("It counted 1 touch."));
    kiosk.hold("Try it here", 1.1);
    CHECK(kiosk.anywhere("It counted 2 touches."));
    CHECK(of_rose(kiosk).hold_ms == 1000);
    kiosk.hold("Undo", 1.1);
    CHECK(of_rose(kiosk).hold_ms == 0);
    kiosk.tap("Back"); // as short as ever
    CHECK(kiosk.screen() == ScreenName::comfort_part);
}

TEST_CASE("Text size is seen at once where it is chosen, follows Rose, and goes when she goes") {
    Stage kiosk;
    kiosk.come_in_as("Rose");
    turn_to(kiosk, "Comfort");
    const float before = kiosk.item("Text size").rect.height;
    kiosk.tap("Text size");
    kiosk.tap("Larger");
    kiosk.tap("Finish");
    CHECK(kiosk.item("I live here").rect.height > 0);
    kiosk.restart();
    kiosk.come_in_as("Rose");
    turn_to(kiosk, "Comfort");
    CHECK(kiosk.anywhere("Text size: Larger"));
    turn_to(kiosk, "As it was before");
    CHECK(of_rose(kiosk).text_percent == 100);
    CHECK(before > 0);
}

TEST_CASE("On Welcome a comfort is for whoever stands there, until they go") {
    Stage kiosk;
    kiosk.tap("Comfort");
    kiosk.tap("Colours");
    kiosk.tap("Dark");
    kiosk.tap("Back");
    kiosk.tap("Back");
    kiosk.tap("I live here");
    kiosk.tap("Finish");
    kiosk.tap("Comfort");
    CHECK(kiosk.anywhere("Colours: Light"));
}

TEST_CASE("The tuning game: a dozen touches, a proposal that says what would change, and nothing changes before Rose accepts it") {
    Stage kiosk;
    to_touching(kiosk);
    turn_to(kiosk, "Find what suits me");
    const auto before = kiosk.home().counts().journal_entries;
    for (int target = 0; target < 12; ++target) {
        REQUIRE(kiosk.screen() == ScreenName::tuning_game);
        const widgets::PixelRect rect = kiosk.item_id("target").rect;
        const float x = rect.x + rect.width / 2, y = rect.y + rect.height / 2;
        const float off = (target % 2 == 0 ? 1.0F : -1.0F) * 45; // 7.6 mm beside the middle
        kiosk.wait(2);
        kiosk.finger(FingerPhase::down, x + off, y + off);
        kiosk.wait(0.2);
        kiosk.finger(FingerPhase::move, x + off + 30, y + off);
        kiosk.finger(FingerPhase::up, x + off + 30, y + off); // and slips 5 mm
        kiosk.hands().settle();
    }
    REQUIRE(kiosk.screen() == ScreenName::tuning_proposal);
    CHECK(kiosk.anywhere("Near is enough: Most"));
    CHECK(kiosk.home().counts().journal_entries == before); // no touch was written down
    CHECK(of_rose(kiosk).snap_um == 6000);
    kiosk.tap("Not this time");
    CHECK(kiosk.screen() == ScreenName::comfort_part);
    CHECK(of_rose(kiosk).snap_um == 6000);

    turn_to(kiosk, "Find what suits me");
    CHECK(kiosk.shows("1 of 12")); // a game left is forgotten
    for (int target = 0; target < 12; ++target) {
        const widgets::PixelRect rect = kiosk.item_id("target").rect;
        kiosk.wait(2);
        kiosk.tap_at(rect.x + rect.width / 2 + 45, rect.y + rect.height / 2 + 45);
    }
    kiosk.tap("Use these");
    CHECK(of_rose(kiosk).snap_um == 12'000);
    CHECK(kiosk.home().counts().journal_entries == before + 1); // the settings, and nothing else
    kiosk.tap("Undo"); // all of them at once
    CHECK(of_rose(kiosk).snap_um == 6000);
    CHECK_FALSE(kiosk.can_tap("Undo"));
}

TEST_CASE("With one switch alone Rose comes in, says that she is worried, and leaves; each thing is heard as it lights up") {
    Stage kiosk;
    give_rose_switches(kiosk, "One switch");
    OneSwitch rose(kiosk);
    rose.choose("I live here");
    REQUIRE(kiosk.screen() == ScreenName::i_live_here);
    rose.choose("Rose");
    REQUIRE(kiosk.screen() == ScreenName::resident);
    rose.choose("how I feel");
    REQUIRE(kiosk.screen() == ScreenName::feelings);
    rose.choose("worried");
    REQUIRE(kiosk.screen() == ScreenName::feeling_about);
    const data::Viewer sam = data::come_in_with_pin(kiosk.home(), kiosk.house().sam, data::PersonId::none, stage::staff_pin).viewer;
    CHECK(data::moods_of(kiosk.home(), sam, kiosk.house().rose, 5).front().mood == data::Mood::worried);
    rose.choose("Finish");
    CHECK(kiosk.screen() == ScreenName::welcome);
}

TEST_CASE("Two switches: one goes on, the other chooses, and nothing moves by itself") {
    Stage kiosk;
    give_rose_switches(kiosk, "Two switches");
    kiosk.other_key("f8");
    kiosk.said();
    kiosk.wait(30);
    CHECK(kiosk.said().empty());
    std::string lit;
    for (int step = 0; step < 12 && lit.find("I live here") == std::string::npos; ++step) {
        kiosk.other_key("f8");
        kiosk.wait(1);
        const auto said = kiosk.said();
        lit = said.empty() ? "" : said.back().text;
    }
    kiosk.other_key("f9");
    CHECK(kiosk.screen() == ScreenName::i_live_here);
}

TEST_CASE("A switch wakes a dimmed screen and does nothing else; without it touch works as ever") {
    Stage kiosk;
    give_rose_switches(kiosk, "One switch");
    kiosk.wait(301);
    REQUIRE(kiosk.shell().dimmed());
    kiosk.other_key("f8");
    CHECK_FALSE(kiosk.shell().dimmed());
    CHECK(kiosk.screen() == ScreenName::welcome);
    kiosk.tap("I live here");
    CHECK(kiosk.screen() == ScreenName::i_live_here);
}

TEST_CASE("Any key may be a switch, also one that types") {
    Stage kiosk;
    to_touching(kiosk);
    turn_to(kiosk, "Switches");
    turn_to(kiosk, "Switches");
    kiosk.tap("One switch");
    kiosk.tap("Back");
    turn_to(kiosk, "Choose your switch");
    kiosk.type("x");
    CHECK(of_rose(kiosk).switch_key == "x");
    kiosk.tap("Finish");
    kiosk.type("x");
    kiosk.wait(0.1);
    CHECK_FALSE(kiosk.said().empty());
}

TEST_CASE("Whoever has two switches is told which is the first one while the second is awaited") {
    Stage kiosk;
    to_touching(kiosk);
    turn_to(kiosk, "Switches");
    turn_to(kiosk, "Switches");
    kiosk.tap("Two switches");
    kiosk.tap("Back");
    turn_to(kiosk, "Choose your switch");
    kiosk.type("x");
    CHECK(kiosk.shows("First switch: x"));
    CHECK(kiosk.shows("Now press the other switch, the one that chooses."));
    CHECK_FALSE(kiosk.shows("Until now it is: x"));
    kiosk.type("y");
    CHECK(of_rose(kiosk).second_switch_key == "y");
}

TEST_CASE("A badge is read although somebody's switch types a digit of it") {
    Stage kiosk;
    to_touching(kiosk);
    turn_to(kiosk, "Switches");
    turn_to(kiosk, "Switches");
    kiosk.tap("One switch");
    kiosk.tap("Back");
    turn_to(kiosk, "Choose your switch");
    kiosk.type("4");
    kiosk.tap("Finish");
    kiosk.come_in_as_staff();
    CHECK(kiosk.screen() == ScreenName::staff);
}

TEST_CASE("Resting presses, without lifting, for who chose that; passing over does not") {
    Stage kiosk;
    to_touching(kiosk);
    turn_to(kiosk, "Rest to press");
    kiosk.tap("One second");
    kiosk.tap("Finish"); // a tap is not enough any more
    CHECK(kiosk.screen() == ScreenName::comfort_setting);
    kiosk.hold("Finish", 1.2);
    kiosk.come_in_as("Rose");
    const widgets::PixelRect rect = kiosk.item("How I feel").rect;
    const float x = rect.x + rect.width / 2, y = rect.y + rect.height / 2;
    kiosk.wait(1);
    kiosk.finger(FingerPhase::down, x, y);
    kiosk.wait(0.8);
    CHECK(kiosk.screen() == ScreenName::resident);
    kiosk.wait(0.4);
    CHECK(kiosk.screen() == ScreenName::feelings);
    kiosk.finger(FingerPhase::up, x, y); // lifting there presses nothing more
    CHECK(kiosk.screen() == ScreenName::feelings);
}

TEST_CASE("The glass is wiped: touches do nothing for half a minute, and a finger that stays in the corner ends it") {
    Stage kiosk;
    kiosk.come_in_as_staff();
    turn_to(kiosk, "Clean the glass");
    CHECK(kiosk.shows("Wipe the glass now"));
    const auto before = kiosk.home().counts().journal_entries;
    for (int wipe = 0; wipe < 12; ++wipe) {
        kiosk.tap_at(static_cast<float>(20 + wipe * 100), static_cast<float>(30 + (wipe * 97) % 700));
    }
    CHECK(kiosk.screen() == ScreenName::staff);
    CHECK(kiosk.home().counts().journal_entries == before);
    kiosk.wait(31);
    CHECK_FALSE(kiosk.shows("Wipe the glass now"));
    turn_to(kiosk, "Residents");
    CHECK(kiosk.screen() == ScreenName::staff_residents);
    kiosk.tap("Back");
    turn_to(kiosk, "Clean the glass");
    const widgets::Item corner = kiosk.item_id("end-cleaning");
    press_for(kiosk, corner, 3.2);
    CHECK_FALSE(kiosk.shows("Wipe the glass now"));
}

TEST_CASE("On Welcome a finger that stays in the top corner begins the wiping; a tap there does not") {
    Stage kiosk;
    const float x = static_cast<float>(kiosk.setting().width) - 20, y = 20;
    kiosk.finger(FingerPhase::down, x, y);
    kiosk.wait(1);
    kiosk.finger(FingerPhase::up, x, y);
    kiosk.wait(3);
    CHECK_FALSE(kiosk.shows("Wipe the glass now"));
    REQUIRE(kiosk.screen() == ScreenName::welcome);
    kiosk.finger(FingerPhase::down, x, y);
    kiosk.wait(3.2);
    CHECK(kiosk.shows("Wipe the glass now"));
    kiosk.finger(FingerPhase::up, x, y);
    kiosk.wait(31);
    CHECK(kiosk.can_tap("I live here"));
}

TEST_CASE("Fewer choices: with two at a time Rose still says how she feels, by turning pages") {
    Stage kiosk;
    kiosk.come_in_as("Rose");
    turn_to(kiosk, "Comfort");
    turn_to(kiosk, "Choices at once");
    turn_to(kiosk, "Two");
    kiosk.tap("Finish");
    kiosk.come_in_as("Rose");
    turn_to(kiosk, "How I feel");
    turn_to(kiosk, "Worried");
    CHECK(kiosk.screen() == ScreenName::feeling_about);
    const auto items = kiosk.items();
    CHECK(std::count_if(items.begin(), items.end(), [](const widgets::Item& item) { return item.enabled && item.role == widgets::ItemRole::choice; }) <= 2);
}

TEST_CASE("Fewer choices on Welcome too, for who stands there: two of its doors at a time, by turning, until they go") {
    for (const auto& [width, height] : {std::pair{1280, 800}, {800, 480}, {720, 1280}}) {
        Setting setting;
        setting.width = width;
        setting.height = height;
        Stage kiosk(setting);
        turn_to(kiosk, "Comfort");
        turn_to(kiosk, "Choices at once");
        turn_to(kiosk, "Two");
        for (int steps = 0; steps < 5 && kiosk.screen() != ScreenName::welcome; ++steps) {
            kiosk.tap("Back");
        }
        REQUIRE(kiosk.screen() == ScreenName::welcome);
        const auto at_once = [&] {
            const auto items = kiosk.items();
            return std::count_if(items.begin(), items.end(), [](const widgets::Item& item) { return item.enabled && item.role == widgets::ItemRole::choice; });
        };
        CHECK(at_once() == 2);
        CHECK(kiosk.can_tap("I live here"));
        CHECK_FALSE(kiosk.can_tap("I'm visiting"));
        CHECK(kiosk.can_tap("Help"));
        CHECK(kiosk.can_tap("More"));
        kiosk.tap("More");
        CHECK(at_once() == 2);
        CHECK(kiosk.can_tap("Comfort"));
        kiosk.tap("I'm visiting");
        CHECK(kiosk.screen() == ScreenName::im_visiting);
        kiosk.tap("Finish");
        CHECK(kiosk.can_tap("I live here")); // who comes next has it as the home does
        CHECK(kiosk.can_tap("I'm visiting"));
    }
}

TEST_CASE("What Rose chose for herself is not on Welcome when she has gone") {
    Stage kiosk;
    kiosk.come_in_as("Rose");
    turn_to(kiosk, "Comfort");
    turn_to(kiosk, "Choices at once");
    turn_to(kiosk, "Two");
    kiosk.tap("Finish");
    CHECK(kiosk.can_tap("I live here"));
    CHECK(kiosk.can_tap("I'm visiting"));
}
