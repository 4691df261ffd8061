// Invite a conversation: what happened for me, what I need, what I could try; yes, not now or with somebody beside me; when and
// where; and later how it went, said by each. It may be opened again at any time, and what was said before stays readable.
//
// Only the two, and whoever was asked to be beside one of them, can ever read it: no other staff, and not the manager. It is
// about no resident in particular, so that it is on no handover card and in nobody's record.
#pragma once
#include "data/home.h"
#include "data/records_conversations.h"

namespace data {

// By anybody who came in, to somebody who is here. Gives the key of the entry, the number of its ConversationId.
// All of them throw Error refused.
EntryId invite(Home&, const Viewer& by, const NewConversation&);
// Other words, by who invited, until the other one has answered. Gives the new entry, by which it can be taken back.
EntryId change_invitation(Home&, const Viewer& by, ConversationId, const Prompts&);
// By who invited, until the other one has said yes: from then on it belongs to both.
void take_back_invitation(Home&, const Viewer& by, ConversationId);
// One answer, one word on how it went, a time and place. The same said twice in a row is one step. How it went is refused before
// the part of the day comes that they agreed on; another time can be agreed as often as they like.
EntryId take_conversation_step(Home&, const Viewer& by, ConversationId, const NewConversationStep&);
// Once for each state of it.
void mark_conversation_seen(Home&, const Viewer& by, ConversationId);

std::optional<ConversationRow> find_conversation(Home&, const Viewer&, ConversationId);
std::vector<ConversationStepRow> conversation_steps(Home&, const Viewer&, ConversationId); // oldest first
// In which the viewer is, with news first, else newest first.
std::vector<ConversationRow> my_conversations(Home&, const Viewer&, int limit);
// How many of them have news. Cheap: for the viewer's own page.
int conversations_with_news(Home&, const Viewer&);

// Whom this viewer may invite, or ask to be beside them, nearest first: of the people round `resident` (the viewer's own, where
// they live here or visit), the staff, and other residents whose name may be known. `resident` none, for staff: all of the house.
struct Invitable {
    Person person;
    std::string relation; // to that resident: "son"; empty for most
};
std::vector<Invitable> people_to_invite(Home&, const Viewer&, PersonId resident);

} // namespace data
