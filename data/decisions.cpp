// Writing questions and what is said about them: who may say what, and what must come before what.
#include "data/decisions.h"

#include <algorithm>

#include "data/body.h"
#include "data/journal.h"
#include "data/roll.h"
#include "data/rules.h"
#include "data/text.h"

namespace data {

namespace {

[[noreturn]] void refuse(const char* why) { throw Error(Trouble::refused, why); }

constexpr int all_help = 15;
// Characters. What is chosen between stands on a tile, whole, in the largest letters on the smallest glass.
constexpr std::size_t longest_question = 200, longest_option = 80, longest_reason = 1'000;

void require_starter(Home& home, const Viewer& by, PersonId resident) {
    require_writer(home, by);
    require_resident(home, resident);
    require_sight_of(home, by, resident);
    if (by.role() == Role::resident && by.person() != resident) refuse("A question can only be asked on your own page.");
}

EntryId append_question(Home& home, const Viewer& by, const NewDecision& decision, const DecisionRow* before) {
    if (decision.audience == Audience::house) refuse("Please choose who decides it together.");
    const auto named = checked_audience(home, by, decision.resident, decision.audience, decision.named);
    const std::string words = checked_text(decision.words, longest_question);
    if (words.empty() && decision.phrase == 0) refuse("There is no question in it yet.");
    if (decision.options.size() > most_options) refuse("Four options are enough to choose from.");
    std::vector<std::int64_t> options(decision.options.begin(), decision.options.end());
    BodyWriter body;
    body.text("words", words).number("phrase", decision.phrase).numbers("options", options).numbers("named", named);
    if (before) body.number("decision", number(before->id)).number("asked", milliseconds(before->asked)).number("starter", number(before->starter));
    return home.journal().append({Kind::decision, by.person(), decision.resident, decision.audience, before ? before->entry.id : EntryId::none, 0, body.json()});
}

bool is_option(const DecisionRow& decision, OptionId option) { return option_of(decision, option) != nullptr; }
bool is_answer(const DecisionRow& decision, OptionId option) {
    return option == OptionId::not_sure || option == OptionId::none_of_these || is_option(decision, option);
}

void check_choice(const DecisionRow& decision, const NewDecisionPart& part, bool own, bool staff) {
    if (!own && !staff) refuse("The choice is the person's own: others can say their view beside it.");
    if (!is_answer(decision, part.option)) refuse("That can no longer be chosen: please look again.");
    const bool known = part.how == HowKnown::said || part.how == HowKnown::shown;
    if (own ? part.how != HowKnown{} : !known) refuse("Please say how you know it: they said it, or they showed it.");
}

// Nobody decides without the person.
void check_outcome(const DecisionRow& decision, const NewDecisionPart& part, bool own, bool staff, WallTime now) {
    if (part.part == DecisionPart::over) {
        if (!own && !staff) refuse("Please ask the person, or someone who works here, to say that it is over.");
        return;
    }
    if (!is_option(decision, part.option)) refuse("That can no longer be chosen: please look again.");
    if (part.review <= now) refuse("Please choose a day to look at it again.");
    if (part.part == DecisionPart::agreed) {
        if (!own && !staff) refuse("Please agree it together with the person, or with someone who works here.");
        if (!decision.choice || decision.choice->option != part.option) refuse("This is not what the person chose. You can write that you differ, and what you try meanwhile.");
        return;
    }
    if (!staff) refuse("Please write this down together with someone who works here.");
    const bool could_not = std::any_of(decision.whom.begin(), decision.whom.end(), [&](const DecisionPartRow& whom) {
        return whom.person == decision.entry.resident && whom.part == DecisionPart::could_not_be_asked;
    });
    if (!decision.choice && !could_not) refuse("Please ask the person first: nobody decides without them.");
}

void check_whom(Home& home, const DecisionRow& decision, const NewDecisionPart& part) {
    const Person* person = home.roll().find(part.person);
    const bool works_here = person && (person->role == Role::staff || person->role == Role::manager);
    const bool near = person && (person->id == decision.entry.resident || works_here || is_in_circle(home, decision.entry.resident, person->id));
    if (!near) refuse("Please choose somebody of this person's circle or of the team.");
    if (part.part == DecisionPart::could_not_be_asked && part.phrase == 0 && trimmed(part.words).empty()) refuse("Please say why they could not be asked.");
}

void check_part(Home& home, const Viewer& by, const DecisionRow& decision, const NewDecisionPart& part) {
    const bool own = by.person() == decision.entry.resident, staff = is_staff_now(home, by);
    const bool says_something = part.phrase != 0 || !trimmed(part.words).empty();
    switch (part.part) {
    case DecisionPart::option:
        if (!says_something) refuse("There is nothing in it yet.");
        if (decision.options.size() >= most_options) refuse("Four options are enough to choose from.");
        return;
    case DecisionPart::reason_for:
    case DecisionPart::reason_against:
        if (!is_option(decision, part.option)) refuse("That can no longer be chosen: please look again.");
        if (!says_something) refuse("There is nothing in it yet.");
        return;
    case DecisionPart::choice: check_choice(decision, part, own, staff); return;
    case DecisionPart::view:
        if (own) refuse("Your own choice comes first: please choose what you would like.");
        if (!is_answer(decision, part.option)) refuse("That can no longer be chosen: please look again.");
        return;
    case DecisionPart::help:
        if (!own && !staff) refuse("Only the person or someone who works here can say what helped.");
        if (!decision.choice || part.help < 0 || part.help > all_help) refuse("There is no choice yet that it could have helped with.");
        return;
    case DecisionPart::asked:
    case DecisionPart::could_not_be_asked:
        if (!own && !staff) refuse("Only the person or someone who works here can write down who was asked.");
        check_whom(home, decision, part);
        return;
    case DecisionPart::agreed:
    case DecisionPart::trying:
    case DecisionPart::over: check_outcome(decision, part, own, staff, home.now().wall); return;
    }
    refuse("That cannot be said about it.");
}

// `after` is left out: a second tap may know of the first.
bool same(const NewDecisionPart& one, const NewDecisionPart& other) {
    return one.part == other.part && one.option == other.option && one.phrase == other.phrase && one.words == other.words && one.picture == other.picture &&
           one.person == other.person && one.how == other.how && one.help == other.help && one.review == other.review;
}

} // namespace

EntryId ask_to_decide(Home& home, const Viewer& by, const NewDecision& decision) {
    require_starter(home, by, decision.resident);
    return append_question(home, by, decision, nullptr);
}

EntryId change_deciders(Home& home, const Viewer& by, DecisionId id, Audience audience, const std::vector<PersonId>& named) {
    const auto before = find_decision(home, by, id);
    if (!before) refuse("That is not there any more.");
    require_standing_own(home, by, before->entry.id, before->entry.resident, {Kind::decision});
    require_starter(home, by, before->entry.resident);
    NewDecision changed{before->entry.resident, before->phrase, before->words, {}, audience, named};
    for (const DecisionOption& option : before->options)
        if (option.phrase == number(option.id)) changed.options.push_back(option.phrase);
    return append_question(home, by, changed, &*before);
}

EntryId tell_decision(Home& home, const Viewer& by, DecisionId id, const NewDecisionPart& told) {
    require_writer(home, by);
    const auto decision = find_decision(home, by, id);
    if (!decision) refuse("That is not there any more.");
    require_sight_of(home, by, decision->entry.resident);
    NewDecisionPart part = told;
    part.words = checked_text(told.words, part.part == DecisionPart::option ? longest_option : longest_reason);
    if (!decision->parts.empty() && decision->parts.back().entry.author == by.person() && same(decision->parts.back(), part)) return decision->parts.back().entry.id;
    if (decision->over()) refuse("This question is over. You can ask it anew.");
    check_part(home, by, *decision, part);
    BodyWriter body;
    body.number("decision", number(id)).number("option", number(part.option)).number("phrase", part.phrase).text("words", part.words).text("picture", part.picture);
    body.number("person", number(part.person)).number("how", static_cast<std::int64_t>(part.how)).number("help", part.help);
    body.number("review", milliseconds(part.review)).number("after", number(part.after));
    return home.journal().append({Kind::decision_part, by.person(), decision->entry.resident, decision->entry.audience, EntryId::none,
                                  static_cast<std::int64_t>(part.part), body.json()});
}

} // namespace data
