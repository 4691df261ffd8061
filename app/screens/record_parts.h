// What is written about somebody as the days of a diary. For *_load.cpp only.
#pragma once
#include <optional>
#include <vector>

#include "app/screens/view.h"
#include "app/session.h"
#include "data/record.h"

namespace app {

// One card for each day, the newest first, and one for each week with what happens in every shift. As many entries as one screen holds,
// from `from` on (none: from the first); gives the first for which there is no room.
std::optional<data::EntryId> add_days(const Loading&, const std::vector<data::Written>&, data::EntryId from, CardsView&);

} // namespace app
