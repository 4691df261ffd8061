// Draws the thank-you: what was saved, who sees it, and the way to take it back. Stars settle within a second, once.
#include <array>

#include "app/screens/shapes.h"
#include "widgets/bar_layout.h"

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

// What is said, at one size: what was saved, more of its words, and who sees it.
struct Saying {
    widgets::TextBlock title, words, audience;
    widgets::Fit title_fit, words_fit, audience_fit;
    Mm icon = 0, chip = 0; // the picture of who sees it; the strip that it stands on
    Mm above_chip = 2;

    Mm without_words() const { return title_fit.height + (chip > 0 ? chip + above_chip : 0); }
};

struct Sizes {
    Mm title, audience, icon;
};

Saying say(const widgets::Frame& frame, const ThankYouView& view, Mm width, Sizes sizes) {
    const widgets::Measures& m = frame.measures();
    Saying saying;
    saying.title = {view.title, m.question, widgets::Align::centre, widgets::Wrap::words, 1.08F};
    saying.title.style.cap = sizes.title;
    saying.words = {view.words, m.reading, widgets::Align::centre, widgets::Wrap::anywhere};
    saying.audience = {view.audience, m.second_line, widgets::Align::start};
    saying.audience.style.cap = sizes.audience;
    saying.title.is_private = view.title_private;
    saying.words.is_private = view.words_private;
    saying.icon = view.audience_picture.empty() ? 0 : sizes.icon;
    constexpr Mm around_the_chip = 6;
    saying.title_fit = frame.measure(saying.title, width);
    saying.words_fit = view.words.empty() ? widgets::Fit{} : frame.measure(saying.words, width);
    saying.audience_fit = view.audience.empty() ? widgets::Fit{} : frame.measure(saying.audience, width - saying.icon - around_the_chip);
    saying.chip = saying.audience_fit.height > 0 ? std::max(saying.audience_fit.height, saying.icon) + 1.6F : 0;
    return saying;
}

// Two lines without a picture between them and the buttons.
Saying say_closely(const widgets::Frame& frame, const ThankYouView& view, Mm width, Mm cap) {
    Saying saying = say(frame, view, width, {cap, cap, 0});
    saying.chip = saying.audience_fit.height;
    saying.above_chip = 0;
    saying.title.line = 1;
    saying.title_fit = frame.measure(saying.title, width);
    return saying;
}

Saying say_least(const widgets::Frame& frame, const ThankYouView& view, Mm width) {
    return say_closely(frame, view, width, std::min(frame.measures().control_word.cap, frame.measures().least_cap / frame.look().text_scale));
}

// As large as there is room for: neither what was saved nor who sees it is ever cut off.
Saying say_within(const widgets::Frame& frame, const ThankYouView& view, Mm width, Mm height) {
    const widgets::Measures& m = frame.measures();
    const float scale = frame.look().text_scale;
    const Mm control = m.control_word.cap;
    Sizes sizes{m.question.cap, m.second_line.cap, 9 * std::min(1.2F, scale)};
    const auto fits = [&](const Saying& saying) { return saying.without_words() <= height; };
    Saying saying = say(frame, view, width, sizes);
    for (Mm* const cap : {&sizes.audience, &sizes.title}) {
        if (!fits(saying)) {
            *cap = std::min(*cap, control);
            saying = say(frame, view, width, sizes);
        }
    }
    for (Mm cap = control * 0.9F; !fits(saying) && cap * scale >= m.least_cap; cap *= 0.9F) {
        sizes = {cap, cap, sizes.icon * 0.9F};
        saying = say(frame, view, width, sizes);
    }
    for (Mm cap = control; !fits(saying) && cap * scale >= m.least_cap; cap *= 0.9F) {
        saying = say_closely(frame, view, width, cap);
    }
    return fits(saying) ? saying : say_least(frame, view, width);
}

// A long text shows as much as there is room for; the whole of it is where it was saved.
void shorten_words(const widgets::Frame& frame, Saying& saying, Mm width, Mm height) {
    if (saying.words_fit.lines == 0 || saying.words_fit.line_height <= 0) {
        return;
    }
    const Mm free = height - saying.without_words() - 2;
    int lines = std::max(0, static_cast<int>(free / saying.words_fit.line_height));
    if (lines >= saying.words_fit.lines) {
        return;
    }
    // As high as those lines really are: signs heaped on letters reach out of theirs.
    for (saying.words_fit.height = 0; lines > 0; --lines) {
        saying.words.line_count = lines;
        if (const Mm high = frame.measure(saying.words, width).height; high <= free) {
            saying.words_fit.height = high;
            return;
        }
    }
}

