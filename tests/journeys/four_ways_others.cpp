// Journeys of what Rose does with those round her: answers to what they ask, and what she begins.
#include "data/circle.h"
#include "data/conversations.h"
#include "data/decisions.h"
#include "data/notes.h"
#include "data/partnerships.h"
#include "data/sign_in.h"
#include "tests/journeys/four_ways.h"

namespace four_ways {
namespace {

using app::ScreenName;
using stage::Stage;

data::Viewer rose(Stage& kiosk) { return data::come_in_as_resident(kiosk.home(), kiosk.house().rose, {}).viewer; }
data::Viewer sam(Stage& kiosk) { return data::come_in_with_badge(kiosk.home(), stage::sam_badge).viewer; }
data::Viewer tom(Stage& kiosk) { return data::come_in_with_pin(kiosk.home(), kiosk.house().tom, kiosk.house().rose, stage::visitor_pin).viewer; }

void tom_writes(Stage& kiosk) { data::leave_note(kiosk.home(), tom(kiosk), {kiosk.house().rose, data::NoteFor::resident, "See you on Sunday.", {}}); }

void tom_answers_her(Stage& kiosk) {
    const data::EntryId first = data::leave_note(kiosk.home(), rose(kiosk), {kiosk.house().rose, data::NoteFor::circle, "Will you come?", {}});
    data::NewNote answer = data::answer_to(*data::note(kiosk.home(), tom(kiosk), first), kiosk.house().tom);
    answer.text = "Yes, on Sunday.";
    data::leave_note(kiosk.home(), tom(kiosk), answer);
}

void sam_sends_a_moment(Stage& kiosk) { data::leave_note(kiosk.home(), sam(kiosk), {kiosk.house().rose, data::NoteFor::moment, "She sang along.", {}}); }

void sam_asks_to_decide(Stage& kiosk) {
    data::ask_to_decide(kiosk.home(), sam(kiosk), {kiosk.house().rose, 2001, "", {2101, 2102, 2103}, data::Audience::circle});
}

data::PartnershipId tom_asks(Stage& kiosk) { return data::PartnershipId{data::number(data::begin_partnership(kiosk.home(), tom(kiosk), {kiosk.house().rose}))}; }

void tom_would_like_to_work_together(Stage& kiosk) { tom_asks(kiosk); }

data::PartnershipId in_it_with_tom(Stage& kiosk) {
    const data::PartnershipId id = tom_asks(kiosk);
    data::take_partnership_step(kiosk.home(), rose(kiosk), id, data::PartnershipStep::yes);
    return id;
}

void they_work_together(Stage& kiosk) { in_it_with_tom(kiosk); }

void tom_says_who_does_what(Stage& kiosk) {
    data::NewShareLine line;
    line.topic = 4004;
    line.who = data::ShareWho::together;
    data::share_out(kiosk.home(), tom(kiosk), in_it_with_tom(kiosk), line);
}

void tom_keeps_a_goal(Stage& kiosk) {
    const data::PartnershipId id = in_it_with_tom(kiosk);
    const data::GoalId goal{data::number(data::keep_goal(kiosk.home(), tom(kiosk), id, 4102, ""))};
    data::NewGoalPart step;
    step.part = data::GoalPart::step;
    step.phrase = 4202;
    data::tell_goal(kiosk.home(), tom(kiosk), id, goal, step);
}

void say_all_five(Stage& kiosk, const data::Viewer& by, data::PartnershipId id) {
    for (int strand = 1; strand <= data::strand_count; ++strand) {
        data::say_strand(kiosk.home(), by, id, data::Strand{strand}, 2);
    }
}

void tom_said_the_five(Stage& kiosk) {
    const data::PartnershipId id = in_it_with_tom(kiosk);
    say_all_five(kiosk, tom(kiosk), id);
}

void tom_would_show_them(Stage& kiosk) {
    const data::PartnershipId id = in_it_with_tom(kiosk);
    say_all_five(kiosk, tom(kiosk), id);
    say_all_five(kiosk, rose(kiosk), id);
    data::show_strands(kiosk.home(), tom(kiosk), id, data::ShowSaid::show);
}

void both_would_show_them(Stage& kiosk) {
    tom_would_show_them(kiosk);
    data::show_strands(kiosk.home(), rose(kiosk), data::my_partnerships(kiosk.home(), rose(kiosk)).front().id, data::ShowSaid::show);
}

data::ConversationId sam_asks_to_talk(Stage& kiosk) {
    data::NewConversation talk;
    talk.with = kiosk.house().rose;
    talk.said[data::place_of(data::Prompt::need)].words = "I would like to hear how it was for you.";
    return data::ConversationId{data::number(data::invite(kiosk.home(), sam(kiosk), talk))};
}

void sam_invites_rose(Stage& kiosk) { sam_asks_to_talk(kiosk); }

void they_talked(Stage& kiosk) { data::take_conversation_step(kiosk.home(), rose(kiosk), sam_asks_to_talk(kiosk), {data::ConversationStep::yes, {}, {}}); }

void tom_is_in_her_picture(Stage& kiosk) {
    data::NewCircleMark mark;
    mark.what = data::MarkWhat::person;
    mark.person = kiosk.house().tom;
    data::put_mark(kiosk.home(), rose(kiosk), kiosk.house().rose, mark);
}

} // namespace

std::vector<Journey> journeys_with_others() {
    return {
        {"a note to the care team", {{"notes"}, {"leave-a-note"}, {"for-team"}, {"phrase-1"}, {"send"}}, ScreenName::thank_you},
        {"a note that asks for something", {{"notes"}, {"leave-a-note"}, {"asks"}, {"for-circle"}, {"phrase-2"}, {"send"}}, ScreenName::thank_you},
        {"a note to somebody by name", {{"notes"}, {"leave-a-note"}, {"for-person"}, {"person-"}, {"phrase-1"}, {"send"}}, ScreenName::thank_you},
        {"reading a note", {{"notes"}, {"note-"}}, ScreenName::note, true, 0, tom_writes},
        {"answering a note", {{"notes"}, {"note-"}, {"answer"}, {"phrase-1"}, {"send"}}, ScreenName::thank_you, true, 0, tom_writes},
        {"reading on in a thread of notes", {{"notes"}, {"note-"}, {"answer"}, {"phrase-3"}, {"send"}}, ScreenName::thank_you, true, 0, tom_answers_her},
        {"reading a moment of the day", {{"notes"}, {"note-"}}, ScreenName::note, true, 0, sam_sends_a_moment},
        {"a choice", {{"choice-wanted"}, {"choose-2101"}}, ScreenName::thank_you, true, 2, sam_asks_to_decide},
        {"what speaks for it and against it", {{"choice-wanted"}, {"for-and-against"}}, ScreenName::decision, false, 0, sam_asks_to_decide},
        {"what helped to choose", {{"choice-wanted"}, {"choose-2102"}, {"what-helped"}, {"helped-1"}, {"done"}}, ScreenName::thank_you, true, 2, sam_asks_to_decide},
        {"a question of her own to decide", {{"decisions"}, {"ask-to-decide"}, {"question-2001"}}, ScreenName::decision_choose},
        {"who is round me", {{"circle"}, {"put-in"}, {"kind-1"}, {"person-"}}, ScreenName::circle_mark},
        {"nearer to me", {{"circle"}, {"mark-"}, {"nearer"}}, ScreenName::circle_mark, true, 3, tom_is_in_her_picture},
        {"what he brings", {{"circle"}, {"mark-"}, {"brings"}, {"brings-2"}, {"done"}}, ScreenName::circle_mark, true, 0, tom_is_in_her_picture},
        {"when we were in touch", {{"circle"}, {"mark-"}, {"touch"}, {"day-1"}}, ScreenName::circle_mark, true, 0, tom_is_in_her_picture},
        {"who sees my picture", {{"circle"}, {"put-in"}, {"readers"}, {"audience-4"}}, ScreenName::circle},
        {"inviting Sam to talk", {{"notes"}, {"invite"}, {"person-"}, {"sentence-"}}, ScreenName::conversation},
        {"yes, let us talk", {{"invitation"}, {"answer-1"}}, ScreenName::conversation_when, true, 2, sam_invites_rose},
        {"yes, and when and where", {{"invitation"}, {"answer-1"}, {"when-"}, {"where-"}}, ScreenName::conversation, true, 2, sam_invites_rose},
        {"not now", {{"invitation"}, {"answer-2"}}, ScreenName::conversation, true, 2, sam_invites_rose},
        {"yes, with somebody beside me", {{"invitation"}, {"answer-3"}, {"person-"}}, ScreenName::conversation_when, true, 3, sam_invites_rose},
        {"how the conversation went", {{"invitation"}, {"answer-12"}}, ScreenName::conversation, true, 2, they_talked},
        {"asking Sam to work together", {{"say"}, {"partnerships"}, {"begin"}, {"person-"}, {"ask"}}, ScreenName::partnership},
        {"yes to working together", {{"partnership-waits"}, {"yes"}}, ScreenName::partnership, true, 2, tom_would_like_to_work_together},
        {"not now to working together", {{"partnership-waits"}, {"not-now"}}, ScreenName::partnership, true, 2, tom_would_like_to_work_together},
        {"agreeing to who does what", {{"partnership-waits"}, {"agree"}}, ScreenName::partner_share, true, 2, tom_says_who_does_what},
        {"talking first about who does what", {{"partnership-waits"}, {"talk-first"}}, ScreenName::partner_share, true, 2, tom_says_who_does_what},
        {"saying who does what", {{"say"}, {"partnerships"}, {"partnership-"}, {"share"}, {"add"}, {"topic-4006"}, {"together"}}, ScreenName::partner_share, true, 0, they_work_together},
        {"a goal, and its first step", {{"say"}, {"partnerships"}, {"partnership-"}, {"goals"}, {"new-goal"}, {"sentence-4102"}, {"add-step"}, {"sentence-4202"}}, ScreenName::partner_goal, true, 0, they_work_together},
        {"a step that is done", {{"say"}, {"partnerships"}, {"partnership-"}, {"goals"}, {"goal-"}, {"step-"}}, ScreenName::partner_goal, true, 0, tom_keeps_a_goal},
        {"how we are doing together", {{"partnership-waits"}, {"strand-1"}, {"strand-answer-1"}, {"strand-answer-2"}, {"strand-answer-3"}, {"strand-answer-4"}, {"strand-answer-1"}, {"show-it"}}, ScreenName::together, true, 3, tom_said_the_five},
        {"agreeing to show it", {{"say"}, {"partnerships"}, {"partnership-"}, {"how-are-we"}, {"show"}, {"show-it"}}, ScreenName::together, true, 0, tom_would_show_them},
        {"looking at it side by side", {{"partnership-waits"}, {"look"}}, ScreenName::together_side, true, 0, both_would_show_them},
        {"who else may read it", {{"say"}, {"partnerships"}, {"partnership-"}, {"what-else"}, {"readers"}, {"team"}}, ScreenName::partner_readers, true, 0, they_work_together}};
}

} // namespace four_ways
