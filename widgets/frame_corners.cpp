// Draws the discs with Cairo, whose edges are exact coverage.
#include "widgets/frame_corners.h"

#include <cairo.h>

#include <cmath>
#include <numbers>
#include <vector>

namespace widgets {

TextureId Corners::disc(int radius_px, int& grown) {
    const auto found = m_discs.find(radius_px);
    if (found != m_discs.end()) {
        found->second.last_used = m_now;
        return found->second.texture;
    }
    ++grown;
    const int side = 2 * radius_px;
    cairo_surface_t* surface = cairo_image_surface_create(CAIRO_FORMAT_ARGB32, side, side);
    cairo_t* painter = cairo_create(surface);
    cairo_arc(painter, radius_px, radius_px, radius_px, 0, 2 * std::numbers::pi);
    cairo_set_source_rgba(painter, 1, 1, 1, 1);
    cairo_fill(painter);
    cairo_destroy(painter);
    cairo_surface_flush(surface);
    const TextureId made = m_renderer.make_texture(reinterpret_cast<const std::uint32_t*>(cairo_image_surface_get_data(surface)), side, side,
                                                   cairo_image_surface_get_stride(surface));
    cairo_surface_destroy(surface);
    m_discs.emplace(radius_px, Disc{made, m_now});
    return made;
}

void Corners::rest() {
    std::erase_if(m_discs, [this](const auto& one) {
        const bool elsewhere = one.second.last_used < m_now - 1;
        if (elsewhere) {
            m_renderer.release(one.second.texture);
        }
        return elsewhere;
    });
}

bool turns_sharply(const Point& before, const Point& here, const Point& after) {
    const float ax = here.x - before.x, ay = here.y - before.y, bx = after.x - here.x, by = after.y - here.y;
    constexpr float cosine = 0.86F;
    return ax * bx + ay * by < cosine * std::hypot(ax, ay) * std::hypot(bx, by);
}

} // namespace widgets
