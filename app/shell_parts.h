// What a Shell holds, and the steps that its events are made of. For shell.cpp and shell_parts.cpp alone.
#pragma once
#include "app/idle.h"
#include "app/printing.h"
#include "app/shell.h"
#include "app/update.h"

namespace app {

struct Shell::Parts {
    Parts(data::Home& its_home, widgets::Renderer& its_renderer, widgets::Speech& its_speech, const data::Clock& its_clock,
          ShellOptions its_options, widgets::Fonts fonts)
        : renderer(its_renderer), speech(its_speech), clock(its_clock), options(std::move(its_options)), text(renderer, std::move(fonts)),
          pictures(renderer, options.assets / "pictures"), frame({renderer, text, pictures}),
          words(options.assets / "languages", options.language), now(clock.now()),
          idle(options.idle_secs, options.dim_secs, now.monotonic_ms),
          world{its_home, state, words, options.assets / "languages", now.monotonic_ms, options.language, options.stick, {}, options.assets / "pictures", &printer} {}

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
    World world;
    Actions actions;
    std::optional<widgets::ItemId> focus; // there is one only while it is visible
    std::optional<widgets::Press> pressing;
    std::int64_t minute = 0;              // of the wall, when the View was loaded
    std::int64_t waited_ms = 0;           // monotonic, when a wait was told last
    bool build_is_old = true, picture_is_old = true;
    bool was_speaking = false;            // when the finger or key came down, which silenced it
    bool hears_screens = false;           // has used Read aloud since coming to the glass: popups are said too
    ShellCounts counts;

    const data::Comfort& comfort() const { return options.forced_comfort ? *options.forced_comfort : state.session.comfort; }
    bool on_welcome() const { return state.path.size() == 1; }
    bool popup() const { return state.notice.has_value() || state.warn_idle; }

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
    void read_aloud();
    void say_screen();
    void forget_touch();
    void idle_time_passed();
    void clock_time_passed();
    std::int64_t next_due_ms() const;
};

} // namespace app
