// Inviting a conversation, answering, arranging it and saying how it went.
#include "data/conversations.h"

#include <algorithm>

#include "data/body.h"
#include "data/conversation_rows.h"
#include "data/journal.h"
#include "data/roll.h"
#include "data/rules.h"
#include "data/text.h"

namespace data {

namespace {

[[noreturn]] void refuse(const char* why) { throw Error(Trouble::refused, why); }

bool may_ask(Home& home, const Viewer& by, PersonId whom) {
    const auto anybody = people_to_invite(home, by, PersonId::none);
    const auto is_meant = [whom](const Invitable& one) { return one.person.id == whom; };
    return std::any_of(anybody.begin(), anybody.end(), is_meant);
}

Prompts checked(const Prompts& said) {
    Prompts clean;
    bool empty = true;
    for (std::size_t i = 0; i < said.size(); ++i) {
        if (said[i].phrase < 0) refuse("Please choose what you would like to say.");
        clean[i] = {said[i].phrase, checked_text(said[i].words)};
        empty = empty && clean[i].empty();
    }
    if (empty) refuse("There is nothing in it yet.");
    return clean;
}

EntryId append_invitation(Home& home, const Viewer& by, PersonId with, const Prompts& said, const ConversationRow* before) {
    const Prompts clean = checked(said);
    const auto& [happened, need, could_try] = clean;
    BodyWriter body;
    body.number("with", number(with)).numbers("named", {number(with)});
    body.number("happened_phrase", happened.phrase).text("happened", happened.words).number("need_phrase", need.phrase).text("need", need.words);
    body.number("try_phrase", could_try.phrase).text("try", could_try.words);
    if (before) body.number("conversation", number(before->id)).number("asked", milliseconds(before->asked));
    return home.journal().append({Kind::conversation, by.person(), PersonId::none, Audience::named, before ? before->entry.id : EntryId::none, 0, body.json()});
}

ConversationRow found(Home& home, const Viewer& by, ConversationId id) {
    auto conversation = find_conversation(home, by, id);
    if (!conversation) refuse("That is not there any more.");
    return *std::move(conversation);
}

bool is_one_of_the_two(const ConversationRow& conversation, PersonId person) {
    return person == conversation.inviter.id || person == conversation.invited.id;
}

void check_beside(Home& home, const Viewer& by, const ConversationRow& conversation, PersonId beside) {
    if (is_one_of_the_two(conversation, beside) || !may_ask(home, by, beside)) refuse("Please choose who should be beside you.");
}

void check_meeting(Home& home, const ConversationRow& conversation, const Meeting& meeting) {
    const bool timed = milliseconds(meeting.day) > 0 && meeting.part >= MeetingPart::morning && meeting.part <= MeetingPart::evening;
    const bool placed = meeting.place >= MeetingPlace::room && meeting.place <= MeetingPlace::telephone;
    if (!timed || !placed) refuse("Please choose when and where.");
    const bool theirs = is_one_of_the_two(conversation, meeting.room_of) && home.roll().role_of(meeting.room_of) == Role::resident;
    if ((meeting.place == MeetingPlace::room) != theirs) refuse("Please choose whose room.");
}

std::string body_of(ConversationId id, const NewConversationStep& said) {
    BodyWriter body;
    body.number("conversation", number(id)).number("beside", number(said.beside)).number("day", milliseconds(said.meeting.day));
    body.number("part", static_cast<std::int64_t>(said.meeting.part)).number("place", static_cast<std::int64_t>(said.meeting.place));
    return body.number("room_of", number(said.meeting.room_of)).json();
}

bool is_the_same(const NewConversationStep& one, const NewConversationStep& other) {
    return one.step == other.step && one.beside == other.beside && one.meeting == other.meeting;
}

} // namespace

EntryId invite(Home& home, const Viewer& by, const NewConversation& invitation) {
    require_writer(home, by);
    require_active(home, invitation.with);
    if (invitation.with == by.person()) refuse("Please choose somebody else.");
    if (!may_ask(home, by, invitation.with)) refuse("Please choose somebody you know here.");
    return append_invitation(home, by, invitation.with, invitation.said, nullptr);
}

EntryId change_invitation(Home& home, const Viewer& by, ConversationId id, const Prompts& said) {
    require_writer(home, by);
    const ConversationRow before = found(home, by, id);
    if (before.inviter.id != by.person()) refuse("Only who wrote it can change it.");
    if (!conversation_steps(home, by, id).empty()) refuse("It is answered: what you said stays as it is.");
    if (before.said == checked(said)) return before.entry.id; // a second tap
    return append_invitation(home, by, before.invited.id, said, &before);
}

void take_back_invitation(Home& home, const Viewer& by, ConversationId id) {
    require_writer(home, by);
    const ConversationRow conversation = found(home, by, id);
    if (conversation.inviter.id != by.person()) refuse("Only who invited can take it back.");
    if (conversation.state.agreed) refuse("It belongs to both of you now. You can say how it went, or say not now.");
    home.withdraw(by, conversation.entry.id);
}

EntryId take_conversation_step(Home& home, const Viewer& by, ConversationId id, const NewConversationStep& said) {
    require_writer(home, by);
    const ConversationRow conversation = found(home, by, id);
    if (!is_known(said.step)) refuse("That cannot be said about it.");
    if (!is_one_of_the_two(conversation, by.person())) refuse("That is for the two of them to say.");
    if (!is_an_outcome(said.step)) require_active(home, by.person() == conversation.inviter.id ? conversation.invited.id : conversation.inviter.id);
    const auto steps = conversation_steps(home, by, id);
    if (!steps.empty() && steps.back().entry.author == by.person() && is_the_same(steps.back().said, said)) return steps.back().entry.id; // a second tap
    if (!can_follow(whole_state(home, conversation), said.step, by.person())) refuse("That cannot be said about it now.");
    if (is_an_outcome(said.step) && talk_is_ahead(conversation, home.now().wall)) refuse("You will talk first: how it went can be said after that.");
    if (said.step == ConversationStep::beside) check_beside(home, by, conversation, said.beside);
    if (said.step == ConversationStep::arranged) check_meeting(home, conversation, said.meeting);
    return home.journal().append({Kind::conversation_step, by.person(), PersonId::none, Audience::named, EntryId::none, static_cast<std::int64_t>(said.step), body_of(id, said)});
}

void mark_conversation_seen(Home& home, const Viewer& by, ConversationId id) {
    require_writer(home, by);
    if (!found(home, by, id).news_for_me) return;
    Statement row = home.database().prepare("SELECT news FROM conversation_people WHERE person = :person AND conversation = :id ORDER BY conversation");
    row.bind(":person", number(by.person())).bind(":id", number(id));
    if (!row.step()) return;
    BodyWriter body;
    body.number("conversation", number(id)).number("until", row.integer(0));
    home.journal().append({Kind::conversation_seen, by.person(), PersonId::none, Audience::named, EntryId::none, 0, body.json()});
}

} // namespace data
