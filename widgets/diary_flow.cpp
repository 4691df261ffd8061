// The days of a diary, laid out over pages.
#include "widgets/diary_flow.h"

namespace widgets {

namespace {

constexpr float close_lines = 1.05F;  // as close as one reads them well
// Nastaliq: its own lines move apart where they would touch; words in other letters below it need the usual room.
constexpr float close_nastaliq = 0.95F, usual_line = 1.2F;
constexpr float long_of_page = 0.3F;      // what is higher may be torn
constexpr float most_for_names = 0.1F; // of the width, for the names of days

} // namespace

DiaryStyles diary_styles(const Frame& frame) {
    const auto style = [](Mm cap, Weight weight = Weight::regular) { return TextStyle{cap, weight, Face::reading}; };
    switch (frame.form()) {
    case Form::small: return {style(3.1F, Weight::bold), style(3.05F), style(3.05F)};
    case Form::tall: return {style(3.2F, Weight::bold), style(3.2F), style(3.05F)};
    case Form::wide: break;
    }
    return {style(4.1F, Weight::bold), style(4.1F), style(4.0F)};
}

DiaryFlow::DiaryFlow(const Frame& frame, Box area, std::span<const Card> days, Mm at_end, int page)
    : m_frame(frame), m_days(days), m_styles(diary_styles(frame)), m_until(page) {
    m_width = area.width;
    m_height = area.height;
    m_line = frame.language().code() == "ur" ? close_nastaliq : close_lines;
    m_icon = m_styles.words.cap * frame.look().text_scale * 1.75F;
    Mm figures = 0;
    for (const Card& one : days) {
        TextBlock margin = day(one);
        m_day = std::max(m_day, frame.measure(margin, 0).width + 2);
        margin.text = first_line(one.heading);
        figures = std::max(figures, frame.measure(margin, 0).width + 2);
    }
    m_has_names = m_day <= most_for_names * m_width; // else they are only heard
    m_day = m_has_names ? m_day : figures;
    for (std::size_t day = 0; day < days.size(); ++day) {
        for (std::size_t line = 0; line < days[day].lines.size() && !goes_on(); ++line) {
            add_line(day, line);
        }
    }
    if (at_end > 0 && m_y > 0 && m_height - m_y < at_end) {
        ++m_page;
    }
}

TextBlock DiaryFlow::day(const Card& day) const {
    const std::string_view heading = m_has_names ? day.heading : first_line(day.heading);
    return {heading, m_styles.day, Align::centre, Wrap::words, m_line};
}

TextBlock DiaryFlow::words(const CardLine& line) const {
    TextBlock block{line.text, m_styles.words, Align::start, line.typed_by_someone ? Wrap::anywhere : Wrap::words, m_line};
    block.language = line.language;
    if (line.typed_by_someone && m_line < 1 && m_frame.measure(block, words_width()).lines > 1) {
        block.line = usual_line;
    }
    return block;
}

TextBlock DiaryFlow::aside(const CardLine& line) const { return {line.aside, m_styles.aside, Align::end, Wrap::anywhere, m_line}; }

void DiaryFlow::measure(const CardLine& line, DiaryPiece& piece, int lines) const {
    TextBlock block = words(line);
    block.first_line = piece.skip;
    block.line_count = piece.take;
    piece.words_height = m_frame.measure(block, words_width()).height;
    piece.height = std::max(piece.words_height, line.picture.empty() || piece.skip > 0 ? 0 : m_icon);
    if (line.aside.empty() || piece.take >= 0) {
        return;
    }
    block.first_line = lines - 1;
    block.line_count = 1;
    const Fit last = m_frame.measure(block, words_width()), one_line = m_frame.measure(aside(line), 0);
    if (last.width + aside_gap + one_line.width <= words_width()) { // level with the last line of the words
        piece.aside_y = std::max(0.0F, piece.words_height - (last.height + one_line.height) / 2);
        piece.height = std::max(piece.height, piece.aside_y + one_line.height);
    } else {
        piece.aside_y = piece.words_height;
        piece.height = std::max(piece.height, piece.words_height + m_frame.measure(aside(line), words_width()).height);
    }
}

void DiaryFlow::next_page() {
    m_y = 0;
    ++m_page;
}

void DiaryFlow::add_line(std::size_t day, std::size_t index) {
    const CardLine& line = m_days[day].lines[index];
    DiaryPiece piece;
    piece.day = day;
    piece.line = index;
    const Fit all = m_frame.measure(words(line), words_width());
    for (;;) {
        piece.take = -1;
        measure(line, piece, all.lines);
        const Mm room = m_height - m_y + 0.2F;
        if (piece.height > room) { // only what is long is torn, and who and when stays with the last of its words
            const bool is_long = piece.height > m_height * long_of_page && all.line_height > 0;
            piece.take = is_long ? std::clamp(static_cast<int>(room / all.line_height), 0, all.lines - piece.skip - 1) : 0;
            for (measure(line, piece, all.lines); piece.take > 0 && piece.height > room; measure(line, piece, all.lines)) {
                --piece.take;
            }
            if (piece.take <= 0 && m_y > 0) {
                next_page();
                continue;
            }
            if (piece.take <= 0) { // glass that holds not even one line of it
                piece.take = -1;
                measure(line, piece, all.lines);
            }
        }
        piece.page = m_page;
        piece.y = m_y;
        m_pieces.add(piece);
        m_y += piece.height + line_gap;
        if (piece.take < 0) {
            return;
        }
        piece.skip += piece.take;
        next_page();
    }
}

} // namespace widgets
