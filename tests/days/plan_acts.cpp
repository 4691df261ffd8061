// What somebody begins in the two days, and how it is carried on.
#include "tests/days/planner.h"

namespace days {

void Planner::feel(int minute, const std::string& who) {
    Act made = worded(minute, What::feeling, who, who);
    made.number = 1 + below(11); // not in pain: that is told to somebody at once
    made.need = one_in(3) ? 1 + below(7) : 0;
    made.readers = Readers::team;
    if (has_lock(who) && one_in(2)) {
        made.readers = Readers::only_me;
    } else if (one_in(4)) {
        made.readers = one_of(std::span<const Readers>({Readers::named, Readers::circle, Readers::house}));
    }
    if (made.readers == Readers::named) {
        made.named = {one_in(2) ? "Imran" : "Helen"};
        for (const std::string& visitor : visitors_with_pin()) {
            if (visits(visitor) == who) {
                made.named = {visitor};
            }
        }
    }
    put(std::move(made));
}

void Planner::ask(int minute, const std::string& who, const std::string& about, int kind) {
    Act made = worded(minute, What::ask, who, about);
    made.number = kind;
    if (kind == a_worry) {
        made.readers = Readers::named;
        made.named = managers();
    }
    const int of = put(std::move(made));
    if (kind == thanks) {
        carry_ask_on(minute + 90, of, {a_heart}, 0);
        return;
    }
    const std::vector<Script> ways = {{},
                                      {taken_on},
                                      {taken_on, talked_about, went_better},
                                      {taken_on, talked_about, tried, not_yet, tried, went_better},
                                      {answered, went_same, asked_again, answered, went_better},
                                      {taken_on, tried, went_same}};
    const Script way = ways[static_cast<std::size_t>(below(static_cast<int>(ways.size())))];
    carry_ask_on(minute + 45, of, way, 0);
}

void Planner::carry_ask_on(int due, int of, const Script& script, std::size_t at) {
    if (at >= script.size()) {
        return;
    }
    later(due, [this, of, script, at](int minute) {
        const Act asked = m_plan.acts[static_cast<std::size_t>(of)];
        const bool askers = script[at] >= went_better;
        std::string by = askers ? asked.by : somebody_working(minute);
        if (asked.readers == Readers::named && !askers) { // those by name alone
            by = std::find_if(asked.named.begin(), asked.named.end(), [minute](const std::string& name) { return works_now(name, minute); }) != asked.named.end() ? "Helen" : "";
        }
        if (by.empty() || !is_there(by, minute)) {
            return false;
        }
        const bool has_words = script[at] == talked_about || script[at] == tried || script[at] == answered;
        Act made = has_words ? worded(minute, What::ask_step, by, asked.about) : act(minute, What::ask_step, by, asked.about);
        made.number = script[at];
        made.of = of;
        put(std::move(made));
        carry_ask_on(minute + 50, of, script, at + 1);
        return true;
    });
}

void Planner::write_note(int minute, const std::string& by, const std::string& about) {
    Act made = worded(minute, What::note, by, about);
    const bool own = by == about, family = !own && !works_here(by);
    made.to = own ? one_of(std::span<const To>({To::team, To::circle, To::person})) : one_of(std::span<const To>({To::resident, To::team, To::circle, To::person}));
    made.readers = made.to == To::team ? Readers::team : made.to == To::circle ? Readers::circle : Readers::named;
    if (made.to == To::person) {
        made.named = {by == "Sam" ? "Ruth" : "Sam"};
        for (const std::string& visitor : visitors_with_pin()) {
            if (visits(visitor) == about && visitor != by) {
                made.named = {visitor};
            }
        }
    }
    if (family && made.to == To::resident && one_in(2)) {
        made.token.clear(); // a phrase, and nothing typed
        made.number = 1;
        put(std::move(made));
        return;
    }
    made.taken_back = one_in(12);
    made.asks = !made.taken_back && family && made.to == To::team && one_in(2);
    if (!made.taken_back && !made.asks && one_in(3)) {
        made.made = one_of(std::span<const Made>({Made::drawn, Made::spoken, Made::photograph}));
    }
    const bool asks = made.asks, answered_later = !made.taken_back && !made.asks && one_in(2);
    const int of = put(std::move(made));
    if (asks) {
        carry_ask_on(minute + 45, of, one_in(2) ? Script{taken_on, talked_about, tried, went_better} : Script{taken_on, talked_about, went_same, asked_again, tried, went_better}, 0);
    } else if (answered_later) {
        answer(minute + 40, of);
    }
}

void Planner::answer(int due, int of) {
    later(due, [this, of](int minute) {
        const Act asked = m_plan.acts[static_cast<std::size_t>(of)];
        std::string by;
        switch (asked.to) {
        case To::resident: by = asked.about; break;
        case To::team:
        case To::circle: by = somebody_working(minute); break;
        case To::person: by = asked.named.front(); break;
        }
        if (by.empty() || by == asked.by || !is_there(by, minute)) {
            return false;
        }
        Act made = worded(minute, What::answer, by, asked.about);
        made.of = of;
        made.to = asked.to;
        made.readers = asked.readers;
        made.named = asked.named;
        if (asked.readers != Readers::circle) { // who asked can read it, whoever it is for
            made.named.push_back(asked.by);
        }
        put(std::move(made));
        return true;
    });
}

void Planner::agree(int minute, const std::string& by, const std::string& about) {
    if (std::find(m_with_agreed.begin(), m_with_agreed.end(), about) != m_with_agreed.end()) {
        Act made = worded(minute, What::passed_on, by, about); // one thing at a time
        put(std::move(made));
        return;
    }
    m_with_agreed.push_back(about);
    const int of = put(worded(minute, What::agreed, by, about));
    if (!one_in(6)) { // else it waits for whoever comes after these two days
        finish_agreed(minute + (2 + below(9)) * hour, of, true);
    }
}

void Planner::finish_agreed(int due, int of, bool first) {
    later(due, [this, of, first](int minute) {
        const std::string by = somebody_working(minute), about = m_plan.acts[static_cast<std::size_t>(of)].about;
        if (by.empty()) {
            return false;
        }
        Act made = act(minute, What::agreed_step, by, about);
        made.of = of;
        made.number = first && one_in(3) ? carried_on : first && one_in(4) ? handed_on : done;
        const bool is_done = made.number == done;
        put(std::move(made));
        if (is_done) {
            std::erase(m_with_agreed, about);
        } else {
            finish_agreed(minute + 2 * hour, of, false);
        }
        return true;
    });
}

void Planner::decide(int minute, const std::string& by) {
    constexpr const char* whose[] = {"Rose", "Amina", "Harold", "Mei"};
    Act made = worded(minute, What::question, by, whose[m_decisions]);
    made.readers = Readers::circle;
    made.number = m_decisions++;
    const int of = put(std::move(made));
    settle(minute + 40, of, 0);
}

// First their own choice, then the view of somebody who visits them, then what is agreed or tried meanwhile.
void Planner::settle(int due, int of, int part) {
    later(due, [this, of, part](int minute) {
        const Act asked = m_plan.acts[static_cast<std::size_t>(of)];
        std::string by = part == 0 ? asked.about : part == 2 ? somebody_working(minute) : std::string();
        for (const std::string& visitor : visitors_with_pin()) {
            if (part == 1 && visits(visitor) == asked.about) {
                by = visitor;
            }
        }
        if (by.empty() || !is_there(by, minute)) {
            return false;
        }
        const What what = part == 0 ? What::choice : part == 1 ? What::view : What::settled;
        Act made = part == 2 ? act(minute, what, by, asked.about) : worded(minute, what, by, asked.about);
        made.of = of;
        made.number = asked.number % 2; // agreed, or tried meanwhile
        put(std::move(made));
        if (part < 2) {
            settle(minute + 50, of, part + 1);
        }
        return true;
    });
}

void Planner::come_along(int minute, const std::string& who) {
    std::vector<Event> coming;
    for (const Event& event : m_plan.events) {
        if (event.starts > minute + 30 && event.starts / a_day == minute / a_day) {
            coming.push_back(event);
        }
    }
    if (coming.empty() || std::find(m_answered.begin(), m_answered.end(), who) != m_answered.end()) {
        feel(minute, who);
        return;
    }
    m_answered.push_back(who);
    const Event event = one_of(coming);
    Act made = act(minute, What::coming, who, who);
    made.event = event.title;
    made.number = one_of(std::span<const int>({1, 1, 1, 2, 3}));
    made.need = made.number == 3 ? 0 : below(4);
    const bool comes = made.number == 1, needs = made.need != 0;
    const int of = put(std::move(made));
    if (needs && one_in(2)) {
        later(minute + 25, [this, of, who, event](int then) {
            const std::string by = somebody_working(then);
            if (by.empty() || then >= event.starts) {
                return then >= event.starts; // too late: it stays to be arranged
            }
            Act tick = act(then, What::arranged, by, who);
            tick.of = of;
            tick.event = event.title;
            tick.need = m_plan.acts[static_cast<std::size_t>(of)].need;
            put(std::move(tick));
            return true;
        });
    }
    if (comes) {
        later(event.ends + 15, [this, who, event](int then) {
            if (!is_there(who, then)) {
                return then > event.ends + 12 * hour;
            }
            Act said = act(then, What::how_it_was, who, who);
            said.event = event.title;
            said.number = 1 + below(3);
            put(std::move(said));
            return true;
        });
    }
}

} // namespace days
