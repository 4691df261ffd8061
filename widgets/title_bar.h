// What the title band shares with Welcome, which has none: how one asks for the screen to be read, and room for a control.
#pragma once
#include "widgets/tile.h"

namespace widgets {

enum class Stands { on_band, on_ground };

// In its short word where the long one would cost the picture in a tile of this size. Where there is no sound it says so.
Choice read_aloud_control(const Frame&, Stands, Size, TextStyle word);

// The narrowest tile of that height, from this width on, that fits its words; with the picture too where that takes at most so much more.
Mm control_width(const Frame&, const Choice&, Mm from, Mm height, TextStyle word, Mm more_for_picture = 0);

} // namespace widgets
