// Fingers on the glass, as they come from people whose hands shake, slip, rest and bounce.
#include "tests/catch.h"
#include "widgets/touch.h"

#include <vector>

using namespace widgets;

namespace {

constexpr float px_per_mm = 10; // so that a millimetre is easy to read below

Item thing(const char* name, float x, float y, float width, float height, ItemRole role = ItemRole::choice, bool enabled = true) {
    Item item;
    item.id = {name};
    item.role = role;
    item.label = name;
    item.rect = {x, y, width, height};
    item.enabled = enabled;
    return item;
}

// Two tiles of 25 mm beside each other with 3 mm between, under a title.
struct Glass {
    std::vector<Item> items{thing("title", 0, 0, 530, 90, ItemRole::title), thing("happy", 0, 100, 250, 250),
                            thing("sad", 280, 100, 250, 250)};
    Touch touch;
    std::int64_t now = 1000;

    explicit Glass(TouchSettings settings = {}) { touch.use(settings, px_per_mm); }

    std::optional<ItemId> event(FingerPhase phase, float x, float y, std::int64_t finger = 1) {
        return touch.finger({phase, finger, x, y, now}, items);
    }
    void down(float x, float y, std::int64_t finger = 1) { CHECK_FALSE(event(FingerPhase::down, x, y, finger)); }
    void move(float x, float y, std::int64_t finger = 1) { CHECK_FALSE(event(FingerPhase::move, x, y, finger)); }
    std::string up(float x, float y, std::int64_t finger = 1) {
        const auto fired = event(FingerPhase::up, x, y, finger);
        return fired ? to_string(*fired) : "nothing";
    }
    std::string tap(float x, float y, std::int64_t for_ms = 80) {
        down(x, y);
        now += for_ms;
        return up(x, y);
    }
};

TouchSettings settings(int hold_ms, int ignore_ms, Mm slip, Mm snap) {
    return {hold_ms, ignore_ms, ignore_ms, slip, snap};
}

} // namespace

TEST_CASE("Touch: a tile is pressed when the finger lifts, not when it lands") {
    Glass glass;
    glass.down(100, 200);
    REQUIRE(glass.touch.pressing(glass.now));
    CHECK(to_string(glass.touch.pressing(glass.now)->id) == "happy");
    CHECK(glass.up(100, 200) == "happy");
    CHECK_FALSE(glass.touch.pressing(glass.now));
}

TEST_CASE("Touch: down and up at the same moment, with no frame between, is one press") {
    Glass glass;
    CHECK(glass.tap(100, 200, 0) == "happy");
}

TEST_CASE("Touch: the touch that wakes the screen presses nothing, nor do the fingers that join it, until all have lifted") {
    Glass glass;
    glass.touch.swallow_next();
    glass.down(100, 200);
    CHECK_FALSE(glass.touch.pressing(glass.now));
    glass.down(400, 200, 2);
    CHECK(glass.up(100, 200) == "nothing");
    glass.down(400, 200, 3);
    CHECK(glass.up(400, 200, 2) == "nothing");
    CHECK(glass.up(400, 200, 3) == "nothing");
    CHECK_FALSE(glass.touch.any_finger_down());
    CHECK(glass.tap(400, 200) == "sad");
}

TEST_CASE("Touch: lifting outside, further than the slip allowance, takes the press back") {
    Glass glass(settings(0, 0, 3, 0));
    glass.down(240, 200);
    glass.move(279, 200); // 2.9 mm right of the tile
    CHECK(glass.touch.pressing(glass.now)->inside);
    CHECK(glass.up(279, 200) == "happy");

    glass.down(10, 200);
    glass.move(281, 200);
    CHECK_FALSE(glass.touch.pressing(glass.now)->inside);
    CHECK(glass.up(281, 200) == "nothing");
}

