// Going on by what stands on the glass: the first thing whose id begins so, on whatever page of the screen it is.
#pragma once
#include <initializer_list>
#include <string_view>

#include "tests/stage/stage.h"

namespace stage {

// False where there is none on any page. Turns pages by touch, as people do.
bool touch(Stage&, std::string_view id);
// One after the other; what is not there ends the scene with a list of what is.
void walk(Stage&, std::initializer_list<std::string_view> ids);
// Whether words stand on any page of the screen; the pages are turned back round.
bool on_some_page(Stage&, std::string_view words);

} // namespace stage
