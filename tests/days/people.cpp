// Who is who in the demo home, from its cast alone; and who works when.
#include "app/demo_cast.h"
#include "tests/days/plan.h"

namespace days {
namespace {

template <typename List>
bool is_one_of(const List& list, std::string_view name) {
    for (const auto& one : list) {
        if (one.name == name) {
            return true;
        }
    }
    return false;
}

struct Duty {
    std::string_view staff;
    int from, to;
};
// Three shifts on each of two days. Imran and Chloe work one day each; Kofi comes on the second evening for the first time; Dev comes
// late on the second evening and was not there for its handover; Anil and Yolanda share the nights with Ruth.
constexpr int morning = 7 * hour + 30, afternoon = 14 * hour + 40, night = 21 * hour + 40;
constexpr Duty duties[] = {
    {"Grace", morning, 14 * hour + 30}, {"Precious", morning, 14 * hour + 30}, {"Imran", morning, 14 * hour + 30},
    {"Sam", afternoon, 21 * hour + 30}, {"Dev", afternoon, 21 * hour + 30}, {"Marta", afternoon, 21 * hour + 30},
    {"Ruth", night, a_day + 7 * hour}, {"Anil", night, a_day + 7 * hour},
    {"Grace", a_day + morning, a_day + 14 * hour + 30}, {"Precious", a_day + morning, a_day + 14 * hour + 30}, {"Chloe", a_day + morning, a_day + 14 * hour + 30},
    {"Sam", a_day + afternoon, a_day + 21 * hour + 30}, {"Kofi", a_day + afternoon, a_day + 21 * hour + 30}, {"Dev", a_day + 17 * hour + 20, a_day + 21 * hour + 30},
    {"Ruth", a_day + night, 2 * a_day + 7 * hour}, {"Yolanda", a_day + night, 2 * a_day + 7 * hour},
    {"Helen", 9 * hour, 16 * hour}, {"Bronwyn", 9 * hour, 18 * hour}, {"Helen", a_day + 9 * hour, a_day + 16 * hour}, {"Bronwyn", a_day + 9 * hour, a_day + 18 * hour},
};

} // namespace

bool lives_here(std::string_view name) { return is_one_of(app::demo_residents(), name); }
bool works_here(std::string_view name) { return is_one_of(app::demo_staff(), name); }

std::vector<std::string> managers() {
    std::vector<std::string> names;
    for (const auto& one : app::demo_staff()) {
        if (one.manager) {
            names.emplace_back(one.name);
        }
    }
    return names;
}

std::vector<std::string> visitors_with_pin() {
    std::vector<std::string> names;
    for (const auto& one : app::demo_visitors()) {
        if (*one.pin != '\0') {
            names.emplace_back(one.name);
        }
    }
    return names;
}

std::string visits(std::string_view visitor) {
    for (const auto& one : app::demo_visitors()) {
        if (one.name == visitor) {
            return one.visits;
        }
    }
    return {};
}

bool has_lock(std::string_view resident) {
    for (const auto& one : app::demo_residents()) {
        if (one.name == resident) {
            return one.lock[0] != nullptr;
        }
    }
    return false;
}

bool in_circle(std::string_view resident, std::string_view person) {
    for (const auto& one : app::demo_visitors()) {
        if (one.name == person && (one.visits == resident || one.also == resident)) {
            return true;
        }
    }
    for (const auto& two : app::demo_friendships()) {
        if ((two.one == resident && two.other == person) || (two.other == resident && two.one == person)) {
            return true;
        }
    }
    return false;
}

std::vector<std::string> residents() {
    std::vector<std::string> names;
    for (const auto& one : app::demo_residents()) {
        names.emplace_back(one.name);
    }
    return names;
}

bool works_now(std::string_view staff, int minute) {
    for (const Duty& duty : duties) {
        if (duty.staff == staff && duty.from <= minute && minute < duty.to) {
            return true;
        }
    }
    return false;
}

} // namespace days