TEST_CASE("Touch: slip is measured from the tile's edge, wherever on it the finger began") {
    Glass glass(settings(0, 0, 3, 0));
    glass.down(5, 340);              // in the bottom left corner
    CHECK(glass.up(245, 105) == "happy"); // 24 mm away, still on the tile
    glass.down(245, 340);
    CHECK(glass.up(245, 375) == "happy"); // 2.5 mm below
    glass.down(245, 340);
    CHECK(glass.up(245, 385) == "nothing"); // 3.5 mm below
    glass.down(245, 340);
    CHECK(glass.up(275, 375) == "nothing"); // 2.5 right and 2.5 below the corner is 3.5 away
}

TEST_CASE("Touch: who slides off and comes back has pressed") {
    Glass glass(settings(0, 0, 0, 0));
    glass.down(100, 200);
    glass.move(270, 200);
    glass.move(110, 200);
    CHECK(glass.up(110, 200) == "happy");
}

TEST_CASE("Touch: a finger beside every tile presses the nearest within the snap distance") {
    Glass glass(settings(0, 0, 3, 6));
    CHECK(glass.tap(262, 200) == "happy"); // 1.2 mm from happy, 1.8 from sad
    CHECK(glass.tap(268, 200) == "sad");
    CHECK(glass.tap(100, 405) == "happy"); // 5.5 mm below: it may lift where it landed
    CHECK(glass.tap(100, 415) == "nothing"); // 6.5 mm
}

TEST_CASE("Touch: a finger inside a tile never snaps to its neighbour") {
    Glass glass(settings(0, 0, 3, 12));
    CHECK(glass.tap(249, 200) == "happy");
    CHECK(glass.tap(280, 200) == "sad");
}

TEST_CASE("Touch: snapping passes over what is disabled or only words") {
    Glass glass(settings(0, 0, 3, 6));
    glass.items[1].enabled = false;
    CHECK(glass.tap(252, 200) == "sad");
    glass.items[1] = thing("words", 0, 100, 250, 250, ItemRole::text);
    CHECK(glass.tap(252, 200) == "sad");
    CHECK(glass.tap(240, 200) == "sad"); // on the words, 4 mm from sad
}

TEST_CASE("Touch: pressing a disabled tile near its edge does not press the one beside it") {
    Glass glass(settings(0, 0, 3, 6));
    glass.items.insert(glass.items.begin(), thing("back", 0, 0, 100, 50));
    glass.items[2].enabled = false;
    CHECK(glass.tap(245, 200) == "nothing");
}

TEST_CASE("Touch: a popup's button snaps although disabled tiles lie under the finger") {
    Glass glass(settings(0, 0, 3, 6));
    for (Item& item : glass.items) {
        item.enabled = false;
    }
    glass.items.push_back(thing("stay", 50, 150, 100, 100, ItemRole::button));
    CHECK(glass.tap(100, 200) == "stay");
    CHECK(glass.tap(100, 290) == "stay"); // 4 mm below it, on the tile underneath
    CHECK(glass.tap(100, 330) == "nothing");
}

TEST_CASE("Touch: a second finger is ignored until all fingers have left") {
    Glass glass(settings(0, 0, 3, 6));
    glass.down(100, 200, 1);
    glass.down(400, 200, 2);
    CHECK(glass.up(400, 200, 2) == "nothing");
    CHECK(glass.up(100, 200, 1) == "happy");

    glass.down(100, 200, 1);
    glass.down(400, 200, 2);
    CHECK(glass.up(100, 200, 1) == "happy");
    glass.down(100, 200, 3); // finger 2 still rests on the glass
    CHECK(glass.up(100, 200, 3) == "nothing");
    CHECK(glass.up(400, 200, 2) == "nothing");
    CHECK(glass.tap(400, 200) == "sad");
}

TEST_CASE("Touch: a bounce 83 ms later is the same press") {
    Glass glass;
    CHECK(glass.tap(100, 200) == "happy");
    glass.now += 83;
    CHECK(glass.tap(100, 200) == "nothing");
    glass.now += 500;
    CHECK(glass.tap(100, 200) == "happy");
}

TEST_CASE("Touch: a bounce that lands on the tile beside is no press either") {
    Glass glass;
    CHECK(glass.tap(245, 200) == "happy");
    glass.now += 83;
    CHECK(glass.tap(285, 200) == "nothing");
}

