// The card sort: one large picture with its word, and the places that it may go to; and what came of it, in columns. A touch puts
// the card down: nothing needs dragging.
#pragma once
#include "widgets/screen_kit.h"

namespace widgets {

struct CardSortScreen {
    std::string_view picture, word;
    std::string_view progress;      // "Card 4 of 12": a quiet line with the word, where there is room
    std::string_view spoken;        // the card as a sentence
    std::span<const Choice> places; // three
    std::span<const Choice> bar;    // two at most: stop, and take back
};
// Where words are so large that the card leaves no room for the places, the places have it: the title says the word too.
BarEvents card_sort_screen(Frame&, Box body, const CardSortScreen&, Paging&);

struct ColumnEntry {
    std::string_view picture, word;
    std::string_view note = {};     // below the word: where it lay before
};
struct Column {
    Area area = Area::bark;
    std::string_view heading, picture;
    std::span<const ColumnEntry> entries;
};
// Beside each other where the glass is wide, else one after the other; in pages, so that nothing is cut. `nothing` stands in an
// empty column. With the bottom row and its page turners.
BarEvents columns_screen(Frame&, Box body, std::span<const Column>, std::string_view nothing, std::span<const Choice> bar, Paging&);

} // namespace widgets
