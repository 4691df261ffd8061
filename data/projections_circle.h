// The effect of entries about the picture of a circle. For projections.cpp alone.
#pragma once
#include <span>

#include "data/body.h"
#include "data/journal.h"

namespace data {

struct CircleTable {
    const char* name;
    const char* key;
    const char* sql;
};
std::span<const CircleTable> circle_tables();

// False: an entry of another kind.
bool project_circle(Database&, const JournalRow&, const BodyReader&);
// Takes one version of a mark, or one time in touch, away again.
void take_back_circle(Database&, Kind, const Header& taking_back);

} // namespace data
