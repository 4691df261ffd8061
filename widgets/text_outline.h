// The outlines of a line's letters taken from HarfBuzz: Cairo would keep each letter's outline until the program
// ends, 9 MB after three scripts. Only Typesetter uses it.
#pragma once
#include <pango/pangocairo.h>

namespace widgets {

// Fills the letters with the ink that is set, the line's baseline beginning at (0, 0); units are Pango's points of the layout. A line
// with a letter that no font has is drawn by Pango, which shows its number in a box.
void fill_line(cairo_t*, PangoLayoutLine*);

} // namespace widgets
