// The palette of every theme, and how big things are on each form of screen. Contrast figures are checked by tests.
#include "widgets/theme.h"

#include <array>
#include <cmath>

namespace widgets {

namespace {

// Colours of one area in the light theme, and what the dark theme swaps in.
struct AreaRow {
    std::uint32_t deep, band, band_ink, tint, band_lip;
};

constexpr AreaColors area_from(const AreaRow& row) {
    return {hex(row.deep), hex(row.band), hex(row.band_ink), hex(row.tint), hex(row.band_lip)};
}

// In the order of Area: plum, blue, teal, marigold, brick, green, bark.
constexpr Theme light_theme{
    ThemeName::light, hex(0xFAF4E8), hex(0xFFFFFF), hex(0x221A16), hex(0x51453D), hex(0x857A6E), hex(0xFFE9B0), hex(0xF0AC2E),
    {
        area_from({0x6B2A5B, 0x6B2A5B, 0xFFFFFF, 0xF4E4F0, 0xBCAE9A}),
        area_from({0x174A83, 0x174A83, 0xFFFFFF, 0xE2EEF9, 0xBCAE9A}),
        area_from({0x07545A, 0x07545A, 0xFFFFFF, 0xDCF1EE, 0xBCAE9A}),
        area_from({0x734600, 0xF0AC2E, 0x221A16, 0xFDF0D0, 0x734600}),
        area_from({0x8A2D17, 0x8A2D17, 0xFFFFFF, 0xFBE5DC, 0xBCAE9A}),
        area_from({0x2B5720, 0x2B5720, 0xFFFFFF, 0xE6F2D9, 0xBCAE9A}),
        area_from({0x46342B, 0x46342B, 0xFFFFFF, 0xEFE7DB, 0xBCAE9A}),
    }};

constexpr Theme dark_theme{
    ThemeName::dark, hex(0x1B1613), hex(0x2A2320), hex(0xFBF3E4), hex(0xD8CCBC), hex(0x9C8F80), hex(0x45361B), hex(0xF0AC2E),
    {
        area_from({0xD89CCB, 0x5A244D, 0xFFFFFF, 0x43303F, 0xCDBBA6}),
        area_from({0x8DB9E8, 0x153F70, 0xFFFFFF, 0x27364A, 0xCDBBA6}),
        area_from({0x6FC6BE, 0x07484D, 0xFFFFFF, 0x213B3A, 0xCDBBA6}),
        area_from({0xF0AC2E, 0xF0AC2E, 0x221A16, 0x45361B, 0x734600}),
        area_from({0xEE9A80, 0x742614, 0xFFFFFF, 0x4A2E26, 0xCDBBA6}),
        area_from({0xA4D07E, 0x254B1B, 0xFFFFFF, 0x2E3D25, 0xCDBBA6}),
        area_from({0xCDBBA6, 0x3B2C25, 0xFFFFFF, 0x3A312C, 0xCDBBA6}),
    }};

// One ink on one ground: nothing is told by colour here, only by shape and place.
constexpr AreaColors yellow_area = area_from({0xFFE600, 0x000000, 0xFFE600, 0x000000, 0xFFE600});
constexpr Theme yellow_theme{
    ThemeName::yellow, hex(0x000000), hex(0x000000), hex(0xFFE600), hex(0xFFE600), hex(0xFFE600), hex(0x332E00), hex(0xFFE600),
    {yellow_area, yellow_area, yellow_area, yellow_area, yellow_area, yellow_area, yellow_area}};

double linear(std::uint8_t channel) {
    const double part = channel / 255.0;
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

double luminance(Color color) {
    return 0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue);
}

constexpr TextStyle bold(Mm cap) { return {cap, Weight::bold, Face::reading}; }
constexpr TextStyle regular(Mm cap) { return {cap, Weight::regular, Face::reading}; }

Measures resident_measures(Form form) {
    Measures m{};
    m.target = 25;
    m.control = 25;
    m.bar = 25;
    m.tile_radius = 4;
    m.card_radius = 4;
    m.control_word = bold(4.9F);
    if (form == Form::wide) {
        m.margin = 4;
        m.bottom_margin = 3.5F;
        m.gap = 3;
        m.band = 30;
        m.help_width = 32;
        m.tile_picture = 21.5F;
        m.question = bold(7.3F);
        m.subtitle = regular(4.9F);
        m.word = bold(6.1F);
        m.reading = regular(6.1F);
        m.second_line = regular(4.9F);
        m.least_cap = 3.9F; // read at 50 cm
        return m;
    }
    // 7-inch panels, lying and standing, are read at 40 cm: 0.7 degrees are 4.9 mm there.
    m.margin = 2.5F;
    m.bottom_margin = 2;
    m.gap = 2;
    m.band = 29;
    m.help_width = 26;
    m.tile_picture = form == Form::small ? 18.0F : 15.5F;
    m.question = bold(6.1F);
    m.subtitle = regular(4.9F);
    m.word = bold(4.9F);
    m.reading = regular(4.9F);
    m.second_line = regular(4.9F);
    m.least_cap = 3;
    if (form == Form::tall) {
        m.help_width = 40.5F; // one of the two columns
        m.bottom_margin = 1.5F;
    }
    return m;
}

Measures staff_measures(Form form) {
    Measures m = resident_measures(form);
    m.target = 12;
    m.control = 16;
    m.bar = 16;
    m.band = form == Form::wide ? 21.0F : 20.0F;
    m.gap = form == Form::wide ? 2.5F : 2.0F;
    m.tile_picture = 13;
    m.card_radius = 3;
    m.question = bold(4.9F);
    m.subtitle = regular(3.6F);
    m.word = bold(form == Form::wide ? 4.9F : 4.2F);
    m.reading = regular(3.6F);
    m.control_word = bold(3.6F);
    m.second_line = regular(3.2F);
    m.least_cap = 2.4F;
    if (form == Form::tall) {
        m.help_width = 26; // a row of three below two columns
    }
    return m;
}

} // namespace

double contrast(Color a, Color b) {
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

const Theme& theme(ThemeName name) {
    switch (name) {
    case ThemeName::light: return light_theme;
    case ThemeName::dark: return dark_theme;
    case ThemeName::yellow: return yellow_theme;
    }
    return light_theme;
}

Color pale_face(ThemeName name, Area area) {
    constexpr std::array<std::uint32_t, 7> light{0xEBCFE4, 0xCFE3F6, 0xC4E7E2, 0xFBE3AE, 0xF7CDBE, 0xD5E8BF, 0xE6DDCF};
    constexpr std::array<std::uint32_t, 7> dark{0x5B3C53, 0x2F4A68, 0x26504D, 0x6A4E1C, 0x6B3B2D, 0x3C5230, 0x4C433B};
    switch (name) {
    case ThemeName::light: return hex(light[static_cast<std::size_t>(area)]);
    case ThemeName::dark: return hex(dark[static_cast<std::size_t>(area)]);
    case ThemeName::yellow: return hex(0x000000);
    }
    return {};
}

// A hand with twice the usual spread (5.4 mm a side) that aims at the middle of a thing comes down nearer to its neighbour 0.5
// times in a hundred where their middles are 28 mm apart, and 0.15 times at 32 mm. Margins give what the gaps take.
Measures set_apart(Measures m, Form form) {
    m.target = 25.5F;
    m.gap = form == Form::tall ? 6.0F : 6.5F; // three controls of 25 mm side by side are all that 88 mm hold
    m.bottom_margin = form == Form::wide ? 2.0F : 1.0F;
    if (form == Form::small) {
        m.band = 27;
    } else if (form == Form::tall) {
        m.margin = 0.5F;
        m.help_width = 40.5F;
    }
    return m;
}

Measures measures(Form form, Density density, float text_scale, Spacing spacing) {
    Measures m = density == Density::resident ? resident_measures(form) : staff_measures(form);
    if (density == Density::resident && spacing == Spacing::apart) {
        m = set_apart(m, form);
    }
    m.bar_word = density == Density::resident && form == Form::wide ? m.word : m.control_word;
    // Larger words are for what is asked and answered: the controls round it, always in the same places and large enough as they
    // are, grow only as far as leaves the answers their room. What staff have begins smaller, and grows to what residents have.
    if (text_scale > 1) {
        const bool resident = density == Density::resident;
        const float controls = resident ? (form == Form::wide ? 1.2F : 1.1F) : (form == Form::wide ? 1.5F : 1.36F);
        const float question = resident || form != Form::wide ? 1.2F : 1.5F;
        m.control_word.cap *= std::min(text_scale, controls) / text_scale;
        m.bar_word.cap *= std::min(text_scale, controls) / text_scale;
        m.question.cap *= std::min(text_scale, question) / text_scale;
    }
    return m;
}

const char* font_families(Face face) {
    switch (face) {
    case Face::figures: return "Noto Sans, DejaVu Sans, sans-serif";
    case Face::easier: return "OpenDyslexic, Andika, Atkinson Hyperlegible, Noto Sans, sans-serif";
    case Face::reading: break;
    }
    return "Atkinson Hyperlegible, Andika, Noto Sans, sans-serif";
}

} // namespace widgets
