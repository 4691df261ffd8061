// Words and pictures of Have my say; every word is a msgid for the catalogue. Numbers of ready sentences are never given anew.
#include "app/say_words.h"

#include <algorithm>

#include "app/screens/team_words.h"
#include "data/asks.h"

namespace app {
namespace {

using data::AskKind;
using data::AskStep;
using widgets::N_;

constexpr ReadySentence questions[] = {
    {101, N_("When do we go out next?"), "do-outing"},
    {102, N_("Who is coming to see me?"), "card-family-visit"},
    {103, N_("What is there to eat?"), "about-food"},
    {104, N_("When can I see a doctor?"), "about-body"},
    {105, N_("Where are my things?"), "pref-belongings"},
    {106, N_("Why was something changed?"), "something-happened"},
    {107, N_("Please explain something to me"), "invite-conversation"},
    {108, N_("May I do this myself?"), "card-do-it-myself"},
};
constexpr ReadySentence worries[] = {
    {201, N_("I do not feel safe"), "feel-worried", true},
    {202, N_("Somebody hurt me"), "something-happened", true},
    {203, N_("How I am spoken to"), "how-told"},
    {204, N_("My body or my health"), "about-body", true},
    {205, N_("I wait too long"), "card-set-times"},
    {206, N_("It is too noisy"), "sense-noise"},
    {207, N_("My things are missing"), "pref-belongings"},
    {208, N_("Food and drink"), "about-food"},
    {209, N_("I am alone too much"), "feel-lonely"},
    {210, N_("I am not asked"), "deciding-together"},
    {211, N_("Somebody else"), "about-people"},
    {212, N_("Something in my room"), "about-room"},
};
constexpr ReadySentence thanks[] = {
    {301, N_("Thank you for your help"), "win-helped"},
    {302, N_("Thank you for listening"), "how-said"},
    {303, N_("Thank you for your time"), "need-company"},
    {304, N_("Thank you for the meal"), "about-food"},
    {305, N_("Thank you for cheering me up"), "feel-happy"},
    {306, N_("Thank you for asking me first"), "deciding-together"},
};
constexpr ReadySentence advocates[] = {
    {401, N_("About my care"), "pref-family-talks"},
    {402, N_("About where I live"), "home"},
    {403, N_("About my money"), "pref-lock-things"},
    {404, N_("About something that happened"), "something-happened"},
    {405, N_("About seeing people"), "about-people"},
    {406, N_("I will say it when we meet"), "invite-conversation"},
};
constexpr ReadySentence records[] = {
    {501, N_("Please talk with me about it"), "invite-conversation"},
    {502, N_("Please give it to me on paper"), "print"},
    {503, N_("Something in it is not right"), "draw"},
    {504, N_("Somebody reads it who should not"), "privacy"},
};
constexpr ReadySentence wishes[] = {
    {601, N_("I would like to go somewhere"), "do-outing"},
    {602, N_("I would like to see somebody"), "card-family-visit"},
    {603, N_("I would like to try something new"), "win-tried-new"},
    {604, N_("I would like something to eat or drink"), "about-food"},
    {605, N_("I would like to help with something"), "do-volunteering"},
    {606, N_("I would like to learn something"), "card-teach"},
    {607, N_("I would like something in my room"), "about-room"},
    {608, N_("I would like to be outdoors more"), "pref-outdoors"},
};
// What matters and cannot be done: 1000 and the number of the importance card.
constexpr ReadySentence cannot[] = {
    {1001, N_("Choosing what to wear"), "pref-clothes"},
    {1002, N_("Looking after my things"), "pref-belongings"},
    {1003, N_("Choosing bath or shower"), "pref-bath"},
    {1004, N_("Something to eat between meals"), "pref-snacks"},
    {1005, N_("Choosing my bedtime"), "pref-bedtime"},
    {1006, N_("Family or a friend in talks about my care"), "pref-family-talks"},
    {1007, N_("Phoning in private"), "pref-private-phone"},
    {1008, N_("A place to lock things away"), "pref-lock-things"},
    {1011, N_("Books and newspapers"), "pref-reading"},
    {1012, N_("Music I like"), "pref-music"},
    {1013, N_("Being around animals"), "pref-animals"},
    {1014, N_("Keeping up with the news"), "pref-news"},
    {1015, N_("Doing things with a group"), "pref-groups"},
    {1016, N_("My favourite things to do"), "pref-favourite-things"},
    {1017, N_("Fresh air in good weather"), "pref-outdoors"},
    {1018, N_("Services and prayer"), "pref-faith"},
};
constexpr ReadySentence talked[] = {
    {701, N_("We talked about it together."), "loop-talked-about"},
    {702, N_("I asked what would help."), "say-question"},
    {703, N_("I talked with the team about it."), "for-team"},
    {704, N_("I talked with the family about it."), "for-circle"},
    {705, N_("We need to talk about it some more."), "invite-conversation"},
    {706, N_("We found a day to talk about it."), "calendar"},
};
constexpr ReadySentence tried[] = {
    {801, N_("It is done."), "yes"},
    {802, N_("It is arranged."), "calendar"},
    {803, N_("We do it in another way now."), "loop-reopen"},
    {804, N_("We tried it together."), "partnership"},
    {805, N_("It has been mended or replaced."), "settings"},
    {806, N_("It did not work. We look for another way."), "maybe"},
};
constexpr ReadySentence answered[] = {
    {901, N_("Yes, we can do that."), "yes"},
    {902, N_("I do not know yet. I will find out."), "search"},
    {903, N_("Not now. I will tell you when."), "loop-not-yet"},
    {904, N_("No, I am sorry. Let us talk about why."), "not-this-time"},
    {905, N_("Thank you for telling me."), "thank-you"},
    {906, N_("Somebody will come and talk with you."), "need-company"},
};

constexpr std::span<const ReadySentence> all_sentences[] = {questions, worries, thanks, advocates, records, wishes, cannot, talked, tried, answered};

// A sentence that somebody chose, and their own words where there are any.
std::string said(const Loading& loading, int phrase, const std::string& own) {
    const ReadySentence* ready = ready_sentence(phrase);
    if (ready == nullptr) {
        return own;
    }
    std::string words = loading.words(ready->words);
    if (own.empty()) {
        return words;
    }
    if (words.ends_with('.')) {
        words.pop_back();
    }
    return loading.words.with("{1}: {2}", {words, own});
}

int days_between(data::WallTime from, const Loading& loading) {
    int days = 0;
    while (days < 1000 && data::milliseconds(day_bounds(data::WallTime{loading.day_start_ms}, -days).starts) > data::milliseconds(from)) {
        days += days < 14 ? 1 : 7; // a week more or less is not told apart then
    }
    return days;
}

} // namespace

WordAndPicture asking_word(AskKind what) {
    switch (what) {
    case AskKind::question: return {N_("A question"), "say-question", N_("a question"), N_("I would like to ask a question.")};
    case AskKind::worry: return {N_("A worry"), "say-worry", N_("a worry"), N_("I would like to say what worries me.")};
    case AskKind::thanks: return {N_("Thanks"), "say-thanks", N_("thanks"), N_("I would like to say thank you.")};
    case AskKind::advocate:
        return {N_("Someone to speak up with me"), "say-advocate", N_("someone to speak up with me"), N_("I would like someone to speak up with me.")};
    case AskKind::see_record:
        return {N_("What is written about me"), "say-see-record", N_("what is written about me"), N_("I would like to see what is written about me.")};
    case AskKind::wish: return {N_("A wish"), "wish", N_("a wish"), N_("I would like something.")};
    case AskKind::note_request: return {N_("Asked in a note"), "area-notes", N_("something in a note"), N_("I asked for something in a note.")};
    case AskKind::important_but_cannot:
        return {N_("Important, but I can't"), "important-but-cannot", N_("something important"), N_("This is important to me, but I cannot do it.")};
    }
    return {N_("A question"), "say-question", N_("a question"), N_("I would like to ask a question.")};
}

WordAndPicture stage_word(data::AskStage stage) {
    using data::AskStage;
    switch (stage) {
    case AskStage::open: return {N_("Asked"), "loop-open", N_("asked"), N_("It is asked.")};
    case AskStage::talked_about: return {N_("Talked about"), "loop-talked-about", N_("talked about"), N_("It was talked about.")};
    case AskStage::tried: return {N_("Tried"), "loop-tried", N_("tried"), N_("Something was tried.")};
    case AskStage::went: break;
    }
    return {N_("How did it go?"), "loop-how-did-it-go", N_("how it went"), N_("How did it go?")};
}

WordAndPicture step_word(AskStep step) {
    switch (step) {
    case AskStep::taken_on: return {N_("Taken on"), "win-did-it-myself", N_("taken on"), N_("I take it on.")};
    case AskStep::talked_about: return {N_("Talked about"), "loop-talked-about", N_("talked about"), N_("We talked about it.")};
    case AskStep::tried: return {N_("Tried"), "loop-tried", N_("tried"), N_("We tried something.")};
    case AskStep::answered: return {N_("Answer"), "how-said", N_("answered"), N_("I answer it.")};
    case AskStep::heart: return {N_("A heart"), "thank-you", N_("a heart"), N_("I send a heart.")};
    case AskStep::went_better: return {N_("Better"), "win-felt-better", N_("better"), N_("It is better.")};
    case AskStep::went_same: return {N_("The same"), "all-right", N_("the same"), N_("It is the same as before.")};
    case AskStep::not_yet: return {N_("Not yet"), "loop-not-yet", N_("not yet"), N_("Not yet. Ask me later.")};
    case AskStep::reopened: return {N_("Asked again"), "loop-reopen", N_("asked again"), N_("I ask again.")};
    }
    return {"", "", "", ""};
}

WordAndPicture contact_word(data::ContactKind kind) {
    using data::ContactKind;
    switch (kind) {
    case ContactKind::safeguarding:
        return {N_("If someone is not safe"), "privacy", N_("if someone is not safe"), N_("If you or someone else is not safe.")};
    case ContactKind::advocacy:
        return {N_("Someone to speak up with me"), "say-advocate", N_("someone to speak up with me"), N_("For someone to speak up with you.")};
    case ContactKind::complaints: return {N_("A complaint"), "say-worry", N_("a complaint"), N_("For a complaint.")};
    case ContactKind::support_group: return {N_("People like me"), "do-peer-support", N_("people like me"), N_("To meet people like you.")};
    case ContactKind::hard_conversation:
        return {N_("Help with a hard talk"), "invite-conversation", N_("help with a hard talk"), N_("For help with a hard conversation.")};
    case ContactKind::wellbeing: return {N_("When it is too much"), "how-are-you", N_("when it is too much"), N_("For when it gets too much.")};
    }
    return {"", "", "", ""};
}

WordAndPicture key_part_word(data::KeyPart part) {
    switch (part) {
    case data::KeyPart::key_worker: return {N_("My key worker"), "door-work-here", N_("Key worker"), N_("My key worker hears it.")};
    case data::KeyPart::advocate: return {N_("My advocate"), "say-advocate", N_("Advocate"), N_("My advocate hears it.")};
    case data::KeyPart::nothing: break;
    }
    return {"", "", "", ""};
}

std::span<const ReadySentence> asking_sentences(AskKind what) {
    switch (what) {
    case AskKind::question: return questions;
    case AskKind::worry: return worries;
    case AskKind::thanks: return thanks;
    case AskKind::advocate: return advocates;
    case AskKind::see_record: return records;
    case AskKind::wish: return wishes;
    case AskKind::important_but_cannot: return cannot;
    case AskKind::note_request: break;
    }
    return {};
}

std::span<const ReadySentence> step_sentences(AskStep step) {
    switch (step) {
    case AskStep::talked_about: return talked;
    case AskStep::tried: return tried;
    case AskStep::answered: return answered;
    default: return {};
    }
}

const ReadySentence* ready_sentence(int number) {
    for (const auto& sentences : all_sentences) {
        for (const ReadySentence& sentence : sentences) {
            if (sentence.number == number) {
                return &sentence;
            }
        }
    }
    return nullptr;
}

std::string asked_words(const Loading& loading, const data::AskRow& ask) {
    const std::string words = said(loading, ask.phrase, ask.words);
    return words.empty() ? loading.words(asking_word(ask.what).word) : words;
}

std::string asked_words(const Loading& loading, const LastRecord& last) { return said(loading, last.phrase, last.words); }

std::string step_words(const Loading& loading, const data::AskStepRow& step) { return said(loading, step.phrase, step.words); }

std::string open_since(const Loading& loading, const data::AskRow& ask) {
    const auto& words = loading.words;
    data::WallTime since = ask.asked;
    if (ask.loop.round > 1) {
        for (const data::AskStepRow& step : data::steps_of(loading.home, loading.session.viewer, ask.id)) {
            since = step.step == AskStep::reopened ? step.entry.when : since;
        }
    }
    const int days = days_between(since, loading);
    if (days == 0) {
        return ask.loop.round > 1 ? words("Asked again today") : words("Asked today");
    }
    if (days == 1) {
        return ask.loop.round > 1 ? words("Asked again yesterday") : words("Asked yesterday");
    }
    if (days < 14) {
        return words.count("Open for {n} day", "Open for {n} days", days);
    }
    constexpr int days_of_a_month = 30;
    return days < 2 * days_of_a_month ? words.count("Open for {n} week", "Open for {n} weeks", days / 7)
                                      : words.count("Open for {n} month", "Open for {n} months", days / days_of_a_month);
}

std::string holder_words(const Loading& loading, const data::AskRow& ask) {
    const auto& words = loading.words;
    if (ask.loop.holder == data::PersonId::none) {
        return words("Nobody has taken it on yet");
    }
    return ask.loop.holder == loading.session.viewer.person() ? words("You have taken it on") : words.with("{1} has taken it on", {ask.holder_name});
}

std::string hearers_words(const Loading& loading, const data::AskRow& ask) {
    LastRecord as_said;
    as_said.audience = ask.entry.audience;
    as_said.named = ask.named;
    return audience_sentence(loading, as_said, ask.resident_name, ask.entry.resident == loading.session.viewer.person());
}

bool is_asker(const Loading& loading, const data::AskRow& ask) {
    return loading.session.viewer.person() != data::PersonId::none && loading.session.viewer.person() == ask.asker;
}

bool speaks_for_asker(const Loading& loading, const data::AskRow& ask) {
    return is_asker(loading, ask) || (ask.told && loading.session.viewer.is_staff());
}

} // namespace app
