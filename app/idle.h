// How long nobody has touched the glass, and what follows: any screen but Welcome warns gently, then goes home; Welcome
// alone for long is dimmed. Knows only times (monotonic milliseconds).
#pragma once
#include <cstdint>
#include <optional>

namespace app {

class Idle {
public:
    // FACTS: 20 seconds or more to stay, as often as wished.
    static constexpr std::int64_t stay_secs = 30;
    enum class Next { nothing, warn, go_home, dim };

    Idle(std::int64_t idle_secs, std::int64_t dim_secs, std::int64_t now_ms);

    void touched(std::int64_t now_ms);
    // The screen is being read out: it stays while somebody listens, for five minutes at most after the last touch.
    void listened(std::int64_t now_ms);
    // What has become due. Each is told once; a warning that is not answered is followed by go_home, never by another.
    Next time_passed(std::int64_t now_ms, bool on_welcome);
    bool warning() const { return m_warned_ms.has_value(); }
    bool dimmed() const { return m_dimmed; }
    // 1 when the warning has just come, 0 when its time is over.
    float left(std::int64_t now_ms) const;
    std::optional<std::int64_t> next_due_ms(bool on_welcome) const;

private:
    std::int64_t m_idle_ms, m_dim_ms;
    std::int64_t m_touched_ms, m_listened_ms;
    std::optional<std::int64_t> m_warned_ms;
    bool m_dimmed = false;
};

} // namespace app
