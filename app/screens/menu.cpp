// Draws a menu: one question, its answers as tiles, a few further choices.
#include "app/screens/shapes.h"
#include "widgets/progress.h"

namespace app {

void draw(widgets::Frame& frame, const MenuView& view, Ui& ui, Actions& actions) {
    if (view.takes_badge) {
        collect_badge(frame, ui, actions);
    }
    widgets::Box body;
    obey_bar(open_screen(frame, view.header, body), actions);
    if (view.progress) {
        const widgets::Progress bar{view.progress->done, view.progress->words, view.header.area};
        widgets::draw_progress(frame, body.take_top(widgets::progress_height(frame, bar, body.width), frame.measures().gap), bar);
    }
    const Choices choices = choices_of(view.choices);
    const Choices extras = choices_of(view.extras);
    widgets::ChoiceScreen screen{choices.all(), extras.all(), view.more, view.per_page, view.note, view.note_picture, view.empty, view.note_private};
    const widgets::BarEvents events = widgets::choice_screen(frame, body, screen, ui.paging);
    obey_bar(events, actions);
    obey_chosen(events, view.choices, ui, actions);
    obey_chosen(events, view.extras, ui, actions);
    draw_confirm(frame, ui, actions);
}

} // namespace app
