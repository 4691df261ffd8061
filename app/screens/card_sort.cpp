// Draws one card of a card sort with its places, and what came of one in columns.
#include "widgets/card_sort.h"

#include "app/screens/shapes.h"

namespace app {

void draw(widgets::Frame& frame, const CardSortView& view, Ui& ui, Actions& actions) {
    widgets::Box body;
    obey_bar(open_screen(frame, view.header, body), actions);
    const Choices places = choices_of(view.places);
    const Choices bar = choices_of(view.bar);
    const widgets::BarEvents events = widgets::card_sort_screen(frame, body, {view.picture, view.word, view.progress, view.spoken, places.all(), bar.all()}, ui.paging);
    obey_bar(events, actions);
    obey_chosen(events, view.places, ui, actions);
    obey_chosen(events, view.bar, ui, actions);
    draw_confirm(frame, ui, actions);
}

void draw(widgets::Frame& frame, const ColumnsView& view, Ui& ui, Actions& actions) {
    constexpr std::size_t most_entries = 400;
    widgets::Box body;
    obey_bar(open_screen(frame, view.header, body), actions);
    widgets::Few<widgets::ColumnEntry, most_entries> entries;
    for (const ColumnsView::Column& column : view.columns) {
        for (const ColumnsView::Entry& entry : column.entries) {
            entries.add({entry.picture, entry.word, entry.note});
        }
    }
    widgets::Few<widgets::Column, 6> columns;
    std::size_t first = 0;
    for (const ColumnsView::Column& column : view.columns) {
        const std::size_t begin = std::min(first, entries.size());
        columns.add({column.area, column.heading, column.picture, entries.all().subspan(begin, std::min(column.entries.size(), entries.size() - begin))});
        first += column.entries.size();
    }
    const Choices bar = choices_of(view.bar);
    const widgets::BarEvents events = widgets::columns_screen(frame, body, columns.all(), view.nothing, bar.all(), ui.paging);
    obey_bar(events, actions);
    obey_chosen(events, view.bar, ui, actions);
    draw_confirm(frame, ui, actions);
}

} // namespace app
