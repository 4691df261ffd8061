// A theme for a picture is a swap of its colours before it is drawn: the pictures use a short list of exact colours.
#pragma once
#include <string>
#include <string_view>

#include "widgets/theme.h"

namespace widgets {

// Swaps every colour "#RRGGBB" (in capitals or not) of the list for the theme's own. Others stay as they are.
std::string recoloured(std::string_view svg, ThemeName);
// Whether the list has this colour, given as RRGGBB.
bool is_picture_colour(std::string_view six_hex_digits);

} // namespace widgets
