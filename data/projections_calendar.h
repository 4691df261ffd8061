// The effect of entries about the calendar: activities and their changes, answers, attendance, how it was.
// For projections.cpp alone.
#pragma once
#include "data/body.h"
#include "data/journal.h"

namespace data {

// False where the entry is of another subject.
bool project_calendar(Database&, const JournalRow&, const BodyReader&);
// A withdrawal or a redaction, `v` being the kind of what is taken back; else false.
bool take_back_calendar(Database&, const JournalRow&, const BodyReader&);
// What the withdrawal of an entry must say, so that it can be taken back although its own body may be gone by then.
void describe_calendar(Database&, BodyWriter&, const Header& target, const BodyReader&);

// --- In projections.cpp: what an entry puts into `entries` besides its header ---
struct Content {
    std::int64_t v = 0, extra = 0, ref = 0;
    std::string words = {};
};
void put_entry(Database&, const Header&, const Content&);

} // namespace data
