// The course of the days: who works when, and moments happening in order.
#include "app/demo_life.h"

#include <algorithm>

#include "data/sign_in.h"

namespace app {
namespace {

constexpr std::int64_t minute_ms = 60'000;
constexpr int names_in_mock_ups = 8;
constexpr const char* with_a_day_of_their_own[names_in_mock_ups] = {"Amina", "Gwen", "Harold", "Joyce", "Mei", "Patrick", "Rose", "Winston"};

std::map<std::string, Deck<MoodWords>> moods_in_each_language() {
    std::map<std::string, Deck<MoodWords>> decks;
    for (const char* language : {"", "ur", "pa"}) {
        decks.emplace(language, Deck<MoodWords>(said_words(language)));
    }
    return decks;
}

} // namespace

DemoLife::DemoLife(data::Home& home, VirtualClock& clock, Household people, const DemoDays& days, std::uint64_t seed)
    : m_home(home), m_clock(clock), m_people(std::move(people)), m_days(days), m_chance(seed), m_team_notes_read(m_people.workers.size(), 0),
      m_said(moods_in_each_language()) {
    for (const Household::Resident& resident : m_people.residents) {
        m_residents.push_back({{}, 0, {}, {}, Deck<const char*>(resident_to_circle(resident.part->language))});
    }
    for (const Household::Visitor& visitor : m_people.visitors) {
        m_visitors.push_back({0, {}, Deck<const char*>(family_to_resident(m_people.residents[visitor.resident].part->language))});
    }
}

void DemoLife::live(int first_day) {
    put_in_who_helps();
    put_in_about_me();
    put_in_the_house();
    for (int day = first_day; day <= 0; ++day) {
        m_today = day;
        plan_calendar(day);
        plan_handovers(day);
        plan_moods(day);
        plan_noticed(day);
        plan_wins(day);
        plan_notes(day);
        plan_asks(day);
        plan_conversations(day);
        plan_partnerships(day);
        plan_weights(day);
        plan_people(day);
        plan_about_me(day);
        plan_decisions(day);
        plan_house(day);
        plan_circle(day);
        if (day == -1) {
            plan_yesterday();
        }
        if (day == 0) {
            plan_today();
        }
        plan_fresh_notes(day);
        happen();
    }
}

// What happens can lead to more (an answer to a note), today or on a later day.
void DemoLife::happen() {
    const auto earlier = [](const Moment& a, const Moment& b) { return a.at_ms < b.at_ms; };
    const std::int64_t ends_ms = std::min(m_days.at(m_today + 1, 0), m_days.now() - minute_ms);
    std::vector<Moment> waiting;
    while (!m_moments.empty()) {
        std::vector<Moment> now = std::move(m_moments);
        m_moments.clear();
        std::stable_sort(now.begin(), now.end(), earlier);
        for (std::size_t i = 0; i < now.size(); ++i) {
            if (now[i].at_ms >= ends_ms) {
                waiting.insert(waiting.end(), std::make_move_iterator(now.begin() + static_cast<std::ptrdiff_t>(i)), std::make_move_iterator(now.end()));
                break;
            }
            if (now[i].at_ms > data::milliseconds(m_clock.now().wall)) {
                m_clock.set_wall(now[i].at_ms);
            }
            now[i].happens();
            if (!m_moments.empty()) { // something new was set off: it takes its place among the rest
                m_moments.insert(m_moments.end(), std::make_move_iterator(now.begin() + static_cast<std::ptrdiff_t>(i) + 1), std::make_move_iterator(now.end()));
                break;
            }
        }
    }
    m_moments = std::move(waiting);
}

std::int64_t DemoLife::some_time(int day, int from_hour, int to_hour) {
    const std::int64_t seconds = m_chance.below((to_hour - from_hour) * 3600);
    return m_days.at(day, from_hour) + seconds * 1000;
}

void DemoLife::wrote(Place resident, data::EntryId id, data::Audience audience) {
    Resident& about = m_residents[resident];
    about.wrote_ms = data::milliseconds(m_clock.now().wall);
    if (audience == data::Audience::care_team || audience == data::Audience::circle) {
        about.recent.push_back(id);
    }
}

bool DemoLife::scripted(int day, Place resident) const {
    const auto& names = with_a_day_of_their_own;
    return day == 0 && std::find(std::begin(names), std::end(names), name_of(resident)) != std::end(names);
}

std::vector<DemoLife::Place> DemoLife::on_shift(Shift shift, int day) const {
    std::vector<Place> team;
    for (Place place = 0; place < m_people.workers.size(); ++place) {
        if (m_people.workers[place].part->shift == shift) {
            team.push_back(place);
        }
    }
    // They take turns, two at a time; the first two work today.
    const auto turn = static_cast<std::size_t>(-day) % team.size();
    return {team[turn], team[(turn + 1) % team.size()]};
}

DemoLife::Place DemoLife::on_duty_at(std::int64_t ms, int day) {
    const Shift shift = ms < m_days.at(day, 7) ? Shift::night : ms < m_days.at(day, 14, 30) ? Shift::day : ms < m_days.at(day, 21, 30) ? Shift::evening : Shift::night;
    return m_chance.one_of(on_shift(shift, ms < m_days.at(day, 7) ? day - 1 : day));
}

DemoLife::Place DemoLife::other_resident(Place than) {
    for (;;) {
        const auto other = static_cast<Place>(m_chance.below(static_cast<int>(m_residents.size())));
        if (other != than && m_people.residents[other].part->name_on_glass) {
            return other;
        }
    }
}

void DemoLife::come_to_work(Place worker) {
    m_people.workers[worker].viewer = data::come_in_with_badge(m_home, m_people.workers[worker].part->badge).viewer;
}

} // namespace app
