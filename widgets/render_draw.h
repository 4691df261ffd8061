// From ImGui's draw lists to SDL's renderer. The inside of Renderer; nothing else includes this.
#pragma once
#include <SDL.h>

#include <cstdint>
#include <vector>

#include "widgets/render_paint.h"

struct ImDrawData;

namespace widgets {

struct Texture {
    SDL_Texture* handle = nullptr;
    int width = 0, height = 0;
};

// All textures of one renderer; the place in the list is the TextureId less one.
class TextureList {
public:
    std::uintptr_t add(Texture);
    // A texture that nobody knows (any more) is one without a handle: what would show it is left out.
    Texture find(std::uintptr_t id) const;
    void remove(std::uintptr_t id);
    std::int64_t bytes() const { return m_bytes; }

private:
    std::vector<Texture> m_textures;
    std::vector<std::size_t> m_free;
    std::int64_t m_bytes = 0;
};

void draw_lists(SDL_Renderer*, const TextureList&, const ImDrawData&, Paints&);

} // namespace widgets
