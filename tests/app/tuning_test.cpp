// The tuning game: hands of known habits, and the settings that are proposed for them.
#include "app/tuning.h"

#include <random>

#include "app/resting.h"
#include "app/cleaning.h"
#include "tests/catch.h"

using app::Tuning;
using widgets::FingerPhase;

namespace {

constexpr float px_per_mm = 5.0F, radius = 75; // a target of 30 mm

struct Habits {
    float spread_mm = 0;
    float slide_mm = 0;
    std::int64_t contact_ms = 150;
    std::int64_t bounce_after_ms = 0; // 0: none
    int brushes = 0;                  // of short contacts beside the target
};

// Plays the game as that hand does.
Tuning played(const Habits& habits, int targets = Tuning::targets) {
    Tuning tuning;
    std::mt19937 random(7);
    std::normal_distribution<float> off(0, habits.spread_mm * px_per_mm);
    std::int64_t now = 1000;
    float last_x = 0, last_y = 0;
    for (int i = 0; i < targets; ++i) {
        const float x = static_cast<float>(150 + 400 * (i % 3)), y = static_cast<float>(150 + 300 * ((i * 5) % 4));
        tuning.show(x, y, radius, px_per_mm);
        const auto touch = [&](float at_x, float at_y, float slide, std::int64_t ms) {
            tuning.finger({FingerPhase::down, 1, at_x, at_y, now});
            now += ms;
            const bool reached = tuning.finger({FingerPhase::up, 1, at_x + slide * px_per_mm, at_y, now});
            return reached;
        };
        if (i > 0 && habits.bounce_after_ms > 0) {
            now += habits.bounce_after_ms;
            CHECK_FALSE(touch(last_x + off(random), last_y + off(random), 0, 60)); // counts as no target
        }
        now += 2000;
        if (i < habits.brushes) {
            CHECK_FALSE(touch(x + radius + 20, y, 0, 70));
            now += 300;
        }
        CHECK(touch(x + off(random), y + off(random), habits.slide_mm, habits.contact_ms));
        last_x = x;
        last_y = y;
    }
    return tuning;
}

} // namespace

TEST_CASE("Tuning: a steady hand keeps the settings that everybody has") {
    const Tuning tuning = played({.spread_mm = 1.5F, .slide_mm = 0.3F});
    REQUIRE(tuning.is_over());
    const data::Comfort usual, wish = *tuning.proposal(usual);
    CHECK(wish.snap_um == usual.snap_um);
    CHECK(wish.slip_um == usual.slip_um);
    CHECK(wish.ignore_repeats_ms == usual.ignore_repeats_ms);
    CHECK(wish.hold_ms == 0);
}

