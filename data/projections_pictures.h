// The effect of entries about pictures of the set. For projections.cpp alone.
#pragma once
#include "data/body.h"
#include "data/journal.h"

namespace data {

void project_set_picture(Database&, const JournalRow&, const BodyReader&);
// The one before it is shown again.
void take_back_set_picture(Database&, EntryId, const BodyReader& body);

} // namespace data
