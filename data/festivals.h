// Whose festivals are kept here, as the home chose, and the days that it has put right. When a festival is, and what it is
// called, the screens know (festival_words.h). Anybody may read it. All writes throw Error refused with a sentence that says why.
#pragma once
#include "data/home.h"
#include "data/records_house.h"

namespace data {

// In the order of their numbers.
std::vector<Culture> cultures_kept(Home&, const Viewer&);
// Staff. Nothing is written where it is so already.
void keep_culture(Home&, const Viewer& by, Culture, bool kept);

// One for each festival and year that was put right.
std::vector<FestivalDay> festival_days(Home&, const Viewer&);
// Staff. No month: from now on it is as it is reckoned.
void set_festival_day(Home&, const Viewer& by, const FestivalDay&);

} // namespace data
