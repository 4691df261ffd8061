// The two timers of a kiosk left alone.
#include "app/idle.h"

#include <algorithm>

namespace app {

namespace {

constexpr std::int64_t longest_listening_ms = 300'000;

} // namespace

Idle::Idle(std::int64_t idle_secs, std::int64_t dim_secs, std::int64_t now_ms)
    : m_idle_ms(idle_secs * 1000), m_dim_ms(dim_secs * 1000), m_touched_ms(now_ms), m_listened_ms(now_ms) {}

void Idle::touched(std::int64_t now_ms) {
    m_touched_ms = m_listened_ms = now_ms;
    m_warned_ms.reset();
    m_dimmed = false;
}

void Idle::listened(std::int64_t now_ms) {
    m_listened_ms = std::min(now_ms, m_touched_ms + longest_listening_ms);
}

std::optional<std::int64_t> Idle::next_due_ms(bool on_welcome) const {
    if (on_welcome) {
        return m_dimmed ? std::nullopt : std::optional(m_touched_ms + m_dim_ms);
    }
    return m_warned_ms ? *m_warned_ms + stay_secs * 1000 : m_listened_ms + m_idle_ms;
}

Idle::Next Idle::time_passed(std::int64_t now_ms, bool on_welcome) {
    const std::optional<std::int64_t> due = next_due_ms(on_welcome);
    if (!due || now_ms < *due) {
        return Next::nothing;
    }
    if (on_welcome) {
        m_dimmed = true;
        return Next::dim;
    }
    if (!m_warned_ms) {
        m_warned_ms = now_ms; // not `due`: the whole time to stay, however late this was noticed
        return Next::warn;
    }
    touched(now_ms);
    return Next::go_home;
}

float Idle::left(std::int64_t now_ms) const {
    if (!m_warned_ms) {
        return 1;
    }
    const float gone = static_cast<float>(now_ms - *m_warned_ms) / static_cast<float>(stay_secs * 1000);
    return std::clamp(1 - gone, 0.0F, 1.0F);
}

} // namespace app
