// How they feel, what others notice, and small wins.
#include "app/demo_life.h"
#include "data/moods.h"
#include "data/wins.h"

namespace app {
namespace {

using data::Audience;
using data::Mood;
using data::MoodTopic;

struct Weight {
    Mood mood;
    int percent;
};
constexpr Weight wordless[] = {{Mood::content, 24}, {Mood::happy, 18}, {Mood::interested, 13}, {Mood::tired, 10}, {Mood::grateful, 6}, {Mood::worried, 6},
                               {Mood::sad, 5}, {Mood::not_sure, 4}, {Mood::proud, 4}, {Mood::bored, 3}, {Mood::lonely, 3}, {Mood::rather_not_say, 2}, {Mood::angry, 2}};

Mood some_mood(Chance& chance) {
    int left = chance.below(100);
    for (const Weight& weight : wordless) {
        if ((left -= weight.percent) < 0) {
            return weight.mood;
        }
    }
    return Mood::content;
}

} // namespace

void DemoLife::plan_moods(int day) {
    for (Place place = 0; place < m_residents.size(); ++place) {
        if (!m_chance.happens(m_people.residents[place].part->talkative) || scripted(day, place)) {
            continue;
        }
        const std::string language = m_people.residents[place].part->language;
        const bool in_words = m_chance.happens(45);
        const MoodWords with_words = m_said.at(language).deal(m_chance);
        const Mood mood = in_words ? with_words.mood : some_mood(m_chance);
        const bool says_why = mood != Mood::not_sure && mood != Mood::rather_not_say && m_chance.happens(45);
        const MoodTopic about = in_words ? with_words.about : says_why ? static_cast<MoodTopic>(m_chance.between(1, 6)) : MoodTopic::nothing;
        const std::int64_t ms = m_chance.happens(65) ? some_time(day, 8, 12) : some_time(day, 13, 20);
        at(ms, [this, place, mood, about, words = std::string(in_words ? with_words.words : "")] { say_mood(place, mood, about, words); });
    }
}

void DemoLife::say_mood(Place place, Mood mood, MoodTopic about, const std::string& words) {
    const Household::Resident& resident = m_people.residents[place];
    data::NewMood said{resident.id, mood, about, words, Audience::care_team, {}};
    const int chosen = m_chance.below(100);
    if (resident.part->lock[0] != nullptr && chosen < 25) {
        said.audience = Audience::only_me;
    } else if (!resident.circle.empty() && chosen >= 70 && mood != Mood::in_pain) {
        said.audience = chosen < 80 ? Audience::named : Audience::circle;
        if (said.audience == Audience::named) {
            said.named = {m_chance.one_of(resident.circle)};
        }
    }
    wrote(place, data::record_mood(m_home, resident.viewer, said), said.audience);
    if (mood == Mood::in_pain && said.audience == Audience::care_team) {
        tell_pain(place);
    }
}

// Pain that somebody says is acted upon: the kiosk is not where help is called, so staff write that they did.
void DemoLife::tell_pain(Place resident) {
    const std::int64_t after_ms = data::milliseconds(m_clock.now().wall) + m_chance.between(8, 25) * std::int64_t{60'000};
    at(after_ms, [this, resident] { pass_on(resident, m_chance.happens(50) ? "In pain this morning. Nurse told, and came." : "Said that it hurts. Nurse has looked, and will look again at tea."); });
}

void DemoLife::plan_noticed(int day) {
    for (int i = m_chance.between(3, 6); i > 0; --i) {
        const auto place = static_cast<Place>(m_chance.below(static_cast<int>(m_residents.size())));
        const MoodWords seen = m_noticed.deal(m_chance);
        const std::int64_t ms = some_time(day, 9, 20);
        if (scripted(day, place)) {
            continue;
        }
        at(ms, [this, place, seen, ms, day] {
            const data::Viewer& by = m_people.workers[on_duty_at(ms, day)].viewer;
            const std::string words = filled(seen.words, name_of(place), name_of(other_resident(place)));
            wrote(place, data::record_observation(m_home, by, {m_people.residents[place].id, seen.mood, seen.about, words, Audience::care_team, {}}), Audience::care_team);
        });
    }
}

void DemoLife::plan_wins(int day) {
    for (int i = m_chance.between(2, 4); i > 0; --i) {
        const auto place = static_cast<Place>(m_chance.below(static_cast<int>(m_residents.size())));
        const WinWords win = m_wins.deal(m_chance);
        const std::int64_t ms = some_time(day, 10, 20);
        if (!scripted(day, place)) {
            at(ms, [this, place, win, ms, day] { tell_win(place, ms, day, win); });
        }
    }
}

void DemoLife::tell_win(Place place, std::int64_t ms, int day, const WinWords& win) {
    const Household::Resident& resident = m_people.residents[place];
    const bool own = m_chance.happens(30);
    data::NewWin told{resident.id, win.win, own ? win.own : filled(win.told, name_of(place), name_of(other_resident(place))), Audience::circle, {}};
    // Nothing is put on the wall without the person's yes; the last one there is Harold's (see demo_today.cpp).
    const bool before_harolds = ms < m_days.at(-1, 12);
    if (win.for_house && resident.part->name_on_glass && before_harolds && m_chance.happens(50)) {
        told.audience = Audience::house;
    } else if (m_chance.happens(15)) {
        told.audience = Audience::care_team;
    }
    const data::Viewer& by = own ? resident.viewer : m_people.workers[on_duty_at(ms, day)].viewer;
    wrote(place, data::record_win(m_home, by, told), told.audience);
}

} // namespace app
