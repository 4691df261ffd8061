// Draws keys: like tiles, with a thinner lip, since forty of them lie close together.
#include "widgets/key_cap.h"

namespace widgets {
namespace {

constexpr Mm edge = 0.5F, lip = 1.0F, pressed_by = 0.6F, chosen_edge = 1.1F;
constexpr Mm beside_label = 0.8F; // between the edge and the word
constexpr float line = 1.08F;

TextBlock block_of(std::string_view label, TextStyle style) {
    return {label, style, Align::centre, Wrap::words, line};
}

} // namespace

Size key_size(const Frame& frame, std::string_view label, TextStyle style) {
    const Fit fit = frame.measure(block_of(label, style), 0);
    return {fit.width + 2 * (edge + beside_label), fit.height + edge + lip + 0.4F};
}

bool key_cap(Frame& frame, Box box, const KeyLook& look) {
    const Theme& theme = frame.theme();
    const AreaColors& area = theme.area(look.area);
    ItemSpec spec;
    spec.id = look.id;
    spec.role = look.role;
    spec.label = look.label;
    spec.spoken = look.spoken;
    spec.enabled = look.enabled;
    spec.selected = look.selected;
    spec.is_private = look.is_private;
    spec.ink = look.enabled ? theme.ink : theme.soft_ink;
    spec.ground = look.selected ? area.tint : theme.surface;
    const Touched touched = frame.item(spec, box);

    const bool pressed = touched.pressed && look.enabled;
    const Color rim = look.enabled ? area.deep : theme.line;
    const Color face = touched.lit ? theme.scanning_face : pressed || look.selected ? area.tint : theme.surface;
    const Mm radius = std::min(2.5F, box.height / 4);
    Box front = box;
    if (pressed || !look.enabled) {
        if (pressed) {
            front.take_top(pressed_by);
        }
        frame.rounded_frame(front, radius, edge, rim, face);
        front = front.inset(edge);
    } else {
        frame.rounded(box, radius, rim);
        front = box.inset(look.selected ? chosen_edge : edge);
        front.height -= lip - edge;
        frame.rounded(front, radius - edge, face);
    }
    frame.text(front, block_of(look.label, look.style), spec.ink, Down::middle);
    return touched.fired && look.enabled;
}

} // namespace widgets
