// The list of colours that pictures may have, in the three themes (from the look's picture hand).
#include "widgets/picture_recolour.h"

#include <array>
#include <charconv>
#include <optional>

namespace widgets {

namespace {

struct Swap {
    std::uint32_t light;
    std::string_view dark, yellow;
};

constexpr std::array swaps{
    Swap{0x2B2220, "FBF3E4", "FFE600"}, // ink
    Swap{0xFFFAF0, "3A322D", "000000"}, // paper
    Swap{0xEBCFE4, "5B3C53", "000000"}, // pale plum, blue, teal, marigold, brick, green, stone
    Swap{0xCFE3F6, "2F4A68", "000000"},
    Swap{0xC4E7E2, "26504D", "000000"},
    Swap{0xFBE3AE, "6A4E1C", "000000"},
    Swap{0xF7CDBE, "6B3B2D", "000000"},
    Swap{0xD5E8BF, "3C5230", "000000"},
    Swap{0xE6DDCF, "4C433B", "000000"},
    Swap{0xB26FA3, "A35F94", "5C5300"}, // full, in the same order
    Swap{0x5E9BD6, "3F7AB5", "5C5300"},
    Swap{0x4FAFA6, "2F8A82", "5C5300"},
    Swap{0xF0AC2E, "C9861A", "5C5300"},
    Swap{0xDB6B4B, "B94F31", "5C5300"},
    Swap{0x82B254, "5E8C36", "5C5300"},
    Swap{0xB7AA98, "857868", "5C5300"},
};

std::optional<std::uint32_t> colour_from(std::string_view digits) {
    std::uint32_t colour = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), colour, 16);
    if (digits.size() != 6 || error != std::errc{} || end != digits.data() + digits.size()) {
        return std::nullopt;
    }
    return colour;
}

const Swap* find_swap(std::string_view digits) {
    const std::optional<std::uint32_t> colour = colour_from(digits);
    for (const Swap& swap : swaps) {
        if (colour == swap.light) {
            return &swap;
        }
    }
    return nullptr;
}

} // namespace

std::string recoloured(std::string_view svg, ThemeName theme) {
    std::string result(svg);
    if (theme == ThemeName::light) {
        return result;
    }
    for (std::size_t at = svg.find('#'); at != std::string_view::npos; at = svg.find('#', at + 1)) {
        if (const Swap* const swap = find_swap(svg.substr(at + 1, 6)); swap != nullptr) {
            result.replace(at + 1, 6, theme == ThemeName::dark ? swap->dark : swap->yellow);
        }
    }
    return result;
}

bool is_picture_colour(std::string_view six_hex_digits) { return find_swap(six_hex_digits) != nullptr; }

} // namespace widgets
