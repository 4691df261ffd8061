// The effect of entries about what was asked, the home's contacts and key people. For projections.cpp alone.
#pragma once
#include "data/body.h"
#include "data/journal.h"

namespace data {

// False: an entry of another kind. What it puts into `entries` is the caller's: see `asked_in`.
bool project_asks(Database&, const JournalRow&, const BodyReader&);
// Takes something asked, or one step of it, away again. `body`: of the withdrawal or redaction.
void take_back_ask(Database&, const Header& taking_back, const BodyReader& body);
void take_back_step(Database&, const Header& taking_back, const BodyReader& body);
// Where something asked stands now follows from its steps. Nothing happens where it is not known yet.
void settle_ask(Database&, std::int64_t ask);
// What it belongs to: named by its first entry, which cannot know its own key.
std::int64_t asked_in(const Header&, const BodyReader&);

} // namespace data
