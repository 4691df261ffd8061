// What people do with each other over the two days: moments for the family, partnerships, the picture of a circle, and how heavy it is.
#include "tests/days/planner.h"

namespace days {
namespace {

// Who asks whom; of whose record it is told; whether the team may read it; whether both would show how they are doing.
struct Pair {
    const char *by, *with, *about;
    bool team_reads, both_show;
};
constexpr Pair pairs[] = {{"Tom", "Rose", "Rose", false, true}, {"Harold", "Sam", "Harold", true, false}, {"Olive", "Winston", "Olive", false, true}, {"Sam", "Kofi", "Kofi", false, true}};

struct Part {
    What what;
    bool by_who_asked;
};
constexpr Part parts_of_a_partnership[] = {{What::partnership, true}, {What::joined, false}, {What::shared, true}, {What::share_agreed, false}, {What::share_opened, true}, {What::goal, false},
                                           {What::goal_step, true}, {What::step_done, false}, {What::strands, true}, {What::strands, false}, {What::looked, true}};

struct Circle {
    const char* whose;
    Readers readers;
    const char *named, *other; // who else puts somebody in
};
constexpr Circle circles[] = {{"Rose", Readers::circle, "", "Tom"}, {"Harold", Readers::team, "", "Grace"}, {"Mei", Readers::named, "Wei", ""}, {"Ivy", Readers::only_me, "", ""}};

constexpr int answers_to_how_they_are = 13; // ten are shown; three wait for two more

} // namespace

void Planner::send_a_moment(int minute, const std::string& by, const std::string& about) {
    Act made = worded(minute, What::moment, by, about);
    made.readers = Readers::circle;
    made.made = one_in(3) ? Made::photograph : Made::typed;
    put(std::move(made));
}

void Planner::begin_partnerships() {
    for (std::size_t pair = 0; pair < std::size(pairs); ++pair) {
        work_together(10 * hour + static_cast<int>(pair) * 17, -1, pair, 0);
    }
}

// One after the other, each as soon as whoever does it is there: asked, joined, shared out and agreed to, a goal with a step that is
// done, how they are doing, and a look at it.
void Planner::work_together(int due, int of, std::size_t which, int part) {
    if (part >= static_cast<int>(std::size(parts_of_a_partnership))) {
        return;
    }
    const Pair pair = pairs[which];
    const What what = parts_of_a_partnership[part].what;
    const bool left_out = (what == What::share_opened && !pair.team_reads) || (what == What::looked && !pair.both_show) || (what == What::step_done && works_here(pair.about));
    if (left_out) {
        work_together(due, of, which, part + 1);
        return;
    }
    later(due, [this, of, which, pair, what, part](int minute) {
        const std::string by = parts_of_a_partnership[part].by_who_asked ? pair.by : pair.with;
        if (!is_there(by, minute)) {
            return false;
        }
        const bool has_words = what == What::shared || what == What::goal || what == What::goal_step;
        Act made = has_words ? worded(minute, what, by, pair.about) : act(minute, what, by, pair.about);
        made.named = {pair.by, pair.with};
        made.readers = pair.team_reads ? Readers::team : Readers::named;
        made.of = of;
        made.shows = pair.both_show || by == pair.by;
        for (int& one : made.strands) {
            one = 1 + below(4);
        }
        if (what == What::goal_step && !works_here(pair.about)) { // told by the small win that it becomes
            made.typed.swap(made.token);
        } else if (what == What::step_done) {
            const auto step = std::find_if(m_plan.acts.begin(), m_plan.acts.end(), [of](const Act& one) { return one.what == What::goal_step && one.of == of; });
            made.token = step->typed;
            made.about = lives_here(by) ? by : pair.about;
            made.number = 1 + below(10);
            made.readers = Readers::circle;
        }
        const int at = put(std::move(made));
        work_together(minute + 25, part == 0 ? at : of, which, part + 1);
        return true;
    });
}

void Planner::draw_circles() {
    for (std::size_t which = 0; which < std::size(circles); ++which) {
        draw_circle(9 * hour + static_cast<int>(which) * 31, -1, which, 0);
    }
}

// Somebody is put in; who may see it is chosen; somebody else puts one in; and the first is moved, with what they bring.
void Planner::draw_circle(int due, int of, std::size_t which, int part) {
    constexpr What parts[] = {What::marked, What::circle_shown, What::marked, What::moved};
    if (part >= static_cast<int>(std::size(parts))) {
        return;
    }
    const Circle circle = circles[which];
    const What what = parts[part];
    const std::string by = part == 2 ? circle.other : circle.whose;
    if (by.empty() || (what == What::circle_shown && circle.readers == Readers::circle)) {
        draw_circle(due, of, which, part + 1);
        return;
    }
    later(due, [this, of, which, circle, what, part, by](int minute) {
        if (!is_there(by, minute)) {
            return false;
        }
        Act made = what == What::circle_shown ? act(minute, what, by, circle.whose) : worded(minute, what, by, circle.whose);
        made.readers = circle.readers;
        if (*circle.named != '\0') {
            made.named = {circle.named};
        }
        made.number = 1 + below(2);
        made.of = of;
        const int at = put(std::move(made));
        draw_circle(minute + 35, part == 0 ? at : of, which, part + 1);
        return true;
    });
}

void Planner::answer_how_they_are() {
    for (int number = 0; number < answers_to_how_they_are; ++number) {
        later(begins + 20 + number * 130, [this, number](int minute) {
            const bool family = number % 3 == 0;
            const std::string by = family ? one_of(visitors_with_pin()) : somebody_working(minute);
            if (by.empty() || !is_there(by, minute)) {
                return false;
            }
            Act made = act(minute, What::weight, by, by);
            made.number = 1 + below(4);
            made.need = below(7);
            put(std::move(made));
            return true;
        });
    }
}

} // namespace days
