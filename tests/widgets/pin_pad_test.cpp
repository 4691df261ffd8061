// Coming in with a PIN: keys for any thumb, and nothing that gives a digit away.
#include "tests/widgets/glass.h"
#include "widgets/pin_pad.h"

using namespace widgets;

namespace {

struct Door {
    explicit Door(PanelAndText where, Density density = Density::staff)
        : glass(where, density, title(), [this](Frame& frame, Box body) {
              BarEvents bar;
              came_in += pin_pad(frame, body, ui, "Hold your badge to the reader", waiting, bar) == PinPadEvent::go_on ? 1 : 0;
              helped += bar.help ? 1 : 0;
          }) {}
    static TitleBar title() {
        TitleBar bar{Area::blue, "Hello Sam"};
        bar.subtitle = "Type your PIN";
        return bar;
    }

    void at(PanelAndText where, Density density) {
        ui = {};
        waiting.clear();
        glass.become(where, density);
    }

    PinPadUi ui;
    std::string waiting;
    int came_in = 0, helped = 0;
    Glass glass;
};

const PanelAndText tablet{{1280, 800, 5.88F}, 1};

} // namespace

TEST_CASE("PIN pad: on every panel each key is large enough, whole and alone in its place") {
    Door door(tablet);
    for (const PanelAndText& where : panels_and_texts()) {
        for (const Density density : {Density::staff, Density::resident}) {
            INFO(where << (density == Density::staff ? ", staff" : ", resident"));
            door.at(where, density);
            for (const char* digit : {"1", "2", "3", "4", "5", "6", "7", "8", "9", "0"}) {
                CHECK(door.glass.find(digit) != nullptr);
            }
            door.glass.check_for_fingers_and_eyes(12);
            door.ui.digits = "123456789012";
            door.glass.show();
            door.glass.check_for_fingers_and_eyes(12);
            door.waiting = "Please wait 30 seconds. Then try again, or ask the manager.";
            door.glass.show();
            door.glass.check_for_fingers_and_eyes(12);
        }
    }
}

TEST_CASE("PIN pad: a PIN is pressed, mended and sent") {
    Door door(tablet);
    CHECK_FALSE(door.glass.press("Go on")); // nothing entered
    for (const char* digit : {"1", "9", "4", "8"}) {
        REQUIRE(door.glass.press(digit));
    }
    door.glass.press("Undo");
    door.glass.press("0");
    CHECK(door.ui.digits == "1940");
    CHECK(door.glass.press("Go on"));
    CHECK(door.came_in == 1);
    CHECK(door.ui.digits == "1940"); // the screen wipes it when it was used
}

TEST_CASE("PIN pad: no digit is spoken, and no item tells what was entered") {
    Door door(tablet);
    door.ui.digits = "7777";
    door.glass.show();
    const Item* dots = door.glass.find_id("pin");
    REQUIRE(dots != nullptr);
    CHECK(dots->role == ItemRole::status);
    CHECK(dots->label == "4 digits entered");
    for (const Item& item : door.glass.items()) {
        INFO(item.label);
        CHECK_FALSE(item.selected);
        if (item.role == ItemRole::key) {
            CHECK(item.is_private);
            CHECK(item.spoken == "key");
        } else {
            CHECK(item.label.find('7') == std::string::npos);
        }
        CHECK(item.spoken.find('7') == std::string::npos);
    }
    const auto labels_with = [&](const char* digits) {
        door.ui.digits = digits;
        door.glass.show();
        std::string all;
        for (const Item& item : door.glass.items()) {
            all += item.label + "|" + item.spoken + (item.enabled ? "+" : "-");
        }
        return all;
    };
    CHECK(labels_with("123456") == labels_with("987012"));
}

TEST_CASE("PIN pad: a keyboard and a badge reader type digits, and Enter goes on") {
    Door door(tablet);
    door.glass.type("48 15x");
    door.glass.key(Key::backspace);
    CHECK(door.ui.digits == "481");
    door.glass.key(Key::enter);
    CHECK(door.came_in == 1);
    wipe(door.ui);
    door.glass.key(Key::enter); // with nothing entered there is nothing to try
    CHECK(door.came_in == 1);
    door.glass.type("00412345678901"); // a long badge
    CHECK(door.ui.digits == "00412345678901");
    wipe(door.ui);
    door.glass.type(std::string(200, '5'));
    CHECK(door.ui.digits.size() == 32);
}

TEST_CASE("PIN pad: fingers enter at most twelve digits") {
    Door door(tablet);
    for (int i = 0; i < 15; ++i) {
        door.glass.press("3");
    }
    CHECK(door.ui.digits.size() == 12);
    CHECK_FALSE(door.glass.find("3")->enabled);
}

TEST_CASE("PIN pad: who must wait is told so kindly, and nothing is taken meanwhile") {
    Door door(tablet);
    door.waiting = "Please wait 30 seconds.";
    door.glass.show();
    CHECK(door.glass.find("1") == nullptr);
    CHECK(door.glass.find("Go on") == nullptr);
    CHECK(door.glass.find_id("waiting")->label == "Please wait 30 seconds.");
    door.glass.type("1234");
    door.glass.key(Key::enter);
    CHECK(door.ui.digits.empty());
    CHECK(door.came_in == 0);
    CHECK(door.glass.press_id("help"));
    CHECK(door.helped == 1);
}

TEST_CASE("PIN pad: wiping leaves nothing behind") {
    PinPadUi ui;
    ui.digits = "483920";
    wipe(ui);
    CHECK(ui.digits.empty());
    CHECK(ui.entered_words.empty());
}
