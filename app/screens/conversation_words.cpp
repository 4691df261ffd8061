// Words and pictures of inviting a conversation; every word is a msgid for the catalogue. Numbers of ready sentences are never
// given anew. They tell of oneself and blame nobody, so that the other one can hear them.
#include "app/screens/conversation_words.h"

#include "app/days.h"
#include "app/screens/team_words.h"

namespace app {
namespace {

using data::ConversationStep;
using data::MeetingPlace;
using data::Prompt;
using widgets::N_;

constexpr ReadySentence happened[] = {
    {1101, N_("I was not listened to"), "how-said"},
    {1102, N_("I was not asked"), "deciding-together"},
    {1103, N_("It was said in a way that hurt me"), "how-told"},
    {1104, N_("I had to wait a long time"), "card-set-times"},
    {1105, N_("I did not know what was going on"), "not-sure"},
    {1106, N_("We misunderstood each other"), "invite-conversation"},
    {1107, N_("I felt left alone with it"), "feel-lonely"},
    {1108, N_("I said something I am sorry for"), "feel-sad"},
};
constexpr ReadySentence needs[] = {
    {1201, N_("I need you to listen first"), "how-said"},
    {1202, N_("I need to be asked first"), "say-question"},
    {1203, N_("I need more time"), "card-set-times"},
    {1204, N_("I need to know what is going on"), "reminder"},
    {1205, N_("I need a kind word"), "giver"},
    {1206, N_("I need it to be calm"), "access-quiet"},
    {1207, N_("I need to feel safe"), "privacy"},
    {1208, N_("I need us to start again"), "loop-reopen"},
};
constexpr ReadySentence tries[] = {
    {1301, N_("I could listen first"), "how-said"},
    {1302, N_("I could say it sooner"), "reminder"},
    {1303, N_("I could ask before I do it"), "say-question"},
    {1304, N_("I could say sorry"), "giver"},
    {1305, N_("I could be calmer"), "feel-content"},
    {1306, N_("I could tell you when it is too much"), "how-are-you"},
    {1307, N_("We could try it together"), "partnership"},
    {1308, N_("We could ask somebody to help us"), "need-company"},
};

} // namespace

WordAndPicture prompt_word(Prompt prompt) {
    switch (prompt) {
    case Prompt::happened: return {N_("What happened for me"), "something-happened", N_("what happened for me"), N_("Say what happened for me.")};
    case Prompt::need: return {N_("What I need"), "about-important", N_("what I need"), N_("Say what I need.")};
    case Prompt::could_try: break;
    }
    return {N_("What I could try"), "try-it", N_("what I could try"), N_("Say what I could try.")};
}

// One meal, told three times: how the three belong together is seen without being explained.
const char* prompt_example(Prompt prompt) {
    switch (prompt) {
    case Prompt::happened: return N_("As when you say: my plate was taken while I was still eating.");
    case Prompt::need: return N_("As when you say: please ask me before you take my plate.");
    case Prompt::could_try: break;
    }
    return N_("As when you say: I could put my fork down when I have finished.");
}

std::span<const ReadySentence> prompt_sentences(Prompt prompt) {
    switch (prompt) {
    case Prompt::happened: return happened;
    case Prompt::need: return needs;
    case Prompt::could_try: break;
    }
    return tries;
}

WordAndPicture conversation_step_word(ConversationStep step) {
    switch (step) {
    case ConversationStep::yes: return {N_("Yes, let us talk"), "yes", N_("yes"), N_("Yes, let us talk about it.")};
    case ConversationStep::not_now: return {N_("Not now"), "not-this-time", N_("not now"), N_("Not now. I can say yes later.")};
    case ConversationStep::beside:
        return {N_("With someone beside me"), "need-company", N_("with someone beside me"), N_("Yes, with somebody beside me.")};
    case ConversationStep::arranged: return {N_("When and where"), "calendar", N_("when and where"), N_("Choose when and where we talk.")};
    case ConversationStep::better: return step_word(data::AskStep::went_better);
    case ConversationStep::same: return step_word(data::AskStep::went_same);
    case ConversationStep::not_yet: return step_word(data::AskStep::not_yet);
    case ConversationStep::reopened: return {N_("Open it again"), "loop-reopen", N_("opened again"), N_("Open it again, and talk once more.")};
    }
    return {"", "", "", ""};
}

WordAndPicture conversation_stage_word(data::ConversationStage stage) {
    using data::ConversationStage;
    switch (stage) {
    case ConversationStage::waiting: return {N_("Invited"), "invite-conversation", N_("invited"), N_("It waits for an answer.")};
    case ConversationStage::not_now: return {N_("Not now"), "not-this-time", N_("not now"), N_("The answer is: not now.")};
    case ConversationStage::agreed: return {N_("Yes"), "yes", N_("yes"), N_("The answer is yes.")};
    case ConversationStage::arranged: return {N_("When and where"), "calendar", N_("when and where"), N_("It is arranged.")};
    case ConversationStage::finished: break;
    }
    return {N_("How did it go?"), "loop-how-did-it-go", N_("how it went"), N_("How did it go?")};
}

WordAndPicture meeting_place_word(MeetingPlace place) {
    switch (place) {
    case MeetingPlace::room: return {N_("My room"), "about-room"};
    case MeetingPlace::lounge: return {N_("The lounge"), "place-in-the-home"};
    case MeetingPlace::garden: return {N_("The garden"), "card-garden"};
    case MeetingPlace::dining_room: return {N_("The dining room"), "card-lay-table"};
    case MeetingPlace::quiet_corner: return {N_("A quiet corner"), "card-quiet-room"};
    case MeetingPlace::walk: return {N_("On a walk"), "do-walk"};
    case MeetingPlace::telephone: return {N_("By telephone"), "card-phone-call"};
    case MeetingPlace::none: break;
    }
    return {"", ""};
}

std::string prompt_words(const Loading& loading, const data::PromptWords& said) {
    for (const Prompt prompt : {Prompt::happened, Prompt::need, Prompt::could_try}) {
        for (const ReadySentence& sentence : prompt_sentences(prompt)) {
            if (sentence.number == said.phrase) {
                return said.words.empty() ? loading.words(sentence.words) : loading.words.with("{1}: {2}", {loading.words(sentence.words), said.words});
            }
        }
    }
    return said.words;
}

const char* prompt_picture(Prompt prompt, const data::PromptWords& said) {
    for (const ReadySentence& sentence : prompt_sentences(prompt)) {
        if (sentence.number == said.phrase) {
            return sentence.picture;
        }
    }
    return prompt_word(prompt).picture;
}

std::string meeting_day_words(const Loading& loading, const data::Meeting& meeting) {
    const auto& words = loading.words;
    const std::int64_t day_ms = data::milliseconds(meeting.day);
    const int ahead = days_before(meeting.day, loading.now.wall);
    constexpr int a_week = 7;
    const std::string day = ahead == 0 ? words("Today") : ahead == 1 ? words("Tomorrow") : ahead > 1 && ahead < a_week ? words.weekday(day_ms)
                                                        : words.with("{1} {2}", {words.weekday(day_ms), words.day_and_month(day_ms)});
    switch (meeting.part) {
    case data::MeetingPart::morning: return words.with("{1}, in the morning", {day});
    case data::MeetingPart::afternoon: return words.with("{1}, in the afternoon", {day});
    case data::MeetingPart::evening: return words.with("{1}, in the evening", {day});
    case data::MeetingPart::none: break;
    }
    return day;
}

std::string meeting_place_words(const Loading& loading, const data::Meeting& meeting) {
    if (meeting.place == MeetingPlace::room && meeting.room_of != loading.session.viewer.person()) {
        return loading.words.with("The room of {1}", {name_of(loading, meeting.room_of)});
    }
    return loading.words(meeting_place_word(meeting.place).word);
}

} // namespace app
