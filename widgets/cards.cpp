// Cards of words, flowed into columns and pages: whatever the length, the script or the size of text, nothing is cut.
#include <algorithm>

#include "widgets/bar_layout.h"

namespace widgets {

namespace {

constexpr Mm stripe = 2.2F, card_padding = 2.4F, line_gap = 1.0F;
constexpr Mm least_two_columns = 150; // glass narrower than this has one column
constexpr std::size_t most_cards = 320, most_pieces = 640;

struct Look {
    TextStyle heading, body, quote, attribution, big;
    TextStyle across; // big words in a language of their own: they are read from the other side of a table
    Mm big_picture;
};

Look usual_look(const Frame& frame) {
    const Measures& m = frame.measures();
    // As large whatever the size of the words: it is more than anybody chooses.
    const TextStyle across{(frame.form() == Form::wide ? 11.0F : 8.5F) / frame.look().text_scale, Weight::bold, Face::reading};
    if (frame.density() == Density::resident) {
        return {{m.word.cap, Weight::bold, Face::reading}, m.reading, m.reading, m.second_line, m.question, across, 34};
    }
    return {{3.6F, Weight::bold, Face::reading}, m.reading, {4.4F, Weight::regular, Face::reading}, m.second_line, {6.1F, Weight::bold, Face::reading}, across, 22};
}

// `part`: of the size that was chosen, where a word of that size is wider than the column.
Look look_of(const Frame& frame, float part) {
    Look look = usual_look(frame);
    for (TextStyle* style : {&look.heading, &look.body, &look.quote, &look.attribution, &look.big}) {
        style->cap *= part;
    }
    return look;
}

TextBlock block_of(const Look& look, const CardLine& line) {
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

// A part of a card on one page: some of its lines, the first and last perhaps only in part.
struct Piece {
    std::size_t card = 0;
    std::size_t first_line = 0, line_end = 0; // indices into Card::lines
    int skip = 0;                             // laid-out lines of first_line already on an earlier page
    int take = -1;                            // laid-out lines of the last line that still fit; -1: all
    bool with_heading = true;
    int page = 0, column = 0;
    Mm y = 0, height = 0;
};

struct Columns {
    int count = 1;
    Mm width = 0, height = 0, gap = 0;
};

class Flow {
public:
    Flow(const Frame& frame, Box area, std::span<const Card> cards) : m_frame(&frame), m_look(look_of(frame, 1)), m_cards(cards) {
        m_columns.gap = frame.measures().gap;
        const bool two = area.width >= least_two_columns && cards.size() > 1;
        m_columns.count = two ? 2 : 1;
        m_columns.width = two ? (area.width - m_columns.gap) / 2 : area.width;
        m_columns.height = area.height;
        for (const float part : {0.85F, 0.7F, 0.6F, 0.5F}) {
            if (part * frame.look().text_scale < 1 || (every_word_fits() && every_card_begins())) {
                break;
            }
            m_look = look_of(frame, part);
        }
        for (std::size_t card = 0; card < std::min(cards.size(), most_cards); ++card) {
            place(card);
        }
    }

    int pages() const { return m_page + 1; }
    std::span<const Piece> pieces() const { return m_pieces.all(); }
    const Look& look() const { return m_look; }
    Mm width_of(const Piece& piece) const { return m_cards[piece.card].wide ? full_width() : m_columns.width; }
    Mm x_of(const Piece& piece) const { return static_cast<Mm>(piece.column) * (m_columns.width + m_columns.gap); }

private:
    Mm full_width() const { return m_columns.width * static_cast<Mm>(m_columns.count) + m_columns.gap * static_cast<Mm>(m_columns.count - 1); }

    bool every_word_fits() const {
        return std::all_of(m_cards.begin(), m_cards.end(), [this](const Card& card) {
            const Mm width = card.wide ? full_width() : m_columns.width;
            const bool heading = card.heading.empty() || m_frame->measure({card.heading, m_look.heading, Align::start, Wrap::words, 1.08F}, heading_width(card, width)).fits;
            return heading && std::all_of(card.lines.begin(), card.lines.end(), [&](const CardLine& line) {
                return line.plot != nullptr || line.typed_by_someone || line_fit(card, line, width, true).fits;
            });
        });
    }

    // A page that has nothing else on it holds the heading of each card and a line below it.
    bool every_card_begins() const {
        return std::all_of(m_cards.begin(), m_cards.end(), [this](const Card& card) {
            const Mm width = card.wide ? full_width() : m_columns.width;
            const Mm line = card.lines.empty() ? 0 : lines_height(card, card.lines.front(), width, true, 0, 1);
            return frame_height(card, true, width) + line <= m_columns.height + 0.2F;
        });
    }

    void new_page() {
        ++m_page;
        m_y[0] = m_y[1] = 0;
    }

    // Height of the frame round the words: padding, heading, a large picture's least.
    Mm frame_height(const Card& card, bool heading, Mm width) const {
        Mm height = 2 * card_padding;
        if (heading && !card.heading.empty()) {
            height += heading_height(card, width) + line_gap;
        }
        return height;
    }

public:
    // Beside a large picture, and as wide below it where the card goes on: what a line has left over must fit its rows again.
    Mm text_width(const Card& card, Mm width) const {
        const Mm big = has_big_picture(card) ? big_picture(width) + 3 : 0;
        return std::max(10.0F, width - stripe - 2 * card_padding - big);
    }
    // Where residents' large words leave no room for a picture beside them, the words have it all.
    bool has_big_picture(const Card& card) const {
        return !card.big_picture.empty() && (m_frame->density() != Density::resident || m_frame->form() == Form::wide);
    }
    Mm big_picture(Mm width) const { return std::min(m_look.big_picture, width * 0.28F); }
    Mm heading_width(const Card& card, Mm width) const {
        const Mm icon = card.picture.empty() ? 0 : icon_of(*m_frame, {card.heading, m_look.heading}) + 1.8F;
        return text_width(card, width) - icon;
    }
    Mm heading_height(const Card& card, Mm width) const {
        const TextBlock heading{card.heading, m_look.heading, Align::start, Wrap::words, 1.08F};
        const Mm icon = card.picture.empty() ? 0 : icon_of(*m_frame, heading) + 1.8F;
        return std::max(m_frame->measure(heading, heading_width(card, width)).height, icon);
    }
    // Alone it has the page; with words it leaves them room.
    Mm figure_side(const Card& card, Mm width, bool first_piece) const {
        const Mm most = card.lines.size() == 1 ? 80.0F : m_frame->density() == Density::resident ? 18.0F : 15.0F;
        return std::max(8.0F, std::min({most, text_width(card, width), m_columns.height - frame_height(card, first_piece, width)}));
    }
    Mm line_width(const Card& card, const CardLine& line, Mm width) const {
        const TextBlock block = block_of(m_look, line);
        return text_width(card, width) - (line.picture.empty() ? 0 : icon_of(*m_frame, block) + 1.6F);
    }
    // As high as these of its lines really are: a line with a word of Urdu in it is higher than its neighbours.
    Mm lines_height(const Card& card, const CardLine& line, Mm width, bool first_piece, int from, int count) const {
        if (line.plot != nullptr || line.style == CardLine::Style::figure) {
            return line_fit(card, line, width, first_piece).line_height * static_cast<Mm>(count);
        }
        TextBlock block = block_of(m_look, line);
        block.first_line = from;
        block.line_count = count;
        return m_frame->measure(block, line_width(card, line, width)).height;
    }
    Fit line_fit(const Card& card, const CardLine& line, Mm width, bool first_piece) const {
        if (line.plot != nullptr) {
            const Mm row = text_width(card, width);
            const PlotFit fit = fit_plot_row(*m_frame, *line.plot, row, most_for_plot(card, *line.plot, row, m_columns.height - frame_height(card, first_piece, width)));
            return {row, fit.line_height * static_cast<Mm>(fit.lines), fit.lines, fit.line_height, true};
        }
        if (line.style == CardLine::Style::figure) {
            const Mm side = figure_side(card, width, first_piece);
            return {side, side, 1, side, true};
        }
        return m_frame->measure(block_of(m_look, line), line_width(card, line, width));
    }

private:
    // The weeks of a month share a page where they can, else as many pages as few weeks fit on, evenly.
    Mm most_for_plot(const Card& card, const PlotRow& plot, Mm width, Mm room) const {
        if (plot.shape != PlotRow::Shape::week) {
            return room;
        }
        int weeks = 0;
        for (const CardLine& line : card.lines) {
            if (line.plot != nullptr && line.plot->shape == PlotRow::Shape::heading) {
                room -= fit_plot_row(*m_frame, *line.plot, width, room).line_height + line_gap;
            }
            weeks += line.plot != nullptr && line.plot->shape == PlotRow::Shape::week ? 1 : 0;
        }
        // Staff touch the days themselves.
        const Mm least = m_frame->density() == Density::staff ? m_frame->measures().target + 0.2F : 0;
        for (int pages = 1; pages < weeks; ++pages) {
            const auto here = static_cast<Mm>((weeks + pages - 1) / pages);
            const Mm share = (room - line_gap * (here - 1)) / here;
            if (share >= least && fit_plot_row(*m_frame, plot, width, share).line_height <= share + 0.01F) {
                return share;
            }
        }
        return room;
    }

    void place(std::size_t index) {
        const Card& card = m_cards[index];
        const Mm width = card.wide ? full_width() : m_columns.width;
        std::size_t line = 0;
        int skip = 0;
        bool first = true;
        do {
            int column = 0;
            Mm y = 0;
            if (card.wide || m_columns.count == 1) {
                y = std::max(m_y[0], m_columns.count == 2 ? m_y[1] : 0.0F);
            } else {
                column = m_y[1] < m_y[0] - 0.1F ? 1 : 0;
                y = m_y[column];
            }
            Piece piece{index, line, line, skip, -1, first, m_page, column, y, 0};
            const bool whole = fill(piece, card, width, m_columns.height - y, first);
            const bool anything = piece.line_end > piece.first_line || (card.lines.empty() && whole);
            const bool page_is_empty = y <= 0;
            // A card that would fit whole on a fresh page is not torn; nor is a heading left alone.
            const bool too_low = m_columns.height - y < touchable_height(card);
            if (!page_is_empty && (!anything || too_low || (!whole && first && !bears_tearing(card, piece) && fits_whole_page(index, width)))) {
                // Try the other column before turning the page.
                if (!card.wide && m_columns.count == 2) {
                    const int other = 1 - column;
                    Piece there{index, line, line, skip, -1, first, m_page, other, m_y[other], 0};
                    if (fill(there, card, width, m_columns.height - m_y[other], first)) {
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
            line = piece.take >= 0 ? piece.line_end - 1 : piece.line_end;
            skip = piece.take >= 0 ? (piece.line_end - 1 == piece.first_line ? piece.skip : 0) + piece.take : 0;
            first = false;
            m_y[column] = m_columns.height; // this column is full
            if (card.wide || m_columns.count == 1 || m_y[1 - column] >= m_columns.height - 0.1F) {
                new_page();
            }
        } while (m_pieces.size() < most_pieces);
    }

    void commit(Piece piece, const Card& card) {
        m_pieces.add(piece);
        const Mm below = piece.y + piece.height + m_columns.gap;
        m_y[piece.column] = below;
        if (card.wide || m_columns.count == 1) {
            m_y[0] = m_y[1] = below;
        }
    }

    // A list of things said may go on in the next column; a person's own word stands whole.
    static bool bears_tearing(const Card& card, const Piece& piece) {
        constexpr std::size_t enough_lines = 3;
        return card.style != Card::Style::tint && card.id.name.empty() && piece.line_end >= piece.first_line + enough_lines;
    }

    bool fits_whole_page(std::size_t index, Mm width) const {
        Piece piece{index, 0, 0, 0, -1, true, 0, 0, 0, 0};
        return fill(piece, m_cards[index], width, m_columns.height, true);
    }

    // What can be touched is large enough to be hit.
    Mm touchable_height(const Card& card) const { return card.id.name.empty() ? 0 : m_frame->measures().target; }

    // As many lines as fit into `room`. True when the rest of the card is all in.
    bool fill(Piece& piece, const Card& card, Mm width, Mm room, bool first) const {
        Mm height = frame_height(card, first, width);
        for (std::size_t at = piece.first_line; at < card.lines.size(); ++at) {
            const Fit fit = line_fit(card, card.lines[at], width, first);
            const int already = at == piece.first_line ? piece.skip : 0;
            const int left = fit.lines - already;
            const Mm gap = at > piece.first_line ? line_gap : 0;
            const Mm needed = left > 0 ? lines_height(card, card.lines[at], width, first, already, left) : 0;
            if (height + gap + needed <= room + 0.2F) {
                height += gap + needed;
                piece.line_end = at + 1;
                continue;
            }
            const Mm free = room - height - gap + 0.2F;
            int fitting = fit.line_height > 0 ? std::max(0, static_cast<int>(free / fit.line_height)) : 0;
            while (fitting < left && lines_height(card, card.lines[at], width, first, already, fitting + 1) <= free) {
                ++fitting; // no line is higher than line_height, but many are lower
            }
            while (fitting > 0 && lines_height(card, card.lines[at], width, first, already, fitting) > free) {
                --fitting; // the ink at the very top or foot reaches out of its line
            }
            if (fitting > 0 && left > fitting && (fitting > 1 || at == piece.first_line)) {
                height += gap + lines_height(card, card.lines[at], width, first, already, fitting);
                piece.line_end = at + 1;
                piece.take = fitting;
            }
            // A heading is not left alone below what it is over.
            if (fitting <= 0 && at > piece.first_line + 1 && card.lines[at - 1].style == CardLine::Style::heading) {
                height -= line_gap + line_fit(card, card.lines[at - 1], width, first).height;
                piece.line_end = at - 1;
            }
            piece.height = std::max(height, std::min(touchable_height(card), room));
            return false;
        }
        const Mm least = std::max(touchable_height(card), first && has_big_picture(card) ? big_picture(width) + 2 * card_padding : 0);
        piece.height = std::max(height, std::min(least, room));
        return height <= room + 0.2F;
    }

    const Frame* m_frame;
    Look m_look;
    std::span<const Card> m_cards;
    Columns m_columns;
    Few<Piece, most_pieces> m_pieces;
    int m_page = 0;
    Mm m_y[2] = {0, 0};
};

struct Paint {
    Color ground;
    bool pressed;
};

Paint draw_ground(Frame& frame, const Box& box, const Card& card, bool pressed) {
    const Theme& theme = frame.theme();
    const AreaColors& area = theme.area(card.area);
    const Mm radius = frame.measures().card_radius;
    const Color face = card.style == Card::Style::tint || pressed ? area.tint : (card.style == Card::Style::dashed ? theme.ground : theme.surface);
    if (card.style == Card::Style::dashed) {
        frame.dashed_frame(box, radius, 0.4F, theme.line, face);
        return {face, pressed};
    }
    frame.rounded(box, radius, theme.line);
    const Box inside = box.inset(0.35F);
    // The stripe is the left end of a rounded card in the area's colour.
    frame.rounded(inside, radius - 0.35F, area.band);
    Box rest = inside;
    rest.take_left(stripe);
    frame.rounded(rest, radius - 0.35F, face);
    frame.fill({rest.x, rest.y, radius, rest.height}, face);
    return {face, pressed};
}

// 0: the heading, 1: the first of its lines.
ItemId line_id(const Piece& piece, std::size_t at) { return {"line", static_cast<std::int64_t>(piece.card * 100 + at + 1)}; }

void draw_figure(Frame& frame, ItemId id, Box place, const CardLine& line, Color face) {
    ItemSpec spec{id, ItemRole::picture, {}, line.text};
    spec.is_private = line.is_private;
    spec.ink = frame.theme().ink;
    spec.ground = face;
    const Box square = place.centred({place.height, place.height});
    frame.item(spec, square);
    frame.picture(square, line.picture);
}

// Gives what was touched: the card, or a cell of a row of pictures on it.
std::optional<ItemId> draw_piece(Frame& frame, const Flow& flow, const Piece& piece, const Card& card, Box box) {
    const Theme& theme = frame.theme();
    const bool touchable = !card.id.name.empty();
    const bool first = piece.with_heading;
    std::optional<ItemId> chosen;
    Color face{};
    if (touchable) {
        ItemSpec spec{card.id, ItemRole::choice, card.heading.empty() && !card.lines.empty() ? card.lines[0].text : card.heading, card.spoken};
        spec.is_private = card.is_private;
        spec.ink = theme.ink;
        spec.ground = card.style == Card::Style::tint ? theme.area(card.area).tint : theme.surface;
        const Touched touched = frame.item(spec, box);
        if (touched.fired) {
            chosen = card.id;
        }
        face = draw_ground(frame, box, card, touched.pressed || touched.lit).ground;
    } else {
        face = draw_ground(frame, box, card, false).ground;
    }
    Box inside = box.inset(card_padding);
    inside.take_left(stripe);
    const Mm width = flow.width_of(piece);
    if (flow.has_big_picture(card)) {
        const Mm side = flow.big_picture(width);
        const Box place = inside.take_left(side, 3);
        if (first) {
            frame.picture({place.x, place.y, side, std::min(place.height, side)}, card.big_picture);
        }
    }
    const auto say = [&](std::size_t at, Box where, const TextBlock& block, Color ink) {
        if (touchable) {
            frame.text(where, block, ink);
        } else {
            frame.words(line_id(piece, at), ItemRole::text, where, block, ink, face);
        }
    };
    const AreaColors& area = theme.area(card.area);
    const bool coloured_heading = card.style == Card::Style::tint;
    if (first && !card.heading.empty()) {
        const TextBlock heading{card.heading, flow.look().heading, Align::start, Wrap::words, 1.08F};
        Box row = inside.take_top(flow.heading_height(card, width), line_gap);
        const Box icon = card.picture.empty() ? Box{} : row.take_left(icon_of(frame, heading), 1.8F);
        const Fit fit = frame.measure(heading, row.width);
        say(0, {row.x, row.y + (row.height - fit.height) / 2, row.width, fit.height}, heading, coloured_heading && contrast(area.deep, face) >= 7 ? area.deep : theme.ink);
        if (!card.picture.empty()) {
            frame.picture(icon, card.picture);
        }
    }
    for (std::size_t at = piece.first_line; at < piece.line_end; ++at) {
        const CardLine& line = card.lines[at];
        const Fit all = flow.line_fit(card, line, width, first);
        const int skipped = at == piece.first_line ? piece.skip : 0;
        const bool cut = at + 1 == piece.line_end && piece.take >= 0;
        const int shown = cut ? piece.take : all.lines - skipped;
        if (line.plot != nullptr) {
            const Box row = inside.take_top(static_cast<Mm>(shown) * all.line_height, line_gap);
            if (const auto cell = draw_plot_row(frame, row, *line.plot, skipped, shown)) {
                chosen = cell;
            }
            continue;
        }
        if (line.style == CardLine::Style::figure) {
            draw_figure(frame, line_id(piece, at + 1), inside.take_top(all.height, line_gap), line, face);
            continue;
        }
        TextBlock block = block_of(flow.look(), line);
        block.first_line = skipped;
        block.line_count = shown;
        const Mm height = shown > 0 ? flow.lines_height(card, line, width, first, skipped, shown) : 0;
        Box row = inside.take_top(height + 0.1F, line_gap - 0.1F);
        const Mm side = icon_of(frame, block);
        const Box icon = line.picture.empty() ? Box{} : row.take_left(side, 1.6F);
        say(at + 1, row, block, line.style == CardLine::Style::attribution ? theme.soft_ink : theme.ink);
        if (!line.picture.empty()) {
            frame.picture({icon.x, icon.y, side, std::min(side, all.line_height)}, line.picture);
        }
    }
    return chosen;
}

} // namespace

BarEvents cards_screen(Frame& frame, Box body, std::span<const Card> cards, std::span<const Choice> all_own, Paging& paging) {
    const Mm gap = frame.measures().gap;
    const TurningBar kept = folded_bar(frame, body, all_own, paging);
    const std::span<const Choice> own = kept.all();
    BarLayout bar = lay_out_bar(frame, body.width, own, highest_bar(frame, body));
    Box area = body;
    area.take_bottom(bar.height, gap);
    Flow flow(frame, area, cards);
    const bool turners = flow.pages() > 1;
    TurningBar row = turning_bar(frame, own, turners, paging.page, flow.pages(), Turning::round);
    Box page_line;
    if (turners) {
        bar = lay_out_bar(frame, body.width, row.all(), highest_bar(frame, body));
        area = body;
        area.take_bottom(bar.height, gap);
        page_line = take_page_line(frame, area);
        flow = Flow(frame, area, cards);
        paging.page = std::clamp(paging.page, 0, flow.pages() - 1);
        row = turning_bar(frame, own, true, paging.page, flow.pages(), Turning::round);
    } else {
        paging.page = 0;
    }
    BarEvents events;
    for (const Piece& piece : flow.pieces()) {
        if (piece.page != paging.page) {
            continue;
        }
        const Card& card = cards[piece.card];
        const Box box{area.x + flow.x_of(piece), area.y + piece.y, flow.width_of(piece), piece.height};
        if (const auto chosen = draw_piece(frame, flow, piece, card, box)) {
            events.chosen = chosen;
        }
    }
    say_page(frame, page_line, paging.page, flow.pages());
    draw_bar(frame, body.take_bottom(bar.height), bar, row.all(), events);
    turn_page(events, paging, flow.pages());
    return events;
}

} // namespace widgets
