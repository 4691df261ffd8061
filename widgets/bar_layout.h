// Where the bottom row's choices and Help go; shared by every kind of screen so that Help never moves.
#pragma once
#include <array>

#include "widgets/few.h"
#include "widgets/screen_kit.h"

namespace widgets {

constexpr int most_bar_rows = 5;

struct BarLayout {
    Mm height = 0;          // of all rows together, gaps between them included
    Mm row_height = 0;
    int rows = 1;
    std::array<std::size_t, most_bar_rows> in_row{}; // how many choices; Help comes behind those of the last row
    Mm help_width = 0;
    float widest = 1; // part of the row that one of its choices takes at most
    std::array<Mm, 12> widths{}; // of the choices of a single row, where each is as wide as its words need; else they are alike
    TextStyle word; // of the choices
    bool fits = false; // every choice has its words whole
};
// Its words are smaller where they would be cut, or where the rows would be higher than `at_most`.
BarLayout lay_out_bar(const Frame&, Mm width, std::span<const Choice>, Mm at_most = 1000);
// What is left of a body above its bottom row and the gap between them; as much as one thing to touch needs.
Mm highest_bar(const Frame&, Box body);
// Draws the choices and Help in that layout; `strip` is exactly layout.height high.
void draw_bar(Frame&, Box strip, const BarLayout&, std::span<const Choice>, BarEvents&);

// What a single row leaves free between its choices and Help; without width where there is nothing.
Box beside_choices(const Frame&, Box strip, const BarLayout&);

// bottom_bar whose words are smaller where it would not leave so much height of the body otherwise.
BarEvents low_bottom_bar(Frame&, Box& body, std::span<const Choice>, Mm leaves);

Choice help_choice(const Frame&);
Choice more_choice(const Frame&, std::string_view word);
Choice before_choice(const Frame&, std::string_view word);

using TurningBar = Few<Choice, 12>;

struct Folding {
    std::size_t kept = 0; // so many of the last choices stand on every page
    Mm leaves = 0;        // what has to be left of the body, in place of half of it
    bool turner = false;  // also with a page turner beside them
};
// A bottom row that would take more than half of `body` shows a part of its choices at a time, and "Other choices" for the rest.
TurningBar folded_bar(const Frame&, Box body, std::span<const Choice>, Paging&, Folding = {});

// "Page 1 of 4" in the language shown, made without allocating.
class PageWords {
public:
    PageWords(const Frame&, int page, int pages);
    std::string_view view() const { return {m_text.data(), m_length}; }

private:
    std::array<char, 120> m_text{};
    std::size_t m_length = 0;
};

// A line for it at the bottom of a body that goes over pages, where there is room for one: on wide panels.
Box take_page_line(const Frame&, Box& area);
void say_page(Frame&, Box line, int page, int pages);

// The bottom row of a body that goes over pages: page turners in front of the screen's own choices.
enum class Turning { to_and_fro, round }; // round: one turner only, which goes on to the first page after the last
TurningBar turning_bar(const Frame&, std::span<const Choice> own, bool turners, int page, int pages, Turning = Turning::to_and_fro);
// True when the event was a page turn, which it then carried out.
bool turn_page(BarEvents&, Paging&, int pages);

} // namespace widgets
