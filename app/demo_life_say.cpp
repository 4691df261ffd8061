// What people in the demo home ask, worry about and thank for, and what becomes of it.
#include "app/demo_life.h"
#include "data/asks.h"
#include "data/contacts.h"
#include "data/key_people.h"

namespace app {
namespace {

using data::AskKind;
using data::AskStep;

constexpr std::int64_t see_later_ms = 20 * 3'600'000;

// Words are a resident's own; a number is a ready sentence (say_words.cpp). What became of it: on which day after it was asked, at
// what hour, and by whom ("": who asked).
struct Became {
    int days_after, hour;
    const char* by;
    AskStep step;
    int sentence;
    const char* words;
};
struct Request {
    int day, hour;
    const char* asker;    // a resident, or a visitor about whom they visit
    AskKind what;
    int sentence;
    const char* words;
    bool manager_alone;   // else the care team
    std::vector<Became> became;
    bool fresh = false;   // the asker has not seen the last of it by the time the demo is looked at
};

std::vector<Request> requests() {
    using enum AskStep;
    return {
        {-62, 10, "Rose", AskKind::worry, 206, "At night, by the lift.", false,
         {{0, 15, "Grace", taken_on, 0, ""}, {1, 11, "Grace", talked_about, 701, ""}, {4, 14, "Grace", tried, 803, "The trolley waits until eight."},
          {9, 10, "", went_better, 0, ""}}},
        {-48, 11, "Winston", AskKind::question, 104, "", false,
         {{0, 16, "Precious", taken_on, 0, ""}, {2, 10, "Precious", tried, 802, "Thursday at ten, in the surgery."}, {7, 12, "", went_same, 0, ""},
          {8, 9, "", reopened, 0, "It still hurts on the stairs."}, {9, 12, "Precious", answered, 902, ""}}},
        {-40, 15, "Mei", AskKind::wish, 601, "To the temple, for the festival.", false,
         {{1, 10, "Bronwyn", talked_about, 701, ""}, {12, 17, "Bronwyn", tried, 804, "We went by taxi, and stayed for lunch."}, {13, 11, "", went_better, 0, ""}}},
        {-30, 14, "Tom", AskKind::question, 0, "Has Mum got warm shoes for the garden?", false,
         {{1, 9, "Imran", answered, 0, "She has, the brown ones. She likes to wear them."}, {6, 12, "", went_better, 0, ""}}},
        {-21, 10, "Harold", AskKind::wish, 605, "I can look after the tomatoes.", false,
         {{1, 11, "Bronwyn", taken_on, 0, ""}, {3, 14, "Bronwyn", tried, 804, "The greenhouse key is on Harold's hook now."}}},
        {-16, 16, "Joyce", AskKind::thanks, 303, "For the walk in the rain.", false, {{1, 8, "Chloe", heart, 0, ""}}},
        {-12, 11, "Siobhan", AskKind::advocate, 402, "", true,
         {{1, 10, "Helen", taken_on, 0, ""}, {4, 15, "Helen", talked_about, 706, "Tuesday, together with Adaeze."}}},
        {-9, 9, "Rose", AskKind::question, 101, "", false,
         {{0, 14, "Bronwyn", taken_on, 0, ""}, {1, 10, "Bronwyn", talked_about, 701, "Rose would like the market on a Friday."}}},
        {-6, 17, "Amina", AskKind::worry, 203, "It was too quick for me.", true, {{1, 9, "Helen", talked_about, 701, ""}}},
        {-3, 10, "Rose", AskKind::wish, 604, "Real coffee, in the afternoon.", false,
         {{0, 15, "Grace", taken_on, 0, ""}, {1, 16, "Grace", tried, 802, "There is a small pot on your shelf in the kitchen."}}, true},
        {-2, 11, "Patrick", AskKind::worry, 207, "My fiddle strings.", false, {}},
        {-1, 15, "Tom", AskKind::question, 0, "May I bring Mum's sewing box?", false, {{1, 9, "Grace", taken_on, 0, ""}}, true},
        {-1, 16, "Gwen", AskKind::thanks, 306, "", false, {}},
        {0, 8, "Edna", AskKind::question, 106, "Breakfast is in the other room.", false, {}},
    };
}

} // namespace

// Whom residents can turn to, put in by the manager before the first day.
void DemoLife::put_in_who_helps() {
    using data::ContactKind;
    const data::Viewer& manager = m_people.workers[m_people.worker("Helen")].viewer;
    const data::Contact all[] = {
        {{}, ContactKind::safeguarding, "Safeguarding adults team, the council", "01632 960 401", "Day and night. In danger: 999."},
        {{}, ContactKind::advocacy, "Speaking Up", "01632 960 118", "Tuesdays from two, in the library. They also come to you."},
        {{}, ContactKind::complaints, "Helen Marsh-Okoro, the manager", "01632 960 270", "At the desk on weekdays, or write it down."},
        {{}, ContactKind::complaints, "The ombudsman", "0300 960 614", "If our answer does not help you."},
        {{}, ContactKind::support_group, "Memory café", "01632 960 355", "St Mary's hall, Saturdays at three."},
        {{}, ContactKind::support_group, "Carers together", "01632 960 209", "For families. First Monday, seven in the evening."},
        {{}, ContactKind::hard_conversation, "Common Ground", "01632 960 530", "Two people who help when a talk is hard. They come here."},
        {{}, ContactKind::wellbeing, "The listening line", "0800 960 052", "For residents, families and staff. Day and night, free."},
    };
    for (const data::Contact& contact : all) {
        data::add_contact(m_home, manager, contact);
    }
    constexpr const char* key_workers[] = {"Grace", "Precious", "Imran", "Chloe"};
    for (Place place = 0; place < m_people.residents.size(); ++place) {
        const Place worker = m_people.worker(key_workers[(place + 1) % std::size(key_workers)]);
        data::set_key_part(m_home, manager, m_people.residents[place].id, m_people.workers[worker].id, data::KeyPart::key_worker);
    }
    for (const Household::Visitor& visitor : m_people.visitors) {
        if (visitor.part->role == data::Role::partner && std::string_view(visitor.part->job) == "Advocate") {
            data::set_key_part(m_home, manager, m_people.residents[visitor.resident].id, visitor.id, data::KeyPart::advocate);
        }
    }
}

std::optional<DemoLife::Asker> DemoLife::asker(std::string_view name) const {
    for (const Household::Resident& resident : m_people.residents) {
        if (name == resident.part->name) {
            return Asker{resident.viewer, m_people.resident(name)};
        }
    }
    const Household::Visitor& visitor = m_people.visitors[m_people.visitor(name)];
    return visitor.comes_in() ? std::optional(Asker{visitor.viewer, visitor.resident}) : std::nullopt;
}

void DemoLife::plan_asks(int day) {
    const auto all = requests();
    for (std::size_t index = 0; index < all.size(); ++index) {
        const Request& request = all[index];
        if (request.day != day || !asker(request.asker)) {
            continue;
        }
        at(m_days.at(day, request.hour, 12), [this, index] { make_request(index); });
        std::int64_t last_ms = 0;
        for (std::size_t step = 0; step < request.became.size(); ++step) {
            const Became& became = request.became[step];
            last_ms = m_days.at(day + became.days_after, became.hour, 25);
            at(last_ms, [this, index, step] { take_up(index, step); });
        }
        if (last_ms != 0 && !request.fresh) {
            at(last_ms + see_later_ms, [this, index] { see_what_became(index); });
        }
    }
}

void DemoLife::make_request(std::size_t index) {
    const Request request = requests()[index];
    const Asker by = *asker(request.asker);
    data::NewAsk ask;
    ask.resident = m_people.residents[by.about].id;
    ask.what = request.what;
    ask.phrase = request.sentence;
    ask.words = request.words;
    if (request.manager_alone) {
        ask.audience = data::Audience::named;
        ask.named = {m_people.workers[m_people.worker("Helen")].id};
    }
    const data::EntryId id = data::record_ask(m_home, by.viewer, ask);
    m_asked[index] = data::AskId{number(id)};
    wrote(by.about, id, ask.audience);
}

void DemoLife::take_up(std::size_t index, std::size_t step) {
    const Request request = requests()[index];
    const Became& became = request.became[step];
    const Asker by = *asker(request.asker);
    const data::Viewer viewer = *became.by == '\0' ? by.viewer : m_people.workers[m_people.worker(became.by)].viewer;
    data::mark_ask_seen(m_home, viewer, m_asked.at(index));
    data::take_step(m_home, viewer, m_asked.at(index), became.step, became.sentence, became.words);
}

void DemoLife::see_what_became(std::size_t index) { data::mark_ask_seen(m_home, asker(requests()[index].asker)->viewer, m_asked.at(index)); }

} // namespace app
