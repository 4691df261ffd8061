// The whole kiosk without a window: fingers, keys and time in; a picture, a list of items and speech out. The wall (kiosk),
// drive, the tour and the tests all run this one thing, so that none of them can differ.
#pragma once
#include <filesystem>
#include <future>
#include <memory>
#include <span>
#include <vector>

#include "app/place.h"
#include "data/home.h"
#include "widgets/frame.h"
#include "widgets/microphone.h"
#include "widgets/speech.h"

namespace app {

struct ShellOptions {
    widgets::Panel panel;
    std::filesystem::path assets;   // holds pictures/, languages/, phrases/
    std::string language;           // empty: the home's
    std::filesystem::path stick;    // a folder in place of what is plugged in; empty: removable media of the machine
    // For the audits: what a person's comfort would be, for everybody. Not reachable from drive.
    std::optional<data::Comfort> forced_comfort;
    std::string printer = {};       // the program that takes a PDF to the printer ("lp"); empty: pages are kept as files
    std::int64_t idle_secs = 90;    // alone for so long: a gentle warning; then 30 s to stay (FACTS: 20 or more)
    std::int64_t dim_secs = 300;    // Welcome alone for so long: dimmed
    // How long reading a photograph takes, without a thread; none: on a thread, as long as it takes. For tests, drive and the tour.
    std::optional<std::int64_t> photograph_takes_ms = {};
    std::optional<std::int64_t> stick_takes_ms = {}; // likewise for anything else that is done with a stick
    widgets::SoundInput microphone = widgets::SoundInput::none;
};

struct Ui;

struct ShellCounts {
    std::int64_t frames = 0;        // presented
    std::int64_t allocations = 0;   // made by us while drawing
};

class Shell {
public:
    // Home, renderer, speech and clock outlive it. What cannot be read is said on the screen; nothing is thrown.
    Shell(data::Home&, widgets::Renderer&, widgets::Speech&, const data::Clock&, ShellOptions, std::future<widgets::Fonts> = {});
    ~Shell();
    Shell(const Shell&) = delete;
    Shell& operator=(const Shell&) = delete;

    // Each returns at once; what it caused has been obeyed when it returns (writes are committed).
    void finger(const widgets::FingerEvent&);
    // A pointer that moves without a button, as a head mouse does: it presses by resting, for who chose that.
    void hover(float x, float y, std::int64_t when_ms);
    void type(std::string_view text);
    void key(widgets::Key);
    // A key that types nothing and has no meaning of its own, such as "f5": a switch may send it.
    void other_key(std::string_view name);
    void resized(const widgets::Panel&);
    // Time passed: due timers fire, the minute may have changed. Call when next_due_ms is reached, and whenever in doubt.
    void time_passed();

    // Monotonic time at which time_passed should be called next.
    std::int64_t next_due_ms() const;
    // The same, without what goes on for as long as nobody does anything: the steps of scanning, a microphone that listens.
    std::int64_t next_settling_ms() const;
    // Whether the picture shown is not what would be drawn now.
    bool needs_drawing() const;
    // Builds and draws the frame; the caller presents. Does nothing where needs_drawing() is false, unless forced.
    void draw(bool force = false);

    // Nobody is there: gives back the memory that earlier screens took.
    void rest();
    // For the bench: builds the frame anew without drawing it, as each event does; and from now on that language, whoever is in front.
    void build_again();
    void force_language(const std::string&);

    std::span<const widgets::Item> items() const; // of the frame drawn last
    Place place() const;
    data::Viewer viewer() const;
    const widgets::Language& language() const;
    bool dimmed() const;
    // That key is the switch of the person in front.
    bool has_switch(std::string_view key) const;
    // How soon after a press another one counts, for the person in front.
    std::int64_t ignores_repeats_ms() const;
    ShellCounts counts() const;
    // How many pictures screens asked for that the set does not have: each is a fault, shown as a plain frame.
    int missing_pictures() const;

    // For the audits, and not reachable from drive: the screen in front on another glass and with another comfort, and what that
    // screen alone remembers, so that its pages can be turned without a finger.
    void look_as(const widgets::Panel&, const data::Comfort&);
    Ui& ui();

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace app
