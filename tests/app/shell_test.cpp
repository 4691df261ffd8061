// The shell: waking, being left alone, the minute, keyboard focus, popups; what is asked of a kiosk whoever stands before it.
#include <algorithm>

#include "data/comfort.h"
#include "data/moods.h"
#include "data/people.h"
#include "data/sign_in.h"
#include "tests/catch.h"
#include "tests/stage/stage.h"

using app::ScreenName;
using stage::Setting;
using stage::Stage;
using widgets::FingerPhase;
using widgets::Key;

namespace {

// The ring that a keyboard shows is drawn, not listed; what it is on can be told by pressing Enter there.
std::string press_after(Stage& stage, int tabs) {
    for (int i = 0; i < tabs; ++i) {
        stage.key(Key::tab);
    }
    stage.key(Key::enter);
    return app::to_string(stage.screen());
}

std::vector<std::string> focus_order(const Stage& stage) {
    std::vector<std::string> order;
    for (const widgets::Item& item : stage.items()) {
        if (item.enabled && widgets::can_be_touched(item.role)) {
            order.push_back(widgets::to_string(item.id));
        }
    }
    return order;
}

} // namespace

TEST_CASE("Left alone on Welcome the screen dims, and the touch that wakes it does nothing else") {
    Stage stage;
    const widgets::PixelRect door = stage.item("I live here").rect;
    stage.wait(299);
    CHECK_FALSE(stage.shell().dimmed());
    stage.wait(2);
    REQUIRE(stage.shell().dimmed());
    CHECK(stage.shows("9:05"));
    CHECK_FALSE(stage.can_tap("I live here"));
    stage.tap_at(door.x + door.width / 2, door.y + door.height / 2); // just where the door was
    CHECK_FALSE(stage.shell().dimmed());
    CHECK(stage.screen() == ScreenName::welcome);
    stage.tap("I live here");
    CHECK(stage.screen() == ScreenName::i_live_here);
}

TEST_CASE("A second finger laid down while waking does nothing either") {
    Stage stage;
    const widgets::PixelRect door = stage.item("I live here").rect;
    stage.wait(301);
    REQUIRE(stage.shell().dimmed());
    stage.finger(FingerPhase::down, 5, 5, 0);
    stage.finger(FingerPhase::down, door.x + 20, door.y + 20, 1);
    stage.finger(FingerPhase::up, door.x + 20, door.y + 20, 1);
    stage.finger(FingerPhase::up, 5, 5, 0);
    CHECK(stage.screen() == ScreenName::welcome);
}

TEST_CASE("A key pressed on a dimmed screen only wakes it") {
    Stage stage;
    stage.wait(301);
    REQUIRE(stage.shell().dimmed());
    stage.key(Key::tab);
    CHECK_FALSE(stage.shell().dimmed());
    CHECK(press_after(stage, 0) == "welcome"); // nothing was focused by the key that woke
}

TEST_CASE("Left alone anywhere else, the kiosk asks, waits half a minute, and goes back to the start") {
    Stage stage;
    stage.come_in_as("Rose");
    REQUIRE(stage.screen() == ScreenName::resident);
    stage.wait(89);
    CHECK_FALSE(stage.shows("Are you still there?"));
    stage.wait(2);
    REQUIRE(stage.shows("Are you still there?"));
    CHECK_FALSE(stage.can_tap("How I feel")); // what lies under it is quiet
    stage.wait(27);
    CHECK(stage.screen() == ScreenName::resident);
    stage.wait(3);
    CHECK(stage.screen() == ScreenName::welcome);
    CHECK(stage.viewer().role() == data::Role::house);
    CHECK_FALSE(stage.shows("Are you still there?"));
}

TEST_CASE("Whoever is still there may stay, as often as they wish") {
    Stage stage;
    stage.come_in_as("Rose");
    for (int time = 0; time < 3; ++time) {
        stage.wait(100);
        REQUIRE(stage.shows("Are you still there?"));
        stage.tap("I'm still here");
        CHECK(stage.screen() == ScreenName::resident);
        CHECK_FALSE(stage.shows("Are you still there?"));
    }
    stage.wait(100);
    stage.tap("Finish");
    CHECK(stage.screen() == ScreenName::welcome);
    CHECK(stage.viewer().role() == data::Role::house);
}

TEST_CASE("A touch beside the question says as well that somebody is there") {
    Stage stage;
    stage.come_in_as("Rose");
    stage.wait(95);
    REQUIRE(stage.shows("Are you still there?"));
    stage.tap_at(3, 3);
    CHECK_FALSE(stage.shows("Are you still there?"));
    CHECK(stage.screen() == ScreenName::resident);
}

TEST_CASE("What was typed before the question came is still there after it") {
    Stage stage;
    stage.come_in_as_staff();
    REQUIRE(stage.screen() == ScreenName::staff);
    stage.tap("Residents");
    stage.tap("Rose");
    stage.tap("Leave a note");
    stage.tap("For the care team");
    REQUIRE(stage.screen() == ScreenName::write_note);
    stage.type("Rose slept well");
    stage.wait(95);
    REQUIRE(stage.shows("Are you still there?"));
    stage.type(" and sang");
    CHECK_FALSE(stage.shows("Are you still there?"));
    CHECK(stage.shows("Rose slept well and sang"));
}

