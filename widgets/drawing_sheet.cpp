// The page with the sheet: colours beside it where there is room for large ones, one that changes them in turn where there is not;
// below, taking back a line, starting again, and keeping it.
#include "widgets/bar_layout.h"
#include "widgets/drawing.h"
#include "widgets/tile_layout.h"

namespace widgets {
namespace {

constexpr Mm least_sheet = 70; // beside the colours

const char* name_of(Ink ink) {
    switch (ink) {
    case Ink::black: return N_("Black");
    case Ink::blue: return N_("Blue");
    case Ink::red: return N_("Red");
    case Ink::green: return N_("Green");
    }
    return "";
}

Choice ink_choice(const Frame& frame, Ink ink) {
    Choice choice{{"ink", static_cast<int>(ink) + 1}, frame.language()(name_of(ink)), "pen-colours", Area::bark};
    return choice;
}

// A stroke of the pen on paper, in place of the tile's picture.
void draw_ink(Frame& frame, Box tile_box, const Choice& choice, TextStyle word, Ink ink) {
    const TileLayout layout = lay_out_tile(frame, choice, {tile_box.width, tile_box.height}, word, TileArrangement::automatic);
    if (layout.arrangement == TileArrangement::words_only) {
        return;
    }
    const Mm side = std::min(layout.picture.width, layout.picture.height);
    const Box paper = Box{tile_box.x + layout.picture.x, tile_box.y + layout.picture.y, layout.picture.width, layout.picture.height}.centred({side, side});
    frame.rounded_frame(paper, side * 0.14F, 0.4F, frame.theme().line, paper_color());
    const std::array<Point, 7> wave{{{0.16F * side, 0.60F * side}, {0.26F * side, 0.42F * side}, {0.38F * side, 0.36F * side}, {0.50F * side, 0.50F * side},
                                     {0.62F * side, 0.64F * side}, {0.74F * side, 0.58F * side}, {0.84F * side, 0.40F * side}}};
    frame.hand_line(paper, wave, std::max(drawn_width, side * 0.16F), color_of(ink));
}

struct Beside {
    int columns = 0; // none: there is no room for the colours beside the sheet
    Size tile;
};

// One column or two of colours that leave a sheet worth having.
Beside room_for_inks(const Frame& frame, const Box& body) {
    const Measures& m = frame.measures();
    if (frame.look().choices > 0 && frame.look().choices < ink_count + 2) {
        return {};
    }
    for (const int columns : {1, 2}) {
        const int rows = ink_count / columns;
        const Mm height = (body.height - m.gap * static_cast<Mm>(rows - 1)) / static_cast<Mm>(rows);
        for (Mm width = m.target + 4; width <= 2 * m.target; width += 2) {
            const Mm left = body.width - static_cast<Mm>(columns) * (width + m.gap);
            const Size tile{width, std::min(height, 1.4F * m.target)};
            bool fit = height >= m.target && left >= std::max(least_sheet, body.width / 2);
            for (int ink = 0; fit && ink < ink_count; ++ink) {
                fit = fit_tile(frame, ink_choice(frame, static_cast<Ink>(ink)), tile, m.bar_word).fits;
            }
            if (fit) {
                return {columns, tile};
            }
        }
    }
    return {};
}

void draw_inks(Frame& frame, Box place, const Beside& beside, DrawingUi& ui) {
    const Mm gap = frame.measures().gap;
    for (int index = 0; index < ink_count; ++index) {
        const int row = index / beside.columns, column = index % beside.columns;
        const Box box{place.x + static_cast<Mm>(column) * (beside.tile.width + gap), place.y + static_cast<Mm>(row) * (beside.tile.height + gap), beside.tile.width,
                      beside.tile.height};
        Choice choice = ink_choice(frame, static_cast<Ink>(index));
        choice.selected = ui.ink == static_cast<Ink>(index);
        choice.role = ItemRole::choice;
        if (tile(frame, box, choice, frame.measures().bar_word)) {
            ui.ink = static_cast<Ink>(index);
        }
        draw_ink(frame, box, choice, frame.measures().bar_word, static_cast<Ink>(index));
        if (choice.selected) { // the tick lies over the paper
            const Mm side = std::min(9.0F, box.height * 0.3F);
            frame.picture({box.right() - side - 1.6F, box.y + 1.6F, side, side}, "yes");
        }
    }
}

void draw_sheet(Frame& frame, Box sheet, const DrawingScreen& screen, const DrawingUi& ui) {
    const Measures& m = frame.measures();
    const bool blank = ui.drawing.is_blank();
    ItemSpec spec{{"sheet"}, ItemRole::picture, blank ? screen.hint : std::string_view(frame.language()("Your drawing")), screen.explained};
    spec.ink = color_of(Ink::black);
    spec.ground = paper_color();
    spec.drawn_on = true;
    frame.item(spec, sheet);
    frame.rounded_frame(sheet, m.card_radius, 0.5F, frame.theme().line, paper_color());
    if (blank) {
        // On a low sheet it is heard only: the sheet itself is what is wanted.
        const TextBlock hint{screen.hint, m.second_line, Align::centre};
        const Box room = sheet.inset(3);
        if (const Fit fit = frame.measure(hint, room.width); fit.fits && fit.height <= room.height) {
            frame.text(room, hint, color_of(Ink::black), Down::middle);
        }
    }
    for (const DrawnLine& line : ui.drawing.lines) {
        frame.hand_line(sheet, line.points, drawn_width, color_of(line.ink));
    }
}

} // namespace

DrawingEvents drawing_screen(Frame& frame, Box body, const DrawingScreen& screen, DrawingUi& ui, Paging& paging) {
    const Language& words = frame.language();
    const Measures& m = frame.measures();
    DrawingEvents events;
    const bool can_bring_back = ui.drawing.is_blank() && !ui.laid_aside.is_blank();
    Few<Choice, 4> own;
    Choice keep{{"keep-drawing"}, words("Keep it"), "yes", Area::green};
    keep.primary = true;
    Choice take{{"take-line"}, words("Take a line away"), "rubber", screen.area};
    take.spoken = words("Take the last line away.");
    take.enabled = !ui.drawing.is_blank();
    Choice again{{"start-again"}, words("Start again"), "draw", screen.area};
    again.enabled = !ui.drawing.is_blank();
    if (can_bring_back) {
        again = {{"bring-back"}, words("Bring it back"), "undo", screen.area};
    }
    own.add(keep);
    own.add(take);
    own.add(again);

    const auto below = [&](std::span<const Choice> choices) {
        const TurningBar bar = folded_bar(frame, body, choices, paging);
        return lay_out_bar(frame, body.width, bar.all()).height;
    };
    Box area = body;
    area.take_bottom(below(own.all()), m.gap);
    const Beside beside = room_for_inks(frame, area);
    if (beside.columns == 0) {
        Choice next{{"next-ink"}, words(name_of(ui.ink)), "pen-colours", screen.area};
        next.spoken = words("Another colour");
        own.add(next);
    }
    const TurningBar bar = folded_bar(frame, body, own.all(), paging);
    const BarLayout layout = lay_out_bar(frame, body.width, bar.all());
    Box strip = body.take_bottom(layout.height, m.gap);
    if (beside.columns > 0) {
        const Mm width = static_cast<Mm>(beside.columns) * (beside.tile.width + m.gap) - m.gap;
        draw_inks(frame, body.take_left(width, m.gap), beside, ui);
    }
    if (screen.go_on_with != nullptr) {
        open_on_sheet(ui, *screen.go_on_with, {body.width, body.height});
    }
    draw_sheet(frame, body, screen, ui);
    draw_bar(frame, strip, layout, bar.all(), events.bar);
    turn_page(events.bar, paging, 1);
    if (!events.bar.chosen) {
        return events;
    }
    const std::string_view chosen = events.bar.chosen->name;
    if (chosen == "keep-drawing") {
        events.keep = true;
    } else if (chosen == "take-line" && !ui.drawing.is_blank()) {
        ui.drawing.lines.pop_back();
    } else if (chosen == "start-again") {
        ui.laid_aside = std::move(ui.drawing);
        ui.drawing = {};
    } else if (chosen == "bring-back") {
        ui.drawing = std::move(ui.laid_aside);
        ui.laid_aside = {};
    } else if (chosen == "next-ink") {
        ui.ink = static_cast<Ink>((static_cast<int>(ui.ink) + 1) % ink_count);
    }
    events.bar.chosen.reset();
    return events;
}

} // namespace widgets
