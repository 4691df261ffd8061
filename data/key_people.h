// Whom a resident may choose to be heard by: their key worker, their advocate, the manager.
#pragma once
#include "data/home.h"

namespace data {

// A member of staff as key worker, somebody of the circle as advocate, or nothing any more. Managers only. Throws Error refused.
void set_key_part(Home&, const Viewer& by, PersonId resident, PersonId person, KeyPart);
// Those who are here: key workers first, then advocates. For those who may see the resident's record, else none.
std::vector<KeyPerson> key_people(Home&, const Viewer&, PersonId resident);
// Active managers, by name. Not for the house.
std::vector<Person> managers(Home&, const Viewer&);

} // namespace data
