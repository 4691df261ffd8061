// Unsteady hands on every resident screen: end points with the spread that was measured in people of 67 to 81, doubled for a
// tremor; slips while lifting, bounces, a palm that rests. What is missed and what is wrong, printed beside the model.
#include <algorithm>
#include <cstdio>
#include <map>
#include <random>
#include <sstream>

#include "app/router.h"
#include "data/seed.h"
#include "tests/catch.h"
#include "tests/stage/explorer.h"
#include "tests/stage/figures.h"
#include "widgets/touch.h"

namespace {

constexpr float spread_mm = 2.7F; // a side; mean end-point error 3.4 mm (FACTS: touch and sight)
constexpr int tries_per_item = 60;
constexpr long tries_per_screen = 20'000; // at least, where each screen is judged by itself: then 0.3 % is known to about 0.04

struct Tally {
    long tries = 0, missed = 0, wrong = 0, doubled = 0;
    long too_soon = 0; // pressed before the finger was lifted
    double missed_percent() const { return 100.0 * static_cast<double>(missed) / static_cast<double>(tries); }
    double wrong_percent() const { return 100.0 * static_cast<double>(wrong) / static_cast<double>(tries); }
    void add(const Tally& other) {
        tries += other.tries;
        missed += other.missed;
        wrong += other.wrong;
        doubled += other.doubled;
        too_soon += other.too_soon;
    }
};

class Hand {
public:
    Hand(float spread, float px_per_mm, unsigned seed) : m_spread(spread), m_px(px_per_mm), m_random(seed) {}

    // Aims at the middle of `target` once; everything is as the touch layer of that person would have it.
    void try_once(const widgets::Item& target, std::span<const widgets::Item> shown, const widgets::TouchSettings& settings, Tally& tally) {
        widgets::Touch touch;
        touch.use(settings, m_px);
        std::normal_distribution<float> off(0, m_spread * m_px);
        std::uniform_real_distribution<float> chance(0, 1);
        const float x = target.rect.x + target.rect.width / 2 + off(m_random);
        const float y = target.rect.y + target.rect.height / 2 + off(m_random);
        std::int64_t now = 10'000;
        int presses = 0;
        std::optional<widgets::ItemId> pressed;
        const auto send = [&](widgets::FingerPhase phase, std::int64_t finger, float at_x, float at_y) {
            if (const auto fired = touch.finger({phase, finger, at_x, at_y, now}, shown)) {
                ++presses;
                pressed = fired;
            }
        };
        send(widgets::FingerPhase::down, 1, x, y);
        tally.too_soon += presses;
        const bool palm = chance(m_random) < 0.1F;
        if (palm) { // the side of the hand comes to rest below while the finger is down
            now += 30;
            send(widgets::FingerPhase::down, 2, x + 40 * m_px, y + 50 * m_px);
        }
        now += 120;
        std::normal_distribution<float> slip(0, 0.8F * m_px); // the finger rolls a little while it lifts
        const float up_x = x + slip(m_random), up_y = y + slip(m_random);
        send(widgets::FingerPhase::move, 1, up_x, up_y);
        send(widgets::FingerPhase::up, 1, up_x, up_y);
        if (palm) {
            now += 200;
            send(widgets::FingerPhase::up, 2, x + 40 * m_px, y + 50 * m_px);
        }
        if (chance(m_random) < 0.2F) { // and bounces
            now += 83;
            send(widgets::FingerPhase::down, 1, up_x, up_y);
            now += 40;
            send(widgets::FingerPhase::up, 1, up_x, up_y);
        }
        ++tally.tries;
        tally.missed += presses == 0;
        tally.wrong += presses > 0 && !(*pressed == target.id);
        tally.doubled += presses > 1;
    }

