// Where a conversation stands, from the steps that were taken. The one place that knows their order; reads and writes nothing.
#pragma once
#include <span>

#include "data/records_conversations.h"

namespace data {

struct TakenStep {
    NewConversationStep said;
    PersonId author{};
};

// `steps` in the order in which they were taken. Any order is possible (several kiosks) and none is an error.
ConversationState state_after(PersonId inviter, PersonId invited, std::span<const TakenStep> steps);

// The part of the day that was agreed, by the home's clock: no hour was.
int first_hour(MeetingPart);
WallTime begins(const Meeting&);
// Whether a time was agreed that has not come: how it went is said from then on. Where one of the two left they will not talk, and
// what the other one has to say of it need not wait.
bool talk_is_ahead(const ConversationRow&, WallTime now);

bool is_known(ConversationStep);
bool is_an_answer(ConversationStep);  // yes, not now, with somebody beside me
bool is_an_outcome(ConversationStep); // better, the same, not yet
// Whether `by`, one of the two, can take this step now.
bool can_follow(const ConversationState&, ConversationStep, PersonId by);

} // namespace data
