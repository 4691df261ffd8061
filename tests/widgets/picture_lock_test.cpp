// Coming in with three pictures: all nine within reach on every panel, and nothing that gives them away.
#include "tests/widgets/glass.h"
#include "widgets/picture_lock.h"

#include <filesystem>

using namespace widgets;

namespace {

struct Lock {
    explicit Lock(PanelAndText where)
        : glass(where, Density::resident, title(), [this](Frame& frame, Box body) {
              BarEvents bar;
              if (picture_lock(frame, body, ui, waiting, bar)) {
                  opened_with = ui.chosen;
                  ui = {};
              }
              helped += bar.help ? 1 : 0;
          }) {}
    static TitleBar title() {
        TitleBar bar{Area::teal, "Your three pictures"};
        bar.subtitle = "Touch them in your order";
        bar.mark = {"pic-rose", "R", Area::plum, true};
        return bar;
    }
    void at(PanelAndText where) {
        ui = {};
        waiting.clear();
        opened_with.clear();
        glass.become(where, Density::resident);
    }
    // Presses this word, turning pages until it is there.
    bool press(const std::string& label) {
        for (int page = 0; page < 10; ++page) {
            if (glass.press(label)) {
                return true;
            }
            if (!glass.press_id("more")) {
                return false;
            }
        }
        return false;
    }

    PictureLockUi ui;
    std::string waiting;
    std::vector<std::string> opened_with;
    int helped = 0;
    Glass glass;
};

const PanelAndText tablet{{1280, 800, 5.88F}, 1};

} // namespace

TEST_CASE("Picture lock: its nine pictures are all drawn") {
    CHECK(lock_pictures().size() == 9);
    for (const std::string_view name : lock_pictures()) {
        CHECK(std::filesystem::is_regular_file(std::string(ALONGSIDE_SOURCE) + "/assets/pictures/" + std::string(name) + ".svg"));
    }
}

TEST_CASE("Picture lock: on every panel each picture is large enough, whole and alone in its place") {
    Lock lock(tablet);
    for (const PanelAndText& where : panels_and_texts()) {
        INFO(where);
        lock.at(where);
        for (int page = 0; page < 5; ++page) {
            INFO("page " << page);
            lock.ui.page.page = page;
            lock.glass.show();
            lock.glass.check_for_fingers_and_eyes(25);
        }
        lock.waiting = "Please wait 30 seconds. Then try again, or ask someone who works here.";
        lock.glass.show();
        lock.glass.check_for_fingers_and_eyes(25);
    }
}

TEST_CASE("Picture lock: three pictures in order open it, on every panel") {
    Lock lock(tablet);
    for (const PanelAndText& where : forms_and_texts()) {
        INFO(where);
        lock.at(where);
        REQUIRE(lock.press("Flower"));
        REQUIRE(lock.press("Fish"));
        CHECK(lock.opened_with.empty());
        REQUIRE(lock.press("Bird"));
        CHECK(lock.opened_with == std::vector<std::string>{"pic-rose", "pic-fish", "pic-bird"});
        CHECK(lock.ui.chosen.empty());
        for (const char* label : {"Bird", "Boat", "Key", "Flower", "Teapot", "Tree", "Cat", "Moon", "Fish"}) {
            INFO(label);
            lock.ui = {};
            lock.glass.show();
            CHECK(lock.press(label));
            CHECK(lock.ui.chosen.size() == 1);
        }
    }
}

TEST_CASE("Picture lock: the same picture may be chosen more than once") {
    Lock lock(tablet);
    lock.press("Cat");
    lock.press("Cat");
    lock.press("Cat");
    CHECK(lock.opened_with == std::vector<std::string>{"pic-cat", "pic-cat", "pic-cat"});
}

TEST_CASE("Picture lock: the last picture is taken back with Undo, on every panel") {
    Lock lock(tablet);
    for (const PanelAndText& where : forms_and_texts()) {
        INFO(where);
        lock.at(where);
        lock.press("Moon");
        lock.press("Key");
        REQUIRE(lock.press("Undo"));
        CHECK(lock.ui.chosen == std::vector<std::string>{"pic-moon"});
    }
}

TEST_CASE("Picture lock: it shows how many were chosen, never which") {
    Lock lock(tablet);
    const auto all_said = [&](std::vector<std::string> chosen) {
        lock.ui = {};
        lock.ui.chosen = std::move(chosen);
        lock.glass.show();
        std::string all;
        for (const Item& item : lock.glass.items()) {
            all += item.label + "|" + item.spoken + (item.selected ? "!" : "") + (item.enabled ? "+" : "-");
        }
        return all;
    };
    CHECK(all_said({"pic-cat", "pic-key"}) == all_said({"pic-moon", "pic-moon"}));
    CHECK(lock.glass.find_id("chosen")->label == "2 pictures chosen");
    CHECK(all_said({"pic-cat"}) != all_said({"pic-cat", "pic-key"}));
}

TEST_CASE("Picture lock: who must wait is told so, and what was chosen is forgotten") {
    Lock lock(tablet);
    lock.press("Cat");
    lock.waiting = "Please wait 30 seconds.";
    lock.glass.show();
    CHECK(lock.glass.find("Cat") == nullptr);
    CHECK(lock.glass.find_id("waiting")->label == "Please wait 30 seconds.");
    CHECK(lock.ui.chosen.empty());
    CHECK(lock.glass.press_id("help"));
    CHECK(lock.helped == 1);
}
