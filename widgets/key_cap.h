// A key of the keyboard or the PIN pad: a small tile with one sign or one word. May not know what it types.
#pragma once
#include "widgets/frame.h"

namespace widgets {

struct KeyLook {
    ItemId id;
    std::string_view label;
    std::string_view spoken = {};
    TextStyle style;
    Area area = Area::bark;
    ItemRole role = ItemRole::key;
    bool enabled = true;
    bool selected = false;
    bool is_private = false;
};
// Draws it and says whether it was pressed.
bool key_cap(Frame&, Box, const KeyLook&);
// What a key needs for its label in one line, edges included.
Size key_size(const Frame&, std::string_view label, TextStyle);

} // namespace widgets
