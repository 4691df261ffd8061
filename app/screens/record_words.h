// What an entry of a person's record says, as they read it themself. For *_load.cpp only.
#pragma once
#include "app/session.h"
#include "data/record.h"

namespace app {

struct Told {
    std::string words;
    const char* picture;
    std::string own = {};   // what somebody wrote
    std::string thing = {}; // of one sitting of many: what `words` is said of
};
Told told(const Loading&, const data::Written&);

} // namespace app
