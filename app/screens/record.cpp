// Draws the page for recording: the words to be spoken, large; below them the microphone, with the time that is left round it
// and a disc that grows with the voice, so that somebody who cannot hear sees that they are heard.
#include "app/screens/shapes.h"
#include "widgets/bar_layout.h"
#include "widgets/progress.h"

namespace app {
namespace {

void draw_microphone(widgets::Frame& frame, widgets::Box place, const RecordView& view) {
    const widgets::Theme& theme = frame.theme();
    const widgets::AreaColors& area = theme.area(view.header.area);
    const widgets::Mm side = std::min(place.width, place.height);
    const widgets::Box round = place.centred({side, side});
    if (view.loudness >= 0) {
        const widgets::Mm disc = side * (0.45F + 0.5F * view.loudness);
        frame.circle(round.centred({disc, disc}), area.tint, 0.4F, area.deep);
        frame.ring(round, 1.6F, view.left, area.deep);
    }
    frame.picture(round.centred({side * 0.5F, side * 0.5F}), view.state_picture);
}

// What the words and the state need in the end, one below the other, as small as everybody has them.
widgets::Mm least_height(const widgets::Frame& frame, widgets::TextBlock words, widgets::TextBlock state, widgets::Mm width) {
    words.style = {frame.measures().reading.cap / frame.look().text_scale};
    state.style = {frame.measures().second_line.cap / frame.look().text_scale};
    return frame.measure(words, width).height + frame.measure(state, width).height + 2;
}

} // namespace

void draw(widgets::Frame& frame, const RecordView& view, Ui& ui, Actions& actions) {
    const widgets::Theme& theme = frame.theme();
    const widgets::Measures& m = frame.measures();
    const widgets::AreaColors& area = theme.area(view.header.area);
    widgets::Box body;
    obey_bar(open_screen(frame, view.header, body), actions);
    widgets::TextBlock state{view.state, m.reading, widgets::Align::centre};
    widgets::TextBlock words{view.words, m.question, widgets::Align::centre, widgets::Wrap::anywhere, 1.15F};
    const Choices bar = choices_of(view.bar);
    const widgets::BarEvents events = widgets::low_bottom_bar(frame, body, bar.all(), least_height(frame, words, state, body.width - 8));
    obey_bar(events, actions);
    obey_chosen(events, view.bar, ui, actions);

    constexpr widgets::Mm bar_room = 6.5F;
    const bool waits = view.done >= 0;
    body.height -= waits ? bar_room : 0;
    // Where there is no room below the words, what shows that somebody is heard stands beside them.
    const widgets::Mm side = std::min(body.height, 34.0F), gap = 3;
    const auto height_beside = [&](const widgets::TextBlock& text, widgets::TextStyle style) {
        widgets::TextBlock smaller = text;
        smaller.style = style;
        return frame.measure(smaller, body.width - side - gap - 8).height;
    };
    const bool beside = view.loudness >= 0 && frame.form() == widgets::Form::small &&
                        height_beside(words, m.reading) + height_beside(state, m.second_line) + 2 <= body.height;
    const widgets::Box heard = beside ? body.take_left(side, gap) : widgets::Box{};
    const widgets::Mm width = body.width - 8;
    widgets::Fit state_fit = frame.measure(state, width);
    widgets::Fit words_fit = frame.measure(words, width);
    widgets::Mm padding = 5;
    const auto too_high = [&] { return words_fit.height + state_fit.height + padding + 1 > body.height; };
    const auto measure_again = [&](widgets::Mm least, widgets::Mm most) {
        words_fit = frame.measure(words, width);
        state_fit = frame.measure(state, width);
        padding = std::clamp(body.height - words_fit.height - state_fit.height - 1, least, most);
    };
    if (too_high()) { // very large words on small glass
        words.style = m.reading;
        state.style = m.second_line;
        measure_again(1, padding);
    }
    // Smaller still rather than cut, never below what everybody has.
    for (const float part : {0.8F, 0.65F, 0.5F}) {
        if ((!state_fit.fits || !words_fit.fits || too_high()) && part * frame.look().text_scale >= 1) {
            words.style.cap = m.reading.cap * part;
            state.style.cap = m.second_line.cap * part;
            measure_again(1, 5);
        }
    }
    // In the end both are of one size, and their lines stand as close as their letters let them.
    if (too_high()) {
        words.line = state.line = 1.0F;
        words.style.cap = std::min(words.style.cap, state.style.cap);
        measure_again(0.3F, padding);
    }
    const widgets::Mm spare = body.height - state_fit.height - words_fit.height - 6;
    const widgets::Mm microphone = spare >= 14 && !beside && !waits ? std::min(spare, 40.0F) : 0;
    widgets::Box card = body.take_top(std::min(body.height, words_fit.height + padding), 1);
    frame.rounded_frame(card, m.card_radius, 0.5F, area.deep, area.tint);
    frame.words({"words"}, widgets::ItemRole::text, card.inset(4, 0), words, theme.ink, area.tint, widgets::Down::middle);
    if (waits) {
        body.height += bar_room;
        const widgets::Progress bar{view.done, view.state, view.header.area};
        body.take_top(std::max(0.0F, std::min(spare / 3, 12.0F)));
        widgets::draw_progress(frame, body.inset(4, 0), bar);
        return;
    }
    if (microphone > 0) {
        draw_microphone(frame, body.take_top(microphone), view);
    } else if (beside) {
        draw_microphone(frame, heard, view);
    }
    if (view.state.empty()) {
        return;
    }
    frame.words({"state"}, widgets::ItemRole::status, body.inset(4, 0), state, theme.ink, theme.ground, microphone > 0 ? widgets::Down::top : widgets::Down::middle);
}

} // namespace app
