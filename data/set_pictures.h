// The home's own photographs in the place of pictures of the set: for everybody in the house, wherever that picture is shown.
#pragma once
#include <map>

#include "data/photographs.h"

namespace data {

// From now on `picture` (picture_name, blobs.h) stands in the place of the one called `name`; empty: the drawn one again. By staff;
// for everybody. Undo brings back what was there. Throws Error refused.
EntryId replace_picture(Home&, const Viewer& by, const std::string& name, const std::string& picture);
// What stands in the place of which picture now.
std::map<std::string, std::string, std::less<>> replaced_pictures(Home&, const Viewer&);

} // namespace data
