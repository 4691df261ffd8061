// Where the first setting up of a home goes on. For *_load.cpp and update_setup.cpp.
#pragma once
#include "app/session.h"

namespace app {

Place next_of_set_up(const Loading&);

} // namespace app
