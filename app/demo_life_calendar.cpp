// The calendar, what residents answer to it, and what is arranged so that they can come.
#include <algorithm>

#include "app/demo_life.h"
#include "data/attendance.h"

namespace app {
namespace {

using data::Answer;
using data::Need;

constexpr int planned_ahead = 21; // days in which residents may answer

} // namespace

void DemoLife::plan_calendar(int day) {
    if (m_events.empty()) {
        m_clock.set_wall(std::max(data::milliseconds(m_clock.now().wall), m_days.at(day, 0, 5)));
        plan_events(day, planned_ahead);
    }
    plan_answers(day);
    for (Event& event : m_events[day]) {
        const std::int64_t starts_ms = m_days.at(day, event.part.hour, event.part.minute);
        at(starts_ms - std::int64_t{80} * 60'000, [this, &event, day] { arrange(event, day == 0 ? 40 : 93); });
        at(starts_ms + std::int64_t{event.part.minutes + 8} * 60'000, [this, &event, day] { write_down_who_was_there(event, day); });
    }
    if (day == 0) { // the days to come are not quite as they were planned
        at(m_days.at(0, 9, 50), [this] { change_what_comes(); });
    }
}

data::NewActivity DemoLife::plan_of(const EventPart& part, int day) const {
    const std::int64_t starts_ms = m_days.at(day, part.hour, part.minute);
    data::NewActivity plan{part.title, part.place, part.picture, data::WallTime{starts_ms}, data::WallTime{starts_ms + std::int64_t{part.minutes} * 60'000}, part.in_community};
    EventDetails details = demo_details(part);
    plan.kind = details.kind;
    plan.leader = details.leader;
    plan.ways = std::move(details.ways);
    plan.access = std::move(details.access);
    const std::string_view leads = details.led_by;
    for (const Household::Worker& worker : m_people.workers) {
        if (leads == worker.part->name) plan.led_by = worker.id;
    }
    for (const Household::Resident& resident : m_people.residents) {
        if (leads == resident.part->name) plan.led_by = resident.id;
    }
    for (const Household::Visitor& visitor : m_people.visitors) {
        if (leads == visitor.part->name) plan.led_by = visitor.id;
    }
    return plan;
}

// What comes round is planned once, without an end; today has events of its own instead.
void DemoLife::plan_events(int from_day, int to_day) {
    const data::Viewer& by = m_people.workers[m_people.worker("Bronwyn")].viewer;
    for (const ComingRound& series : demo_series(m_days, from_day)) {
        data::NewActivity plan = plan_of(series.part, series.first_day);
        plan.repeating.rule = series.weekly ? "FREQ=WEEKLY" : "FREQ=WEEKLY;INTERVAL=2";
        plan.repeating.except = {data::WallTime{m_days.at(0, series.part.hour, series.part.minute)}};
        const data::ActivityId id = data::add_activity(m_home, by, plan);
        for (int day = series.first_day; day <= to_day; day += series.weekly ? 7 : 14) {
            if (day != 0) {
                m_events[day].push_back({{id, data::WallTime{m_days.at(day, series.part.hour, series.part.minute)}}, series.part, {}, {}});
                ++m_events_made;
            }
        }
    }
    for (const EventPart& part : demo_events(m_days, 0)) {
        const data::NewActivity plan = plan_of(part, 0);
        m_events[0].push_back({{data::add_activity(m_home, by, plan), plan.starts}, part, {}, {}});
        ++m_events_made;
    }
    for (auto& [day, events] : m_events) {
        std::sort(events.begin(), events.end(), [](const Event& a, const Event& b) { return a.id.start < b.id.start; });
    }
}

void DemoLife::change_what_comes() {
    const data::Viewer& by = m_people.workers[m_people.worker("Bronwyn")].viewer;
    if (const auto tomorrow = m_events.find(1); tomorrow != m_events.end()) {
        const data::OccurrenceId id = tomorrow->second.front().id;
        if (auto plan = data::plan_of(m_home, by, id)) {
            plan->starts = data::WallTime{data::milliseconds(plan->starts) + 30 * 60'000};
            plan->ends = data::WallTime{data::milliseconds(plan->ends) + 30 * 60'000};
            data::change_activity(m_home, by, id, *plan, data::Reach::this_one);
        }
    }
    if (const auto later = m_events.find(2); later != m_events.end()) {
        data::cancel_activity(m_home, by, later->second.back().id, data::Reach::this_one);
        later->second.back().called_off = true;
    }
}

// How much help somebody needs is theirs, and becomes a little less as they find their way.
data::Help DemoLife::help_for(Place place, int day) {
    const int usual = static_cast<int>(place % 4) + (day < -60 ? 2 : day < -30 ? 1 : 0) + m_chance.below(2) - 1;
    return static_cast<data::Help>(std::clamp(usual, 0, 5));
}

void DemoLife::write_down_who_was_there(Event& event, int day) {
    using data::Attended;
    const data::Viewer& by = m_people.workers[on_duty_at(data::milliseconds(m_clock.now().wall), m_today)].viewer;
    for (Place place = 0; place < m_residents.size(); ++place) {
        const Household::Resident& resident = m_people.residents[place];
        const auto said = std::find_if(event.answers.begin(), event.answers.end(), [&](const auto& answer) { return answer.resident == resident.id; });
        const int likely = said == event.answers.end() ? 5 : said->answer == Answer::come ? 90 : said->answer == Answer::maybe ? 50 : 0;
        const bool to_be_asked = day == -1 && name_of(place) == "Patrick"; // on the morning that the home opens
        if (!m_chance.happens(likely) && !to_be_asked) {
            if (m_chance.happens(said == event.answers.end() ? 4 : 30)) {
                const bool declined = said == event.answers.end() || said->answer == Answer::not_this_time || m_chance.happens(50);
                data::record_attendance(m_home, by, event.id, resident.id, declined ? Attended::declined : Attended::could_not, data::Help::none);
            }
            continue;
        }
        const bool took_part = m_chance.happens(84);
        data::record_attendance(m_home, by, event.id, resident.id, took_part ? Attended::took_part : Attended::watched, help_for(place, day));
        // Rose always says how it was; others when they pass the kiosk.
        if (name_of(place) == "Rose" || (m_chance.happens(45) && !to_be_asked)) {
            const bool told_staff = m_chance.happens(25);
            at(data::milliseconds(m_clock.now().wall) + std::int64_t{m_chance.between(12, 150)} * 60'000,
               [this, &event, place, took_part, told_staff] { say_how_it_was(event, place, took_part, told_staff); });
        }
    }
}

void DemoLife::say_how_it_was(Event& event, Place place, bool took_part, bool told_staff) {
    using data::HowItWas;
    const Household::Resident& resident = m_people.residents[place];
    const data::Viewer& by = told_staff ? m_people.workers[on_duty_at(data::milliseconds(m_clock.now().wall), m_today)].viewer : resident.viewer;
    const int choice = m_chance.below(100);
    const HowItWas how = choice < (took_part ? 62 : 40) ? HowItWas::more : choice < 92 ? HowItWas::all_right : HowItWas::not_again;
    wrote(place, data::say_how_it_was(m_home, by, event.id, resident.id, how), data::Audience::care_team);
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
    if (event.called_off) {
        return;
    }
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
