// Fills rectangles with one opaque colour, fast. SDL's own fill goes past the processor's cache and then waits for memory at both
// ends of every row: ten times slower than copying rows from a small texture of that colour.
#pragma once
#include <SDL.h>

#include <array>
#include <cstdint>

namespace widgets {

class Paints {
public:
    // The textures are the renderer's and die with it. Does as SDL does on a renderer that is not the CPU's.
    void fill(SDL_Renderer*, const SDL_Rect&, SDL_Color);

private:
    struct Paint {
        SDL_Texture* texture = nullptr;
        std::uint32_t rgb = 0;
        std::int64_t last_used = 0;
    };
    SDL_Texture* paint(SDL_Renderer*, std::uint32_t rgb);

    enum class Kind { unknown, cpu, other };
    Kind m_kind = Kind::unknown;
    std::array<Paint, 24> m_paints{}; // more colours than any screen has
    std::int64_t m_now = 0;
};

} // namespace widgets
