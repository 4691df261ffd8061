// A picture of somebody in the middle of those round them, nearer and further: every one at a place of its own, large enough to touch.
// Nothing is dragged and nothing lies on anything else. What has no room at once goes over pages.
#pragma once
#include <array>

#include "widgets/screen_kit.h"

namespace widgets {

inline constexpr int most_rings = 3;
inline constexpr std::size_t most_ring_marks = 80;

struct RingMark {
    Choice choice;
    int ring = 0;                 // from 0, nearest
    std::string_view corner = {}; // a small picture on it
};
struct RingPicture {
    Area area = Area::teal;
    PersonMark middle;
    std::string_view middle_word, middle_spoken;
    std::span<const RingMark> marks;                    // nearest first, at most most_ring_marks
    std::array<std::string_view, most_rings> ring_words; // of a page that has room for one ring alone
    std::span<const Choice> bar;
    std::string_view empty;                             // said where there is no mark
};
// On small glass, or where somebody wants few choices at once, one ring stands on a page and what is in `bar` follows in the pages.
// Where words are too large for any place round the middle, the marks are a grid of choices.
BarEvents ring_picture_screen(Frame&, Box body, const RingPicture&, Paging&);

} // namespace widgets
