// The field of the keyboard screen: what was written, its cursor, and who can read it. Of a long text it shows the end; touching
// it goes back through the lines before, and round to the end again. Only keyboard.cpp uses it.
#pragma once
#include "widgets/keyboard_plan.h"

namespace widgets {

void draw_field(Frame&, const KeyboardPlan&, const KeyboardScreen&, KeyboardUi&);

} // namespace widgets
