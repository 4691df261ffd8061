// The table of common panels (7-inch, 10-inch and desktop; pixels per millimetre from their makers' data sheets).
#include "app/panels.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace app {
namespace {

struct KnownPanel {
    int width_px, height_px;
    float px_per_mm;
};
constexpr std::array known_panels{
    KnownPanel{800, 480, 5.19F},  KnownPanel{720, 1280, 8.18F},  KnownPanel{1280, 720, 8.18F}, KnownPanel{1280, 800, 5.88F},
    KnownPanel{800, 1280, 5.88F}, KnownPanel{1920, 1200, 8.83F}, KnownPanel{1200, 1920, 8.83F}, KnownPanel{1920, 1080, 3.8F},
};
constexpr float usual_longer_side_mm = 217.7F; // of a 10-inch panel

std::optional<int> whole_number(std::string_view text) {
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size()) {
        return {};
    }
    return value;
}

} // namespace

widgets::Panel panel_of(int width_px, int height_px, std::optional<float> px_per_mm) {
    if (px_per_mm) {
        return {width_px, height_px, *px_per_mm};
    }
    for (const KnownPanel& known : known_panels) {
        if (known.width_px == width_px && known.height_px == height_px) {
            return {width_px, height_px, known.px_per_mm};
        }
    }
    return {width_px, height_px, static_cast<float>(std::max(width_px, height_px)) / usual_longer_side_mm};
}

std::optional<widgets::Panel> panel_from(std::string_view size, std::optional<float> px_per_mm) {
    const std::size_t cross = size.find('x');
    if (cross == std::string_view::npos) {
        return {};
    }
    const std::optional<int> width = whole_number(size.substr(0, cross));
    const std::optional<int> height = whole_number(size.substr(cross + 1));
    if (!width || !height || *width < 320 || *height < 240 || *width > 7680 || *height > 4320) {
        return {};
    }
    return panel_of(*width, *height, px_per_mm);
}

} // namespace app
