// The tile: two rounded rectangles, a picture, a word. Everything that can be touched is one, large or small.
#pragma once
#include "widgets/frame.h"

namespace widgets {

// A person's face in the interface: their picture on a pale circle, or their initial.
struct PersonMark {
    std::string_view picture; // "pic-rose"; empty: the initial
    std::string_view initial;
    Area area = Area::plum;   // colour of the circle
    bool shown = false;       // false: there is no such mark
};
void draw_mark(Frame&, Box, const PersonMark&);

// One choice as a tile shows it. Strings are the caller's and must live until the frame has ended.
struct Choice {
    ItemId id;
    std::string_view label;        // the word, bold; what `tap` looks for
    std::string_view picture = {};
    Area area = Area::bark;
    PersonMark mark = {};          // instead of the picture
    std::string_view headline = {}; // beside the picture, in figures: "11:00"
    std::string_view second = {};   // below the word: "In the lounge"
    std::string_view chip = {};     // a small tinted band below: "I'd like to come"
    std::string_view chip_picture = {};
    std::string_view badge = {};    // in the corner: "1 new"
    std::string_view spoken = {};   // a whole sentence, where the label alone would not do
    bool selected = false;
    bool enabled = true;
    bool primary = false;           // the main staff action: tinted
    bool on_band = false;           // a control in the title band
    ItemRole role = ItemRole::choice;
    bool is_private = false;       // not for the loudspeaker
    std::string_view language = {}; // of its words; empty: the screen's
};

enum class TileArrangement { automatic, picture_above, picture_beside, words_only };

// Whether a choice fits a tile of this size at the current text scale, with the arrangement that suits it best.
struct TileFit {
    bool fits = false;
    TileArrangement arrangement{};
    Mm picture = 0; // side it would have
};
TileFit fit_tile(const Frame&, const Choice&, Size, TextStyle word, TileArrangement wanted = TileArrangement::automatic);
// Draws it and says whether it was pressed.
bool tile(Frame&, Box, const Choice&, TextStyle word, TileArrangement wanted = TileArrangement::automatic);

} // namespace widgets
