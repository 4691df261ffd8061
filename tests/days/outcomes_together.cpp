// What came of partnerships: both find the same, agreed to and side by side, the team what it may read, and nobody else anything; and
// how heavy it is for all of them together.
#include <algorithm>

#include "app/screens/partner_words.h"
#include "tests/days/reading.h"

namespace days {
namespace {

constexpr const char* weights[] = {"Light", "Some weight", "Heavy", "Very heavy"};
constexpr const char* reliefs[] = {"Someone to talk with", "A rest", "More hands", "More time", "Sharing what I carry", "A thank you"};

// All that was done in one, by what it is.
std::vector<const Act*> done_in(const Plan& plan, int of, What what) {
    std::vector<const Act*> acts;
    for (const Act& act : plan.acts) {
        if (act.of == of && act.what == what) {
            acts.push_back(&act);
        }
    }
    return acts;
}

void must_stand(Visit& visit, const std::string& words, const std::string& where, Faults& faults) {
    if (!visit.kiosk().on_some_page(words)) {
        faults.push_back(where + " does not tell: " + words + "\n" + visit.kiosk().all());
    }
}

// "Tom: It is light", "You: It is light"
std::string told_side_by_side(const Act& said, std::size_t strand, const std::string& reader) {
    const auto& answers = app::strand_words(static_cast<data::Strand>(strand + 1)).answers;
    return (said.by == reader ? "You" : said.by) + ": " + answers[static_cast<std::size_t>(said.strands[strand] - 1)].word;
}

void compare_for_one_in_it(Visit& visit, const Plan& plan, int at, const std::string& name, Faults& faults) {
    const std::string where = "for " + name + ", what is between them";
    visit.come_in(name);
    if (lives_here(name)) {
        visit.touch("say");
    }
    visit.touch("partnerships");
    visit.touch(visit.id("partnership-", at));
    visit.touch("share");
    for (const Act* const shared : done_in(plan, at, What::shared)) {
        must_stand(visit, shared->token, where, faults);
        must_stand(visit, done_in(plan, at, What::share_agreed).empty() ? "Not everybody has agreed yet" : "All have agreed", where, faults);
    }
    visit.touch("back");
    visit.touch("goals");
    for (const Act* const goal : done_in(plan, at, What::goal)) {
        must_stand(visit, goal->token, where, faults);
        visit.touch("goal-");
        for (const Act* const step : done_in(plan, at, What::goal_step)) {
            must_stand(visit, step->token + step->typed, where, faults);
        }
        visit.touch("back");
    }
    visit.touch("back");
    visit.touch("how-are-we");
    const auto said = done_in(plan, at, What::strands);
    if (done_in(plan, at, What::looked).empty()) {
        if (visit.can_reach("side-by-side")) {
            faults.push_back(where + " stands side by side before anybody looked at it");
        }
    } else {
        visit.touch("side-by-side");
        for (const Act* const one : said) {
            for (std::size_t strand = 0; strand < one->strands.size(); ++strand) {
                must_stand(visit, told_side_by_side(*one, strand, name), where, faults);
            }
        }
    }
    visit.leave();
}

// The manager is in none of them.
void compare_for_the_team(Visit& visit, const Plan& plan, int at, Faults& faults) {
    const Act& begun = plan.acts[static_cast<std::size_t>(at)];
    if (!lives_here(begun.about)) {
        return;
    }
    visit.come_in("Helen");
    visit.touch("residents");
    visit.touch(visit.person(begun.about));
    visit.touch("partnerships");
    const bool opened = !done_in(plan, at, What::share_opened).empty(), there = visit.can_reach(visit.id("partnership-", at));
    if (there != opened) {
        faults.push_back("what " + begun.by + " and " + begun.named.back() + " share is " + (opened ? "not there for Helen" : "there for Helen, who may not read it"));
    } else if (opened) {
        visit.touch(visit.id("partnership-", at));
        if (visit.can_reach("how-are-we")) {
            faults.push_back("Helen can ask how they are doing");
        }
        visit.touch("share");
        for (const Act* const shared : done_in(plan, at, What::shared)) {
            must_stand(visit, shared->token, "for Helen", faults);
        }
    }
    visit.leave();
}

void compare_weights(Visit& visit, const Plan& plan, Faults& faults) {
    const WeightTruth truth = weight_truth(plan);
    visit.come_in("Bronwyn");
    visit.touch("how-are-you");
    visit.touch("weights");
    must_stand(visit, std::to_string(truth.people) + " people answered", "how heavy it is", faults);
    const auto compare = [&](const std::string& beginning, int count) {
        const std::string line = beginning + std::to_string(count);
        if (count > 0) {
            must_stand(visit, line, "how heavy it is", faults);
        } else if (visit.kiosk().on_some_page(beginning)) {
            faults.push_back("how heavy it is tells what nobody said: " + beginning);
        }
    };
    for (std::size_t one = 0; one < truth.weight.size(); ++one) {
        compare(std::string(weights[one]) + ": ", truth.weight[one]);
    }
    for (std::size_t one = 0; one < truth.relief.size(); ++one) {
        compare(std::string("Would help: ") + reliefs[one] + ", ", truth.relief[one]);
    }
    visit.leave();
}

} // namespace

Faults compare_together(Visit& visit, const Plan& plan) {
    Faults faults;
    for (int at = 0; at < static_cast<int>(plan.acts.size()); ++at) {
        const Act& act = plan.acts[static_cast<std::size_t>(at)];
        if (act.what == What::partnership && !done_in(plan, at, What::joined).empty()) {
            compare_for_one_in_it(visit, plan, at, act.by, faults);
            compare_for_one_in_it(visit, plan, at, act.named.back(), faults);
            compare_for_the_team(visit, plan, at, faults);
        }
    }
    compare_weights(visit, plan, faults);
    return faults;
}

} // namespace days
