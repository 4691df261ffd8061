// Each kind of act, in one place: which things are touched for it, one after the other.
#include "tests/days/visit.h"

namespace days {
namespace {

std::string numbered(const char* what, int number) { return what + std::to_string(number); }

class Doing {
public:
    Doing(Visit& visit, const Plan& plan, int at) : m_visit(visit), m_plan(plan), m_at(at), m_act(plan.acts[static_cast<std::size_t>(at)]) {}

    void it() {
        m_visit.come_in(m_act.by);
        switch (m_act.what) {
        case What::feeling: feel(); break;
        case What::noticed: to_resident("they-seem"), go({numbered("mood-", m_act.number)}), more_words(); break;
        case What::win: win(); break;
        case What::note: note(); break;
        case What::answer: go({"notes", m_visit.id("note-", m_act.of), "answer"}), write(), m_visit.remember(m_at); break;
        case What::passed_on: to_resident("pass-on"), go({"own-words"}), write(), undo(); break;
        case What::ask: ask(); break;
        case What::ask_step: ask_step(); break;
        case What::agreed: to_resident("agree-next"), go({"in-my-own-words"}), write(), m_visit.remember(m_at); break;
        case What::agreed_step: agreed_step(); break;
        case What::question: question(); break;
        case What::choice: choice(); break;
        case What::view:
            go({"decisions", m_visit.id("decision-", m_act.of), "my-view"});
            m_visit.touch_second("choose-"); // not what they chose themselves
            more_words();
            break;
        case What::settled: settle(); break;
        case What::coming: come_along(); break;
        case What::arranged: go({"to-arrange"}), m_visit.touch_label(to_arrange()); break;
        case What::was_there: was_there(); break;
        case What::how_it_was: go({"how-was-it", numbered("how-", m_act.number)}); break;
        default: do_together(m_visit, m_plan, m_at); break;
        case What::nothing: go({"handover", m_visit.person(m_act.about), "nothing-to-hand-over"}); break;
        case What::handover: break;
        }
        m_visit.leave();
    }

private:
    const Act& asked() const { return m_plan.acts[static_cast<std::size_t>(m_act.of)]; }
    bool own() const { return m_act.by == m_act.about; }
    bool staff() const { return works_here(m_act.by); }
    void go(std::initializer_list<std::string> ids) {
        for (const std::string& id : ids) {
            m_visit.touch(id);
        }
    }
    void to_resident(const char* door) { go({"residents", m_visit.person(m_act.about), door}); }
    void write() {
        m_visit.type(m_act.token);
        go({"send"});
    }
    void more_words() {
        if (m_act.token.empty()) {
            return;
        }
        go({"say-more"});
        write();
    }
    void undo() {
        if (m_act.taken_back) {
            go({"undo"});
        }
    }
    void choose_readers(Readers usual) {
        if (m_act.readers == usual) {
            return;
        }
        go({"who-may-know", numbered("audience-", static_cast<int>(m_act.readers) + 1)});
        if (m_act.readers == Readers::named) {
            go({m_visit.person(m_act.named.front()), "done"});
        } else if (m_act.readers == Readers::house) {
            go({"yes"});
        }
    }

