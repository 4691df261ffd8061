// The effect of entries about people, their secrets, their circle and the home's settings. For projections.cpp alone.
#pragma once
#include <span>

#include "data/body.h"
#include "data/journal.h"

namespace data {

struct PeopleTable {
    const char* name;
    const char* key;
    const char* sql;
};
std::span<const PeopleTable> people_tables();

// False: an entry of another kind.
bool project_people(Database&, const JournalRow&, const BodyReader&);
// Of whoever that body names. Taken back: the one before it is shown again. Redacted: none is, until another one is kept; also in a
// rebuild, where its content is gone before that is said.
void take_back_portrait(Database&, EntryId portrait, const BodyReader& body);
void redact_portrait(Database&, EntryId portrait, const BodyReader& body);
void project_redacted_portrait(Database&, const Header& portrait);

} // namespace data