TEST_CASE("Going home forgets who was there, and what they had open") {
    Stage stage;
    stage.come_in_as("Rose");
    stage.tap("Finish");
    CHECK(stage.screen() == ScreenName::welcome);
    CHECK(stage.viewer() == data::Viewer::house());
    stage.come_in_as_staff();
    CHECK(stage.viewer().role() == data::Role::staff);
    stage.tap("Back"); // nobody's page lies under one's own
    CHECK(stage.screen() == ScreenName::welcome);
    CHECK(stage.viewer() == data::Viewer::house());
}

TEST_CASE("Welcome: the clock goes on by the minute, and the day at midnight") {
    Setting setting;
    setting.now = "2026-11-21T23:58:30";
    Stage stage(setting);
    CHECK(stage.shows("11:58"));
    CHECK(stage.shows("Saturday"));
    stage.wait(31);
    CHECK(stage.shows("11:59"));
    stage.wait(60);
    CHECK(stage.shows("12:00"));
    CHECK(stage.shows("Sunday"));
    stage.clock("2026-11-21T07:15:00"); // somebody sets the clock back
    CHECK(stage.shows("7:15"));
    CHECK(stage.shows("Saturday"));
}

TEST_CASE("A still screen: ten minutes of it are no frame, no question to the records, no memory") {
    Setting setting;
    setting.renders = true;
    Stage stage(setting);
    stage.come_in_as("Rose");
    stage.wait(10);
    const app::ShellCounts before = stage.shell().counts();
    const data::HomeCounts home_before = stage.home().counts();
    // Six hundred frames' worth of time, a sixtieth of a second each: whoever asks too often gets nothing drawn.
    for (int frame = 0; frame < 600; ++frame) {
        stage.hands().clock().pass(16);
        stage.shell().time_passed();
        CHECK_FALSE(stage.shell().needs_drawing());
        stage.shell().draw();
    }
    CHECK(stage.shell().counts().frames == before.frames);
    CHECK(stage.shell().counts().allocations == before.allocations);
    CHECK(stage.home().counts().sql_statements == home_before.sql_statements);
    // The next thing due is the question whether somebody is there, and nothing sooner.
    const std::int64_t left_ms = stage.shell().next_due_ms() - stage.hands().clock().now().monotonic_ms;
    CHECK(left_ms > 60'000);
    CHECK(left_ms <= 90'000);
}

TEST_CASE("A still screen drawn six hundred times all the same asks the records nothing and needs no memory of ours", "[slow]") {
    Setting setting;
    setting.renders = true;
    for (const bool staff : {false, true}) {
        Stage stage(setting);
        if (staff) {
            stage.come_in_as_staff();
            stage.tap("Handover");
        } else {
            stage.come_in_as("Rose");
            stage.tap("How I feel");
        }
        for (int frame = 0; frame < 3; ++frame) {
            stage.shell().draw(true);
        }
        const app::ShellCounts before = stage.shell().counts();
        const data::HomeCounts home_before = stage.home().counts();
        for (int frame = 0; frame < 600; ++frame) {
            stage.shell().draw(true);
        }
        INFO(app::to_string(stage.screen()));
        CHECK(stage.shell().counts().frames == before.frames + 600);
        CHECK(stage.shell().counts().allocations == before.allocations);
        CHECK(stage.home().counts().sql_statements == home_before.sql_statements);
    }
}

TEST_CASE("Welcome wakes once a minute for its clock, and not oftener") {
    Setting setting;
    setting.renders = true;
    setting.now = "2026-11-21T09:00:20";
    Stage stage(setting);
    CHECK(stage.shell().next_due_ms() - stage.hands().clock().now().monotonic_ms == 40'000);
    const app::ShellCounts before = stage.shell().counts();
    stage.wait(180);
    CHECK(stage.shell().counts().frames - before.frames == 3);
}

TEST_CASE("Keyboard: Tab walks the screen in reading order, Shift-Tab back, Enter presses") {
    Stage stage;
    const std::vector<std::string> order = focus_order(stage);
    const auto door = std::find(order.begin(), order.end(), "i-live-here");
    REQUIRE(door != order.end());
    CHECK(press_after(stage, static_cast<int>(door - order.begin()) + 1) == "i_live_here");

    Stage again;
    again.key(Key::tab_back); // from nowhere: the last
    again.key(Key::enter);
    CHECK(order.back() == "help");
    CHECK(again.screen() == ScreenName::help);
}

TEST_CASE("Keyboard: arrows go to what lies in that direction, Space presses too") {
    Stage stage;
    const std::vector<std::string> order = focus_order(stage);
    const auto door = std::find(order.begin(), order.end(), "i-live-here");
    REQUIRE(door != order.end());
    for (auto step = order.begin(); step <= door; ++step) {
        stage.key(Key::tab);
    }
    stage.key(Key::right); // I work here
    stage.key(Key::right); // I'm visiting
    stage.key(Key::left);
    stage.key(Key::right);
    stage.type(" "); // as a keyboard sends it
    CHECK(stage.screen() == ScreenName::im_visiting);
}

TEST_CASE("Keyboard: focus is there only after such a key; a touch or typing hides it, and then Enter is the screen's") {
    Stage stage;
    stage.key(Key::enter);
    CHECK(stage.screen() == ScreenName::welcome);
    stage.key(Key::tab);
    stage.key(Key::tab);
    stage.finger(FingerPhase::down, 640, 300);
    stage.finger(FingerPhase::up, 640, 300);
    stage.key(Key::enter);
    CHECK(stage.screen() == ScreenName::welcome);
    // Somebody used Tab; then a badge is read: its Enter comes in, and does not press what was focused.
    stage.tap("I work here");
    stage.key(Key::tab);
    stage.type(stage::sam_badge);
    stage.key(Key::enter);
    CHECK(stage.screen() == ScreenName::staff);
}

TEST_CASE("Keyboard: a question is answered by Enter, and focus stays inside it") {
    Stage stage;
    stage.come_in_as("Rose");
    stage.wait(95);
    stage.key(Key::tab);
    CHECK(stage.shows("Are you still there?"));
    stage.key(Key::enter);
    CHECK_FALSE(stage.shows("Are you still there?"));
}

TEST_CASE("A person's comfort comes with them and leaves with them") {
    Stage stage;
    data::Comfort dark;
    dark.theme = 1;
    dark.text_percent = 150;
    dark.hold_ms = 800;
    const data::SignIn rose = data::come_in_as_resident(stage.home(), stage.house().rose, {});
    data::set_comfort(stage.home(), rose.viewer, dark);
    const widgets::Color light_ground = stage.item("I live here").ground;
    stage.come_in_as("Rose");
    CHECK_FALSE(stage.item("How I feel").ground == light_ground);
    stage.tap("How I feel"); // too short for somebody who holds to press
    CHECK(stage.screen() == ScreenName::resident);
    stage.hold("How I feel", 0.9);
    CHECK(stage.screen() == ScreenName::feelings);
    stage.hold("Finish", 0.9);
    CHECK(stage.item("I live here").ground == light_ground);
    stage.tap("I live here"); // and nobody else must hold
    CHECK(stage.screen() == ScreenName::i_live_here);
}

TEST_CASE("Two quick touches meet two screens: the second lands on what the first led to") {
    Stage stage;
    const widgets::PixelRect door = stage.item("I live here").rect;
    const float x = door.x + door.width / 2, y = door.y + door.height / 2;
    // Both are handled before anything is drawn, a second apart by their own time stamps.
    const std::int64_t now_ms = stage.hands().clock().now().monotonic_ms;
    app::Shell& shell = stage.shell();
    shell.finger({FingerPhase::down, 0, x, y, now_ms});
    shell.finger({FingerPhase::up, 0, x, y, now_ms + 60});
    REQUIRE(stage.screen() == ScreenName::i_live_here);
    const widgets::Item* rose = stage.hands().find("Rose");
    REQUIRE(rose != nullptr);
    const float rose_x = rose->rect.x + 5, rose_y = rose->rect.y + 5;
    shell.finger({FingerPhase::down, 0, rose_x, rose_y, now_ms + 1100});
    shell.finger({FingerPhase::up, 0, rose_x, rose_y, now_ms + 1160});
    CHECK(stage.screen() == ScreenName::resident);
    CHECK(stage.viewer().role() == data::Role::resident);
}

TEST_CASE("The program ends and starts again: what was saved is there, and nobody is signed in") {
    Stage stage;
    stage.come_in_as("Rose");
    stage.tap("How I feel");
    stage.tap("Happy");
    const std::int64_t entries = stage.home().counts().journal_entries;
    CHECK(entries > 0);
    stage.restart();
    CHECK(stage.screen() == ScreenName::welcome);
    CHECK(stage.viewer() == data::Viewer::house());
    const data::SignIn rose = data::come_in_as_resident(stage.home(), stage.house().rose, {});
    const std::vector<data::MoodRow> moods = data::moods_of(stage.home(), rose.viewer, stage.house().rose, 10);
    REQUIRE(moods.size() == 1);
    CHECK(moods[0].mood == data::Mood::happy);
}

TEST_CASE("The panel turns: the same screen is laid out for the other way up") {
    Stage stage;
    stage.come_in_as("Rose");
    stage.hands().resize({800, 1280, 5.88F});
    CHECK(stage.screen() == ScreenName::resident);
    for (const widgets::Item& item : stage.items()) {
        INFO(item.label);
        CHECK(item.rect.x + item.rect.width <= 800);
        CHECK(item.rect.y + item.rect.height <= 1280);
    }
}
