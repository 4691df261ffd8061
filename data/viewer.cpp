// The audience rule, for every query there is.
#include "data/viewer.h"

namespace data {

static_assert(static_cast<int>(Audience::named) == 1 && static_cast<int>(Audience::care_team) == 2 &&
              static_cast<int>(Audience::circle) == 3 && static_cast<int>(Audience::house) == 4, "the rule below says these as numbers");

// Cheapest first. Nobody is person 0, and must not be taken for the author or the resident of an entry that has none.
const char* audience_predicate() {
    return "(e.audience = 4"
           " OR (:viewer_is_staff AND e.audience IN (2, 3))"
           " OR (:viewer <> 0 AND (e.author = :viewer OR e.resident = :viewer"
           " OR (e.audience = 3 AND EXISTS (SELECT 1 FROM circle c WHERE c.resident = e.resident AND c.person = :viewer))"
           " OR (e.audience IN (1, 2) AND EXISTS (SELECT 1 FROM named n WHERE n.entry = e.id AND n.person = :viewer)))))";
}

const char* acting_predicate() {
    return "(:viewer <> 0 AND e.audience = 2 AND EXISTS (SELECT 1 FROM acts_for a JOIN circle k ON k.resident = a.resident AND k.person = a.person"
           " WHERE a.resident = e.resident AND a.person = :viewer AND a.acts))";
}

} // namespace data
