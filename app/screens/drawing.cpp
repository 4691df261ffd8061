// Draws the page with the sheet; what was drawn is kept as a picture.
#include "app/screens/shapes.h"

namespace app {

void draw(widgets::Frame& frame, const DrawingView& view, Ui& ui, Actions& actions) {
    widgets::Box body;
    obey_bar(open_screen(frame, view.header, body), actions);
    widgets::DrawingScreen screen;
    screen.area = view.header.area;
    screen.hint = view.hint;
    screen.explained = view.explained;
    screen.go_on_with = view.go_on_with ? &*view.go_on_with : nullptr;
    const widgets::DrawingEvents events = widgets::drawing_screen(frame, body, screen, ui.drawing, ui.paging);
    obey_bar(events.bar, actions);
    // It stays on the sheet until it was saved: update leaves the screen only then.
    if (events.keep) {
        actions.emplace_back(AddDrawing{widgets::to_svg(ui.drawing.drawing)});
    }
}

} // namespace app
