// What became of everything asked, agreed and decided, as the manager finds it at the end.
#include <algorithm>

#include "tests/days/reading.h"

namespace days {
namespace {

constexpr const char* stages[] = {"", "Asked", "Talked about", "Tried"};

// As the list says it.
std::string state_of(const Plan& plan, const Act& asked, const AskTruth& truth) {
    if (asked.what == What::ask && asked.number == thanks) {
        return truth.finished ? "Answered" : "Sent";
    }
    const int last = truth.last_step < 0 ? 0 : plan.acts[static_cast<std::size_t>(truth.last_step)].number;
    return last == went_better ? "Better" : last == went_same ? "The same" : last == not_yet ? "Not yet" : stages[truth.stage];
}

const widgets::Item* item_on_some_page(Visit& visit, const std::string& id) {
    if (!visit.can_reach(id)) {
        return nullptr;
    }
    return &visit.kiosk().item_id(id);
}

void compare_asks(Visit& visit, const Plan& plan, int minute, Faults& faults) {
    visit.come_in("Helen");
    visit.touch("asked");
    for (int at = 0; at < static_cast<int>(plan.acts.size()); ++at) {
        const Act& act = plan.acts[static_cast<std::size_t>(at)];
        if (!asks_something(act)) {
            continue;
        }
        const AskTruth truth = ask_truth(plan, at, minute);
        const std::string wanted = ". " + state_of(plan, act, truth) + ". ";
        const widgets::Item* const row = item_on_some_page(visit, visit.id("ask-", at));
        if (row == nullptr) {
            faults.push_back("what " + act.by + " asked is not in the list: " + act.token);
            continue;
        }
        const bool with_holder = truth.holder.empty() || row->spoken.find(truth.holder == "Helen" ? "You have" : truth.holder) != std::string::npos;
        if (row->spoken.find(wanted) == std::string::npos || !with_holder) {
            faults.push_back(act.token + ", planned:" + wanted + truth.holder + "; told: " + row->spoken);
        }
    }
    visit.leave();
}

void compare_agreed(Visit& visit, const Plan& plan, int minute, Faults& faults) {
    visit.come_in("Helen");
    visit.touch("agreed-next");
    for (int at = 0; at < static_cast<int>(plan.acts.size()); ++at) {
        const Act& act = plan.acts[static_cast<std::size_t>(at)];
        if (act.what != What::agreed) {
            continue;
        }
        int done_at = 0;
        for (const Act& step : plan.acts) {
            done_at = step.of == at && step.number == done ? step.minute : done_at;
        }
        const std::string wanted = done_at == 0 ? "To do" : done_at / a_day == minute / a_day ? "Done" : "";
        const widgets::Item* const row = item_on_some_page(visit, visit.id("agreed-", at));
        const std::string told = row == nullptr ? "" : row->spoken;
        if (wanted.empty() ? row != nullptr : told.find(wanted) == std::string::npos || told.find(act.about + ": " + act.token) == std::string::npos) {
            faults.push_back("agreed " + act.token + ", planned: " + wanted + "; told: " + told);
        }
    }
    visit.leave();
}

void compare_decisions(Visit& visit, const Plan& plan, Faults& faults) {
    for (int at = 0; at < static_cast<int>(plan.acts.size()); ++at) {
        if (plan.acts[static_cast<std::size_t>(at)].what != What::question) {
            continue;
        }
        visit.come_in("Helen");
        visit.touch("decisions");
        visit.touch(visit.id("decision-", at));
        std::vector<std::string> wanted{plan.acts[static_cast<std::size_t>(at)].token};
        for (const Act& part : plan.acts) {
            if (part.of != at) {
                continue;
            }
            if (!part.token.empty()) {
                wanted.push_back("“" + part.token + "”");
            }
            if (part.what == What::view) {
                wanted.push_back(part.by + "'s view");
            }
            if (part.what == What::settled) {
                wanted.push_back(part.number == 0 ? "Agreed" : "We differ, and meanwhile we try");
                wanted.push_back("We look again on");
                for (const Act& view : plan.acts) {
                    if (view.of == at && view.what == What::view) {
                        wanted.push_back("Sees it differently: " + view.by);
                    }
                }
            }
        }
        for (const std::string& words : wanted) {
            if (!visit.kiosk().on_some_page(words)) {
                faults.push_back("the question " + wanted.front() + " does not tell: " + words);
            }
        }
        visit.leave();
    }
}

} // namespace

Faults compare_outcomes(Visit& visit, const Plan& plan) {
    Faults faults;
    const int minute = plan.acts.back().minute + 20;
    visit.at(minute);
    compare_asks(visit, plan, minute, faults);
    compare_agreed(visit, plan, minute, faults);
    compare_decisions(visit, plan, faults);
    return faults;
}

} // namespace days
