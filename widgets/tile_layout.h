// Where the parts of a tile go: measured, not drawn. Only tile.cpp and the grids that look for a size use it.
#pragma once
#include "widgets/tile.h"

namespace widgets {

struct TileLayout {
    bool fits = false;
    TileArrangement arrangement{};
    // Relative to the tile's top left corner.
    Box picture, headline, label, second, chip, badge;
    Align align = Align::centre;
    TextStyle headline_style{};
};

TileLayout lay_out_tile(const Frame&, const Choice&, Size, TextStyle word, TileArrangement wanted);

// The parts of a tile in millimetres (LOOK: two rounded rectangles, the front one inset 0.5 and 1.5 below).
inline constexpr Mm tile_edge = 0.5F, tile_lip = 1.5F, tile_padding = 0.6F, chosen_edge = 1.1F;

TextStyle headline_style(const Frame&);
TextStyle badge_style(const Frame&);
TextStyle second_style(const Frame&);

} // namespace widgets
