// Three arrangements, tried in this order at each size of the words: the whole keyboard as on a desk; the letters in the order
// of the alphabet, as many in a row as there is room for; letters in two steps, in pages if need be.
#include "widgets/keyboard_planner.h"

namespace widgets {

TextBlock field_block(TextStyle style, std::string_view text) {
    return {text, style, Align::start, Wrap::anywhere, field_line};
}

TextBlock small_print_block(const KeyboardPlan& plan, std::string_view text) {
    return {text, plan.small_print, Align::start, Wrap::words, 1.08F};
}

Mm small_print_icon(const Frame& frame, const KeyboardPlan& plan) {
    return plan.small_print.cap * frame.look().text_scale * 1.45F;
}

Mm small_print_height(const Frame& frame, const KeyboardPlan& plan, std::string_view text, Mm field_width) {
    const Mm icon = small_print_icon(frame, plan);
    const Mm width = field_width - 2 * field_side - icon - 1.4F;
    if (text.empty() || width < 5) {
        return 0;
    }
    const Fit fit = frame.measure(small_print_block(plan, text), width);
    return std::max(fit.height, std::min(icon, fit.line_height));
}

Size field_room(const Frame& frame, const KeyboardPlan& plan, std::string_view audience, Size field) {
    const Mm print = plan.audience ? small_print_height(frame, plan, audience, field.width) : 0;
    return {std::max(5.0F, field.width - 2 * field_side - cursor_gap - cursor_width),
            std::max(1.0F, field.height - print - 2 * (field_edge + field_pad))};
}

KeyboardPlanner::KeyboardPlanner(KeyboardPlan& plan, const Frame& frame, Box body, const KeyboardLayout& layout,
                                 const KeyboardScreen& screen, const KeyboardUi& ui)
    : m_plan(plan), m_frame(frame), m_body(body), m_layout(layout), m_screen(screen), m_ui(ui), m_words(frame.language()),
      m_measures(frame.measures()) {}

void KeyboardPlanner::find() {
    const float scale = m_frame.look().text_scale;
    const float least = 1 / scale;
    m_help_width = lay_out_bar(m_frame, m_body.width, {}).help_width;
    m_plan.fits = true;
    // Who can read it must be seen. Then the words as large as was asked for, if any arrangement allows it; else smaller, but
    // never below what 100 % has.
    for (const bool audience : {true, false}) {
        m_plan.audience = audience;
        for (const float part : {1.0F, 0.88F, 0.76F, 0.64F, 0.5F}) {
            if (try_at(std::max(part, least), Pages::one)) {
                return;
            }
            if (part <= least) {
                break;
            }
        }
        if (try_at(least, Pages::many)) {
            return;
        }
    }
    m_plan.fits = false;
    try_at(least, Pages::at_any_price);
}

bool KeyboardPlanner::try_at(float part, Pages pages) {
    const bool resident = m_frame.density() == Density::resident;
    const auto sized = [&](TextStyle style) { return TextStyle{style.cap * part, style.weight, style.face}; };
    m_plan.control = sized(m_measures.control_word);
    m_plan.small_print = sized(resident ? m_measures.second_line : TextStyle{3.2F, Weight::regular, Face::reading});
    const TextStyle plain = m_plan.long_text = sized(m_measures.reading);
    const TextStyle large = sized(resident ? m_measures.reading : TextStyle{4.9F, Weight::regular, Face::reading});
    const bool phrases = !m_screen.phrases.empty();
    if (pages == Pages::one) {
        for (const TextStyle style : {large, plain}) {
            m_letter = m_plan.text = style;
            for (const Mm gap : {1.6F, 1.0F, 0.8F}) {
                m_gap = m_field_gap = gap;
                m_plan.phrases_in_turns = false;
                if (phrases && whole_keyboard(true)) {
                    return true;
                }
                m_plan.phrases_in_turns = phrases;
                if (!showing_phrases() && whole_keyboard(false)) {
                    return true;
                }
            }
        }
    }
    m_plan.phrases_in_turns = phrases;
    for (const TextStyle style : {large, plain}) {
        m_letter = m_plan.text = style;
        for (const Mm gap : {1.6F, 1.0F}) {
            m_gap = m_field_gap = gap;
            if (pages == Pages::one && !showing_phrases() && alphabet()) {
                return true;
            }
        }
        m_gap = m_field_gap = resident ? m_measures.gap : 1.6F;
        if (pages != Pages::at_any_price && (strip(false, pages) || strip(true, pages))) {
            return true;
        }
    }
    m_gap = m_field_gap = resident ? m_measures.gap : 1.6F;
    return pages == Pages::at_any_price && strip(true, pages);
}

void KeyboardPlanner::start() {
    m_plan.keys.clear();
    m_plan.pages = 1;
    m_plan.send = Choice{{"send"}, m_screen.send, m_screen.send_picture, m_screen.area};
    m_plan.send.role = ItemRole::button;
    m_plan.send.enabled = m_screen.can_send;
}

// --- What stands on the keys ---

const KeyRows& KeyboardPlanner::rows() const {
    switch (m_ui.layer) {
    case Layer::signs: return m_layout.other_rows;
    case Layer::accents:
    case Layer::accents_capital: return m_layout.accent_rows;
    case Layer::small:
    case Layer::capital: break;
    }
    return m_layout.rows;
}

PlannedKey KeyboardPlanner::letter(const KeyCap& cap) const {
    PlannedKey key;
    key.means = KeyMeans::letter;
    key.label = m_ui.layer == Layer::capital || m_ui.layer == Layer::accents_capital ? cap.shifted : cap.plain;
    // Named by what it types, so that it is the same key in every arrangement.
    key.id = {"key", 0};
    for (const char byte : key.label.substr(0, 7)) {
        key.id.number = key.id.number << 8 | static_cast<unsigned char>(byte);
    }
    key.style = m_letter;
    key.cap = on_letters() ? &cap : nullptr;
    return key;
}

PlannedKey KeyboardPlanner::control(KeyMeans means, ItemId id, const char* msgid) const {
    PlannedKey key;
    key.means = means;
    key.id = id;
    key.label = m_words(msgid);
    key.style = m_plan.control;
    return key;
}

PlannedKey KeyboardPlanner::other_layer() const {
    return on_letters() ? control(KeyMeans::signs, {"signs"}, N_("123")) : control(KeyMeans::letters, {"letters"}, N_("abc"));
}

std::optional<PlannedKey> KeyboardPlanner::shift() const {
    if (m_ui.layer == Layer::signs) {
        const bool any = !m_layout.accent_rows.empty() && !m_layout.accent_rows.front().empty();
        return any ? std::optional(control(KeyMeans::accents, {"accents"}, N_("Accents"))) : std::nullopt;
    }
    return control(KeyMeans::capital, {"capital"}, m_layout.has_capitals ? N_("Capital") : N_("Other letters"));
}

PlannedKey KeyboardPlanner::send_key() const {
    PlannedKey key;
    key.means = KeyMeans::send;
    key.id = {"send"};
    key.label = m_screen.send;
    key.choice = &m_plan.send;
    key.style = m_plan.control;
    return key;
}

PlannedKey KeyboardPlanner::phrase_key(const Choice& phrase) const {
    PlannedKey key;
    key.means = KeyMeans::phrase;
    key.id = phrase.id;
    key.label = phrase.label;
    key.choice = &phrase;
    key.style = {m_plan.control.cap, Weight::regular, Face::reading};
    return key;
}

void KeyboardPlanner::add_letters(PlannedKeys& keys) const {
    if (!on_letters()) {
        for (const std::vector<KeyCap>& row : rows()) {
            for (const KeyCap& cap : row) {
                keys.add(letter(cap));
            }
        }
        return;
    }
    for (const KeyCap& cap : m_layout.alphabet) {
        keys.add(letter(cap));
    }
    keys.add(letter(m_layout.comma));
    keys.add(letter(m_layout.full_stop));
}

// --- Sizes and places ---

Mm KeyboardPlanner::width_of(const PlannedKey& key) const {
    return std::max(target(), key_size(m_frame, key.label, key.style).width);
}

Mm KeyboardPlanner::key_height() const {
    Mm letters = key_size(m_frame, "Qg", m_letter).height;
    for (const auto& row : m_layout.rows) { // letters of other scripts reach further up and down
        for (const KeyCap& cap : row) {
            letters = std::max(letters, key_size(m_frame, cap.plain, m_letter).height);
        }
    }
    const std::string& shift = m_words(m_layout.has_capitals ? N_("Capital") : N_("Other letters"));
    return std::max({target(), key_size(m_frame, shift, m_plan.control).height, letters});
}

Mm KeyboardPlanner::field_needs(Mm width) const {
    // What is written may be of any script; most of it is of the one that the keys are in.
    const Mm text = std::max(m_frame.measure(field_block(m_plan.long_text, "Qg"), 0).height,
                             m_frame.measure(field_block(m_plan.long_text, m_frame.language()("Write here")), 0).height);
    return 2 * (field_edge + field_pad) + text + (m_plan.audience ? small_print_height(m_frame, m_plan, m_screen.audience, width) : 0);
}

void KeyboardPlanner::place(PlannedKey key, Box box) {
    key.box = box;
    m_plan.keys.add(key);
}

bool KeyboardPlanner::place_field(Mm height, bool send_beside) {
    Box strip = m_body;
    strip = strip.take_top(height);
    if (send_beside) {
        if (height < target()) {
            return false;
        }
        PlannedKey send = send_key();
        if (height > 22) {
            send.style = {m_plan.text.cap, Weight::bold, Face::reading};
        }
        // As wide as Help below it, unless that leaves too little for the words.
        Mm width = std::max(target(), std::min(m_help_width, m_body.width * 0.3F));
        const auto fits = [&] { return fit_tile(m_frame, m_plan.send, {width, height}, send.style).fits; };
        while (!fits() && width < m_body.width * 0.4F) {
            width += 0.5F;
        }
        if (!fits()) {
            return false;
        }
        place(send, strip.take_right(width, m_measures.gap));
    }
    m_plan.field = strip;
    const Mm print_width = strip.width - 2 * field_side - small_print_icon(m_frame, m_plan) - 1.4F;
    if (m_plan.audience && !m_screen.audience.empty() && !m_frame.measure(small_print_block(m_plan, m_screen.audience), print_width).fits) {
        return false;
    }
    return height >= field_needs(strip.width) - 0.01F;
}

void plan_keyboard(KeyboardPlan& plan, const Frame& frame, Box body, const KeyboardLayout& layout, const KeyboardScreen& screen,
                   const KeyboardUi& ui) {
    KeyboardPlanner(plan, frame, body, layout, screen, ui).find();
}

} // namespace widgets