TEST_CASE("Tuning: a hand that strays is given more room beside, one that slides more room to slip") {
    const data::Comfort strays = *played({.spread_mm = 5.4F, .contact_ms = 220}).proposal({});
    CHECK(strays.snap_um > 8000);
    CHECK(strays.snap_um <= 12'000);
    const data::Comfort slides = *played({.spread_mm = 1, .slide_mm = 6}).proposal({});
    CHECK(slides.slip_um == 7500); // a quarter more than six millimetres
    CHECK(slides.snap_um == 6000);
}

TEST_CASE("Tuning: a hand that bounces is given time") {
    CHECK(played({.bounce_after_ms = 83}).proposal({})->ignore_repeats_ms == 500); // as everybody has
    CHECK(played({.bounce_after_ms = 620}).proposal({})->ignore_repeats_ms == 800);
    CHECK(played({.bounce_after_ms = 1100}).proposal({})->ignore_repeats_ms == 1300);
}

TEST_CASE("Tuning: a hand that brushes the glass on its way is asked to hold, where it holds what it means") {
    const data::Comfort brushes = *played({.contact_ms = 500, .brushes = 4}).proposal({});
    CHECK(brushes.hold_ms == 100); // brushes of 70 ms, and a quarter more
    CHECK(played({.contact_ms = 80, .brushes = 4}).proposal({})->hold_ms == 0); // it means it no longer than it brushes
    CHECK(played({.contact_ms = 500, .brushes = 1}).proposal({})->hold_ms == 0);
}

TEST_CASE("Tuning: nothing is proposed before the dozen is over, and all else stays as it was chosen") {
    CHECK_FALSE(played({}, 11).proposal({}));
    data::Comfort now;
    now.text_percent = 150;
    now.switches = 1;
    const data::Comfort wish = *played({.spread_mm = 4, .contact_ms = 220}).proposal(now);
    CHECK(wish.text_percent == 150);
    CHECK(wish.switches == 1);
}

TEST_CASE("Tuning: a second finger, a palm far away and a lost touch are no targets") {
    Tuning tuning;
    tuning.show(200, 200, radius, px_per_mm);
    tuning.finger({FingerPhase::down, 1, 200, 200, 100});
    tuning.finger({FingerPhase::down, 2, 900, 700, 120}); // a palm
    CHECK_FALSE(tuning.finger({FingerPhase::up, 2, 900, 700, 300}));
    CHECK_FALSE(tuning.finger({FingerPhase::cancelled, 1, 200, 200, 400}));
    CHECK(tuning.done() == 0);
    tuning.finger({FingerPhase::down, 1, 200, 200, 2000});
    CHECK(tuning.finger({FingerPhase::up, 1, 200, 200, 2100}));
    tuning.begin();
    CHECK(tuning.done() == 0);
}

TEST_CASE("Cleaning: half a minute, or one finger that stays in the corner; a cloth ends nothing") {
    app::Cleaning cleaning;
    const widgets::PixelRect corner{900, 600, 100, 100};
    cleaning.start(1000);
    CHECK(cleaning.left(16'000) == Approx(0.5F));
    cleaning.finger({FingerPhase::down, 1, 500, 300, 2000}, corner); // a wipe that ends in the corner
    cleaning.finger({FingerPhase::move, 1, 950, 650, 2100}, corner);
    CHECK(cleaning.held(6000) == 0);
    cleaning.finger({FingerPhase::up, 1, 950, 650, 6000}, corner);
    cleaning.finger({FingerPhase::down, 1, 950, 650, 7000}, corner);
    cleaning.finger({FingerPhase::down, 2, 100, 100, 8000}, corner); // the other hand wipes on
    CHECK(cleaning.held(12'000) == 0);
    cleaning.finger({FingerPhase::up, 2, 100, 100, 8100}, corner);
    cleaning.finger({FingerPhase::up, 1, 950, 650, 8200}, corner);
    CHECK_FALSE(cleaning.time_passed(12'000));
    cleaning.finger({FingerPhase::down, 1, 950, 650, 13'000}, corner);
    CHECK_FALSE(cleaning.time_passed(15'999));
    CHECK(cleaning.held(14'500) == Approx(0.5F));
    CHECK(cleaning.time_passed(16'000));
    CHECK_FALSE(cleaning.is_on());
    cleaning.start(20'000);
    CHECK_FALSE(cleaning.time_passed(49'999));
    CHECK(cleaning.time_passed(50'000));
}

TEST_CASE("Exploring: a finger that rests is told once, one that passes over is not, a popup hides what lies under it") {
    const auto item = [](const char* name, widgets::ItemRole role, float x, bool enabled = true) {
        widgets::Item made;
        made.id = {name};
        made.role = role;
        made.label = made.spoken = name;
        made.rect = {x, 0, 100, 100};
        made.enabled = enabled;
        return made;
    };
    const std::vector<widgets::Item> shown{item("title", widgets::ItemRole::title, 0), item("happy", widgets::ItemRole::choice, 100),
                                           item("not-now", widgets::ItemRole::choice, 200, false)};
    app::Resting resting;
    resting.finger({FingerPhase::down, 1, 50, 50, 1000}, shown);
    CHECK_FALSE(resting.rested(1400));
    resting.finger({FingerPhase::move, 1, 150, 50, 1400}, shown);
    CHECK_FALSE(resting.rested(1600));
    CHECK(resting.next_due_ms() == 1900);
    CHECK(resting.rested(1900) == widgets::ItemId{"happy"});
    CHECK_FALSE(resting.rested(5000));
    CHECK(resting.has_told());
    resting.finger({FingerPhase::move, 1, 250, 50, 6000}, shown);
    CHECK(resting.rested(6500) == widgets::ItemId{"not-now"}); // it can be heard, if not pressed
    resting.finger({FingerPhase::move, 1, 450, 50, 7000}, shown);
    CHECK_FALSE(resting.rested(9000));
    resting.finger({FingerPhase::up, 1, 450, 50, 9000}, shown);
    resting.finger({FingerPhase::down, 1, 50, 50, 10'000}, shown);
    CHECK_FALSE(resting.has_told());

    std::vector<widgets::Item> popup = shown;
    popup[0].enabled = popup[1].enabled = false;
    popup.push_back(item("yes", widgets::ItemRole::button, 50));
    CHECK(app::heard_at(popup, 30, 50) == std::nullopt);
    CHECK(app::heard_at(popup, 80, 50) == widgets::ItemId{"yes"});
}
