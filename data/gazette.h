// The house's weekly paper: who may be in it, and what of the small wins and moments may stand there.
//
// Paper leaves the house. In it is who said yes to that; who was not asked yet, but agreed to be named on the glass; and nobody
// who said no, in the words of others neither. What stands there everybody who walks by may read on the glass too.
#pragma once
#include "data/home.h"
#include "data/records_about_me.h"
#include "data/records_house.h"

namespace data {

// By the resident; by staff on their word, but never a yes over the no that a resident put in themself. Throws Error refused.
EntryId say_in_paper(Home&, const Viewer& by, PersonId resident, InPaper);
// What they said; not_asked too for a viewer who may not see their record.
InPaper in_paper(Home&, const Viewer&, PersonId resident);
// Residents who are here and may be in it, by name. For staff; else nobody.
std::vector<Person> people_in_paper(Home&, const Viewer&);

// Shared with the house in [from, to), about those who may be in it, oldest first. For staff; else nothing.
std::vector<WinRow> paper_wins(Home&, const Viewer&, WallTime from, WallTime to);
// Moments of their lives that were shared with the house in [from, to). Likewise.
struct PaperMoment {
    std::string name;
    AboutRow moment;
};
std::vector<PaperMoment> paper_moments(Home&, const Viewer&, WallTime from, WallTime to);

} // namespace data
