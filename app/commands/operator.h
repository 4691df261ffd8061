// The hands, eyes and clock of a program that operates the kiosk: drive, the picture tour, benchmarks and the test stage.
// It can do nothing that a finger, a keyboard, a clock and time could not. No display, no sound, no wall clock.
#pragma once
#include <filesystem>
#include <functional>
#include <optional>
#include <string>

#include "app/commands/virtual_clock.h"
#include "app/shell.h"

namespace app {

struct OperatorOptions {
    std::filesystem::path data;
    ShellOptions shell;
    // Wall. Empty: when the newest entry was made, so that a home of yesterday is found as it was left; an empty home begins at
    // usual_now.
    std::optional<std::int64_t> now_ms = {};
    widgets::SoundOutput sound = widgets::SoundOutput::none; // headset: as if one were plugged in
    bool renders = true;      // false: frames are built, but nobody looks at their pixels (long random runs)
};

class Operator {
public:
    // Throws data::Error as Home::open does.
    explicit Operator(OperatorOptions);
    Operator(const Operator&) = delete;
    Operator& operator=(const Operator&) = delete;

    // Each leaves everything settled: animations of up to a second have run. False: there is no such enabled item. Like
    // anybody who wants two presses, a tap waits until the person's "ignore repeats" has passed since a finger last left the glass.
    bool tap(std::string_view label);
    bool tap_id(std::string_view id);
    bool hold(std::string_view label, std::int64_t ms);
    void tap_at(float x, float y, std::int64_t down_ms = 60);
    void finger(widgets::FingerPhase, float x, float y, std::int64_t which = 0); // raw; nothing settles
    void type(std::string_view utf8); // character by character
    void key(widgets::Key);
    void other_key(std::string_view name);
    void wait(std::int64_t ms);       // due timers fire on time
    void set_wall(std::int64_t wall_ms);
    void resize(const widgets::Panel&);
    void settle();

    // An enabled item that a finger can press; the first, where several have that label. Null: there is none.
    const widgets::Item* find(std::string_view label) const;
    const widgets::Item* find_id(std::string_view id) const;

    void save_png(const std::string& file); // what is shown
    Shell& shell() { return *m_shell; }
    const Shell& shell() const { return *m_shell; }
    data::Home& home() { return m_home; }
    widgets::Speech& speech() { return m_speech; }
    VirtualClock& clock() { return m_clock; }
    widgets::Renderer& renderer() { return m_renderer; }
    const widgets::Panel& panel() const { return m_options.shell.panel; }

private:
    void tap_item(const widgets::Item&, std::int64_t down_ms);
    void show();
    std::optional<std::int64_t> newest_entry_ms();

    OperatorOptions m_options;
    VirtualClock m_clock;
    data::Home m_home;
    widgets::Renderer m_renderer;
    widgets::Speech m_speech;
    std::unique_ptr<Shell> m_shell;
    std::optional<std::int64_t> m_lifted_ms; // monotonic, when a finger left the glass last
};

} // namespace app
