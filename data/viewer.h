// Who is looking, and the audience rule in one place. Every read function of data/ takes a Viewer.
//
// An entry may be read by its author; by the resident it is about (their own record: nothing about me without me);
// by the people named in it (Audience::named; and for care_team whoever asked, where a note answers theirs: everything that is
// asked gets an answer that its asker can see); by active staff for care_team and circle; by people who now belong to that
// resident's circle for circle; by everybody for house. Audience::only_me entries are always their resident's own.
// Someone who left (inactive, or no longer in the circle) cannot become a Viewer at all.
#pragma once
#include "data/records.h"

namespace data {

class Viewer {
public:
    static Viewer house() { return Viewer(Role::house, PersonId::none, PersonId::none); }

    Role role() const { return m_role; }
    PersonId person() const { return m_person; }
    // Family, friends and partners come in under one resident; none for the others.
    PersonId visiting() const { return m_visiting; }
    bool is_staff() const { return m_role == Role::staff || m_role == Role::manager; }
    friend bool operator==(const Viewer&, const Viewer&) = default;

private:
    friend class ViewerMaker; // sign_in.cpp and set-up alone: nobody else can say who is looking
    Viewer(Role role, PersonId person, PersonId visiting) : m_role(role), m_person(person), m_visiting(visiting) {}
    Role m_role;
    PersonId m_person;
    PersonId m_visiting;
};

// The rule as an SQL expression over a row named `entry_alias` that has the columns id, author, resident and audience.
// It binds by name :viewer (person id, 0 for house) and :viewer_is_staff (0 or 1).
const char* audience_predicate(); // alias is always "e"

// Beside it, in About me alone: whoever acts for the resident, as their circle knows, reads there what the care team reads.
const char* acting_predicate();

} // namespace data
