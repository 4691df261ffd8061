// Small parts of the shell by themselves: the idle timers, where focus goes, times and panels as somebody writes them.
#include "app/commands/wall_time.h"
#include "app/focus.h"
#include "app/idle.h"
#include "app/panels.h"
#include "tests/catch.h"

using app::Idle;
using widgets::ItemRole;
using widgets::Key;

namespace {

constexpr std::int64_t minute_ms = 60'000;

std::int64_t utc(const char* text) {
    return app::wall_time_from(std::string(text) + "Z").value();
}

widgets::Item at(const char* name, float x, float y, ItemRole role = ItemRole::choice) {
    widgets::Item item;
    item.id = {name};
    item.role = role;
    item.rect = {x, y, 90, 90};
    return item;
}

std::string name_of(const std::optional<widgets::ItemId>& id) {
    return id ? std::string(id->name) : "nothing";
}

} // namespace

TEST_CASE("Idle: a warning after ninety seconds, home after thirty more, dimmed after five minutes of Welcome") {
    Idle idle(90, 300, 1000);
    CHECK(idle.next_due_ms(false) == 91'000);
    CHECK(idle.time_passed(90'999, false) == Idle::Next::nothing);
    CHECK(idle.time_passed(91'000, false) == Idle::Next::warn);
    CHECK(idle.warning());
    CHECK(idle.time_passed(92'000, false) == Idle::Next::nothing); // told once
    CHECK(idle.left(106'000) == Approx(0.5));
    CHECK(idle.time_passed(121'000, false) == Idle::Next::go_home);
    CHECK(idle.next_due_ms(true) == 421'000);
    CHECK(idle.time_passed(421'000, true) == Idle::Next::dim);
    CHECK(idle.dimmed());
    CHECK_FALSE(idle.next_due_ms(true).has_value());
    idle.touched(500'000);
    CHECK_FALSE(idle.dimmed());
}

TEST_CASE("Idle: however late the warning is noticed, there is the whole time to stay") {
    Idle idle(90, 300, 0);
    CHECK(idle.time_passed(10 * minute_ms, false) == Idle::Next::warn); // the machine was asleep
    CHECK(idle.next_due_ms(false) == 10 * minute_ms + 30'000);
    CHECK(idle.left(10 * minute_ms) == Approx(1));
}

TEST_CASE("Idle: who listens has longer, but a voice that never ends does not keep a screen open for ever") {
    Idle idle(90, 300, 0);
    idle.listened(80'000);
    CHECK(idle.time_passed(91'000, false) == Idle::Next::nothing);
    CHECK(idle.next_due_ms(false) == 170'000);
    idle.listened(1'000'000);
    CHECK(idle.next_due_ms(false) == 390'000);
    idle.touched(400'000);
    CHECK(idle.next_due_ms(false) == 490'000);
}

TEST_CASE("Focus: Tab goes round in reading order, past what is only read or not enabled") {
    std::vector<widgets::Item> items{at("title", 0, 0, ItemRole::title), at("one", 0, 100), at("off", 100, 100), at("two", 200, 100)};
    items[2].enabled = false;
    CHECK(name_of(app::focus_after(items, {}, Key::tab)) == "one");
    CHECK(name_of(app::focus_after(items, items[1].id, Key::tab)) == "two");
    CHECK(name_of(app::focus_after(items, items[3].id, Key::tab)) == "one");
    CHECK(name_of(app::focus_after(items, items[1].id, Key::tab_back)) == "two");
    CHECK(name_of(app::focus_after(items, {}, Key::tab_back)) == "two");
    CHECK(name_of(app::focus_after({}, {}, Key::tab)) == "nothing");
    CHECK_FALSE(app::can_be_focused(items, items[2].id));
}

TEST_CASE("Focus: a card that goes on in the next column is one thing, and keeps nobody") {
    const std::vector<widgets::Item> items{at("before", 0, 0), at("card", 0, 100), at("card", 100, 0), at("after", 100, 100)};
    CHECK(name_of(app::focus_after(items, items[0].id, Key::tab)) == "card");
    CHECK(name_of(app::focus_after(items, items[1].id, Key::tab)) == "after");
    CHECK(name_of(app::focus_after(items, items[3].id, Key::tab_back)) == "card");
    CHECK(name_of(app::focus_after(items, items[1].id, Key::tab_back)) == "before");
    const std::vector<widgets::Item> alone{at("one", 0, 0)};
    CHECK(name_of(app::focus_after(alone, alone[0].id, Key::tab)) == "one");
}

TEST_CASE("Focus: arrows go to what lies there on the glass, and stay where nothing does") {
    const std::vector<widgets::Item> items{at("a", 0, 0), at("b", 100, 0), at("c", 200, 0), at("d", 0, 100), at("e", 100, 100), at("wide", 110, 210)};
    CHECK(name_of(app::focus_after(items, items[0].id, Key::right)) == "b");
    CHECK(name_of(app::focus_after(items, items[1].id, Key::down)) == "e");
    CHECK(name_of(app::focus_after(items, items[4].id, Key::left)) == "d");
    CHECK(name_of(app::focus_after(items, items[4].id, Key::down)) == "wide");
    CHECK(name_of(app::focus_after(items, items[2].id, Key::right)) == "c");
    CHECK(name_of(app::focus_after(items, items[0].id, Key::up)) == "a");
}

TEST_CASE("Times: ISO 8601 with and without an offset; what is no time is none") {
    CHECK(app::wall_time_from("1970-01-01T00:00:00Z") == 0);
    CHECK(app::wall_time_from("2026-11-21T09:00:00+02:00") == utc("2026-11-21T07:00:00"));
    CHECK(app::wall_time_from("2026-11-21T09:00-00:30") == utc("2026-11-21T09:30:00"));
    CHECK(app::wall_time_from("2024-02-29T00:00:00Z").has_value());
    CHECK(app::wall_time_from("2026-11-21").has_value());
    for (const char* wrong : {"", "now", "2026-13-01", "2026-02-29T00:00:00Z", "2026-11-21 09:00", "2026-11-21T25:00", "2026-11-21T09", "2026-11-21T09:00:00x",
                              "2026-11-21T09:00:00+1", "26-11-21", "2026-11-2", "2026-11-21T09:0-"}) {
        INFO(wrong);
        CHECK_FALSE(app::wall_time_from(wrong).has_value());
    }
}

TEST_CASE("Panels: known ones have their millimetres, others are taken for ten inches, and a measure goes first") {
    CHECK(app::panel_from("1280x800")->px_per_mm == Approx(5.88));
    CHECK(app::panel_from("800x480")->px_per_mm == Approx(5.19));
    CHECK(app::panel_from("720x1280")->px_per_mm == Approx(8.18));
    CHECK(app::panel_from("1920x1200")->px_per_mm == Approx(8.83));
    CHECK(app::panel_from("1366x768")->width() == Approx(217.7));
    CHECK(app::panel_from("1280x800", 7.0F)->px_per_mm == Approx(7));
    for (const char* wrong : {"", "x", "1280", "1280x", "x800", "1280 x 800", "1280x800x2", "100x100", "99999x800", "-800x480"}) {
        INFO(wrong);
        CHECK_FALSE(app::panel_from(wrong).has_value());
    }
}
