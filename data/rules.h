// Who may write what: the checks that every write function shares. All of them throw Error refused.
#pragma once
#include <initializer_list>

#include "data/home.h"

namespace data {

void require_writer(Home&, const Viewer&);             // somebody who came in and is still active
void require_staff(Home&, const Viewer&);              // the set-up viewer too
void require_manager(Home&, const Viewer&);            // or anybody, while the home never had a manager
void require_active(Home&, PersonId);                  // a person who is here
void require_resident(Home&, PersonId);                // a resident who is here
// Staff; the resident; somebody visiting that resident; another resident in their circle.
bool may_see_record(Home&, const Viewer&, PersonId resident);
void require_sight_of(Home&, const Viewer&, PersonId resident);
// `named` only with Audience::named, and then at least one active person. only_me: a resident about themselves, with a picture
// lock. Gives back the people named, each once.
std::vector<std::int64_t> checked_audience(Home&, const Viewer&, PersonId about, Audience, const std::vector<PersonId>& named);
// The viewer's own entry about that resident, of one of these kinds, and still shown: gives back its kind.
Kind require_standing_own(Home&, const Viewer&, EntryId, PersonId resident, std::initializer_list<Kind>);
// Came in as staff, and is so still: somebody may leave, or stop being a manager, while they are signed in.
bool is_staff_now(Home&, const Viewer&);
bool is_in_circle(Home&, PersonId resident, PersonId person);

} // namespace data
