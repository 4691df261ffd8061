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
    timex kernel{}; // only asks; changes nothing
    const int state = adjtimex(&kernel);
    return {WallTime{read_clock_ms(CLOCK_REALTIME)}, state >= 0 && state != TIME_ERROR, read_clock_ms(CLOCK_BOOTTIME), m_boot};
}

} // namespace data
