// Where the days of a diary and what was written on them go: measured, not drawn. Only diary.cpp uses it.
#pragma once
#include "widgets/few.h"
#include "widgets/screen_kit.h"

namespace widgets {

struct DiaryStyles {
    TextStyle day, words, aside;
};
DiaryStyles diary_styles(const Frame&);

// A line, or as much of it as there was room for.
struct DiaryPiece {
    std::size_t day = 0, line = 0;
    int skip = 0, take = -1;  // laid-out lines of the words already drawn, and those drawn here; -1: the rest, with who and when
    int page = 0;
    Mm y = 0, height = 0, words_height = 0;
    Mm aside_y = 0;           // from the top of the piece
};

// The days over pages, each named in a margin beside its lines. Only a line that is long is torn.
class DiaryFlow {
public:
    // `at_end`: of the last page, kept free at its bottom. Nothing after `page` is looked at: a month is long.
    DiaryFlow(const Frame&, Box area, std::span<const Card> days, Mm at_end, int page);

    bool goes_on() const { return m_page > m_until; } // there is a page after that one
    int last_page() const { return m_page; }          // where it does not go on
    std::span<const DiaryPiece> pieces() const { return m_pieces.all(); }
    Mm icon() const { return m_icon; }
    Mm day_width() const { return m_day; }
    Mm words_width() const { return std::max(10.0F, m_width - m_day - day_gap - m_icon - icon_gap); }

    TextBlock day(const Card&) const; // its figure, and below it, where there is room, its name
    TextBlock words(const CardLine&) const;
    TextBlock aside(const CardLine&) const; // who and when: at the end of the last line of the words, or below it

    static constexpr Mm icon_gap = 1.4F, aside_gap = 2.4F, line_gap = 0.7F, day_gap = 1.4F;

private:
    // The parts of this piece, as far as they follow from where it begins and how much of the words it takes.
    void measure(const CardLine&, DiaryPiece&, int lines) const;
    void next_page();
    void add_line(std::size_t day, std::size_t line);

    const Frame& m_frame;
    std::span<const Card> m_days;
    DiaryStyles m_styles;
    Few<DiaryPiece, 640> m_pieces;
    int m_page = 0, m_until = 0;
    Mm m_width = 0, m_height = 0, m_icon = 0, m_day = 0, m_y = 0;
    float m_line = 1; // from line to line
    bool m_has_names = true;
};

} // namespace widgets
