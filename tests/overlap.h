// Whether what is on a screen lies over something else there.
#pragma once
#include <algorithm>

#include "widgets/item.h"

// By more than so many pixels, across and down.
inline bool overlap(const widgets::PixelRect& a, const widgets::PixelRect& b, float more_than_px) {
    const float across = std::min(a.x + a.width, b.x + b.width) - std::max(a.x, b.x);
    const float down = std::min(a.y + a.height, b.y + b.height) - std::max(a.y, b.y);
    return across > more_than_px && down > more_than_px;
}

// To a pixel, since boxes are rounded to pixels.
inline bool lies_within(const widgets::PixelRect& inner, const widgets::PixelRect& outer) {
    return inner.x >= outer.x - 1 && inner.y >= outer.y - 1 && inner.x + inner.width <= outer.x + outer.width + 1 &&
           inner.y + inner.height <= outer.y + outer.height + 1;
}

// Words that are not written on the control, and hide more than a millimetre of it.
inline bool reaches_over(const widgets::Item& words, const widgets::Item& control, float px_per_mm) {
    const bool are_words = words.role == widgets::ItemRole::text || words.role == widgets::ItemRole::status;
    return are_words && widgets::can_be_touched(control.role) && !lies_within(words.rect, control.rect) && overlap(words.rect, control.rect, px_per_mm);
}
