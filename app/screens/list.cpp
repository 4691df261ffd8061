// Draws a list of people, notes or earlier handovers, with a quiet line above it where there is something for everybody.
#include "app/screens/shapes.h"

namespace app {
namespace {

void draw_banner(widgets::Frame& frame, const ListView& view, widgets::Box& body) {
    if (view.banner.empty()) {
        return;
    }
    const widgets::Theme& theme = frame.theme();
    const widgets::AreaColors& area = theme.area(view.header.area);
    const widgets::TextBlock block{view.banner, {3.6F}};
    const widgets::Mm icon = view.banner_picture.empty() ? 0 : 9;
    const widgets::Mm room = body.width - 2 * 2.4F - (icon > 0 ? icon + 2.5F : 0);
    const widgets::Fit fit = frame.measure(block, room);
    const widgets::Mm height = std::max(icon, fit.height) + 2.4F;
    // On a small glass with large words the rows matter more: they say the same, person by person.
    if (height > body.height * 0.2F || !fit.fits) {
        return;
    }
    widgets::Box strip = body.take_top(height, frame.measures().gap);
    frame.rounded(strip, frame.measures().card_radius, area.tint);
    widgets::Box inside = strip.inset(2.4F, 0);
    const widgets::Box picture = icon > 0 ? inside.take_left(icon, 2.5F) : widgets::Box{};
    frame.words({"banner"}, widgets::ItemRole::text, inside, block, theme.ink, area.tint, widgets::Down::middle);
    if (icon > 0) {
        frame.picture(picture, view.banner_picture);
    }
}

} // namespace

void draw(widgets::Frame& frame, const ListView& view, Ui& ui, Actions& actions) {
    widgets::Box body;
    obey_bar(open_screen(frame, view.header, body), actions);
    draw_banner(frame, view, body);
    widgets::Few<widgets::Row, most_choices * 2> rows;
    for (const RowView& row : view.rows) {
        rows.add({{row.id, row.number}, mark_of(row.mark), row.picture, row.title, row.second, row.trailing_picture, row.state, row.state_picture,
                  row.area, row.quiet, row.selected, row.spoken, row.is_private, row.language});
    }
    const Choices bar = choices_of(view.bar);
    const widgets::BarEvents events = widgets::list_screen(frame, body, rows.all(), bar.all(), ui.paging, view.empty,
                                                            view.people ? widgets::ListStands::as_people : widgets::ListStands::as_rows);
    obey_bar(events, actions);
    obey_chosen(events, view.bar, ui, actions);
    if (events.chosen) {
        for (const RowView& row : view.rows) {
            if (*events.chosen == widgets::ItemId{row.id, row.number}) {
                actions.push_back(row.action);
            }
        }
    }
    draw_confirm(frame, ui, actions);
}

} // namespace app
