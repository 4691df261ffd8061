// Draws cards to read: a handover card, a note, help.
#include "app/screens/shapes.h"

namespace app {
namespace {

// The rows of small pictures of a screen, kept where they stand while it is drawn.
struct Plots {
    widgets::Few<widgets::PlotCell, 128> cells;
    widgets::Few<widgets::PlotRow, 32> rows;

    const widgets::PlotRow* add(const PlotRowView& view, widgets::Area area) {
        if (rows.size() == 32) {
            return nullptr;
        }
        const std::size_t first = cells.size();
        for (const PlotCellView& cell : view.cells) {
            widgets::PlotCell made;
            made.id = {cell.id, cell.number};
            made.label = cell.label;
            made.figure = cell.figure;
            made.spoken = cell.spoken;
            for (std::size_t i = 0; i < std::min(cell.pictures.size(), made.pictures.size()); ++i) {
                made.pictures[i] = cell.pictures[i];
            }
            made.mark = cell.mark;
            made.state = cell.state;
            made.can_be_touched = cell.touchable;
            cells.add(made);
        }
        rows.add({view.shape, area, cells.all().subspan(first)});
        return &rows.back();
    }
};

const Action* action_of(const CardsView& view, const widgets::ItemId& chosen) {
    for (const CardView& card : view.cards) {
        if (card.id[0] != '\0' && chosen == widgets::ItemId{card.id, card.number}) {
            return &card.action;
        }
        for (const CardLineView& line : card.lines) {
            if (!line.plot) {
                continue;
            }
            for (const PlotCellView& cell : line.plot->cells) {
                if (cell.touchable && chosen == widgets::ItemId{cell.id, cell.number}) {
                    return &cell.action;
                }
            }
        }
    }
    return nullptr;
}

} // namespace

void draw(widgets::Frame& frame, const CardsView& view, Ui& ui, Actions& actions) {
    widgets::Box body;
    obey_bar(open_screen(frame, view.header, body), actions);
    widgets::Few<widgets::CardLine, 1536> lines;
    Plots plots;
    for (const CardView& card : view.cards) {
        for (const CardLineView& line : card.lines) {
            lines.add({line.text, line.style, line.picture, line.typed_by_someone, line.language, line.typed_by_someone && !line.for_the_house,
                       line.plot ? plots.add(*line.plot, card.area) : nullptr, line.aside});
        }
    }
    widgets::Few<widgets::Card, 320> cards;
    std::size_t first = 0;
    for (const CardView& view_card : view.cards) {
        widgets::Card card;
        card.id = {view_card.id, view_card.number};
        card.area = view_card.area;
        card.heading = view_card.heading;
        card.picture = view_card.picture;
        card.big_picture = view_card.big_picture;
        const std::size_t count = std::min(view_card.lines.size(), lines.size() - std::min(first, lines.size()));
        card.lines = lines.all().subspan(std::min(first, lines.size()), count);
        card.style = view_card.style;
        card.wide = view_card.wide;
        card.spoken = view_card.spoken;
        card.is_private = view_card.is_private;
        cards.add(card);
        first += view_card.lines.size();
    }
    const Choices bar = choices_of(view.bar);
    const auto read = view.diary ? widgets::diary_screen : widgets::cards_screen;
    const widgets::BarEvents events = read(frame, body, cards.all(), bar.all(), ui.paging);
    obey_bar(events, actions);
    obey_chosen(events, view.bar, ui, actions);
    if (events.chosen) {
        if (const Action* const meant = action_of(view, *events.chosen)) {
            actions.push_back(*meant);
        }
    }
    draw_confirm(frame, ui, actions);
}

} // namespace app
