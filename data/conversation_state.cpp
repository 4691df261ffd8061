// Waiting, agreed, arranged, how did it go – and open again, as often as either of the two wishes.
#include "data/conversation_state.h"

#include "data/zone.h"

namespace data {

namespace {

bool is_settled(const std::optional<ConversationStep>& said) { return said == ConversationStep::better || said == ConversationStep::same; }

} // namespace

ConversationState state_after(PersonId inviter, PersonId invited, std::span<const TakenStep> steps) {
    ConversationState state;
    state.answers = invited;
    for (const auto& [said, author] : steps) {
        if (author != inviter && author != invited) continue;
        switch (said.step) {
        case ConversationStep::yes:
        case ConversationStep::beside:
            state.stage = ConversationStage::agreed;
            state.beside = said.beside;
            state.agreed = true;
            break;
        case ConversationStep::not_now:
            state.stage = ConversationStage::not_now;
            state.meeting.reset();
            break;
        case ConversationStep::arranged:
            state.stage = ConversationStage::arranged;
            state.meeting = said.meeting;
            break;
        case ConversationStep::better:
        case ConversationStep::same:
        case ConversationStep::not_yet: (author == inviter ? state.by_inviter : state.by_invited) = said.step; break;
        case ConversationStep::reopened:
            state.stage = ConversationStage::waiting;
            state.answers = author == inviter ? invited : inviter;
            state.meeting.reset();
            state.by_inviter.reset();
            state.by_invited.reset();
            ++state.round;
            break;
        }
        if (is_settled(state.by_inviter) && is_settled(state.by_invited)) state.stage = ConversationStage::finished;
    }
    return state;
}

int first_hour(MeetingPart part) {
    constexpr int noon = 12, evening = 18;
    return part == MeetingPart::evening ? evening : part == MeetingPart::afternoon ? noon : 0;
}

WallTime begins(const Meeting& meeting) {
    const Zone zone = Zone::home();
    const Civil day = zone.civil(meeting.day);
    return zone.wall({day.year, day.month, day.day, first_hour(meeting.part), 0, 0});
}

bool talk_is_ahead(const ConversationRow& conversation, WallTime now) {
    const ConversationState& state = conversation.state;
    return state.stage == ConversationStage::arranged && state.meeting && conversation.inviter.here && conversation.invited.here && now < begins(*state.meeting);
}

bool is_known(ConversationStep step) {
    return is_an_answer(step) || is_an_outcome(step) || step == ConversationStep::arranged || step == ConversationStep::reopened;
}

bool is_an_answer(ConversationStep step) { return step >= ConversationStep::yes && step <= ConversationStep::beside; }

bool is_an_outcome(ConversationStep step) { return step >= ConversationStep::better && step <= ConversationStep::not_yet; }

bool can_follow(const ConversationState& state, ConversationStep step, PersonId by) {
    const bool somebody_said = state.by_inviter || state.by_invited;
    const bool will_talk = state.stage == ConversationStage::agreed || state.stage == ConversationStage::arranged;
    const bool can_answer = state.stage == ConversationStage::waiting || state.stage == ConversationStage::not_now;
    if (is_an_answer(step)) return by == state.answers && can_answer;
    if (step == ConversationStep::reopened) return somebody_said;
    return will_talk; // arranged again as often as they like, and their own word changed until both have said it
}

} // namespace data
