// A clock that stands still until it is told to go on: what drive, the tour and the tests live by.
#pragma once
#include <string>

#include "data/clock.h"

namespace app {

class VirtualClock final : public data::Clock {
public:
    // `boot` names this run: what was counted on the monotonic clock of another one does not compare.
    VirtualClock(std::int64_t wall_ms, std::string boot) : m_now{data::WallTime{wall_ms}, true, 0, std::move(boot)} {}

    data::Now now() const override { return m_now; }
    void pass(std::int64_t ms) {
        m_now.wall = data::WallTime{data::milliseconds(m_now.wall) + ms};
        m_now.monotonic_ms += ms;
    }
    // As somebody sets a clock: only the wall jumps.
    void set_wall(std::int64_t wall_ms) { m_now.wall = data::WallTime{wall_ms}; }
    void trust_wall(bool trusted) { m_now.wall_trusted = trusted; }

private:
    data::Now m_now;
};

} // namespace app
