// Where the days of a diary and what was written on them go: measured, not drawn. Only diary.cpp uses it.
#pragma once
#include "widgets/few.h"
#include "widgets/screen_kit.h"

namespace widgets {

struct DiaryStyles {
    TextStyle day, words, aside;
};
DiaryStyles diary_styles(const Frame&);

// A heading, or a line, or as much of it as there was room for.
struct DiaryPiece {
    std::size_t day = 0;
    int line = -1;            // of the day; -1: its heading
    int skip = 0, take = -1;  // laid-out lines of the words already drawn, and those drawn here; -1: the rest, with who and when
    int page = 0, column = 0;
    Mm y = 0, height = 0, words_height = 0;
    Mm aside_y = 0;           // from the top of the piece
};

// The days in columns over pages. A line that would fit on a page of its own is not torn, unless it is long; a day that goes on in the
// next column says there once more which it is.
class DiaryFlow {
public:
    // `at_end`: of the last page, kept free at its bottom. Nothing after `page` is looked at: a month is long.
    DiaryFlow(const Frame&, Box area, std::span<const Card> days, Mm at_end, int page);

    bool goes_on() const { return m_page > m_until; } // there is a page after that one
    int last_page() const { return m_page; }          // where it does not go on
    std::span<const DiaryPiece> pieces() const { return m_pieces.all(); }
    Mm column_width() const { return m_width; }
    Mm x_of(const DiaryPiece& piece) const { return static_cast<Mm>(piece.column) * (m_width + m_gap); }
    Mm icon() const { return m_icon; }
    Mm words_width() const { return std::max(10.0F, m_width - m_icon - icon_gap); }

    TextBlock heading(const Card&) const;
    TextBlock words(const CardLine&) const;
    TextBlock aside(const CardLine&) const; // who and when: at the end of the last line of the words, or below it

    static constexpr Mm icon_gap = 1.6F, aside_gap = 3, line_gap = 0.8F, heading_padding = 0.35F;

private:
    // The parts of this piece, as far as they follow from where it begins and how much of the words it takes.
    void measure(const CardLine&, DiaryPiece&, int lines) const;
    void next_column();
    void add_heading(std::size_t day);
    void add_line(std::size_t day, std::size_t line);

    const Frame& m_frame;
    std::span<const Card> m_days;
    DiaryStyles m_styles;
    Few<DiaryPiece, 640> m_pieces;
    int m_columns = 1, m_page = 0, m_column = 0, m_until = 0;
    Mm m_width = 0, m_height = 0, m_gap = 0, m_icon = 0, m_y = 0;
    float m_line = 1; // from line to line
};

} // namespace widgets
