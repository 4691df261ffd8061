// The ends and beginnings of shifts: what is passed on, said, read and confirmed.
#include <algorithm>

#include "app/demo_life.h"
#include "data/handover.h"
#include "data/journal.h"

namespace app {
namespace {

constexpr std::int64_t minute_ms = 60'000, day_ms = 24 * 60 * minute_ms;

} // namespace

void DemoLife::plan_handovers(int day) {
    end_of_shift(day, Shift::night, m_days.at(day, 6, 5), m_days.at(day, 6, 55), m_days.at(day - 1, 21, 30));
    start_of_shift(day, Shift::day, m_days.at(day, 7, 2));
    end_of_shift(day, Shift::day, m_days.at(day, 13, 50), m_days.at(day, 14, 25), m_days.at(day, 7));
    start_of_shift(day, Shift::evening, m_days.at(day, 14, 32));
    end_of_shift(day, Shift::evening, m_days.at(day, 20, 50), m_days.at(day, 21, 25), m_days.at(day, 14, 30));
    start_of_shift(day, Shift::night, m_days.at(day, 21, 32));
    if (const int weekday = m_days.weekday(day); weekday >= 1 && weekday <= 5) {
        for (const char* name : {"Helen", "Marcus", "Bronwyn"}) {
            at(m_days.at(day, 9, m_chance.between(10, 30)), [this, worker = m_people.worker(name)] {
                come_to_work(worker);
                worker_reads_notes(worker);
            });
        }
    }
}

// For everybody something is passed on, or it is said that there is nothing.
void DemoLife::end_of_shift(int day, Shift shift, std::int64_t from_ms, std::int64_t to_ms, std::int64_t shift_started_ms) {
    for (Place place = 0; place < m_residents.size(); ++place) {
        const std::int64_t ms = from_ms + m_chance.below(static_cast<int>(to_ms - from_ms));
        const bool has_something = m_chance.happens(shift == Shift::night ? 30 : 18) && !(scripted(day, place) && shift == Shift::day);
        at(ms, [this, place, shift, has_something, shift_started_ms, day] {
            if (has_something) {
                pass_on(place, filled(shift == Shift::night ? m_nights.deal(m_chance) : m_passed_on.deal(m_chance), name_of(place), name_of(other_resident(place))));
            } else if (m_residents[place].wrote_ms < shift_started_ms) {
                const Place worker = m_chance.one_of(on_shift(shift, shift == Shift::night ? day - 1 : day));
                wrote(place, data::say_nothing_to_hand_over(m_home, m_people.workers[worker].viewer, m_people.residents[place].id), data::Audience::only_me);
            }
        });
    }
}

void DemoLife::start_of_shift(int day, Shift shift, std::int64_t ms) {
    const std::vector<Place> team = on_shift(shift, day);
    at(ms, [this, team] {
        m_newest.push_back({data::milliseconds(m_clock.now().wall), m_home.journal().newest()});
        for (const Place worker : team) {
            come_to_work(worker);
            worker_reads_notes(worker);
        }
    });
    for (Place place = 0; place < m_residents.size(); ++place) {
        const std::size_t reader = place % team.size(); // they share the landing between them
        if (day == 0 && reader == 0) {
            continue; // what the first of them has read so far is told in demo_today.cpp
        }
        at(ms + (4 + m_chance.below(20)) * minute_ms, [this, worker = team[reader], place] { confirm(worker, place); });
    }
}

void DemoLife::confirm(Place worker, Place place) {
    data::EntryId& read_until = m_read_until[{worker, place}];
    data::EntryId from = read_until;
    if (from == data::EntryId::none) { // the first time: what came in the last day
        const std::int64_t day_ago = data::milliseconds(m_clock.now().wall) - day_ms;
        for (const Newest& then : m_newest) {
            from = then.at_ms <= day_ago ? then.id : from;
        }
    }
    std::vector<data::EntryId> said_back;
    auto& recent = m_residents[place].recent;
    std::erase_if(recent, [&, newest = recent.size() > 8 ? recent[recent.size() - 8] : data::EntryId::none](data::EntryId id) { return id < newest; });
    for (const data::EntryId id : recent) {
        if (id > from && said_back.size() < 3 && m_chance.happens(15)) {
            said_back.push_back(id);
        }
    }
    const std::string words = !said_back.empty() && m_chance.happens(25) ? m_understood.deal(m_chance) : "";
    const data::EntryId until = m_home.journal().newest();
    data::confirm_handover(m_home, m_people.workers[worker].viewer, m_people.residents[place].id, from, until, said_back, words);
    read_until = until;
}

void DemoLife::pass_on(Place place, const std::string& words) {
    const Place worker = on_duty_at(data::milliseconds(m_clock.now().wall), m_today);
    wrote(place, data::pass_on(m_home, m_people.workers[worker].viewer, m_people.residents[place].id, words), data::Audience::care_team);
}

} // namespace app
