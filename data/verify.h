// Checks a whole home: the hash chain, the projections against a rebuild, the database itself.
#pragma once
#include "data/home.h"

namespace data {

struct Finding {
    std::string checked; // "database pages", "hash chain", "projections", "pictures and recordings" …
    bool good = true;
    std::string detail;  // counts when good; what is wrong and what to do when not. Ids only, never content.
};
std::vector<Finding> verify(Home&);

// Drops and rebuilds every projection from the journal. Also done by itself at open where their version is old.
void rebuild_projections(Home&);

} // namespace data
