// Yesterday and today in the demo home, by hand: what the pictures of this product show.
#include <array>

#include "app/demo_drawings.h"
#include "app/demo_life.h"
#include "data/agreed.h"
#include "data/handover.h"
#include "data/moods.h"
#include "data/wins.h"

namespace app {
namespace {

using data::Audience;
using data::Mood;
using data::MoodTopic;
using data::Need;

struct Said {
    const char* name;
    int hour, minute;
    Mood mood;
    MoodTopic about;
    const char* words;
};
constexpr Said this_morning[] = {
    {"Olive", 7, 28, Mood::proud, MoodTopic::body, "Once round the garden before breakfast."},
    {"Farida", 7, 35, Mood::grateful, MoodTopic::people, "سب میرا خیال رکھتے ہیں۔"},
    {"Daljit", 7, 41, Mood::content, MoodTopic::food, "ਚਾਹ ਬਹੁਤ ਵਧੀਆ ਸੀ।"},
    {"Albert", 7, 45, Mood::content, MoodTopic::food, "Kippers, and on time."},
    {"Harold", 7, 52, Mood::content, MoodTopic::nothing, "Good planting weather."},
    {"Amina", 8, 4, Mood::happy, MoodTopic::people, "Knitting with Rose today."},
    {"Winston", 8, 10, Mood::in_pain, MoodTopic::body, "My knee. It is the damp."},
    {"Rose", 8, 15, Mood::worried, MoodTopic::sleep, "The night was noisy."},
    {"Mei", 8, 21, Mood::interested, MoodTopic::something_happened, "I want to see the bulbs go in."},
    {"Beatriz", 8, 26, Mood::happy, MoodTopic::people, "My brother rings at twelve."},
    {"Patrick", 8, 31, Mood::rather_not_say, MoodTopic::nothing, ""},
    {"Siobhan", 8, 36, Mood::happy, MoodTopic::sleep, "I dreamt of the sea."},
    {"Gwen", 8, 42, Mood::tired, MoodTopic::sleep, ""},
};
// Read by the first of each team before "now"; the rest waits for them.
constexpr const char* cards_read[] = {"Albert", "Amina", "Edna", "Gurmeet", "Gwen", "Ivy", "Joyce", "Leonard", "Winston"};

constexpr std::int64_t minute_ms = 60'000;

} // namespace

void DemoLife::plan_yesterday() {
    at(m_days.at(-1, 15, 30), [this] {
        const Place harold = m_people.resident("Harold");
        const data::Viewer& by = m_people.workers[m_people.worker("Bronwyn")].viewer;
        wrote(harold, data::record_win(m_home, by, {m_people.residents[harold].id, data::Win::taught, "Harold showed Mei how to prune.", Audience::house, {}}), Audience::house);
    });
    struct Drawn {
        int hour;
        const char* name;
        data::Win win;
        const char* words;
        DemoDrawing drawing;
        Audience audience;
    };
    constexpr Drawn drawn[] = {{10, "Rose", data::Win::got_out, "The first one in my pot.", DemoDrawing::flower, Audience::circle},
                               {11, "Olive", data::Win::made, "For my granddaughter.", DemoDrawing::cake, Audience::house},
                               {14, "Siobhan", data::Win::tried_new, "I have not drawn since school.", DemoDrawing::boat, Audience::care_team}};
    for (const Drawn& one : drawn) {
        at(m_days.at(-1, one.hour, 50), [this, one] {
            const Place place = m_people.resident(one.name);
            const Household::Resident& resident = m_people.residents[place];
            Chance hand(static_cast<std::uint64_t>(one.hour)); // its own: what else happens is not to depend on it
            const std::string svg = widgets::to_svg(demo_drawing(one.drawing, hand));
            wrote(place, data::record_win(m_home, resident.viewer, {resident.id, one.win, one.words, one.audience, {},
                                                                    {{data::BlobUse::drawing, data::Bytes(svg.begin(), svg.end())}}}), one.audience);
        });
    }
    at(m_days.at(-1, 16, 20), [this] {
        const Place rose = m_people.resident("Rose");
        const data::Viewer& by = m_people.workers[m_people.worker("Bronwyn")].viewer;
        wrote(rose, data::record_win(m_home, by, {m_people.residents[rose].id, data::Win::taught, "Rose taught Amina to cast on.", Audience::circle, {}}), Audience::circle);
    });
    at(m_days.at(-1, 17, 10), [this] { answer(m_events[0][1], m_people.resident("Harold"), data::Answer::come, {Need::company}, false); });
    at(m_days.at(-1, 17, 25), [this] { answer(m_events[0][2], m_people.resident("Joyce"), data::Answer::come, {Need::transport}, false); });
    at(m_days.at(-1, 17, 40), [this] { answer(m_events[0][1], m_people.resident("Mei"), data::Answer::come, {}, false); });
    at(m_days.at(-1, 18, 5), [this] { answer(m_events[0][0], m_people.resident("Gwen"), data::Answer::come, {Need::getting_ready}, false); });
    at(m_days.at(-1, 18, 10), [this] { answer(m_events[0][2], m_people.resident("Leonard"), data::Answer::maybe, {Need::transport, Need::company}, true); });
    at(m_days.at(-1, 18, 15), [this] { answer(m_events[0][0], m_people.resident("Winston"), data::Answer::maybe, {}, false); });
    at(m_days.at(-1, 20, 45), [this] { resident_reads_notes(m_people.resident("Rose")); });
    at(m_days.at(-1, 19, 40), [this] { pass_on(m_people.resident("Rose"), "Tea without sugar now. Rose decided it."); });
}

void DemoLife::plan_today() {
    for (const Said& said : this_morning) {
        at(m_days.at(0, said.hour, said.minute), [this, &said] {
            const Place place = m_people.resident(said.name);
            const Household::Resident& resident = m_people.residents[place];
            wrote(place, data::record_mood(m_home, resident.viewer, {resident.id, said.mood, said.about, said.words, Audience::care_team, {}}), Audience::care_team);
        });
    }
    at(m_days.at(0, 8, 5), [this] { resident_reads_notes(m_people.resident("Rose")); });
    at(m_days.at(0, 8, 17), [this] { pass_on(m_people.resident("Winston"), "His knee hurts. Nurse told at 8:14, and came."); });
    at(m_days.at(0, 8, 20), [this] { answer(m_events[0][1], m_people.resident("Rose"), data::Answer::come, {}, false); });
    at(m_days.at(0, 8, 35), [this] { arrange(m_events[0][0], 100); });
    at(m_days.at(0, 8, 44), [this] { pass_on(m_people.resident("Gwen"), "Would like a later breakfast."); });
    at(m_days.at(0, 8, 47), [this] { pass_on(m_people.resident("Rose"), "Ring Tom about Sunday, by 6 this evening."); });
    struct Next {
        int hour, minute;
        const char *resident, *by, *owner; // owner "": whoever takes over
        int phrase;                        // agreed_words.cpp; 0: own words
        const char* words;
        int due_in_days;
    };
    static constexpr Next agreed[] = {{8, 49, "Rose", "Grace", "Bronwyn", 8, "", 0},
                                      {8, 18, "Winston", "Grace", "", 1, "", 0},
                                      {8, 51, "Gwen", "Grace", "", 0, "Keep her breakfast warm until nine.", 1},
                                      {9, 5, "Farida", "Marcus", "Marcus", 3, "", 2}};
    for (const Next& one : agreed) {
        at(m_days.at(0, one.hour, one.minute), [this, &one] {
            const Place place = m_people.resident(one.resident);
            const data::PersonId owner = *one.owner == 0 ? data::PersonId::none : m_people.workers[m_people.worker(one.owner)].id;
            wrote(place, data::agree_next(m_home, m_people.workers[m_people.worker(one.by)].viewer,
                                          {m_people.residents[place].id, one.phrase, one.words, owner, data::WallTime{m_days.at(one.due_in_days, 0, 0)}}), Audience::care_team);
        });
    }
    at(m_days.at(0, 12, 30), [this] {
        const Place rose = m_people.resident("Rose");
        const data::Viewer& by = m_people.workers[m_people.worker("Grace")].viewer;
        wrote(rose, data::record_observation(m_home, by, {m_people.residents[rose].id, Mood::tired, MoodTopic::nothing, "Quiet at lunch.", Audience::care_team, {}}), Audience::care_team);
    });
    const std::pair<Shift, std::int64_t> readings[] = {
        {Shift::day, m_days.at(0, 8, 52)}, {Shift::evening, m_days.at(0, 14, 50)}, {Shift::night, m_days.at(0, 21, 50)}};
    for (const auto& [shift, ms] : readings) {
        at(ms, [this, worker = on_shift(shift, 0).front()] {
            const Place joyce = m_people.resident("Joyce");
            wrote(joyce, data::say_nothing_to_hand_over(m_home, m_people.workers[worker].viewer, m_people.residents[joyce].id), Audience::only_me);
            for (const char* name : cards_read) {
                confirm(worker, m_people.resident(name));
            }
        });
    }
}

// Notes that nobody has opened yet, shortly before now; at night, of the evening before.
void DemoLife::plan_fresh_notes(int day) {
    struct Fresh {
        int minutes_ago;
        const char* visitor;
        const char* resident;
        data::NoteFor to;
        const char* words;
    };
    constexpr Fresh fresh[] = {
        {47, "Tom", "Rose", data::NoteFor::care_team, "Can Mum help to plant the bulbs?"},
        {45, "Tom", "Rose", data::NoteFor::resident, "Hello Mum, I will come on Sunday."},
        {32, "Aoife", "Patrick", data::NoteFor::care_team, "Dad asks for new strings. May I bring the fiddle in on Monday?"},
        {19, "", "Olive", data::NoteFor::care_team, "I would like to help with the bulbs. I have my own gloves."},
    };
    for (const Fresh& note : fresh) {
        std::int64_t ms = m_days.now() - note.minutes_ago * minute_ms;
        if (const int hour = m_days.hour_of(ms); hour < 7 || hour >= 21) {
            const int evening = ms < m_days.at(0, 7) ? -1 : 0;
            ms = m_days.at(evening, 20, 59 - note.minutes_ago);
        }
        if (ms < m_days.at(day, 0) || ms >= m_days.at(day + 1, 0)) {
            continue;
        }
        if (*note.visitor != '\0' && !m_people.visitors[m_people.visitor(note.visitor)].comes_in()) {
            continue;
        }
        at(ms, [this, note] {
            const Place resident = m_people.resident(note.resident);
            const data::Viewer& by = *note.visitor == '\0' ? m_people.residents[resident].viewer : m_people.visitors[m_people.visitor(note.visitor)].viewer;
            post(resident, note.to, by, note.words, data::EntryId::none, true);
            if (note.to == data::NoteFor::care_team && *note.visitor != '\0') { // written with them beside the writer
                data::mark_seen(m_home, m_people.residents[resident].viewer, m_team_notes.back().id);
            }
        });
    }
}

} // namespace app
