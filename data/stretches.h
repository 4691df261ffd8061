// From wall time to entries, by way of the stretches in which the wall clock ran on without a jump (see projections.cpp).
#pragma once
#include "data/home.h"

namespace data {

struct EntryRange {
    EntryId first{}, last{}; // both included
};
// Holds every entry with a wall time in [from, to), and others too: the caller still compares. Empty where there is none.
std::optional<EntryRange> entries_around(Home&, WallTime from, WallTime to);

// The last entry that is older than `since`; what came after it is newer, or was written when the clock was not trusted, or
// before the clock went back. None where nothing is older.
EntryId last_entry_before(Home&, WallTime since);

} // namespace data
