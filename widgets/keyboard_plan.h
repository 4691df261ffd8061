// Where everything on the keyboard screen goes, found by trying arrangements from the most convenient down. Measures, draws
// nothing. Only keyboard.cpp uses it.
#pragma once
#include <array>
#include <span>

#include "widgets/bar_layout.h"
#include "widgets/key_cap.h"
#include "widgets/keyboard.h"

namespace widgets {

enum class KeyMeans {
    letter, variant, group, space, rub_out, undo_word, capital, signs, accents, letters, all_letters, phrases, write, send, phrase, more, earlier
};

struct PlannedKey {
    KeyMeans means{};
    ItemId id;
    std::string_view label; // lives as long as the plan
    std::string_view spoken = {};
    const KeyCap* cap = nullptr;      // of a letter
    const Choice* choice = nullptr;   // of a phrase, and of Send: drawn as a tile
    TextStyle style{};
    int number = 0;                   // of a group
    Mm needs = 0;                     // width
    bool not_last = false;            // too high for the last row, which is as high as Help
    Box box{};
};

// Keys in a row of no more than there ever are, without allocating.
class PlannedKeys {
public:
    void clear() { m_count = 0; }
    void add(const PlannedKey& key) {
        if (m_count < m_keys.size()) {
            m_keys[m_count++] = key;
        }
    }
    std::size_t size() const { return m_count; }
    std::span<PlannedKey> all() { return {m_keys.data(), m_count}; }
    std::span<const PlannedKey> all() const { return {m_keys.data(), m_count}; }

private:
    std::array<PlannedKey, 72> m_keys{};
    std::size_t m_count = 0;
};

struct KeyboardPlan {
    KeyboardPlan() = default;
    KeyboardPlan(const KeyboardPlan&) = delete; // labels point into `names`
    KeyboardPlan& operator=(const KeyboardPlan&) = delete;

    bool fits = false;
    PlannedKeys keys;
    Box field, help;
    TextStyle text;                  // in the field, and on the keys
    TextStyle long_text;             // in the field where that is too large to show everything
    TextStyle small_print;           // of the audience
    TextStyle control;
    bool audience = true;            // there is room for it under the text
    bool field_shown = true;         // false: variants of a letter stand in its place for the moment
    bool phrases_in_turns = false;   // they share their place with the keys
    int pages = 1;                   // of keys or phrases, whichever is shown in pages
    Choice send;
    std::array<std::array<char, 64>, 16> names{}; // of groups
};

// What surrounds the words in the field.
constexpr Mm field_edge = 0.6F, field_pad = 0.2F, field_side = 2.6F, cursor_width = 0.9F, cursor_gap = 0.5F;
constexpr float field_line = 1.16F;
TextBlock field_block(TextStyle, std::string_view text);
// The small print with its picture, as high as it gets in a field of this width; 0: there is none.
Mm small_print_height(const Frame&, const KeyboardPlan&, std::string_view text, Mm field_width);
TextBlock small_print_block(const KeyboardPlan&, std::string_view text);
Mm small_print_icon(const Frame&, const KeyboardPlan&); // side of its picture

// How much of a text a field shows: its last lines.
struct FieldLines {
    TextStyle style;
    const FieldText* text = nullptr;
    int all = 1, shown = 1, first = 0;
    Mm height = 0; // of one
    int pages() const { return std::max(1, (all + shown - 1) / shown); }
};
FieldLines field_lines(const Frame&, const KeyboardPlan&, KeyboardUi&, Size room);
// Whether the text has more lines than this room. Cheap, whatever its length.
bool goes_on(const Frame&, const KeyboardPlan&, std::string_view text, Size room);
// The room for lines in a field of this size.
Size field_room(const Frame&, const KeyboardPlan&, std::string_view audience, Size field);

// Which letter's variants are to be offered: the one just held, or the one that is being held. Null: none.
const KeyCap* offered(const KeyboardLayout&, const KeyboardPlan&, const Frame&, const KeyboardUi&);
// Puts them in a row above the keys, where the phrases or the field were planned.
void offer_variants(KeyboardPlan&, const Frame&, const KeyCap&, bool shifted);
constexpr std::int64_t long_press_ms = 500;

void plan_keyboard(KeyboardPlan&, const Frame&, Box body, const KeyboardLayout&, const KeyboardScreen&, const KeyboardUi&);

} // namespace widgets
