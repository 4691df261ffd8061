// What update_people.cpp and update_setup.cpp share. For these two alone.
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

} // namespace app
