// The cleaning lock: for half a minute touches count for nothing, so that the glass can be wiped. It ends by itself, or when one
// finger alone stays in its corner for three seconds, which no cloth does. Knows fingers and time only.
#pragma once
#include <cstdint>
#include <optional>
#include <vector>

#include "widgets/touch.h"

namespace app {

class Cleaning {
public:
    static constexpr std::int64_t lasts_ms = 30'000, hold_ms = 3000;

    void start(std::int64_t now_ms);
    bool is_on() const { return m_until_ms.has_value(); }
    float left(std::int64_t now_ms) const;  // 1..0 of its time
    float held(std::int64_t now_ms) const;  // 0..1 of the corner's
    // `corner`: where the finger must stay, pixels.
    void finger(const widgets::FingerEvent&, const widgets::PixelRect& corner);
    // True when it has just ended.
    bool time_passed(std::int64_t now_ms);
    std::optional<std::int64_t> next_due_ms(std::int64_t now_ms) const;

private:
    std::optional<std::int64_t> m_until_ms, m_held_since_ms;
    std::vector<std::int64_t> m_down;
};

} // namespace app
