// How heavy it is for those who work in the demo home: five or ten of them say it at the end of a week.
#include "app/demo_life.h"
#include "data/weights.h"

namespace app {

void DemoLife::plan_weights(int day) {
    constexpr int friday = 5, enough = 10;
    if (m_days.weekday(day) != friday) {
        return;
    }
    const int week = -day / 7;
    for (int i = 0; i < (week % 2 == 0 ? enough : data::people_in_a_batch); ++i) {
        at(m_days.at(day, 15, 5 + i), [this, i, week] {
            const auto weight = static_cast<data::Weight>(1 + (i * 3 + week) % 7 % data::weights);
            const data::Relief help[] = {static_cast<data::Relief>(1 + (i + week) % data::reliefs)};
            data::say_weight(m_home, m_people.workers[static_cast<Place>(i)].viewer, weight, i % 3 == 0 ? std::span<const data::Relief>() : std::span<const data::Relief>(help));
        });
    }
}

} // namespace app
