// The steps of a Shell: building a frame, obeying what was meant in it, the timers, and what is said aloud.
#include "app/shell_parts.h"

#include <algorithm>
#include <iterator>
#include <limits>

#include "app/allocation_count.h"
#include "app/focus.h"
#include "app/overlay.h"
#include "app/read_aloud.h"
#include "app/router.h"

namespace app {
namespace {

constexpr std::int64_t minute_ms = 60'000;
constexpr std::int64_t wait_step_ms = 1000;
constexpr std::int64_t corner_step_ms = 100;
constexpr std::int64_t shelf_step_ms = 100; // while a stick is read, or pages are made
constexpr std::int64_t quiet_step_ms = 100; // while a sound device is being opened

// Those who work here or visit type double letters as fast as on any keyboard, unless they have chosen a longer pause themselves.
// Resting is a hold that need not be lifted.
widgets::TouchSettings touch_settings(const data::Comfort& comfort, const data::Viewer& viewer) {
    constexpr int quick_hands_ms = 150;
    const bool by_residents = viewer.role() == data::Role::house || viewer.role() == data::Role::resident;
    const bool as_the_home_has_it = comfort.ignore_repeats_ms <= data::Comfort{}.ignore_repeats_ms;
    const int same_key_ms = by_residents || !as_the_home_has_it ? comfort.ignore_repeats_ms : std::min(comfort.ignore_repeats_ms, quick_hands_ms);
    return {comfort.dwell_ms > 0 ? comfort.dwell_ms : comfort.hold_ms, comfort.ignore_repeats_ms, same_key_ms, static_cast<widgets::Mm>(comfort.slip_um) / 1000,
            static_cast<widgets::Mm>(comfort.snap_um) / 1000};
}

// Whoever needs a wider reach than the home has it, or few things at once, has them further apart.
bool wants_things_apart(const data::Comfort& comfort) {
    constexpr int few = 4;
    const data::Comfort usual;
    return comfort.snap_um > usual.snap_um || comfort.slip_um > usual.slip_um || (comfort.choices > 0 && comfort.choices <= few);
}

widgets::Look look_of(const data::Comfort& comfort) {
    widgets::Look look;
    look.theme = static_cast<widgets::ThemeName>(std::clamp(comfort.theme, 0, 2));
    look.text_scale = static_cast<float>(std::clamp(comfort.text_percent, 100, 200)) / 100;
    look.motion = comfort.motion;
    look.easier_letters = comfort.easier_letters;
    look.choices = comfort.choices;
    look.spacing = wants_things_apart(comfort) ? widgets::Spacing::apart : widgets::Spacing::usual;
    return look;
}

// A wait that is told in seconds goes down while it is read.
bool tells_a_wait(const View& view) {
    const auto* pin = std::get_if<PinView>(&view);
    const auto* lock = std::get_if<LockView>(&view);
    return (pin != nullptr && !pin->waiting.empty()) || (lock != nullptr && !lock->waiting.empty());
}

bool is_shells_own(const Action& action) {
    return std::holds_alternative<ReadAloud>(action.what) || std::holds_alternative<CleanGlass>(action.what) || std::holds_alternative<Record>(action.what) ||
           std::holds_alternative<StopRecording>(action.what) || std::holds_alternative<PlayRecording>(action.what) ||
           std::holds_alternative<ForgetRecording>(action.what) || std::holds_alternative<PlayClip>(action.what) ||
           std::holds_alternative<ListenTo>(action.what) || std::holds_alternative<SayAloud>(action.what);
}

} // namespace

void Shell::Parts::start() {
    if (options.language.empty()) {
        try {
            world.home_language = data::home_facts(world.home, data::Viewer::house()).language;
        } catch (const data::Error&) {
            world.home_language = "en"; // loading Welcome will say what is wrong
        }
    }
    if (options.forced_comfort) {
        world.forced_language = options.forced_comfort->language;
    }
    world.can_record = options.microphone != widgets::SoundInput::none;
    speak_their_language(world);
    use_touch_settings();
    settle();
}

void Shell::Parts::use_touch_settings() {
    touch.use(touch_settings(comfort(), state.session.viewer), options.panel.px_per_mm);
    speech.use_volume(comfort().volume);
    speech.allow_private(comfort().private_aloud);
    use_scanning();
}

void Shell::Parts::look_at_clock() {
    now = clock.now();
    world.monotonic_ms = now.monotonic_ms;
    speech.time_is(now.monotonic_ms);
    microphone.time_is(now.monotonic_ms);
}

// Makes a frame and collects what was meant in it. What fires in a popup is not shown to the screen below, whose own
// question may have answers of the same name.
void Shell::Parts::build(widgets::Input input) {
    const std::int64_t before = allocations_so_far();
    const bool only_popup = popup() && input.fired.has_value();
    actions.clear();
    input.pressing = pressing;
    input.focus = focus ? focus : comfort().explore ? told : std::nullopt;
    if (const ScanStop* lit = scanning.lit()) {
        input.lit = lit->things;
        input.lit_rect = lit->rect;
    }
    input.now_ms = now.monotonic_ms;
    widgets::Look look = look_of(comfort());
    if (idle.dimmed()) {
        look.theme = widgets::ThemeName::dark;
    }
    if (state.place().screen == ScreenName::welcome && widgets::form_of(options.panel) == widgets::Form::small) {
        look.spacing = widgets::Spacing::usual; // the clock and three doors leave no room there, and the doors are wide
    }
    look.quiet = world.quiet;
    look.home_language = world.home_language;
    frame.begin(options.panel, look, words, density_of(state.place(), state.session.viewer), std::move(input));
    const auto* welcome = std::get_if<WelcomeView>(&state.view);
    if (idle.dimmed() && welcome != nullptr) {
        draw_dimmed(frame, *welcome);
    } else {
        if (!only_popup) {
            draw_view(frame, state.view, state.ui(), actions);
        }
        draw_popups();
    }
    frame.end();
    build_is_old = false;
    counts.allocations += allocations_so_far() - before;
}

void Shell::Parts::draw_popups() {
    // The warning lies on top: without an answer it is what happens next.
    if (state.notice && !(state.warn_idle && frame.input().fired)) {
        draw_notice(frame, *state.notice, actions);
    }
    if (state.warn_idle) {
        draw_idle_warning(frame, idle.left(now.monotonic_ms), actions);
    }
    if (cleaning.is_on()) {
        draw_cleaning(frame, cleaning.left(now.monotonic_ms), cleaning.held(now.monotonic_ms));
    } else if (corner_since_ms) {
        draw_corner(frame, static_cast<float>(now.monotonic_ms - *corner_since_ms) / 3000.0F);
    }
}

void Shell::Parts::close_popup() {
    if (state.warn_idle) {
        state.warn_idle = false;
    } else {
        state.notice.reset();
        state.view_is_old = true; // as with CloseNotice
    }
}

// Gives an event to the screen, obeys what was meant, and leaves the frame of what it led to.
void Shell::Parts::act(widgets::Input input) {
    const std::size_t before = things_on_screen();
    const Place place = state.place();
    build(std::move(input));
    if (!actions.empty()) {
        obey();
    }
    changed();
    settle();
    // Another page of the same screen. A new screen has been read by obey().
    if (comfort().read_aloud && state.place() == place && things_on_screen() != before && !speech.speaking()) {
        say_screen();
    }
}

// The frame of how things stand now, where there is not one already.
void Shell::Parts::settle() {
    if (state.view_is_old) {
        reload_view();
    }
    if (build_is_old) {
        build({});
    }
    if (focus && !can_be_focused(frame.items(), *focus)) {
        focus.reset();
        build({});
    }
    if (scanning.is_on()) {
        const auto lit_things = [this] { return scanning.lit() != nullptr ? scanning.lit()->things : std::vector<widgets::ItemId>{}; };
        const auto drawn = lit_things();
        const std::size_t things = things_on_screen();
        const bool moved_in_row = scanning.lit() != nullptr && scanning.lit()->rect.width <= 0;
        scanning.shown(frame.items(), things != scanned_things, now.monotonic_ms);
        scanned_things = things;
        if (moved_in_row || lit_things() != drawn) {
            build({});
        }
    }
    actions.clear();
}

void Shell::Parts::obey() {
    const Place before = state.place();
    const data::Viewer viewer_before = state.session.viewer;
    const bool had_notice = state.notice.has_value();
    Actions meant;
    meant.swap(actions);
    const bool sets_comfort = std::any_of(meant.begin(), meant.end(), [](const Action& one) { return std::holds_alternative<SetComfort>(one.what); });
    const bool chose_volume = sets_comfort && before.screen == ScreenName::comfort_setting && before.setting == Setting::volume;
    fill_in_sound(meant);
    const auto own = std::stable_partition(meant.begin(), meant.end(), [](const Action& action) { return !is_shells_own(action); });
    const Actions wishes(std::make_move_iterator(own), std::make_move_iterator(meant.end()));
    meant.erase(own, meant.end());
    obey_all(world, meant);
    for (const Action& wish : wishes) {
        obey_own(wish);
    }
    if (!(state.session.viewer == viewer_before)) {
        pictures.forget_kept(true);
    }
    use_touch_settings();
    const bool moved = !(state.place() == before);
    if (moved) {
        forget_touch();
        microphone.forget();
        state.session.recorder = {};
        state.session.tuning_done = 0;
        tuning.begin();
    }
    if (on_welcome() && before.screen != ScreenName::welcome) {
        hears_screens = false;
        house_scanning.reset();
        scanning.rest();
        use_scanning();
    }
    const bool asked = std::any_of(wishes.begin(), wishes.end(), [](const Action& one) { return std::holds_alternative<ReadAloud>(one.what); });
    if ((hears_screens && state.notice && !had_notice) || (comfort().read_aloud && moved && !asked)) {
        say_screen();
    }
    if (comfort().explore && !comfort().read_aloud && moved && !asked && !on_welcome()) {
        say_title();
    }
    if (chose_volume) {
        say_words(words(widgets::N_("This is how loud the voice is.")));
    }
}

void Shell::Parts::reload_view() {
    reload(world);
    pictures.show_instead(pictures_instead(world));
    pictures.forget_kept(false); // what could not be shown may be there now
    minute = data::milliseconds(now.wall) / minute_ms;
    waited_ms = now.monotonic_ms;
    changed();
}

void Shell::Parts::somebody_is_there() {
    if (idle.dimmed()) {
        changed();
    }
    idle.touched(now.monotonic_ms);
}

// Any touch and any key stops what is being said.
void Shell::Parts::hush() {
    was_speaking = speech.speaking();
    speech.stop();
}

// The screen changed by itself: what was being pressed is not there any more.
void Shell::Parts::forget_touch() {
    touch.forget_press();
    pressing.reset();
    focus.reset();
    told.reset();
    told_before.reset();
}

void Shell::Parts::idle_time_passed() {
    if (!idle.warning() && (speech.speaking() || scanning.is_running())) {
        idle.listened(now.monotonic_ms); // a screen must not vanish while it is read out
    }
    switch (idle.time_passed(now.monotonic_ms, on_welcome())) {
    case Idle::Next::nothing: return;
    case Idle::Next::warn:
        state.warn_idle = true;
        if (hears_screens) {
            say_screen();
        }
        break;
    case Idle::Next::go_home:
        speech.stop();
        actions.assign(1, Finish{});
        obey();
        break;
    case Idle::Next::dim: // whoever chose a comfort on Welcome has gone
        actions.assign(1, Finish{});
        obey();
        break;
    }
    forget_touch();
    changed();
    settle();
}

void Shell::Parts::clock_time_passed() {
    // Also where the wall clock was set, forwards or back.
    const bool other_minute = on_welcome() && data::milliseconds(now.wall) / minute_ms != minute;
    const bool wait_goes_on = tells_a_wait(state.view) && now.monotonic_ms - waited_ms >= wait_step_ms;
    if (other_minute || wait_goes_on) {
        state.view_is_old = true;
    }
    const std::optional<std::int64_t> again = frame.again_at();
    if ((again && *again <= now.monotonic_ms) || pressing) {
        pressing = touch.pressing(now.monotonic_ms);
        changed();
    }
    touching_time_passed();
    const bool photographs_moved = photographs_move(world), paper_moved = paper_moves(world);
    if (stick_moves(world) || photographs_moved || paper_moved) {
        changed();
    }
    look_for_quiet();
    settle();
}

std::int64_t Shell::Parts::next_due_ms() const {
    return std::min(next_settling_ms(), touching_due_ms().value_or(std::numeric_limits<std::int64_t>::max()));
}

std::int64_t Shell::Parts::next_settling_ms() const {
    std::int64_t due = std::numeric_limits<std::int64_t>::max();
    const auto also = [&](std::optional<std::int64_t> other) { due = std::min(due, other.value_or(due)); };
    also(frame.again_at());
    also(touch.next_due_ms(now.monotonic_ms));
    also(idle.next_due_ms(on_welcome()));
    if (on_welcome()) {
        const std::int64_t into_minute = (data::milliseconds(now.wall) % minute_ms + minute_ms) % minute_ms;
        also(now.monotonic_ms + minute_ms - into_minute);
    }
    if (shelf.is_working() || paper.is_working() || stick.is_working()) {
        also(now.monotonic_ms + shelf_step_ms);
    }
    if (tells_a_wait(state.view)) {
        also(waited_ms + wait_step_ms);
    }
    if (comfort().explore) {
        also(resting.next_due_ms());
    }
    also(cleaning.next_due_ms(now.monotonic_ms));
    if (pressing && pressing->id.name == "read-aloud" && pressing->held_on_ms < explore_hold_ms) {
        also(now.monotonic_ms + explore_hold_ms - pressing->held_on_ms);
    }
    if (corner_since_ms) {
        also(now.monotonic_ms + corner_step_ms);
    }
    if (speech.has_device() && now.monotonic_ms < quiet_known_ms) {
        also(now.monotonic_ms + quiet_step_ms);
    }
    return due;
}

} // namespace app
