// How truth.h follows from the plan.
#include "tests/days/truth.h"

#include <algorithm>
#include <functional>

namespace days {
namespace {

bool is_within(const Act& act, int from, int until) { return act.minute > from && act.minute <= until; }

// Of the acts that carry this one on, in order.
std::vector<const Act*> follows(const Plan& plan, int of, int until) {
    std::vector<const Act*> acts;
    for (const Act& act : plan.acts) {
        if (act.of == of && act.minute <= until && !act.taken_back) {
            acts.push_back(&act);
        }
    }
    return acts;
}

// What makes a card one that is to be read: that somebody was at an activity, or that something was arranged, does not.
bool is_news(const Plan& plan, std::string_view reader, const std::string& resident, const Act& act) {
    return act.about == resident && !act.taken_back && !is_on_no_card(act.what) && act.what != What::was_there && act.what != What::arranged && act.by != reader && may_read(plan, reader, act);
}

bool has_news(const Plan& plan, std::string_view reader, const std::string& resident, int from, int until) {
    return std::any_of(plan.acts.begin(), plan.acts.end(), [&](const Act& act) { return is_within(act, from, until) && is_news(plan, reader, resident, act); });
}

struct Confirmed {
    int at = 0;
    bool ever = false;
};
// A card on which nothing is new cannot be confirmed again.
Confirmed last_confirmed(const Plan& plan, std::string_view reader, const std::string& resident, int minute) {
    Confirmed last;
    for (const Act& act : plan.acts) {
        if (act.what == What::handover && act.by == reader && act.minute < minute && (!last.ever || has_news(plan, reader, resident, last.at, act.minute))) {
            last = {act.minute, true};
        }
    }
    if (!last.ever) {
        last.at = minute - a_day;
    }
    return last;
}

bool agreed_open(const Plan& plan, int of, int until) {
    const auto steps = follows(plan, of, until);
    return std::none_of(steps.begin(), steps.end(), [](const Act* step) { return step->number == done; });
}

const Event& event_of(const Plan& plan, const std::string& title) {
    return *std::find_if(plan.events.begin(), plan.events.end(), [&](const Event& event) { return event.title == title; });
}

std::string arrangement_line(const std::string& resident, int need) {
    return need == 1 ? "A lift for " + resident : need == 2 ? "Someone to go with " + resident : "Help " + resident + " to get ready";
}

constexpr const char* answers[] = {"", "I'd like to come", "Maybe", "Not this time"};
constexpr const char* how_it_was[] = {"", "More of that", "It was all right", "Not again"};

} // namespace

bool is_on_no_card(What what) { return what >= What::partnership && what <= What::weight && what != What::step_done; }

bool is_gone(const Act& act) { return act.token.empty() || act.taken_back; }
bool asks_something(const Act& act) { return act.what == What::ask || (act.what == What::note && act.asks); }

bool may_read(const Plan& plan, std::string_view who, const Act& act) {
    if (act.what == What::ask_step || act.what == What::choice || act.what == What::view || act.what == What::settled) {
        return may_read(plan, who, plan.acts[static_cast<std::size_t>(act.of)]); // whoever reads what was asked
    }
    const bool by_name = who == act.by || who == act.about || std::find(act.named.begin(), act.named.end(), who) != act.named.end();
    switch (act.readers) {
    case Readers::only_me: return who == act.about;
    case Readers::named: return by_name;
    case Readers::team: return by_name || works_here(who);
    case Readers::circle: return by_name || works_here(who) || in_circle(act.about, who);
    case Readers::house: return true;
    }
    return false;
}

// The first of those who answered, five at a time: nobody knows more of them than that.
WeightTruth weight_truth(const Plan& plan) {
    WeightTruth truth, five;
    for (const Act& act : plan.acts) {
        if (act.what != What::weight) {
            continue;
        }
        ++five.weight[static_cast<std::size_t>(act.number - 1)];
        five.relief[static_cast<std::size_t>(std::max(act.need - 1, 0))] += act.need == 0 ? 0 : 1;
        if (++five.people == 5) {
            truth.people += five.people;
            std::transform(five.weight.begin(), five.weight.end(), truth.weight.begin(), truth.weight.begin(), std::plus<>());
            std::transform(five.relief.begin(), five.relief.end(), truth.relief.begin(), truth.relief.begin(), std::plus<>());
            five = {};
        }
    }
    return truth;
}

AskTruth ask_truth(const Plan& plan, int act, int minute) {
    AskTruth truth;
    const bool is_thanks = plan.acts[static_cast<std::size_t>(act)].what == What::ask && plan.acts[static_cast<std::size_t>(act)].number == thanks;
    for (const Act* step : follows(plan, act, minute)) {
        if (step->what != What::ask_step) {
            continue;
        }
        truth.last_step = static_cast<int>(step - plan.acts.data());
        switch (step->number) {
        case taken_on: truth.holder = step->by; break;
        case talked_about:
        case answered: truth.stage = std::max(truth.stage, 2); break;
        case tried: truth.stage = 3; break;
        case went_better:
        case went_same: truth.stage = 4; break;
        case asked_again: truth.stage = 1; break;
        default: break;
        }
        truth.finished = is_thanks ? step->number == a_heart : truth.stage == 4;
    }
    return truth;
}

CardTruth card_truth(const Plan& plan, std::string_view reader, const std::string& resident, int minute) {
    CardTruth truth;
    const Confirmed confirmed = last_confirmed(plan, reader, resident, minute);
    truth.from = confirmed.at;
    truth.news = !confirmed.ever || has_news(plan, reader, resident, truth.from, minute);
    const Act* newest = nullptr;
    for (std::size_t at = 0; at < plan.acts.size(); ++at) {
        const Act& act = plan.acts[at];
        if (act.about != resident || act.minute > minute || act.taken_back || act.what == What::was_there || is_on_no_card(act.what) || !may_read(plan, reader, act)) {
            continue;
        }
        const bool fresh = is_within(act, truth.from, minute);
        newest = fresh && act.what != What::arranged ? &act : newest;
        if (asks_something(act)) {
            const auto steps = follows(plan, static_cast<int>(at), minute);
            const bool moved = std::any_of(steps.begin(), steps.end(), [&](const Act* step) { return step->what == What::ask_step && is_within(*step, truth.from, minute); });
            if (fresh || moved || !ask_truth(plan, static_cast<int>(at), minute).finished) {
                truth.tokens.insert(act.token);
            }
        } else if (act.what == What::agreed) {
            const auto steps = follows(plan, static_cast<int>(at), minute);
            const bool moved = std::any_of(steps.begin(), steps.end(), [&](const Act* step) { return is_within(*step, truth.from, minute); });
            if (fresh || moved || agreed_open(plan, static_cast<int>(at), minute)) {
                truth.tokens.insert(act.token);
            }
        } else if (act.what == What::question) {
            const auto parts = follows(plan, static_cast<int>(at), minute);
            if (fresh || std::any_of(parts.begin(), parts.end(), [&](const Act* part) { return is_within(*part, truth.from, minute); })) {
                truth.tokens.insert(act.token);
            }
        } else if (act.what == What::coming) {
            if (fresh) {
                truth.lines.insert(act.event + ": " + answers[act.number]);
            }
            if (act.need != 0 && event_of(plan, act.event).starts / a_day == minute / a_day) {
                truth.lines.insert(arrangement_line(resident, act.need));
            }
        } else if (act.what == What::how_it_was && fresh) {
            truth.lines.insert(act.event + ": " + how_it_was[act.number]);
        } else if (fresh && !act.token.empty() && (act.what == What::feeling || act.what == What::noticed || act.what == What::win || act.what == What::note ||
                                                   act.what == What::answer || act.what == What::passed_on || act.what == What::moment || act.what == What::step_done)) {
            truth.tokens.insert(act.token);
        }
    }
    if (newest != nullptr && newest->what == What::nothing) {
        truth.nothing_said_by = newest->by;
    }
    return truth;
}

namespace {

// What may be printed of one resident, the newest of a kind last; and how much else the card tells.
struct Things {
    std::vector<std::string> agreed, passed_on, family, from_resident, asked, questions, noticed, wins, needs;
    std::string own_word;
    int others = 0;
};

struct Window {
    int from = 0, until = 0, now = 0;
};

bool moved(const Plan& plan, int act, const Window& window) {
    const auto steps = follows(plan, act, window.until);
    return std::any_of(steps.begin(), steps.end(), [&](const Act* step) { return is_within(*step, window.from, window.until); });
}

void put_thing(const Plan& plan, int at, const Window& window, Things& things) {
    const Act& act = plan.acts[static_cast<std::size_t>(at)];
    const bool fresh = is_within(act, window.from, window.until), changed = fresh || moved(plan, at, window);
    if (asks_something(act)) {
        const bool is_thanks = act.what == What::ask && act.number == thanks;
        if (!is_thanks && !ask_truth(plan, at, window.now).finished) {
            things.asked.push_back(act.token);
        } else if (changed) {
            ++things.others;
        }
        return;
    }
    switch (act.what) {
    case What::agreed:
        if (agreed_open(plan, at, window.now)) {
            things.agreed.push_back(act.token);
        }
        return;
    case What::question:
        if (changed) {
            things.questions.push_back(act.token);
        }
        return;
    case What::coming:
        things.others += fresh ? 1 : 0;
        if (act.need != 0 && event_of(plan, act.event).starts / a_day == window.now / a_day && follows(plan, at, window.now).empty()) {
            things.needs.push_back(arrangement_line(act.about, act.need));
        }
        return;
    default: break;
    }
    if (!fresh) {
        return;
    }
    switch (act.what) {
    case What::passed_on: things.passed_on.push_back(act.token); break;
    case What::note:
    case What::moment:
    case What::answer: (works_here(act.by) ? things.passed_on : act.by == act.about ? things.from_resident : things.family).push_back(act.token); break;
    case What::noticed: things.noticed.push_back(act.token); break;
    case What::step_done:
    case What::win: things.wins.push_back(act.token); break;
    case What::feeling:
        things.others += things.own_word.empty() ? 0 : 1;
        things.own_word = act.token;
        break;
    case What::how_it_was: ++things.others; break;
    default: break;
    }
}

} // namespace

BoxTruth box_truth(const Plan& plan, std::string_view reader, const std::string& resident, int minute) {
    const Confirmed before = last_confirmed(plan, reader, resident, minute);
    const bool as_read_before = before.ever && !has_news(plan, reader, resident, before.at, minute); // and not again today
    Window window{before.at, minute, minute};
    if (as_read_before) {
        window = {last_confirmed(plan, reader, resident, before.at).at, before.at, minute};
    }
    Things things;
    for (std::size_t at = 0; at < plan.acts.size(); ++at) {
        const Act& act = plan.acts[at];
        const bool is_told = !is_on_no_card(act.what) && act.what != What::was_there;
        const bool for_team = act.readers >= Readers::team; // paper lies about: what somebody reads by name alone is not on it
        if (act.about == resident && act.minute <= minute && !act.taken_back && is_told && for_team && may_read(plan, reader, act)) {
            put_thing(plan, static_cast<int>(at), window, things);
        }
    }
    std::vector<std::string> all = things.agreed;
    for (const auto* const newest_last : {&things.passed_on, &things.family, &things.from_resident, &things.asked, &things.questions, &things.noticed, &things.wins}) {
        all.insert(all.end(), newest_last->rbegin(), newest_last->rend());
    }
    all.insert(all.end(), things.needs.begin(), things.needs.end());
    BoxTruth truth;
    const std::size_t told = all.size() + (things.others > 0 ? 1 : 0) <= 3 ? all.size() : 2;
    truth.told.insert(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(told));
    truth.told.insert(things.own_word);
    truth.told.erase("");
    truth.more = static_cast<int>(all.size() - told) + things.others;
    return truth;
}

} // namespace days
