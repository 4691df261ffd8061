// Scanning by switch: the order, the times, the rows, and when it rests.
#include "app/scanning.h"

#include "tests/catch.h"

using app::Scanning;
using widgets::Item;
using widgets::ItemId;

namespace {

Item thing(const char* name, float x, float y, bool enabled = true) {
    Item item;
    item.id = {name};
    item.role = widgets::ItemRole::choice;
    item.rect = {x, y, 90, 90};
    item.enabled = enabled;
    return item;
}

std::vector<Item> few() {
    Item title = thing("title", 0, 0);
    title.role = widgets::ItemRole::title;
    return {title, thing("back", 0, 0), thing("finish", 300, 0), thing("happy", 0, 100), thing("sad", 100, 100), thing("not-now", 200, 100, false)};
}

// Three rows of four.
std::vector<Item> many() {
    static constexpr const char* names[] = {"a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l"};
    std::vector<Item> items;
    for (int i = 0; i < 12; ++i) {
        items.push_back(thing(names[i], static_cast<float>(i % 4) * 100, static_cast<float>(i / 4) * 100));
    }
    return items;
}

std::string lit(const Scanning& scanning) {
    std::string names;
    if (const app::ScanStop* stop = scanning.lit()) {
        for (const ItemId& id : stop->things) {
            names += id.name;
        }
    }
    return names;
}

Scanning scanning_by(int switches, const std::vector<Item>& items, int rounds = 3) {
    Scanning scanning;
    scanning.use({switches, 1000, rounds});
    scanning.shown(items, true, 0);
    return scanning;
}

} // namespace

TEST_CASE("One switch: a press begins, each thing has its time, the first one twice, a press chooses") {
    Scanning scanning = scanning_by(1, few());
    CHECK(lit(scanning) == ""); // nothing before the switch was pressed
    CHECK_FALSE(scanning.next_due_ms());
    CHECK_FALSE(scanning.press(1, 5000));
    CHECK(lit(scanning) == "happy"); // answers first, then what every screen has
    CHECK(scanning.next_due_ms() == 7000);
    scanning.time_passed(6999);
    CHECK(lit(scanning) == "happy");
    CHECK(scanning.time_passed(7000));
    CHECK(lit(scanning) == "sad");
    scanning.time_passed(8000);
    CHECK(lit(scanning) == "back");
    scanning.time_passed(9000);
    CHECK(lit(scanning) == "finish");
    scanning.time_passed(10'000);
    CHECK(lit(scanning) == "happy");
    scanning.time_passed(12'000);
    CHECK(scanning.press(1, 12'100) == ItemId{"sad"});
}

TEST_CASE("One switch: after its rounds it rests, and the next press begins again") {
    Scanning scanning = scanning_by(1, few(), 2);
    scanning.press(1, 0);
    scanning.time_passed(9999);
    CHECK(scanning.is_running());
    scanning.time_passed(10'000); // two rounds of five seconds
    CHECK_FALSE(scanning.is_running());
    CHECK(lit(scanning) == "");
    CHECK_FALSE(scanning.next_due_ms());
    scanning.press(1, 60'000);
    CHECK(lit(scanning) == "happy");
}

TEST_CASE("Two switches: one goes on, the other chooses, and nothing moves by itself") {
    Scanning scanning = scanning_by(2, few());
    scanning.press(1, 0);
    CHECK(lit(scanning) == "happy");
    CHECK_FALSE(scanning.next_due_ms());
    CHECK_FALSE(scanning.time_passed(100'000));
    CHECK_FALSE(scanning.press(1, 100'000));
    CHECK(lit(scanning) == "sad");
    CHECK(scanning.press(2, 101'000) == ItemId{"sad"});
    for (int i = 0; i < 20; ++i) {
        scanning.press(1, 102'000 + i);
    }
    CHECK(scanning.is_running());
}

TEST_CASE("Many things are lit up row by row, and then one by one; a wrong row is left after two rounds") {
    const std::vector<Item> items = many();
    Scanning scanning = scanning_by(1, items);
    scanning.press(1, 0);
    CHECK(lit(scanning) == "abcd");
    scanning.time_passed(2000);
    CHECK(lit(scanning) == "efgh");
    CHECK(scanning.lit()->rect.width == 390);
    CHECK_FALSE(scanning.press(1, 2500));
    scanning.shown(items, false, 2500);
    CHECK(lit(scanning) == "e");
    CHECK(scanning.lit()->rect.width == 90);
    scanning.time_passed(4500);
    CHECK(lit(scanning) == "f");
    scanning.time_passed(2500 + 9999);
    CHECK(lit(scanning) == "h");
    scanning.time_passed(2500 + 10'000);
    CHECK(lit(scanning) == "efgh"); // out again, at the row that was tried
    scanning.press(1, 13'000);
    scanning.shown(items, false, 13'000);
    scanning.time_passed(15'000);
    CHECK(scanning.press(1, 15'100) == ItemId{"f"});
}

TEST_CASE("A new screen begins at its first thing; what is still there stays lit; what has gone does not") {
    Scanning scanning = scanning_by(1, few());
    scanning.press(1, 0);
    scanning.time_passed(2000);
    CHECK(lit(scanning) == "sad");
    std::vector<Item> changed = few();
    changed.insert(changed.begin(), thing("glad", 300, 100));
    scanning.shown(changed, false, 2500);
    CHECK(lit(scanning) == "sad");
    scanning.shown({{thing("only", 0, 0)}}, false, 2600);
    CHECK(lit(scanning) == "only");
    scanning.shown(few(), true, 2700);
    CHECK(lit(scanning) == "happy");
    CHECK(scanning.next_due_ms() == 4700);
    scanning.shown({}, true, 2800);
    CHECK(lit(scanning) == "");
    CHECK_FALSE(scanning.next_due_ms());
}

TEST_CASE("Without a switch nothing is ever lit") {
    Scanning scanning = scanning_by(0, few());
    CHECK_FALSE(scanning.press(1, 0));
    CHECK_FALSE(scanning.is_running());
}
