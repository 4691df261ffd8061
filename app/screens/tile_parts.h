// A tile with its picture and what it means, as almost every one is; and many of them as a list of people. For *_load.cpp only.
#pragma once
#include "app/screens/view.h"

namespace app {

TileView tile_of(const char* id, std::string label, std::string picture, widgets::Area, Action);
// For staff, who choose one of many people: as a list of them, many on a page.
ListView people_list(MenuView);

} // namespace app
