// Draws the thank-you: what was saved, who sees it, and the way to take it back. Stars settle within a second, once.
#include <array>

#include "app/screens/shapes.h"

namespace app {
namespace {

using widgets::Box;
using widgets::Mm;

constexpr std::int64_t settling_ms = 900; // LOOK: each star settles within a second
constexpr std::int64_t star_step_ms = 40;

struct Star {
    float x, y; // of the card, 0..1
    Mm side;
    float late; // of the settling time
};
constexpr std::array<Star, 8> stars{{{0.07F, 0.20F, 11, 0.0F}, {0.24F, 0.10F, 7.5F, 0.2F}, {0.045F, 0.50F, 7.5F, 0.35F}, {0.10F, 0.78F, 8.5F, 0.1F},
                                     {0.74F, 0.22F, 7.5F, 0.3F}, {0.89F, 0.16F, 14, 0.05F}, {0.95F, 0.52F, 7.5F, 0.4F}, {0.87F, 0.80F, 10, 0.15F}}};

void draw_stars(widgets::Frame& frame, Box card, Box words, Ui& ui) {
    const std::int64_t now = frame.input().now_ms;
    if (ui.shown_since_ms < 0) {
        ui.shown_since_ms = now;
    }
    const float through = frame.look().motion ? std::min(1.0F, static_cast<float>(now - ui.shown_since_ms) / static_cast<float>(settling_ms)) : 1.0F;
    if (through < 1) {
        frame.frame_again_at(now + star_step_ms);
    }
    for (const Star& star : stars) {
        const float own = std::clamp((through - star.late) / (1 - star.late), 0.0F, 1.0F);
        if (own <= 0) {
            continue;
        }
        const Mm side = star.side * (0.5F + 0.5F * own);
        const Box box{card.x + star.x * card.width - side / 2, card.y + star.y * card.height - side / 2, side, side};
        const bool over_words = box.right() > words.x && box.x < words.right() && box.bottom() > words.y && box.y < words.bottom();
        if (!over_words && box.x >= card.x && box.right() <= card.right() && box.y >= card.y && box.bottom() <= card.bottom()) {
            frame.picture(box, "area-wins");
        }
    }
}

struct Part {
    widgets::TextBlock block;
    widgets::Fit fit;
};

} // namespace

void draw(widgets::Frame& frame, const ThankYouView& view, Ui& ui, Actions& actions) {
    Box body;
    obey_bar(open_screen(frame, view.header, body), actions);
    const Choices bar = choices_of(view.bar);
    widgets::BarEvents events = widgets::bottom_bar(frame, body, bar.all());
    obey_bar(events, actions);
    obey_chosen(events, view.bar, ui, actions);

    const widgets::Theme& theme = frame.theme();
    const widgets::Measures& m = frame.measures();
    const widgets::AreaColors& area = theme.area(view.header.area);
    frame.rounded(body, m.card_radius, area.tint);
    Box inside = body.inset(3, 2);
    // A drawing is worth a place beside the words where there is none above them.
    const bool beside = view.drawn && frame.form() == widgets::Form::small;
    const Box drawing = beside ? inside.take_left(std::min(inside.height, inside.width * 0.35F), 3) : Box{};
    Mm chip_icon = view.audience_picture.empty() ? 0 : 9 * std::min(1.2F, frame.look().text_scale);
    const Mm width = inside.width - (view.celebrate && frame.form() == widgets::Form::wide ? 60.0F : 4.0F);
    Part title{{view.title, m.question, widgets::Align::centre, widgets::Wrap::words, 1.08F}, {}};
    Part words{{view.words, m.reading, widgets::Align::centre, widgets::Wrap::anywhere}, {}};
    Part audience{{view.audience, m.second_line, widgets::Align::start}, {}};
    title.block.is_private = view.title_private;
    words.block.is_private = view.words_private;
    Mm chip = 0;
    const auto measure = [&] {
        title.fit = frame.measure(title.block, width);
        words.fit = view.words.empty() ? widgets::Fit{} : frame.measure(words.block, width);
        audience.fit = view.audience.empty() ? widgets::Fit{} : frame.measure(audience.block, width - chip_icon - 6);
        chip = audience.fit.height > 0 ? std::max(audience.fit.height, chip_icon) + 1.6F : 0;
    };
    measure();
    const auto too_high = [&] { return title.fit.height + (chip > 0 ? chip + 2 : 0) > inside.height; };
    for (Part* part : {&audience, &title}) { // neither is ever cut off: they are said as small as on a control
        if (too_high()) {
            part->block.style.cap = std::min(part->block.style.cap, m.control_word.cap);
            measure();
        }
    }
    if (too_high()) {
        constexpr Mm nearer_the_edge = 1.6F;
        inside.y -= nearer_the_edge;
        inside.height += 2 * nearer_the_edge;
    }
    constexpr Mm least_cap = 3.0F; // what can be read at arm's length
    for (Mm cap = m.control_word.cap * 0.9F; too_high() && cap * frame.look().text_scale >= least_cap; cap *= 0.9F) {
        title.block.style.cap = audience.block.style.cap = cap;
        chip_icon *= 0.9F;
        measure();
    }
    const bool close = too_high(); // the least: two lines of words, without a picture between them and the buttons
    if (close) {
        chip_icon = 0;
        measure();
        chip = audience.fit.height;
        title.block.line = 1;
        title.fit = frame.measure(title.block, width);
    }
    // A long text shows as much as there is room for; the whole of it is where it was saved.
    const Mm without_words = title.fit.height + (chip > 0 ? chip + (close ? 0 : 2) : 0);
    if (words.fit.lines > 0 && words.fit.line_height > 0) {
        const int room = std::max(0, static_cast<int>((inside.height - without_words - 2) / words.fit.line_height));
        if (room < words.fit.lines) {
            words.block.line_count = room;
            // As high as those lines really are: signs heaped on letters reach out of theirs.
            const Mm free = inside.height - without_words - 2;
            Mm height = room > 0 ? frame.measure(words.block, width).height : 0;
            while (height > free && words.block.line_count > 0) {
                --words.block.line_count;
                height = words.block.line_count > 0 ? frame.measure(words.block, width).height : 0;
            }
            words.fit.height = height;
        }
    }
    const Mm text = without_words + (words.fit.height > 0 ? words.fit.height + 1 : 0);
    const Mm spare = inside.height - text;
    const Mm picture = view.picture.empty() || beside || spare < 11 ? 0 : std::min(view.drawn ? 60.0F : 28.0F, spare - 2);
    Mm y = inside.y + (inside.height - text - (picture > 0 ? picture + 2 : 0)) / 2;
    const Mm x = inside.x + (inside.width - width) / 2;
    const Mm top = y;
    if (picture > 0) {
        y += picture + 2;
    }
    frame.words({"saved"}, widgets::ItemRole::status, {x, y, width, title.fit.height + 0.3F}, title.block, theme.ink, area.tint);
    if (picture > 0) {
        frame.picture({x, top, width, picture}, view.picture);
    } else if (beside) {
        frame.picture(drawing, view.picture);
    }
    y += title.fit.height + 1;
    if (words.fit.height > 0) {
        frame.words({"saved-words"}, widgets::ItemRole::text, {x, y, width, words.fit.height + 0.3F}, words.block, theme.ink, area.tint);
        y += words.fit.height + 1;
    }
    if (chip > 0) {
        const Mm together = audience.fit.width + (chip_icon > 0 ? chip_icon + 2 : 0) + 6;
        Box strip{x + (width - together) / 2, close ? y - 1 : y + 1, together, chip};
        frame.rounded(strip, 2.5F, theme.surface);
        Box in_chip = strip.inset(3, 0);
        const Box icon = chip_icon > 0 ? in_chip.take_left(chip_icon, 2) : Box{};
        in_chip.width += 0.5F;
        frame.words({"audience"}, widgets::ItemRole::text, in_chip, audience.block, theme.ink, theme.surface, widgets::Down::middle);
        if (chip_icon > 0) {
            frame.picture(icon, view.audience_picture);
        }
    }
    if (view.celebrate) {
        const Mm widest = std::max({title.fit.width, words.fit.width, 30.0F}) + 4;
        const Mm from = beside ? body.x : inside.x + (inside.width - widest) / 2, to = inside.x + (inside.width + widest) / 2;
        draw_stars(frame, body, {from, body.y, to - from, body.height}, ui);
    }
    draw_confirm(frame, ui, actions);
}

} // namespace app