// Undo, which is the last of the row, stays in sight wherever the others take turns.
widgets::BarEvents bottom_row(widgets::Frame& frame, Box& body, const ThankYouView& view, Mm leaves, widgets::Paging& paging) {
    const Choices all = choices_of(view.bar);
    const widgets::TurningBar shown = widgets::folded_bar(frame, body, all.all(), paging, {.kept = 1, .leaves = leaves});
    widgets::BarEvents events = widgets::low_bottom_bar(frame, body, shown.all(), leaves);
    widgets::turn_page(events, paging, 1);
    return events;
}

} // namespace

void draw(widgets::Frame& frame, const ThankYouView& view, Ui& ui, Actions& actions) {
    Box body;
    obey_bar(open_screen(frame, view.header, body), actions);
    // A drawing is worth a place beside the words where there is none above them.
    const bool beside = view.drawn && frame.form() == widgets::Form::small;
    constexpr float beside_most = 0.35F;
    constexpr Mm edge = 3, around = 2, least_around = 0.4F;
    const Mm margin = view.celebrate && frame.form() == widgets::Form::wide ? 60.0F : 4.0F;
    const Mm least_width = (body.width - 2 * edge) * (beside ? 1 - beside_most : 1) - (beside ? 3 : 0) - margin;
    const widgets::BarEvents events = bottom_row(frame, body, view, say_least(frame, view, least_width).without_words() + 2 * least_around, ui.paging);
    obey_bar(events, actions);
    obey_chosen(events, view.bar, ui, actions);

    const widgets::Theme& theme = frame.theme();
    const widgets::AreaColors& area = theme.area(view.header.area);
    frame.rounded(body, frame.measures().card_radius, area.tint);
    Box inside = body.inset(edge, around);
    const Box drawing = beside ? inside.take_left(std::min(inside.height, inside.width * beside_most), 3) : Box{};
    const Mm width = inside.width - margin;
    Saying saying = say_within(frame, view, width, body.height - 2 * least_around);
    const bool close = saying.above_chip <= 0;
    if (saying.without_words() > inside.height) {
        inside.y = body.y + least_around;
        inside.height = body.height - 2 * least_around;
    }
    shorten_words(frame, saying, width, inside.height);
    const Mm text = saying.without_words() + (saying.words_fit.height > 0 ? saying.words_fit.height + 1 : 0);
    const Mm spare = inside.height - text;
    const Mm picture = view.picture.empty() || beside || spare < 11 ? 0 : std::min(view.drawn ? 60.0F : 28.0F, spare - 2);
    Mm y = inside.y + (inside.height - text - (picture > 0 ? picture + 2 : 0)) / 2;
    const Mm x = inside.x + (inside.width - width) / 2;
    const Mm top = y;
    if (picture > 0) {
        y += picture + 2;
    }
    frame.words({"saved"}, widgets::ItemRole::status, {x, y, width, saying.title_fit.height + 0.3F}, saying.title, theme.ink, area.tint);
    if (picture > 0) {
        frame.picture({x, top, width, picture}, view.picture);
    } else if (beside) {
        frame.picture(drawing, view.picture);
    }
    y += saying.title_fit.height + 1;
    if (saying.words_fit.height > 0) {
        frame.words({"saved-words"}, widgets::ItemRole::text, {x, y, width, saying.words_fit.height + 0.3F}, saying.words, theme.ink, area.tint);
        y += saying.words_fit.height + 1;
    }
    if (saying.chip > 0) {
        const Mm together = saying.audience_fit.width + (saying.icon > 0 ? saying.icon + 2 : 0) + 6;
        Box strip{x + (width - together) / 2, close ? y - 1 : y + 1, together, saying.chip};
        frame.rounded(strip, 2.5F, theme.surface);
        Box in_chip = strip.inset(3, 0);
        const Box icon = saying.icon > 0 ? in_chip.take_left(saying.icon, 2) : Box{};
        in_chip.width += 0.5F;
        frame.words({"audience"}, widgets::ItemRole::text, in_chip, saying.audience, theme.ink, theme.surface, widgets::Down::middle);
        if (saying.icon > 0) {
            frame.picture(icon, view.audience_picture);
        }
    }
    if (view.celebrate) {
        const Mm widest = std::max({saying.title_fit.width, saying.words_fit.width, 30.0F}) + 4;
        const Mm from = beside ? body.x : inside.x + (inside.width - widest) / 2, to = inside.x + (inside.width + widest) / 2;
        draw_stars(frame, body, {from, body.y, to - from, body.height}, ui);
    }
    draw_confirm(frame, ui, actions);
}

} // namespace app
