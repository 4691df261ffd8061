// The effect of entries about conversations. For projections.cpp alone.
#pragma once
#include "data/body.h"
#include "data/journal.h"

namespace data {

struct ConversationTable {
    const char* name;
    const char* key;
    const char* sql;
};
std::vector<ConversationTable> conversation_tables();

// False: an entry of another kind.
bool project_conversations(Database&, const JournalRow&, const BodyReader&);
// Takes an invitation, or one step of it, away again. `body`: of the withdrawal or redaction.
void take_back_conversation(Database&, const Header& taking_back, const BodyReader& body);
void take_back_conversation_step(Database&, const Header& taking_back, const BodyReader& body);
// What it belongs to: named by its first entry, which cannot know its own key.
std::int64_t conversation_in(const Header&, const BodyReader&);

} // namespace data
