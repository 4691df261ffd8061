// Draws the person in the middle of those round them.
#include "widgets/ring_picture.h"

#include "app/screens/shapes.h"

namespace app {

void draw(widgets::Frame& frame, const RingPictureView& view, Ui& ui, Actions& actions) {
    widgets::Box body;
    obey_bar(open_screen(frame, view.header, body), actions);
    widgets::Few<widgets::RingMark, widgets::most_ring_marks> marks;
    for (const RingPictureView::Mark& mark : view.marks) {
        marks.add({choice_of(mark.tile), mark.ring, mark.corner});
    }
    const Choices bar = choices_of(view.bar);
    widgets::RingPicture picture{view.header.area, mark_of(view.middle), view.middle_word, view.middle_spoken, marks.all(), {}, bar.all(), view.empty};
    for (std::size_t ring = 0; ring < std::min(view.ring_words.size(), picture.ring_words.size()); ++ring) {
        picture.ring_words[ring] = view.ring_words[ring];
    }
    const widgets::BarEvents events = widgets::ring_picture_screen(frame, body, picture, ui.paging);
    obey_bar(events, actions);
    for (const RingPictureView::Mark& mark : view.marks) {
        obey_chosen(events, {&mark.tile, 1}, ui, actions);
    }
    obey_chosen(events, view.bar, ui, actions);
    draw_confirm(frame, ui, actions);
}

} // namespace app
