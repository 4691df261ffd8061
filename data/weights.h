// How are you?, for staff and families: how heavy it is just now, and what would help. Wholly anonymous, in the file too.
//
// An answer is kept without a name and without a time, under a random key, so that not even the order of answers can be read from
// the file; the log that could tell it is emptied at once. Five answers together become one entry of the journal, by nobody, which
// holds totals alone; the five are then gone. Nothing of an answer can be taken back: nobody knows whose it was.
#pragma once
#include <array>
#include <span>

#include "data/home.h"

namespace data {

// As a weight on the shoulders. The numbers are stored: never renumber, only add.
enum class Weight { light = 1, some = 2, heavy = 3, very_heavy = 4 };
enum class Relief { someone_to_talk = 1, rest = 2, more_hands = 3, more_time = 4, sharing = 5, thanks = 6 };
inline constexpr int weights = 4, reliefs = 6;
inline constexpr int people_in_a_batch = 5; // fewer are never shown

struct WeightTotals {
    WallTime when{};                       // when the last of them answered
    int people = 0;
    std::array<int, weights> weight{};     // how many of each, Weight::light first
    std::array<int, reliefs> relief{};     // how many said that this would help
};

// By staff, families and partners (Error refused for residents, who have their own page for how they feel, and for the house).
void say_weight(Home&, const Viewer& by, Weight, std::span<const Relief>);
// Newest first, for everybody.
std::vector<WeightTotals> weight_totals(Home&, const Viewer&, WallTime from, WallTime to);

extern const char* const weights_waiting_schema;

} // namespace data
