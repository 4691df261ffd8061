// Every colour, size and font in one place (the palette and its contrast figures: LOOK in the design notes, WCAG 2.2).
#pragma once
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "widgets/geometry.h"

namespace widgets {

struct Color {
    std::uint8_t red = 0, green = 0, blue = 0, alpha = 255;
    friend bool operator==(const Color&, const Color&) = default;
};
constexpr Color hex(std::uint32_t rgb) {
    return {static_cast<std::uint8_t>(rgb >> 16U), static_cast<std::uint8_t>(rgb >> 8U & 255U), static_cast<std::uint8_t>(rgb & 255U), 255};
}
// WCAG 2.2 contrast ratio, 1..21.
double contrast(Color a, Color b);

enum class ThemeName { light = 0, dark = 1, yellow = 2 };
// Colour families; what each stands for is the screens' business.
enum class Area { plum, blue, teal, marigold, brick, green, bark };

struct AreaColors {
    Color deep;      // lips, edges; headings on ground and surface (on a tint only in light and yellow: words on it are ink)
    Color band;      // the title band
    Color band_ink;  // words on it
    Color tint;      // chosen and quiet cards
    Color band_lip;  // lips of controls that lie on the band
};

struct Theme {
    ThemeName name;
    Color ground, surface, ink, soft_ink, line;
    Color scanning_face; // face of the scanned tile
    Color scanning_ring;
    AreaColors areas[7];
    const AreaColors& area(Area which) const { return areas[static_cast<int>(which)]; }
};
const Theme& theme(ThemeName);

// Recolours a picture of the set (its exact light colours) for a theme, by swapping strings in the SVG text.
// pale_face: the pale fill an Area's circle has behind a person's picture or initial.
Color pale_face(ThemeName, Area);

enum class Weight { regular, bold };
// figures: clocks, dates and PIN keys (Atkinson strikes through its zero). easier: reading, for those who find letters alike.
enum class Face { reading, figures, easier };
constexpr std::size_t face_count = 3;

// Capital height in millimetres at 100 % text; 0.7 degrees of sight at 50 cm is 6.1 mm (EN 301 549 5.1.4).
struct TextStyle {
    Mm cap = 6.1F;
    Weight weight = Weight::regular;
    Face face = Face::reading;
};

// How big things are on one form and density.
enum class Density { resident, staff };
struct Measures {
    Mm margin, bottom_margin, gap;
    Mm band;           // height of the title band
    Mm control;        // height of controls in the band
    Mm bar;            // height of the bottom row
    Mm target;         // least side of anything to touch: 25 or 12 (FACTS: residents, staff)
    Mm help_width;     // Help, bottom right
    Mm tile_picture;   // picture on a tile before it shrinks
    Mm tile_radius, card_radius;
    TextStyle question, subtitle, word, reading, control_word, bar_word, second_line;
    Mm least_cap;      // words that lack room are set smaller, but never smaller than this, which can be read where that glass is read
};
// How far things that can be touched stand from each other. apart: for hands that shake, so that a finger which comes down beside
// one thing is still nearest to it; on the same glass there are then fewer answers at once.
enum class Spacing { usual, apart };
Measures measures(Form, Density, float text_scale = 1, Spacing = Spacing::usual);

// Font family lists, best first; what is not installed is passed over.
const char* font_families(Face);

} // namespace widgets
