// How far something is that takes longer than a moment: a bar that fills, with its words above it. An Item of its own, so that it can
// be read aloud. What stops it is a tile beside it.
#pragma once
#include "widgets/frame.h"

namespace widgets {

struct Progress {
    float done = 0;         // 0..1
    std::string_view words; // a whole sentence: "3 of 12 photographs are here"
    Area area = Area::bark;
};
Mm progress_height(const Frame&, const Progress&, Mm width);
// Over the width of the box, at its top; the bar alone where the box has no room for the words, which are then only said. The Item is
// called "progress".
void draw_progress(Frame&, Box, const Progress&);

} // namespace widgets
