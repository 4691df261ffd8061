// The picture lock: three pictures in order. Shows how many were chosen, never which.
#pragma once
#include "widgets/screen_kit.h"

namespace widgets {

struct PictureLockUi {
    std::vector<std::string> chosen; // picture names, in order
};
// The pictures to choose from are always the same, in the same places. True when three have been chosen.
bool picture_lock(Frame&, Box body, PictureLockUi&, std::string_view waiting, BarEvents& bar);

} // namespace widgets
