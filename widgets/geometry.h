// Millimetres and boxes: the one unit of every layout, measured on the glass, laid out as for left-to-right.
// Right-to-left is mirrored once, in Frame; no layout code asks for the direction.
#pragma once
#include <algorithm>

namespace widgets {

using Mm = float;

struct Size {
    Mm width = 0, height = 0;
};

struct Point {
    Mm x = 0, y = 0;
    friend bool operator==(const Point&, const Point&) = default;
};

struct Box {
    Mm x = 0, y = 0, width = 0, height = 0;

    Mm right() const { return x + width; }
    Mm bottom() const { return y + height; }
    Box inset(Mm by) const { return inset(by, by); }
    Box inset(Mm horizontally, Mm vertically) const {
        return {x + horizontally, y + vertically, std::max(0.0F, width - 2 * horizontally), std::max(0.0F, height - 2 * vertically)};
    }
    // Cut a strip off this box and leave `gap` beside it; what is left stays in the box.
    Box take_top(Mm strip, Mm gap = 0) {
        const Box taken{x, y, width, std::min(strip, height)};
        const Mm used = std::min(height, strip + gap);
        y += used;
        height -= used;
        return taken;
    }
    Box take_bottom(Mm strip, Mm gap = 0) {
        const Mm taken_height = std::min(strip, height);
        const Box taken{x, bottom() - taken_height, width, taken_height};
        height -= std::min(height, strip + gap);
        return taken;
    }
    Box take_left(Mm strip, Mm gap = 0) {
        const Box taken{x, y, std::min(strip, width), height};
        const Mm used = std::min(width, strip + gap);
        x += used;
        width -= used;
        return taken;
    }
    Box take_right(Mm strip, Mm gap = 0) {
        const Mm taken_width = std::min(strip, width);
        const Box taken{right() - taken_width, y, taken_width, height};
        width -= std::min(width, strip + gap);
        return taken;
    }
    Box centred(Size size) const {
        return {x + (width - size.width) / 2, y + (height - size.height) / 2, size.width, size.height};
    }
};

// The glass: pixels, and how many of them make a millimetre (reported sizes are often wrong: calibrate).
struct Panel {
    int width_px = 1280, height_px = 800;
    float px_per_mm = 5.88F;
    Mm width() const { return static_cast<Mm>(width_px) / px_per_mm; }
    Mm height() const { return static_cast<Mm>(height_px) / px_per_mm; }
};

// The shape that a screen is laid out for. small: a 7-inch panel lying (read at 40 cm); tall: any panel standing.
enum class Form { wide, small, tall };
inline Form form_of(const Panel& panel) {
    if (panel.height_px > panel.width_px) {
        return Form::tall;
    }
    return panel.width() < 190 || panel.height() < 115 ? Form::small : Form::wide;
}

} // namespace widgets
