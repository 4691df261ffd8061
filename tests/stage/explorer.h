// Somebody curious: goes through the kiosk by touch alone, always to what was touched least, so that every screen, page and
// state is met. Knows the secrets of the small house (house.h), as its people do.
#pragma once
#include <functional>
#include <initializer_list>
#include <map>
#include <set>
#include <string>

#include "tests/stage/stage.h"

namespace stage {

class Explorer {
public:
    explicit Explorer(Stage& stage) : m_stage(stage) {}

    // Called for every state of a screen that was not met before.
    std::function<void()> look;

    // Welcome, and then in turn each way in, `touches` each.
    void go_everywhere(int touches);
    const std::set<app::ScreenName>& met() const { return m_met; }
    int states() const { return static_cast<int>(m_states.size()); }

private:
    void wander(int touches);
    void go_deep();
    void go_round_the_calendar();
    void go_through_about_me();
    void go_through_conversations();
    void work_together();
    void look_at_photographs();
    void go_through_a_shift();
    void decide_together();
    void run_the_home();
    void look_after_the_house();
    void go_through_notes();
    void draw_the_circle();
    void follow(std::initializer_list<std::string_view> ids);
    // Touches the first thing whose id begins so, over all pages.
    bool reach(std::string_view id);
    bool turn_page(int turned);
    void leave();
    void touch_the_least_touched();
    void look_if_new();

    Stage& m_stage;
    std::map<std::string, int> m_touched;
    std::set<std::string> m_states;
    std::set<app::ScreenName> m_met;
};

} // namespace stage
