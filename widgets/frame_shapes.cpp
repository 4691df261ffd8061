// Plain shapes, lines and pictures, and the rings round what has the focus, is scanned or is held.
#include <numbers>

#include "widgets/frame_parts.h"

namespace widgets {

void Frame::fill(Box box, Color color) { m_parts->quad(m_parts->pixels(box), color); }

void Frame::rounded(Box box, Mm radius, Color color) { m_parts->rounded(m_parts->pixels(box), m_parts->px(radius), color); }

void Frame::rounded_frame(Box box, Mm radius, Mm thickness, Color edge, Color inside) {
    rounded(box, radius, edge);
    rounded(box.inset(thickness), std::max(0.0F, radius - thickness), inside);
}

void Frame::dashed_frame(Box box, Mm radius, Mm thickness, Color edge, Color inside) {
    constexpr Mm dash = 1.6F;
    rounded(box, radius, edge);
    rounded(box.inset(thickness), std::max(0.0F, radius - thickness), inside);
    // Gaps are cut out of the straight sides; the corners stay whole.
    const auto cut = [&](Mm from, Mm to, auto&& piece) {
        for (Mm at = from + dash; at + dash <= to; at += 2 * dash) {
            piece(at);
        }
    };
    const Color ground = theme().ground;
    cut(box.x + radius, box.right() - radius, [&](Mm at) {
        fill({at, box.y, dash, thickness}, ground);
        fill({at, box.bottom() - thickness, dash, thickness}, ground);
    });
    cut(box.y + radius, box.bottom() - radius, [&](Mm at) {
        fill({box.x, at, thickness, dash}, ground);
        fill({box.right() - thickness, at, thickness, dash}, ground);
    });
}

void Frame::circle(Box box, Color fill_color, Mm thickness, Color edge) {
    const Mm side = std::min(box.width, box.height);
    const Box square = box.centred({side, side});
    if (thickness > 0) {
        rounded(square, side / 2, edge);
        rounded(square.inset(thickness), side / 2, fill_color);
    } else {
        rounded(square, side / 2, fill_color);
    }
}

void Frame::ring(Box box, Mm thickness, float fraction, Color color) {
    Parts& parts = *m_parts;
    const PixelRect rect = parts.pixels(box);
    const float radius = std::min(rect.width, rect.height) / 2 - parts.px(thickness) / 2;
    const float top = -std::numbers::pi_v<float> / 2;
    parts.list->PathArcTo({rect.x + rect.width / 2, rect.y + rect.height / 2}, radius, top,
                          top + 2 * std::numbers::pi_v<float> * std::clamp(fraction, 0.0F, 1.0F), 64);
    parts.list->PathStroke(packed(color), 0, parts.px(thickness));
}

// ImGui joins the parts of a line with points as long as the turn is sharp: it is drawn from turn to turn, with a disc on each.
void Frame::hand_line(Box box, std::span<const Point> points, Mm thickness, Color color) {
    Parts& parts = *m_parts;
    const PixelRect rect = parts.pixels(box);
    const float width = parts.px(thickness), radius = std::max(1.0F, snapped(width / 2));
    const auto at = [&](const Point& point) { return ImVec2{rect.x + parts.px(point.x), rect.y + parts.px(point.y)}; };
    const TextureId disc = parts.corners.disc(static_cast<int>(radius), parts.grown);
    const auto dot = [&](const Point& point) {
        const ImVec2 centre = at(point);
        parts.image(disc, {centre.x - width / 2, centre.y - width / 2, width, width}, {0, 0}, {1, 1}, color);
    };
    parts.list->PushClipRect({rect.x, rect.y}, {rect.x + rect.width, rect.y + rect.height}, true);
    for (std::size_t index = 0; index < points.size(); ++index) {
        const bool first = index == 0, last = index + 1 == points.size();
        parts.list->PathLineTo(at(points[index]));
        if (first || last || turns_sharply(points[index - 1], points[index], points[index + 1])) {
            if (!first) {
                parts.list->PathStroke(packed(color), 0, width);
            }
            dot(points[index]);
            parts.list->PathClear();
            parts.list->PathLineTo(at(points[index]));
        }
    }
    parts.list->PathClear();
    parts.list->PopClipRect();
}

void Frame::picture(Box box, std::string_view name, PictureShape shape) {
    Parts& parts = *m_parts;
    const PixelRect rect = parts.pixels(box);
    const int side = static_cast<int>(std::min(rect.width, rect.height));
    if (side < 1 || name.empty()) {
        return;
    }
    if (parts.item_count > 0) {
        ++parts.current().pictures;
    }
    if (!parts.stage.renderer.is_watched()) {
        parts.stage.pictures.look_for(name);
        return;
    }
    const TextureId texture = parts.stage.pictures.picture(name, side, parts.look.theme, parts.mirrored && points_somewhere(name), shape);
    const auto edge = static_cast<float>(side);
    parts.image(texture, {snapped(rect.x + (rect.width - edge) / 2), snapped(rect.y + (rect.height - edge) / 2), edge, edge}, {0, 0}, {1, 1},
                {255, 255, 255, 255});
}

void Frame::Parts::draw_focus_ring() {
    if (!input.focus) {
        return;
    }
    for (std::size_t index = popup_from; index < item_count; ++index) {
        const Item& item = items[index];
        if (!(item.id == *input.focus)) {
            continue;
        }
        const Theme& colors = widgets::theme(look.theme);
        const float gap = px(0.5F), ring = px(1.1F);
        const PixelRect& rect = item.rect;
        const float radius = px(measures.tile_radius);
        const auto outline = [&](float grow, float thickness, Color color) {
            list->AddRect({rect.x - grow, rect.y - grow}, {rect.x + rect.width + grow, rect.y + rect.height + grow}, packed(color), radius + grow, 0,
                          thickness);
        };
        outline(gap / 2, gap, colors.ground);
        outline(gap + ring / 2, ring, colors.ink);
        return;
    }
}

// LOOK: marigold, and ink outside it, so that it is seen on every ground and without colour.
void Frame::Parts::draw_scanning_ring() {
    if (input.lit.empty() || input.lit_rect.width <= 0) {
        return;
    }
    const Theme& colors = widgets::theme(look.theme);
    const float inner = px(1.3F), outer = px(0.9F), radius = px(measures.tile_radius);
    const PixelRect& rect = input.lit_rect;
    const auto outline = [&](float grow, float thickness, Color color) {
        list->AddRect({rect.x - grow, rect.y - grow}, {rect.x + rect.width + grow, rect.y + rect.height + grow}, packed(color), radius + grow, 0,
                      thickness);
    };
    outline(inner / 2, inner, colors.scanning_ring);
    outline(inner + outer / 2, outer, colors.ink);
}

void Frame::Parts::draw_hold_ring() {
    if (!input.pressing || input.pressing->held >= 1 || !input.pressing->inside) {
        return;
    }
    const Theme& colors = widgets::theme(look.theme);
    const float radius = px(9), thickness = px(2);
    const ImVec2 centre{input.pressing->x, input.pressing->y};
    const float top = -std::numbers::pi_v<float> / 2;
    list->PathArcTo(centre, radius, top, top + 2 * std::numbers::pi_v<float>, 48);
    list->PathStroke(packed(colors.line), 0, thickness);
    list->PathArcTo(centre, radius, top, top + 2 * std::numbers::pi_v<float> * std::max(0.01F, input.pressing->held), 48);
    list->PathStroke(packed(colors.ink), 0, thickness);
}

} // namespace widgets
