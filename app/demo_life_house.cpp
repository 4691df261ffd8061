// The house in the demo home: whose festivals are kept, who is in its paper, and a partner from the allotments.
#include <algorithm>

#include "app/demo_life.h"
#include "data/festivals.h"
#include "data/gazette.h"
#include "data/partners.h"
#include "data/sign_in.h"

namespace app {
namespace {

constexpr const char* partner = "Nora";
constexpr const char* what_she_leads = "Allotment visit";
constexpr int in_a_week = 7;

struct Guest {
    const char* name;
    data::Answer answer;
    std::vector<data::Need> needs;
    bool tells_her;
};

} // namespace

void DemoLife::put_in_the_house() {
    using data::Culture;
    using data::InPaper;
    const data::Viewer& bronwyn = m_people.workers[m_people.worker("Bronwyn")].viewer;
    for (const Culture culture : {Culture::british, Culture::christian, Culture::welsh, Culture::irish, Culture::polish, Culture::muslim, Culture::sikh, Culture::chinese, Culture::caribbean}) {
        data::keep_culture(m_home, bronwyn, culture, true);
    }
    for (const auto& [name, said] : std::initializer_list<std::pair<const char*, InPaper>>{{"Rose", InPaper::yes}, {"Gwen", InPaper::yes}, {"Leonard", InPaper::no}, {"Mei", InPaper::yes}}) {
        const Household::Resident& resident = m_people.residents[m_people.resident(name)];
        data::say_in_paper(m_home, resident.viewer, resident.id, said);
    }
}

// Who comes to the allotments next, and what they told the one who leads there.
void DemoLife::plan_house(int day) {
    if (day != 0) {
        return;
    }
    at(m_days.at(0, 8, 20), [this] {
        const auto& coming = m_events[in_a_week];
        const auto event = std::find_if(coming.begin(), coming.end(), [](const Event& one) { return std::string_view(one.part.title) == what_she_leads; });
        if (event == coming.end()) {
            return;
        }
        using data::Answer;
        using data::Need;
        const Household::Visitor& nora = m_people.visitors[m_people.visitor(partner)];
        for (const Guest& guest : {Guest{"Harold", Answer::come, {Need::transport, Need::getting_ready}, true}, Guest{"Mei", Answer::come, {Need::company}, true},
                                   Guest{"Kwame", Answer::maybe, {}, true}, Guest{"Dorothy", Answer::come, {}, false}}) {
            const Household::Resident& resident = m_people.residents[m_people.resident(guest.name)];
            data::answer_activity(m_home, resident.viewer, event->id, resident.id, guest.answer, guest.needs);
            if (guest.tells_her) {
                data::tell_partner(m_home, resident.viewer, event->id.activity, resident.id, nora.id, true);
            }
        }
        const data::Viewer& manager = m_people.workers[m_people.worker("Helen")].viewer;
        data::set_pin(m_home, manager, nora.id, demo_visitor_pin);
        const auto came = data::come_in_with_pin(m_home, nora.id, m_people.residents[nora.resident].id, demo_visitor_pin);
        const data::Viewer& bronwyn = m_people.workers[m_people.worker("Bronwyn")].viewer;
        data::say_of_event(m_home, came.viewer, event->id.activity, 6, {}); // could somebody help me carry things?
        data::say_of_event(m_home, bronwyn, event->id.activity, 24, {});     // somebody will help you
        data::say_of_event(m_home, came.viewer, event->id.activity, 0, "I will bring the seeds for the winter beans. Gloves for four, please.");
    });
}

} // namespace app
