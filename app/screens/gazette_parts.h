// What stands in the house's paper, for its page and for its printing. For *_load.cpp only.
#pragma once
#include "app/days.h"
#include "app/screens/festival_words.h"
#include "data/gazette.h"

namespace app {

struct GazetteContent {
    DayBounds week, coming;             // the seven days that end today, and those that begin with it
    std::vector<data::WinRow> wins;     // oldest first
    std::vector<data::PaperMoment> moments;
    std::vector<data::Activity> events; // of the coming week, as everybody who walks by may know them
    std::vector<FestivalOn> festivals;  // likewise
};
GazetteContent gazette_content(const Loading&);

} // namespace app
