// Residents, staff and visitors: who they are and who belongs round whom.
#pragma once
#include "data/home.h"

namespace data {

struct NewPerson {
    Role role{};
    std::string name, full_name, picture, language, job;
    bool name_on_glass = false;
};

// Managers only, except in a home that never had a manager (set-up). The last manager stays one. Throws Error refused.
PersonId add_person(Home&, const Viewer& by, const NewPerson&);
void change_person(Home&, const Viewer& by, PersonId, const NewPerson&);
void set_active(Home&, const Viewer& by, PersonId, bool active);
// Belongs to the circle of `resident` from now on, or no longer.
void add_to_circle(Home&, const Viewer& by, PersonId resident, PersonId person, const std::string& relation);
void remove_from_circle(Home&, const Viewer& by, PersonId resident, PersonId person);

// Active residents in the order of their names. For the house: id and picture, and the name only of those who agreed
// (else empty); never a full name.
std::vector<Person> residents(Home&, const Viewer&);
// Active people in the circle of one resident who come in as visitors. The house sees first names and no relation.
std::vector<Visitor> visitors_of(Home&, const Viewer&, PersonId resident);
// Active staff by name. The house sees first names (they are on their badges).
std::vector<Person> staff(Home&, const Viewer&);
// One person as this viewer may see them. Empty where there is none.
std::optional<Person> person(Home&, const Viewer&, PersonId);
// The relation of a visitor to a resident ("son"), empty if none.
std::string relation(Home&, const Viewer&, PersonId resident, PersonId visitor);

// "Who I am in one line", in the person's own words. Staff and the person may set it; it is read by audience.
void set_one_line(Home&, const Viewer& by, PersonId resident, const std::string& words, Audience audience);
std::string one_line(Home&, const Viewer&, PersonId resident);

} // namespace data
