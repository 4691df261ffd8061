// Flows cards of words into columns and pages: whatever the length, the script or the size of text, nothing is cut.
#include "widgets/card_flow.h"

#include <algorithm>
#include <utility>

namespace widgets {

namespace {

constexpr Mm least_two_columns = 150; // glass narrower than this has one column, as has larger glass with larger words
constexpr Mm a_hair = 1; // columns that differ by no more are read from left to right
constexpr std::size_t most_cards = 320, most_pieces = 640;

CardLook usual_look(const Frame& frame) {
    const Measures& m = frame.measures();
    // As large whatever the size of the words: it is more than anybody chooses.
    const TextStyle across{(frame.form() == Form::wide ? 11.0F : 8.5F) / frame.look().text_scale, Weight::bold, Face::reading};
    if (frame.density() == Density::resident) {
        return {{m.word.cap, Weight::bold, Face::reading}, m.reading, m.reading, m.second_line, m.question, across, 34};
    }
    return {{3.6F, Weight::bold, Face::reading}, m.reading, {4.4F, Weight::regular, Face::reading}, m.second_line, {6.1F, Weight::bold, Face::reading}, across, 22};
}

// `part`: of the size that was chosen, where a word of that size is wider than the column. Quiet words are never too small to be read.
CardLook look_of(const Frame& frame, float part) {
    CardLook look = usual_look(frame);
    const Mm least_cap = frame.measures().least_cap / frame.look().text_scale;
    for (TextStyle* style : {&look.heading, &look.body, &look.quote, &look.attribution, &look.big, &look.across}) {
        style->cap = std::min(style->cap, std::max(style->cap * part, least_cap));
    }
    return look;
}

bool is_attribution(const CardLine& line) { return line.style == CardLine::Style::attribution; }

// Whether a card may go on elsewhere from this line: where several people or things are told, after who said it and when.
bool may_go_on_from(const Card& card, std::size_t line) {
    if (is_attribution(card.lines[line]) || card.lines[line - 1].style == CardLine::Style::heading) {
        return false;
    }
    return is_attribution(card.lines[line - 1]) || std::none_of(card.lines.begin(), card.lines.end(), is_attribution);
}

// Something large, and what is said of it: a contact with its number.
bool is_one_thing(const Card& card) {
    return std::any_of(card.lines.begin(), card.lines.end(), [](const CardLine& line) { return line.style == CardLine::Style::big; });
}

// A list of things said may go on in the next column; a person's own word stands whole, and so does what is large on a card with
// all that is said of it: a telephone number, and when it is answered.
bool bears_tearing(const Card& card, const CardPiece& piece) {
    constexpr std::size_t enough_lines = 2;
    return !is_one_thing(card) && card.style != Card::Style::tint && card.id.name.empty() && piece.line_end >= piece.first_line + enough_lines;
}

} // namespace

TextBlock block_of(const CardLook& look, const CardLine& line) {
    TextBlock block;
    block.text = line.text;
    block.wrap = line.typed_by_someone ? Wrap::anywhere : Wrap::words;
    block.language = line.language;
    block.is_private = line.is_private;
    switch (line.style) {
    case CardLine::Style::figure:
    case CardLine::Style::body: block.style = look.body; break;
    case CardLine::Style::quote: block.style = look.quote; break;
    case CardLine::Style::heading: block.style = look.heading; break;
    case CardLine::Style::attribution: block.style = look.attribution; break;
    case CardLine::Style::big: block.style = line.language.empty() ? look.big : look.across; block.line = 1.08F; break;
    }
    return block;
}

Mm icon_of(const Frame& frame, const TextBlock& block) { return block.style.cap * frame.look().text_scale * 1.7F; }

CardFlow::CardFlow(const Frame& frame, Box area, std::span<const Card> cards) : m_frame(&frame), m_look(look_of(frame, 1)), m_cards(cards) {
    m_columns.gap = frame.measures().gap;
    const bool two = area.width >= least_two_columns * std::max(1.0F, frame.look().text_scale) && cards.size() > 1;
    m_columns.count = two ? 2 : 1;
    m_columns.width = two ? (area.width - m_columns.gap) / 2 : area.width;
    m_columns.height = area.height;
    m_has_room_for_pictures = std::all_of(cards.begin(), cards.end(), [this](const Card& card) { return !is_beside_heading(card) || stands_whole(card); });
    constexpr float a_little_smaller = 0.85F;
    for (const float part : {a_little_smaller, 0.7F, 0.6F, 0.5F}) {
        if (part * frame.look().text_scale < 1 || (every_word_fits() && every_card_begins())) {
            break;
        }
        m_look = look_of(frame, part);
    }
    if (frame.look().text_scale * a_little_smaller < 1) { // nor is a heading left alone for a little
        if (!every_card_begins()) {
            m_look = look_of(frame, a_little_smaller);
        }
        if (!every_card_begins()) {
            m_look = look_of(frame, 1);
        }
        if (!m_cards.empty() && !begins(m_cards.front())) { // on the page that is seen first, not even for as little as can be read
            m_look = look_of(frame, 0.7F);
            if (!begins(m_cards.front())) {
                m_look = look_of(frame, 1);
            }
        }
    }
    place_all();
    if (frame.look().text_scale * a_little_smaller < 1) {
        const Columns one{1, area.width, area.height, m_columns.gap};
        tear_less(a_little_smaller, m_columns);
        if (2 * static_cast<std::size_t>(std::count_if(cards.begin(), cards.end(), is_one_thing)) > cards.size()) {
            tear_less(1, one);
            tear_less(a_little_smaller, one);
        }
    }
}

// Nor is a sentence torn for a little: words of that part of the usual size, in such columns, where less is torn then on as few pages,
// or nothing at all on more.
void CardFlow::tear_less(float part, Columns columns) {
    const int torn = torn_sayings(), turns = m_page;
    if (torn == 0) {
        return;
    }
    const CardLook look = std::exchange(m_look, look_of(*m_frame, part));
    const Columns before = std::exchange(m_columns, columns);
    place_all();
    const int left = torn_sayings();
    if (left >= torn || (left > 0 && m_page > turns) || !every_card_begins()) {
        m_look = look;
        m_columns = before;
        place_all();
    }
}

bool CardFlow::every_word_fits() const {
    return std::all_of(m_cards.begin(), m_cards.end(), [this](const Card& card) {
        const Mm width = card.wide ? full_width() : m_columns.width;
        const bool heading = card.heading.empty() || m_frame->measure({card.heading, m_look.heading, Align::start, Wrap::words, 1.08F}, heading_width(card, width)).fits;
        return heading && std::all_of(card.lines.begin(), card.lines.end(), [&](const CardLine& line) {
            return line.plot != nullptr || line.typed_by_someone || line_fit(card, line, width, true).fits;
        });
    });
}

int CardFlow::torn_sayings() const {
    constexpr Mm a_page_or_little_more = 1.2F;
    int torn = 0;
    for (const CardPiece& piece : m_pieces.all()) {
        const Card& card = m_cards[piece.card];
        if (!piece.begins && is_one_thing(card)) {
            torn += 2;
        }
        if (piece.take < 0 && piece.again == 0) {
            continue;
        }
        const CardLine& line = card.lines[piece.line_end - 1];
        if (line.plot == nullptr && line_fit(card, line, width_of(piece), piece.with_heading).height <= m_columns.height * a_page_or_little_more) {
            torn += piece.take >= 0 ? 2 : 1;
        }
    }
    return torn;
}

std::ptrdiff_t CardFlow::headings_alone() const {
    return std::count_if(m_cards.begin(), m_cards.end(), [this](const Card& card) { return !begins(card); });
}

bool CardFlow::begins(const Card& card) const {
    const Mm width = card.wide ? full_width() : m_columns.width, page = m_columns.height + 0.2F;
    const auto first_of = [&](const CardLine& line, bool with_heading) { return lines_height(card, line, width, with_heading, 0, 1); };
    bool all = frame_height(card, true, width) + (card.lines.empty() ? 0 : first_of(card.lines.front(), true)) <= page;
    for (std::size_t n = 1; n < card.lines.size(); ++n) {
        const CardLine& over = card.lines[n - 1];
        const bool heading = over.style == CardLine::Style::heading;
        all = all && (!heading || frame_height(card, false, width) + line_fit(card, over, width, false).height + card_line_gap + first_of(card.lines[n], false) <= page);
    }
    return all;
}

void CardFlow::place_all() {
    m_pieces = {};
    m_page = 0;
    m_y[0] = m_y[1] = 0;
    for (std::size_t card = 0; card < std::min(m_cards.size(), most_cards); ++card) {
        place(card);
    }
}

void CardFlow::new_page() {
    ++m_page;
    m_y[0] = m_y[1] = 0;
}

// Height of the frame round the words: padding, heading, a large picture's least.
Mm CardFlow::frame_height(const Card& card, bool with_heading, Mm width) const {
    Mm height = 2 * card_padding;
    if (with_heading && !card.heading.empty()) {
        height += heading_height(card, width) + card_line_gap;
    }
    return height;
}

// Beside a large picture, and as wide below it where the card goes on: what a line has left over must fit its rows again.
Mm CardFlow::text_width(const Card& card, Mm width) const {
    const Mm big = has_big_picture(card) ? big_picture(width) + 3 : 0;
    return std::max(10.0F, width - card_stripe - 2 * card_padding - big);
}

// Where residents' large words leave no room for a picture beside them, the words have it all.
bool CardFlow::has_big_picture(const Card& card) const {
    return !card.big_picture.empty() && !is_beside_heading(card) && (m_frame->density() != Density::resident || m_frame->form() == Form::wide);
}

Mm CardFlow::heading_picture(const Card& card) const {
    constexpr Mm recognised = 12;
    const Mm icon = icon_of(*m_frame, {card.heading, m_look.heading});
    return card.picture.empty() ? 0 : is_beside_heading(card) && m_has_room_for_pictures ? std::max(icon, recognised) : icon;
}

bool CardFlow::stands_whole(const Card& card) const {
    return on_fresh_page({}, card, card.wide ? full_width() : m_columns.width) == Filled::whole;
}

Mm CardFlow::heading_width(const Card& card, Mm width) const {
    return text_width(card, width) - (card.picture.empty() ? 0 : heading_picture(card) + heading_picture_gap);
}

Mm CardFlow::heading_height(const Card& card, Mm width) const {
    const TextBlock heading{card.heading, m_look.heading, Align::start, Wrap::words, 1.08F};
    const bool large = is_beside_heading(card) && m_has_room_for_pictures;
    const Mm picture = card.picture.empty() ? 0 : heading_picture(card) + (large ? 0 : heading_picture_gap);
    return std::max(m_frame->measure(heading, heading_width(card, width)).height, picture);
}

// On small glass a heading and what is told below it take the page: there it is said once.
bool CardFlow::says_heading_again(const Card& card, Mm width) const {
    return !card.heading.empty() && card.id.name.empty() && !has_big_picture(card) && m_frame->density() == Density::staff &&
           heading_height(card, width) < m_columns.height / 5;
}

// Alone it has the page; with words it leaves them room.
Mm CardFlow::figure_side(const Card& card, Mm width, bool with_heading) const {
    const Mm most = card.lines.size() == 1 ? 80.0F : m_frame->density() == Density::resident ? 18.0F : 15.0F;
    return std::max(8.0F, std::min({most, text_width(card, width), m_columns.height - frame_height(card, with_heading, width)}));
}

Mm CardFlow::line_width(const Card& card, const CardLine& line, Mm width) const {
    const TextBlock block = block_of(m_look, line);
    return text_width(card, width) - (line.picture.empty() ? 0 : icon_of(*m_frame, block) + 1.6F);
}

Mm CardFlow::lines_height(const Card& card, const CardLine& line, Mm width, bool with_heading, int from, int count) const {
    if (line.plot != nullptr || line.style == CardLine::Style::figure) {
        return line_fit(card, line, width, with_heading).line_height * static_cast<Mm>(count);
    }
    TextBlock block = block_of(m_look, line);
    block.first_line = from;
    block.line_count = count;
    return m_frame->measure(block, line_width(card, line, width)).height;
}

Fit CardFlow::line_fit(const Card& card, const CardLine& line, Mm width, bool with_heading) const {
    if (line.plot != nullptr) {
        const Mm row = text_width(card, width);
        const PlotFit fit = fit_plot_row(*m_frame, *line.plot, row, most_for_plot(card, *line.plot, row, m_columns.height - frame_height(card, with_heading, width)));
        return {row, fit.line_height * static_cast<Mm>(fit.lines), fit.lines, fit.line_height, true};
    }
    if (line.style == CardLine::Style::figure) {
        const Mm side = figure_side(card, width, with_heading);
        return {side, side, 1, side, true};
    }
    return m_frame->measure(block_of(m_look, line), line_width(card, line, width));
}

// The weeks of a month share a page where they can, else as many pages as few weeks fit on, evenly.
Mm CardFlow::most_for_plot(const Card& card, const PlotRow& plot, Mm width, Mm room) const {
    if (plot.shape != PlotRow::Shape::week) {
        return room;
    }
    int weeks = 0;
    for (const CardLine& line : card.lines) {
        if (line.plot != nullptr && line.plot->shape == PlotRow::Shape::heading) {
            room -= fit_plot_row(*m_frame, *line.plot, width, room).line_height + card_line_gap;
        }
        weeks += line.plot != nullptr && line.plot->shape == PlotRow::Shape::week ? 1 : 0;
    }
    // Staff touch the days themselves.
    const Mm least = m_frame->density() == Density::staff ? m_frame->measures().target + 0.2F : 0;
    for (int pages = 1; pages < weeks; ++pages) {
        const auto here = static_cast<Mm>((weeks + pages - 1) / pages);
        const Mm share = (room - card_line_gap * (here - 1)) / here;
        if (share >= least && fit_plot_row(*m_frame, plot, width, share).line_height <= share + 0.01F) {
            return share;
        }
    }
    return room;
}

void CardFlow::place(std::size_t index) {
    const Card& card = m_cards[index];
    const Mm width = card.wide ? full_width() : m_columns.width;
    std::size_t line = 0;
    int skip = 0;
    int begun_on = -1; // the page of the piece before
    do {
        int column = 0;
        Mm y = 0;
        if (card.wide || m_columns.count == 1) {
            y = std::max(m_y[0], m_columns.count == 2 ? m_y[1] : 0.0F);
        } else {
            column = m_y[1] < m_y[0] - a_hair ? 1 : 0;
            y = m_y[column];
        }
        const bool first = begun_on < 0;
        const bool headed = first || (begun_on != m_page && skip == 0 && says_heading_again(card, width));
        CardPiece piece{index, line, line, skip, -1, first, headed, m_page, column, y, 0};
        Filled filled = fill(piece, card, width, m_columns.height - y);
        if (!first && headed && piece.line_end == piece.first_line) { // what is said comes before what it is about
            piece.with_heading = false;
            filled = fill(piece, card, width, m_columns.height - y);
        }
        const bool whole = filled == Filled::whole;
        const bool anything = piece.line_end > piece.first_line || (card.lines.empty() && whole);
        const bool page_is_empty = y <= 0;
        // A card that would fit whole on a fresh page is not torn, nor what somebody said; nor is a heading left alone.
        const bool too_low = m_columns.height - y < touchable_height(card);
        const auto better_on_its_own = [&] {
            const Filled fresh = on_fresh_page(piece, card, width);
            return (first && fresh == Filled::whole && (filled == Filled::torn || !bears_tearing(card, piece))) || (filled == Filled::torn && fresh != Filled::torn);
        };
        if (!page_is_empty && (!anything || too_low || (!whole && better_on_its_own()))) {
            // Try the other column before turning the page.
            if (!card.wide && m_columns.count == 2) {
                const int other = 1 - column;
                CardPiece there{index, line, line, skip, -1, first, headed, m_page, other, m_y[other], 0};
                if (fill(there, card, width, m_columns.height - m_y[other]) == Filled::whole) {
                    commit(there, card);
                    return;
                }
            }
            new_page();
            continue;
        }
        commit(piece, card);
        if (whole) {
            return;
        }
        line = piece.take >= 0 || piece.again > 0 ? piece.line_end - 1 : piece.line_end;
        skip = piece.take >= 0   ? (piece.line_end - 1 == piece.first_line ? piece.skip : 0) + piece.take
               : piece.again > 0 ? line_fit(card, card.lines[line], width, piece.with_heading).lines - piece.again
                                 : 0;
        begun_on = m_page;
        m_y[column] = m_columns.height; // this column is full
        if (card.wide || m_columns.count == 1 || m_y[1 - column] >= m_columns.height - 0.1F) {
            new_page();
        }
    } while (m_pieces.size() < most_pieces);
}

void CardFlow::commit(const CardPiece& piece, const Card& card) {
    m_pieces.add(piece);
    const Mm below = piece.y + piece.height + m_columns.gap;
    m_y[piece.column] = below;
    if (card.wide || m_columns.count == 1) {
        m_y[0] = m_y[1] = below;
    }
}

CardFlow::Filled CardFlow::on_fresh_page(CardPiece piece, const Card& card, Mm width) const {
    piece.line_end = piece.first_line;
    piece.take = -1;
    return fill(piece, card, width, m_columns.height);
}

// What can be touched is large enough to be hit.
Mm CardFlow::touchable_height(const Card& card) const { return card.id.name.empty() ? 0 : m_frame->measures().target; }

// As many lines as fit into `room`, up to the end of what somebody said where one is among them.
CardFlow::Filled CardFlow::fill(CardPiece& piece, const Card& card, Mm width, Mm room) const {
    piece.again = 0;
    const Filled filled = fill_lines(piece, card, width, room);
    if (filled == Filled::whole) {
        return filled;
    }
    std::size_t end = piece.take >= 0 ? piece.line_end - 1 : piece.line_end;
    while (end > piece.first_line && !may_go_on_from(card, end)) {
        --end;
    }
    if (end <= piece.first_line) {
        leave_words_for_names(piece, card, width);
        return Filled::torn;
    }
    if (piece.take >= 0 || end < piece.line_end) {
        CardPiece shorter = piece;
        shorter.line_end = shorter.first_line;
        shorter.take = -1;
        Card until_there = card;
        until_there.lines = card.lines.first(end);
        fill_lines(shorter, until_there, width, room);
        piece = shorter;
    }
    return Filled::well;
}

// Who said it is not left alone on the next page: the last of their words stand there again.
void CardFlow::leave_words_for_names(CardPiece& piece, const Card& card, Mm width) const {
    const auto is_name = [&](std::size_t at) { return is_attribution(card.lines[at]); };
    if (piece.take >= 0 || piece.line_end >= card.lines.size() || !is_name(piece.line_end)) {
        return;
    }
    std::size_t after = piece.line_end; // the words
    while (after > piece.first_line && is_name(after - 1)) {
        --after;
    }
    if (after == piece.first_line || card.lines[after - 1].plot != nullptr || card.lines[after - 1].style == CardLine::Style::figure) {
        return;
    }
    const CardLine& said = card.lines[after - 1];
    const Mm name = line_fit(card, card.lines[after], width, false).height;
    const int lines = line_fit(card, said, width, false).lines;
    int again = std::min(lines, 2); // nor one word alone
    const auto goes_on = [&] { return after - 1 > piece.first_line || lines - again > piece.skip; };
    const auto is_too_high = [&] {
        const Mm words = lines_height(card, said, width, false, lines - again, again);
        return frame_height(card, says_heading_again(card, width), width) + words + card_line_gap + name > m_columns.height;
    };
    while (again > 0 && (!goes_on() || is_too_high())) {
        --again;
    }
    if (again == 0) {
        return;
    }
    for (std::size_t at = after; at < piece.line_end; ++at) {
        piece.height -= card_line_gap + line_fit(card, card.lines[at], width, piece.with_heading).height;
    }
    piece.height = std::max(piece.height, touchable_height(card));
    piece.line_end = after;
    piece.again = again;
}

CardFlow::Filled CardFlow::fill_lines(CardPiece& piece, const Card& card, Mm width, Mm room) const {
    const bool headed = piece.with_heading;
    Mm height = frame_height(card, headed, width);
    for (std::size_t at = piece.first_line; at < card.lines.size(); ++at) {
        const Fit fit = line_fit(card, card.lines[at], width, headed);
        const int already = at == piece.first_line ? piece.skip : 0;
        const int left = fit.lines - already;
        const Mm gap = at > piece.first_line ? card_line_gap : 0;
        const Mm needed = left > 0 ? lines_height(card, card.lines[at], width, headed, already, left) : 0;
        if (height + gap + needed <= room + 0.2F) {
            height += gap + needed;
            piece.line_end = at + 1;
            continue;
        }
        const Mm free = room - height - gap + 0.2F;
        int fitting = fit.line_height > 0 ? std::max(0, static_cast<int>(free / fit.line_height)) : 0;
        while (fitting < left && lines_height(card, card.lines[at], width, headed, already, fitting + 1) <= free) {
            ++fitting; // no line is higher than line_height, but many are lower
        }
        while (fitting > 0 && lines_height(card, card.lines[at], width, headed, already, fitting) > free) {
            --fitting; // the ink at the very top or foot reaches out of its line
        }
        const bool words = card.lines[at].plot == nullptr;
        if (words && fitting > 1 && fitting == left - 1) {
            --fitting; // not one word alone on the next page
        }
        if (fitting > 0 && left > fitting && (fitting > 1 || !words || at == piece.first_line)) {
            height += gap + lines_height(card, card.lines[at], width, headed, already, fitting);
            piece.line_end = at + 1;
            piece.take = fitting;
        }
        // A heading is not left alone below what it is over.
        if (fitting <= 0 && at > piece.first_line + 1 && card.lines[at - 1].style == CardLine::Style::heading) {
            height -= card_line_gap + line_fit(card, card.lines[at - 1], width, headed).height;
            piece.line_end = at - 1;
        }
        piece.height = std::max(height, std::min(touchable_height(card), room));
        return Filled::torn;
    }
    const Mm least = std::max(touchable_height(card), piece.begins && has_big_picture(card) ? big_picture(width) + 2 * card_padding : 0);
    piece.height = std::max(height, std::min(least, room));
    return height <= room + 0.2F ? Filled::whole : Filled::torn;
}

} // namespace widgets
