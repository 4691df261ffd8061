// The effect of entries about what was agreed next, of signing a whole handover, and of how heavy it is for those who care. For projections.cpp alone.
#pragma once
#include <span>

#include "data/body.h"
#include "data/journal.h"

namespace data {

struct HandoverTable {
    const char *name, *key, *sql;
};
std::span<const HandoverTable> handover_tables();

// Where something agreed stood when nothing after `until` had happened. None: there is no such thing.
struct AgreedState {
    std::int64_t owner = 0, due = 0, step = 0, last = 0, step_by = 0, step_wall = 0;
    bool done = false;
};
std::optional<AgreedState> agreed_state(Database&, std::int64_t agreed, std::int64_t until);

// False: an entry of another kind. What was agreed stands in `entries` too: that is the caller's.
bool project_handovers(Database&, const JournalRow&, const BodyReader&);
// Takes one of them away again. `body`: of the withdrawal or redaction.
void take_back_handovers(Database&, Kind, const Header& taking_back, const BodyReader& body);

} // namespace data
