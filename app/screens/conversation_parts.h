// What the pages of those who may be invited share: the way to what is new for them. For *_load.cpp only.
#pragma once
#include "app/screens/view.h"
#include "app/session.h"

namespace app {

// What waits for whoever is in front, first thing on their own page; nothing where nothing is new.
std::optional<TileView> invitation_tile(const Loading&);
// To all of theirs, for the staff's page: with what is new.
TileView conversations_tile(const Loading&);
// To inviting somebody.
TileView invite_tile(const Loading&);

} // namespace app
