// The one door through which a Viewer is made. For signing in and setting up alone (and for tests of the audience rule).
#pragma once
#include "data/viewer.h"

namespace data {

class ViewerMaker {
public:
    static Viewer make(Role role, PersonId person, PersonId visiting) { return Viewer(role, person, visiting); }
};

} // namespace data