    void feel() {
        go({"how-i-feel", numbered("mood-", m_act.number)});
        if (m_act.need != 0) {
            go({numbered("topic-", m_act.need)});
        }
        go({"done"});
        more_words();
        choose_readers(Readers::team);
    }
    void win() {
        staff() ? to_resident("small-win") : go({own() ? "small-wins" : "small-win"});
        go({numbered("win-", m_act.number), "say-more", "in-words"});
        write();
        choose_readers(Readers::circle);
    }
    void note() {
        if (staff()) {
            to_resident("leave-a-note");
        } else if (own()) {
            go({"notes", "leave-a-note"});
        } else {
            go({"leave-a-note"});
        }
        if (m_act.asks) {
            go({"asks"});
        }
        const char* const whom = m_act.to == To::resident ? "for-resident" : m_act.to == To::team ? "for-team" : m_act.to == To::circle ? "for-circle" : "for-person";
        const auto for_whom = [&] {
            go({whom});
            if (m_act.to == To::person) {
                go({m_visit.person(m_act.named.front())});
            }
        };
        if (m_act.made != Made::typed) {
            choose_how_made(m_visit, m_act.made, m_at);
            for_whom();
            make_it(m_visit, m_act.made, m_at);
            go({"say-more", "in-words"});
            write();
            m_visit.remember(m_at);
            return;
        }
        for_whom();
        if (m_act.token.empty()) {
            const std::string phrase = numbered("phrase-", m_act.number);
            if (!m_visit.can_reach(phrase)) { // where the letters take all the room
                go({"phrases"});
            }
            go({phrase, "send"});
        } else {
            write();
        }
        m_visit.remember(m_at);
        undo();
    }
    void ask() {
        go({"say", numbered("asking-", m_act.number), "own-words"});
        write();
        m_visit.remember(m_at);
    }
    void ask_step() {
        if (staff()) {
            go({"asked"});
        } else {
            go({"say", "asks"});
        }
        go({m_visit.id("ask-", m_act.of)});
        switch (m_act.number) {
        case taken_on: go({"take-on"}); return;
        case a_heart: go({"heart"}); return;
        case asked_again: go({"ask-again"}); return;
        case talked_about: go({"talked"}); break;
        case tried: go({"tried"}); break;
        case answered: go({"answer"}); break;
        default: go({numbered("went-", m_act.number)}); return;
        }
        go({"own-words"});
        write();
    }
    void agreed_step() {
        go({"agreed-next", m_visit.id("agreed-", m_act.of)});
        switch (m_act.number) {
        case carried_on: go({"carry-on", "day-1"}); break;
        case handed_on: go({"hand-to", m_visit.person("Yolanda")}); break;
        default: go({"done"}); break;
        }
    }
    // Two ready things to choose from; and the circle decides with them.
    void question() {
        to_resident("decisions");
        go({"ask-to-decide", "own-words"});
        write();
        m_visit.remember(m_at);
        go({"option-2101", "send", "more-of-it", "add-option", "option-2102", "send", "more-of-it", "who-decides", "audience-4"});
    }
    void choice() {
        if (m_visit.can_reach("choice-wanted")) {
            go({"choice-wanted"});
        } else {
            go({"decisions", m_visit.id("decision-", m_act.of)});
        }
        go({"choose-", "say-more"});
        write();
    }
    void settle() {
        to_resident("decisions");
        go({m_visit.id("decision-", m_act.of)});
        if (m_act.number == 0) {
            go({"agree", "review-7"});
        } else {
            go({"differ", "choose-", "review-7"});
        }
    }
    void come_along() {
        go({"whats-on"});
        m_visit.touch_label(m_act.event);
        go({numbered("answer-", m_act.number)});
        if (m_act.number != 3) {
            if (m_act.need != 0) {
                go({numbered("need-", m_act.need)});
            }
            go({"done"});
        }
    }
    std::string to_arrange() const {
        return m_act.need == 1 ? "A lift for " + m_act.about : m_act.need == 2 ? "Someone to go with " + m_act.about : "Help " + m_act.about + " to get ready";
    }
    void was_there() {
        go({"calendar"});
        m_visit.touch_label(m_act.event);
        go({"was-there"});
        for (const std::string& who : m_act.named) {
            go({m_visit.person(who)});
        }
    }

    Visit& m_visit;
    const Plan& m_plan;
    int m_at;
    const Act& m_act;
};

} // namespace

bool do_act(Visit& visit, const Plan& plan, int act) {
    const Act& planned = plan.acts[static_cast<std::size_t>(act)];
    if (planned.what == What::handover) {
        return false;
    }
    visit.at(planned.minute);
    Doing(visit, plan, act).it();
    return true;
}

} // namespace days
