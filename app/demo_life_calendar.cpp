// The calendar, what residents answer to it, and what is arranged so that they can come.
#include <algorithm>

#include "app/demo_life.h"

namespace app {
namespace {

using data::Answer;
using data::Need;

constexpr int planned_ahead = 14; // days

} // namespace

void DemoLife::plan_calendar(int day) {
    if (m_events.empty()) {
        m_clock.set_wall(std::max(data::milliseconds(m_clock.now().wall), m_days.at(day, 0, 5)));
        add_events(day, day + planned_ahead + 7);
    } else if (m_days.weekday(day) == 1) { // Mondays, for the week that has not been planned
        at(m_days.at(day, 9, 40), [this, day] { add_events(m_events.rbegin()->first + 1, day + planned_ahead + 7); });
    }
    plan_answers(day);
    for (Event& event : m_events[day]) {
        const std::int64_t starts_ms = m_days.at(day, event.part.hour, event.part.minute);
        at(starts_ms - std::int64_t{80} * 60'000, [this, &event, day] { arrange(event, day == 0 ? 40 : 93); });
    }
}

void DemoLife::add_events(int from_day, int to_day) {
    const data::Viewer& by = m_people.workers[m_people.worker("Bronwyn")].viewer;
    for (int day = from_day; day <= to_day; ++day) {
        for (const EventPart& part : demo_events(m_days, day)) {
            const std::int64_t starts_ms = m_days.at(day, part.hour, part.minute);
            const data::NewActivity activity{part.title, part.place, part.picture, data::WallTime{starts_ms},
                                             data::WallTime{starts_ms + std::int64_t{part.minutes} * 60'000}, part.in_community};
            m_events[day].push_back({data::add_activity(m_home, by, activity), part, {}, {}});
            ++m_events_made;
        }
    }
}

// Most answer a day or two before, some on the morning itself.
void DemoLife::plan_answers(int day) {
    for (int ahead = 2; ahead >= 0; --ahead) {
        const auto events = m_events.find(day + ahead);
        if (events == m_events.end()) {
            continue;
        }
        for (Event& event : events->second) {
            for (Place place = 0; place < m_residents.size(); ++place) {
                if (!m_chance.happens(ahead == 0 ? 6 : 12) || scripted(day + ahead, place) || !event.answered.insert(place).second) {
                    continue;
                }
                const int choice = m_chance.below(100);
                const Answer said = choice < 62 ? Answer::come : choice < 80 ? Answer::maybe : Answer::not_this_time;
                std::vector<Need> needs;
                if (said != Answer::not_this_time && day + ahead != 0) { // today's are told in demo_today.cpp
                    if (event.part.in_community && m_chance.happens(55)) {
                        needs.push_back(Need::transport);
                    }
                    if (m_chance.happens(25)) {
                        needs.push_back(Need::company);
                    }
                    if (m_chance.happens(18)) {
                        needs.push_back(Need::getting_ready);
                    }
                }
                const std::int64_t ms = ahead == 0 ? some_time(day, 7, 9) : some_time(day, 9, 19);
                const bool told_staff = m_chance.happens(30);
                at(ms, [this, &event, place, said, needs, told_staff] { answer(event, place, said, needs, told_staff); });
            }
        }
    }
}

void DemoLife::answer(Event& event, Place place, Answer said, std::vector<Need> needs, bool told_staff) {
    const Household::Resident& resident = m_people.residents[place];
    const std::int64_t now_ms = data::milliseconds(m_clock.now().wall);
    const data::Viewer& by = told_staff ? m_people.workers[on_duty_at(now_ms, m_today)].viewer : resident.viewer;
    const data::EntryId id = data::answer_activity(m_home, by, event.id, resident.id, said, needs);
    wrote(place, id, data::Audience::care_team);
    std::erase_if(event.answers, [&](const data::ActivityAnswer& earlier) { return earlier.resident == resident.id; });
    event.answers.push_back({id, event.id, resident.id, said, std::move(needs)});
}

void DemoLife::arrange(Event& event, int percent) {
    for (const data::ActivityAnswer& asked : event.answers) {
        for (const Need need : asked.needs) {
            const std::int64_t now_ms = data::milliseconds(m_clock.now().wall);
            if (asked.answer != Answer::not_this_time && m_chance.happens(percent)) {
                data::tick_arrangement(m_home, m_people.workers[on_duty_at(now_ms, m_today)].viewer, asked.entry, need);
            }
        }
    }
}

} // namespace app
