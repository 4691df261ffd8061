// What a Shell holds, and the steps that its events are made of. For shell.cpp and shell_parts.cpp alone.
#pragma once
#include "app/cleaning.h"
#include "app/idle.h"
#include "app/read_aloud.h"
#include "app/resting.h"
#include "app/scanning.h"
#include "app/printing.h"
#include "app/shell.h"
#include "app/tuning.h"
#include "app/update.h"

namespace app {

struct Shell::Parts {
    Parts(data::Home& its_home, widgets::Renderer& its_renderer, widgets::Speech& its_speech, const data::Clock& its_clock,
          ShellOptions its_options, std::future<widgets::Fonts> fonts)
        : renderer(its_renderer), speech(its_speech), clock(its_clock), options(std::move(its_options)), text(renderer, std::move(fonts)),
          pictures(renderer, options.assets / "pictures"), frame({renderer, text, pictures}),
          words(options.assets / "languages", "en"), now(clock.now()),
          idle(options.idle_secs, options.dim_secs, now.monotonic_ms), microphone(options.microphone),
          world{its_home, state, words, options.assets / "languages", now.monotonic_ms, options.language, options.stick, {}, options.assets / "pictures", &printer, false, &shelf, false, &paper, &stick} {
        pictures.ask([this](std::string_view name) { return kept_picture(world, name); });
    }

    widgets::Renderer& renderer;
    widgets::Speech& speech;
    const data::Clock& clock;
    ShellOptions options;
    widgets::TextEngine text;
    widgets::PictureStore pictures;
    widgets::Frame frame;
    widgets::Language words;
    data::Now now;
    State state;
    widgets::Touch touch;
    Idle idle;
    Printer printer{options.printer};
    widgets::PhotographShelf shelf{options.photograph_takes_ms};
    widgets::Errand paper{options.photograph_takes_ms ? std::optional(*options.photograph_takes_ms * 4) : std::nullopt};
    widgets::Errand stick{options.stick_takes_ms};
    widgets::Microphone microphone;
    World world;
    Actions actions;
    std::optional<widgets::ItemId> focus; // there is one only while it is visible
    std::optional<widgets::Press> pressing;
    std::int64_t minute = 0;              // of the wall, when the View was loaded
    std::int64_t waited_ms = 0;           // monotonic, when a wait was told last
    bool build_is_old = true, picture_is_old = true;
    bool was_speaking = false;            // when the finger or key came down, which silenced it
    bool hears_screens = false;           // has used Read aloud since coming to the glass: popups are said too
    std::int64_t quiet_known_ms = 0;      // until then it is looked whether a sound device could be opened
    ShellCounts counts;

    // --- Explore by touch ---
    Resting resting;
    std::optional<widgets::ItemId> told, told_before; // said last, and when the finger came down: a second tap does it
    // --- Switches ---
    Scanning scanning;
    std::optional<data::Comfort> house_scanning; // somebody's switch was pressed before anybody came in
    std::size_t scanned_things = 0;              // of the frame that scanning knows
    std::int64_t switched_ms = -1'000'000;
    std::int64_t digit_ms = -1'000'000;          // when a key that types a digit went down last
    // --- A pointer that hovers ---
    bool hovering = false;
    float hover_x = 0, hover_y = 0;              // where it pressed last
    // --- The glass ---
    Cleaning cleaning;
    std::optional<std::int64_t> corner_since_ms; // a finger stays in Welcome's corner
    Tuning tuning;
    std::int64_t recorder_looked_ms = 0;

    static constexpr std::int64_t explore_hold_ms = 3000; // on Read aloud

    const data::Comfort& comfort() const { return options.forced_comfort ? *options.forced_comfort : state.session.comfort; }
    bool on_welcome() const { return state.path.size() == 1; }
    bool popup() const { return state.notice.has_value() || state.warn_idle; }

    const data::Comfort& switch_comfort() const { return house_scanning && comfort().switches == 0 ? *house_scanning : comfort(); }

    void start();
    void look_at_clock();
    void changed() { build_is_old = picture_is_old = true; }
    void build(widgets::Input);
    void draw_popups();
    void close_popup();
    void act(widgets::Input);
    void settle();
    void use_touch_settings();
    void obey();
    void reload_view();
    void somebody_is_there();
    void hush();
    void forget_touch();
    void idle_time_passed();
    void clock_time_passed();
    std::int64_t next_due_ms() const;
    std::int64_t next_settling_ms() const;

    // shell_hearing.cpp
    void read_aloud();
    void say_screen();
    void say(const Sentence&);
    Sentence kept_private(Sentence) const; // where it is of somebody's record, that is not for a whole lounge
    void say_words(const std::string& words); // of the screen's own, to everybody
    void tell(const widgets::ItemId&);
    std::optional<widgets::ItemId> second_tap(std::optional<widgets::ItemId> fired);
    void look_for_quiet();
    void switch_exploring();
    void say_title();
    // Actions that need the loudspeaker, the microphone or the glass; true: it was one.
    bool obey_own(const Action&);
    void listen_to(const ListenTo&);
    void fill_in_sound(Actions&);
    void look_at_microphone();

    // shell_touching.cpp
    std::size_t things_on_screen() const;
    bool take_switch(std::string_view name);
    bool is_readers(std::string_view name);
    void use_scanning();
    void say_lit();
    void touching_time_passed();
    void clean(const widgets::FingerEvent&);
    bool holds_corner(const widgets::FingerEvent&);
    widgets::PixelRect corner_px() const;
    void tune(const widgets::FingerEvent&);
    bool draw_line();
    std::optional<std::int64_t> touching_due_ms() const;
};

} // namespace app
