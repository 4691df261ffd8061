// Rows of small pictures on a card: the steps of a path, the weeks of a month, what happened in a week. No scale, no sum, no
// colour that judges: each cell is a picture with a word, and says itself as a whole sentence.
#pragma once
#include <array>
#include <optional>
#include <span>

#include "widgets/frame.h"

namespace widgets {

struct PlotCell {
    ItemId id;                    // without a name: nothing stands in this place (a day of another month)
    std::string_view label = {};  // below the picture; path: always, shelf: short
    std::string_view figure = {}; // week: the day of the month
    std::array<std::string_view, 2> pictures = {}; // week: up to two, else one
    std::string_view mark = {};   // week: a small picture in the corner
    std::string_view spoken = {}; // a whole sentence; empty: the label or the figure
    // path: done, now, later. week: now is today; noticed is dashed: not the person's own words.
    enum class State { plain, now, done, later, noticed } state = State::plain;
    bool can_be_touched = false;  // where it is as large as this density's targets; else it is only read and heard
};

struct PlotRow {
    enum class Shape {
        path,    // cells in order, joined by a line
        heading, // the names of the days above weeks; left out where they have no room
        week,    // seven days
        shelf    // in as many lines as they need; it may go on over pages
    } shape{};
    Area area = Area::bark;
    std::span<const PlotCell> cells;
};

// What it needs on a width. All but a shelf is one line, and pictures shrink where that keeps it within `at_most`.
struct PlotFit {
    int lines = 1;
    Mm line_height = 0; // with the gap to the next one
};
PlotFit fit_plot_row(const Frame&, const PlotRow&, Mm width, Mm at_most);
// Draws so many of its lines from `first_line` on into a box of their height. Gives the cell that was touched.
std::optional<ItemId> draw_plot_row(Frame&, Box, const PlotRow&, int first_line, int lines);

} // namespace widgets
