// Somebody in front of the kiosk of the two days: comes in, touches what is on the glass by its id on whatever page it is, and leaves.
// Counts the touches since they came in, and the turned pages apart from them.
#pragma once
#include <map>

#include "tests/days/plan.h"
#include "tests/stage/stage.h"

namespace days {

class Visit {
public:
    explicit Visit(stage::Stage&);
    stage::Stage& kiosk() { return m_kiosk; }

    void at(int minute);                        // sets the clock
    void come_in(const std::string& name);      // as what they are to the home; a visitor under whom they visit
    void leave();
    bool turn();                                // the page; false where there is none after this
    bool can_reach(std::string_view id);        // on some page
    void touch(const std::string& id);          // "send", "person-12"; "option-" is the first of these
    void touch_second(const std::string& id);   // the second of these on one page
    void touch_label(const std::string& label); // of a title, or what is to be arranged, which have no id that people know
    void type(const std::string& words);        // where something can be written
    std::string person(const std::string& name) const; // "person-12"
    int touches() const { return m_touches; }
    int turned() const { return m_turned; }

    // The numbers that the kiosk gave to what was planned, for its id on the glass.
    void remember(int act);                     // what was written last belongs to this act
    std::string id(const char* what, int act) const;
    void remember_kept(int act);                // what was drawn, said or chosen with it
    const std::map<int, std::string>& kept() const { return m_kept; } // by act, the name of its content

private:
    static constexpr int usual_press_ms = 60;
    void press(const widgets::Item&);
    bool turn_back();
    const widgets::Item* find(std::string_view id) const;

    stage::Stage& m_kiosk;
    std::map<std::string, std::int64_t, std::less<>> m_people;
    std::map<int, std::int64_t> m_written;
    std::map<int, std::string> m_kept;
    int m_touches = 0, m_turned = 0, m_press_ms = usual_press_ms;
};

// Those of plan_together.cpp, by who came in.
void do_together(Visit&, const Plan&, int act);
// A note that is not typed: how, and then making it. A photograph is on a stick that is put in for it.
void choose_how_made(Visit&, Made, int act);
void make_it(Visit&, Made, int act);

// Does one act of the plan as its person would. Gives false for what is no act at the glass (a handover: see reading.h).
bool do_act(Visit&, const Plan&, int act);

} // namespace days
