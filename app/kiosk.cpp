// Events in, frames out, asleep in between. Sleeping is one call that waits for an event or the next thing due.
#include "app/kiosk.h"

#include <SDL.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <future>
#include <iostream>
#include <limits>
#include <memory>

#include "app/panels.h"
#include "app/shell.h"
#include "app/trouble_screen.h"
#include "widgets/display_lost.h"
#include "widgets/picture.h"

namespace app {
namespace {

constexpr std::int64_t rest_after_ms = 5000;
constexpr std::int64_t try_again_ms = 30'000;
constexpr std::int64_t longest_sleep_ms = 3'600'000;
constexpr std::int64_t mouse = -1; // the finger that is none
// Displays that say 96 dots an inch mostly mean that they do not know.
constexpr float unknown_dpi = 96, least_dpi = 70, most_dpi = 450;

class Window {
public:
    explicit Window(const KioskOptions& options)
        : m_renderer(widgets::Renderer::on_window("Alongside", options.width, options.height, options.fullscreen)),
          m_window(static_cast<SDL_Window*>(m_renderer.window())), m_measured(options.px_per_mm) {
        SDL_StartTextInput(); // a physical keyboard and badge readers
        SDL_DisableScreenSaver();
        widgets::say_when_display_goes();
    }
    widgets::Renderer& renderer() { return m_renderer; }

    widgets::Panel panel() const {
        int width = 0, height = 0;
        SDL_GetRendererOutputSize(SDL_GetRenderer(m_window), &width, &height);
        return panel_of(width, height, m_measured ? m_measured : told_by_display());
    }
    // Mouse positions come in window units, which are not pixels on every desktop.
    float scale() const {
        int width = 0, height = 0;
        SDL_GetWindowSize(m_window, &width, &height);
        return width > 0 ? static_cast<float>(panel().width_px) / static_cast<float>(width) : 1.0F;
    }

private:
    std::optional<float> told_by_display() const {
        float across = 0, down = 0;
        if (SDL_GetDisplayDPI(SDL_GetWindowDisplayIndex(m_window), nullptr, &across, &down) != 0) {
            return {};
        }
        const bool believable = across >= least_dpi && across <= most_dpi && std::abs(across - down) < 0.1F * across && std::abs(across - unknown_dpi) > 1;
        return believable ? std::optional(across / 25.4F) : std::nullopt;
    }

