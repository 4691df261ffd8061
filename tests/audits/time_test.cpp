// What passes by itself: how long one has to say that one is there, how often, and how much moves or flashes.
#include <algorithm>
#include <cmath>

#include "tests/catch.h"
#include "tests/stage/figures.h"
#include "tests/stage/stage.h"

namespace {

constexpr int width = 800, height = 480;

bool is_asked(const stage::Stage& home) { return home.can_tap("I'm still here"); }

// Seconds until it is so, to a tenth.
template <typename Done> double seconds_until(stage::Stage& home, Done done) {
    double seconds = 0;
    while (!done() && seconds < 600) {
        home.wait(0.1);
        seconds += 0.1;
    }
    return seconds;
}

// How bright each point is, 0 to 1, as WCAG reckons a flash (relative luminance, near enough by squares).
std::vector<float> brightness(stage::Stage& home) {
    home.shell().draw(true);
    std::vector<float> all;
    for (const std::uint32_t pixel : home.hands().renderer().pixels()) {
        const auto part = [&](unsigned shift) { return static_cast<float>(pixel >> shift & 255U) / 255.0F; };
        all.push_back(0.2126F * part(16) * part(16) + 0.7152F * part(8) * part(8) + 0.0722F * part(0) * part(0));
    }
    return all;
}

struct Seen {
    double flashes = 0;     // pairs of changes, up and down, of a tenth or more over a quarter of ten degrees of sight
    double moved_until = 0; // seconds
    int changes = 0;        // frames unlike the one before
};

// What a celebration does in its first six seconds, 20 times a second.
Seen celebration(bool motion) {
    stage::Setting setting;
    setting.width = width;
    setting.height = height;
    setting.motion = motion;
    setting.forces_comfort = true;
    setting.renders = true;
    stage::Stage home(setting);
    home.come_in_as("Rose");
    for (int page = 0; page < 10 && !home.hands().tap_id("small-wins"); ++page) {
        home.hands().tap_id("more");
    }
    for (int page = 0; page < 10 && home.screen() == app::ScreenName::small_win; ++page) {
        const auto items = home.items();
        const auto win = std::find_if(items.begin(), items.end(), [](const widgets::Item& item) { return item.enabled && item.id.name == "win"; });
        if (win != items.end()) { // raw, so that nothing has settled when we begin to look
            const float x = win->rect.x + win->rect.width / 2, y = win->rect.y + win->rect.height / 2;
            home.wait(1);
            home.finger(widgets::FingerPhase::down, x, y);
            home.wait(0.06);
            home.finger(widgets::FingerPhase::up, x, y);
            break;
        }
        home.hands().tap_id("more");
    }
    REQUIRE(home.screen() == app::ScreenName::thank_you);
    Seen seen;
    constexpr double step = 0.05;
    constexpr int steps = 120;
    constexpr float tenth = 0.1F;
    constexpr auto large = static_cast<std::size_t>(width * height / 16); // smaller than a quarter of the middle of what one sees at 40 cm
    std::vector<float> before = brightness(home);
    int direction = 0, turns_in_all = 0;
    for (int at = 1; at <= steps; ++at) {
        home.wait(step);
        const std::vector<float> now = brightness(home);
        std::size_t up = 0, down = 0, any = 0;
        for (std::size_t point = 0; point < now.size(); ++point) {
            const float change = now[point] - before[point];
            up += change >= tenth ? 1U : 0U;
            down += change <= -tenth ? 1U : 0U;
            any += std::abs(change) > 0.001F ? 1U : 0U;
        }
        if (any > 0) {
            ++seen.changes;
            seen.moved_until = at * step;
        }
        const int turn = up >= large ? 1 : down >= large ? -1 : 0;
        if (turn != 0 && turn != direction) {
            direction = turn;
            ++turns_in_all;
        }
        before = now;
    }
    seen.flashes = turns_in_all / 2.0; // of the whole celebration: no second of it can have more
    return seen;
}

} // namespace

TEST_CASE("Who is asked whether they are still there has time to say so, as often as they wish", "[time]") {
    stage::Stage home;
    home.come_in_as("Rose");
    stage::Figures figures;
    int stayed = 0;
    for (; stayed < 20; ++stayed) {
        const double alone = seconds_until(home, [&] { return is_asked(home); });
        figures.smallest("seconds alone before the question", alone);
        home.wait(15);
        REQUIRE(is_asked(home));
        home.tap("I'm still here");
        REQUIRE(home.screen() == app::ScreenName::resident);
    }
    figures.add("times that one could stay", stayed);
    seconds_until(home, [&] { return is_asked(home); });
    const double to_say_so = seconds_until(home, [&] { return home.screen() == app::ScreenName::welcome; });
    figures.smallest("seconds to say that one is there", to_say_so);
    CHECK(to_say_so >= 20);
    figures.keep_as("time");
}

TEST_CASE("A celebration flashes nowhere and is soon still; with motion off it never moves", "[time]") {
    const Seen moving = celebration(true), still = celebration(false);
    stage::Figures figures;
    figures.largest("flashes in a second", moving.flashes);
    figures.largest("longest movement, s", moving.moved_until);
    figures.largest("changes with motion off", still.changes);
    CHECK(moving.changes > 0); // or we would have looked at nothing
    CHECK(moving.flashes <= 3);
    CHECK(moving.moved_until <= 5);
    CHECK(still.changes == 0);
    figures.keep_as("flashes");
}
