// The machine's own clocks.
#include "data/clock.h"

#include <sys/timex.h>
#include <time.h>

#include <fstream>

namespace data {

namespace {

std::int64_t read_clock_ms(clockid_t which) {
    timespec time{};
    clock_gettime(which, &time);
    return static_cast<std::int64_t>(time.tv_sec) * 1000 + time.tv_nsec / 1'000'000;
}

} // namespace

SystemClock::SystemClock() {
    std::ifstream file("/proc/sys/kernel/random/boot_id");
    std::getline(file, m_boot);
}

Now SystemClock::now() const {
    const std::int64_t since_boot_ms = read_clock_ms(CLOCK_BOOTTIME);
    // Asked once a second at most: it is the dearest of the four, and an entry asks for all of them.
    if (m_asked_ms < 0 || since_boot_ms - m_asked_ms >= 1000) {
        timex kernel{}; // only asks; changes nothing
        const int state = adjtimex(&kernel);
        m_trusted = state >= 0 && state != TIME_ERROR;
        m_asked_ms = since_boot_ms;
    }
    return {WallTime{read_clock_ms(CLOCK_REALTIME)}, m_trusted, since_boot_ms, m_boot};
}

} // namespace data
