// The steps of a Shell for other ways to touch: switches, a pointer that hovers, the cleaning lock, and the tuning game.
#include <algorithm>
#include <cmath>
#include <functional>

#include "app/shell_parts.h"

namespace app {
namespace {

constexpr std::int64_t hovering_finger = -2;
constexpr widgets::Mm leaves_mm = 3;          // a pointer that pressed must move so far before it presses again
constexpr std::int64_t corner_hold_ms = 3000; // on Welcome, to begin wiping the glass
constexpr widgets::Mm corner_mm = 25;
constexpr int rows_told = 6; // as many as stand beside each other
constexpr std::int64_t reader_ms = 300;       // between two characters of a badge reader, at most

} // namespace

// What can be touched, as one number: another page or popup is another number. Keys of a keyboard change while somebody writes.
std::size_t Shell::Parts::things_on_screen() const {
    std::size_t all = popup() ? 1 : 0;
    for (const widgets::Item& item : frame.items()) {
        if (item.enabled && widgets::can_be_touched(item.role) && item.role != widgets::ItemRole::key) {
            const std::size_t one = std::hash<std::string_view>{}(item.id.name) ^ std::hash<std::int64_t>{}(item.id.number);
            all = all * 1'000'003 + one;
        }
    }
    return all;
}

void Shell::Parts::use_scanning() {
    const data::Comfort& wish = switch_comfort();
    scanning.use({wish.switches, wish.scan_step_ms, wish.scan_rounds});
}

// A badge reader types, faster than any hand: what it types is not a switch, though somebody's switch may type the same.
bool Shell::Parts::is_readers(std::string_view name) {
    const bool digit = name.size() == 1 && name.front() >= '0' && name.front() <= '9';
    if (state.session.viewer.role() != data::Role::house || !(digit || name == "enter")) {
        return false;
    }
    const bool quick = now.monotonic_ms - digit_ms < reader_ms;
    if (digit) {
        digit_ms = now.monotonic_ms;
    }
    const ScreenName screen = state.place().screen;
    return quick || screen == ScreenName::i_work_here || screen == ScreenName::pin_pad;
}

// A key went down that may be somebody's switch. True: it was, and means nothing else.
bool Shell::Parts::take_switch(std::string_view name) {
    if (state.place().screen == ScreenName::choose_switch && !popup()) {
        actions.assign(1, ChooseSwitch{std::string(name)});
        obey();
        changed();
        settle();
        return true;
    }
    if (is_readers(name)) {
        return false;
    }
    if (comfort().switches == 0 && state.session.viewer.role() == data::Role::house) {
        if (auto theirs = scanning_by_key(world, name)) {
            house_scanning = std::move(*theirs);
            use_scanning();
        }
    }
    const data::Comfort& wish = switch_comfort();
    const bool first = wish.switches > 0 && name == wish.switch_key;
    const bool second = wish.switches == 2 && name == wish.second_switch_key;
    if (!first && !second) {
        return false;
    }
    if (digit_ms == now.monotonic_ms) {
        state.ui().badge.assign(name); // or the first of a badge: then more follow at once
    }
    const bool again = now.monotonic_ms - switched_ms < comfort().ignore_repeats_ms;
    switched_ms = again ? switched_ms : now.monotonic_ms;
    if (again || cleaning.is_on()) {
        return true; // a hand that shakes presses twice
    }
    const bool asleep = idle.dimmed();
    somebody_is_there();
    if (asleep) {
        settle();
        return true; // what wakes does nothing else
    }
    if (state.warn_idle) { // somebody is there
        state.warn_idle = false;
        changed();
        settle();
        return true;
    }
    const Place before = state.place();
    speech.stop();
    if (const auto chosen = scanning.press(second ? 2 : 1, now.monotonic_ms)) {
        widgets::Input input;
        input.fired = chosen;
        act(std::move(input));
    } else {
        changed();
        settle();
    }
    const bool moved = !(state.place() == before);
    if (moved && comfort().read_aloud) {
        return true; // the screen itself is being read
    }
    if (moved && switch_comfort().scan_spoken && !comfort().explore) {
        say_title();
    }
    say_lit();
    return true;
}

// What is lit up is said, after what is being said already.
void Shell::Parts::say_lit() {
    const ScanStop* lit = scanning.lit();
    if (lit == nullptr || !switch_comfort().scan_spoken) {
        return;
    }
    Sentence sentence;
    int count = 0;
    for (const widgets::Item& item : frame.items()) {
        const bool is_lit = std::find(lit->things.begin(), lit->things.end(), item.id) != lit->things.end();
        if (!is_lit || !item.enabled || count >= rows_told) {
            continue;
        }
        Sentence one = kept_private(sentence_of(item, words));
        if (count > 0) {
            one.text = sentence.text + " " + one.text;
            one.is_private = one.is_private || sentence.is_private;
            one.label.clear();
        }
        sentence = std::move(one);
        ++count;
    }
    if (!sentence.text.empty()) {
        say(sentence);
    }
}

void Shell::Parts::touching_time_passed() {
    if (cleaning.is_on()) {
        idle.touched(now.monotonic_ms); // nobody can say that they are still there
        if (cleaning.time_passed(now.monotonic_ms)) {
            forget_touch();
        }
        changed();
        settle();
        return;
    }
    if (corner_since_ms && now.monotonic_ms - *corner_since_ms >= corner_hold_ms) {
        corner_since_ms.reset();
        cleaning.start(now.monotonic_ms);
        forget_touch();
        changed();
    }
    if (scanning.time_passed(now.monotonic_ms)) {
        changed();
        settle();
        speech.stop();
        say_lit();
    }
    if (pressing && pressing->id.name == "read-aloud" && pressing->inside && pressing->held_on_ms >= explore_hold_ms) {
        switch_exploring();
        settle();
    }
    if (comfort().explore) {
        const auto rested = resting.rested(now.monotonic_ms);
        const bool about_to_press = comfort().hold_ms > 0 && rested == told_before;
        if (rested && !about_to_press) {
            tell(*rested);
        }
    }
    // Resting there presses, without lifting.
    if (comfort().dwell_ms > 0) {
        pressing = touch.pressing(now.monotonic_ms);
        if (pressing && pressing->inside && pressing->held >= 1) {
            widgets::Input input;
            input.fired = pressing->id;
            touch.forget_press();
            pressing.reset();
            if (hovering) {
                touch.finger({widgets::FingerPhase::cancelled, hovering_finger, hover_x, hover_y, now.monotonic_ms}, frame.items());
                hovering = false;
            }
            act(std::move(input));
        }
    }
    const auto state_now = microphone.state();
    if (state_now == widgets::Microphone::State::opening || state_now == widgets::Microphone::State::recording ||
        state.session.recorder.phase == Recorder::Phase::recording) {
        idle.touched(now.monotonic_ms); // somebody is speaking
        look_at_microphone();
    }
}

std::optional<std::int64_t> Shell::Parts::touching_due_ms() const {
    std::optional<std::int64_t> due = scanning.next_due_ms();
    if (state.session.recorder.phase == Recorder::Phase::recording) {
        constexpr std::int64_t look_ms = 100;
        due = std::min(due.value_or(recorder_looked_ms + look_ms), recorder_looked_ms + look_ms);
    }
    return due;
}

// Where the cleaning lock ends, and on Welcome begins: the corner opposite to where reading starts, at the bottom and at the top.
widgets::PixelRect Shell::Parts::corner_px() const {
    const float side = corner_mm * options.panel.px_per_mm;
    const auto width = static_cast<float>(options.panel.width_px), height = static_cast<float>(options.panel.height_px);
    return {words.right_to_left() ? 0 : width - side, height - side, side, side};
}

void Shell::Parts::clean(const widgets::FingerEvent& event) {
    cleaning.finger(event, corner_px());
    touching_time_passed();
}

// True while one finger stays in the top corner of Welcome, where nothing is to be pressed.
bool Shell::Parts::holds_corner(const widgets::FingerEvent& event) {
    widgets::PixelRect corner = corner_px();
    corner.y = 0;
    corner.x += words.right_to_left() ? 0 : corner.width * 0.4F;
    corner.width *= 0.6F;
    corner.height *= 0.6F;
    const bool there = on_welcome() && !popup() && !idle.dimmed() && corner.contains(event.x, event.y);
    const bool lifted = event.phase == widgets::FingerPhase::up || event.phase == widgets::FingerPhase::cancelled;
    if (!there || lifted || (event.phase == widgets::FingerPhase::down && touch.any_finger_down())) {
        corner_since_ms.reset();
    } else if (event.phase == widgets::FingerPhase::down) {
        corner_since_ms = event.when_ms;
    }
    return corner_since_ms.has_value();
}

// A finger on a sheet of paper. Who explores by touch hears first what it is, and draws with the next touch. True: it drew.
bool Shell::Parts::draw_line() {
    const std::optional<widgets::LinePart>& line = touch.line();
    if (!line || !std::holds_alternative<DrawingView>(state.view) || popup()) {
        return false;
    }
    widgets::DrawingUi& ui = state.ui().drawing;
    const bool begins = line->phase == widgets::LinePhase::begins;
    if (comfort().explore && (begins ? told != line->sheet : !ui.pen_down)) {
        return false;
    }
    const auto items = frame.items();
    const auto sheet = std::find_if(items.begin(), items.end(), [&](const widgets::Item& item) { return item.id == line->sheet; });
    if (sheet == items.end()) {
        return false;
    }
    const float scale = options.panel.px_per_mm;
    const widgets::Point at{(line->x - sheet->rect.x) / scale, (line->y - sheet->rect.y) / scale};
    if (!widgets::draw_on_sheet(ui, line->phase, at, {sheet->rect.width / scale, sheet->rect.height / scale})) {
        forget_touch();
        say_kindly(world, widgets::N_("This sheet is full"), widgets::N_("You can keep your drawing as it is, or take a line away."));
    }
    changed();
    settle();
    return true;
}

// The game sees touches as they are, before any setting has cleaned them.
void Shell::Parts::tune(const widgets::FingerEvent& event) {
    const auto* view = std::get_if<TargetView>(&state.view);
    if (view == nullptr || popup()) {
        return;
    }
    for (const widgets::Item& item : frame.items()) {
        if (item.id.name == "target") {
            tuning.show(item.rect.x + item.rect.width / 2, item.rect.y + item.rect.height / 2, std::min(item.rect.width, item.rect.height) / 2,
                        options.panel.px_per_mm);
        }
    }
    if (!tuning.finger(event)) {
        return;
    }
    state.session.tuning_done = tuning.done();
    state.view_is_old = true;
    if (tuning.is_over()) {
        state.session.tuned = tuning.proposal(comfort());
        tuning.begin(); // the touches themselves are thrown away
        Place place;
        place.screen = ScreenName::tuning_proposal;
        actions.assign(1, GoBack{}); // the proposal stands where the game did
        actions.emplace_back(Visit{place});
        obey();
    }
    changed();
    settle();
}

void Shell::hover(float x, float y, std::int64_t when_ms) {
    Parts& parts = *m_parts;
    if (parts.comfort().dwell_ms == 0 || parts.cleaning.is_on() || (parts.touch.any_finger_down() && !parts.hovering)) {
        return;
    }
    parts.look_at_clock();
    const float moved = std::hypot(x - parts.hover_x, y - parts.hover_y);
    if (!parts.hovering && moved < leaves_mm * parts.options.panel.px_per_mm) {
        return; // it pressed here, or has not moved
    }
    const auto send = [&](widgets::FingerPhase phase) {
        parts.touch.finger({phase, hovering_finger, x, y, when_ms}, parts.frame.items());
    };
    parts.idle.touched(when_ms);
    send(widgets::FingerPhase::move);
    const std::optional<widgets::Press> press = parts.touch.pressing(parts.now.monotonic_ms);
    if (!parts.hovering || !press || !press->inside) { // on to another thing
        if (parts.hovering) {
            send(widgets::FingerPhase::cancelled);
        }
        send(widgets::FingerPhase::down);
        parts.hovering = true;
    }
    parts.pressing = parts.touch.pressing(parts.now.monotonic_ms);
    parts.hover_x = x;
    parts.hover_y = y;
    parts.changed();
    parts.settle();
}

} // namespace app
