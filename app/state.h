// Where we are and what is shown: the path, the session, the View of the screen on top. The journal is the truth;
// the View is rebuilt from it after each action.
#pragma once
#include <string>
#include <vector>

#include "app/screens/view.h"
#include "app/session.h"

namespace app {

// A kind message over the screen: something could not be saved, a wait. Words in the language shown.
struct Notice {
    std::string title, text;
    std::string picture = "help";
};

struct Stop {
    Place place;
    Ui ui;
};

struct State {
    std::vector<Stop> path = std::vector<Stop>(1); // never empty; the last is where we are, the first is Welcome
    Session session;
    View view;
    std::optional<Notice> notice;
    bool warn_idle = false;         // "Are you still there?"
    bool view_is_old = true;        // the View must be reloaded
    data::EntryId shown_until{};    // the newest entry when it was loaded: what came since, whoever is in front has not seen

    const Place& place() const { return path.back().place; }
    Ui& ui() { return path.back().ui; }
};

} // namespace app
