// Plans and draws small tiles of people: picture above the name or before it; a feeling's face and what is read beside the picture.
#include "widgets/people_tiles.h"

#include <algorithm>
#include <array>
#include <compare>

namespace widgets {

namespace {

constexpr std::array<Mm, 3> caps{4.3F, 3.9F, 3.6F}; // of names: as on the buttons of staff at least
constexpr Mm lip = 1.5F, edge = 0.5F, padding = 1, side_padding = 1.2F, mark_gap = 1.4F;
constexpr Mm least_mark = 6, most_mark = 13, largest_sign = 6, sign_at_end = 5.5F;
constexpr float name_line = 1.04F;

TextBlock name_of(const Row& row, Mm cap, Align align) {
    return {row.title, {cap, Weight::bold, Face::reading}, align, Wrap::words, name_line};
}

// The widest and the highest of the names, each in one line.
Size names_of(const Frame& frame, std::span<const Row> rows, Mm cap) {
    Size most{};
    for (const Row& row : rows) {
        const Fit fit = frame.measure(name_of(row, cap, Align::start), 0);
        most.width = std::max(most.width, fit.width + 0.3F); // so that none is broken by a hair
        most.height = std::max(most.height, fit.height);
    }
    return most;
}

Size cell_of(Box area, int columns, int rows, Mm gap) {
    return {(area.width - gap * static_cast<Mm>(columns - 1)) / static_cast<Mm>(columns), (area.height - gap * static_cast<Mm>(rows - 1)) / static_cast<Mm>(rows)};
}

Box face_of(Box cell) {
    cell.height -= lip;
    return cell.inset(side_padding, padding);
}

// Side of the mark in such a cell; below least_mark the cell is too small.
Mm mark_above(Size cell, Size name) {
    const Box face = face_of({0, 0, cell.width, cell.height});
    return name.width > face.width ? 0 : std::min({most_mark, face.height - name.height, face.width});
}
Mm mark_before(Size cell, Size name, bool feelings) {
    const Box face = face_of({0, 0, cell.width, cell.height});
    const Mm end = feelings ? sign_at_end + 0.6F : 0;
    return name.height > face.height ? 0 : std::min({most_mark, face.height, face.width - mark_gap - name.width - end});
}

// Whether one way of standing is better than another with as many pages; `look`: how large the mark is, and where.
struct Rank {
    bool feelings = false;
    Mm cap = 0, look = 0;
    friend auto operator<=>(const Rank&, const Rank&) = default;
};

void draw_sign(Frame& frame, Box box, std::string_view picture) {
    if (picture.empty()) {
        frame.circle(box, frame.theme().surface, 0.6F, frame.theme().ink);
    } else {
        frame.picture(box, picture);
    }
}

void draw_person(Frame& frame, const Row& row, const PeopleTiles& tiles, Box box, std::optional<ItemId>& touched_id) {
    const Theme& theme = frame.theme();
    const AreaColors& area = theme.area(row.area);
    const ItemSpec spec = item_of(frame, row);
    const Touched touched = frame.item(spec, box);
    if (touched.fired) {
        touched_id = row.id;
    }
    const Mm radius = frame.measures().card_radius;
    const Color line = row.quiet ? theme.line : area.deep;
    Box face = face_of(box);
    if (touched.pressed) {
        Box front = box;
        front.take_top(1);
        frame.rounded_frame(front, radius, edge, line, area.tint);
        face.y += 1;
    } else {
        frame.rounded(box, radius, line);
        Box front = box.inset(edge);
        front.height -= lip - edge;
        frame.rounded(front, radius - edge, touched.lit ? theme.scanning_face : spec.ground);
    }
    const TextBlock name = name_of(row, tiles.cap, tiles.mark_above ? Align::centre : Align::start);
    const Mm name_height = frame.measure(name, 0).height;
    const Mm side = tiles.mark;
    const Box mark = tiles.mark_above ? Box{face.x + (face.width - side) / 2, face.y + std::max(0.0F, face.height - side - name_height) / 2, side, side}
                                      : face.take_left(side, mark_gap).centred({side, side});
    if (row.mark.shown) {
        draw_mark(frame, mark, row.mark);
    } else if (!row.picture.empty()) {
        frame.picture(mark, row.picture);
    }
    const Mm sign = std::min(largest_sign, tiles.mark_above ? std::min(side, (face.width - side) / 2 - 0.6F) : side * 0.5F);
    if (tiles.mark_above) {
        const Mm y = mark.y + (side - sign) / 2;
        if (!row.trailing_picture.empty()) {
            draw_sign(frame, {face.right() - sign, y, sign, sign}, row.trailing_picture);
        }
        if (!row.state.empty()) {
            draw_sign(frame, {face.x, y, sign, sign}, row.state_picture);
        }
        face = {face.x, mark.bottom(), face.width, name_height};
    } else {
        if (!row.state_picture.empty()) {
            draw_sign(frame, {mark.right() - sign * 0.8F, mark.bottom() - sign, sign, sign}, row.state_picture);
        }
        if (tiles.feelings) {
            const Box end = face.take_right(sign_at_end, 0.6F).centred({sign_at_end, sign_at_end});
            if (!row.trailing_picture.empty()) {
                draw_sign(frame, end, row.trailing_picture);
            }
        }
    }
    frame.text(face, name, theme.ink, Down::middle);
}

} // namespace

ItemSpec item_of(const Frame& frame, const Row& row) {
    ItemSpec spec{row.id, ItemRole::choice, row.title, row.spoken};
    spec.selected = row.selected;
    spec.is_private = row.is_private;
    spec.language = row.language;
    spec.ink = frame.theme().ink;
    spec.ground = row.selected ? frame.theme().area(row.area).tint : frame.theme().surface;
    return spec;
}

PeopleTiles plan_people(const Frame& frame, Box area, std::span<const Row> rows) {
    const Mm gap = frame.measures().gap, target = frame.measures().target;
    const int total = static_cast<int>(rows.size());
    const int most = frame.look().choices > 0 ? frame.look().choices : total;
    constexpr Mm better_above = 3;
    const bool feelings = std::any_of(rows.begin(), rows.end(), [](const Row& row) { return !row.trailing_picture.empty(); });
    PeopleTiles best;
    Rank best_rank;
    for (const Mm cap : caps) {
        const Size name = names_of(frame, rows, cap);
        for (int columns = 1; columns <= most; ++columns) {
            for (int lines = 1; lines * columns < most + columns; ++lines) {
                const Size cell = cell_of(area, columns, lines, gap);
                if (cell.width < target || cell.height < target) {
                    break;
                }
                const int pages = (total + lines * columns - 1) / (lines * columns);
                if (lines * columns > most && frame.look().choices > 0) {
                    break;
                }
                const auto consider = [&](Mm mark, bool above, bool with_feelings) {
                    const Rank rank{with_feelings, cap, mark + (above ? better_above : 0)};
                    if (mark >= least_mark && (!best.found || pages < best.pages || (pages == best.pages && rank > best_rank))) {
                        best = {columns, lines, pages, cap, mark, above, with_feelings, true};
                        best_rank = rank;
                    }
                };
                consider(mark_above(cell, name), true, feelings);
                consider(mark_before(cell, name, false), false, false);
                if (feelings) {
                    consider(mark_before(cell, name, true), false, true);
                }
            }
        }
    }
    return best;
}

void draw_people(Frame& frame, Box area, std::span<const Row> rows, const PeopleTiles& tiles, int page, std::optional<ItemId>& touched) {
    const Mm gap = frame.measures().gap;
    const Size cell = cell_of(area, tiles.columns, tiles.rows, gap);
    const int first = page * tiles.per_page();
    for (int at = 0; at < tiles.per_page() && first + at < static_cast<int>(rows.size()); ++at) {
        const Mm column = static_cast<Mm>(at % tiles.columns), line = static_cast<Mm>(at / tiles.columns);
        draw_person(frame, rows[static_cast<std::size_t>(first + at)], tiles, {area.x + column * (cell.width + gap), area.y + line * (cell.height + gap), cell.width, cell.height}, touched);
    }
}

} // namespace widgets
