// What a resident's own page says of the calendar: what they said they would come to today, what was changed about it, and what
// was over a little while ago. For *_load.cpp only.
#pragma once
#include "app/screens/resident_parts.h"

namespace app {

// Puts a reminder on the door to What's on, and gives back at most one tile that leads straight there: how was it, or what
// was changed, or what comes next, whichever comes first of these.
std::optional<TileView> remind(const Loading&, const Subject&, TileView& whats_on);

} // namespace app
