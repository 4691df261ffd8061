// How the two days come about, slot by slot: whoever is there does something, and what was begun is carried on as soon as somebody is
// there for it. For plan*.cpp alone.
#pragma once
#include <algorithm>
#include <functional>
#include <random>
#include <span>

#include "tests/days/plan.h"

namespace days {

inline constexpr int begins = 7 * hour + 40, ends = 2 * a_day + 6 * hour + 30; // nothing is done when cards are read
inline constexpr const char* quiet_one = "Edna"; // of whom nobody says anything on the first morning
inline constexpr int quiet_until = 15 * hour + 10;
inline constexpr int only_rarely_here = 45; // minutes between what is done at night

class Planner {
public:
    explicit Planner(unsigned seed) : m_random(seed) {}

    Plan made() {
        put_events_in();
        put_handovers_in();
        begin_partnerships();
        draw_circles();
        answer_how_they_are();
        for (int minute = begins; minute < ends; minute += is_night(minute) ? only_rarely_here : 4) {
            if (!cards_are_read(minute) && !go_on(minute)) {
                something_new(minute);
            }
        }
        return in_order();
    }

private:
    // --- Chance, and who is there ---
    int below(int count) { return static_cast<int>(m_random() % static_cast<unsigned>(count)); }
    bool one_in(int count) { return below(count) == 0; }
    template <typename List> const auto& one_of(const List& list) { return list[static_cast<std::size_t>(below(static_cast<int>(std::size(list))))]; }
    static bool is_night(int minute) { return minute % a_day < 7 * hour || minute % a_day >= 21 * hour + 30; }
    static bool visitors_come(int minute) { return minute % a_day >= 10 * hour && minute % a_day < 19 * hour + 30; }
    bool cards_are_read(int minute) const {
        return std::any_of(m_plan.acts.begin(), m_plan.acts.end(), [minute](const Act& act) { return act.what == What::handover && minute > act.minute - 12 && minute < act.minute + 20; });
    }
    std::string somebody_working(int minute) {
        std::vector<std::string> there;
        for (const char* name : {"Grace", "Precious", "Imran", "Chloe", "Sam", "Dev", "Marta", "Kofi", "Ruth", "Anil", "Yolanda", "Bronwyn"}) {
            if (works_now(name, minute)) {
                there.emplace_back(name);
            }
        }
        return there.empty() ? std::string() : one_of(there);
    }
    // Everybody in turn, in another order each round.
    std::string somebody_living_here(int minute) {
        if (m_turn.empty()) {
            m_turn = residents();
            for (std::size_t left = m_turn.size(); left > 1; --left) {
                std::swap(m_turn[left - 1], m_turn[static_cast<std::size_t>(below(static_cast<int>(left)))]);
            }
        }
        std::string name = m_turn.back();
        m_turn.pop_back();
        return name == quiet_one && minute < quiet_until ? somebody_living_here(minute) : name;
    }

    // --- Writing it down ---
    int put(Act act) {
        m_plan.acts.push_back(std::move(act));
        return static_cast<int>(m_plan.acts.size()) - 1;
    }
    std::string token();
    Act act(int minute, What what, std::string by, std::string about) { return {.minute = minute, .what = what, .by = std::move(by), .about = std::move(about), .named = {}, .token = {}, .event = {}}; }
    Act worded(int minute, What what, std::string by, std::string about) {
        Act made = act(minute, what, std::move(by), std::move(about));
        made.token = token();
        return made;
    }
    // Tried at each slot from then on until it could be done.
    void later(int due, std::function<bool(int)> attempt) { m_later.push_back({due, std::move(attempt)}); }
    bool go_on(int minute) {
        for (std::size_t at = 0; at < m_later.size(); ++at) {
            if (m_later[at].due <= minute) {
                const auto attempt = m_later[at].attempt;
                if (attempt(minute)) {
                    m_later.erase(m_later.begin() + static_cast<std::ptrdiff_t>(at));
                    return true;
                }
            }
        }
        return false;
    }
    bool is_there(const std::string& name, int minute) const {
        if (works_here(name)) {
            return works_now(name, minute);
        }
        return lives_here(name) ? !is_night(minute) : visitors_come(minute);
    }

    void put_events_in();
    void put_handovers_in();
    void something_new(int minute);
    void a_resident(int minute);
    void a_worker(int minute);
    void a_visitor(int minute);
    void feel(int minute, const std::string& who);
    void ask(int minute, const std::string& who, const std::string& about, int kind);
    using Script = std::vector<int>; // of steps
    void carry_ask_on(int due, int of, const Script& script, std::size_t at);
    void answer(int due, int of);
    void finish_agreed(int due, int of, bool first);
    void settle(int due, int of, int part);
    void write_note(int minute, const std::string& by, const std::string& about);
    void agree(int minute, const std::string& by, const std::string& about);
    void decide(int minute, const std::string& by);
    void come_along(int minute, const std::string& who);
    void send_a_moment(int minute, const std::string& by, const std::string& about);
    void begin_partnerships();
    void work_together(int due, int of, std::size_t pair, int part);
    void draw_circles();
    void draw_circle(int due, int of, std::size_t circle, int part);
    void answer_how_they_are();
    Plan in_order();

    struct Later {
        int due;
        std::function<bool(int)> attempt;
    };
    std::mt19937 m_random;
    Plan m_plan;
    std::vector<Later> m_later;
    std::vector<std::string> m_turn, m_answered, m_with_agreed;
    int m_tokens = 0, m_decisions = 0;
};

} // namespace days
