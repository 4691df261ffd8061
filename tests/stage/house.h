// A small home to play scenes in: three residents, two members of staff, two visitors, and a day with something on.
#pragma once
#include "data/home.h"

namespace stage {

struct House {
    // Rose: has the rose, agreed to her name on the glass. Harold: the boat, did not agree. Amina: no picture, but a picture
    // lock: rose, boat, key.
    data::PersonId rose{}, harold{}, amina{};
    // Grace is the manager; Sam a carer. Both come in with the PIN 246810; Grace's badge is 0004711, Sam's 0004712.
    data::PersonId grace{}, sam{};
    // Sam is Rose's key worker. Two contacts are put in: for safeguarding and for advocacy.
    // Tom is Rose's son; Priya an advocate who visits Harold. Both have the PIN 135790.
    data::PersonId tom{}, priya{};
    data::ActivityId breakfast{}, singing{}, cafe{}, walk_tomorrow{}; // today 8:00, 11:00, 15:00 in the community; tomorrow 10:00
};

constexpr const char* staff_pin = "246810";
constexpr const char* visitor_pin = "135790";
constexpr const char* grace_badge = "0004711";
constexpr const char* sam_badge = "0004712";

// In an empty home that this process made. `day_ms`: some moment of the day that is today.
House furnish(data::Home&, std::int64_t day_ms);

} // namespace stage
