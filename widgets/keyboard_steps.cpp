// Where a whole keyboard has no room: all letters in the order of the alphabet; or a few letters to a key, chosen in two steps;
// and phrases, where they take turns with the keys. All of these flow into rows, with Help at the end of the last.
#include <cstring>

#include "widgets/keyboard_planner.h"

namespace widgets {
namespace {

constexpr std::size_t letters_in_group = 5;
constexpr std::size_t least_across = 5; // fewer letters in a row than this, and two steps are quicker
constexpr Mm slack = 0.01F;

} // namespace

// Spreads keys over a row, each by its need.
void KeyboardPlanner::spread(std::span<const PlannedKey> keys, Box row) {
    Mm needed = 0;
    for (const PlannedKey& key : keys) {
        needed += key.needs;
    }
    const Mm room = row.width - m_gap * (static_cast<Mm>(keys.size()) - 1);
    for (const PlannedKey& key : keys) {
        place(key, row.take_left(room * key.needs / needed, m_gap));
    }
}

// Rows of `box` filled with one page of keys, in order. Returns how many pages there are; 0: a key is wider than its row.
// more_width: what the page turner before Help takes; 0: there is none. full: how much of a row is filled at most, of 1.
// Nothing is placed where there is no such page.
int KeyboardPlanner::flow_pages(std::span<const PlannedKey> keys, Box box, std::size_t rows, Mm row_height, int page, Mm more_width,
                                float full) {
    std::size_t next = 0;
    int pages = 0;
    do {
        const std::size_t first = next;
        Box left = box;
        for (std::size_t row = 1; row <= rows; ++row) {
            const bool last = row == rows;
            Box line = left.take_top(last ? m_last_row : row_height, m_gap);
            Box help = last ? line.take_right(m_help_width, m_gap) : Box{};
            help = help.take_bottom(m_measures.bar);
            const Box whole = line;
            const Box more = last && more_width > 0 ? line.take_right(more_width, m_gap) : Box{};
            const std::size_t from = next;
            for (Mm used = 0; next < keys.size() && used + keys[next].needs <= line.width + slack; ++next) {
                const bool full_enough = next > from && used + keys[next].needs > box.width * full + slack;
                if (full_enough || (last && keys[next].not_last)) {
                    break;
                }
                used += keys[next].needs + m_gap;
            }
            if (last && next == first && next < keys.size() && m_at_any_price) {
                ++next;
            }
            if (pages != page) {
                continue;
            }
            spread(keys.subspan(from, next - from), line);
            if (last) {
                m_plan.help = help;
            }
            if (last && more_width > 0) {
                place(control(KeyMeans::more, {"more-keys"}, N_("More")), next > from ? more : whole);
            }
        }
        ++pages;
        if (next == first && !keys.empty()) {
            return 0;
        }
    } while (next < keys.size());
    return pages;
}

int KeyboardPlanner::flow(std::span<const PlannedKey> keys, Box box, std::size_t rows, Mm row_height, int page) {
    const Mm more_width = width_of(control(KeyMeans::more, {"more-keys"}, N_("More")));
    // Rows as evenly full as they can be.
    for (const float full : {0.6F, 0.7F, 0.8F, 0.9F, 1.0F}) {
        if (flow_pages(keys, box, rows, row_height, -1, 0, full) == 1) {
            return flow_pages(keys, box, rows, row_height, page < 0 ? -1 : 0, 0, full);
        }
    }
    const int pages = flow_pages(keys, box, rows, row_height, -1, more_width, 1);
    if (page >= 0 && pages > 0) {
        flow_pages(keys, box, rows, row_height, page % pages, more_width, 1);
    }
    return pages;
}

bool KeyboardPlanner::alphabet() {
    m_last_row = m_measures.bar;
    PlannedKeys letters;
    add_letters(letters);
    Mm width = target();
    for (const PlannedKey& key : letters.all()) {
        width = std::max(width, width_of(key));
    }
    const auto across = static_cast<std::size_t>((m_body.width + m_gap) / (width + m_gap));
    const Mm least = key_height();
    if (across < least_across || letters.size() == 0 || m_measures.bar < least) {
        return false;
    }
    const std::size_t letter_rows = (letters.size() + across - 1) / across;
    PlannedKeys controls;
    if (const auto key = shift()) {
        controls.add(*key);
    }
    controls.add(control(KeyMeans::rub_out, {"rub-out"}, N_("Rub out")));
    controls.add(other_layer());
    if (m_plan.phrases_in_turns) {
        controls.add(control(KeyMeans::phrases, {"phrases"}, N_("Phrases")));
    }
    controls.add(control(KeyMeans::undo_word, {"undo-word"}, N_("Undo word")));
    controls.add(control(KeyMeans::space, {"space"}, N_("space")));
    for (PlannedKey& key : controls.all()) {
        key.needs = width_of(key);
    }
    for (std::size_t control_rows = 1; control_rows <= 4; ++control_rows) {
        const auto upper_rows = static_cast<Mm>(letter_rows + control_rows - 1);
        const Mm fixed = m_measures.bar + m_gap * upper_rows + m_field_gap;
        const Mm height = std::clamp((m_body.height * 0.74F - fixed) / upper_rows, least, least * 1.25F);
        const Mm field = m_body.height - fixed - height * upper_rows;
        start();
        if (!place_field(field, true)) {
            return false;
        }
        Box left = m_body;
        left.take_top(field, m_field_gap);
        const Mm key_width = (left.width - m_gap * static_cast<Mm>(across - 1)) / static_cast<Mm>(across);
        for (std::size_t next = 0; next < letters.size();) {
            Box line = left.take_top(height, m_gap);
            for (std::size_t i = 0; i < across && next < letters.size(); ++i, ++next) {
                place(letters.all()[next], line.take_left(key_width, m_gap));
            }
        }
        if (flow(controls.all(), left, control_rows, height, -1) == 1) {
            flow(controls.all(), left, control_rows, height, 0);
            return true;
        }
    }
    return false;
}

// Phrases take lines of their own: the narrowest of a few widths in which one fits. So does Send with its picture.
Mm KeyboardPlanner::width_in_flow(const PlannedKey& key, Mm row_height) const {
    if (key.choice == nullptr) {
        return width_of(key);
    }
    const auto arrangement = key.means == KeyMeans::phrase ? TileArrangement::words_only : TileArrangement::automatic;
    Mm width = key.means == KeyMeans::phrase ? std::max(target(), m_body.width / 4 - m_gap) : target();
    while (width < m_body.width && !fit_tile(m_frame, *key.choice, {width, row_height}, key.style, arrangement).fits) {
        width += 2;
    }
    return std::min(width, m_body.width);
}

// The groups of letters; or, once one was chosen, its letters and the way back.
void KeyboardPlanner::add_groups(PlannedKeys& keys) {
    PlannedKeys letters;
    add_letters(letters);
    const std::size_t groups = std::min((letters.size() + letters_in_group - 1) / letters_in_group, m_plan.names.size());
    for (std::size_t group = 0; group < groups; ++group) {
        const std::size_t from = letters.size() * group / groups;
        const auto inside = letters.all().subspan(from, letters.size() * (group + 1) / groups - from);
        if (m_ui.group == static_cast<int>(group)) {
            keys.clear();
            for (const PlannedKey& key : inside) {
                keys.add(key);
            }
            keys.add(control(KeyMeans::all_letters, {"all-letters"}, on_letters() ? N_("All letters") : N_("All signs")));
            return;
        }
        std::array<char, 64>& name = m_plan.names[group];
        std::size_t length = 0;
        for (const PlannedKey& key : inside) {
            if (length + key.label.size() + 1 < name.size()) {
                if (length > 0) {
                    name[length++] = ' ';
                }
                std::memcpy(name.data() + length, key.label.data(), key.label.size());
                length += key.label.size();
            }
        }
        PlannedKey key;
        key.means = KeyMeans::group;
        key.number = static_cast<int>(group);
        key.id = {"keys", key.number + 1};
        key.label = {name.data(), length};
        key.style = m_letter;
        keys.add(key);
    }
}

void KeyboardPlanner::fill(PlannedKeys& keys, bool with_send, Mm row_height, Mm field_height) {
    if (showing_phrases()) {
        for (const Choice& phrase : m_screen.phrases) {
            keys.add(phrase_key(phrase));
        }
        keys.add(control(KeyMeans::write, {"write"}, N_("Write")));
        keys.add(control(KeyMeans::undo_word, {"undo-word"}, N_("Undo word")));
        if (with_send) {
            keys.add(send_key());
        }
    } else {
        add_groups(keys);
        if (m_ui.group < 0) {
            keys.add(control(KeyMeans::space, {"space"}, N_("space")));
            keys.add(control(KeyMeans::rub_out, {"rub-out"}, N_("Rub out")));
            if (with_send) {
                keys.add(send_key());
            }
            keys.add(control(KeyMeans::undo_word, {"undo-word"}, N_("Undo word")));
            if (const auto key = shift()) {
                keys.add(*key);
            }
            keys.add(other_layer());
            if (m_plan.phrases_in_turns) {
                keys.add(control(KeyMeans::phrases, {"phrases"}, N_("Phrases")));
            }
        }
    }
    // A field too low for a finger has its way back to earlier lines among the keys.
    const Size room = field_room(m_frame, m_plan, m_screen.audience, {m_body.width, field_height});
    if (with_send && m_ui.group < 0 && field_height < target() && goes_on(m_frame, m_plan, m_ui.writing.text, room)) {
        keys.add(control(KeyMeans::earlier, {"earlier-lines"}, N_("Earlier")));
    }
    for (PlannedKey& key : keys.all()) {
        key.needs = width_in_flow(key, std::min(row_height, m_last_row));
        if (key.means == KeyMeans::phrase && !phrase_fits(key, key.needs, m_last_row)) {
            key.needs = width_in_flow(key, row_height);
            key.not_last = true; // more lines than the last row is high
        }
    }
}

bool KeyboardPlanner::phrase_fits(const PlannedKey& key, Mm width, Mm height) const {
    return fit_tile(m_frame, *key.choice, {width, height}, key.style, TileArrangement::words_only).fits;
}

// The least height of a row in which every phrase fits, if it has the row to itself.
Mm KeyboardPlanner::phrase_height(Mm least) const {
    Mm height = least;
    for (const Choice& phrase : m_screen.phrases) {
        const PlannedKey key = phrase_key(phrase);
        while (height < m_body.height && !phrase_fits(key, m_body.width, height)) {
            height += 0.5F;
        }
    }
    return height;
}

// Where there is one row only, it is as high as a phrase needs beside the page turner and Help.
Mm KeyboardPlanner::last_row_for_phrases(Mm at_most) const {
    const Mm width = m_body.width - m_help_width - width_of(control(KeyMeans::more, {"more-keys"}, N_("More"))) - 2 * m_gap;
    Mm height = m_measures.bar;
    for (const Choice& phrase : m_screen.phrases) {
        while (height + 0.5F <= at_most && !phrase_fits(phrase_key(phrase), width, height)) {
            height += 0.5F;
        }
    }
    return height;
}

// In as few rows as hold everything on one page; the field has what is left.
bool KeyboardPlanner::strip(bool send_in_flow, Pages allowed) {
    const bool at_any_price = m_at_any_price = allowed == Pages::at_any_price;
    const Mm least = showing_phrases() ? phrase_height(key_height()) : key_height();
    const Mm field_least = std::max(field_needs(send_in_flow ? m_body.width : m_body.width * 0.68F), send_in_flow ? 0.0F : target());
    const Mm last_row = std::max(m_measures.bar, key_height()); // a word in a script with deep strokes may be higher than Help
    const Mm room = m_body.height - field_least - m_field_gap - last_row;
    if (!at_any_price && (m_measures.bar < key_height() || room < -slack)) {
        return false;
    }
    const auto most_rows = static_cast<std::size_t>(std::max(0.0F, room + slack) / (least + m_gap)) + 1;
    const int page = showing_phrases() ? m_ui.phrases.page : m_ui.keys.page;
    for (std::size_t count = 1; count <= most_rows; ++count) {
        const auto upper_rows = static_cast<Mm>(count - 1);
        Mm height = least;
        if (upper_rows > 0) {
            const Mm pleasant = (m_body.height * 0.7F - last_row) / upper_rows - m_gap;
            height = std::clamp(std::min(pleasant, room / upper_rows - m_gap), least, least * (showing_phrases() ? 1.7F : 1.3F));
        }
        m_last_row = last_row;
        if (most_rows == 1 && showing_phrases()) {
            m_last_row = height = last_row_for_phrases(last_row + std::max(0.0F, room));
        }
        start();
        Box upper = m_body;
        const Box rows = upper.take_bottom(m_last_row + upper_rows * (height + m_gap), m_field_gap);
        PlannedKeys keys;
        fill(keys, send_in_flow, height, upper.height);
        const int pages = flow(keys.all(), rows, count, height, -1);
        if (pages != 1 && count < most_rows) {
            continue;
        }
        // Phrases may always be turned over; keys only where nothing else helps.
        if ((pages == 0 || (pages > 1 && allowed == Pages::one && !showing_phrases())) && !at_any_price) {
            return false;
        }
        if (!place_field(upper.height, !send_in_flow) && !at_any_price) {
            return false;
        }
        m_plan.pages = pages;
        flow(keys.all(), rows, count, height, std::max(0, page));
        return true;
    }
    return false;
}

} // namespace widgets
