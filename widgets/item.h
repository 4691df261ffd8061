// What is on a screen, as a list: the one description that tests, drive, read-aloud, focus and the audits all use.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>

#include "widgets/theme.h"

namespace widgets {

// Names a thing on a screen by what it stands for: a fixed word and, where there are many, the number of its record.
struct ItemId {
    std::string_view name;   // a literal
    std::int64_t number = 0; // a record's id; 0: there is just one
    friend bool operator==(const ItemId&, const ItemId&) = default;
};
std::string to_string(const ItemId&); // "back", "person-4398046511105"

enum class ItemRole { title, text, button, choice, field, key, picture, plot, status };
const char* to_string(ItemRole);
// What people call it, and `tap` looks for: the first line of its label.
constexpr std::string_view first_line(std::string_view label) { return label.substr(0, label.find('\n')); }
constexpr bool can_be_touched(ItemRole role) {
    return role == ItemRole::button || role == ItemRole::choice || role == ItemRole::field || role == ItemRole::key;
}

struct PixelRect {
    float x = 0, y = 0, width = 0, height = 0;
    bool contains(float px, float py) const { return px >= x && py >= y && px < x + width && py < y + height; }
};

struct Item {
    ItemId id;
    ItemRole role{};
    std::string label;    // the words seen, in the language shown; a second line of them after a line break
    std::string spoken;   // the words heard; those of the label where nothing else was given
    std::string language; // of the words heard
    std::string screen_language; // that `language` was told by; Frame's own note
    PixelRect rect;       // as shown, in pixels: what a finger can hit
    bool enabled = true;
    bool selected = false;
    bool clipped = false; // some of its words or its box do not fit
    bool is_private = false; // not for the loudspeaker
    bool drawn_on = false;   // a sheet: a finger on it draws, and presses nothing
    Color ink, ground;
    int pictures = 0;
    int missing_glyphs = 0;
    float least_cap_px = 0; // height of a capital letter of its smallest words; 0: it has no words drawn
};

} // namespace widgets
