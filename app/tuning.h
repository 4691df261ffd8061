// The tuning game's ears: a dozen targets, what one person's hand does on its way to each, and the touch settings that would suit
// that hand. Sees touches as they come, before any setting has cleaned them. Nothing of it is ever written down, and it is
// forgotten as soon as the settings are proposed or the game is left.
//
// How the proposal is made (settings tuned to the person raised success by a fifth, CHI 2019; ranges from the touch layer):
// - snap: twice the spread of the first contacts round the middle of the target (the root mean square of both directions), and
//   not less than 6 mm: 95 of 100 first contacts of such a hand land within two spreads of what it aims at.
// - slip: how far the finger moved between coming down and lifting, at the second largest of the touches (the largest may be a
//   mishap), and a quarter more; not less than 3 mm.
// - ignore repeats: how long after a lift the same hand came down again although it was done; the second longest of such pauses (the
//   only one, where there is one) and 150 ms more; not less than half a second, at most 4.
// - hold to press: proposed only where the hand brushes the glass on its way, at least twice in the dozen: longer than nine of ten
//   of those brushes by a quarter, as long as nine of ten meant touches last longer than that; else it is left off.
#pragma once
#include <cstdint>
#include <optional>
#include <vector>

#include "data/records.h"
#include "widgets/touch.h"

namespace app {

class Tuning {
public:
    static constexpr int targets = 12;
    // After a target was touched, how long another contact still counts as a bounce of that touch.
    static constexpr std::int64_t settles_ms = 1200;

    void begin(); // forgets all
    int done() const { return static_cast<int>(m_trials.size()); }
    bool is_over() const { return done() >= targets; }
    // The next target is shown from now on, with its middle there, in pixels.
    void show(float x, float y, float radius, float px_per_mm);
    // A finger, as the glass reports it. True when this target has been reached and left.
    bool finger(const widgets::FingerEvent&);
    // The settings of this hand in place of those; empty before the game is over.
    std::optional<data::Comfort> proposal(const data::Comfort& now) const;

private:
    struct Trial {
        float off_x_mm = 0, off_y_mm = 0; // from the middle, where the finger came down
        float moved_mm = 0;               // until it lifted
        std::int64_t contact_ms = 0;
    };
    struct Down {
        std::int64_t finger = 0;
        float x = 0, y = 0;
        std::int64_t when_ms = 0;
        bool again = false; // a bounce of the touch before
    };
    bool is_bounce(const widgets::FingerEvent&) const;
    void lifted(const Down&, const widgets::FingerEvent&);

    std::vector<Trial> m_trials;
    std::vector<float> m_brushes_ms, m_bounces_ms;
    std::vector<Down> m_down;
    float m_x = 0, m_y = 0, m_radius = 0, m_px_per_mm = 5.88F;
    float m_last_x = 0, m_last_y = 0; // of the target before
    bool m_waiting = false; // for the target on show
    std::optional<std::int64_t> m_lifted_ms; // from the target before
};

} // namespace app
