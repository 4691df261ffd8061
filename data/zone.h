// The time of a place, with its summer and winter: the home's own, one by its name, or one as a calendar file described it.
// Keeps what the calendar library knows of zones in one file.
#pragma once
#include <memory>
#include <optional>
#include <string>

#include "data/clock.h"

namespace data {

// A time as the clock on the wall of a place shows it.
struct Civil {
    int year = 1970, month = 1, day = 1, hour = 0, minute = 0, second = 0;
    friend auto operator<=>(const Civil&, const Civil&) = default;
};
// Seconds since 1970 as if the place had UTC: for reckoning with days and hours on the wall. Fields out of range carry over.
std::int64_t civil_seconds(const Civil&);
Civil civil_of(std::int64_t civil_seconds);
// 0 is Monday.
int weekday_of(const Civil&);

class Zone {
public:
    Zone(Zone&&) noexcept;
    Zone& operator=(Zone&&) noexcept;
    ~Zone();
    static Zone home(); // TZ, or what the machine is set to
    // By its name in the machine's list ("Europe/London", also where a program put words of its own before it), else by `rules`:
    // a VTIMEZONE. Empty where neither is understood.
    static std::optional<Zone> named(const std::string& name, const std::string& rules);

    Civil civil(WallTime) const;
    // An hour that the clocks leave out is reckoned as before the change; of one that comes twice it is the first.
    WallTime wall(const Civil&) const;
    // The name in the machine's list; empty for rules from a file, and for a home whose machine does not say.
    const std::string& name() const;
    // As a calendar file says it, for the zone's name; empty where that is not known.
    std::string description() const;

private:
    struct Parts;
    explicit Zone(std::unique_ptr<Parts>);
    std::unique_ptr<Parts> m_parts;
};

} // namespace data
