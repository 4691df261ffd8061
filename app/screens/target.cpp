// Draws the tuning game: one target, as large as a tile, at a place of its own.
#include "app/screens/shapes.h"

namespace app {

void draw(widgets::Frame& frame, const TargetView& view, Ui& ui, Actions& actions) {
    const widgets::Measures& m = frame.measures();
    const widgets::Theme& theme = frame.theme();
    widgets::Box body;
    obey_bar(open_screen(frame, view.header, body), actions);
    const Choices bar = choices_of(view.bar);
    const widgets::BarEvents events = widgets::bottom_bar(frame, body, bar.all());
    obey_bar(events, actions);
    obey_chosen(events, view.bar, ui, actions);

    const widgets::TextBlock left{view.left, m.second_line, widgets::Align::end};
    const widgets::Fit fit = frame.measure(left, body.width);
    if (fit.height < body.height * 0.25F) {
        frame.words({"left"}, widgets::ItemRole::status, body.take_bottom(fit.height + 0.3F), left, theme.soft_ink, theme.ground);
    }
    const widgets::Mm side = std::min({34.0F, body.width, body.height});
    const widgets::Box place{body.x + view.across * (body.width - side), body.y + view.down * (body.height - side), side, side};
    const widgets::AreaColors& area = theme.area(widgets::Area::teal);
    widgets::ItemSpec spec{{"target"}, widgets::ItemRole::button, view.label};
    spec.ink = area.deep;
    spec.ground = theme.surface;
    const widgets::Touched touched = frame.item(spec, place);
    frame.rounded_frame(place, m.card_radius, 0.8F, area.deep, touched.pressed || touched.lit ? area.tint : theme.surface);
    frame.picture(place.inset(side * 0.14F), view.picture); // nothing but the picture: any words would be in its way
}

} // namespace app
