// Tries the arrangements of the PIN pad from the most familiar down: three keys across as on a telephone, with Undo and Go on at
// the side; five across; Undo and Go on in the bottom row; all keys in one row.
#include "widgets/pin_pad_plan.h"

namespace widgets {
namespace {

constexpr Mm least_key = 12;
constexpr Mm widest_key = 30, highest_key = 20;
constexpr Mm least_hint_panel = 42;

int rows_of(int across) {
    return across == 3 ? 4 : 10 / across;
}

struct Attempt {
    const Frame& frame;
    Box body;
    std::string_view hint;
    PinPadPlan plan;

    bool fits(const Choice& choice, Box box) const {
        return box.width >= least_key && box.height >= least_key && fit_tile(frame, choice, {box.width, box.height}, plan.word).fits;
    }
    Mm digit_height() const { return key_size(frame, "8", plan.digit).height; }

    // Dots above the keys in this box; the keys as large as is still one thumb's.
    bool pad(Box box, int across, bool dots_above, bool undo_beside_dots) {
        plan.across = across;
        const auto rows = static_cast<Mm>(rows_of(across)), columns = static_cast<Mm>(across);
        const Mm width = std::min((box.width - plan.gap * (columns - 1)) / columns, widest_key);
        const Mm dots_share = dots_above ? 1 : 0;
        const Mm share = (box.height - plan.gap * (rows - 1 + dots_share)) / (rows + dots_share);
        const Mm height = std::min(share, highest_key);
        if (width < least_key || height < std::max(least_key, digit_height())) {
            return false;
        }
        const Mm pad_width = across == 3 ? columns * width + plan.gap * (columns - 1) : box.width;
        const Mm pad_height = rows * height + plan.gap * (rows - 1) + dots_share * (height + plan.gap);
        Box all = box.centred({std::min(pad_width, box.width), pad_height});
        if (dots_above) {
            plan.dots = all.take_top(height, plan.gap);
        }
        plan.keys = all;
        if (undo_beside_dots) {
            Mm undo = least_key;
            while (undo < plan.dots.width && !fits(undo_choice(frame), {0, 0, undo, plan.dots.height})) {
                undo += 1;
            }
            plan.undo = plan.dots.take_right(undo, plan.gap);
            return plan.dots.width >= 30;
        }
        return true;
    }

    // What is left beside the pad is for the hint, if that is enough.
    Box cut_hint_panel(Box& left, Mm pad_needs) {
        const Mm spare = left.width - pad_needs - plan.gap * 2;
        if (hint.empty() || spare < least_hint_panel) {
            return {};
        }
        const Box panel = left.take_left(std::min(spare, left.width * 0.46F), plan.gap * 2);
        const Fit fit = frame.measure(hint_block(frame, hint, true), panel.width - 6);
        plan.hint_panel = fit.fits && fit.height <= panel.height - 6;
        return plan.hint_panel ? panel : Box{};
    }
    Box cut_hint_strip(Box& left, Mm pad_needs) {
        const Fit fit = frame.measure(hint_block(frame, hint, false), left.width);
        const bool room = !hint.empty() && fit.fits && left.height - pad_needs >= fit.height + plan.gap;
        return room ? left.take_top(fit.height + 0.4F, plan.gap) : Box{};
    }
    Mm pad_height_needed(int across) const {
        const auto rows = static_cast<Mm>(rows_of(across) + 1);
        return rows * std::max(least_key, digit_height()) * 1.15F + plan.gap * (rows - 1);
    }

    bool at_the_side(int across, bool undo_in_column) {
        Box left = body;
        Box column = left.take_right(plan.help.width, plan.gap);
        column.take_bottom(plan.help.height, plan.gap);
        plan.undo = undo_in_column ? column.take_top((column.height - plan.gap) / 2, plan.gap) : Box{};
        plan.go_on = column;
        if (!fits(go_on_choice(frame), plan.go_on) || (undo_in_column && !fits(undo_choice(frame), plan.undo))) {
            return false;
        }
        const Mm columns = static_cast<Mm>(across);
        plan.hint = cut_hint_panel(left, columns * (across == 3 ? 22.0F : 15.0F) + plan.gap * (columns - 1));
        if (!plan.hint_panel) {
            plan.hint = cut_hint_strip(left, pad_height_needed(across));
        }
        return pad(left, across, true, !undo_in_column);
    }

