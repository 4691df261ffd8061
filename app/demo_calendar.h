// What is on in the demo home: a fortnight that comes round, and today's own events.
#pragma once
#include <cstdint>
#include <vector>

#include "data/records.h"

namespace app {

// Midnight and times of day around one day, in local time.
class DemoDays {
public:
    explicit DemoDays(std::int64_t now_ms);
    std::int64_t at(int day, int hour, int minute = 0) const; // day 0 is today; wall milliseconds
    int weekday(int day) const;                              // 0 is Sunday
    int month(int day) const;                                // 1 to 12
    int hour_of(std::int64_t wall_ms) const;
    std::int64_t now() const { return m_now; }

private:
    std::int64_t m_now;
    int m_year = 0, m_month = 0, m_day = 0;
};

struct EventPart {
    int hour = 0, minute = 0, minutes = 60;
    const char* title = "";
    const char* place = "";
    const char* picture = "";
    bool in_community = false;
};

// In order of their start.
std::vector<EventPart> demo_events(const DemoDays&, int day);
// What comes round: every two weeks on the same day, or every week where both weeks have it.
struct ComingRound {
    EventPart part;
    int first_day = 0; // on or after `from_day`
    bool weekly = false;
};
std::vector<ComingRound> demo_series(const DemoDays&, int from_day);

// What else is known of an event: who leads it, how one gets there, what makes it easy to be there.
struct EventDetails {
    data::ActivityKind kind{};
    const char* led_by = ""; // somebody of the cast
    const char* leader = ""; // or somebody from outside
    std::vector<data::Way> ways = {};
    std::vector<data::Access> access = {};
};
EventDetails demo_details(const EventPart&);

} // namespace app
