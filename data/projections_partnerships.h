// The effect of entries about partnerships. For projections.cpp and entry_rows.cpp alone.
#pragma once
#include "data/body.h"
#include "data/journal.h"

namespace data {

struct PartnershipTable {
    const char* name;
    const char* key;
    const char* sql;
};
std::vector<PartnershipTable> partnership_tables();

// False: an entry of another kind.
bool project_partnerships(Database&, const JournalRow&, const BodyReader&);
// Takes one entry of a partnership away again. `body`: of the withdrawal or redaction. False: an entry of another kind.
bool take_back_partnership(Database&, Kind, const Header& taking_back, const BodyReader& body);
// What the projections need to know of it in order to take it back.
void describe_partnership(BodyWriter&, const Header&, const BodyReader&);
// Finds, with :id, whether it still stands and may be taken back by who wrote it; none: an entry of another kind.
const char* partnership_stands(Kind);
bool may_be_taken_back_of_partnership(Kind);
// What a manager can take the content of away: besides these, an answer to how we are doing together, and what was said of showing it.
bool may_be_redacted_of_partnership(Kind);

} // namespace data
