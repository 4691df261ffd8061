// A tile with its picture and what it means, as almost every one is. For *_load.cpp only.
#pragma once
#include "app/screens/view.h"

namespace app {

TileView tile_of(const char* id, std::string label, std::string picture, widgets::Area, Action);

} // namespace app
