// Draws cards to read: a handover card, a note, help.
#include "app/screens/shapes.h"

namespace app {

void draw(widgets::Frame& frame, const CardsView& view, Ui& ui, Actions& actions) {
    widgets::Box body;
    obey_bar(open_screen(frame, view.header, body), actions);
    widgets::Few<widgets::CardLine, 256> lines;
    for (const CardView& card : view.cards) {
        for (const CardLineView& line : card.lines) {
            lines.add({line.text, line.style, line.picture, line.typed_by_someone, line.language, line.typed_by_someone && !line.for_the_house});
        }
    }
    widgets::Few<widgets::Card, 64> cards;
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
    const widgets::BarEvents events = widgets::cards_screen(frame, body, cards.all(), bar.all(), ui.paging);
    obey_bar(events, actions);
    obey_chosen(events, view.bar, ui, actions);
    if (events.chosen) {
        for (const CardView& card : view.cards) {
            if (card.id[0] != '\0' && *events.chosen == widgets::ItemId{card.id, card.number}) {
                actions.push_back(card.action);
            }
        }
    }
    draw_confirm(frame, ui, actions);
}

} // namespace app
