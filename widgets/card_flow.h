// Where cards of words stand: flowed into columns and pages, so that nothing is cut and what was said stays with who said it.
// Measured, not drawn. Only cards.cpp uses it.
#pragma once
#include "widgets/few.h"
#include "widgets/screen_kit.h"

namespace widgets {

inline constexpr Mm card_stripe = 2.2F, card_padding = 2.4F, card_line_gap = 1.0F, heading_picture_gap = 1.8F;

// The sizes of words on a card.
struct CardLook {
    TextStyle heading, body, quote, attribution, big;
    TextStyle across; // big words in a language of their own: they are read from the other side of a table
    Mm big_picture = 0;
};
TextBlock block_of(const CardLook&, const CardLine&);
// The side of the small picture in front of words of this size.
Mm icon_of(const Frame&, const TextBlock&);

// A part of a card on one page: some of its lines, the first and last perhaps only in part.
struct CardPiece {
    std::size_t card = 0;
    std::size_t first_line = 0, line_end = 0; // indices into Card::lines
    int skip = 0;                             // laid-out lines of first_line already on an earlier page
    int take = -1;                            // laid-out lines of the last line that still fit; -1: all
    bool begins = true;                       // the first of its card
    bool with_heading = true;                 // said again where the card goes on on another page
    int page = 0, column = 0;
    Mm y = 0, height = 0;
    int again = 0;                            // laid-out lines of the last line that the next page begins with, before who said it
};

class CardFlow {
public:
    CardFlow(const Frame&, Box area, std::span<const Card>);

    int pages() const { return m_page + 1; }
    // So many cards have a heading, above or among their lines, that a page with nothing else on it cannot hold with a line below it.
    std::ptrdiff_t headings_alone() const;
    std::span<const CardPiece> pieces() const { return m_pieces.all(); }
    const CardLook& look() const { return m_look; }
    Mm width_of(const CardPiece& piece) const { return m_cards[piece.card].wide ? full_width() : m_columns.width; }
    Mm x_of(const CardPiece& piece) const { return static_cast<Mm>(piece.column) * (m_columns.width + m_columns.gap); }

    bool has_big_picture(const Card&) const;
    // The side of the picture beside the heading; 0: there is none. Larger, so that a photograph can be recognised, where it is the
    // card's big picture too and every such card still stands whole on a page.
    Mm heading_picture(const Card&) const;
    Mm big_picture(Mm width) const { return std::min(m_look.big_picture, width * 0.28F); }
    Mm heading_height(const Card&, Mm width) const;
    // As high as these of a line's laid-out lines really are: one with a word of Urdu in it is higher than its neighbours.
    Mm lines_height(const Card&, const CardLine&, Mm width, bool with_heading, int from, int count) const;
    Fit line_fit(const Card&, const CardLine&, Mm width, bool with_heading) const;

private:
    struct Columns {
        int count = 1;
        Mm width = 0, height = 0, gap = 0;
    };
    static bool is_beside_heading(const Card& card) { return !card.picture.empty() && card.picture == card.big_picture; }
    bool stands_whole(const Card&) const;
    enum class Filled { whole, well, torn }; // well: it may go on elsewhere from here; torn: in the middle of what somebody said

    Mm full_width() const { return m_columns.width * static_cast<Mm>(m_columns.count) + m_columns.gap * static_cast<Mm>(m_columns.count - 1); }
    Mm text_width(const Card&, Mm width) const;
    Mm heading_width(const Card&, Mm width) const;
    Mm line_width(const Card&, const CardLine&, Mm width) const;
    Mm figure_side(const Card&, Mm width, bool with_heading) const;
    Mm most_for_plot(const Card&, const PlotRow&, Mm width, Mm room) const;
    Mm frame_height(const Card&, bool with_heading, Mm width) const;
    Mm touchable_height(const Card&) const;
    bool every_word_fits() const;
    bool begins(const Card&) const;
    // Two for each sentence short enough for a page that stands on two, and for what is large that stands apart from what is said of
    // it; one for each that is said again for a name.
    int torn_sayings() const;
    bool every_card_begins() const { return headings_alone() == 0; }
    bool says_heading_again(const Card&, Mm width) const;
    void tear_less(float part, Columns);
    void place_all();
    void new_page();
    void place(std::size_t index);
    void commit(const CardPiece&, const Card&);
    Filled fill(CardPiece&, const Card&, Mm width, Mm room) const;
    Filled fill_lines(CardPiece&, const Card&, Mm width, Mm room) const;
    void leave_words_for_names(CardPiece&, const Card&, Mm width) const;
    Filled on_fresh_page(CardPiece, const Card&, Mm width) const;

    const Frame* m_frame;
    CardLook m_look;
    std::span<const Card> m_cards;
    Columns m_columns;
    bool m_has_room_for_pictures = true; // large ones beside headings
    Few<CardPiece, 640> m_pieces;
    int m_page = 0;
    Mm m_y[2] = {0, 0};
};

} // namespace widgets
