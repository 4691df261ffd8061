// One small texture a colour, in the CPU renderer's own format so that rows are copied as they are.
#include "widgets/render_paint.h"

#include <algorithm>
#include <vector>

namespace widgets {

namespace {

constexpr int paint_width = 512;
constexpr int paint_height = 32;
// Where a copy starts. Not on a boundary of 16 bytes: there SDL would again write past the cache.
constexpr int first_column = 1;

} // namespace

SDL_Texture* Paints::paint(SDL_Renderer* renderer, std::uint32_t rgb) {
    ++m_now;
    auto place = std::find_if(m_paints.begin(), m_paints.end(), [&](const Paint& one) { return one.texture != nullptr && one.rgb == rgb; });
    if (place == m_paints.end()) {
        place = std::min_element(m_paints.begin(), m_paints.end(), [](const Paint& a, const Paint& b) { return a.last_used < b.last_used; });
        if (place->texture == nullptr) {
            place->texture = SDL_CreateTexture(renderer, SDL_PIXELFORMAT_RGB888, SDL_TEXTUREACCESS_STATIC, paint_width, paint_height);
        }
        if (place->texture == nullptr) {
            return nullptr;
        }
        const std::vector<std::uint32_t> pixels(static_cast<std::size_t>(paint_width) * paint_height, rgb);
        SDL_UpdateTexture(place->texture, nullptr, pixels.data(), paint_width * 4);
        SDL_SetTextureBlendMode(place->texture, SDL_BLENDMODE_NONE);
        place->rgb = rgb;
    }
    place->last_used = m_now;
    return place->texture;
}

void Paints::fill(SDL_Renderer* renderer, const SDL_Rect& rect, SDL_Color color) {
    if (m_kind == Kind::unknown) {
        SDL_RendererInfo info{};
        SDL_GetRendererInfo(renderer, &info);
        m_kind = (info.flags & SDL_RENDERER_SOFTWARE) != 0 ? Kind::cpu : Kind::other;
    }
    SDL_Texture* const texture = m_kind == Kind::cpu ? paint(renderer, std::uint32_t{color.r} << 16U | std::uint32_t{color.g} << 8U | color.b) : nullptr;
    if (texture == nullptr) {
        SDL_SetRenderDrawBlendMode(renderer, SDL_BLENDMODE_NONE);
        SDL_SetRenderDrawColor(renderer, color.r, color.g, color.b, 255);
        SDL_RenderFillRect(renderer, &rect);
        return;
    }
    constexpr int columns = paint_width - first_column;
    for (int y = 0; y < rect.h; y += paint_height) {
        for (int x = 0; x < rect.w; x += columns) {
            const SDL_Rect source{first_column, 0, std::min(columns, rect.w - x), std::min(paint_height, rect.h - y)};
            const SDL_Rect target{rect.x + x, rect.y + y, source.w, source.h};
            SDL_RenderCopy(renderer, texture, &source, &target);
        }
    }
}

} // namespace widgets
