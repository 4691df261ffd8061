// What is decided together in the demo home: questions, choices, the views beside them, and what was agreed or is tried.
#include "app/screens/decision_words.h"
#include "app/demo_life.h"

namespace app {
namespace {

using data::DecisionPart;
using enum DecisionPart;

constexpr int not_sure = -1;

// `by` "": the person themself. `number` by what: choice: 1 said, 2 shown to staff; help: bits; reasons and who could not be
// asked: the ready sentence; agreed, trying: days until it is looked at again.
struct Word {
    int days_after, hour;
    const char* by;
    DecisionPart part;
    int option;
    int number;
    const char* words;
    const char* whom = "";
};
struct Question {
    int day, hour;
    const char* about;
    const char* by;
    int ready;
    const char* words;
    bool circle; // else the care team
    std::vector<Word> said;
};

std::vector<Question> questions_of_the_house() {
    return {
        {-35, 10, "Rose", "Grace", 2001, "", true,
         {{0, 11, "Grace", choice, 2101, 1, ""}, {0, 11, "Grace", help, 0, 5, ""}, {0, 12, "Grace", asked, 0, 0, "", "Rose"},
          {1, 15, "Tom", view, 2102, 0, "She slipped in the bath at home."}, {1, 16, "Grace", asked, 0, 0, "", "Tom"},
          {1, 16, "Grace", could_not_be_asked, 0, 2243, "", "Ellie"}, {2, 10, "Grace", reason_against, 2101, 2224, ""},
          {2, 11, "Bronwyn", trying, 2102, 7, ""}, {7, 9, "", choice, 2101, 0, "The shower is cold on my back."},
          {7, 14, "Grace", agreed, 2101, 28, ""}}}, // comes back today
        {-1, 16, "Rose", "Tom", 2004, "", true, {{0, 16, "Tom", view, 2132, 0, "I can come on Sundays."}, {0, 18, "Grace", reason_for, 2132, 2206, ""}}},
        {-24, 11, "Winston", "Precious", 2003, "", true,
         {{0, 12, "", choice, 2122, 0, "Too much noise for me."}, {0, 15, "Precious", view, 2121, 0, "He laughs more when he eats with people."},
          {1, 9, "Precious", asked, 0, 0, "", "Winston"}, {1, 10, "Precious", trying, 2121, 14, ""}, {15, 12, "", choice, 2123, 0, ""},
          {15, 13, "Precious", agreed, 2123, 28, ""}}},
        {-18, 10, "Harold", "", 2007, "", false, {{0, 10, "", choice, 2163, 0, ""}, {0, 10, "", help, 0, 2, ""}, {1, 8, "", agreed, 2163, 91, ""}}},
        {-12, 14, "Mei", "Bronwyn", 2008, "", true,
         {{0, 15, "Bronwyn", choice, 2172, 2, ""}, {0, 15, "Bronwyn", help, 0, 9, ""}, {1, 16, "Wei", view, 2172, 0, ""}, {1, 17, "Bronwyn", agreed, 2172, 13, ""}}},
        {-5, 9, "Gwen", "Imran", 0, "Which chair for the window?", false,
         {{0, 10, "Imran", option, 0, 2153, "The one with arms"}, {0, 10, "Imran", option, 0, 2123, "The low one"}, {1, 11, "", choice, not_sure, 0, ""}}},
    };
}

} // namespace

void DemoLife::plan_decisions(int day) {
    const auto all = questions_of_the_house();
    for (std::size_t index = 0; index < all.size(); ++index) {
        if (all[index].day != day) {
            continue;
        }
        at(m_days.at(day, all[index].hour, 5), [this, index] { ask_to_decide(index); });
        for (std::size_t word = 0; word < all[index].said.size(); ++word) {
            const Word& said = all[index].said[word];
            at(m_days.at(day + said.days_after, said.hour, 20 + static_cast<int>(word)), [this, index, word] { tell_decision(index, word); });
        }
    }
}

void DemoLife::ask_to_decide(std::size_t index) {
    const Question question = questions_of_the_house()[index];
    const Place about = m_people.resident(question.about);
    data::NewDecision decision{m_people.residents[about].id, question.ready, question.words};
    if (const ReadyQuestion* ready = ready_question(question.ready)) {
        decision.options.assign(ready->options.begin(), ready->options.end());
    }
    decision.audience = question.circle ? data::Audience::circle : data::Audience::care_team;
    const data::EntryId id = data::ask_to_decide(m_home, viewer_of(question.by, about), decision);
    m_decided[index] = data::DecisionId{number(id)};
    wrote(about, id, data::Audience::only_me); // not to be said back: it stands on the card by itself
}

void DemoLife::tell_decision(std::size_t index, std::size_t word) {
    const Question question = questions_of_the_house()[index];
    const Word& said = question.said[word];
    const Place about = m_people.resident(question.about);
    const data::Viewer& by = viewer_of(said.by, about);
    const auto before = data::find_decision(m_home, by, m_decided.at(index));
    if (!before) {
        return;
    }
    data::NewDecisionPart part{.part = said.part, .option = data::OptionId{said.option}, .words = said.words};
    if (said.part == option) {
        part.picture = ready_option(said.number)->picture;
        part.option = data::OptionId::none;
    } else if (said.part == choice) {
        part.how = static_cast<data::HowKnown>(said.number);
    } else if (said.part == help) {
        part.help = said.number;
    } else if (said.part == agreed || said.part == trying) {
        part.review = data::WallTime{m_days.at(question.day + said.days_after + said.number, 0)};
        part.after = before->outcome ? before->outcome->entry.id : data::EntryId::none;
    } else {
        part.phrase = said.number;
    }
    if (said.part == asked || said.part == could_not_be_asked) {
        const std::string_view whom = said.whom;
        part.person = whom == question.about ? m_people.residents[about].id : m_people.visitors[m_people.visitor(whom)].id;
    }
    data::tell_decision(m_home, by, m_decided.at(index), part);
}

} // namespace app
