// Welcome as a calm show: small wins, festivals and what is on take turns with the clock, and nothing wakes for them.
#include <algorithm>
#include <array>
#include <set>
#include <utility>

#include "data/activities.h"
#include "data/festivals.h"
#include "data/people.h"
#include "data/sign_in.h"
#include "data/wins.h"
#include "tests/catch.h"
#include "tests/stage/stage.h"

using stage::Setting;
using stage::Stage;

namespace {

data::Viewer resident(Stage& kiosk, data::PersonId who) { return data::come_in_as_resident(kiosk.home(), who, {}).viewer; }
data::Viewer staff(Stage& kiosk) { return data::come_in_with_pin(kiosk.home(), kiosk.house().sam, data::PersonId::none, stage::staff_pin).viewer; }

void share(Stage& kiosk, data::PersonId who, const std::string& words, data::Audience audience = data::Audience::house) {
    data::record_win(kiosk.home(), resident(kiosk, who), {who, data::Win::made, words, audience, {}});
}

std::string label(Stage& kiosk, std::string_view id) {
    for (const widgets::Item& item : kiosk.items())
        if (item.id.name == id) return std::string(item.label);
    return {};
}

// So long, with a touch now and then beside everything, so that the glass is not dimmed.
void pass(Stage& kiosk, int minutes) {
    for (int minute = 0; minute < minutes; ++minute) {
        kiosk.tap_at(2, 2);
        kiosk.wait(60);
    }
}

// What stands beside what is on, minute by minute.
std::vector<std::string> shown(Stage& kiosk, int minutes, const char* id = "win") {
    std::vector<std::string> all;
    for (int minute = 0; minute < minutes; ++minute) {
        pass(kiosk, 1);
        all.push_back(label(kiosk, id));
    }
    return all;
}

} // namespace

TEST_CASE("Welcome: the wins shared with the house take turns, one at a time, two minutes each") {
    Stage kiosk;
    share(kiosk, kiosk.house().rose, "My scarf is done");
    share(kiosk, kiosk.house().harold, "I baked a loaf");
    share(kiosk, kiosk.house().rose, "A secret cake", data::Audience::care_team);
    pass(kiosk, 3);
    const auto all = shown(kiosk, 8);
    CHECK(std::set<std::string>(all.begin(), all.end()) == std::set<std::string>{"“My scarf is done”", "“I baked a loaf”"});
    CHECK(all[0] != all[2]);
    CHECK(all[0] == all[4]);
    // Rose agreed to her name on the glass; Harold did not.
    for (int minute = 0; minute < 4; ++minute) {
        pass(kiosk, 1);
        CHECK(label(kiosk, "win-by") == (label(kiosk, "win") == "“My scarf is done”" ? "Rose" : ""));
        CHECK_FALSE(kiosk.anywhere("Harold"));
    }
}

TEST_CASE("Welcome: what was shared just now stands there at once, and takes its turn after that") {
    Stage kiosk;
    for (const char* words : {"One", "Two", "Three"}) share(kiosk, kiosk.house().rose, words);
    pass(kiosk, 5);
    share(kiosk, kiosk.house().rose, "Four");
    CHECK(shown(kiosk, 2) == std::vector<std::string>{"“Four”", "“Four”"});
    const auto later = shown(kiosk, 8);
    CHECK(std::set<std::string>(later.begin(), later.end()).size() == 4);
}

