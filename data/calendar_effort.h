// What a calendar file may hold, and how much work it may be: a file that would keep the kiosk busy for long is not read to its end.
// For calendar_file_read.cpp alone.
#pragma once
#include <algorithm>
#include <cstddef>
#include <cstdint>

#include "data/calendar_file_scan.h"

namespace data {

constexpr std::int64_t longest_plan_ms = 31LL * 24 * 60 * 60 * 1000; // as activities.h has it
constexpr std::int64_t latest_plan_ms = 32'503'680'000'000;          // the year 3000
constexpr std::size_t longest_words_of_a_plan = 200;
constexpr std::size_t longest_zone_rules = 20'000;
constexpr std::size_t most_dates_of_a_plan = 1'000; // that are added or left out

// It would take too long to work out.
struct TooMuch {};

// How much of what a file may cost is left, in steps.
class Effort {
public:
    explicit Effort(std::size_t so_far) : m_left(most_effort_of_a_calendar_file - std::min(so_far, most_effort_of_a_calendar_file)) {}
    void spend(std::size_t steps) {
        if (steps > m_left) throw TooMuch{};
        m_left -= steps;
    }
    void spend_on_event() { spend(10); }
    void spend_on_change() { spend(10); }
    // One that counts its times, and the rules of its zone, each time that they are read.
    void spend_on_rule(std::size_t counted, std::size_t letters_of_zone) {
        constexpr std::size_t most_counted = 10'000; // as repeats.cpp counts
        spend(50 + (counted > most_counted ? 0 : 2 * counted) + letters_of_zone / 10);
    }

private:
    std::size_t m_left;
};

} // namespace data
