// Small tiles of people, mark and name, where staff choose one of many: rows of a list in less room. For rows.cpp alone.
#pragma once
#include "widgets/screen_kit.h"

namespace widgets {

struct PeopleTiles {
    int columns = 0, rows = 0, pages = 0;
    Mm cap = 0;                 // of the names
    Mm mark = 0;                // its side
    bool mark_above = true;     // else it stands before the name
    bool feelings = false;      // have their place on each tile
    bool found = false;         // every name whole, in one line
    int per_page() const { return columns * rows; }
};
// What a row is to touch, voice and audits, as a line of the list and as a tile.
ItemSpec item_of(const Frame&, const Row&);

// The fewest pages; then those that have room for feelings, where there are any; then the largest names, then the largest marks.
PeopleTiles plan_people(const Frame&, Box area, std::span<const Row>);
void draw_people(Frame&, Box area, std::span<const Row>, const PeopleTiles&, int page, std::optional<ItemId>& touched);

} // namespace widgets