TEST_CASE("Touch: a repeat that begins too soon stays ignored however long it is held") {
    Glass glass;
    CHECK(glass.tap(100, 200) == "happy");
    glass.now += 400;
    CHECK(glass.tap(100, 200, 2000) == "nothing");
    CHECK(glass.tap(100, 200) == "happy"); // more than 500 ms after the press that counted
}

TEST_CASE("Touch: letters may follow each other quickly, one letter may not bounce") {
    Glass glass;
    glass.items = {thing("q", 0, 0, 120, 120, ItemRole::key), thing("w", 140, 0, 120, 120, ItemRole::key),
                   thing("send", 300, 0, 250, 250)};
    CHECK(glass.tap(60, 60) == "q");
    glass.now += 120;
    CHECK(glass.tap(200, 60) == "w");
    glass.now += 120;
    CHECK(glass.tap(200, 60) == "nothing");
    glass.now += 120;
    CHECK(glass.tap(400, 60) == "nothing"); // Send is no letter: too soon
}

TEST_CASE("Touch: double letters follow as fast as hands are used to, where that is allowed, and a bounce is still none") {
    TouchSettings quick = settings(0, 500, 3, 6);
    quick.ignore_same_key_ms = 150;
    Glass glass(quick);
    glass.items = {thing("t", 0, 0, 120, 120, ItemRole::key), thing("send", 300, 0, 250, 250)};
    CHECK(glass.tap(60, 60) == "t");
    glass.now += 83;
    CHECK(glass.tap(60, 60) == "nothing");
    glass.now += 100;
    CHECK(glass.tap(60, 60) == "t");
    glass.now += 160;
    CHECK(glass.tap(60, 60) == "t");
    glass.now += 160;
    CHECK(glass.tap(400, 60) == "nothing"); // Send is no letter: as for everything else
}

TEST_CASE("Touch: how long a finger stays after its press counts is told, while it rests and when it lifts") {
    Glass glass(settings(400, 0, 3, 6));
    glass.down(100, 200);
    glass.now += 300;
    CHECK(glass.touch.pressing(glass.now)->held_on_ms == 0);
    glass.now += 700;
    CHECK(glass.touch.pressing(glass.now)->held_on_ms == 600);
    CHECK(glass.up(100, 200) == "happy");
    CHECK(glass.touch.held_on_ms() == 600);
}

TEST_CASE("Touch: with hold to press, a brush does nothing and a rest counts") {
    Glass glass(settings(400, 0, 3, 6));
    CHECK(glass.tap(100, 200, 399) == "nothing");
    CHECK(glass.tap(100, 200, 400) == "happy");

    glass.down(100, 200);
    CHECK(glass.touch.pressing(glass.now)->held == Approx(0.0));
    CHECK(glass.touch.next_due_ms(glass.now) == glass.now + 33);
    CHECK(glass.touch.pressing(glass.now + 100)->held == Approx(0.25));
    CHECK(glass.touch.next_due_ms(glass.now + 390) == glass.now + 400);
    CHECK(glass.touch.pressing(glass.now + 900)->held == Approx(1.0));
    CHECK_FALSE(glass.touch.next_due_ms(glass.now + 900));
}

TEST_CASE("Touch: leaving the tile begins the hold anew") {
    Glass glass(settings(400, 0, 0, 0));
    glass.down(100, 200);
    glass.now += 300;
    glass.move(265, 200);
    glass.now += 50;
    CHECK_FALSE(glass.touch.next_due_ms(glass.now));
    glass.move(100, 200);
    glass.now += 300;
    CHECK(glass.up(100, 200) == "nothing");
}

TEST_CASE("Touch: when the screen changes under the finger, lifting it presses nothing") {
    Glass glass;
    glass.down(100, 200);
    glass.touch.forget_press();
    CHECK_FALSE(glass.touch.pressing(glass.now));
    CHECK(glass.touch.any_finger_down());
    CHECK(glass.up(100, 200) == "nothing");
    CHECK(glass.tap(100, 200) == "happy");
}

