// What a home holds in memory only to be quick.
#pragma once
#include "data/home.h"

namespace data {

// For when nobody has asked for anything for a while: the next question takes some milliseconds more.
void give_memory_back(Home&);

} // namespace data
