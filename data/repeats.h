// When an activity comes round again: a recurrence rule, in the time of one zone. Keeps the calendar library out of sight.
#pragma once
#include <memory>
#include <string>
#include <vector>

#include "data/zone.h"

namespace data {

class Repeats {
public:
    // Throws Error refused where the rule is not one that a home's calendar can show: not understood, or more often than every
    // five minutes. A number of times becomes a last day; of more than 10,000 times it is left out.
    Repeats(const std::string& rule, Zone zone, WallTime first);
    Repeats(Repeats&&) noexcept;
    Repeats& operator=(Repeats&&) noexcept;
    ~Repeats();

    // Starts in [from, to), in order; never more than every five minutes. The time it takes depends on the window alone.
    std::vector<WallTime> between(WallTime from, WallTime to) const;
    // The next `most` of them at `from` or later, in order; fewer where there are not so many within a dozen years.
    std::vector<WallTime> next(WallTime from, std::size_t most) const;
    const std::string& rule() const; // as it is to be kept
    const Zone& zone() const;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace data
