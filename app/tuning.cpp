// Measures a dozen touches and proposes settings from them.
#include "app/tuning.h"

#include <algorithm>
#include <cmath>

namespace app {
namespace {

constexpr float brush_ms = 160;         // a contact beside the target that is shorter was not meant
constexpr float near_mm = 25;           // from the target's edge: what lies farther away is another hand's business
constexpr int least_brushes = 2;
constexpr std::int64_t bounce_margin_ms = 150;
constexpr int step_ms = 100;

// The value that `share` of them do not exceed.
float below(std::vector<float> values, float share) {
    std::sort(values.begin(), values.end());
    const auto at = static_cast<std::size_t>(share * static_cast<float>(values.size() - 1) + 0.5F);
    return values[at];
}

// The largest may be a mishap.
float second_largest(std::vector<float> values) {
    std::sort(values.begin(), values.end());
    return values.size() < 2 ? values.front() : values[values.size() - 2];
}

int rounded_up(float value, int step) { return static_cast<int>(std::ceil(value / static_cast<float>(step))) * step; }

} // namespace

void Tuning::begin() {
    *this = Tuning{};
}

void Tuning::show(float x, float y, float radius, float px_per_mm) {
    m_waiting = m_waiting || m_x != x || m_y != y;
    m_x = x;
    m_y = y;
    m_radius = radius;
    m_px_per_mm = px_per_mm;
}

bool Tuning::finger(const widgets::FingerEvent& event) {
    using widgets::FingerPhase;
    const auto known = std::find_if(m_down.begin(), m_down.end(), [&](const Down& one) { return one.finger == event.finger; });
    if (event.phase == FingerPhase::down) {
        if (known == m_down.end()) {
            const bool again = is_bounce(event);
            m_down.push_back({event.finger, event.x, event.y, event.when_ms, again});
            if (again) {
                m_bounces_ms.push_back(static_cast<float>(event.when_ms - *m_lifted_ms));
            }
        }
        return false;
    }
    if (event.phase == FingerPhase::move || known == m_down.end()) {
        return false;
    }
    const Down down = *known;
    m_down.erase(known);
    if (event.phase == FingerPhase::cancelled || down.again || !m_waiting) {
        return false;
    }
    const int before = done();
    lifted(down, event);
    return done() > before;
}

// The next target is elsewhere: a contact that soon, and nearer to where the last one was, is that touch once more.
bool Tuning::is_bounce(const widgets::FingerEvent& event) const {
    if (!m_lifted_ms || event.when_ms - *m_lifted_ms >= settles_ms) {
        return false;
    }
    return !m_waiting || std::hypot(event.x - m_last_x, event.y - m_last_y) < std::hypot(event.x - m_x, event.y - m_y);
}

void Tuning::lifted(const Down& down, const widgets::FingerEvent& up) {
    const float across = (down.x - m_x) / m_px_per_mm, along = (down.y - m_y) / m_px_per_mm;
    const float beside = std::hypot(across, along) - m_radius / m_px_per_mm;
    const auto contact_ms = static_cast<float>(up.when_ms - down.when_ms);
    if (beside > near_mm) {
        return;
    }
    if (beside > 0 && contact_ms < brush_ms) {
        m_brushes_ms.push_back(contact_ms);
        return;
    }
    m_trials.push_back({across, along, std::hypot(up.x - down.x, up.y - down.y) / m_px_per_mm, up.when_ms - down.when_ms});
    m_lifted_ms = up.when_ms;
    m_last_x = m_x;
    m_last_y = m_y;
    m_waiting = false;
}

std::optional<data::Comfort> Tuning::proposal(const data::Comfort& now) const {
    if (!is_over()) {
        return {};
    }
    data::Comfort wish = now;
    float squares = 0;
    std::vector<float> moved, contact;
    for (const Trial& one : m_trials) {
        squares += one.off_x_mm * one.off_x_mm + one.off_y_mm * one.off_y_mm;
        moved.push_back(one.moved_mm);
        contact.push_back(static_cast<float>(one.contact_ms));
    }
    const float spread = std::sqrt(squares / (2 * static_cast<float>(m_trials.size())));
    wish.snap_um = std::clamp(rounded_up(2000 * spread, 500), 6000, 12'000);
    wish.slip_um = std::clamp(rounded_up(1250 * second_largest(moved), 500), 3000, 15'000);
    wish.ignore_repeats_ms = 500;
    if (!m_bounces_ms.empty()) {
        wish.ignore_repeats_ms = std::clamp(rounded_up(second_largest(m_bounces_ms) + bounce_margin_ms, step_ms), 500, 4000);
    }
    wish.hold_ms = 0;
    if (static_cast<int>(m_brushes_ms.size()) >= least_brushes) {
        const float longer = 1.25F * below(m_brushes_ms, 0.9F), meant = below(contact, 0.1F);
        wish.hold_ms = longer < meant ? std::clamp(rounded_up(longer, step_ms), step_ms, 1500) : 0;
    }
    return wish;
}

} // namespace app
