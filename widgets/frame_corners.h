// Small anti-aliased discs, one for each radius in use: the corners of everything round. Only Frame uses them.
#pragma once
#include <map>

#include "widgets/render.h"

namespace widgets {

class Corners {
public:
    explicit Corners(Renderer& renderer) : m_renderer(renderer) {}
    // A white disc of this radius in pixels; its quarters are the corners. `grown` counts the ones that had to be made.
    TextureId disc(int radius_px, int& grown);

private:
    Renderer& m_renderer;
    std::map<int, TextureId> m_discs;
};

// Whether a line that a hand drew turns there by more than some thirty degrees.
bool turns_sharply(const Point& before, const Point& here, const Point& after);

} // namespace widgets
