// Who is here, who has left, who is round whom; and how far setting the home up has come.
#include <algorithm>

#include "data/body.h"
#include "data/db.h"
#include "data/journal.h"
#include "data/people.h"
#include "data/roll.h"
#include "data/rules.h"
#include "data/sign_in.h"

namespace data {

bool is_here(Home& home, PersonId id) {
    const Person* person = home.roll().find(id);
    return person && person->active;
}

std::vector<Left> people_who_left(Home& home, const Viewer& viewer) {
    std::vector<Left> people;
    if (!is_staff_now(home, viewer)) return people;
    Statement row = home.database().prepare("SELECT person, why, wall FROM leavings WHERE why <> :mistake ORDER BY id DESC");
    row.bind(":mistake", static_cast<std::int64_t>(Leaving::mistake));
    while (row.step())
        if (const Person* person = home.roll().find(PersonId{row.integer(0)}))
            people.push_back({as_seen_by(viewer, *person), static_cast<Leaving>(row.integer(1)), WallTime{row.integer(2)}});
    return people;
}

std::vector<Person> everybody_here(Home& home, const Viewer& viewer) {
    std::vector<Person> people;
    if (!is_staff_now(home, viewer)) return people;
    for (const Person& person : home.roll().by_name())
        if (person.active) people.push_back(as_seen_by(viewer, person));
    return people;
}

namespace {

std::vector<Visitor> round(Home& home, const Viewer& viewer, const char* question, PersonId who) {
    std::vector<Visitor> people;
    if (!is_staff_now(home, viewer)) return people;
    Statement row = home.database().prepare(question);
    row.bind(":who", number(who));
    while (row.step())
        if (const Person* person = home.roll().find(PersonId{row.integer(0)}); person && person->active)
            people.push_back({as_seen_by(viewer, *person), row.text(1)});
    return people;
}

} // namespace

std::vector<Visitor> people_round(Home& home, const Viewer& viewer, PersonId resident) {
    return round(home, viewer, "SELECT person, relation FROM circle WHERE resident = :who ORDER BY person", resident);
}

std::vector<Visitor> residents_round(Home& home, const Viewer& viewer, PersonId person) {
    return round(home, viewer, "SELECT resident, relation FROM circle WHERE person = :who ORDER BY resident", person);
}

bool can_be_set_up(Home& home) {
    const auto& everybody = home.roll().by_name();
    const bool begun = set_up_so_far(home) == SetUp::begun; // a list may have been taken in before the first manager can come in
    return std::none_of(everybody.begin(), everybody.end(), [&](const Person& person) {
        return (person.role == Role::resident && !begun) || (person.role == Role::manager && person.active && can_come_in(home, person.id));
    });
}

SetUp set_up_so_far(Home& home) {
    Statement row = home.database().prepare("SELECT so_far FROM set_up ORDER BY one");
    return row.step() ? static_cast<SetUp>(row.integer(0)) : SetUp::not_begun;
}

void tell_set_up(Home& home, const Viewer& by, SetUp so_far) {
    require_manager(home, by);
    if (so_far == set_up_so_far(home)) return;
    home.journal().append({Kind::set_up, by.person(), PersonId::none, Audience::house, EntryId::none, static_cast<std::int64_t>(so_far), BodyWriter().json()});
}

} // namespace data
