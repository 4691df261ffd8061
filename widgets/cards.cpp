// Draws cards of words, flowed into columns and pages.
#include <algorithm>

#include "widgets/bar_layout.h"
#include "widgets/card_flow.h"

namespace widgets {

namespace {

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
    rest.take_left(card_stripe);
    frame.rounded(rest, radius - 0.35F, face);
    frame.fill({rest.x, rest.y, radius, rest.height}, face);
    return {face, pressed};
}

// 0: the heading, 1: the first of its lines.
ItemId line_id(const CardPiece& piece, std::size_t at) { return {"line", static_cast<std::int64_t>(piece.card * 100 + at + 1)}; }

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
std::optional<ItemId> draw_piece(Frame& frame, const CardFlow& flow, const CardPiece& piece, const Card& card, Box box) {
    const Theme& theme = frame.theme();
    const bool touchable = !card.id.name.empty();
    const bool headed = piece.with_heading;
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
    inside.take_left(card_stripe);
    const Mm width = flow.width_of(piece);
    if (flow.has_big_picture(card)) {
        const Mm side = flow.big_picture(width);
        const Box place = inside.take_left(side, 3);
        if (piece.begins) {
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
    if (headed && !card.heading.empty()) {
        const TextBlock heading{card.heading, flow.look().heading, Align::start, Wrap::words, 1.08F};
        Box row = inside.take_top(flow.heading_height(card, width), card_line_gap);
        const Box icon = card.picture.empty() ? Box{} : row.take_left(flow.heading_picture(card), heading_picture_gap);
        const Fit fit = frame.measure(heading, row.width);
        say(0, {row.x, row.y + (row.height - fit.height) / 2, row.width, fit.height}, heading, coloured_heading && contrast(area.deep, face) >= 7 ? area.deep : theme.ink);
        if (!card.picture.empty()) {
            frame.picture(icon, card.picture);
        }
    }
    for (std::size_t at = piece.first_line; at < piece.line_end; ++at) {
        const CardLine& line = card.lines[at];
        const Fit all = flow.line_fit(card, line, width, headed);
        const int skipped = at == piece.first_line ? piece.skip : 0;
        const bool cut = at + 1 == piece.line_end && piece.take >= 0;
        const int shown = cut ? piece.take : all.lines - skipped;
        if (line.plot != nullptr) {
            const Box row = inside.take_top(static_cast<Mm>(shown) * all.line_height, card_line_gap);
            if (const auto cell = draw_plot_row(frame, row, *line.plot, skipped, shown)) {
                chosen = cell;
            }
            continue;
        }
        if (line.style == CardLine::Style::figure) {
            draw_figure(frame, line_id(piece, at + 1), inside.take_top(all.height, card_line_gap), line, face);
            continue;
        }
        TextBlock block = block_of(flow.look(), line);
        block.first_line = skipped;
        block.line_count = shown;
        const Mm height = shown > 0 ? flow.lines_height(card, line, width, headed, skipped, shown) : 0;
        Box row = inside.take_top(height + 0.1F, card_line_gap - 0.1F);
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
    CardFlow flow(frame, area, cards);
    const bool turners = flow.pages() > 1;
    TurningBar row = turning_bar(frame, own, turners, paging.page, flow.pages(), Turning::round);
    Box page_line;
    if (turners) {
        bar = lay_out_bar(frame, body.width, row.all(), highest_bar(frame, body));
        area = body;
        area.take_bottom(bar.height, gap);
        const Box whole = area;
        page_line = take_page_line(frame, area);
        if (area.height < frame.measures().target) {
            area = whole;
            page_line = {};
        }
        flow = CardFlow(frame, area, cards);
        if (constexpr int few = 6; page_line.height > 0 && flow.pages() <= few) {
            // A page less, or a card less torn, is worth more than being told which page it is.
            CardFlow without(frame, whole, cards);
            const bool less_torn = without.pages() == flow.pages() && without.pieces().size() < flow.pieces().size();
            if (without.pages() > 1 && (without.pages() < flow.pages() || less_torn)) {
                flow = std::move(without);
                area = whole;
                page_line = {};
            }
        }
        if (flow.headings_alone() > 0) { // smaller words in the row rather than a heading that stands alone
            const BarLayout low = lay_out_bar(frame, body.width, row.all(), frame.measures().target);
            Box above = body;
            above.take_bottom(low.height, gap);
            if (CardFlow there(frame, above, cards); low.fits && low.height < bar.height && there.headings_alone() < flow.headings_alone()) {
                flow = std::move(there);
                bar = low;
                area = above;
                page_line = {};
            }
        }
        paging.page = std::clamp(paging.page, 0, flow.pages() - 1);
        row = turning_bar(frame, own, true, paging.page, flow.pages(), Turning::round);
    } else {
        paging.page = 0;
    }
    BarEvents events;
    for (const CardPiece& piece : flow.pieces()) {
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
