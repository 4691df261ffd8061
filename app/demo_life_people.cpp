// Who came to the demo home and who left in the ninety days, and the sentences that it added to the ready ones.
#include "app/demo_life.h"
#include "data/people.h"
#include "data/phrases.h"

namespace app {

void DemoLife::plan_people(int day) {
    const auto manager = [this]() -> const data::Viewer& { return m_people.workers[m_people.worker("Helen")].viewer; };
    if (day == -62) {
        at(m_days.at(day, 9, 40), [this, manager] {
            const data::PersonId edith = data::add_person(m_home, manager(), {data::Role::resident, "Edith", "Edith Cartwright", "season-autumn", "", "", true});
            data::let_leave(m_home, manager(), edith, data::Leaving::moved); // to her sister, before she had unpacked
        });
        at(m_days.at(day, 10, 5), [this, manager] {
            data::add_phrase(m_home, manager(), data::PhraseUse::pass_on, "Likes the side lamp left on");
            data::add_phrase(m_home, manager(), data::PhraseUse::pass_on, "Fed the birds this morning");
            data::add_phrase(m_home, manager(), data::PhraseUse::note_to_circle, "The garden is in flower: do come and see it");
        });
    }
    if (day == -20) {
        at(m_days.at(day, 11, 15), [this, manager] {
            const data::PersonId terry = data::add_person(m_home, manager(), {data::Role::partner, "Terry", "Terry Lomax", "", "", "Volunteer in the garden", false});
            data::let_leave(m_home, manager(), terry, data::Leaving::finished);
            data::hide_phrase(m_home, manager(), data::PhraseUse::pass_on, "Did it without help", true);
        });
    }
}

} // namespace app
