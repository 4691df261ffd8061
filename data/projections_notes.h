// The effect of notes, and of what visitors have read as news. For projections.cpp and what describes a withdrawal alone.
#pragma once
#include <span>

#include "data/body.h"
#include "data/journal.h"

namespace data {

struct NoteTable {
    const char* name;
    const char* key;
    const char* sql;
};
std::span<const NoteTable> note_tables();

// False: an entry of another kind. What a note puts into `entries` is the caller's.
bool project_notes(Database&, const JournalRow&, const BodyReader&);
// Takes a note away again. `body`: of the withdrawal or redaction.
void take_back_note(Database&, const Header& taking_back, const BodyReader& body);
// What it is called, whatever was added to it since: named by its first entry, which cannot know its own key.
std::int64_t note_in(const Header&, const BodyReader&);
// What a note has in entries.extra: to whom by name, or which ready moment.
std::int64_t extra_of_note(std::int64_t v, const BodyReader&);

} // namespace data
