// The test stage: the whole kiosk with somebody in front of it, without display, sound or wall clock. A scene says what
// people do; what is not there to be touched ends it with a list of what is.
#pragma once
#include <memory>
#include <string>
#include <string_view>

#include "app/commands/operator.h"
#include "tests/stage/folder.h"
#include "tests/stage/house.h"

namespace stage {

struct Setting {
    int width = 1280, height = 800;
    float px_per_mm = 0;          // 0: of the panel with that size
    std::string language = "en";  // the home's
    std::string now = "2026-11-21T09:00:00"; // local time
    bool furnished = true;        // with the people of house.h; else an empty home
    bool demo_cast = false;       // with the people of the demo home instead, who moved in three days ago and have done nothing since
    bool demo_home = false;       // the demo home itself, with its ninety days
    bool renders = false;         // frames are built but not painted, which is quick; shot() paints all the same
    // Comfort of everybody, for audits. Anything but these defaults is forced on every screen.
    int text_percent = 100;
    int theme = 0;
    bool motion = true;
    int choices = 0;              // at most so many at once
    int snap_um = 6000;           // a finger beside a thing counts for it from so far
    bool forces_comfort = false;  // also the defaults
    bool microphone = false;      // there is one, and somebody speaks as soon as it is switched on
    bool headset = false;         // is plugged in
    double stick_secs = 0;        // that everything else takes that is done with a stick: looking what is on it, reading a file, writing one
    double photograph_secs = 0;   // that a photograph on a stick takes to be read small; whole, four times that
};

class Stage {
public:
    explicit Stage(Setting = {});

    // --- Hands. A label is what is read on the screen. Throws when there is no such enabled thing. ---
    void tap(std::string_view label);
    void tap_id(std::string_view id); // "person-123"
    void tap_on(const widgets::Item&);
    void tap_at(float x, float y);
    void hold(std::string_view label, double seconds);
    void finger(widgets::FingerPhase, float x, float y, std::int64_t which = 0);
    void type(std::string_view text);
    void key(widgets::Key);
    void other_key(std::string_view name); // "f5": of a switch
    void digits(std::string_view); // on the PIN pad, one tap each
    void enter_pin(std::string_view); // the digits, then "Go on"

    // --- Time ---
    void wait(double seconds);
    void clock(std::string_view iso8601);
    // The program ends and starts again on the same folder, on the same machine, a second later.
    void restart();
    void slow_stick(double secs); // from now on each thing that is done with one takes so long; starts again

    // --- Eyes and ears ---
    app::ScreenName screen() const;
    app::Place place() const;
    data::Viewer viewer() const;
    std::span<const widgets::Item> items() const;
    bool shows(std::string_view words) const;          // somewhere in some label that is not under a popup
    bool can_tap(std::string_view label) const;
    bool anywhere(std::string_view words) const;       // in any label or spoken text, enabled or not
    bool on_some_page(std::string_view words);         // in any label or spoken text of this screen's pages; ends on that page, or goes round
    const widgets::Item& item(std::string_view label) const; // any role; throws
    const widgets::Item& item_id(std::string_view id) const; // throws
    std::string all() const;                           // every label, one a line
    std::vector<widgets::Utterance> said();
    void shot(const std::string& file);

    // --- Ways in, by touch alone ---
    void turn_to(std::string_view label); // on whatever page it is
    void turn_to_id(std::string_view id);
    void come_in_as(std::string_view resident_picture_or_name); // no picture lock
    void come_in_as_staff(std::string_view badge = sam_badge);
    void come_in_as_visitor(std::string_view resident_picture_or_name, std::string_view visitor, std::string_view pin = visitor_pin);

    const House& house() const { return m_house; }
    data::Home& home() { return m_operator->home(); }
    app::Shell& shell() { return m_operator->shell(); }
    app::Operator& hands() { return *m_operator; }
    const std::filesystem::path& folder() const { return m_folder.path(); }
    const Setting& setting() const { return m_setting; }

private:
    app::OperatorOptions options(std::int64_t now_ms) const;
    [[noreturn]] void not_there(std::string_view what) const;

    Setting m_setting;
    Folder m_folder;
    House m_house;
    std::unique_ptr<app::Operator> m_operator;
};

} // namespace stage
