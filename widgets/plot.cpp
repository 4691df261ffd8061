// Lays out and draws rows of small pictures. Heights are asked before drawing, so each shape is laid out by one function for both.
#include "widgets/plot.h"

#include <algorithm>

namespace widgets {

namespace {

constexpr Mm edge = 0.35F, chosen_edge = 1.1F, cell_radius = 2, cell_padding = 1;

bool large(const Frame& frame) { return frame.density() == Density::resident; }
TextStyle label_style(const Frame& frame) { return large(frame) ? frame.measures().second_line : TextStyle{3.2F, Weight::regular, Face::reading}; }
TextStyle bold(TextStyle style) { return {style.cap, Weight::bold, style.face}; }
TextBlock label_block(const Frame& frame, const PlotCell& cell) { return {cell.label, bold(label_style(frame)), Align::centre, Wrap::words, 1.08F}; }
TextBlock figure_block(const Frame& frame, const PlotCell& cell) {
    return {cell.figure, {label_style(frame).cap, cell.state == PlotCell::State::now ? Weight::bold : Weight::regular, Face::figures}, Align::start, Wrap::words, 1.0F};
}

// A grid of equal cells.
struct Grid {
    int columns = 1, rows = 1;
    Mm cell_width = 0, cell_height = 0, gap = 0;
    Mm picture = 0, label = 0; // heights
    bool beside = false;       // week: the picture beside the figure
    Mm foot = 0;               // path: the word of the step where it stands, below pictures alone
    Mm height() const { return static_cast<Mm>(rows) * cell_height + gap * static_cast<Mm>(rows - 1) + foot; }
    Box cell(Box area, std::size_t index) const {
        const auto column = static_cast<int>(index) % columns, row = static_cast<int>(index) / columns;
        return {area.x + static_cast<Mm>(column) * (cell_width + gap), area.y + static_cast<Mm>(row) * (cell_height + gap), cell_width, cell_height};
    }
};

Grid grid_of(Mm width, std::size_t cells, int columns, Mm gap) {
    Grid grid;
    grid.columns = columns;
    grid.rows = static_cast<int>((cells + static_cast<std::size_t>(columns) - 1) / static_cast<std::size_t>(columns));
    grid.gap = gap;
    grid.cell_width = (width - gap * static_cast<Mm>(columns - 1)) / static_cast<Mm>(columns);
    return grid;
}

const PlotCell* standing_at(const PlotRow& row) {
    const auto now = std::find_if(row.cells.begin(), row.cells.end(), [](const PlotCell& cell) { return cell.state == PlotCell::State::now; });
    return now != row.cells.end() ? &*now : row.cells.empty() ? nullptr : &row.cells.back();
}

// Where large words leave no room for all of them: the pictures in one row, and the word of the step where it stands.
Grid short_path(const Frame& frame, const PlotRow& row, Mm width, Mm at_most) {
    constexpr Mm least_picture = 5, most_picture = 12;
    Grid grid = grid_of(width, row.cells.size(), std::max(1, static_cast<int>(row.cells.size())), 2);
    const PlotCell* now = standing_at(row);
    grid.foot = now == nullptr ? 0 : frame.measure(label_block(frame, *now), width).height + cell_padding;
    grid.picture = std::clamp(std::min(at_most - grid.foot, grid.cell_width) - 2 * cell_padding, least_picture, most_picture);
    grid.cell_height = grid.picture + 2 * cell_padding;
    return grid;
}

// The most pictures beside each other whose words fit below them in two lines.
Grid path_grid(const Frame& frame, const PlotRow& row, Mm width, Mm at_most) {
    const Mm gap = large(frame) ? 3.0F : 2.5F;
    Grid grid;
    for (const int columns : {4, 2, 1}) {
        grid = grid_of(width, row.cells.size(), columns, gap);
        bool fits = true;
        grid.label = 0;
        for (const PlotCell& cell : row.cells) {
            const Fit fit = frame.measure(label_block(frame, cell), grid.cell_width - 2 * cell_padding);
            fits = fits && fit.fits && fit.lines <= 2;
            grid.label = std::max(grid.label, fit.height);
        }
        if (fits) {
            break;
        }
    }
    const auto rows = static_cast<Mm>(grid.rows);
    const Mm wanted = std::min(large(frame) ? 17.0F : 12.0F, grid.cell_width - 2 * cell_padding);
    const Mm spare = (at_most - gap * (rows - 1)) / rows - grid.label - 3 * cell_padding;
    constexpr Mm least_picture = 6;
    grid.picture = std::clamp(spare, least_picture, std::max(least_picture, wanted));
    grid.cell_height = grid.picture + grid.label + 3 * cell_padding;
    return grid.height() <= at_most + 0.05F ? grid : short_path(frame, row, width, at_most);
}

Grid week_grid(const Frame& frame, const PlotRow& row, Mm width, Mm at_most) {
    const Mm gap = large(frame) ? 1.5F : 1.2F;
    Grid grid;
    Mm figure = 0;
    for (const int columns : {7, 4, 3, 2, 1}) {
        grid = grid_of(width, row.cells.size(), columns, gap);
        figure = grid.label = 0;
        for (const PlotCell& cell : row.cells) {
            const Fit fit = frame.measure(figure_block(frame, cell), 0);
            figure = std::max(figure, fit.width);
            grid.label = std::max(grid.label, fit.height);
        }
        if (figure + 2 * cell_padding + 0.2F <= grid.cell_width) {
            break;
        }
    }
    const Mm least = large(frame) ? 12.5F : 12.2F;
    grid.beside = grid.cell_width >= figure + least - 2 + 3 * cell_padding;
    const Mm wanted = grid.beside ? std::max(least, grid.label + 2 * cell_padding)
                                  : grid.label + std::min(11.0F, grid.cell_width - 2 * cell_padding) + 2.5F * cell_padding;
    const auto rows = static_cast<Mm>(grid.rows);
    grid.cell_height = std::max(std::min(wanted, (at_most - gap * (rows - 1)) / rows), grid.beside ? grid.label + cell_padding : grid.label + 5);
    grid.picture = grid.beside ? grid.cell_height - 2 * edge - 1 : grid.cell_height - grid.label - 2.5F * cell_padding;
    constexpr Mm recognised = 7;
    const Mm room_beside = grid.cell_width - figure - 3 * cell_padding;
    if (!grid.beside && grid.picture < recognised && room_beside > grid.picture + 1) { // two figures leave less room beside them, but more than below
        grid.beside = true;
        grid.cell_height = std::max(std::min(std::max(least, grid.label + 2 * cell_padding), (at_most - gap * (rows - 1)) / rows), grid.label + cell_padding);
        grid.picture = std::min(room_beside, grid.cell_height - 2 * edge - 1);
    }
    return grid;
}

// Height of the names of the days; 0 where one of them has no room.
Mm heading_height(const Frame& frame, const PlotRow& row, Mm width) {
    const Grid grid = grid_of(width, row.cells.size(), 7, large(frame) ? 1.5F : 1.2F);
    Mm height = 0;
    for (const PlotCell& cell : row.cells) {
        const Fit fit = frame.measure(label_block(frame, cell), grid.cell_width);
        if (!fit.fits || fit.lines > 1) {
            return 0;
        }
        height = std::max(height, fit.height);
    }
    return height;
}

// Pictures are smaller on small glass, so that the first line of them stands on one page with its heading.
Grid shelf_grid(const Frame& frame, const PlotRow& row, Mm width, Mm at_most) {
    constexpr Mm gap = 3, least_picture = 7, heading = 12;
    const Mm picture = large(frame) ? 14.0F : 10.0F;
    Mm widest = picture, label = 0;
    for (const PlotCell& cell : row.cells) {
        const Fit fit = frame.measure(label_block(frame, cell), 0);
        widest = std::max(widest, fit.width + 0.4F);
        label = std::max(label, fit.height);
    }
    const Mm cell = std::min(widest, width);
    const int columns = std::clamp(static_cast<int>((width + gap) / (cell + gap)), 1, std::max(1, static_cast<int>(row.cells.size())));
    Grid grid = grid_of(static_cast<Mm>(columns) * (cell + gap) - gap, row.cells.size(), columns, gap);
    grid.label = label;
    const auto picture_in = [&](int rows) { return (at_most - heading) / static_cast<Mm>(rows) - label - gap - 0.5F; };
    constexpr Mm enough = 10; // a second row shares the page where its pictures are still as large as this
    grid.picture = std::clamp(grid.rows == 2 && picture_in(2) >= enough ? picture_in(2) : picture_in(1), least_picture, picture);
    grid.cell_height = grid.picture + label + 0.5F;
    return grid;
}

// Begins its item: what is drawn after it belongs to it.
Touched begin(Frame& frame, Box box, const PlotCell& cell, Color ink, Color ground) {
    const Mm target = frame.measures().target;
    const bool touchable = cell.can_be_touched && box.width >= target && box.height >= target;
    ItemSpec spec{cell.id, touchable ? ItemRole::choice : ItemRole::plot, cell.label.empty() ? cell.figure : cell.label, cell.spoken};
    spec.ink = ink;
    spec.ground = ground;
    return frame.item(spec, box);
}

std::optional<ItemId> draw_path(Frame& frame, Box box, const PlotRow& row) {
    using State = PlotCell::State;
    const Theme& theme = frame.theme();
    const AreaColors& area = theme.area(row.area);
    const Grid grid = path_grid(frame, row, box.width, box.height + 0.01F);
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const PlotCell& cell = row.cells[i];
        const Box place = grid.cell(box, i);
        const bool now = cell.state == State::now, later = cell.state == State::later;
        const Color ground = now ? area.tint : theme.surface;
        const Color ink = later ? theme.soft_ink : theme.ink;
        begin(frame, place, cell, ink, ground);
        if (i + 1 < row.cells.size() && (static_cast<int>(i) + 1) % grid.columns != 0) {
            const bool gone = row.cells[i + 1].state != State::later;
            const Mm thick = gone ? 1.2F : 0.5F;
            frame.fill({place.right() - 0.2F, place.y + cell_padding + grid.picture / 2 - thick / 2, grid.gap + 0.4F, thick}, gone ? area.deep : theme.line);
        }
        if (later) {
            frame.dashed_frame(place, cell_radius, edge, theme.line, ground);
        } else {
            frame.rounded_frame(place, cell_radius, now ? chosen_edge : edge, now ? area.deep : theme.line, ground);
        }
        Box inside = place.inset(cell_padding);
        const Box picture = inside.take_top(grid.picture, cell_padding);
        if (!cell.pictures[0].empty()) {
            frame.picture(picture, cell.pictures[0]);
        }
        if (cell.state == State::done) {
            const Mm side = std::min(6.0F, grid.picture * 0.5F);
            frame.picture({place.right() - side - 0.8F, place.y + 0.8F, side, side}, "yes");
        }
        if (grid.foot <= 0) {
            frame.text({inside.x, inside.y, inside.width, grid.label + 0.1F}, label_block(frame, cell), ink);
        } else if (&cell == standing_at(row)) {
            frame.text({box.x, place.bottom() + cell_padding, box.width, grid.foot - cell_padding + 0.1F}, label_block(frame, cell), theme.ink);
        }
    }
    return {};
}

void draw_day(Frame& frame, Box place, const PlotCell& cell, const Grid& grid, bool pressed, Color ink, Color ground, const AreaColors& area) {
    const Theme& theme = frame.theme();
    if (cell.state == PlotCell::State::noticed) {
        frame.dashed_frame(place, cell_radius, edge, theme.line, ground);
    } else if (!cell.pictures[0].empty() || cell.state == PlotCell::State::now || pressed) {
        const bool now = cell.state == PlotCell::State::now;
        frame.rounded_frame(place, cell_radius, now ? chosen_edge : edge, now ? area.deep : theme.line, ground);
    }
    const TextBlock figure = figure_block(frame, cell);
    const Fit fit = frame.measure(figure, 0);
    Box inside = place.inset(cell_padding, edge + 0.5F);
    if (grid.beside) {
        const Box number = inside.take_left(fit.width + 0.2F, cell_padding);
        frame.text({number.x, inside.y, number.width, inside.height}, figure, ink, Down::middle);
        // Two words of one day both show their face, smaller, as long as a face can be told from another.
        constexpr Mm least_face = 6.5F;
        const bool two = !cell.pictures[1].empty() && (inside.width - 0.5F) / 2 >= least_face;
        const Mm side = std::min(grid.picture, two ? (inside.width - 0.5F) / 2 : inside.width);
        const Mm together = two ? 2 * side + 0.5F : side;
        Box faces{inside.x + std::max(0.0F, (inside.width - together) / 2), inside.y, together, inside.height};
        for (std::size_t i = two ? 0 : cell.pictures[1].empty() ? 0 : 1; i < (cell.pictures[1].empty() ? 1U : 2U); ++i) {
            if (!cell.pictures[i].empty()) {
                frame.picture(faces.take_left(side, 0.5F), cell.pictures[i]);
            }
        }
    } else {
        frame.text(inside.take_top(grid.label, 0.3F), figure, ink);
        const std::string_view latest = cell.pictures[1].empty() ? cell.pictures[0] : cell.pictures[1];
        if (!latest.empty()) {
            frame.picture(inside, latest);
        }
    }
    if (!cell.mark.empty()) {
        const Mm side = std::min(5.0F, place.height * 0.36F);
        frame.picture({place.right() - side - 0.5F, place.y + 0.5F, side, side}, cell.mark);
    }
}

std::optional<ItemId> draw_week(Frame& frame, Box box, const PlotRow& row) {
    std::optional<ItemId> chosen;
    const Theme& theme = frame.theme();
    const AreaColors& area = theme.area(row.area);
    const Grid grid = week_grid(frame, row, box.width, box.height + 0.01F);
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const PlotCell& cell = row.cells[i];
        if (cell.id.name.empty()) {
            continue;
        }
        const Box place = grid.cell(box, i);
        const bool empty = cell.pictures[0].empty() && cell.state == PlotCell::State::plain;
        const Color ground = cell.state == PlotCell::State::now ? area.tint : theme.surface;
        const Color ink = empty ? theme.soft_ink : theme.ink;
        const Touched touched = begin(frame, place, cell, ink, ground);
        draw_day(frame, place, cell, grid, touched.pressed, ink, touched.pressed ? area.tint : ground, area);
        if (touched.fired) {
            chosen = cell.id;
        }
    }
    return chosen;
}

