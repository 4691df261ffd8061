// Draws the picture lock of a resident.
#include "app/screens/shapes.h"

namespace app {

void draw(widgets::Frame& frame, const LockView& view, Ui& ui, Actions& actions) {
    widgets::Box body;
    obey_bar(open_screen(frame, view.header, body), actions);
    widgets::BarEvents events;
    if (widgets::picture_lock(frame, body, ui.lock, view.waiting, events)) {
        if (view.keeps) {
            RunHome keep = *view.keeps;
            keep.pictures = ui.lock.chosen;
            actions.emplace_back(std::move(keep));
        } else if (view.own) {
            actions.emplace_back(TouchOwnLock{ui.lock.chosen});
        } else {
            actions.emplace_back(ComeInAsResident{view.resident, ui.lock.chosen});
        }
        ui.lock = {};
    }
    obey_bar(events, actions);
}

} // namespace app
