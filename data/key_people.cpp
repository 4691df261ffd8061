// Key workers, advocates and managers.
#include "data/key_people.h"

#include <algorithm>

#include "data/body.h"
#include "data/journal.h"
#include "data/roll.h"
#include "data/rules.h"

namespace data {

namespace {

bool works_here(Role role) { return role == Role::staff || role == Role::manager; }

} // namespace

void set_key_part(Home& home, const Viewer& by, PersonId resident, PersonId person, KeyPart part) {
    require_manager(home, by);
    require_resident(home, resident);
    if (part < KeyPart::nothing || part > KeyPart::advocate) throw Error(Trouble::refused, "Please choose what they are to this person.");
    if (part != KeyPart::nothing) require_active(home, person);
    const Role role = home.roll().role_of(person);
    if (part == KeyPart::key_worker && !works_here(role)) throw Error(Trouble::refused, "A key worker is somebody who works here.");
    if (part == KeyPart::advocate && (works_here(role) || !is_in_circle(home, resident, person)))
        throw Error(Trouble::refused, "An advocate comes from outside the home, and belongs to this person's circle.");
    BodyWriter body;
    body.number("person", number(person));
    home.journal().append({Kind::key_person, by.person(), resident, Audience::circle, EntryId::none, static_cast<std::int64_t>(part), body.json()});
}

std::vector<KeyPerson> key_people(Home& home, const Viewer& viewer, PersonId resident) {
    std::vector<KeyPerson> people;
    if (!may_see_record(home, viewer, resident)) return people;
    Statement row = home.database().prepare("SELECT person, part FROM key_people WHERE resident = :resident ORDER BY person");
    row.bind(":resident", number(resident));
    while (row.step()) {
        const Person* person = home.roll().find(PersonId{row.integer(0)});
        const auto part = static_cast<KeyPart>(row.integer(1));
        if (!person || !person->active) continue;
        if (part == KeyPart::advocate && !is_in_circle(home, resident, person->id)) continue; // left the circle since
        people.push_back({as_seen_by(viewer, *person), part});
    }
    std::stable_sort(people.begin(), people.end(), [](const KeyPerson& one, const KeyPerson& other) { return one.part < other.part; });
    return people;
}

std::vector<Person> managers(Home& home, const Viewer& viewer) {
    std::vector<Person> found;
    if (viewer.role() == Role::house) return found;
    for (const Person& person : home.roll().by_name())
        if (person.active && person.role == Role::manager) found.push_back(as_seen_by(viewer, person));
    return found;
}

} // namespace data
