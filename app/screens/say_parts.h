// What the screens of Have my say share. For *_load.cpp only.
#pragma once
#include "app/screens/view.h"
#include "app/session.h"

namespace app {

// To something asked that has an answer which its asker has not seen.
TileView answer_tile(const Loading&, const data::AskRow&);
// How to reach one of the home's contacts.
CardView contact_card(const Loading&, const data::Contact&);
// The four steps of something asked, and where it stands.
CardLineView loop_path(const Loading&, const data::AskRow&);
// To a page of Have my say, in its colour.
TileView say_tile(const char* id, std::string label, const char* picture, Action);

} // namespace app
