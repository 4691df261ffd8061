// The effect of entries about deciding together. For projections.cpp and what describes a withdrawal alone.
#pragma once
#include <span>

#include "data/body.h"
#include "data/journal.h"

namespace data {

struct DecisionTable {
    const char* name;
    const char* key;
    const char* sql;
};
std::span<const DecisionTable> decision_tables();

// False: an entry of another kind. What it puts into `entries` is the caller's: see `decision_in`.
bool project_decisions(Database&, const JournalRow&, const BodyReader&);
// Takes a question, or one thing said about it, away again. `body`: of the withdrawal or redaction.
void take_back_decision(Database&, const Header& taking_back, const BodyReader& body);
void take_back_decision_part(Database&, const Header& taking_back, const BodyReader& body);
// What it belongs to: named by its first entry, which cannot know its own key.
std::int64_t decision_in(const Header&, const BodyReader&);

} // namespace data
