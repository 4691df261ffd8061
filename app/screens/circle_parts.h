// What the screens of the circle share. For *_load.cpp only.
#pragma once
#include "app/screens/circle_words.h"
#include "app/screens/resident_parts.h"

namespace app {

// To a screen of the circle of the same resident.
TileView circle_way(const Loading&, const char* id, std::string label, const char* picture, ScreenName, CirclePlace = {});
// What it says from now on.
TileView change_tile(const Loading&, const char* id, std::string label, const char* picture, const data::NewCircleMark& as);
std::string brings_title(const Loading&, const data::CircleMarkRow&);
// The one that the place is about, as this viewer may see it.
std::optional<data::CircleMarkRow> mark_here(const Loading&);
// Takes back what was just said of that mark (none: of any); none where nothing was.
std::optional<TileView> circle_undo(const Loading&, data::MarkId);
// To the picture, from the pages of others.
TileView circle_door(const Loading&, data::PersonId resident, const std::string& name);

} // namespace app