    widgets::Renderer m_renderer;
    SDL_Window* m_window;
    std::optional<float> m_measured;
};

// Waits for the next event, no longer than until `due_ms`.
bool wait_for(SDL_Event& event, const data::Clock& clock, std::int64_t due_ms) {
    const std::int64_t sleep_ms = std::clamp<std::int64_t>(due_ms - clock.now().monotonic_ms, 0, longest_sleep_ms);
    return SDL_WaitEventTimeout(&event, static_cast<int>(sleep_ms)) == 1;
}

std::optional<widgets::Key> key_of(const SDL_Keysym& pressed) {
    using widgets::Key;
    const bool shift = (pressed.mod & KMOD_SHIFT) != 0, control = (pressed.mod & KMOD_CTRL) != 0;
    switch (pressed.sym) {
    case SDLK_TAB: return shift ? Key::tab_back : Key::tab;
    case SDLK_RETURN:
    case SDLK_KP_ENTER: return Key::enter;
    case SDLK_BACKSPACE: return control ? Key::undo_word : Key::backspace;
    case SDLK_LEFT: return Key::left;
    case SDLK_RIGHT: return Key::right;
    case SDLK_UP: return Key::up;
    case SDLK_DOWN: return Key::down;
    case SDLK_ESCAPE: return Key::escape;
    default: return {}; // what types something comes as text
    }
}

// The name of a key that neither types nor steers: "f5", "media play". Empty for those that type, which come as text.
std::string other_name(const SDL_Keysym& pressed) {
    const bool types = pressed.sym >= SDLK_SPACE && (pressed.sym & SDLK_SCANCODE_MASK) == 0;
    const bool keypad = pressed.scancode >= SDL_SCANCODE_KP_DIVIDE && pressed.scancode <= SDL_SCANCODE_KP_PERIOD;
    const bool shifts = pressed.scancode >= SDL_SCANCODE_LCTRL && pressed.scancode <= SDL_SCANCODE_RGUI;
    std::string name = types || keypad || shifts ? "" : SDL_GetKeyName(pressed.sym);
    for (char& c : name) {
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return name;
}

// One home on the window, from opening to the end.
class Wall {
public:
    Wall(Window& window, data::Home& home, widgets::Speech& speech, const data::Clock& clock, const ShellOptions& options,
         std::future<widgets::Fonts> fonts)
        : m_window(window), m_home(home), m_clock(clock), m_shell(home, window.renderer(), speech, clock, options, std::move(fonts)),
          m_rest_ms(clock.now().monotonic_ms + rest_after_ms) {}

    // True: the home must be opened again, and nobody is in the middle of anything. False: it is over.
    bool run() {
        while (!m_quit) {
            m_shell.time_passed();
            if (m_home.must_be_reopened() && m_shell.place().screen == ScreenName::welcome) {
                return true;
            }
            if (m_clock.now().monotonic_ms >= m_rest_ms) {
                m_home.rest();
                m_shell.rest();
                tell_what_is_missing();
                m_rest_ms = std::numeric_limits<std::int64_t>::max();
            }
            if (m_shell.needs_drawing() || m_exposed) {
                m_shell.draw(m_exposed);
                m_window.renderer().present();
                m_exposed = false;
            }
            SDL_Event event;
            if (wait_for(event, m_clock, std::min(m_shell.next_due_ms(), m_rest_ms))) {
                do {
                    take(event);
                } while (!m_quit && SDL_PollEvent(&event) == 1);
            }
        }
        return false;
    }

private:
    void take(const SDL_Event& event) {
        switch (event.type) {
        case SDL_QUIT: m_quit = true; return;
        case SDL_FINGERDOWN: finger(widgets::FingerPhase::down, event.tfinger); return;
        case SDL_FINGERMOTION: finger(widgets::FingerPhase::move, event.tfinger); return;
        case SDL_FINGERUP: finger(widgets::FingerPhase::up, event.tfinger); return;
        case SDL_MOUSEBUTTONDOWN:
        case SDL_MOUSEBUTTONUP:
            if (event.button.which != SDL_TOUCH_MOUSEID && event.button.button == SDL_BUTTON_LEFT) {
                m_mouse_down = event.type == SDL_MOUSEBUTTONDOWN;
                pointer(m_mouse_down ? widgets::FingerPhase::down : widgets::FingerPhase::up, event.button.x, event.button.y, event.button.timestamp);
            }
            return;
        case SDL_MOUSEMOTION:
            if (event.motion.which == SDL_TOUCH_MOUSEID) {
                return;
            }
            if (m_mouse_down) {
                pointer(widgets::FingerPhase::move, event.motion.x, event.motion.y, event.motion.timestamp);
            } else {
                const float scale = m_window.scale();
                m_shell.hover(static_cast<float>(event.motion.x) * scale, static_cast<float>(event.motion.y) * scale, when(event.motion.timestamp));
            }
            return;
        case SDL_TEXTINPUT:
            if (!m_key_repeats || !m_shell.has_switch(event.text.text)) {
                woken();
                m_shell.type(event.text.text);
            }
            return;
        case SDL_KEYDOWN: key_down(event.key); return;
        case SDL_WINDOWEVENT: window_changed(event.window); return;
        default: return;
        }
    }

    void key_down(const SDL_KeyboardEvent& event) {
        m_key_repeats = event.repeat != 0;
        const std::optional<widgets::Key> key = key_of(event.keysym);
        const std::string name = key ? widgets::to_string(*key) : other_name(event.keysym);
        if (m_key_repeats && m_shell.has_switch(name)) {
            return; // a switch that is held down was pressed once
        }
        woken();
        if (key) {
            m_shell.key(*key);
        } else if (!name.empty()) {
            m_shell.other_key(name);
        }
    }

    void window_changed(const SDL_WindowEvent& event) {
        switch (event.event) {
        case SDL_WINDOWEVENT_SIZE_CHANGED: m_shell.resized(m_window.panel()); m_exposed = true; return;
        case SDL_WINDOWEVENT_EXPOSED: m_exposed = true; return;
        case SDL_WINDOWEVENT_LEAVE: // without capture, the button's lift may never be told
            if (m_mouse_down) {
                m_mouse_down = false;
                pointer(widgets::FingerPhase::cancelled, 0, 0, event.timestamp);
            }
            return;
        default: return;
        }
    }

    void finger(widgets::FingerPhase phase, const SDL_TouchFingerEvent& touch) {
        const auto width = static_cast<float>(m_window.renderer().width()), height = static_cast<float>(m_window.renderer().height());
        give({phase, touch.fingerId, touch.x * width, touch.y * height, when(touch.timestamp)});
    }
    void pointer(widgets::FingerPhase phase, int x, int y, std::uint32_t timestamp) {
        const float scale = m_window.scale();
        give({phase, mouse, static_cast<float>(x) * scale, static_cast<float>(y) * scale, when(timestamp)});
    }
    void give(const widgets::FingerEvent& event) {
        woken();
        m_shell.finger(event);
    }
    // When it happened, not when we came to it: taps made while we were busy keep their distance in time.
    std::int64_t when(std::uint32_t timestamp) const {
        return m_clock.now().monotonic_ms - static_cast<std::int64_t>(static_cast<std::uint32_t>(SDL_GetTicks() - timestamp));
    }
    // For whoever looks after the machine; once, since it would be the same with each screen.
    void tell_what_is_missing() {
        if (!m_told_pictures && m_shell.missing_pictures() > 0) {
            std::cerr << "alongside: A picture is missing or damaged, and its place is empty: install Alongside again." << std::endl;
            m_told_pictures = true;
        }
        const auto items = m_shell.items();
        if (!m_told_letters && std::any_of(items.begin(), items.end(), [](const widgets::Item& item) { return item.missing_glyphs > 0; })) {
            std::cerr << "alongside: No font draws some of the letters shown: install the fonts that Alongside's package asks for." << std::endl;
            m_told_letters = true;
        }
    }
    void woken() { m_rest_ms = m_clock.now().monotonic_ms + rest_after_ms; }

    Window& m_window;
    data::Home& m_home;
    const data::Clock& m_clock;
    Shell m_shell;
    std::int64_t m_rest_ms; // when nobody has touched anything for a moment: tidy the file
    bool m_mouse_down = false, m_key_repeats = false, m_exposed = true, m_quit = false, m_told_pictures = false, m_told_letters = false;
};

bool may_pass_by_itself(data::Trouble trouble) {
    switch (trouble) {
    case data::Trouble::cannot_open:
    case data::Trouble::in_use:
    case data::Trouble::full:
    case data::Trouble::disk: return true;
    case data::Trouble::damaged:
    case data::Trouble::foreign:
    case data::Trouble::from_the_future:
    case data::Trouble::refused: break;
    }
    return false;
}

// The home, or none when the window was closed before it could be opened.
std::unique_ptr<data::Home> open_patiently(const KioskOptions& options, Window& window, const data::Clock& clock) {
    std::unique_ptr<TroubleScreen> screen;
    for (;;) {
        std::string sentence;
        bool again = true;
        try {
            return std::make_unique<data::Home>(data::Home::open(options.data, clock));
        } catch (const data::Error& error) {
            sentence = error.what();
            again = may_pass_by_itself(error.trouble);
        }
        if (!screen) {
            std::cerr << "alongside: " << sentence << std::endl;
            screen = std::make_unique<TroubleScreen>(window.renderer(), options.assets, options.language);
        }
        const std::int64_t until_ms = again ? clock.now().monotonic_ms + try_again_ms : std::numeric_limits<std::int64_t>::max();
        bool draw = true;
        while (clock.now().monotonic_ms < until_ms) {
            if (draw) {
                const widgets::Panel panel = window.panel();
                window.renderer().resized(panel.width_px, panel.height_px);
                screen->draw(panel, sentence, again);
                window.renderer().present();
            }
            SDL_Event event;
            const bool happened = wait_for(event, clock, until_ms);
            if (happened && event.type == SDL_QUIT) {
                return nullptr;
            }
            draw = happened && event.type == SDL_WINDOWEVENT;
        }
    }
}

} // namespace

int run_kiosk(const KioskOptions& options) {
    // All that is set for others is set before there are threads: one that reads its surroundings while they change comes to harm.
    ::setenv("DBUS_SESSION_BUS_ADDRESS", "disabled:", 0); // where there is no session bus, SDL would start one for itself
    // X reads a list of six thousand accents at each start, the longest part of it; ours has those of Europe's letters.
    ::setenv("XCOMPOSEFILE", (options.assets / "keyboard" / "accents.compose").c_str(), 0);
    // Finding fonts, loading what draws pictures and opening a window are the longest parts of starting, and know nothing of each other.
    const std::future<void> pictures = std::async(std::launch::async, widgets::load_picture_library);
    std::future<widgets::Fonts> fonts = std::async(std::launch::async, [] { return widgets::Fonts(); });
    Window window(options);
    const data::SystemClock clock;
    for (bool again = true; again;) {
        const std::unique_ptr<data::Home> home = open_patiently(options, window, clock);
        if (!home) {
            return 0;
        }
        widgets::Speech speech(widgets::SoundOutput::loudspeaker);
        ShellOptions shell;
        shell.printer = "lp"; // of CUPS, where it is installed
        shell.panel = window.panel();
        shell.assets = options.assets;
        shell.language = options.language;
        shell.stick = options.stick;
        shell.microphone = widgets::SoundInput::microphone;
        again = Wall(window, *home, speech, clock, shell, std::move(fonts)).run();
    }
    return 0;
}

} // namespace app
