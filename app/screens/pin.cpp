// Draws the PIN pad; a badge held to the reader comes in as digits and Enter.
#include "app/screens/shapes.h"

namespace app {

void draw(widgets::Frame& frame, const PinView& view, Ui& ui, Actions& actions) {
    widgets::Box body;
    obey_bar(open_screen(frame, view.header, body), actions);
    widgets::BarEvents events;
    ui.badge += frame.typed(); // a badge reader is a keyboard: what it types may be a badge rather than a PIN
    const widgets::PinPadEvent happened = widgets::pin_pad(frame, body, ui.pin, view.hint, view.waiting, events);
    obey_bar(events, actions);
    if (happened == widgets::PinPadEvent::go_on && view.keeps && !ui.pin.digits.empty()) {
        RunHome keep = *view.keeps;
        keep.words = ui.pin.digits;
        keep.number = ui.badge == ui.pin.digits ? 1 : 0;
        actions.emplace_back(std::move(keep));
        widgets::wipe(ui.pin);
        ui.badge.clear();
    } else if (happened == widgets::PinPadEvent::go_on && !ui.pin.digits.empty()) {
        actions.emplace_back(ComeInWithPin{view.person, view.resident, ui.pin.digits, ui.badge == ui.pin.digits});
        widgets::wipe(ui.pin);
        ui.badge.clear();
    }
}

} // namespace app
