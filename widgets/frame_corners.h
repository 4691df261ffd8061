// Small anti-aliased discs, one for each radius in use: the corners of everything round. Only Frame uses them.
#pragma once
#include <cstdint>
#include <map>

#include "widgets/render.h"

namespace widgets {

class Corners {
public:
    explicit Corners(Renderer& renderer) : m_renderer(renderer) {}
    // A white disc of this radius in pixels; its quarters are the corners. `grown` counts the ones that had to be made.
    TextureId disc(int radius_px, int& grown);
    void tidy() { ++m_now; } // after each picture
    void rest();             // forgets the discs of other pages than the one shown last

private:
    struct Disc {
        TextureId texture;
        std::int64_t last_used;
    };
    Renderer& m_renderer;
    std::map<int, Disc> m_discs;
    std::int64_t m_now = 0; // pictures that were drawn
};

// Whether a line that a hand drew turns there by more than some thirty degrees.
bool turns_sharply(const Point& before, const Point& here, const Point& after);

} // namespace widgets
