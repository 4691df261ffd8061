// What time it is, as the data layer is told it. The only clock anything in here may read.
#pragma once
#include <cstdint>
#include <string>

namespace data {

// Milliseconds since 1970 in UTC, as the wall says. It may jump, also backwards: order by EntryId, never by this alone.
enum class WallTime : std::int64_t {};

constexpr std::int64_t milliseconds(WallTime time) { return static_cast<std::int64_t>(time); }

struct Now {
    WallTime wall{};
    bool wall_trusted = true;      // false where no one has confirmed the time (a Raspberry Pi has no clock of its own)
    std::int64_t monotonic_ms = 0; // since the machine started; never set back, also counts while it sleeps
    std::string boot;              // names this start of the machine; monotonic_ms compares only within one
};

class Clock {
public:
    virtual ~Clock() = default;
    virtual Now now() const = 0;
};

// CLOCK_REALTIME, CLOCK_BOOTTIME and the kernel's boot id. The wall is trusted where the kernel says that it is
// synchronised; the journal also trusts it where it is not before the newest trusted entry already kept.
class SystemClock final : public Clock {
public:
    SystemClock();
    Now now() const override;

private:
    std::string m_boot;
    mutable std::int64_t m_asked_ms = -1; // when the kernel was last asked whether the wall is right
    mutable bool m_trusted = false;
};

} // namespace data
