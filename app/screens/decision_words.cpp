// Words and pictures of deciding together; every word is a msgid for the catalogue. Numbers are never given anew.
#include "app/screens/decision_words.h"

#include <algorithm>

#include "app/screens/team_words.h"

namespace app {
namespace {

using data::ChoiceHelp;
using data::DecisionPart;
using widgets::N_;

constexpr ReadyQuestion questions[] = {
    {2001, N_("A bath or a shower?"), "card-bath", {2101, 2102, 2103}},
    {2002, N_("When to get up and go to bed?"), "card-set-times", {2111, 2112, 2113}},
    {2003, N_("Where to eat?"), "card-lay-table", {2121, 2122, 2123}},
    {2004, N_("How to go out?"), "do-outing", {2131, 2132, 2133}},
    {2005, N_("Which room?"), "about-room", {2141, 2142, 2143}},
    {2006, N_("Who helps me to wash and dress?"), "card-own-clothes", {2151, 2152, 2153}},
    {2007, N_("My door at night?"), "card-door-open", {2161, 2162, 2163}},
    {2008, N_("How to keep in touch?"), "win-in-touch", {2171, 2172, 2173}},
};

constexpr ReadyOption options[] = {
    {2101, N_("A bath"), "card-bath", N_("It is warm and slow."), N_("It takes longer.")},
    {2102, N_("A shower"), "card-shower", N_("It is quick."), N_("It can feel cold.")},
    {2103, N_("I wash by myself"), "card-do-it-myself", N_("I do it in my own way."), N_("It can be tiring.")},
    {2111, N_("Early to bed, early up"), "card-early-up", N_("The house is quiet then."), N_("I miss the evenings.")},
    {2112, N_("Late to bed, and a lie-in"), "card-lie-in", N_("Nobody hurries me."), N_("Breakfast is over.")},
    {2113, N_("Each day as I like"), "week", N_("I choose anew each day."), N_("Somebody has to ask me.")},
    {2121, N_("In the dining room"), "card-lay-table", N_("There are people to talk to."), N_("It can be noisy.")},
    {2122, N_("In my own room"), "about-room", N_("It is quiet."), N_("I am alone there.")},
    {2123, N_("With one friend"), "card-one-friend", N_("We can talk."), N_("My friend may not be there.")},
    {2131, N_("On my own"), "go-on-foot", N_("I go when I like."), N_("Nobody is with me if I fall.")},
    {2132, N_("With someone"), "need-company", N_("There is someone to lean on."), N_("I have to wait for them.")},
    {2133, N_("In the minibus"), "go-minibus", N_("It goes further."), N_("It has set times.")},
    {2141, N_("I stay in this room"), "about-room", N_("I know it well."), N_("Nothing changes.")},
    {2142, N_("A room by the garden"), "card-garden", N_("I see green, and I can go out."), N_("It is further from the lounge.")},
    {2143, N_("A room near the lounge"), "card-busy-lounge", N_("I hear people, and it is not far."), N_("It can be noisy.")},
    {2151, N_("A woman"), "card-woman-carer", N_("I am at ease with her."), N_("I may have to wait for her.")},
    {2152, N_("A man"), "card-man-carer", N_("I am at ease with him."), N_("I may have to wait for him.")},
    {2153, N_("The same person each day"), "card-same-carer", N_("They know how I like it."), N_("They have days off.")},
    {2161, N_("door|Open"), "card-door-open", N_("I hear that people are near."), N_("Others can look in.")},
    {2162, N_("door|Closed"), "privacy", N_("It is quiet, and it is mine."), N_("I may feel alone.")},
    {2163, N_("Closed, with a night light"), "card-night-light", N_("I find my way in the dark."), N_("It is never quite dark.")},
    {2171, N_("Visits here"), "card-family-visit", N_("We see each other."), N_("It is a long way for them.")},
    {2172, N_("By telephone"), "card-phone-call", N_("We can talk every day."), N_("I may not hear them well.")},
    {2173, N_("Letters and cards"), "card-post", N_("I can keep them."), N_("They take some days.")},
};

constexpr ReadySentence for_it[] = {
    {2201, N_("I know it well."), "all-right"},        {2202, N_("I can do it myself."), "card-do-it-myself"},
    {2203, N_("It is quiet."), "card-quiet-room"},      {2204, N_("I am with people."), "about-people"},
    {2205, N_("I have always done it so."), "history"}, {2206, N_("It is safer."), "pref-lock-things"},
};
constexpr ReadySentence against[] = {
    {2221, N_("It can be tiring."), "feel-tired"},   {2222, N_("It takes longer."), "card-set-times"},
    {2223, N_("I would miss people."), "feel-lonely"}, {2224, N_("I might fall."), "something-happened"},
    {2225, N_("I am not used to it."), "not-sure"},   {2226, N_("It can be noisy."), "sense-noise"},
};
constexpr ReadySentence could_not[] = {
    {2241, N_("Not well enough just now"), "feel-tired"},
    {2242, N_("Could not be reached"), "card-phone-call"},
    {2243, N_("Is away"), "do-outing"},
    {2244, N_("Did not want to say"), "rather-not-say"},
    {2245, N_("It could not wait"), "card-set-times"},
};

// A ready sentence, words of their own, or both.
std::string with_own(const widgets::Language& words, const ReadySentence* ready, const std::string& own) {
    if (ready == nullptr) {
        return own;
    }
    return own.empty() ? words(ready->words) : words.with("{1} {2}", {words(ready->words), own});
}

const ReadySentence* reason(DecisionPart part, int number) {
    const auto all = reasons(part);
    const auto found = std::find_if(all.begin(), all.end(), [number](const ReadySentence& one) { return one.number == number; });
    return found == all.end() ? nullptr : &*found;
}

std::string name_or_you(const Loading& loading, data::PersonId person, const std::string& name) {
    return person == loading.session.viewer.person() ? loading.words("You") : name;
}

} // namespace

std::span<const ReadyQuestion> ready_questions() { return questions; }
std::span<const ReadyOption> ready_options() { return options; }

const ReadyQuestion* ready_question(int number) {
    const auto found = std::find_if(std::begin(questions), std::end(questions), [number](const ReadyQuestion& one) { return one.number == number; });
    return found == std::end(questions) ? nullptr : &*found;
}

const ReadyOption* ready_option(int number) {
    const auto found = std::find_if(std::begin(options), std::end(options), [number](const ReadyOption& one) { return one.number == number; });
    return found == std::end(options) ? nullptr : &*found;
}

std::span<const ReadySentence> reasons(DecisionPart part) {
    switch (part) {
    case DecisionPart::reason_for: return for_it;
    case DecisionPart::reason_against: return against;
    case DecisionPart::could_not_be_asked: return could_not;
    default: return {};
    }
}

WordAndPicture choice_help_word(ChoiceHelp help) {
    switch (help) {
    case ChoiceHelp::understand: return {N_("To understand"), "how-shown", N_("Pictures, plain words, my language"), N_("To understand: with pictures, plain words, or in my own language.")};
    case ChoiceHelp::keep_in_mind: return {N_("To keep it in mind"), "repeat", N_("Shown again, on another day"), N_("To keep it in mind: it was shown again, on another day.")};
    case ChoiceHelp::weigh: return {N_("To weigh it"), "compare", N_("What is good about each, and what not"), N_("To weigh it: what is good about each, and what is not.")};
    case ChoiceHelp::say: break;
    }
    return {N_("To say it"), "how-said", N_("Time, pointing, someone beside me"), N_("To say it: with time, by pointing, or with someone beside me.")};
}

std::string question_words(const Loading& loading, int phrase, const std::string& words) {
    const ReadyQuestion* ready = ready_question(phrase);
    return ready != nullptr ? loading.words(ready->words) : words;
}
std::string question_words(const Loading& loading, const data::DecisionRow& row) { return question_words(loading, row.phrase, row.words); }

const char* question_picture(const data::DecisionRow& row) {
    const ReadyQuestion* ready = ready_question(row.phrase);
    return ready != nullptr ? ready->picture : "deciding-together";
}

Chosen chosen(const Loading& loading, const data::DecisionRow& row, data::OptionId id) {
    const auto& words = loading.words;
    if (id == data::OptionId::not_sure) {
        return {words("Not sure yet"), "not-sure"};
    }
    if (id == data::OptionId::none_of_these) {
        return {words("None of these"), "not-this-time"};
    }
    const data::DecisionOption* option = data::option_of(row, id);
    if (option == nullptr) {
        return {words("Something that was taken back since"), "undo"};
    }
    const ReadyOption* ready = ready_option(option->phrase);
    const bool own = !option->words.empty() || ready == nullptr;
    return {own ? option->words : words(ready->words), !option->picture.empty() ? option->picture : ready != nullptr ? ready->picture : "deciding-together"};
}

std::vector<std::string> reasons_told(const Loading& loading, const data::DecisionRow& row, data::OptionId id, DecisionPart side) {
    const auto& words = loading.words;
    std::vector<std::string> told;
    const data::DecisionOption* option = data::option_of(row, id);
    const ReadyOption* ready = option != nullptr && option->words.empty() ? ready_option(option->phrase) : nullptr;
    if (ready != nullptr) {
        told.push_back(words(side == DecisionPart::reason_for ? ready->for_it : ready->against));
    }
    for (const data::DecisionPartRow& part : row.parts) {
        if (part.part == side && part.option == id) {
            told.push_back(words.with("{1} ({2})", {with_own(words, reason(side, part.phrase), part.words), name_or_you(loading, part.entry.author, part.entry.author_name)}));
        }
    }
    return told;
}

std::string part_told(const Loading& loading, const data::DecisionRow& row, const data::DecisionPartRow& part) {
    const auto& words = loading.words;
    const std::string option = chosen(loading, row, part.option).words;
    switch (part.part) {
    case DecisionPart::option: return words.with("One more to choose from: {1}", {chosen(loading, row, data::OptionId{number(part.entry.id)}).words});
    case DecisionPart::reason_for:
    case DecisionPart::reason_against:
        return words.with(part.part == DecisionPart::reason_for ? N_("For it: {1}. {2}") : N_("Against it: {1}. {2}"), {option, with_own(words, reason(part.part, part.phrase), part.words)});
    case DecisionPart::choice: return words.with("{1} chose: {2}", {row.resident_name, option});
    case DecisionPart::view: return words.with("{1} would choose: {2}", {part.entry.author_name, option});
    case DecisionPart::help: {
        std::string helped;
        for (const ChoiceHelp one : {ChoiceHelp::understand, ChoiceHelp::keep_in_mind, ChoiceHelp::weigh, ChoiceHelp::say}) {
            if ((part.help & static_cast<int>(one)) != 0) {
                const std::string& word = words(choice_help_word(one).word);
                helped = helped.empty() ? word : words.with("{1} · {2}", {helped, word});
            }
        }
        return helped.empty() ? words("No help was needed") : words.with("Helped: {1}", {helped});
    }
    case DecisionPart::asked: return words.with("{1} was asked", {part.person_name});
    case DecisionPart::could_not_be_asked:
        return words.with("{1} could not be asked: {2}", {part.person_name, with_own(words, reason(part.part, part.phrase), part.words)});
    case DecisionPart::agreed: return words.with("Agreed: {1}", {option});
    case DecisionPart::trying: return words.with("We differ, and meanwhile try: {1}", {option});
    case DecisionPart::over: return words("This question is over");
    }
    return words("Something about it");
}

std::string said_by(const Loading& loading, const data::DecisionPartRow& part) {
    if (!part.author_left) {
        return who_and_when(loading, part.entry);
    }
    return loading.words.with("{1}, who has left, {2}", {part.entry.author_name, when_words(loading, part.entry)});
}

std::string choice_known(const Loading& loading, const data::DecisionRow& row) {
    const auto& words = loading.words;
    const data::DecisionPartRow& choice = *row.choice;
    const std::string when = when_words(loading, choice.entry);
    if (choice.entry.author == row.entry.resident) {
        return row.entry.resident == loading.session.viewer.person() ? words.with("You said it here, {1}", {when}) : words.with("{1} said it here, {2}", {row.resident_name, when});
    }
    const std::string to = choice.author_left ? words.with("{1}, who has left", {choice.entry.author_name}) : choice.entry.author_name;
    return choice.how == data::HowKnown::shown ? words.with("{1} showed it to {2}, {3}", {row.resident_name, to, when})
                                               : words.with("{1} said it to {2}, {3}", {row.resident_name, to, when});
}

Chosen standing_told(const Loading& loading, const data::DecisionRow& row) {
    const auto& words = loading.words;
    if (data::is_due(row, data::WallTime{loading.day_end_ms})) {
        return {words("decision|Look again"), "calendar"};
    }
    if (row.outcome) {
        switch (row.outcome->part) {
        case DecisionPart::agreed: return {words("Agreed"), "yes"};
        case DecisionPart::trying: return {words("We try it"), "try-it"};
        default: return {words("Over"), "history"};
        }
    }
    return row.choice ? Chosen{words("Chosen"), "how-said"} : Chosen{words("Not chosen yet"), "deciding-together"};
}

std::string review_told(const Loading& loading, const data::DecisionRow& row) {
    const std::string day = loading.words.full_date(data::milliseconds(row.outcome->review));
    return data::is_due(row, data::WallTime{loading.day_end_ms}) ? loading.words.with("It is time to look again: {1}", {day}) : loading.words.with("We look again on {1}", {day});
}

std::string dissent_told(const Loading& loading, const data::DecisionRow& row) {
    const auto& words = loading.words;
    if (!row.outcome || row.over()) {
        return {};
    }
    std::string names;
    const auto add = [&](data::PersonId person, const std::string& name) {
        const std::string told = name_or_you(loading, person, name);
        names = names.empty() ? told : words.with("{1}, {2}", {names, told});
    };
    if (row.choice && row.choice->option != row.outcome->option) {
        add(row.entry.resident, row.resident_name);
    }
    for (const data::DecisionPartRow& view : row.views) {
        if (view.option != row.outcome->option) {
            add(view.entry.author, view.entry.author_name);
        }
    }
    return names.empty() ? names : words.with("Sees it differently: {1}", {names});
}

std::string deciders_words(const Loading& loading, const data::DecisionRow& row) {
    LastRecord as_asked;
    as_asked.audience = row.entry.audience;
    as_asked.named = row.named;
    return audience_sentence(loading, as_asked, row.resident_name, row.entry.resident == loading.session.viewer.person());
}

} // namespace app
