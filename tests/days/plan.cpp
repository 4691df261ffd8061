// The frame of the two days: what is on, when the cards are read, and who does something new.
#include <cstdio>

#include "tests/days/planner.h"

namespace days {

std::string Planner::token() {
    constexpr const char* words[] = {"wool", "kettle", "acorn", "ferry", "plum", "lantern", "pebble", "thimble", "gorse", "saddle"};
    char name[32];
    std::snprintf(name, sizeof name, "%s%03d", words[m_tokens % 10], m_tokens);
    ++m_tokens;
    return name;
}

void Planner::put_events_in() {
    for (int number = 0; const char* title : {"Bread making", "Songs from home", "Poems by lamplight", "Seed sowing", "Tea dance", "Card table"}) {
        const int starts = number / 3 * a_day + (number % 3 == 0 ? 11 : number % 3 == 1 ? 15 : 19) * hour + 30;
        m_plan.events.push_back({title, starts, starts + hour});
        ++number;
    }
    for (const Event& event : m_plan.events) {
        later(event.starts + 20, [this, event](int minute) {
            Act made = act(minute, What::was_there, somebody_working(minute), {});
            made.event = event.title;
            for (const Act& one : m_plan.acts) {
                if (one.what == What::coming && one.event == event.title && one.number == 1) {
                    made.named.push_back(one.about);
                }
            }
            if (!made.named.empty()) {
                put(std::move(made));
            }
            return true;
        });
    }
}

// Dev was not there when the second evening began, and reads later; Kofi reads for the first time then.
void Planner::put_handovers_in() {
    const int noon = 14 * hour + 31, evening = 21 * hour + 35, dawn = 7 * hour + 5;
    put(act(14 * hour + 15, What::nothing, "Precious", quiet_one));
    put(act(noon, What::handover, "Sam", {}));
    put(act(noon + 5, What::handover, "Dev", {}));
    put(act(evening, What::handover, "Ruth", {}));
    put(act(a_day + dawn, What::handover, "Grace", {}));
    put(act(a_day + noon, What::handover, "Sam", {}));
    put(act(a_day + noon + 5, What::handover, "Kofi", {}));
    put(act(a_day + 17 * hour, What::handover, "Dev", {}));
    put(act(a_day + evening, What::handover, "Ruth", {}));
    put(act(2 * a_day + dawn, What::handover, "Grace", {}));
}

void Planner::something_new(int minute) {
    const int chance = below(100);
    if (is_night(minute)) {
        a_worker(minute);
    } else if (visitors_come(minute) && chance < 22) {
        a_visitor(minute);
    } else if (chance < 60) {
        a_resident(minute);
    } else {
        a_worker(minute);
    }
}

void Planner::a_resident(int minute) {
    const std::string who = somebody_living_here(minute);
    const int chance = below(100);
    if (chance < 38) {
        feel(minute, who);
    } else if (chance < 54) {
        Act made = worded(minute, What::win, who, who);
        made.number = 1 + below(10);
        made.readers = Readers::circle;
        if (one_in(3)) {
            made.readers = has_lock(who) ? Readers::only_me : one_in(2) ? Readers::team : Readers::house;
        }
        put(std::move(made));
    } else if (chance < 66) {
        write_note(minute, who, who);
    } else if (chance < 78) {
        ask(minute, who, who, one_of(std::span<const int>({a_question, a_question, a_worry, thanks, a_wish})));
    } else {
        come_along(minute, who);
    }
}

void Planner::a_worker(int minute) {
    const std::string by = somebody_working(minute);
    if (by.empty()) {
        return;
    }
    const std::string about = somebody_living_here(minute);
    const int chance = below(100);
    if (m_decisions < 4 && minute > 9 * hour + 50 * m_decisions && !is_night(minute)) {
        decide(minute, by);
    } else if (chance < 25) {
        Act made = one_in(4) ? act(minute, What::noticed, by, about) : worded(minute, What::noticed, by, about);
        made.number = 1 + below(11);
        put(std::move(made));
    } else if (chance < 42) {
        Act made = worded(minute, What::win, by, about);
        made.number = 1 + below(10);
        made.readers = Readers::circle;
        put(std::move(made));
    } else if (chance < 50 && !is_night(minute)) {
        send_a_moment(minute, by, about);
    } else if (chance < 68) {
        Act made = worded(minute, What::passed_on, by, about);
        made.taken_back = one_in(12);
        put(std::move(made));
    } else if (chance < 85) {
        write_note(minute, by, about);
    } else {
        agree(minute, by, about);
    }
}

void Planner::a_visitor(int minute) {
    const auto visitors = visitors_with_pin();
    const std::string by = one_of(visitors), about = visits(by);
    const int chance = below(100);
    if (chance < 62) {
        write_note(minute, by, about);
    } else if (chance < 82) {
        Act made = worded(minute, What::win, by, about);
        made.number = 1 + below(10);
        made.readers = Readers::circle;
        put(std::move(made));
    } else {
        ask(minute, by, about, one_in(3) ? thanks : a_question);
    }
}

// What carries something on finds it by its place in the list, which changes as the list is put in order.
Plan Planner::in_order() {
    std::vector<std::size_t> order(m_plan.acts.size()), place(m_plan.acts.size());
    for (std::size_t at = 0; at < order.size(); ++at) {
        order[at] = at;
    }
    std::stable_sort(order.begin(), order.end(), [this](std::size_t one, std::size_t other) { return m_plan.acts[one].minute < m_plan.acts[other].minute; });
    Plan plan{{}, m_plan.events};
    for (std::size_t at = 0; at < order.size(); ++at) {
        place[order[at]] = at;
        plan.acts.push_back(m_plan.acts[order[at]]);
    }
    for (Act& act : plan.acts) {
        act.of = act.of < 0 ? -1 : static_cast<int>(place[static_cast<std::size_t>(act.of)]);
    }
    return plan;
}

Plan make_plan(unsigned seed) { return Planner(seed).made(); }

} // namespace days
