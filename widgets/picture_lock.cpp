// Draws the nine pictures, in pages where a panel has no room for them, and how many were chosen.
#include "widgets/picture_lock.h"

#include <array>

#include "widgets/bar_layout.h"
#include "widgets/waiting.h"

namespace widgets {
namespace {

constexpr std::size_t pictures_in_lock = 3;
constexpr std::array<std::string_view, 9> names{"pic-bird", "pic-boat", "pic-key", "pic-rose", "pic-teapot", "pic-tree",
                                                "pic-cat", "pic-moon", "pic-fish"};
constexpr std::array<const char*, 9> words{N_("Bird"), N_("Boat"), N_("Key"), N_("Flower"), N_("Teapot"), N_("Tree"),
                                           N_("Cat"), N_("Moon"), N_("Fish")};
constexpr Mm least_dots = 6, dots_beside = 12;

struct Plan {
    Box area, dots, help, undo; // undo: width 0 where it comes after the pictures
    int across = 3, down = 3;
    std::size_t things = names.size(); // pictures, and Undo where it is one of them
    TextStyle word, control; // of the pictures; of Undo where it stands beside Help
    Mm gap = 2;
    bool turning() const { return things > static_cast<std::size_t>(across * down); }
    std::size_t per_page() const { return static_cast<std::size_t>(across * down) - (turning() ? 1 : 0); }
    std::size_t pages() const { return (things + per_page() - 1) / per_page(); }
};

Choice undo_choice(const Frame& frame, const PictureLockUi& ui) {
    Choice undo{{"undo"}, frame.language()("Undo"), "undo", Area::bark};
    undo.role = ItemRole::button;
    undo.enabled = !ui.chosen.empty();
    return undo;
}

Choice picture_choice(const Frame& frame, std::size_t index) {
    return {{"lock-picture", static_cast<std::int64_t>(index) + 1}, frame.language()(words[index]), names[index], Area::teal};
}

bool all_fit(const Frame& frame, Size size, const Plan& plan) {
    for (std::size_t i = 0; i < names.size(); ++i) {
        const TileFit fit = fit_tile(frame, picture_choice(frame, i), size, plan.word);
        if (!fit.fits || fit.arrangement == TileArrangement::words_only) {
            return false;
        }
    }
    const bool undo_among_them = plan.things > names.size();
    return fit_tile(frame, more_choice(frame, {}), size, plan.word).fits && (!undo_among_them || fit_tile(frame, undo_choice(frame, {}), size, plan.word).fits);
}

// Undo, Help and the dots at the side of the pictures; or below them on a standing panel.
void place_controls(const Frame& frame, Box body, Plan& plan) {
    const Measures& m = frame.measures();
    const Mm help_width = lay_out_bar(frame, body.width, {}).help_width;
    plan.area = body;
    if (frame.form() == Form::tall) {
        Box row = plan.area.take_bottom(m.bar, plan.gap);
        plan.help = row.take_right(help_width, plan.gap);
        if (row.width >= m.target + plan.gap + dots_beside) {
            plan.dots = row.take_right(dots_beside, plan.gap);
            plan.undo = row;
        } else {
            plan.dots = row;
        }
        return;
    }
    Box column = plan.area.take_right(help_width, plan.gap);
    plan.help = column.take_bottom(m.bar, plan.gap);
    if (column.height >= m.target + plan.gap + least_dots) {
        plan.undo = column.take_bottom(std::clamp(column.height * 0.6F, m.target, 34.0F), plan.gap);
    }
    plan.dots = column;
}

// The plan with these gaps and this size of word that shows the most pictures at once; false: a panel too low for any.
bool plan_with(const Frame& frame, Box body, Mm gap, float part, Plan& best) {
    const Measures& m = frame.measures();
    Plan plan;
    plan.gap = gap;
    plan.word = {m.word.cap * part, m.word.weight, m.word.face};
    place_controls(frame, body, plan);
    // As large as the pictures' words, or as what Help beside it has; else it comes after the pictures.
    const auto undo_fits = [&] { return fit_tile(frame, undo_choice(frame, {}), {plan.undo.width, plan.undo.height}, plan.control).fits; };
    plan.control = plan.word;
    if (plan.undo.width > 0 && !undo_fits()) {
        plan.control = m.control_word;
        if (!undo_fits()) {
            if (frame.form() == Form::tall) { // the dots have its place beside Help
                plan.dots = {plan.undo.x, plan.dots.y, plan.dots.right() - plan.undo.x, plan.dots.height};
            }
            plan.undo = {};
        }
    }
    plan.things = names.size() + (plan.undo.width > 0 ? 0 : 1);
    best = plan;
    best.across = 3;
    best.down = 1;
    std::size_t most = 0;
    // Who wants few at once has them, and beside them the way to the others.
    const int most_cells = frame.look().choices > 0 ? frame.look().choices + 1 : 15;
    const auto look_at = [&](int across, int down) {
        plan.across = across;
        plan.down = down;
        const Size size{(plan.area.width - gap * static_cast<Mm>(across - 1)) / static_cast<Mm>(across),
                        (plan.area.height - gap * static_cast<Mm>(down - 1)) / static_cast<Mm>(down)};
        const std::size_t shown = std::min(plan.per_page(), plan.things);
        if (across * down <= most_cells && shown > most && size.width >= m.target && size.height >= m.target && all_fit(frame, size, plan)) {
            most = shown;
            best = plan;
        }
    };
    for (int down = 3; down >= 1; --down) {
        for (int across = frame.look().choices > 0 ? 2 : 3; across <= 5; ++across) {
            look_at(across, down);
        }
    }
    // Three across are too narrow for a long word on a panel that stands: two, over more pages.
    for (int down = 4; down >= 1 && most == 0; --down) {
        look_at(2, down);
    }
    return most > 0;
}

Plan plan_lock(const Frame& frame, Box body) {
    Plan plan;
    for (const float part : {1.0F, 0.85F, 0.7F, 0.5F}) {
        // Closer together where they would not fit otherwise; but not for a hand that shakes.
        for (const Mm gap : {frame.measures().gap, frame.look().spacing == Spacing::apart ? frame.measures().gap : 1.0F}) {
            if (plan_with(frame, body, gap, std::max(part, 1 / frame.look().text_scale), plan)) {
                return plan;
            }
        }
    }
    return plan; // lower than a finger: one row all the same
}

void draw_dots(Frame& frame, Box box, PictureLockUi& ui) {
    const Theme& theme = frame.theme();
    if (ui.chosen_words.empty() || ui.chosen_said != ui.chosen.size()) {
        ui.chosen_said = ui.chosen.size();
        ui.chosen_words = frame.language().count("{n} picture chosen", "{n} pictures chosen", static_cast<std::int64_t>(ui.chosen_said));
    }
    frame.rounded_frame(box, std::min(3.0F, std::min(box.width, box.height) / 4), 0.5F, theme.line, theme.surface);
    frame.item({{"chosen"}, ItemRole::status, ui.chosen_words, {}, true, false, true, theme.ink, theme.surface}, box);
    const bool upright = box.height > box.width;
    const Mm step = (upright ? box.height : box.width) / static_cast<Mm>(pictures_in_lock + 1);
    const Mm dot = std::min({7.0F, step * 0.75F, (upright ? box.width : box.height) * 0.6F});
    for (std::size_t i = 0; i < pictures_in_lock; ++i) {
        const Mm along = step * static_cast<Mm>(i + 1) - dot / 2;
        const Box place{upright ? box.x + (box.width - dot) / 2 : box.x + along, upright ? box.y + along : box.y + (box.height - dot) / 2, dot, dot};
        frame.circle(place, i < ui.chosen.size() ? theme.ink : theme.surface, std::min(0.7F, dot / 5), theme.ink);
    }
}

bool draw_undo(Frame& frame, Box box, TextStyle word, PictureLockUi& ui) {
    if (!tile(frame, box, undo_choice(frame, ui), word) || ui.chosen.empty()) {
        return false;
    }
    ui.chosen.pop_back();
    return true;
}

void draw_pictures(Frame& frame, const Plan& plan, PictureLockUi& ui) {
    const Mm gap = plan.gap;
    const auto across = static_cast<std::size_t>(plan.across), down = static_cast<std::size_t>(plan.down);
    const Mm width = (plan.area.width - gap * static_cast<Mm>(across - 1)) / static_cast<Mm>(across);
    const Mm height = (plan.area.height - gap * static_cast<Mm>(down - 1)) / static_cast<Mm>(down);
    const auto slot = [&](std::size_t at) {
        return Box{plan.area.x + static_cast<Mm>(at % across) * (width + gap), plan.area.y + static_cast<Mm>(at / across) * (height + gap), width, height};
    };
    const std::size_t from = static_cast<std::size_t>(std::max(0, ui.page.page)) % plan.pages() * plan.per_page();
    const std::size_t chosen_before = ui.chosen.size();
    for (std::size_t i = from; i < std::min(plan.things, from + plan.per_page()); ++i) {
        if (i >= names.size()) {
            draw_undo(frame, slot(i - from), plan.word, ui);
        } else if (tile(frame, slot(i - from), picture_choice(frame, i), plan.word) && chosen_before < pictures_in_lock) {
            ui.chosen.emplace_back(names[i]);
        }
    }
    if (plan.turning() && tile(frame, slot(across * down - 1), more_choice(frame, {}), plan.word)) {
        ui.page.page = (ui.page.page + 1) % static_cast<int>(plan.pages());
    }
}

} // namespace

std::span<const std::string_view> lock_pictures() {
    return names;
}

bool picture_lock(Frame& frame, Box body, PictureLockUi& ui, std::string_view waiting, BarEvents& bar) {
    const Plan plan = plan_lock(frame, body);
    if (!waiting.empty()) {
        ui.chosen.clear();
        draw_waiting(frame, body, plan.help, waiting);
    } else {
        draw_dots(frame, plan.dots, ui);
        draw_pictures(frame, plan, ui);
        if (plan.undo.width > 0) {
            draw_undo(frame, plan.undo, plan.control, ui);
        }
    }
    bar.help = tile(frame, plan.help, help_choice(frame), frame.measures().control_word) || bar.help;
    return ui.chosen.size() >= pictures_in_lock;
}

} // namespace widgets
