// Lays a card and its places out for each shape of glass: the card as large as the places leave room for.
#include "widgets/card_sort.h"

#include "widgets/bar_layout.h"
#include "widgets/tile_layout.h"

namespace widgets {

namespace {

constexpr Mm card_padding = 2.5F;

// Words of the card, at the size that suits the glass.
struct CardWords {
    TextBlock word, progress;
};

// `small`: the word no larger than second lines; the title says it large.
CardWords words_of(const Frame& frame, const CardSortScreen& screen, Align align, bool small) {
    const Measures& m = frame.measures();
    const TextStyle word{small ? m.second_line.cap : m.question.cap, m.question.weight, m.question.face};
    return {{screen.word, word, align, Wrap::anywhere, 1.08F}, {screen.progress, m.second_line, align}};
}

Mm words_height(const Frame& frame, const CardWords& words, Mm width, bool with_progress) {
    const Mm progress = with_progress && !words.progress.text.empty() ? frame.measure(words.progress, width).height + 1.5F : 0;
    return frame.measure(words.word, width).height + progress;
}

// The picture and where the words go, beside it on wide cards and below it on others.
struct CardPlan {
    bool fits = false;
    bool beside = false, with_progress = false, small_word = false;
    Mm picture = 0;
};

CardPlan plan_with(const Frame& frame, const CardSortScreen& screen, Size card, bool small_word) {
    constexpr Mm least_picture = 14;
    const Size room{card.width - 2 * card_padding, card.height - 2 * card_padding};
    CardPlan best;
    for (const bool beside : {true, false}) {
        for (const bool with_progress : {true, false}) {
            const CardWords words = words_of(frame, screen, beside ? Align::start : Align::centre, small_word);
            CardPlan plan{false, beside, with_progress, small_word, 0};
            if (beside) {
                plan.picture = std::min(room.height, room.width * 0.45F);
                const Mm width = room.width - plan.picture - 4;
                plan.fits = plan.picture >= least_picture && width > 20 && frame.measure(words.word, width).fits && words_height(frame, words, width, with_progress) <= room.height;
            } else {
                plan.picture = std::min(room.width, room.height - words_height(frame, words, room.width, with_progress) - 1.5F);
                plan.fits = plan.picture >= least_picture && frame.measure(words.word, room.width).fits;
            }
            // A page number is worth a little of the picture, not much of it.
            if (plan.fits && plan.picture + (plan.with_progress ? 4.0F : 0.0F) > best.picture + (best.with_progress ? 4.0F : 0.0F)) {
                best = plan;
            }
        }
    }
    return best;
}

CardPlan plan_card(const Frame& frame, const CardSortScreen& screen, Size card) {
    const CardPlan large = plan_with(frame, screen, card, false);
    return large.fits ? large : plan_with(frame, screen, card, true);
}

void draw_card(Frame& frame, Box card, const CardSortScreen& screen, const CardPlan& plan) {
    const Theme& theme = frame.theme();
    frame.rounded_frame(card, frame.measures().card_radius, 0.5F, theme.line, theme.surface);
    Box inside = card.inset(card_padding);
    const CardWords words = words_of(frame, screen, plan.beside ? Align::start : Align::centre, plan.small_word);
    Box picture;
    if (plan.beside) {
        // Together in the middle of the card.
        const Mm width = std::min(inside.width - plan.picture - 4, frame.measure(words.word, inside.width - plan.picture - 4).width + 0.5F);
        const Mm progress = plan.with_progress && !screen.progress.empty() ? frame.measure(words.progress, inside.width - plan.picture - 4).width + 0.5F : 0;
        const Mm together = plan.picture + 4 + std::max(width, progress);
        inside.x += std::max(0.0F, (inside.width - together) / 2);
        inside.width = std::min(inside.width, together);
        picture = inside.take_left(plan.picture, 4).centred({plan.picture, plan.picture});
    } else {
        picture = inside.take_top(plan.picture, 1.5F).centred({plan.picture, plan.picture});
    }
    const Fit word = frame.measure(words.word, inside.width);
    const Mm all = words_height(frame, words, inside.width, plan.with_progress);
    inside.y += std::max(0.0F, (inside.height - all) / 2);
    frame.words({"card"}, ItemRole::text, inside.take_top(word.height + 0.2F, 1.3F), words.word, theme.ink, theme.surface, Down::top, screen.spoken);
    frame.picture(picture, screen.picture);
    if (plan.with_progress && !screen.progress.empty()) {
        frame.words({"progress"}, ItemRole::text, {inside.x, inside.y, inside.width, frame.measure(words.progress, inside.width).height + 0.3F}, words.progress,
                    theme.soft_ink, theme.surface);
    }
}

bool all_fit(const Frame& frame, std::span<const Choice> choices, Size cell, TextStyle word, Mm least_picture) {
    for (const Choice& choice : choices) {
        const TileFit fit = fit_tile(frame, choice, cell, word);
        if (!fit.fits || fit.picture < least_picture) {
            return false;
        }
    }
    return true;
}

// Places beside each other below the card; Stop, Undo and Help in the bottom row.
std::optional<BarEvents> with_row(Frame& frame, Box body, const CardSortScreen& screen) {
    const Measures& m = frame.measures();
    const BarLayout bar = lay_out_bar(frame, body.width, screen.bar);
    Box area = body;
    area.take_bottom(bar.height, m.gap);
    const Mm width = (area.width - 2 * m.gap) / 3;
    for (const Mm least_picture : {14.0F, 8.0F}) {
        for (Mm height = m.target; height < area.height * 0.6F; height += 1) {
            const Size card{area.width, area.height - height - m.gap};
            if (!all_fit(frame, screen.places, {width, height}, m.word, least_picture)) {
                continue;
            }
            const CardPlan plan = plan_card(frame, screen, card);
            if (!plan.fits) {
                break;
            }
            BarEvents events;
            Box row = area.take_bottom(height, m.gap);
            draw_card(frame, area, screen, plan);
            for (const Choice& place : screen.places) {
                if (tile(frame, row.take_left(width, m.gap), place, m.word)) {
                    events.chosen = place.id;
                }
            }
            Box strip = body.take_bottom(bar.height);
            draw_bar(frame, strip, bar, screen.bar, events);
            return events;
        }
    }
    return {};
}

// On a small glass: the card, then the places and what else there is in a grid of two columns, Help in its corner.
// `part`: of the usual size of words, where those would leave the card no room.
std::optional<BarEvents> with_grid(Frame& frame, Box body, const CardSortScreen& screen, float part) {
    const Measures& m = frame.measures();
    TextStyle word = m.word, control = m.control_word;
    word.cap *= part;
    control.cap *= part;
    const bool tall = frame.form() == Form::tall;
    const Choice help = help_choice(frame);
    Few<Choice, 8> grid;
    grid.add_all(screen.places);
    grid.add_all(screen.bar);
    Box help_box, last_box;
    Box area = body;
    if (tall) {
        Box strip = area.take_bottom(std::max(m.bar, m.target), m.gap);
        last_box = strip.take_left((strip.width - m.gap) / 2, m.gap);
        help_box = strip;
    } else {
        Box side = area.take_right(std::max(m.help_width, m.target), m.gap);
        help_box = side.take_bottom(std::clamp((side.height - m.gap) / 2, m.target, m.bar * 1.2F), m.gap);
        last_box = side;
    }
    // The last of what else there is stands beside Help; so the grid has the three places and one more at most.
    const std::span<const Choice> all = grid.all();
    const bool beside_help = screen.bar.size() > 0;
    const std::span<const Choice> in_grid = beside_help ? all.first(all.size() - 1) : all;
    if (in_grid.size() > 4 || !fit_tile(frame, help, {help_box.width, help_box.height}, control).fits ||
        (beside_help && !fit_tile(frame, all.back(), {last_box.width, last_box.height}, control).fits)) {
        return {};
    }
    Box cells, card;
    if (tall) {
        const Mm height = std::max(m.target, (area.height * 0.5F - m.gap) / 2);
        cells = area.take_bottom(2 * height + m.gap, m.gap);
        card = area;
    } else {
        card = area.take_left(area.width * 0.4F, m.gap);
        cells = area;
    }
    const Size cell{(cells.width - m.gap) / 2, (cells.height - m.gap) / 2};
    const CardPlan plan = plan_card(frame, screen, {card.width, card.height});
    if (cell.width < m.target || cell.height < m.target || !all_fit(frame, in_grid, cell, word, 0) || !plan.fits) {
        return {};
    }
    BarEvents events;
    draw_card(frame, card, screen, plan);
    for (std::size_t n = 0; n < in_grid.size(); ++n) {
        const Mm x = cells.x + static_cast<Mm>(n % 2) * (cell.width + m.gap), y = cells.y + static_cast<Mm>(n / 2) * (cell.height + m.gap);
        const bool alone = n + 1 == in_grid.size() && n % 2 == 0;
        if (tile(frame, {x, y, alone ? cells.width : cell.width, cell.height}, in_grid[n], word)) {
            events.chosen = in_grid[n].id;
        }
    }
    if (beside_help && tile(frame, last_box, all.back(), control)) {
        events.chosen = all.back().id;
    }
    events.help = tile(frame, help_box, help, control);
    return events;
}

} // namespace

BarEvents card_sort_screen(Frame& frame, Box body, const CardSortScreen& screen, Paging& paging) {
    const bool roomy = frame.form() == Form::wide || frame.density() == Density::staff;
    if (roomy) {
        if (const auto events = with_row(frame, body, screen)) {
            return *events;
        }
        return choice_screen(frame, body, {screen.places, screen.bar}, paging);
    }
    for (const float part : {1.0F, 0.85F, 0.7F, 0.62F}) {
        if (part < 1 && frame.measures().word.cap * part * frame.look().text_scale < frame.measures().least_cap) {
            break;
        }
        if (const auto events = with_grid(frame, body, screen, part)) {
            return *events;
        }
    }
    return choice_screen(frame, body, {screen.places, screen.bar}, paging);
}

} // namespace widgets
