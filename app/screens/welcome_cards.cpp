// Draws what stands on Welcome besides its doors: the day and the clock, what is on, one small win.
#include "app/screens/welcome_parts.h"

namespace app::welcome {

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

namespace {

struct Sizes {
    TextStyle day, clock, second, event;
};

Sizes usual_sizes(const Frame& frame) {
    if (frame.form() == Form::wide) {
        return {{8.6F, Weight::bold, widgets::Face::reading}, {10.5F, Weight::bold, widgets::Face::figures}, {6.1F}, {6.1F}};
    }
    return {{6.1F, Weight::bold, widgets::Face::reading}, {7.3F, Weight::bold, widgets::Face::figures}, {4.9F}, {4.9F}};
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

} // namespace

float held_back(const Frame& frame) { return std::min(1.0F, 1.5F / frame.look().text_scale); }

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
    if (left + right + picture + 10 <= box.width) {
        const Box place = box.take_left(picture, 5);
        say(frame, "title", ItemRole::title, {box.x, box.y + (box.height - head.day_fit.height - head.date_fit.height) / 2, left, head.day_fit.height},
            head.day, theme.ink);
        frame.picture(place, view.season_picture);
    } else {
        say(frame, "title", ItemRole::title, {box.x, box.y + (box.height - head.day_fit.height - head.date_fit.height) / 2, left, head.day_fit.height},
            head.day, theme.ink);
    }
    const Mm day_bottom = box.y + (box.height + head.day_fit.height - head.date_fit.height) / 2;
    say(frame, "date", ItemRole::text, {box.x, day_bottom, left, head.date_fit.height}, head.date, theme.soft_ink);
    const Mm top = box.y + (box.height - head.clock_fit.height - head.part_fit.height) / 2;
    say(frame, "clock", ItemRole::text, {box.right() - right, top, right, head.clock_fit.height}, head.clock, theme.ink);
    say(frame, "part-of-day", ItemRole::text, {box.right() - right, top + head.clock_fit.height, right, head.part_fit.height}, head.part,
        theme.soft_ink);
}

constexpr Mm before_date = 3, slack = 0.4F;

Mm day_beside_date(const Head& head) { return head.day_fit.width + before_date + head.date_fit.width + 2 * slack; }
Mm clock_beside_part(const Head& head) { return head.clock_fit.width + before_date + head.part_fit.width + 2 * slack; }

void draw_day_and_clock(Frame& frame, Box box, Box below, const Head& head) {
    const widgets::Theme& theme = frame.theme();
    if (box.height < head.day_fit.height + head.date_fit.height - slack) {
        Box day = box.take_left(head.day_fit.width + slack, before_date);
        say(frame, "title", ItemRole::title, day.take_bottom(head.day_fit.height), head.day, theme.ink);
        say(frame, "date", ItemRole::text, box.take_bottom(head.date_fit.height), head.date, theme.soft_ink);
    } else {
        box.take_top((box.height - head.day_fit.height - head.date_fit.height) / 2);
        say(frame, "title", ItemRole::title, box.take_top(head.day_fit.height), head.day, theme.ink);
        say(frame, "date", ItemRole::text, box.take_top(head.date_fit.height), head.date, theme.soft_ink);
    }
    TextBlock clock = head.clock;
    clock.align = Align::start;
    say(frame, "clock", ItemRole::text, below.take_left(head.clock_fit.width + slack, before_date), clock, theme.ink);
    if (head.part_fit.width <= below.width) {
        constexpr float on_one_line = 0.75F; // of what the clock is higher, so that both stand on one line
        TextBlock part = head.part;
        part.align = Align::start;
        below.take_top(on_one_line * std::max(0.0F, head.clock_fit.height - head.part_fit.height));
        below.height = std::max(below.height, head.part_fit.height);
        say(frame, "part-of-day", ItemRole::text, below, part, theme.soft_ink);
    }
}

namespace {

constexpr std::size_t most_events = 4; // at once
constexpr Mm stripe = 2.6F, card_edge = 0.35F, drawing_gap = 3;

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
    // As many as there is room for; every title is whole. Where not all of them find room, they take turns of two minutes, and
    // the last ones fill their page.
    const auto height_of = [&](std::size_t index) {
        return std::max(frame.measure(line(view.events[index].title, sizes.event), width).height, with_icon ? icon : 0.0F);
    };
    const Mm room = inside.height + 0.2F;
    Mm used = 0;
    const auto end_of = [&](std::size_t first) {
        used = 0;
        std::size_t end = first;
        while (end < view.events.size() && end - first < most_events && used + height_of(end) <= room) {
            used += height_of(end++);
        }
        return end;
    };
    std::size_t pages = 0;
    for (std::size_t next = 0; next < view.events.size() && end_of(next) > next; next = end_of(next)) {
        ++pages;
    }
    if (pages == 0) {
        return; // no card without anything on it
    }
    std::size_t first = 0, end = end_of(0);
    for (std::size_t page = static_cast<std::size_t>(view.turn + 1) / 2 % pages; page > 0; --page) {
        first = end;
        end = end_of(first);
    }
    while (first > 0 && end - first < most_events && used + height_of(first - 1) <= room) {
        used += height_of(--first);
    }
    const std::size_t count = end - first;
    inside = striped_card(frame, box, widgets::Area::blue);
    const Mm gap = std::min(4.0F, (inside.height - used) / static_cast<Mm>(count + 1));
    inside.take_top((inside.height - used - gap * static_cast<Mm>(count - 1)) / 2);
    for (std::size_t index = 0; index < count; ++index) {
        const WelcomeView::Event& event = view.events[first + index];
        const TextBlock title = line(event.title, sizes.event);
        Box row = inside.take_top(height_of(first + index), gap);
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

struct WinFit {
    TextStyle size;
    Mm drawing = 0; // side of what was drawn with it, at the card's end
};

// The size at which the win fits its card beside a drawing of that side; empty where the card is too small for it.
std::optional<TextStyle> win_size(const Frame& frame, Box box, const WelcomeView& view, Mm drawing) {
    const Sizes sizes = sizes_of(frame, held_back(frame));
    const Box inside = box.inset(4, 2);
    const Mm width = inside.width - stripe - (drawing > 0 ? drawing + drawing_gap : 0);
    if (width < 30) {
        return {};
    }
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

// With its drawing where both find room; empty: then there is no card.
std::optional<WinFit> fit_win(const Frame& frame, Box box, const WelcomeView& view) {
    const Mm side = std::min(box.height - 4, box.width * 0.4F);
    if (!view.win_drawing.empty() && side >= 14) {
        if (const auto size = win_size(frame, box, view, side)) {
            return WinFit{*size, side};
        }
    }
    const auto size = win_size(frame, box, view, 0);
    return size ? std::optional(WinFit{*size}) : std::nullopt;
}

void draw_win(Frame& frame, Box box, const WelcomeView& view, const WinFit& fit) {
    const widgets::Theme& theme = frame.theme();
    const Sizes sizes = sizes_of(frame, held_back(frame));
    Box inside = striped_card(frame, box, widgets::Area::marigold);
    const TextStyle size = fit.size;
    const Box drawing = fit.drawing > 0 ? inside.take_right(fit.drawing, drawing_gap) : Box{};
    const TextBlock heading = line(view.win_heading, {sizes.event.cap, Weight::bold, widgets::Face::reading});
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
        frame.picture(picture, view.win_picture);
    }
    frame.words({"win"}, ItemRole::text, inside.take_top(words_height), words, theme.ink, theme.surface);
    if (fit.drawing > 0) {
        frame.picture(drawing, view.win_drawing);
    }
    if (by_height > 0) {
        frame.words({"win-by"}, ItemRole::text, inside.take_top(by_height), by, theme.soft_ink, theme.surface);
    }
}

} // namespace

// Where both find room, one beside the other; else a minute each.
void draw_middle(Frame& frame, Box on, Box win_box, const WelcomeView& view) {
    if (const auto beside = !view.win.empty() && win_box.width > 30 ? fit_win(frame, win_box, view) : std::nullopt) {
        if (on.height > least_events) {
            draw_events(frame, on, view);
        }
        draw_win(frame, win_box, view, *beside);
        return;
    }
    if (win_box.width > 0) {
        on.width = win_box.right() - on.x;
        on.height = win_box.bottom() - on.y;
    }
    const auto alone = !view.win.empty() && view.turn % 2 == 1 ? fit_win(frame, on, view) : std::nullopt;
    if (alone) {
        draw_win(frame, on, view, *alone);
    } else if (on.height > least_events) {
        draw_events(frame, on, view);
    }
}

} // namespace app::welcome
