// Community partners, volunteers and advocates at what is on: what they lead or come along to, who of the residents let them
// know that they come and what they need for it, and a few words with those who work here.
//
// A partner knows of a resident only what that resident told them by name, or what the audience rule (viewer.h) lets them read.
// Who no longer leads an activity, or no longer comes along, knows nothing more of it. All writes throw Error refused.
#pragma once
#include "data/home.h"
#include "data/records_house.h"

namespace data {

// Partners who are here, by name. For staff; else nobody.
std::vector<Person> partners(Home&, const Viewer&);
// Those who lead this time of an activity, or come along to it. For whoever has come in. `resident`: whom `told` is about; it is
// told to that resident and to staff.
std::vector<EventPartner> partners_at(Home&, const Viewer&, OccurrenceId, PersonId resident = PersonId::none);

// By the resident, or by staff on their word, to a partner who has a part in it: they may know that this resident comes.
EntryId tell_partner(Home&, const Viewer& by, ActivityId, PersonId resident, PersonId partner, bool told);
// By a partner: comes along to this activity from now on, or no longer.
EntryId come_along(Home&, const Viewer& by, ActivityId, bool comes);
bool comes_along(Home&, const Viewer& partner, ActivityId);

// That this partner leads or comes along to, starting in [from, to), in order of their start; also what is not on after all.
std::vector<Activity> partner_events(Home&, const Viewer& partner, WallTime from, WallTime to);
// Residents who come or may come, as this partner may know it, by name.
std::vector<EventGuest> guests_at(Home&, const Viewer& partner, OccurrenceId);

// By a partner who has a part in it, or by staff.
EntryId say_of_event(Home&, const Viewer& by, ActivityId, int phrase, const std::string& words);
// Oldest first. For staff and for partners who have a part in it.
std::vector<EventWord> words_of_event(Home&, const Viewer&, ActivityId);
// The last word about each activity where a partner said it, and nobody who works here has answered yet; newest first, of the
// last two weeks. For staff.
std::vector<EventWord> words_to_answer(Home&, const Viewer&);

} // namespace data
