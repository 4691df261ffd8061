// The whole keyboard: three rows of letters as on a desk, Capital and Rub out beside the third, the space bar below.
#include "widgets/keyboard_planner.h"

namespace widgets {
namespace {

constexpr Mm least_space_bar = 24;
constexpr std::size_t most_phrases_across = 4;
constexpr std::size_t usual_row = 10;

} // namespace

bool KeyboardPlanner::whole_keyboard(bool phrases_in_row) {
    const KeyRows& letters = rows();
    if (letters.size() != 3 || m_layout.rows.size() != 3) {
        return false;
    }
    // One width of key on every page, so that nothing jumps: ten in a row, or more where the layout has more.
    const std::size_t most =
        std::max({m_layout.rows[0].size(), m_layout.rows[1].size(), letters[0].size(), letters[1].size(), usual_row});
    const Mm width = (m_body.width - m_gap * static_cast<Mm>(most - 1)) / static_cast<Mm>(most);
    const Mm least_height = key_height();
    if (width < target() || m_measures.bar < least_height) {
        return false;
    }
    const Mm upper_rows = phrases_in_row ? 4 : 3;
    const Mm fixed = m_measures.bar + m_gap * upper_rows + m_field_gap;
    const Mm height = std::clamp((m_body.height * 0.69F - fixed) / upper_rows, least_height, least_height * 1.25F);
    const Mm phrases = phrases_in_row ? phrase_row_height(height) : 0;
    const Mm field = m_body.height - fixed - height * 3 - phrases;
    start();
    if (!place_field(field, true)) {
        return false;
    }
    Box left = m_body;
    left.take_top(field, m_field_gap);
    if (phrases_in_row && !phrase_row(left.take_top(phrases, m_gap))) {
        return false;
    }
    return letters_row(letters[0], left.take_top(height, m_gap), width) && letters_row(letters[1], left.take_top(height, m_gap), width) &&
           third_row(letters[2], left.take_top(height, m_gap), width) && bottom_row(left.take_bottom(m_measures.bar));
}

bool KeyboardPlanner::letters_row(const std::vector<KeyCap>& row, Box box, Mm width) {
    const auto count = static_cast<Mm>(row.size());
    box.take_left((box.width - count * width - (count - 1) * m_gap) / 2);
    for (const KeyCap& cap : row) {
        const PlannedKey key = letter(cap);
        if (key_size(m_frame, key.label, key.style).width > width + 0.01F) {
            return false;
        }
        place(key, box.take_left(width, m_gap));
    }
    return true;
}

bool KeyboardPlanner::third_row(const std::vector<KeyCap>& letters, Box row, Mm key_width) {
    const std::optional<PlannedKey> first = shift();
    const PlannedKey last = control(KeyMeans::rub_out, {"rub-out"}, N_("Rub out"));
    // As wide as any of the words that take turns here, so that the letters stay where they are.
    Mm wide = width_of(last);
    for (const char* msgid : {N_("Capital"), N_("Accents")}) {
        wide = std::max(wide, width_of(control(KeyMeans::capital, {"capital"}, msgid)));
    }
    wide = first ? std::max(wide, width_of(*first)) : wide;
    const auto count = static_cast<Mm>(letters.size());
    const Mm aligned = (row.width - count * key_width - (count + 1) * m_gap) / 2;
    Mm width = key_width;
    if (aligned >= wide) {
        wide = std::max(wide, std::min(aligned, 2.2F * key_width));
    } else if (count > 0) {
        width = std::min(key_width, (row.width - 2 * wide - (count + 1) * m_gap) / count);
        if (width < target()) {
            return false;
        }
    }
    const Box first_box = row.take_left(wide, m_gap);
    if (first) {
        place(*first, first_box);
    }
    place(last, row.take_right(wide, m_gap));
    return letters_row(letters, row, width);
}

bool KeyboardPlanner::bottom_row(Box row) {
    m_plan.help = row.take_right(m_help_width, m_gap);
    PlannedKeys keys;
    PlannedKey layer = other_layer();
    layer.needs = std::max(width_of(layer), width_of(control(KeyMeans::letters, {"letters"}, N_("abc"))));
    keys.add(layer);
    keys.add(letter(m_layout.comma));
    PlannedKey space = control(KeyMeans::space, {"space"}, N_("space"));
    space.needs = least_space_bar;
    keys.add(space);
    keys.add(letter(m_layout.full_stop));
    keys.add(control(KeyMeans::undo_word, {"undo-word"}, N_("Undo word")));
    if (m_plan.phrases_in_turns) {
        keys.add(control(KeyMeans::phrases, {"phrases"}, N_("Phrases")));
    }
    Mm spare = row.width - m_gap * static_cast<Mm>(keys.size() - 1);
    for (PlannedKey& key : keys.all()) {
        key.needs = std::max(key.needs, width_of(key));
        spare -= key.needs;
    }
    if (spare < 0) {
        return false;
    }
    for (const PlannedKey& key : keys.all()) {
        place(key, row.take_left(key.needs + (key.means == KeyMeans::space ? spare : 0), m_gap));
    }
    return true;
}

// How many phrases from this one on have room beside each other.
std::size_t KeyboardPlanner::phrases_from(std::size_t first, Mm room) const {
    std::size_t count = 0;
    for (; first + count < m_screen.phrases.size() && count < most_phrases_across; ++count) {
        room -= width_of(phrase_key(m_screen.phrases[first + count]));
        if (room < 0) {
            break;
        }
        room -= m_gap;
    }
    return count;
}

// A sentence in a script with deep strokes is higher than any key.
Mm KeyboardPlanner::phrase_row_height(Mm least) const {
    Mm height = least;
    for (const Choice& phrase : m_screen.phrases) {
        const PlannedKey key = phrase_key(phrase);
        while (height < m_body.height && !phrase_fits(key, width_of(key), height)) {
            height += 0.5F;
        }
    }
    return height;
}

// Up to four, each in one line; where there are more, what turns to the next of them.
bool KeyboardPlanner::phrase_row(Box row) {
    const std::span<const Choice> all = m_screen.phrases;
    PlannedKey more = control(KeyMeans::more, {"more-phrases"}, N_("More"));
    more.needs = width_of(more);
    const bool turning = phrases_from(0, row.width) < all.size();
    const Box more_box = turning ? row.take_right(std::max(more.needs, m_help_width), m_gap) : Box{};
    m_plan.pages = 0;
    for (std::size_t first = 0, here = 0; first < all.size(); first += here, ++m_plan.pages) {
        here = phrases_from(first, row.width);
        if (here == 0) {
            return false;
        }
    }
    std::size_t first = 0;
    for (int page = std::max(0, m_ui.phrases.page) % m_plan.pages; page > 0; --page) {
        first += phrases_from(first, row.width);
    }
    PlannedKeys keys;
    for (const Choice& phrase : all.subspan(first, phrases_from(first, row.width))) {
        PlannedKey key = phrase_key(phrase);
        key.needs = width_of(key);
        keys.add(key);
    }
    spread(keys.all(), row);
    if (turning) {
        place(more, more_box);
    }
    return true;
}

} // namespace widgets
