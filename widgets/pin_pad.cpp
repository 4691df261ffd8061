// Draws the pad and the dots, and gathers digits from fingers, keyboards and badge readers.
#include "widgets/pin_pad.h"

#include "widgets/pin_pad_plan.h"
#include "widgets/waiting.h"

namespace widgets {
namespace {

constexpr std::size_t most_digits = 12, most_typed = 32; // a badge may have more digits than a PIN
constexpr std::size_t usual_digits = 6;

void rub_out(PinPadUi& ui) {
    if (!ui.digits.empty()) {
        ui.digits.back() = '0';
        ui.digits.pop_back();
    }
}

// What came from a keyboard or reader; true at Enter.
bool take_typed(Frame& frame, PinPadUi& ui, bool waiting) {
    for (char& typed : frame.typed()) {
        if (typed >= '0' && typed <= '9' && !waiting && ui.digits.size() < most_typed) {
            ui.digits += typed;
        }
        typed = ' ';
    }
    frame.typed().clear();
    while (frame.take_key(Key::backspace)) {
        rub_out(ui);
    }
    bool entered = false;
    while (frame.take_key(Key::enter)) {
        entered = true;
    }
    return entered && !waiting;
}

void draw_dots(Frame& frame, Box box, PinPadUi& ui) {
    const Theme& theme = frame.theme();
    const std::size_t entered = ui.digits.size();
    if (ui.entered_words.empty() || ui.entered != entered) {
        ui.entered = entered;
        ui.entered_words = frame.language().count("{n} digit entered", "{n} digits entered", static_cast<std::int64_t>(entered));
    }
    frame.rounded_frame(box, std::min(3.0F, box.height / 4), 0.5F, theme.line, theme.surface);
    frame.item({{"pin"}, ItemRole::status, ui.entered_words, {}, true, false, true, theme.ink, theme.surface}, box);
    const std::size_t count = std::max(usual_digits, entered);
    const Mm step = std::min(12.0F, (box.width - 4) / static_cast<Mm>(count));
    const Mm dot = std::min({6.0F, step * 0.6F, box.height * 0.45F});
    Mm x = box.x + (box.width - step * static_cast<Mm>(count)) / 2 + (step - dot) / 2;
    for (std::size_t i = 0; i < count; ++i, x += step) {
        const Box place{x, box.y + (box.height - dot) / 2, dot, dot};
        frame.circle(place, i < entered ? theme.ink : theme.surface, std::min(0.7F, dot / 5), theme.ink);
    }
}

void draw_hint(Frame& frame, const PinPadPlan& plan, std::string_view hint) {
    if (plan.hint.width <= 0) {
        return;
    }
    const Theme& theme = frame.theme();
    const TextBlock block = hint_block(frame, hint, plan.hint_panel);
    if (!plan.hint_panel) {
        frame.words({"hint"}, ItemRole::text, plan.hint, block, theme.ink, theme.ground, Down::middle);
        return;
    }
    const Color ground = theme.area(Area::blue).tint;
    frame.rounded(plan.hint, frame.measures().card_radius, ground);
    const Box inside = plan.hint.inset(3);
    const Fit fit = frame.measure(block, inside.width);
    const Mm picture = std::min({inside.height - fit.height - 4, inside.width * 0.6F, 42.0F});
    const bool pictured = picture >= 12;
    Box words = inside.centred({inside.width, fit.height + (pictured ? picture + 4 : 0) + 0.4F});
    const Box above = pictured ? words.take_top(picture, 4) : Box{};
    frame.words({"hint"}, ItemRole::text, words, block, theme.ink, ground);
    if (pictured) {
        frame.picture(above, "door-work-here");
    }
}

void draw_keys(Frame& frame, const PinPadPlan& plan, PinPadUi& ui) {
    constexpr std::string_view digits = "1234567890";
    const std::string& spoken = frame.language()("key"); // a digit is never said
    for (int index = 0; index < 10; ++index) {
        KeyLook key;
        key.id = {"digit", index + 1}; // 10 is the 0
        key.label = digits.substr(static_cast<std::size_t>(index), 1);
        key.spoken = spoken;
        key.style = plan.digit;
        key.area = Area::blue;
        key.is_private = true;
        key.enabled = ui.digits.size() < most_digits;
        if (key_cap(frame, key_box(plan, index), key)) {
            ui.digits += key.label;
        }
    }
}

} // namespace

void wipe(PinPadUi& ui) {
    std::fill(ui.digits.begin(), ui.digits.end(), '0');
    ui = {};
}

PinPadEvent pin_pad(Frame& frame, Box body, PinPadUi& ui, std::string_view hint, std::string_view waiting, BarEvents& bar) {
    ui.digits.reserve(most_typed); // so that growing leaves no copies behind
    const bool must_wait = !waiting.empty();
    bool go_on = take_typed(frame, ui, must_wait);
    const PinPadPlan plan = plan_pin_pad(frame, body, hint);
    if (must_wait) {
        draw_waiting(frame, body, plan.help, waiting);
    } else {
        draw_hint(frame, plan, hint);
        draw_dots(frame, plan.dots, ui);
        draw_keys(frame, plan, ui);
        Choice undo = undo_choice(frame);
        undo.enabled = !ui.digits.empty();
        if (tile(frame, plan.undo, undo, plan.word)) {
            rub_out(ui);
        }
        Choice on = go_on_choice(frame);
        on.enabled = !ui.digits.empty();
        go_on = tile(frame, plan.go_on, on, plan.word) || go_on;
    }
    bar.help = tile(frame, plan.help, help_choice(frame), frame.measures().control_word) || bar.help;
    return go_on && !ui.digits.empty() ? PinPadEvent::go_on : PinPadEvent::none;
}

} // namespace widgets