void draw_heading(Frame& frame, Box box, const PlotRow& row) {
    if (heading_height(frame, row, box.width) <= 0) {
        return;
    }
    const Grid grid = grid_of(box.width, row.cells.size(), 7, large(frame) ? 1.5F : 1.2F);
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        Box place = grid.cell(box, i);
        place.height = box.height;
        frame.words(row.cells[i].id, ItemRole::text, place, label_block(frame, row.cells[i]), frame.theme().ink, frame.theme().surface, Down::middle, row.cells[i].spoken);
    }
}

void draw_shelf(Frame& frame, Box box, const PlotRow& row, int first_line, int lines) {
    const Theme& theme = frame.theme();
    Grid grid = shelf_grid(frame, row, box.width, box.height);
    grid.cell_height = box.height / static_cast<Mm>(lines) - grid.gap; // as it was fitted
    grid.picture = grid.cell_height - grid.label - 0.5F;
    const auto columns = static_cast<std::size_t>(grid.columns);
    const std::size_t first = static_cast<std::size_t>(first_line) * columns;
    const std::size_t end = std::min(row.cells.size(), first + static_cast<std::size_t>(lines) * columns);
    for (std::size_t i = first; i < end; ++i) {
        const PlotCell& cell = row.cells[i];
        Box place = grid.cell(box, i - first);
        begin(frame, place, cell, theme.ink, theme.surface);
        const Box picture = place.take_top(grid.picture, 0.5F);
        if (!cell.pictures[0].empty()) {
            frame.picture(picture, cell.pictures[0]);
        }
        frame.text({place.x - 0.2F, place.y, place.width + 0.4F, grid.label + 0.1F}, label_block(frame, cell), theme.ink);
    }
}

} // namespace

PlotFit fit_plot_row(const Frame& frame, const PlotRow& row, Mm width, Mm at_most) {
    switch (row.shape) {
    case PlotRow::Shape::path: return {1, path_grid(frame, row, width, at_most).height()};
    case PlotRow::Shape::heading: return {1, heading_height(frame, row, width)};
    case PlotRow::Shape::week: return {1, week_grid(frame, row, width, at_most).height()};
    case PlotRow::Shape::shelf: break;
    }
    const Grid grid = shelf_grid(frame, row, width, at_most);
    return {grid.rows, grid.cell_height + grid.gap};
}

std::optional<ItemId> draw_plot_row(Frame& frame, Box box, const PlotRow& row, int first_line, int lines) {
    switch (row.shape) {
    case PlotRow::Shape::path: return draw_path(frame, box, row);
    case PlotRow::Shape::heading: draw_heading(frame, box, row); break;
    case PlotRow::Shape::week: return draw_week(frame, box, row);
    case PlotRow::Shape::shelf: draw_shelf(frame, box, row, first_line, lines); break;
    }
    return {};
}

} // namespace widgets
