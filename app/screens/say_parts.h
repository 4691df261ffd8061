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
// To taking that step, by way of its words where it has some.
TileView step_tile(const Loading&, const char* id, const std::string& label, const data::AskRow&, data::AskStep);
bool can_say_how_it_went(const data::AskRow&);
// One step that was taken.
CardView step_card(const Loading&, const data::AskStepRow&);
// What its asker can say of it: how it went, and that it is asked again.
void add_askers_steps(const Loading&, const data::AskRow&, std::vector<TileView>& bar);
// What those who hear it can do about it. `with_answer`: also answer it in words.
void add_hearers_steps(const Loading&, const data::AskRow&, bool with_answer, std::vector<TileView>& bar);
// To a page of Have my say, in its colour.
TileView say_tile(const char* id, std::string label, const char* picture, Action);

} // namespace app
