// The home's own contacts: safeguarding, advocacy, complaints, support groups. Everybody may read them, also before coming in.
#pragma once
#include "data/home.h"

namespace data {

std::vector<Contact> contacts(Home&, const Viewer&); // by kind, then in the order in which they were put in
std::vector<Contact> contacts_for(Home&, const Viewer&, ContactKind);
std::optional<Contact> contact(Home&, const Viewer&, ContactId);

// Managers only. A name is needed. Throws Error refused.
ContactId add_contact(Home&, const Viewer& by, const Contact&); // its id is not looked at
void change_contact(Home&, const Viewer& by, const Contact&);
void remove_contact(Home&, const Viewer& by, ContactId);

} // namespace data
