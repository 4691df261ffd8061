// The words shown while somebody has to wait after wrong tries, in place of what they would press. Help stays.
#pragma once
#include "widgets/frame.h"

namespace widgets {

// `help`: the box of Help at the bottom right of `body`; the words take the room beside it or above it.
void draw_waiting(Frame&, Box body, Box help, std::string_view waiting);

} // namespace widgets
