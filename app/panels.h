// The panels that Alongside is made for, and how many of their pixels make a millimetre. Reported sizes are often wrong, so
// what somebody measured (85.6 mm of a bank card) always goes first.
#pragma once
#include <optional>
#include <string_view>

#include "widgets/geometry.h"

namespace app {

// Without a measured value: that of the common panel with so many pixels; else its longer side is taken as 217.7 mm, a 10-inch panel.
widgets::Panel panel_of(int width_px, int height_px, std::optional<float> px_per_mm = {});

// "1280x800", from 320x240 up to 7680x4320. Empty when it is anything else.
std::optional<widgets::Panel> panel_from(std::string_view size, std::optional<float> px_per_mm = {});

} // namespace app
