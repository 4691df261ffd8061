// Walks ImGui's draw lists. Upright rectangles become fills and copies, which the CPU renderer does many times faster than
// triangles; whatever else there is (round corners, rings, plots) goes to it as triangles.
#include "widgets/render_draw.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <span>

#include "widgets/imgui_version.h"

namespace widgets {

std::uintptr_t TextureList::add(Texture texture) {
    m_bytes += std::int64_t{4} * texture.width * texture.height;
    if (m_free.empty()) {
        m_textures.push_back(texture);
        return m_textures.size();
    }
    const std::size_t place = m_free.back();
    m_free.pop_back();
    m_textures[place] = texture;
    return place + 1;
}

Texture TextureList::find(std::uintptr_t id) const {
    return id == 0 || id > m_textures.size() ? Texture{} : m_textures[id - 1];
}

void TextureList::remove(std::uintptr_t id) {
    const Texture texture = find(id);
    if (texture.handle == nullptr) {
        return;
    }
    m_bytes -= std::int64_t{4} * texture.width * texture.height;
    SDL_DestroyTexture(texture.handle);
    m_textures[id - 1] = {};
    m_free.push_back(id - 1);
}

namespace {

bool same(ImVec2 a, ImVec2 b) { return a.x == b.x && a.y == b.y; }

struct Quad {
    const ImDrawVert* corner = nullptr;   // top left
    const ImDrawVert* opposite = nullptr; // bottom right
};

// The rectangle that these six indices make, as ImGui's PrimRect and PrimRectUV put it; no corner when they make none.
Quad upright_quad(std::span<const ImDrawIdx> six, const ImDrawVert* vertices) {
    if (six.size() < 6 || six[3] != six[0] || six[4] != six[2]) {
        return {};
    }
    const ImDrawVert& a = vertices[six[0]];
    const ImDrawVert& b = vertices[six[1]];
    const ImDrawVert& c = vertices[six[2]];
    const ImDrawVert& d = vertices[six[5]];
    const bool upright = b.pos.x == c.pos.x && b.pos.y == a.pos.y && d.pos.x == a.pos.x && d.pos.y == c.pos.y;
    const bool straight = b.uv.x == c.uv.x && b.uv.y == a.uv.y && d.uv.x == a.uv.x && d.uv.y == c.uv.y;
    const bool one_color = a.col == b.col && b.col == c.col && c.col == d.col;
    if (!upright || !straight || !one_color || a.pos.x > c.pos.x || a.pos.y > c.pos.y || a.uv.x > c.uv.x || a.uv.y > c.uv.y) {
        return {};
    }
    return {&a, &c};
}

SDL_Color color_of(ImU32 packed) {
    return {static_cast<Uint8>(packed >> IM_COL32_R_SHIFT & 255U), static_cast<Uint8>(packed >> IM_COL32_G_SHIFT & 255U),
        static_cast<Uint8>(packed >> IM_COL32_B_SHIFT & 255U), static_cast<Uint8>(packed >> IM_COL32_A_SHIFT & 255U)};
}

int to_pixel(float at) { return static_cast<int>(std::lround(at)); }

// Edges are rounded, not sizes: neighbours meet without a gap. What is thinner than a pixel still shows.
SDL_Rect pixels_between(ImVec2 from, ImVec2 to) {
    const int x = to_pixel(from.x);
    const int y = to_pixel(from.y);
    return {x, y, std::max(to_pixel(to.x) - x, 1), std::max(to_pixel(to.y) - y, 1)};
}

// A rectangle that shows one single point of a texture is one colour: ImGui's white point.
bool is_fill(const Quad& quad) { return same(quad.corner->uv, quad.opposite->uv); }

// What a list is drawn with.
struct Easel {
    SDL_Renderer* renderer;
    Paints& paints;
};

SDL_Rect target_of(const Quad& quad) { return pixels_between(quad.corner->pos, quad.opposite->pos); }

void draw_fill(Easel& easel, const Quad& quad) {
    const SDL_Color color = color_of(quad.corner->col);
    const SDL_Rect target = target_of(quad);
    if (color.a == 255) {
        easel.paints.fill(easel.renderer, target, color);
    } else {
        SDL_SetRenderDrawBlendMode(easel.renderer, SDL_BLENDMODE_BLEND);
        SDL_SetRenderDrawColor(easel.renderer, color.r, color.g, color.b, color.a);
        SDL_RenderFillRect(easel.renderer, &target);
    }
}

void draw_copy(Easel& easel, const Texture& texture, const Quad& quad) {
    const auto width = static_cast<float>(texture.width);
    const auto height = static_cast<float>(texture.height);
    const SDL_Rect source = pixels_between(ImVec2(quad.corner->uv.x * width, quad.corner->uv.y * height),
        ImVec2(quad.opposite->uv.x * width, quad.opposite->uv.y * height));
    const SDL_Rect target = target_of(quad);
    const SDL_Color color = color_of(quad.corner->col);
    SDL_SetTextureColorMod(texture.handle, color.r, color.g, color.b);
    SDL_SetTextureAlphaMod(texture.handle, color.a);
    SDL_RenderCopy(easel.renderer, texture.handle, &source, &target);
}

bool is_one_color(std::span<const ImDrawIdx> three, const ImDrawVert* vertices) {
    return same(vertices[three[0]].uv, vertices[three[1]].uv) && same(vertices[three[1]].uv, vertices[three[2]].uv);
}

void draw_triangles(SDL_Renderer* renderer, SDL_Texture* texture, std::span<const ImDrawIdx> indices, const ImDrawVert* vertices,
    int vertex_count) {
    constexpr int stride = static_cast<int>(sizeof(ImDrawVert));
    SDL_SetRenderDrawBlendMode(renderer, SDL_BLENDMODE_BLEND);
    if (texture != nullptr) {
        SDL_SetTextureColorMod(texture, 255, 255, 255);
        SDL_SetTextureAlphaMod(texture, 255);
    }
    // SDL_Color has ImGui's order of bytes (red first) on every machine that we build for.
    static_assert(IM_COL32_R_SHIFT == 0 && SDL_BYTEORDER == SDL_LIL_ENDIAN);
    SDL_RenderGeometryRaw(renderer, texture, &vertices->pos.x, stride, reinterpret_cast<const SDL_Color*>(&vertices->col), stride,
        &vertices->uv.x, stride, vertex_count, indices.data(), static_cast<int>(indices.size()), sizeof(ImDrawIdx));
}

// A draw command with all that it needs; the clip rectangle in pixels.
struct Command {
    std::span<const ImDrawIdx> indices;
    const ImDrawVert* vertices;
    int vertex_count;
    SDL_Rect clip;
};

Command command_of(const ImDrawList& list, const ImDrawCmd& command) {
    const int left = to_pixel(command.ClipRect.x);
    const int top = to_pixel(command.ClipRect.y);
    const std::span<const ImDrawIdx> all(list.IdxBuffer.Data, static_cast<std::size_t>(list.IdxBuffer.Size));
    return {all.subspan(command.IdxOffset, command.ElemCount), list.VtxBuffer.Data + command.VtxOffset,
        list.VtxBuffer.Size - static_cast<int>(command.VtxOffset),
        {left, top, to_pixel(command.ClipRect.z) - left, to_pixel(command.ClipRect.w) - top}};
}

void draw_command(Easel& easel, const Command& command, const Texture& texture) {
    const ImDrawVert* const vertices = command.vertices;
    for (std::span<const ImDrawIdx> indices = command.indices; indices.size() >= 3;) {
        if (const Quad quad = upright_quad(indices, vertices); quad.corner != nullptr) {
            if (is_fill(quad)) {
                draw_fill(easel, quad);
            } else if (texture.handle != nullptr) {
                draw_copy(easel, texture, quad);
            }
            indices = indices.subspan(6);
            continue;
        }
        // As many triangles of one kind as lie side by side.
        const bool one_color = is_one_color(indices, vertices);
        std::size_t count = 3;
        while (count + 3 <= indices.size() && is_one_color(indices.subspan(count), vertices) == one_color &&
               upright_quad(indices.subspan(count), vertices).corner == nullptr) {
            count += 3;
        }
        if (one_color || texture.handle != nullptr) {
            draw_triangles(easel.renderer, one_color ? nullptr : texture.handle, indices.first(count), vertices, command.vertex_count);
        }
        indices = indices.subspan(count);
    }
}

} // namespace

void draw_lists(SDL_Renderer* renderer, const TextureList& textures, const ImDrawData& data, Paints& paints) {
    Easel easel{renderer, paints};
    for (int n = 0; n < data.CmdListsCount; ++n) {
        const ImDrawList& list = *data.CmdLists[n];
        for (const ImDrawCmd& command : list.CmdBuffer) {
            assert(command.UserCallback == nullptr); // nobody here makes any
            const Command wanted = command_of(list, command);
            if (wanted.clip.w <= 0 || wanted.clip.h <= 0) {
                continue;
            }
            SDL_RenderSetClipRect(renderer, &wanted.clip);
            draw_command(easel, wanted, textures.find(static_cast<std::uintptr_t>(from_imgui(command.GetTexID()))));
        }
    }
    SDL_RenderSetClipRect(renderer, nullptr);
}

} // namespace widgets
