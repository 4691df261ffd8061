// The PIN pad: digits at the size of a thumb, dots for what was entered. A digit is never spoken and never an Item's state.
#pragma once
#include "widgets/screen_kit.h"

namespace widgets {

struct PinPadUi {
    std::string digits; // wiped by its screen when it leaves
    // "4 digits entered", made anew when that changes.
    std::string entered_words;
    std::size_t entered = 0;
};
enum class PinPadEvent { none, go_on };
// Fills `body` (pad, dots, Undo, Go on) above/left of the bottom-right Help. Typed digits and Enter work too. A PIN has at most
// 12 digits; what is typed may be longer, since a badge reader types. Keys are 12 mm or more on every density: whoever stands
// here works here or visits. `hint` is left out where a small panel has no room for it.
// `waiting`: words to show instead of the keys while the person must wait ("Please wait 30 seconds"); empty otherwise.
PinPadEvent pin_pad(Frame&, Box body, PinPadUi&, std::string_view hint, std::string_view waiting, BarEvents& bar);
void wipe(PinPadUi&);

} // namespace widgets
