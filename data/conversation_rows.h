// What reading and writing of conversations share. For conversations*.cpp alone.
#pragma once
#include "data/conversation_state.h"
#include "data/home.h"

namespace data {

// Where it stands, with what is kept back from one reader or another.
ConversationState whole_state(Home&, const ConversationRow&);

} // namespace data
