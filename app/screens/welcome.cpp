// Draws Welcome: the day and the clock, what is on, one small win, three equal doors.
#include "app/screens/shapes.h"

namespace app {
namespace {

using widgets::Align;
using widgets::Box;
using widgets::Down;
using widgets::Form;
using widgets::Frame;
using widgets::ItemRole;
using widgets::Mm;
using widgets::TextBlock;
using widgets::TextStyle;
using widgets::Weight;
using widgets::Wrap;

struct Sizes {
    TextStyle day, clock, second, event;
};

// Day, clock and three doors must share the glass with nobody in front: they grow to half as large again, and stay whole.
float held_back(const Frame& frame) { return std::min(1.0F, 1.5F / frame.look().text_scale); }

TextStyle door_word(const Frame& frame) {
    const TextStyle& word = frame.measures().word;
    return {word.cap * held_back(frame), word.weight, word.face};
}

Sizes usual_sizes(const Frame& frame) {
    return frame.form() == Form::wide ? Sizes{{8.6F, Weight::bold, widgets::Face::reading}, {10.5F, Weight::bold, widgets::Face::figures}, {6.1F}, {6.1F}}
                                      : Sizes{{6.1F, Weight::bold, widgets::Face::reading}, {7.3F, Weight::bold, widgets::Face::figures}, {4.9F}, {4.9F}};
}

TextBlock line(std::string_view text, TextStyle style, Align align = Align::start) { return {text, style, align, Wrap::words, 1.12F}; }

// A day with a long name is said smaller rather than in two lines, never below the usual.
void say(Frame& frame, const char* id, ItemRole role, Box box, TextBlock block, widgets::Color ink) {
    const Mm least = block.style.cap / (held_back(frame) * frame.look().text_scale);
    while (block.style.cap * 0.95F >= least && frame.measure(block, 0).width > box.width) {
        block.style.cap *= 0.95F;
    }
    frame.words({id}, role, box, block, ink, frame.theme().ground);
}

// `part`: of what was asked for.
Sizes sizes_of(const Frame& frame, float part) {
    Sizes sizes = usual_sizes(frame);
    for (TextStyle* style : {&sizes.day, &sizes.clock, &sizes.second, &sizes.event}) {
        style->cap *= part;
    }
    return sizes;
}

struct Head {
    TextBlock day, date, clock, part;
    widgets::Fit day_fit, date_fit, clock_fit, part_fit;
};

Head head_of(const Frame& frame, const WelcomeView& view, float part) {
    const Sizes sizes = sizes_of(frame, part);
    Head head;
    head.day = line(view.weekday, sizes.day);
    head.date = line(view.date, {sizes.second.cap, Weight::regular, widgets::Face::figures});
    head.clock = line(view.clock, sizes.clock, Align::end);
    head.part = line(view.part_of_day, sizes.second, Align::end);
    head.day_fit = frame.measure(head.day, 0);
    head.date_fit = frame.measure(head.date, 0);
    head.clock_fit = frame.measure(head.clock, 0);
    head.part_fit = frame.measure(head.part, 0);
    return head;
}

// Day and date at the start, clock and part of the day at the end; on a tall panel one below the other.
Mm head_height(const Head& head, bool stacked) {
    const Mm left = head.day_fit.height + head.date_fit.height;
    const Mm right = head.clock_fit.height + head.part_fit.height;
    return stacked ? left + head.clock_fit.height : std::max(left, right);
}

void draw_head(Frame& frame, Box box, const WelcomeView& view, const Head& head, bool stacked) {
    const widgets::Theme& theme = frame.theme();
    constexpr Mm slack = 0.4F;
    const Mm left = std::max(head.day_fit.width, head.date_fit.width) + slack;
    const Mm right = std::max(head.clock_fit.width, head.part_fit.width) + slack;
    if (stacked) {
        const Mm top = box.y + std::max(0.0F, (box.height - head_height(head, true)) / 2);
        Box lines{box.x, top, box.width, box.height};
        say(frame, "title", ItemRole::title, lines.take_top(head.day_fit.height), head.day, theme.ink);
        say(frame, "date", ItemRole::text, lines.take_top(head.date_fit.height), head.date, theme.soft_ink);
        Box last = lines.take_top(head.clock_fit.height);
        TextBlock clock = head.clock;
        clock.align = Align::start;
        say(frame, "clock", ItemRole::text, last.take_left(head.clock_fit.width + slack, 2.5F), clock, theme.ink);
        if (head.part_fit.width <= last.width) {
            TextBlock part = head.part;
            part.align = Align::start;
            say(frame, "part-of-day", ItemRole::text, last, part, theme.soft_ink);
        }
        return;
    }
    // The season's picture gives way first.
    const Mm picture = std::min(22.0F, box.height);
    const Box place = left + right + picture + 10 <= box.width ? box.take_left(picture, 5) : Box{};
    say(frame, "title", ItemRole::title, {box.x, box.y + (box.height - head.day_fit.height - head.date_fit.height) / 2, left, head.day_fit.height},
        head.day, theme.ink);
    frame.picture(place, view.season_picture);
    const Mm day_bottom = box.y + (box.height + head.day_fit.height - head.date_fit.height) / 2;
    say(frame, "date", ItemRole::text, {box.x, day_bottom, left, head.date_fit.height}, head.date, theme.soft_ink);
    const Mm top = box.y + (box.height - head.clock_fit.height - head.part_fit.height) / 2;
    say(frame, "clock", ItemRole::text, {box.right() - right, top, right, head.clock_fit.height}, head.clock, theme.ink);
    say(frame, "part-of-day", ItemRole::text, {box.right() - right, top + head.clock_fit.height, right, head.part_fit.height}, head.part,
        theme.soft_ink);
}

// On a panel that stands: the day beside Read, the clock and the part of the day in a row below.
void draw_day_and_clock(Frame& frame, Box box, Box below, const Head& head) {
    const widgets::Theme& theme = frame.theme();
    box.take_top((box.height - head.day_fit.height - head.date_fit.height) / 2);
    say(frame, "title", ItemRole::title, box.take_top(head.day_fit.height), head.day, theme.ink);
    say(frame, "date", ItemRole::text, box.take_top(head.date_fit.height), head.date, theme.soft_ink);
    TextBlock clock = head.clock;
    clock.align = Align::start;
    say(frame, "clock", ItemRole::text, below.take_left(head.clock_fit.width + 0.4F, 3), clock, theme.ink);
    if (head.part_fit.width <= below.width) {
        TextBlock part = head.part;
        part.align = Align::start;
        below.height = std::max(below.height, head.part_fit.height);
        say(frame, "part-of-day", ItemRole::text, below, part, theme.soft_ink);
    }
}

constexpr Mm stripe = 2.6F, card_edge = 0.35F;

Box inside_card(Box box) {
    Box inside = box.inset(card_edge);
    inside.take_left(stripe);
    return inside.inset(4, 2);
}

// A card with a stripe in an area's colour; what is inside it comes back.
Box striped_card(Frame& frame, Box box, widgets::Area area) {
    const widgets::Theme& theme = frame.theme();
    const Mm radius = frame.measures().card_radius;
    frame.rounded(box, radius, theme.line);
    Box inside = box.inset(card_edge);
    frame.rounded(inside, radius - card_edge, theme.area(area).band);
    inside.take_left(stripe);
    frame.rounded(inside, radius - card_edge, theme.surface);
    frame.fill({inside.x, inside.y, radius, inside.height}, theme.surface);
    return inside_card(box);
}

void draw_events(Frame& frame, Box box, const WelcomeView& view) {
    const widgets::Theme& theme = frame.theme();
    const Sizes sizes = sizes_of(frame, held_back(frame));
    if (view.events.empty()) {
        const Box inside = striped_card(frame, box, widgets::Area::blue);
        const TextBlock nothing = line(view.nothing_on, sizes.event);
        frame.words({"nothing-on"}, ItemRole::text, inside, nothing, theme.ink, theme.surface, Down::middle);
        return;
    }
    Box inside = inside_card(box);
    const TextStyle figures{sizes.event.cap, Weight::bold, widgets::Face::figures};
    const Mm times = frame.measure(line("10:00", figures), 0).width + 2;
    const Mm icon = sizes.event.cap * 1.7F;
    const Mm title_width = inside.width - times - icon - 5;
    const bool with_icon = title_width > 40;
    const Mm width = with_icon ? title_width : inside.width - times - 2;
    // As many as there is room for; every title is whole.
    Mm used = 0;
    std::size_t count = 0;
    for (const WelcomeView::Event& event : view.events) {
        const Mm height = std::max(frame.measure(line(event.title, sizes.event), width).height, with_icon ? icon : 0.0F);
        if (used + height > inside.height + 0.2F || count == 4) {
            break;
        }
        used += height;
        ++count;
    }
    if (count == 0) {
        return; // no card without anything on it
    }
    inside = striped_card(frame, box, widgets::Area::blue);
    const Mm gap = std::min(4.0F, (inside.height - used) / static_cast<Mm>(count + 1));
    inside.take_top((inside.height - used - gap * static_cast<Mm>(count - 1)) / 2);
    for (std::size_t index = 0; index < count; ++index) {
        const WelcomeView::Event& event = view.events[index];
        const TextBlock title = line(event.title, sizes.event);
        const Mm height = std::max(frame.measure(title, width).height, with_icon ? icon : 0.0F);
        Box row = inside.take_top(height, gap);
        const Box time = row.take_left(times, 3);
        const Box picture = with_icon ? row.take_left(icon, 2.5F) : Box{};
        frame.words({"event-time", event.number}, ItemRole::text, time, line(event.time, figures, Align::end), theme.area(widgets::Area::blue).deep,
                    theme.surface, Down::middle);
        frame.words({"event", event.number}, ItemRole::text, row, title, theme.ink, theme.surface, Down::middle);
        if (with_icon) {
            frame.picture(picture, event.picture);
        }
    }
}

// The size at which the win fits its card; empty where the card is too small for it: then there is no card.
std::optional<TextStyle> win_size(const Frame& frame, Box box, const WelcomeView& view) {
    const Sizes sizes = sizes_of(frame, held_back(frame));
    const Box inside = box.inset(4, 2);
    const Mm width = inside.width - 2.6F;
    const Mm heading = frame.measure(line("Mg", sizes.event), 0).height;
    const Mm by = view.win_by.empty() ? 0 : frame.measure(line(view.win_by, frame.measures().second_line), width).height;
    for (const TextStyle size : {sizes.event, frame.measures().second_line}) {
        const widgets::Fit fit = frame.measure(line(view.win, size), width);
        if (fit.fits && fit.height + heading + by <= inside.height) {
            return size;
        }
    }
    return {};
}

void draw_win(Frame& frame, Box box, const WelcomeView& view, TextStyle size) {
    const widgets::Theme& theme = frame.theme();
    const Sizes sizes = sizes_of(frame, held_back(frame));
    Box inside = striped_card(frame, box, widgets::Area::marigold);
    const TextBlock heading = line(frame.language()("Small win"), {sizes.event.cap, Weight::bold, widgets::Face::reading});
    const TextBlock words = line(view.win, size);
    const TextBlock by = line(view.win_by, frame.measures().second_line);
    const Mm words_height = frame.measure(words, inside.width).height;
    const Mm by_height = view.win_by.empty() ? 0 : frame.measure(by, inside.width).height;
    const Mm heading_height = frame.measure(heading, 0).height;
    const Mm spare = std::max(0.0F, inside.height - heading_height - words_height - by_height);
    inside.take_top(std::min(2.0F, spare / 3));
    Box top = inside.take_top(heading_height, std::min(3.0F, spare / 3));
    const Mm icon = heading_height * 1.05F;
    const widgets::Fit heading_fit = frame.measure(heading, 0);
    const bool with_icon = heading_fit.width + icon + 3 <= top.width;
    const Box picture = with_icon ? top.take_left(icon, 3) : Box{};
    frame.words({"win-heading"}, ItemRole::text, top, heading, theme.ink, theme.surface);
    if (with_icon) {
        frame.picture(picture, "area-wins");
    }
    frame.words({"win"}, ItemRole::text, inside.take_top(words_height), words, theme.ink, theme.surface);
    if (by_height > 0) {
        frame.words({"win-by"}, ItemRole::text, inside.take_top(by_height), by, theme.soft_ink, theme.surface);
    }
}

struct Controls {
    widgets::Choice read, help;
};

Controls controls_of(const Frame& frame) {
    const widgets::Language& words = frame.language();
    Controls made{{{"read-aloud"}, frame.form() == Form::wide ? words("Read aloud") : words("button|Read"), "read-aloud", widgets::Area::bark},
                  {{"help"}, words("Help"), "help", widgets::Area::bark}};
    made.read.role = made.help.role = ItemRole::button;
    made.read.spoken = words("Read aloud");
    return made;
}

struct Layout {
    Box head, clock, read, events, win, help; // clock: a row of its own below the day, on a panel that stands
    std::array<Box, 3> doors;
    std::array<Box, 2> extras;
    bool stacked_head = false;
};

Mm width_for(const Frame& frame, const widgets::Choice& choice, Mm from, Mm height) {
    while (from < 90 && !widgets::fit_tile(frame, choice, {from, height}, frame.measures().control_word).fits) {
        from += 0.5F;
    }
    return from;
}

Layout lying(Frame& frame, const Head& head, const Controls& controls, const widgets::Choice* comfort, bool wide) {
    const widgets::Measures& m = frame.measures();
    Layout made;
    Box all = frame.content().inset(m.margin, 0);
    all.take_top(2.5F);
    all.take_bottom(m.bottom_margin);
    Mm side = width_for(frame, controls.help, m.help_width, m.target);
    if (comfort != nullptr) {
        side = width_for(frame, *comfort, side, m.target);
    }
    const Mm read = wide ? width_for(frame, controls.read, 44, m.control) : width_for(frame, controls.read, side, m.control);
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


bool doors_fit(const Frame& frame, const Choices& doors, widgets::Size size, widgets::TileArrangement arrangement, TextStyle word) {
    for (const widgets::Choice& door : doors.all()) {
        if (!widgets::fit_tile(frame, door, size, word, arrangement).fits) {
            return false;
        }
    }
    return true;
}

// All three doors look alike: the first arrangement that suits every one of them.
widgets::TileArrangement door_arrangement(const Frame& frame, const Choices& doors, widgets::Size size, TextStyle word) {
    using widgets::TileArrangement;
    for (const TileArrangement arrangement : {TileArrangement::picture_above, TileArrangement::picture_beside}) {
        if (doors_fit(frame, doors, size, arrangement, word)) {
            return arrangement;
        }
    }
    return TileArrangement::words_only;
}

// Smaller, never below what everybody has, where one of the doors would not hold its words.
TextStyle word_for_doors(const Frame& frame, const Choices& doors, widgets::Size size) {
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
Layout with_large_words(Frame& frame, const Head& head, const Choices& doors) {
    const widgets::Measures& m = frame.measures();
    const bool tall = frame.form() == Form::tall;
    Layout made;
    Box all = frame.content().inset(m.margin, 0);
    all.take_top(2);
    all.take_bottom(m.bottom_margin);
    const int columns = tall ? 2 : 3, rows = tall ? 3 : 2;
    const Mm head_room = tall ? head.day_fit.height + head.date_fit.height + std::max(head.clock_fit.height, head.part_fit.height) + 2 * m.gap : head_height(head, false) + m.gap;
    const Mm most = (all.height - head_room) / static_cast<Mm>(rows) - m.gap;
    const Mm narrowest = (all.width - m.gap * static_cast<Mm>(columns - 1)) / static_cast<Mm>(columns) - (tall ? 3.5F : 0.0F);
    Mm height = std::max(m.bar, 27.5F);
    while (height + 0.5F < most && !doors_fit(frame, doors, {narrowest, height}, widgets::TileArrangement::words_only, door_word(frame))) {
        height += 0.5F; // scripts whose lines are high
    }
    Box grid = all.take_bottom(height * static_cast<Mm>(rows) + m.gap * static_cast<Mm>(rows - 1), m.gap);
    const Mm width = (grid.width - m.gap * static_cast<Mm>(columns - 1)) / static_cast<Mm>(columns);
    // On a panel that stands the longer words are on the far side.
    const Mm shift = tall ? 3.5F : 0.0F;
    std::array<Box, 6> cells;
    for (std::size_t index = 0; index < cells.size(); ++index) {
        const auto column = static_cast<Mm>(index % static_cast<std::size_t>(columns)), row = static_cast<Mm>(index / static_cast<std::size_t>(columns));
        const bool far = tall && column > 0;
        cells[index] = {grid.x + column * (width + m.gap) - (far ? shift : 0), grid.y + row * (height + m.gap), width + (far ? shift : -shift), height};
    }
    made.doors = {cells[0], tall ? cells[2] : cells[1], tall ? cells[1] : cells[2]};
    made.extras[0] = tall ? cells[3] : cells[4];
    made.read = tall ? cells[4] : cells[3];
    made.help = cells[5];
    if (tall) {
        made.head = all.take_top(head.day_fit.height + head.date_fit.height, m.gap).inset(1, 0);
        made.clock = all.take_top(std::max(head.clock_fit.height, head.part_fit.height), m.gap).inset(1, 0);
    } else {
        made.head = all.take_top(head_height(head, false), m.gap).inset(1, 0);
    }
    made.events = all;
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
    if (!day_fits || !doors_fit(frame, doors, {third, door_height}, widgets::TileArrangement::picture_above, door_word(frame))) {
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

} // namespace

void draw(Frame& frame, const WelcomeView& view, Ui& ui, Actions& actions) {
    collect_badge(frame, ui, actions);
    const widgets::Theme& theme = frame.theme();
    frame.fill(frame.screen(), theme.ground);
    Head head = head_of(frame, view, held_back(frame));
    const Controls controls = controls_of(frame);
    const Choices doors = choices_of(view.doors);
    const Choices extras = choices_of(view.extras);
    const widgets::Choice* comfort = extras.size() > 0 ? extras.all().data() : nullptr;
    Layout layout = frame.form() == Form::tall ? standing(frame, head, controls, doors)
                                               : lying(frame, head, controls, comfort, frame.form() == Form::wide);
    const widgets::Size door{layout.doors[0].width, layout.doors[0].height};
    const bool crowded = frame.form() != Form::tall && door_arrangement(frame, doors, door, door_word(frame)) == widgets::TileArrangement::words_only;
    if (crowded || layout.doors[0].height < frame.measures().target) {
        layout = with_large_words(frame, head, doors);
    }

    if (layout.clock.height <= 0 && head_height(head, layout.stacked_head) > layout.head.height) { // the doors leave it no more
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
    // What is on and the small win; a win that finds no room leaves its place to what is on.
    Box on = layout.events;
    const auto win = !view.win.empty() && layout.win.width > 30 ? win_size(frame, layout.win, view) : std::nullopt;
    if (!win && layout.win.width > 0) {
        on.width = layout.win.right() - on.x;
        on.height = layout.win.bottom() - on.y;
    }
    if (on.height > 12) {
        draw_events(frame, on, view);
    }
    if (win) {
        draw_win(frame, layout.win, view, *win);
    }
    const widgets::Size narrowest{std::min({layout.doors[0].width, layout.doors[1].width, layout.doors[2].width}), layout.doors[0].height};
    const TextStyle word = word_for_doors(frame, doors, narrowest);
    const widgets::TileArrangement arrangement = door_arrangement(frame, doors, narrowest, word);
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