TEST_CASE("Welcome: a still minute is one frame, with the clock, and nothing is asked or allocated in between") {
    Setting setting;
    setting.renders = true;
    Stage kiosk(setting);
    for (const char* words : {"One", "Two", "Three"}) share(kiosk, kiosk.house().rose, words);
    pass(kiosk, 2);
    const app::ShellCounts counts = kiosk.shell().counts();
    for (int minute = 0; minute < 3; ++minute) {
        const std::int64_t wakes_in_ms = kiosk.shell().next_due_ms() - kiosk.hands().clock().now().monotonic_ms;
        CHECK(wakes_in_ms > 59'000); // the touches took a moment each
        CHECK(wakes_in_ms <= 60'000);
        const auto asked = kiosk.home().counts().sql_statements;
        const app::ShellCounts before = kiosk.shell().counts();
        for (int second = 0; second < 58; ++second) {
            kiosk.hands().clock().pass(1000);
            kiosk.shell().time_passed();
            kiosk.shell().draw();
        }
        CHECK(kiosk.shell().counts().frames == before.frames);
        CHECK(kiosk.shell().counts().allocations == before.allocations);
        CHECK(kiosk.home().counts().sql_statements == asked);
        kiosk.wait(2);
    }
    CHECK(kiosk.shell().counts().frames - counts.frames == 3);
}

TEST_CASE("Welcome: where not all that is on finds room, it takes turns too, and every title has one") {
    Stage kiosk({.width = 800, .height = 480});
    const data::Viewer sam = staff(kiosk);
    std::set<std::string> titles{"Singing", "Memory café"};
    for (const char* title : {"Quiz", "Chess", "Poems", "Stories"}) {
        data::add_activity(kiosk.home(), sam, {title, "Lounge", "do-games", kiosk.home().now().wall, data::WallTime{data::milliseconds(kiosk.home().now().wall) + 3 * 3'600'000}});
        titles.insert(title);
    }
    std::set<std::string> seen;
    for (int minute = 0; minute < 16; ++minute) {
        pass(kiosk, 1);
        for (const widgets::Item& item : kiosk.items())
            if (std::string_view(item.id.name) == "event") seen.insert(std::string(item.label));
    }
    for (const std::string& title : titles) {
        INFO(title);
        CHECK(seen.count(title) == 1);
    }
}

TEST_CASE("Welcome: on small glass, where a win finds no room beside what is on, they take turns of a minute; never two changes at once") {
    for (const auto& [width, height] : {std::pair{800, 480}, std::pair{720, 1280}}) {
        Stage kiosk({.width = width, .height = height});
        INFO(width);
        share(kiosk, kiosk.house().rose, "My scarf is done");
        share(kiosk, kiosk.house().rose, "I baked a loaf");
        pass(kiosk, 4);
        std::set<std::string> wins;
        int with_events = 0;
        for (int minute = 0; minute < 8; ++minute) {
            pass(kiosk, 1);
            const std::string win = label(kiosk, "win"), event = label(kiosk, "event");
            CHECK(win.empty() != event.empty());
            with_events += event.empty() ? 0 : 1;
            wins.insert(win);
        }
        CHECK(with_events == 4);
        CHECK(wins == std::set<std::string>{"", "“My scarf is done”", "“I baked a loaf”"});
    }
}

TEST_CASE("Welcome: the festival of the day is among what takes turns, with its picture; the day after it is not") {
    Stage kiosk({.now = "2026-11-24T09:00:00"});
    data::keep_culture(kiosk.home(), staff(kiosk), data::Culture::sikh, true);
    share(kiosk, kiosk.house().rose, "My scarf is done");
    pass(kiosk, 4);
    const auto all = shown(kiosk, 4);
    CHECK(std::set<std::string>(all.begin(), all.end()) == std::set<std::string>{"“My scarf is done”", "Guru Nanak's birthday"});
    const auto headings = shown(kiosk, 4, "win-heading");
    CHECK(std::set<std::string>(headings.begin(), headings.end()) == std::set<std::string>{"Small win", "Today"});
    kiosk.clock("2026-11-25T09:00:00");
    for (const std::string& one : shown(kiosk, 3)) CHECK(one == "“My scarf is done”");
}

TEST_CASE("Welcome: once it is dimmed nothing on it moves but the clock") {
    Stage kiosk;
    for (const char* words : {"One", "Two", "Three"}) share(kiosk, kiosk.house().rose, words);
    kiosk.wait(600);
    REQUIRE(kiosk.shell().dimmed());
    const auto without_clock = [&] {
        std::string all;
        for (const widgets::Item& item : kiosk.items())
            if (std::string_view(item.id.name) != "clock") all += std::string(item.label) + "\n";
        return all;
    };
    const std::string before = without_clock();
    CHECK(before.find("“") == std::string::npos);
    for (int minute = 0; minute < 5; ++minute) {
        kiosk.wait(60);
        CHECK(without_clock() == before);
    }
}

TEST_CASE("Welcome: on 7-inch glass there is room for what is on today, and for the day, the date and the clock above it") {
    for (const char* const language : {"en", "cy", "pl", "pa", "ur", "bn"}) {
        for (const auto& [width, height] : {std::pair{800, 480}, std::pair{720, 1280}}) {
            Setting setting;
            setting.width = width;
            setting.height = height;
            setting.language = language;
            Stage kiosk(setting);
            INFO(language << " " << width << "×" << height);
            CHECK(label(kiosk, "event") != "");
            const std::array head{kiosk.item_id("title"), kiosk.item_id("date"), kiosk.item_id("clock"), kiosk.item_id("part-of-day")};
            for (std::size_t one = 0; one < head.size(); ++one) {
                CHECK_FALSE(head[one].clipped);
                for (std::size_t other = 0; other < one; ++other) {
                    const widgets::PixelRect &a = head[one].rect, &b = head[other].rect;
                    INFO(head[one].label << " and " << head[other].label);
                    CHECK((a.x + a.width <= b.x + 1 || b.x + b.width <= a.x + 1 || a.y + a.height <= b.y + 1 || b.y + b.height <= a.y + 1));
                }
            }
        }
    }
}

TEST_CASE("Welcome: on every panel and in every language the three doors have their pictures, on large glass Comfort and Read aloud too") {
    for (const char* const language : {"en", "cy", "pl", "pa", "ur", "bn"}) {
        for (const auto& [width, height] : {std::pair{800, 480}, std::pair{720, 1280}, std::pair{1280, 800}, std::pair{1920, 1200}}) {
            Setting setting;
            setting.width = width;
            setting.height = height;
            setting.language = language;
            Stage kiosk(setting);
            const auto has_picture = [&](const char* control) {
                INFO(language << " " << width << "×" << height << " " << control);
                CHECK(kiosk.item_id(control).pictures == 1);
            };
            for (const char* const door : {"i-live-here", "i-work-here", "im-visiting"}) {
                has_picture(door);
            }
            if (width < 1000) {
                continue;
            }
            has_picture("comfort");
            has_picture("read-aloud");
            kiosk.tap_id("i-live-here");
            for (const char* const control : {"back", "read-aloud", "finish"}) { // who cannot read knows them by it
                has_picture(control);
            }
        }
    }
}
