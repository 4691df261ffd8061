// Draws Welcome: the day and the clock, what is on, one small win, three equal doors.
#include <algorithm>
#include <optional>

#include "app/screens/welcome_parts.h"
#include "widgets/title_bar.h"

namespace app {
namespace {

using namespace welcome;
using widgets::Box;
using widgets::Form;
using widgets::Frame;
using widgets::ItemRole;
using widgets::Mm;
using widgets::TextStyle;

constexpr Mm usual_read = 44;
constexpr Mm more_for_comfort = 9; // of its column, for a picture: the doors give way so much and keep theirs

TextStyle door_word(const Frame& frame) {
    TextStyle word = frame.measures().word;
    word.cap *= held_back(frame);
    return word;
}

struct Controls {
    widgets::Choice read, help;
};

Controls controls_of(const Frame& frame) {
    const widgets::Language& words = frame.language();
    const widgets::Measures& m = frame.measures();
    Controls made{widgets::read_aloud_control(frame, widgets::Stands::on_ground, {usual_read, m.control}, m.control_word),
                  {{"help"}, words("Help"), "help", widgets::Area::bark}};
    made.help.role = ItemRole::button;
    return made;
}

struct Layout {
    Box head, clock, read, events, win, help; // clock: a row of its own below the day, on a panel that stands
    std::array<Box, 3> doors;
    std::array<Box, 2> extras;
    bool stacked_head = false, head_in_one_line = false;
};

Mm width_for(const Frame& frame, const widgets::Choice& choice, Mm from, Mm height, Mm more_for_picture = 0) {
    return widgets::control_width(frame, choice, from, height, frame.measures().control_word, more_for_picture);
}

Layout lying(Frame& frame, const Head& head, const Controls& controls, const widgets::Choice* comfort, bool wide) {
    const widgets::Measures& m = frame.measures();
    Layout made;
    Box all = frame.content().inset(m.margin, 0);
    all.take_top(2.5F);
    all.take_bottom(m.bottom_margin);
    Mm side = width_for(frame, controls.help, m.help_width, m.target);
    if (comfort != nullptr) {
        side = width_for(frame, *comfort, side, m.target, more_for_comfort);
    }
    const Mm read = wide ? width_for(frame, controls.read, usual_read, m.control) : width_for(frame, controls.read, side, m.control);
    Mm top_height = m.control;
    // The clock and the day side by side, or one below the other where the words are large.
    const Mm room = all.width - (wide ? read : std::max(side, read)) - m.gap;
    const Mm together = std::max(head.day_fit.width, head.date_fit.width) + std::max(head.clock_fit.width, head.part_fit.width) + 4;
    made.stacked_head = together > room;
    top_height = std::max(top_height, head_height(head, made.stacked_head));
    const Mm bottom_height = wide ? 2 * m.target + m.gap + 1.5F : std::max(32.0F, m.target);
    if (wide) {
        Box top = all.take_top(top_height, m.gap);
        const Box read_box = top.take_right(read, m.gap);
        made.read = {read_box.x, read_box.y, read_box.width, m.control};
        made.head = top.inset(4, 0);
        Box bottom = all.take_bottom(bottom_height, m.gap);
        Box column = bottom.take_right(side, m.gap);
        made.extras[0] = column.take_top((column.height - m.gap) / 2, m.gap);
        made.help = column;
        const Mm door = (bottom.width - 2 * m.gap) / 3;
        for (Box& box : made.doors) {
            box = bottom.take_left(door, m.gap);
        }
        Box middle = all;
        made.win = middle.take_right(middle.width * 0.42F, m.gap);
        made.events = middle;
        return made;
    }
    side = std::max(side, read);
    Box column = all.take_right(side, m.gap);
    const Mm each = (column.height - 2 * m.gap) / 3;
    made.read = column.take_top(each, m.gap);
    made.extras[0] = column.take_top(each, m.gap);
    made.help = column;
    Box top = all.take_top(std::max(head_height(head, made.stacked_head), 14.0F), m.gap);
    made.head = top.inset(2, 0);
    Box bottom = all.take_bottom(bottom_height, m.gap);
    const Mm door = (bottom.width - 2 * m.gap) / 3;
    for (Box& box : made.doors) {
        box = bottom.take_left(door, m.gap);
    }
    Box middle = all;
    made.win = middle.width > 110 ? middle.take_right(middle.width * 0.42F, m.gap) : Box{};
    made.events = middle;
    return made;
}


using DoorSizes = std::array<widgets::Size, 3>;
DoorSizes all_of_size(widgets::Size size) { return {size, size, size}; }

bool doors_fit(const Frame& frame, const Choices& doors, const DoorSizes& sizes, widgets::TileArrangement arrangement, TextStyle word) {
    for (std::size_t index = 0; index < std::min(doors.size(), sizes.size()); ++index) {
        if (!widgets::fit_tile(frame, doors.all()[index], sizes[index], word, arrangement).fits) {
            return false;
        }
    }
    return true;
}

// All three doors look alike: the first arrangement that suits every one of them.
widgets::TileArrangement door_arrangement(const Frame& frame, const Choices& doors, const DoorSizes& size, TextStyle word) {
    using widgets::TileArrangement;
    for (const TileArrangement arrangement : {TileArrangement::picture_above, TileArrangement::picture_beside}) {
        if (doors_fit(frame, doors, size, arrangement, word)) {
            return arrangement;
        }
    }
    return TileArrangement::words_only;
}

// Words that are longer than the English ones, on the smallest glass: smaller, as far as can be read at arm's length, with their
// pictures. Then what is on has its place.
std::optional<TextStyle> smaller_word(const Frame& frame, const Choices& doors, const DoorSizes& size) {
    for (const float part : {0.85F, 0.72F}) {
        TextStyle word = door_word(frame);
        word.cap *= part;
        if (door_arrangement(frame, doors, size, word) == widgets::TileArrangement::picture_above) {
            return word;
        }
    }
    return std::nullopt;
}

// Smaller, never below what everybody has, where one of the doors would not hold its words.
TextStyle word_for_doors(const Frame& frame, const Choices& doors, const DoorSizes& size) {
    TextStyle word = door_word(frame);
    for (const float part : {0.75F, 0.62F, 0.5F}) {
        const bool fits = door_arrangement(frame, doors, size, word) != widgets::TileArrangement::words_only ||
                          doors_fit(frame, doors, size, widgets::TileArrangement::words_only, word);
        if (!fits && part * frame.look().text_scale >= 1) {
            word.cap = frame.measures().word.cap * part;
        }
    }
    return word;
}

// Words too large for doors side by side: doors and controls share one grid at the bottom, Help in its corner as ever.
// `top`: the height of the day and the date on a panel that stands, of the whole head on others.
Layout with_large_words_below(Frame& frame, const Head& head, const Choices& doors, Mm top) {
    const widgets::Measures& m = frame.measures();
    const bool tall = frame.form() == Form::tall;
    Layout made;
    Box all = frame.content().inset(m.margin, 0);
    all.take_top(2);
    all.take_bottom(m.bottom_margin);
    const int columns = tall ? 2 : 3, rows = tall ? 3 : 2;
    const Mm head_room = top + m.gap + (tall ? std::max(head.clock_fit.height, head.part_fit.height) + m.gap : 0);
    const Mm most = (all.height - head_room) / static_cast<Mm>(rows) - m.gap;
    const Mm narrowest = (all.width - m.gap * static_cast<Mm>(columns - 1)) / static_cast<Mm>(columns) - (tall ? 3.5F : 0.0F);
    // On a panel that stands the longer words, those of the last door, are on the far side.
    const Mm shift = tall ? 3.5F : 0.0F;
    const auto fit = [&](Mm high, widgets::TileArrangement arrangement) {
        const widgets::Size near{narrowest, high}, far{narrowest + 2 * shift, high};
        return doors_fit(frame, doors, {near, near, far}, arrangement, door_word(frame));
    };
    const Mm lowest = std::max(m.bar, 27.5F);
    Mm height = lowest;
    while (height + 0.5F < most && !fit(height, widgets::TileArrangement::words_only)) {
        height += 0.5F; // scripts whose lines are high
    }
    if (frame.look().text_scale <= 1 && !fit(height, widgets::TileArrangement::words_only)) {
        height = lowest; // a word that is too wide is no better for it
    }
    // The doors take what their pictures need: if need be all that what is on today has, for whoever cannot read finds them by the
    // picture alone.
    Mm last_row = height;
    for (const Mm two_events : {24.0F, 0.0F}) {
        const Mm highest = (all.height - head_room - m.target - two_events) / static_cast<Mm>(rows - 1) - m.gap;
        Mm with_pictures = std::min(height, m.target);
        while (with_pictures < highest && !fit(with_pictures, widgets::TileArrangement::picture_above)) {
            with_pictures += 0.5F;
        }
        if (with_pictures < highest) {
            const Mm spare = (highest - with_pictures) * static_cast<Mm>(rows - 1) + two_events;
            height = spare > least_events + m.gap ? with_pictures : highest;
            last_row = m.target;
            break;
        }
    }
    Box grid = all.take_bottom(height * static_cast<Mm>(rows - 1) + last_row + m.gap * static_cast<Mm>(rows - 1), m.gap);
    const Mm width = (grid.width - m.gap * static_cast<Mm>(columns - 1)) / static_cast<Mm>(columns);
    std::array<Box, 6> cells;
    for (std::size_t index = 0; index < cells.size(); ++index) {
        const auto column = static_cast<Mm>(index % static_cast<std::size_t>(columns)), row = static_cast<Mm>(index / static_cast<std::size_t>(columns));
        const bool far = tall && column > 0;
        cells[index] = {grid.x + column * (width + m.gap) - (far ? shift : 0), grid.y + row * (height + m.gap), width + (far ? shift : -shift), row + 1 < static_cast<Mm>(rows) ? height : last_row};
    }
    made.doors = {cells[0], tall ? cells[2] : cells[1], tall ? cells[1] : cells[2]};
    made.extras[0] = tall ? cells[3] : cells[4];
    made.read = tall ? cells[4] : cells[3];
    made.help = cells[5];
    made.head = all.take_top(top, m.gap).inset(1, 0);
    if (tall) {
        made.clock = all.take_top(std::max(head.clock_fit.height, head.part_fit.height), m.gap).inset(1, 0);
    }
    made.events = all;
    return made;
}

// Day and date share a line, and on a panel that lies the clock too, where that makes room for what is on.
Layout with_large_words(Frame& frame, const Head& head, const Choices& doors) {
    const bool tall = frame.form() == Form::tall;
    const Layout made = with_large_words_below(frame, head, doors, tall ? head.day_fit.height + head.date_fit.height : head_height(head, false));
    const Mm day = day_beside_date(head), clock = clock_beside_part(head);
    if (made.events.height < least_events && day + (tall ? 0 : frame.measures().gap + clock) <= made.head.width) {
        const Mm day_height = std::max(head.day_fit.height, head.date_fit.height), clock_height = std::max(head.clock_fit.height, head.part_fit.height);
        Layout lower = with_large_words_below(frame, head, doors, tall ? day_height : std::max(day_height, clock_height));
        lower.head_in_one_line = !tall;
        if (lower.events.height >= least_events) {
            return lower;
        }
    }
    return made;
}

Layout standing(Frame& frame, const Head& head, const Controls& controls, const Choices& doors) {
    const widgets::Measures& m = frame.measures();
    Layout made;
    Box all = frame.content().inset(m.margin, 0);
    all.take_top(2);
    all.take_bottom(m.bottom_margin);
    Box bottom = all.take_bottom(m.bar, m.gap);
    made.extras[0] = bottom.take_left((bottom.width - m.gap) / 2, m.gap);
    made.help = bottom;
    const Mm read = width_for(frame, controls.read, 27, m.control);
    Box top = all.take_top(std::max(m.control, head.day_fit.height + head.date_fit.height), m.gap);
    Box read_box = top.take_right(read, m.gap);
    read_box.height = m.control;
    made.read = read_box;
    made.head = top.inset(1, 0);
    made.clock = all.take_top(std::max(head.clock_fit.height, head.part_fit.height), m.gap).inset(1, 0);
    const Mm third = (all.width - 2 * m.gap) / 3;
    constexpr Mm door_height = 38;
    const bool day_fits = std::max(head.day_fit.width, head.date_fit.width) <= made.head.width;
    if (!day_fits || !doors_fit(frame, doors, all_of_size({third, door_height}), widgets::TileArrangement::picture_above, door_word(frame))) {
        return with_large_words(frame, head, doors);
    }
    Box row = all.take_bottom(door_height, m.gap);
    for (Box& door : made.doors) {
        door = row.take_left(third, m.gap);
    }
    Box middle = all;
    if (middle.height > 44) {
        made.win = middle.take_bottom(middle.height * 0.46F, m.gap);
    }
    made.events = middle;
    return made;
}

// Where fewer things at once are wanted than Welcome has, its doors and Comfort are turned like the choices of every other screen.
widgets::BarEvents draw_few(Frame& frame, const WelcomeView& view, const Head& head, const Controls& controls, const Choices& doors,
                            const Choices& extras, widgets::Paging& paging) {
    const widgets::Measures& m = frame.measures();
    const bool tall = frame.form() == Form::tall;
    Box all = frame.content().inset(m.margin, 0);
    all.take_top(2);
    all.take_bottom(m.bottom_margin);
    const Mm read = width_for(frame, controls.read, tall ? 27 : m.help_width, m.control);
    const Mm day = std::max(head.day_fit.width, head.date_fit.width), clock = std::max(head.clock_fit.width, head.part_fit.width);
    Box read_box;
    if (tall) {
        const bool beside = day + read + m.gap + 1 <= all.width;
        const Mm day_height = head.day_fit.height + head.date_fit.height;
        Box top = all.take_top(beside ? std::max(m.control, day_height) : day_height, m.gap);
        read_box = beside ? top.take_right(read, m.gap) : all.take_top(m.control, m.gap);
        const Box below = all.take_top(std::max(head.clock_fit.height, head.part_fit.height), m.gap);
        draw_day_and_clock(frame, top.inset(1, 0), below.inset(1, 0), head);
    } else {
        const bool stacked = day + clock + 4 > all.width - read - m.gap;
        Box top = all.take_top(std::max(m.control, head_height(head, stacked)), m.gap);
        read_box = top.take_right(read, m.gap);
        draw_head(frame, top.inset(1, 0), view, head, stacked);
    }
    read_box.height = m.control;
    const bool read_aloud = widgets::tile(frame, read_box, controls.read, m.control_word);
    // Two of them side by side with the page turner and Help; more room the larger the words.
    const Mm usual = tall ? 38 + m.gap + std::max(m.bar, m.target) : 2 * m.target + m.gap + 1.5F;
    const Mm wanted = std::min(all.height, usual * frame.look().text_scale);
    Box choices = all.take_bottom(all.height - wanted > 16 ? wanted : all.height, m.gap);
    if (all.height > 12) {
        Box win = !tall && all.width > 110 ? all.take_right(all.width * 0.42F, m.gap) : Box{};
        draw_middle(frame, all, win, view);
    }
    Choices run;
    run.add_all(doors.all());
    run.add_all(extras.all());
    widgets::BarEvents events = widgets::choice_screen(frame, choices, {run.all()}, paging);
    events.read_aloud = read_aloud;
    return events;
}

} // namespace

void draw(Frame& frame, const WelcomeView& view, Ui& ui, Actions& actions) {
    collect_badge(frame, ui, actions);
    const widgets::Theme& theme = frame.theme();
    frame.fill(frame.screen(), theme.ground);
    Head head = head_of(frame, view, held_back(frame));
    const Controls controls = controls_of(frame);
    const Choices doors = choices_of(view.doors);
    const Choices extras = choices_of(view.extras);
    const int at_once = frame.look().choices;
    if (at_once > 0 && doors.size() + extras.size() > static_cast<std::size_t>(at_once)) {
        const widgets::BarEvents events = draw_few(frame, view, head, controls, doors, extras, ui.paging);
        obey_bar(events, actions);
        obey_chosen(events, view.doors, ui, actions);
        obey_chosen(events, view.extras, ui, actions);
        return;
    }
    const widgets::Choice* comfort = extras.size() > 0 ? extras.all().data() : nullptr;
    Layout layout = frame.form() == Form::tall ? standing(frame, head, controls, doors)
                                               : lying(frame, head, controls, comfort, frame.form() == Form::wide);
    const DoorSizes door = all_of_size({layout.doors[0].width, layout.doors[0].height});
    bool crowded = frame.form() != Form::tall && door_arrangement(frame, doors, door, door_word(frame)) == widgets::TileArrangement::words_only;
    std::optional<TextStyle> smaller;
    if (crowded && frame.form() != Form::wide && frame.look().text_scale <= 1 && layout.events.height >= least_events) {
        smaller = smaller_word(frame, doors, door);
        crowded = !smaller;
    }
    if (crowded || layout.doors[0].height < frame.measures().target) {
        layout = with_large_words(frame, head, doors);
    }

    if (layout.head_in_one_line) {
        Box day = layout.head;
        layout.clock = day.take_right(clock_beside_part(head), frame.measures().gap);
        layout.head = day;
    } else if (layout.clock.height <= 0 && head_height(head, layout.stacked_head) > layout.head.height) { // the doors leave it no more
        head = head_of(frame, view, 1 / frame.look().text_scale);
    }
    if (layout.clock.height > 0) {
        draw_day_and_clock(frame, layout.head, layout.clock, head);
    } else {
        draw_head(frame, layout.head, view, head, layout.stacked_head);
    }
    widgets::BarEvents events;
    const TextStyle control = frame.measures().control_word;
    events.read_aloud = widgets::tile(frame, layout.read, controls.read, control);
    draw_middle(frame, layout.events, layout.win, view);
    DoorSizes sizes;
    std::transform(layout.doors.begin(), layout.doors.end(), sizes.begin(), [](const Box& box) { return widgets::Size{box.width, box.height}; });
    const TextStyle word = smaller ? *smaller : word_for_doors(frame, doors, sizes);
    const widgets::TileArrangement arrangement = door_arrangement(frame, doors, sizes, word);
    for (std::size_t index = 0; index < std::min(doors.size(), layout.doors.size()); ++index) {
        if (widgets::tile(frame, layout.doors[index], doors.all()[index], word, arrangement)) {
            events.chosen = doors.all()[index].id;
        }
    }
    if (comfort != nullptr && widgets::tile(frame, layout.extras[0], *comfort, control)) {
        events.chosen = comfort->id;
    }
    events.help = widgets::tile(frame, layout.help, controls.help, control);
    obey_bar(events, actions);
    obey_chosen(events, view.doors, ui, actions);
    obey_chosen(events, view.extras, ui, actions);
}

} // namespace app
