// Lines break where they are full, from the first to the last: a change moves no break before the line it is in, but for the word
// that now may fit on the line above.
#include "widgets/field_text.h"

#include <algorithm>

#include <glib.h>
#include <unicode/uchar.h>

namespace widgets {

void FieldText::lay_out(const Frame& frame, TextStyle style, float line, std::string_view text, Mm width) {
    const Manner manner{style, line, frame.look().text_scale, frame.panel().px_per_mm, width, frame.look().easier_letters};
    std::size_t same = 0;
    if (manner == m_manner && m_language == frame.language().code()) {
        const auto [ours, theirs] = std::mismatch(m_text.begin(), m_text.end(), text.begin(), text.end());
        if (ours == m_text.end() && theirs == text.end()) {
            return;
        }
        same = static_cast<std::size_t>(ours - m_text.begin());
    } else {
        m_line_height = 0;
    }
    m_manner = manner;
    m_language = frame.language().code();
    m_text.resize(same);
    m_text += text.substr(same);
    // From the line before the one that changed.
    while (m_starts.size() > 1 && m_starts.back() > same) {
        m_starts.pop_back();
    }
    if (m_starts.size() > 1) {
        m_starts.pop_back();
    }
    lay_out_from(frame, m_starts.back());
}

void FieldText::lay_out_from(const Frame& frame, std::size_t place) {
    for (;;) {
        const std::size_t end = std::min(m_text.find('\n', place), m_text.size());
        const std::string_view rest = std::string_view(m_text).substr(place, end - place);
        TextBlock block{rest.empty() ? std::string_view("x") : rest, m_manner.style, Align::start, Wrap::anywhere, m_manner.line};
        block.direction = direction_at(place);
        m_line_height = std::max(m_line_height, frame.line_starts(block, m_manner.width, m_new_starts).line_height);
        for (std::size_t n = 1; n < m_new_starts.size() && !rest.empty(); ++n) {
            m_starts.push_back(place + m_new_starts[n]);
        }
        if (end == m_text.size()) {
            return;
        }
        place = end + 1;
        m_starts.push_back(place);
    }
}

// A line in the middle of a paragraph runs as the paragraph does.
Direction FieldText::direction_at(std::size_t place) const {
    const std::size_t line_feed = place == 0 ? std::string::npos : m_text.rfind('\n', place - 1);
    const std::size_t from = line_feed == std::string::npos ? 0 : line_feed + 1;
    const std::size_t end = std::min(m_text.find('\n', from), m_text.size());
    for (const char* at = m_text.data() + from; at < m_text.data() + end; at = g_utf8_next_char(at)) {
        switch (u_charDirection(static_cast<UChar32>(g_utf8_get_char(at)))) {
        case U_LEFT_TO_RIGHT: return Direction::left_to_right;
        case U_RIGHT_TO_LEFT:
        case U_RIGHT_TO_LEFT_ARABIC: return Direction::right_to_left;
        default: break;
        }
    }
    return Direction::of_text; // digits and signs: as the screen does
}

TextBlock FieldText::block(int line, bool with_spaces) const {
    const auto index = static_cast<std::size_t>(line);
    const std::size_t from = m_starts[index];
    std::size_t end = index + 1 < m_starts.size() ? m_starts[index + 1] : m_text.size();
    const char* const blanks = with_spaces ? "\n" : " \n";
    while (end > from && std::string_view(blanks).find(m_text[end - 1]) != std::string_view::npos) {
        --end;
    }
    TextBlock block{std::string_view(m_text).substr(from, end - from), m_manner.style, Align::start, Wrap::anywhere, m_manner.line};
    block.direction = direction_at(from);
    return block;
}

} // namespace widgets
