// What every read of entries shares: the columns in front, the viewer's parameters, and the row they become.
#pragma once
#include "data/journal.h"
#include "data/roll.h"

namespace data {

// Columns 0 to 6 of every query over entries. The alias is always "e".
inline constexpr const char* entry_columns = "e.id, e.kind, e.author, e.resident, e.audience, e.wall, e.trusted";
inline constexpr int entry_column_count = 7;

// Prepares `sql`, with :viewer and :viewer_is_staff bound.
Statement prepare_for(Home&, const Viewer&, std::string_view sql);
Entry read_entry(const Statement&, Home&, const Viewer&);

} // namespace data
