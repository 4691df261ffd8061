// Several people who move in or begin to work here on one day, as a list brings them.
#pragma once
#include "data/people.h"

namespace data {

// Managers. All of them or nobody. As add_person for each, but who asks is looked at once: the roll of everybody is not read again
// after each of them, so that a thousand take no longer than a thousand entries do.
std::vector<PersonId> add_people(Home&, const Viewer& by, const std::vector<NewPerson>&);

} // namespace data
