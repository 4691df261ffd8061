// The picture lock: three pictures in order. Shows how many were chosen, never which.
#pragma once
#include "widgets/screen_kit.h"

namespace widgets {

struct PictureLockUi {
    std::vector<std::string> chosen; // picture names, in order
    Paging page;                     // on panels that have no room for all
    std::string chosen_words;        // "2 pictures chosen", made anew when that changes
    std::size_t chosen_said = 0;
};

// The nine pictures of every lock, in the order in which they are shown.
std::span<const std::string_view> lock_pictures();

// The pictures to choose from are always the same, in the same places. Fills `body`, Help at the bottom right. True when three
// have been chosen; the caller then starts anew. `waiting`: words to show instead of the pictures while the person must wait.
bool picture_lock(Frame&, Box body, PictureLockUi&, std::string_view waiting, BarEvents& bar);

} // namespace widgets
