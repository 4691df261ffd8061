// How the kiosk is for one person: seen, heard and touched. Kept with them, so that it follows them to any kiosk.
#pragma once
#include "data/home.h"

namespace data {

// Read at sign-in, so no Viewer other than the person's own is needed. Who never chose anything has the defaults.
Comfort comfort(Home&, const Viewer& self);
// Values outside their range are brought into it. Throws Error refused where nobody came in.
void set_comfort(Home&, const Viewer& self, const Comfort&);

// The scanning of whoever uses this key as their switch, so that it can begin before anybody came in; all else is left at its
// defaults, and nothing says whose it is. Of several people the slowest. Empty: nobody who is here uses that key.
std::optional<Comfort> scanning_by_key(Home&, const Viewer&, std::string_view key);

} // namespace data
