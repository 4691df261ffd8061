// Words and pictures of partnerships; every word is a msgid for the catalogue. Numbers of ready ones are never given anew.
#include "app/screens/partner_words.h"

#include <algorithm>

#include "app/screens/team_words.h"

namespace app {
namespace {

using data::ShareWho;
using data::Strand;
using widgets::N_;

constexpr ReadySentence topics[] = {
    {4001, N_("Washing and dressing"), "card-own-clothes"},
    {4002, N_("Meals"), "card-lay-table"},
    {4003, N_("Outings"), "do-outing"},
    {4004, N_("Visits"), "card-family-visit"},
    {4005, N_("Keeping in touch"), "win-in-touch"},
    {4006, N_("Money and post"), "card-post"},
    {4007, N_("My room and my things"), "about-room"},
    {4008, N_("Appointments"), "calendar"},
    {4009, N_("Clothes and shopping"), "card-shops"},
    {4010, N_("Learning the job"), "card-teach"},
    {medicines_topic, N_("Whom to ask about medicines"), "say-question"},
    {4012, N_("When something is wrong"), "how-told"},
};
constexpr ReadySentence goals[] = {
    {4101, N_("Walk to the garden gate"), "do-walk"},
    {4102, N_("Bake something"), "do-baking"},
    {4103, N_("Telephone someone each week"), "card-phone-call"},
    {4104, N_("Go to a club"), "do-club"},
    {4105, N_("Dress without hurry"), "card-own-clothes"},
    {4106, N_("Make a book of a life"), "about-life-story"},
    {4107, N_("Learn the morning round"), "win-taught"},
    {4108, N_("Use the tablet"), "do-computer"},
};
constexpr ReadySentence steps[] = {
    {4201, N_("Choose the day"), "calendar"},
    {4202, N_("Get ready what is needed"), "need-getting-ready"},
    {4203, N_("Ask who could help"), "say-question"},
    {4204, N_("Watch how it is done"), "help-shown"},
    {4205, N_("Try a small piece of it"), "try-it"},
    {4206, N_("Do it with someone"), "need-company"},
    {4207, N_("Do it alone once"), "card-do-it-myself"},
    {4208, N_("Tell others how it went"), "loop-talked-about"},
};

// Each strand's answers are four ways to be together, not a ladder: none of them is the right one.
constexpr StrandWords takes_part = {
    N_("Who takes part"), N_("Who takes part in what we do?"),
    N_("Taking part means to be in it, not only to be there. Both sides can be."),
    N_("As when the table is laid: one carries the plates, the other puts out the spoons."), "took-part",
    {{{N_("Mostly me"), "together-me", "", N_("Mostly me: I take part.")},
      {N_("Mostly others"), "together-others", "", N_("Mostly others take part.")},
      {N_("In turns"), "together-turns", "", N_("We take part in turns.")},
      {N_("All of us"), "partnership", "", N_("All of us take part.")}}}};
constexpr StrandWords decides = {
    N_("Who decides"), N_("Who decides?"),
    N_("Deciding together means that each is asked before something is settled."),
    N_("As when a walk is planned: where to, and when, is asked before the coats are fetched."), "deciding-together",
    {{{N_("Mostly I do"), "how-said", "", N_("Mostly I decide.")},
      {N_("Mostly others do"), "how-told", "", N_("Mostly others decide.")},
      {N_("We ask each other"), "say-question", "", N_("We ask each other first.")},
      {N_("It depends on what"), "not-sure", "", N_("It depends on what it is about.")}}}};
constexpr StrandWords gives = {
    N_("Give and receive"), N_("Who gives, and who receives?"),
    N_("Everybody has something to give: a hand, an idea, a story, a smile. To receive well is a gift, too."),
    N_("As when one ties the laces, and the other tells how the shoes were made."), "giver",
    {{{N_("I give more"), "giver", "", N_("Just now I give more.")},
      {N_("I receive more"), "win-helped", "", N_("Just now I receive more.")},
      {N_("It changes"), "week", "", N_("It changes from day to day.")},
      {N_("Both, each of us"), "thank-you", "", N_("Each of us gives and receives.")}}}};
constexpr StrandWords doing_with = {
    N_("For, or with"), N_("Doing for, or doing with?"),
    N_("Doing for is quick. Doing with takes longer, and lets each do what they can."),
    N_("As when buttons are done up: the top ones by one, the small ones by the other."), "win-joined-in",
    {{{N_("Mostly for"), "help-guided", "", N_("Mostly one does it for the other.")},
      {N_("Mostly with"), "win-joined-in", "", N_("Mostly we do it with each other.")},
      {N_("Shown, then tried"), "help-shown", "", N_("One shows it, the other tries it.")},
      {N_("Each alone"), "win-did-it-myself", "", N_("Each of us does it alone.")}}}};
constexpr StrandWords bearing_up = {
    N_("How I bear up"), N_("How am I bearing up?"),
    N_("Being there for each other can be light, and it can be heavy. Both may be said."),
    N_("As when somebody says: I love to come, and on Fridays I am worn out."), "how-are-you",
    {{{N_("It is light"), "weight-light", "", N_("It is light for me just now.")},
      {N_("I can carry it"), "weight-some", "", N_("I can carry it just now.")},
      {N_("It is heavy"), "weight-heavy", "", N_("It is heavy for me just now.")},
      {N_("I need a rest"), "weight-very-heavy", "", N_("I need a rest from it just now.")}}}};

const ReadySentence* find_in(std::span<const ReadySentence> sentences, int number) {
    const auto found = std::find_if(sentences.begin(), sentences.end(), [number](const ReadySentence& one) { return one.number == number; });
    return found == sentences.end() ? nullptr : &*found;
}

std::vector<std::string> names_of(const data::PartnershipRow& row, const std::vector<data::PersonId>& people) {
    std::vector<std::string> names;
    for (const data::PartnerRow& one : row.people) {
        if (std::find(people.begin(), people.end(), one.id) != people.end()) {
            names.push_back(one.name);
        }
    }
    return names;
}

} // namespace

std::span<const ReadySentence> share_topics() { return topics; }
std::span<const ReadySentence> ready_goals() { return goals; }
std::span<const ReadySentence> ready_steps() { return steps; }

const StrandWords& strand_words(Strand strand) {
    switch (strand) {
    case Strand::takes_part: return takes_part;
    case Strand::decides: return decides;
    case Strand::gives: return gives;
    case Strand::doing_with: return doing_with;
    case Strand::bearing_up: break;
    }
    return bearing_up;
}

std::string topic_words(const Loading& loading, const data::ShareLine& line) {
    const ReadySentence* ready = find_in(topics, line.topic);
    return ready != nullptr ? loading.words(ready->words) : line.title;
}

const char* topic_picture(const data::ShareLine& line) {
    const ReadySentence* ready = find_in(topics, line.topic);
    return ready != nullptr ? ready->picture : "phrases";
}

std::string writer_words(const Loading& loading, const std::vector<data::ShareRow>& versions, const data::ShareLine& line, bool on_paper) {
    data::PersonId writer{};
    for (const data::ShareRow& version : versions) {
        if (std::find(version.lines.begin(), version.lines.end(), line) == version.lines.end()) {
            break; // before that it was said otherwise
        }
        writer = version.entry.author;
    }
    const bool me = writer == loading.session.viewer.person() && !on_paper;
    return me ? loading.words("In your own words") : loading.words.with("In {1}'s words", {name_of(loading, writer)});
}

std::string one_does_words(const Loading& loading, const data::ShareLine& line, bool on_paper) {
    const auto& words = loading.words;
    const bool me = line.person == loading.session.viewer.person() && !on_paper;
    if (line.topic == medicines_topic) {
        return me ? words("Ask me") : words.with("Ask {1}", {name_of(loading, line.person)});
    }
    return me ? words("I do it") : words.with("{1} does it", {name_of(loading, line.person)});
}

std::string who_words(const Loading& loading, const data::PartnershipRow& row, const data::ShareLine& line) {
    const auto& words = loading.words;
    switch (line.who) {
    case ShareWho::one: return one_does_words(loading, line);
    case ShareWho::together: return row.is_mine ? words("We do it together") : words("They do it together");
    case ShareWho::neither: return !row.is_mine ? words("None of them does it") : data::members(row).size() == 2 ? words("Neither of us does it") : words("None of us does it");
    case ShareWho::own_words: break;
    }
    return quoted(words, line.words);
}

const char* who_picture(const data::ShareLine& line) {
    switch (line.who) {
    case ShareWho::one: return "win-did-it-myself";
    case ShareWho::together: return "partnership";
    case ShareWho::neither: return "about-please-dont";
    case ShareWho::own_words: break;
    }
    return "phrases";
}

std::string goal_words(const Loading& loading, int phrase, const std::string& words) {
    const ReadySentence* ready = find_in(goals, phrase);
    ready = ready != nullptr ? ready : find_in(steps, phrase);
    return ready != nullptr && words.empty() ? loading.words(ready->words) : words;
}

const char* goal_picture(int phrase) {
    const ReadySentence* ready = find_in(goals, phrase);
    ready = ready != nullptr ? ready : find_in(steps, phrase);
    return ready != nullptr ? ready->picture : "try-it";
}

std::string goal_for_win(const Loading& loading) {
    const PartnerPlace& place = loading.place.partner;
    const auto row = place.goal != data::GoalId::none ? data::find_partnership(loading.home, loading.session.viewer, place.id) : std::nullopt;
    for (const data::GoalRow& goal : row ? row->goals : std::vector<data::GoalRow>{}) {
        if (goal.id != place.goal) {
            continue;
        }
        for (const data::GoalStep& step : goal.steps) {
            if (step.id == place.step) {
                return goal_words(loading, step.phrase, step.words);
            }
        }
        return goal_words(loading, goal.phrase, goal.words);
    }
    return {};
}

std::string joined_words(const Loading& loading, const std::vector<std::string>& names) {
    std::string all;
    for (std::size_t i = 0; i < names.size(); ++i) {
        all = i == 0 ? names[i] : loading.words.with(i + 1 == names.size() ? "{1} and {2}" : "{1}, {2}", {all, names[i]});
    }
    return all;
}

std::string partners_words(const Loading& loading, const data::PartnershipRow& row) {
    std::vector<std::string> names;
    for (const data::PartnerRow& one : row.people) {
        const bool counts = one.membership != data::Membership::left && (row.mine != data::Membership::in || one.membership != data::Membership::not_now || row.people.size() == 2);
        if (one.id != loading.session.viewer.person() && counts) {
            names.push_back(one.name);
        }
    }
    if (names.empty()) {
        for (const data::PartnerRow& one : row.people) {
            if (one.id != loading.session.viewer.person()) {
                names.push_back(one.name);
            }
        }
    }
    return joined_words(loading, names);
}

std::string rest_words(const Loading& loading, const data::PartnershipRow& row) {
    const auto& words = loading.words;
    if (!row.rests) {
        return {};
    }
    if (!row.gone.empty()) {
        const std::string gone = joined_words(loading, names_of(row, row.gone));
        return row.gone.size() == 1 ? words.with("{1} is not here any more. Nothing is asked of you. What was written stays yours to read.", {gone})
                                    : words.with("{1} are not here any more. Nothing is asked of you. What was written stays yours to read.", {gone});
    }
    std::vector<std::string> left;
    for (const data::PartnerRow& one : row.people) {
        if (one.membership == data::Membership::left) {
            left.push_back(one.name);
        }
    }
    return left.size() == 1 ? words.with("{1} has left it. Nothing is asked of you. What was written stays yours to read.", {left.front()})
                            : words.with("{1} have left it. Nothing is asked of you. What was written stays yours to read.", {joined_words(loading, left)});
}

std::string standing_words(const Loading& loading, const data::PartnershipRow& row) {
    const auto& words = loading.words;
    if (row.rests) {
        return words("It rests");
    }
    switch (data::waits_for(loading.home, loading.session.viewer, row)) {
    case data::PartnershipWaits::to_answer: return words.with("{1} asks you", {row.people.front().name});
    case data::PartnershipWaits::to_agree: return words("To agree: how we share this");
    case data::PartnershipWaits::to_say_how: return words("To say: how we are doing");
    case data::PartnershipWaits::to_look: return words("To look at together");
    case data::PartnershipWaits::nothing: break;
    }
    if (row.mine == data::Membership::not_now && row.is_mine) {
        return words("You said: not now");
    }
    if (!row.begun) {
        const bool not_now = row.people.size() == 2 && row.people.back().membership == data::Membership::not_now;
        return not_now ? words.with("{1} said: not now", {row.people.back().name}) : words("It waits for an answer");
    }
    return words("Going on");
}

std::string partnership_readers_words(const Loading& loading, const data::PartnershipRow& row) {
    const auto& words = loading.words;
    if (!row.readers) {
        return row.is_mine ? words("Only we can read it") : words("Only they can read it");
    }
    return *row.readers == data::Audience::circle ? words("We, the care team and the circle can read it") : words("We and the care team can read it");
}

} // namespace app