    bool in_the_bottom_row(int across, bool dots_too) {
        Box left = body;
        Box row = left.take_bottom(plan.help.height, plan.gap);
        row.take_right(plan.help.width, plan.gap);
        if (dots_too) {
            plan.dots = row.take_left(row.width * 0.4F, plan.gap);
        }
        plan.undo = row.take_left((row.width - plan.gap) / 2, plan.gap);
        plan.go_on = row;
        if (!fits(go_on_choice(frame), plan.go_on) || !fits(undo_choice(frame), plan.undo)) {
            return false;
        }
        plan.hint = cut_hint_strip(left, dots_too ? pad_height_needed(across) - least_key : pad_height_needed(across));
        return pad(left, across, !dots_too, false);
    }

    // As on a telephone.
    bool familiar() {
        const bool tall = frame.form() == Form::tall;
        const auto side = [&] { return at_the_side(3, true) || at_the_side(3, false); };
        return (!tall && side()) || in_the_bottom_row(3, false) || (tall && side());
    }
    bool unfamiliar() {
        return at_the_side(5, true) || at_the_side(5, false) || in_the_bottom_row(5, false) || in_the_bottom_row(5, true) ||
               in_the_bottom_row(10, true);
    }
};

} // namespace

Choice undo_choice(const Frame& frame) {
    Choice undo{{"undo"}, frame.language()("Undo"), "undo", Area::bark};
    undo.role = ItemRole::button;
    return undo;
}

Choice go_on_choice(const Frame& frame) {
    Choice go_on{{"go-on"}, frame.language()("Go on"), "yes", Area::blue};
    go_on.role = ItemRole::button;
    return go_on;
}

TextBlock hint_block(const Frame& frame, std::string_view hint, bool in_panel) {
    const Measures& m = frame.measures();
    const TextStyle style = in_panel ? TextStyle{std::max(m.word.cap, 4.9F), Weight::bold, Face::reading} : m.reading;
    return {hint, style, Align::centre, Wrap::words, 1.2F};
}

Box key_box(const PinPadPlan& plan, int index) {
    const int rows = rows_of(plan.across);
    const bool lone = plan.across == 3 && index == 9;
    const int row = lone ? 3 : index / plan.across;
    const int column = lone ? 1 : index % plan.across;
    const Mm width = (plan.keys.width - plan.gap * static_cast<Mm>(plan.across - 1)) / static_cast<Mm>(plan.across);
    const Mm height = (plan.keys.height - plan.gap * static_cast<Mm>(rows - 1)) / static_cast<Mm>(rows);
    return {plan.keys.x + static_cast<Mm>(column) * (width + plan.gap), plan.keys.y + static_cast<Mm>(row) * (height + plan.gap), width, height};
}

PinPadPlan plan_pin_pad(const Frame& frame, Box body, std::string_view hint) {
    const Measures& m = frame.measures();
    const float scale = frame.look().text_scale;
    Attempt attempt{frame, body, hint, {}};
    const Mm help_width = lay_out_bar(frame, body.width, {}).help_width;
    Box right = body;
    right = right.take_right(help_width);
    attempt.plan.help = right.take_bottom(m.bar);
    const PinPadPlan empty = attempt.plan;
    for (const float part : {1.0F, 0.8F, 0.65F, 0.5F}) {
        const float size = std::max(part, 1 / scale);
        for (const bool familiar : {true, false}) {
            for (const Mm digit : {6.6F, 4.9F}) {
                for (const Mm gap : {m.gap, 1.6F, 0.8F}) {
                    for (const Mm word : {4.9F, m.control_word.cap, m.control_word.cap * 0.85F}) {
                        attempt.plan = empty;
                        attempt.plan.gap = gap;
                        attempt.plan.word = {word * size, Weight::bold, Face::reading};
                        attempt.plan.digit.cap = digit * size;
                        if (familiar ? attempt.familiar() : attempt.unfamiliar()) {
                            return attempt.plan;
                        }
                    }
                }
            }
        }
    }
    // A body that is lower than Help and one row of keys: what there is, in equal shares.
    attempt.plan = empty;
    attempt.plan.gap = 0.8F;
    attempt.plan.word = {m.control_word.cap / scale, Weight::bold, Face::reading};
    attempt.plan.digit.cap = 4.9F / scale;
    Box left = body;
    Box row = left.take_bottom(std::max(m.bar, body.height / 2), attempt.plan.gap);
    row.take_right(help_width, attempt.plan.gap);
    attempt.plan.dots = row.take_left(row.width / 3, attempt.plan.gap);
    attempt.plan.undo = row.take_left((row.width - attempt.plan.gap) / 2, attempt.plan.gap);
    attempt.plan.go_on = row;
    attempt.plan.keys = left;
    attempt.plan.across = left.width > 130 ? 10 : 5;
    return attempt.plan;
}

} // namespace widgets
