// Lays out what stands beside a ring picture, and draws it.
#include "widgets/ring_controls.h"

#include "widgets/tile_layout.h"

namespace widgets {

namespace {

int most_in_column(const Frame& frame, Box body) {
    const Measures& m = frame.measures();
    return static_cast<int>((body.height + m.gap + 0.01F) / (m.target + m.gap));
}

Mm column_width(const Frame& frame, Box body, std::span<const Choice> choices, Mm height) {
    const Measures& m = frame.measures();
    const Choice help = help_choice(frame), more = more_choice(frame, {});
    const auto all_words_fit = [&](Mm width) {
        for (const Choice& choice : choices) {
            if (!fit_tile(frame, choice, {width, height}, m.control_word).fits) {
                return false;
            }
        }
        return fit_tile(frame, help, {width, height}, m.control_word).fits && fit_tile(frame, more, {width, height}, m.control_word).fits;
    };
    Mm width = std::max(m.help_width, m.target);
    while (width < body.width * 0.3F && !all_words_fit(width)) {
        width += 0.5F;
    }
    return width;
}

} // namespace

Controls controls_for(const Frame& frame, Box body, std::span<const Choice> choices, bool turner, bool few) {
    const Measures& m = frame.measures();
    Controls controls;
    controls.picture = body;
    const int together = 1 + static_cast<int>(choices.size()) + (turner ? 1 : 0);
    if (frame.form() != Form::tall) {
        const int most = most_in_column(frame, body);
        controls.follow = few || together > most;
        const int here = controls.follow ? 2 : together;
        controls.height = std::clamp((body.height - m.gap * static_cast<Mm>(here - 1)) / static_cast<Mm>(here), m.target, std::max(m.target, m.bar * 1.2F));
        controls.column = controls.picture.take_right(column_width(frame, body, controls.follow ? std::span<const Choice>() : choices, controls.height), m.gap);
        return controls;
    }
    TurningBar row;
    if (turner) {
        row.add(more_choice(frame, {}));
    }
    row.add_all(choices);
    controls.row = lay_out_bar(frame, body.width, row.all(), highest_bar(frame, body));
    controls.follow = few || controls.row.rows > 1 || !controls.row.fits;
    if (controls.follow) {
        controls.row = lay_out_bar(frame, body.width, row.all().first(turner ? 1 : 0), highest_bar(frame, body));
    }
    controls.picture.take_bottom(controls.row.height, m.gap);
    return controls;
}

BarEvents draw_controls(Frame& frame, Box body, Controls controls, std::span<const Choice> choices, bool turner) {
    const Measures& m = frame.measures();
    BarEvents events;
    const std::span<const Choice> here = controls.follow ? std::span<const Choice>() : choices;
    if (frame.form() == Form::tall) {
        TurningBar row;
        if (turner) {
            row.add(more_choice(frame, {}));
        }
        row.add_all(here);
        draw_bar(frame, body.take_bottom(controls.row.height), controls.row, row.all(), events);
        return events;
    }
    Box column = controls.column;
    const Box help = column.take_bottom(controls.height, m.gap);
    std::size_t left = here.size();
    for (const Choice& choice : here) { // the last one lowest
        const Mm below = static_cast<Mm>(--left) * (controls.height + m.gap);
        if (tile(frame, {column.x, column.bottom() - below - controls.height, column.width, controls.height}, choice, m.control_word)) {
            events.chosen = choice.id;
        }
    }
    if (turner && tile(frame, {column.x, column.y, column.width, controls.height}, more_choice(frame, {}), m.control_word)) {
        events.chosen = ItemId{"more"};
    }
    events.help = tile(frame, help, help_choice(frame), m.control_word);
    return events;
}

} // namespace widgets
