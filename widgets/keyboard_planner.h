// The search for a keyboard's arrangement, shared by keyboard_plan.cpp (the search), keyboard_whole.cpp and keyboard_steps.cpp
// (the arrangements). Nobody else needs it.
#pragma once
#include "widgets/keyboard_plan.h"

namespace widgets {

class KeyboardPlanner {
public:
    KeyboardPlanner(KeyboardPlan&, const Frame&, Box body, const KeyboardLayout&, const KeyboardScreen&, const KeyboardUi&);
    void find();

private:
    enum class Pages { one, many, at_any_price }; // at_any_price: what has no room is marked as clipped when it is drawn

    // --- The search (keyboard_plan.cpp) ---
    bool try_at(float part, Pages);
    void start();

    // --- What stands on the keys ---
    const KeyRows& rows() const;
    bool on_letters() const { return m_ui.layer == Layer::small || m_ui.layer == Layer::capital; }
    bool showing_phrases() const { return m_ui.shows == KeyboardShows::phrases && !m_screen.phrases.empty(); }
    PlannedKey letter(const KeyCap&) const;
    PlannedKey control(KeyMeans, ItemId, const char* msgid) const;
    PlannedKey other_layer() const;                  // to the signs, and back
    std::optional<PlannedKey> shift() const;         // Capital, or what stands in its place
    PlannedKey send_key() const;
    PlannedKey phrase_key(const Choice&) const;
    void add_letters(PlannedKeys&) const;            // of this page, in the order of the alphabet

    // --- Sizes and places ---
    Mm target() const { return m_measures.target; }
    Mm width_of(const PlannedKey&) const;
    Mm key_height() const;
    Mm field_needs(Mm width) const;
    void place(PlannedKey, Box);
    bool place_field(Mm height, bool send_beside);   // at the top of the body; false: no room for it, or for Send

    // --- The whole keyboard (keyboard_whole.cpp) ---
    bool whole_keyboard(bool phrases_in_row);
    bool letters_row(const std::vector<KeyCap>&, Box, Mm width);
    bool third_row(const std::vector<KeyCap>&, Box, Mm key_width);
    bool bottom_row(Box);
    Mm phrase_row_height(Mm least) const;
    bool phrase_row(Box);
    std::size_t phrases_from(std::size_t first, Mm room) const;

    // --- The alphabet, and letters in two steps (keyboard_steps.cpp) ---
    bool alphabet();
    bool strip(bool send_in_flow, Pages);
    void fill(PlannedKeys&, bool with_send, Mm row_height, Mm field_height);
    void add_groups(PlannedKeys&);
    Mm width_in_flow(const PlannedKey&, Mm row_height) const;
    bool phrase_fits(const PlannedKey&, Mm width, Mm height) const;
    Mm phrase_height(Mm least) const;
    Mm last_row_for_phrases(Mm at_most) const;
    int flow(std::span<const PlannedKey>, Box, std::size_t rows, Mm row_height, int page);
    int flow_pages(std::span<const PlannedKey>, Box, std::size_t rows, Mm row_height, int page, Mm more_width, float full);
    void spread(std::span<const PlannedKey>, Box row);

    KeyboardPlan& m_plan;
    const Frame& m_frame;
    Box m_body;
    const KeyboardLayout& m_layout;
    const KeyboardScreen& m_screen;
    const KeyboardUi& m_ui;
    const Language& m_words;
    const Measures& m_measures;
    TextStyle m_letter;
    Mm m_gap = 0, m_field_gap = 0; // between keys; below the field
    Mm m_help_width = 0;
    Mm m_last_row = 0; // height of the row that ends with Help
    bool m_at_any_price = false;
};

} // namespace widgets