TEST_CASE("Touch: what went away or was disabled while the finger lay on it is not pressed") {
    Glass glass;
    glass.down(100, 200);
    glass.items[1].enabled = false;
    CHECK(glass.up(100, 200) == "nothing");
    glass.items[1].enabled = true;
    glass.down(100, 200);
    glass.items.erase(glass.items.begin() + 1);
    CHECK(glass.up(100, 200) == "nothing");
}

TEST_CASE("Touch: a touch that the system takes back presses nothing") {
    Glass glass;
    glass.down(100, 200);
    CHECK_FALSE(glass.event(FingerPhase::cancelled, 100, 200));
    CHECK_FALSE(glass.touch.any_finger_down());
    CHECK(glass.tap(100, 200) == "happy");
}

TEST_CASE("Touch: a finger whose lift was never reported does not lock the glass") {
    Glass glass;
    glass.down(100, 200, 1);
    glass.now += 31'000;
    glass.down(400, 200, 2);
    CHECK(glass.up(400, 200, 2) == "sad");

    glass.down(100, 200, 3);
    glass.now += 1000;
    glass.down(400, 200, 3); // it cannot come down twice
    CHECK(glass.up(400, 200, 3) == "sad");
}

TEST_CASE("Touch: a hand that rests and moves on the glass is not forgotten") {
    Glass glass;
    glass.down(600, 900, 1);
    for (int second = 0; second < 60; ++second) {
        glass.now += 1000;
        glass.move(600, 901, 1);
    }
    glass.down(400, 200, 2);
    CHECK(glass.up(400, 200, 2) == "nothing");
}

namespace {

// A sheet to draw on beside a tile.
struct Sheet : Glass {
    Sheet() : Glass() {
        items = {thing("sheet", 0, 100, 400, 400, ItemRole::picture), thing("keep", 410, 100, 250, 250)};
        items[0].drawn_on = true;
    }
    std::string line() const {
        if (!touch.line()) return "nothing";
        const char* phases[] = {"begins", "goes on", "ends"};
        return std::string(phases[static_cast<int>(touch.line()->phase)]) + " " + std::to_string(static_cast<int>(touch.line()->x));
    }
};

} // namespace

TEST_CASE("Touch: on a sheet the finger is told as it goes, at once, and presses nothing, not even what is nearest") {
    Sheet glass;
    glass.down(395, 200); // a millimetre and a half beside "keep"
    CHECK(glass.line() == "begins 395");
    CHECK_FALSE(glass.touch.pressing(glass.now));
    glass.move(300, 210);
    CHECK(glass.line() == "goes on 300");
    glass.move(450, 220); // off the sheet, over the tile
    CHECK(glass.line() == "goes on 450");
    CHECK(glass.up(450, 220) == "nothing");
    CHECK(glass.line() == "ends 450");
    CHECK(glass.tap(500, 200) == "keep");
    CHECK(glass.line() == "nothing");
}

TEST_CASE("Touch: while one finger draws, a second one and the palm do nothing, until all have left") {
    Sheet glass;
    glass.down(100, 200);
    glass.down(300, 400, 2);
    CHECK(glass.line() == "nothing");
    glass.move(320, 400, 2);
    CHECK(glass.line() == "nothing");
    glass.move(110, 200);
    CHECK(glass.line() == "goes on 110");
    CHECK(glass.up(110, 200) == "nothing");
    glass.move(330, 400, 2);
    CHECK(glass.line() == "nothing");
    CHECK(glass.up(330, 400, 2) == "nothing");
    CHECK(glass.line() == "nothing");
}

TEST_CASE("Touch: the touch that wakes the screen draws nothing, nor is anything drawn under a popup") {
    Sheet glass;
    glass.touch.swallow_next();
    glass.down(100, 200);
    CHECK(glass.line() == "nothing");
    glass.move(150, 200);
    CHECK(glass.line() == "nothing");
    glass.up(150, 200);
    glass.items[0].enabled = false;
    glass.down(100, 200);
    CHECK(glass.line() == "nothing");
}
