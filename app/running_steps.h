// What update_people.cpp, update_setup.cpp and the coming in of residents share. For update_*.cpp alone.
#pragma once
#include "app/update.h"

namespace app {

using Steps = std::vector<RunHome>; // what undoes something, in that order

// People, circles and phrases. Gives back what undoes it.
Steps run_people(World&, const data::Viewer& by, const RunHome&);
void run_and_remember(World&, const data::Viewer& by, const RunHome&); // likewise, and goes on from there
bool gave_pin(World&, const data::Viewer& by, const RunHome&); // true once it was entered twice, and is kept
void give_pictures(World&, const data::Viewer& by, const RunHome&);
void leave_steps_of_running(World&);
// Tells a resident who came in that somebody else put in their three pictures, while that is new.
void tell_of_new_lock(World&);

} // namespace app