    // Comes down on it, thinks better of it, and leaves before lifting. True: it counted all the same.
    bool leaves_in_vain(const widgets::Item& target, std::span<const widgets::Item> shown, const widgets::TouchSettings& settings) const {
        widgets::Touch touch;
        touch.use(settings, m_px);
        const float x = target.rect.x + target.rect.width / 2, y = target.rect.y + target.rect.height / 2;
        const float away = std::max(target.rect.width, target.rect.height) + 20 * m_px;
        touch.finger({widgets::FingerPhase::down, 1, x, y, 10'000}, shown);
        touch.finger({widgets::FingerPhase::move, 1, x + away, y, 10'200}, shown);
        return touch.finger({widgets::FingerPhase::up, 1, x + away, y, 10'300}, shown).has_value();
    }

private:
    float m_spread, m_px;
    std::mt19937 m_random;
};

// Every state of every resident screen that the curious one comes to, by the screen's name.
using Seen = std::map<std::string, std::vector<std::vector<widgets::Item>>>;

struct Glass {
    int width, height;
    float px_per_mm;
};
constexpr Glass small{800, 480, 5.19F};

Seen every_resident_screen(const Glass& glass, const widgets::TouchSettings& settings, int choices) {
    data::use_seed(1); // what comes first on a list is the same in every run
    stage::Setting setting;
    setting.choices = choices;
    setting.snap_um = static_cast<int>(settings.snap * 1000);
    setting.width = glass.width;
    setting.height = glass.height;
    setting.px_per_mm = glass.px_per_mm;
    setting.forces_comfort = true; // the hand's settings are its own, whatever it changes on its way
    setting.microphone = true;
    stage::Stage home(setting);
    stage::Explorer explorer(home);
    Seen seen;
    explorer.look = [&] {
        // The PIN pad is for those who work here or visit, and comes before anybody's comfort is known.
        const bool by_residents = home.screen() != app::ScreenName::pin_pad;
        if (by_residents && app::density_of(home.place(), home.viewer()) == widgets::Density::resident) {
            const auto items = home.items();
            seen[app::to_string(home.screen())].emplace_back(items.begin(), items.end());
        }
    };
    explorer.go_everywhere(60);
    return seen;
}

bool is_aimed_at(const widgets::Item& item) { return item.enabled && widgets::can_be_touched(item.role) && item.role != widgets::ItemRole::key; }

using ByThing = std::map<std::string, Tally>;

// What happens where somebody aims at every single thing of these states, each as often.
Tally aim_at_everything(const std::vector<std::vector<widgets::Item>>& states, Hand& hand, const widgets::TouchSettings& settings, long least_tries,
                        ByThing* by_thing = nullptr) {
    long things = 0;
    for (const auto& items : states) {
        things += std::count_if(items.begin(), items.end(), is_aimed_at);
    }
    const long tries = things == 0 ? 0 : std::max<long>(tries_per_item, (least_tries + things - 1) / things);
    Tally tally;
    for (const auto& items : states) {
        for (const widgets::Item& item : items) {
            Tally here;
            for (long attempt = 0; is_aimed_at(item) && attempt < tries; ++attempt) {
                hand.try_once(item, items, settings, here);
            }
            tally.add(here);
            if (by_thing != nullptr && here.tries > 0) {
                (*by_thing)[std::string(item.id.name)].add(here);
            }
        }
    }
    return tally;
}

struct Model {
    const char* name;
    float spread;
    widgets::TouchSettings settings;
    double model_missed, model_wrong;   // per cent, FACTS' model: 8 tiles on a 7-inch screen
    double most_missed, most_wrong;     // what we accept
};

widgets::TouchSettings snapping_within(widgets::Mm snap) {
    widgets::TouchSettings settings;
    settings.snap = snap;
    return settings;
}

} // namespace

TEST_CASE("Unsteady hands find what they aim at on every resident screen", "[tremor]") {
    const widgets::TouchSettings usual;
    const widgets::TouchSettings snapping = snapping_within(12);
    widgets::TouchSettings bare = snapping_within(0);
    bare.slip = 0;
    const Model models[] = {
        {"hands of 67 to 81, as the kiosk comes", spread_mm, usual, 0.0, 0.0, 0.05, 0.05},
        {"doubled, without snap or slip", 2 * spread_mm, bare, 0.7, 0.0, 6.0, 1.5},
        {"doubled, as the kiosk comes", 2 * spread_mm, usual, 0.7, 0.0, 0.5, 1.2},
        {"doubled, snap 12 mm", 2 * spread_mm, snapping, 0.0, 0.2, 0.1, 0.3},
        {"tripled, snap 12 mm", 3 * spread_mm, snapping, 0.02, 3.1, 1.0, 6.0},
    };
    const Seen as_it_comes = every_resident_screen(small, usual, 0);
    const Seen apart = every_resident_screen(small, snapping, 0);
    std::printf("%-42s %12s %9s %9s %9s %9s\n", "7-inch panel, 800x480", "touches", "missed %", "model", "wrong %", "model");
    for (const Model& model : models) {
        Hand hand(model.spread, small.px_per_mm, 20261121);
        Tally tally;
        for (const auto& [screen, states] : model.settings.snap > usual.snap ? apart : as_it_comes) {
            tally.add(aim_at_everything(states, hand, model.settings, 0));
        }
        std::printf("%-42s %12ld %9.3f %9.2f %9.3f %9.2f\n", model.name, tally.tries, tally.missed_percent(), model.model_missed,
                    tally.wrong_percent(), model.model_wrong);
        INFO(model.name);
        CHECK(tally.tries > 5000);
        CHECK(tally.missed_percent() <= model.most_missed);
        CHECK(tally.wrong_percent() <= model.most_wrong);
        CHECK(tally.doubled == 0); // a bounce is never a second press
    }
}

TEST_CASE("Twice the tremor, with its comfort settings on: at most one in a thousand missed and three wrong, on each single resident screen", "[tremor]") {
    const widgets::TouchSettings snapping = snapping_within(12);
    stage::Figures figures;
    for (const Glass& glass : {small, Glass{720, 1280, 8.18F}, Glass{1280, 800, 5.88F}}) {
        for (const int choices : {0, 4}) {
            if (choices == 0 && glass.width != small.width) {
                continue; // larger glass holds all the more apart
            }
            Hand hand(2 * spread_mm, glass.px_per_mm, 20261121);
            Tally worst_missed{1}, worst_wrong{1}, all;
            long left_in_vain = 0;
            std::string screen_missed, screen_wrong;
            for (const auto& [screen, states] : every_resident_screen(glass, snapping, choices)) {
                ByThing by_thing;
                Tally tally = aim_at_everything(states, hand, snapping, tries_per_screen, &by_thing);
                if (tally.missed_percent() > 0.1 || tally.wrong_percent() > 0.3) { // of so few touches chance has its part: ten times as many settle it
                    by_thing.clear();
                    tally = aim_at_everything(states, hand, snapping, 10 * tries_per_screen, &by_thing);
                }
                std::ostringstream where;
                where << glass.width << "x" << glass.height << ", " << (choices > 0 ? "four" : "as many as suit it") << " at once, " << screen << ":";
                for (const auto& [thing, of_thing] : by_thing) {
                    where << "\n  " << thing << ": wrong " << of_thing.wrong_percent() << " %, missed " << of_thing.missed_percent() << " %";
                }
                INFO(where.str());
                CHECK(tally.missed_percent() <= 0.1);
                CHECK(tally.wrong_percent() <= 0.3);
                CHECK(tally.doubled == 0);
                all.add(tally);
                for (const auto& items : states) {
                    left_in_vain += std::count_if(items.begin(), items.end(), [&](const widgets::Item& item) {
                        return is_aimed_at(item) && hand.leaves_in_vain(item, items, snapping);
                    });
                }
                if (tally.missed_percent() >= worst_missed.missed_percent()) {
                    worst_missed = tally;
                    screen_missed = screen;
                }
                if (tally.wrong_percent() >= worst_wrong.wrong_percent()) {
                    worst_wrong = tally;
                    screen_wrong = screen;
                }
            }
            std::printf("%4dx%-4d %s: %ld touches, missed %.3f %% (worst %.3f: %s), wrong %.3f %% (worst %.3f: %s)\n", glass.width, glass.height,
                        choices > 0 ? "four at once" : "as it comes ", all.tries, all.missed_percent(), worst_missed.missed_percent(), screen_missed.c_str(),
                        all.wrong_percent(), worst_wrong.wrong_percent(), screen_wrong.c_str());
            CHECK(left_in_vain == 0);
            CHECK(all.too_soon == 0);
            figures.largest("doubled tremor with its settings, missed on the worst screen, %", worst_missed.missed_percent());
            figures.largest("doubled tremor with its settings, wrong on the worst screen, %", worst_wrong.wrong_percent());
            figures.add("bounces taken for a second press", static_cast<double>(all.doubled));
            figures.add("presses that came on coming down", static_cast<double>(all.too_soon));
            figures.add("presses that counted after leaving", static_cast<double>(left_in_vain));
        }
    }
    figures.keep_as("tremor");
}

TEST_CASE("A larger glass is no harder to hit", "[tremor]") {
    for (const Glass& glass : {Glass{1280, 800, 5.88F}, Glass{720, 1280, 8.18F}}) {
        Hand hand(2 * spread_mm, glass.px_per_mm, 20261121);
        Tally tally;
        for (const auto& [screen, states] : every_resident_screen(glass, {}, 0)) {
            tally.add(aim_at_everything(states, hand, {}, 0));
        }
        INFO(glass.width << "x" << glass.height << ": missed " << tally.missed_percent() << " %, wrong " << tally.wrong_percent() << " %");
        CHECK(tally.missed_percent() <= 0.5);
        CHECK(tally.wrong_percent() <= 1.2);
    }
}
