// What the pages of conversations share: how the one in front stands to it, where it stands, and the ways there. For *_load.cpp only.
#pragma once
#include "app/screens/view.h"
#include "app/session.h"
#include "data/conversations.h"

namespace app {

struct ConversationPart {
    bool inviter = false, invited = false;
    bool answers = false; // it is for them to say yes or not now
    data::Party other;    // for whoever is beside: who invited
    bool one_of_two() const { return inviter || invited; }
};
ConversationPart conversation_part(const Loading&, const data::ConversationRow&);
// "You invited Grace", "It waits for Grace to answer", as this reader says it.
std::string conversation_title(const Loading&, const data::ConversationRow&);
std::string conversation_stands(const Loading&, const data::ConversationRow&);

// What waits for whoever is in front, first thing on their own page; nothing where nothing is new.
std::optional<TileView> invitation_tile(const Loading&);
// To all of theirs, for the staff's page: with what is new.
TileView conversations_tile(const Loading&);
// To inviting somebody.
TileView invite_tile(const Loading&);

} // namespace app
