// Residents, staff and visitors: who they are and who belongs round whom.
#pragma once
#include "data/home.h"
#include "data/records_people.h"

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
// The same, with how they left; `here` is coming back. From then on nothing asks for them or of them any more, nothing they have opens a
// door, and what was shared stays with whom it was shared with. The only manager who can come in stays.
void let_leave(Home&, const Viewer& by, PersonId, Leaving);
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

// For staff; else none.
std::vector<Left> people_who_left(Home&, const Viewer&);                          // the last first, without those put in by mistake
std::vector<Person> everybody_here(Home&, const Viewer&);                         // active, by name
std::vector<Visitor> people_round(Home&, const Viewer&, PersonId resident);       // active, of any role; `person` is of the circle
std::vector<Visitor> residents_round(Home&, const Viewer&, PersonId person);      // `person` is a resident whose circle they belong to
bool is_here(Home&, PersonId);

// A home in which nobody lives yet, and which has no manager who can come in, may be set up by whoever stands before it: nobody else
// could, and there is nothing about anybody in it.
bool can_be_set_up(Home&);
SetUp set_up_so_far(Home&);
void tell_set_up(Home&, const Viewer& by, SetUp); // managers, and whoever sets it up

// "Who I am in one line", in the person's own words. Staff and the person may set it; it is read by audience.
void set_one_line(Home&, const Viewer& by, PersonId resident, const std::string& words, Audience audience);
std::string one_line(Home&, const Viewer&, PersonId resident);

} // namespace data
