// The whole kiosk without a window: each event is handled whole, so that the next one in the same batch meets the screen
// that this one led to; drawing waits until somebody asks for it.
#include "app/allocation_count.h"
#include "app/focus.h"
#include "app/memory.h"
#include "app/shell_parts.h"
#include "data/memory.h"

namespace app {

Shell::Shell(data::Home& home, widgets::Renderer& renderer, widgets::Speech& speech, const data::Clock& clock, ShellOptions options,
             std::future<widgets::Fonts> fonts)
    : m_parts(std::make_unique<Parts>(home, renderer, speech, clock, std::move(options), std::move(fonts))) {
    m_parts->look_at_clock();
    m_parts->start();
}
Shell::~Shell() = default;

void Shell::finger(const widgets::FingerEvent& event) {
    Parts& parts = *m_parts;
    parts.look_at_clock();
    if (parts.cleaning.is_on()) {
        parts.clean(event);
        return;
    }
    if (event.phase == widgets::FingerPhase::down) {
        parts.hush();
        parts.told_before = parts.told;
        parts.scanning.rest();
        if (parts.idle.dimmed()) {
            parts.touch.swallow_next();
        }
        if (parts.state.session.recorder.phase == Recorder::Phase::recording) { // any touch says that enough was said
            parts.microphone.stop();
            parts.look_at_microphone();
            parts.touch.swallow_next();
        }
        if (parts.focus) {
            parts.focus.reset();
            parts.changed();
        }
    }
    const bool warned = parts.state.warn_idle;
    parts.somebody_is_there();
    parts.tune(event);
    const bool in_corner = parts.holds_corner(event);
    std::optional<widgets::ItemId> fired = parts.touch.finger(event, parts.frame.items());
    if (parts.draw_line()) {
        return;
    }
    if (parts.comfort().explore) {
        parts.resting.finger(event, parts.frame.items());
        if (event.phase == widgets::FingerPhase::up && !parts.touch.any_finger_down()) {
            fired = parts.second_tap(fired);
        }
    }
    const std::optional<widgets::Press> before = parts.pressing;
    parts.pressing = parts.touch.pressing(parts.now.monotonic_ms);
    if (fired) {
        widgets::Input input;
        input.fired = fired;
        input.fired_held_on_ms = parts.touch.held_on_ms();
        parts.act(std::move(input));
        return;
    }
    if (warned && event.phase == widgets::FingerPhase::up && !parts.touch.any_finger_down()) {
        parts.state.warn_idle = false; // any touch says that somebody is there, also one beside the button
        parts.changed();
    }
    if (event.phase == widgets::FingerPhase::down && parts.pressing && parts.pressing->id.name == "read-aloud") {
        parts.speech.get_ready(); // by the time the finger lifts, the device is open
    }
    if (in_corner) {
        parts.changed();
    }
    const bool same = before.has_value() == parts.pressing.has_value() &&
                      (!before || (before->id == parts.pressing->id && before->inside == parts.pressing->inside));
    if (!same) {
        parts.changed();
    }
    parts.settle();
}

void Shell::type(std::string_view text) {
    Parts& parts = *m_parts;
    if (text == " " && parts.focus) {
        key(widgets::Key::space); // a keyboard sends the space as text too
        return;
    }
    parts.look_at_clock();
    if (parts.take_switch(text == " " ? "space" : text)) {
        return;
    }
    parts.hush();
    const bool asleep = parts.idle.dimmed();
    parts.somebody_is_there();
    parts.focus.reset();
    parts.state.warn_idle = false;
    parts.state.notice.reset();
    widgets::Input input;
    const bool digit = !text.empty() && text.front() >= '0' && text.front() <= '9';
    if (!asleep || digit) {
        input.typed = text; // a key that wakes does nothing else; but the first digit of a badge must not be lost
    }
    parts.act(std::move(input));
}

void Shell::other_key(std::string_view name) {
    m_parts->look_at_clock();
    m_parts->take_switch(name);
}

void Shell::key(widgets::Key key) {
    Parts& parts = *m_parts;
    parts.look_at_clock();
    if (parts.take_switch(widgets::to_string(key))) {
        return;
    }
    parts.hush();
    const bool asleep = parts.idle.dimmed();
    parts.somebody_is_there();
    widgets::Input input;
    const bool presses = key == widgets::Key::enter || key == widgets::Key::space;
    if (asleep) {
        // The key that wakes does nothing else.
    } else if (moves_focus(key)) {
        parts.focus = focus_after(parts.frame.items(), parts.focus, key);
    } else if (presses && parts.focus) {
        input.fired = parts.focus;
    } else if (presses && parts.popup()) {
        parts.close_popup();
    } else if (key == widgets::Key::space) {
        input.typed = " ";
    } else {
        parts.state.warn_idle = false;
        input.keys.push_back(key);
    }
    parts.act(std::move(input));
}

void Shell::resized(const widgets::Panel& panel) {
    Parts& parts = *m_parts;
    parts.options.panel = panel;
    parts.renderer.resized(panel.width_px, panel.height_px);
    parts.use_touch_settings();
    parts.forget_touch();
    parts.changed();
    parts.settle();
}

void Shell::time_passed() {
    m_parts->look_at_clock();
    m_parts->idle_time_passed();
    m_parts->clock_time_passed();
}

std::int64_t Shell::next_due_ms() const { return m_parts->next_due_ms(); }
std::int64_t Shell::next_settling_ms() const { return m_parts->next_settling_ms(); }
bool Shell::needs_drawing() const { return m_parts->picture_is_old; }

void Shell::draw(bool force) {
    Parts& parts = *m_parts;
    if (!parts.picture_is_old && !force) {
        return;
    }
    const std::int64_t before = allocations_so_far();
    const std::int64_t counted = parts.counts.allocations;
    if (parts.build_is_old || force) {
        parts.build({});
        parts.actions.clear();
    }
    parts.frame.draw();
    ++parts.counts.frames;
    parts.picture_is_old = false;
    parts.counts.allocations = counted + allocations_so_far() - before;
}

void Shell::rest() {
    m_parts->frame.rest();
    data::give_memory_back(m_parts->world.home);
    give_memory_back();
}

void Shell::build_again() { m_parts->build({}); }

void Shell::force_language(const std::string& language) {
    m_parts->world.forced_language = language;
    speak_their_language(m_parts->world);
    m_parts->state.view_is_old = true;
    m_parts->settle();
}

std::span<const widgets::Item> Shell::items() const { return m_parts->frame.items(); }
Place Shell::place() const { return m_parts->state.place(); }
data::Viewer Shell::viewer() const { return m_parts->state.session.viewer; }
const widgets::Language& Shell::language() const { return m_parts->words; }
bool Shell::dimmed() const { return m_parts->idle.dimmed(); }
bool Shell::has_switch(std::string_view key) const {
    const data::Comfort& wish = m_parts->switch_comfort();
    const std::string_view name = key == " " ? "space" : key;
    return wish.switches > 0 && (name == wish.switch_key || (wish.switches == 2 && name == wish.second_switch_key));
}
std::int64_t Shell::ignores_repeats_ms() const { return m_parts->comfort().ignore_repeats_ms; }
ShellCounts Shell::counts() const { return m_parts->counts; }
int Shell::missing_pictures() const { return m_parts->pictures.missing(); }
Ui& Shell::ui() { return m_parts->state.ui(); }

void Shell::look_as(const widgets::Panel& panel, const data::Comfort& comfort) {
    m_parts->options.panel = panel;
    m_parts->options.forced_comfort = comfort;
    m_parts->use_touch_settings();
    m_parts->forget_touch();
    m_parts->changed();
    m_parts->settle();
}

} // namespace app
