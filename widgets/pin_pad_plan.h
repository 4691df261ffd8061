// Where the parts of the PIN pad go, on any panel. Measures, draws nothing. Only pin_pad.cpp uses it.
#pragma once
#include "widgets/bar_layout.h"
#include "widgets/key_cap.h"
#include "widgets/pin_pad.h"

namespace widgets {

struct PinPadPlan {
    Box hint;              // width 0: no room for it
    bool hint_panel = false; // a quiet card with a picture, beside the pad
    Box dots, keys, undo, go_on, help;
    int across = 3;        // keys in a row: 3, 5 or 10
    Mm gap = 2;
    TextStyle word;        // of Undo and Go on
    TextStyle digit{6.6F, Weight::bold, Face::figures};
};
PinPadPlan plan_pin_pad(const Frame&, Box body, std::string_view hint);

Choice undo_choice(const Frame&);
Choice go_on_choice(const Frame&);
TextBlock hint_block(const Frame&, std::string_view hint, bool in_panel);

// The box of a key by its place: a pad of three across has its 0 alone in the middle of the last row.
Box key_box(const PinPadPlan&, int index);

} // namespace widgets
