// Shows the end of what was written, with the cursor behind it; of a long text so many lines as there is room for.
#include "widgets/keyboard_field.h"

namespace widgets {
namespace {

// What the field says while nothing is written, in a size and wording that it has room for.
struct Hint {
    TextBlock block;
    bool fits = false;
};

Hint sized(const Frame& frame, const KeyboardPlan& plan, std::string_view words, Size room) {
    Hint hint{field_block(plan.text, words)};
    hint.block.wrap = Wrap::words;
    const Mm least = std::min(plan.small_print.cap, plan.long_text.cap / frame.look().text_scale);
    for (;;) {
        const Fit fit = frame.measure(hint.block, room.width);
        hint.fits = fit.fits && fit.height <= room.height + 0.3F;
        if (hint.fits || hint.block.style.cap <= least) {
            return hint;
        }
        hint.block.style.cap = std::max(least, hint.block.style.cap * 0.9F);
    }
}

// What to do; or who can read it, where there is no other room for that; or just where the words go.
Hint hint_for(const Frame& frame, const KeyboardPlan& plan, const KeyboardScreen& screen, Size room) {
    const bool audience = !plan.audience && !screen.audience.empty();
    Hint hint;
    for (const std::string_view words : {audience ? screen.audience : screen.hint, screen.hint, std::string_view(frame.language()("Write here"))}) {
        hint = sized(frame, plan, words, room);
        if (hint.fits) {
            break;
        }
    }
    return hint;
}

// Who can read it.
void draw_small_print(Frame& frame, const KeyboardPlan& plan, const KeyboardScreen& screen, Box box) {
    const Theme& theme = frame.theme();
    frame.item({{"audience"}, ItemRole::status, screen.audience, {}, true, false, false, theme.soft_ink, theme.surface}, box);
    frame.picture(box.take_left(small_print_icon(frame, plan), 1.4F), screen.audience_picture);
    frame.text(box, small_print_block(plan, screen.audience), theme.soft_ink, Down::middle);
}

} // namespace

FieldLines field_lines(const Frame& frame, const KeyboardPlan& plan, KeyboardUi& ui, Size room) {
    FieldLines lines;
    for (FieldText* const text : {&ui.large, &ui.small}) {
        lines.style = text == &ui.large ? plan.text : plan.long_text;
        text->lay_out(frame, lines.style, field_line, ui.writing.text, room.width);
        lines.text = text;
        lines.all = text->lines();
        lines.height = std::max(0.5F, text->line_height());
        lines.shown = std::clamp(static_cast<int>((room.height + 0.2F) / lines.height), 1, lines.all);
        if (lines.shown == lines.all) {
            break;
        }
    }
    lines.first = lines.all - lines.shown;
    return lines;
}

bool goes_on(const Frame& frame, const KeyboardPlan& plan, std::string_view text, Size room) {
    constexpr std::size_t a_few_lines = 600; // more than any field so low has room for
    if (text.size() > a_few_lines) {
        return true;
    }
    const Fit fit = frame.measure(field_block(plan.long_text, text.empty() ? std::string_view("x") : text), room.width);
    return fit.lines > std::max(1, static_cast<int>((room.height + 0.2F) / std::max(0.5F, fit.line_height)));
}

void draw_field(Frame& frame, const KeyboardPlan& plan, const KeyboardScreen& screen, KeyboardUi& ui) {
    if (!plan.field_shown) {
        return;
    }
    const Theme& theme = frame.theme();
    const AreaColors& area = theme.area(screen.area);
    const std::string& written = ui.writing.text;
    const Box field = plan.field;
    const Size size = field_room(frame, plan, screen.audience, {field.width, field.height});
    Box room{field.x + field_side, field.y + field_edge + field_pad, size.width, size.height};
    FieldLines lines = field_lines(frame, plan, ui, size);
    ui.text_page.page = std::max(0, ui.text_page.page) % lines.pages(); // past the start it comes round to the end
    // A little air above the words, where there is some.
    room.take_top(std::clamp((room.height - lines.height * static_cast<Mm>(lines.shown)) / 2, 0.0F, 1.6F));
    lines.first = std::max(0, lines.first - ui.text_page.page * lines.shown);

    const Mm print = plan.audience ? small_print_height(frame, plan, screen.audience, field.width) : 0;
    frame.rounded_frame(field, frame.measures().card_radius, field_edge, area.deep, theme.surface);
    Box item_box = field;
    const Box print_box = item_box.take_bottom(print > 0 ? print + field_edge + field_pad : 0);
    ItemSpec spec;
    spec.id = {"writing"};
    // Too low for a finger, it is words to read; the keys then have one that goes back.
    spec.role = item_box.height >= frame.measures().target - 0.01F ? ItemRole::field : ItemRole::text;
    const Mm after_cursor = cursor_width + 2 * cursor_gap;
    const Hint hint = written.empty() ? hint_for(frame, plan, screen, {room.width - after_cursor, size.height}) : Hint{};
    spec.label = written.empty() ? hint.block.text : std::string_view(written);
    spec.spoken = written.empty() ? screen.hint : std::string_view();
    spec.ink = written.empty() ? theme.soft_ink : theme.ink;
    spec.ground = theme.surface;
    if (frame.item(spec, item_box).fired) {
        ui.text_page.page = (ui.text_page.page + 1) % lines.pages();
    }
    if (written.empty()) {
        const Mm top = std::max(field.y + field_edge + field_pad, room.y - 0.2F);
        frame.text({room.x + after_cursor, top, room.width - after_cursor, size.height}, hint.block, theme.soft_ink);
    } else {
        for (int n = 0; n < lines.shown && lines.first + n < lines.all; ++n) {
            // Deep and high strokes may reach into the lines beside, as they do in a text set as one.
            const Mm reach = lines.height / 3;
            const Box line{room.x, room.y + lines.height * static_cast<Mm>(n) - reach, room.width, lines.height + 2 * reach};
            frame.text(line, lines.text->block(lines.first + n), theme.ink, Down::middle);
        }
    }
    if (lines.first > 0) {
        // Three dots beside the first line: there is text before this.
        const Mm dot = 0.9F, step = lines.height / 4;
        for (int i = 1; i <= 3; ++i) {
            frame.circle({field.x + field_edge + 0.5F, room.y + step * static_cast<Mm>(i) - dot / 2, dot, dot}, area.deep, 0, area.deep);
        }
    }
    // The cursor stands where the next letter comes, if that line is shown.
    if (lines.first + lines.shown >= lines.all) {
        const TextBlock last = lines.text->block(lines.all - 1, true);
        const Mm width = written.empty() ? -cursor_gap : std::min(frame.measure(last, 0).width, room.width);
        const Mm tall = lines.height * 0.82F;
        const Mm down = lines.height * static_cast<Mm>(lines.shown - 1) + (lines.height - tall) / 2;
        frame.fill({room.x + width + cursor_gap, room.y + down, cursor_width, tall}, area.deep);
    }
    if (print > 0) {
        draw_small_print(frame, plan, screen, {room.x, print_box.y, field.width - 2 * field_side, print});
    }
}

} // namespace widgets
