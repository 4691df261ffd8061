// The timer and the corner of the cleaning lock.
#include "app/cleaning.h"

#include <algorithm>

namespace app {
namespace {

constexpr std::int64_t ring_step_ms = 1000, held_step_ms = 100;

} // namespace

void Cleaning::start(std::int64_t now_ms) {
    m_until_ms = now_ms + lasts_ms;
    m_held_since_ms.reset();
    m_down.clear();
}

float Cleaning::left(std::int64_t now_ms) const {
    return m_until_ms ? std::clamp(static_cast<float>(*m_until_ms - now_ms) / static_cast<float>(lasts_ms), 0.0F, 1.0F) : 0;
}

float Cleaning::held(std::int64_t now_ms) const {
    return m_held_since_ms ? std::clamp(static_cast<float>(now_ms - *m_held_since_ms) / static_cast<float>(hold_ms), 0.0F, 1.0F) : 0;
}

void Cleaning::finger(const widgets::FingerEvent& event, const widgets::PixelRect& corner) {
    using widgets::FingerPhase;
    std::erase(m_down, event.finger);
    if (event.phase == FingerPhase::down || event.phase == FingerPhase::move) {
        m_down.push_back(event.finger);
    }
    const bool alone_there = m_down.size() == 1 && m_down.front() == event.finger && corner.contains(event.x, event.y);
    if (!alone_there) {
        m_held_since_ms.reset();
    } else if (event.phase == FingerPhase::down) {
        m_held_since_ms = event.when_ms; // one that wipes into it does not count
    }
}

bool Cleaning::time_passed(std::int64_t now_ms) {
    if (!is_on() || (now_ms < *m_until_ms && held(now_ms) < 1)) {
        return false;
    }
    m_until_ms.reset();
    m_held_since_ms.reset();
    return true;
}

std::optional<std::int64_t> Cleaning::next_due_ms(std::int64_t now_ms) const {
    if (!is_on()) {
        return {};
    }
    const std::int64_t step = m_held_since_ms ? held_step_ms : ring_step_ms;
    std::int64_t due = std::min(now_ms + step, *m_until_ms);
    if (m_held_since_ms) {
        due = std::min(due, *m_held_since_ms + hold_ms);
    }
    return due;
}

} // namespace app
