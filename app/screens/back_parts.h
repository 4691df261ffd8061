// What the screens of Looking back share. For *_load.cpp only.
#pragma once
#include <vector>

#include "app/days.h"
#include "app/screens/resident_parts.h"

namespace app {

// Moods of one day as they were said or noticed, oldest first; never put together into one.
struct DayOfMoods {
    int days_before_today = 0;
    std::vector<data::MoodRow> own, noticed;
};
// Every day in the bounds, oldest first, also those without a word; none that is still to come.
std::vector<DayOfMoods> days_of_moods(const Loading&, data::PersonId resident, const DayBounds&);

// "Content", "Content, then tired".
std::string moods_in_words(const Loading&, const std::vector<data::MoodRow>&);
// "Sunday 15 November. You said: content. Others noticed: tired."
std::string day_told(const Loading&, const Subject&, const DayOfMoods&);
data::WallTime day_so_far_back(const Loading&, int days_before_today);

// To another page of the same kind: an earlier or later week, month or day.
TileView back_tile(const Loading&, const char* id, std::string label, const char* picture, widgets::Area, Place);
// Turners of a page that is `loading.place.back` steps back: before, and after where there is one. Nothing is before the oldest.
void add_turners(const Loading&, const char* before_label, const char* after_label, int oldest, widgets::Area, std::vector<TileView>& tiles);
// "15 to 21 November"
std::string from_to(const Loading&, const DayBounds&);
// "Rose, 15 to 21 November"; for others "Shared by Rose, 15 to 21 November".
std::string whose_and_when(const Loading&, const Subject&, std::string_view when);
// One line of a card.
CardLineView body_line(std::string text, std::string picture = {});

} // namespace app
