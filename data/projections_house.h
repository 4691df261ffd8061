// The effect of entries about the house: festivals, its paper, its partners. For projections.cpp and what describes a withdrawal alone.
#pragma once
#include <span>

#include "data/body.h"
#include "data/journal.h"

namespace data {

struct HouseTable {
    const char* name;
    const char* key;
    const char* sql;
};
std::span<const HouseTable> house_tables();

// False: an entry of another kind. Each row is named by its entry, and the last one of its subject counts: what was before it
// stands again where it is taken back.
bool project_house(Database&, const JournalRow&, const BodyReader&);
// A withdrawal or redaction of one of them; else false.
bool take_back_house(Database&, Kind, EntryId target);
// Whether it is still there: "SELECT 1 …"; null for an entry of another kind.
const char* house_entry_stands(Kind);

} // namespace data
