// What the pages have in common on which a file is chosen from a stick. Knows nothing of what is in them.
#pragma once
#include "app/screens/view.h"
#include "app/session.h"

namespace app {

// In place of files: that the stick is being read, that this was stopped, that no stick is in; or `none`, where none of them is there.
std::string nothing_on_stick(const Loading&, const std::optional<StickFiles>&, std::string none);
// Its id has the place in the list, from 1.
RowView file_row(const Loading&, const StickFile&, std::size_t index, const char* picture, Action);

} // namespace app
