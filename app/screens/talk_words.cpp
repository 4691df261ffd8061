// The phrases of the two-language cards, and which two languages they are in.
#include "app/screens/talk_words.h"

#include <algorithm>

#include "data/people.h"

namespace app {
namespace {

using widgets::N_;

constexpr TalkPhrase needs[] = {
    {N_("I would like a drink."), "card-tea"},
    {N_("I am hungry."), "about-food"},
    {N_("I need the toilet."), "access-toilet"},
    {N_("I am in pain."), "feel-in-pain"},
    {N_("I am cold."), "card-warm-room"},
    {N_("I am too warm."), "card-open-window"},
    {N_("I would like to rest."), "do-rest"},
    {N_("I would like to go outside."), "topic-outdoors"},
    {N_("I would like to wash."), "pref-bath"},
    {N_("Please stay with me."), "need-company"},
    {N_("Please help me to stand up."), "help-guided"},
    {N_("Please ring my family."), "card-phone-call"},
};
constexpr TalkPhrase feelings[] = {
    {N_("I feel happy."), "feel-happy"},       {N_("I feel content."), "feel-content"}, {N_("I feel sad."), "feel-sad"},
    {N_("I feel worried."), "feel-worried"},   {N_("I feel angry."), "feel-angry"},     {N_("I feel lonely."), "feel-lonely"},
    {N_("I feel tired."), "feel-tired"},       {N_("I feel bored."), "feel-bored"},     {N_("I feel grateful."), "feel-grateful"},
    {N_("I am missing someone."), "missing-someone"}, {N_("I feel better."), "win-felt-better"},  {N_("I am not sure how I feel."), "not-sure"},
};
constexpr TalkPhrase thanks[] = {
    {N_("Good morning."), "season-summer"}, {N_("Good night."), "pic-moon"},          {N_("Thank you."), "thank-you"},
    {N_("That was kind of you."), "say-thanks"}, {N_("I enjoyed that."), "feel-happy"}, {N_("I am sorry."), "invite-conversation"},
};
constexpr TalkPhrase resident_asks[] = {
    {N_("What is your name?"), "about-people"},          {N_("What happens next?"), "calendar"},
    {N_("When do we eat?"), "about-food"},               {N_("When is my family coming?"), "card-family-visit"},
    {N_("Where are we going?"), "win-got-out"},          {N_("Can you help me?"), "help-asked"},
    {N_("Can you show me?"), "help-shown"},              {N_("Can you say it again, slowly?"), "repeat"},
};
constexpr TalkPhrase helper_asks[] = {
    {N_("Are you in pain?"), "feel-in-pain"},            {N_("Would you like a drink?"), "card-tea"},
    {N_("Are you hungry?"), "about-food"},               {N_("Do you need the toilet?"), "access-toilet"},
    {N_("Would you like to rest?"), "do-rest"},          {N_("May I help you?"), "help-asked"},
    {N_("Did you sleep well?"), "about-sleep"},          {N_("Are you warm enough?"), "card-warm-room"},
    {N_("Would you like to come with me?"), "need-company"}, {N_("Is this all right for you?"), "all-right"},
    {N_("Would you like some quiet?"), "access-quiet"},  {N_("What would you like to do?"), "do-games"},
};
constexpr TalkPhrase answers[] = {
    {N_("Yes."), "yes"},                  {N_("No."), "not-this-time"},           {N_("Later, please."), "reminder"},
    {N_("Maybe."), "maybe"},              {N_("I do not know."), "not-sure"},     {N_("A little, please."), "important-not-very"},
    {N_("I do not understand."), "help"}, {N_("That is enough, thank you."), "stop"}, {N_("I would rather not say."), "rather-not-say"},
};

constexpr TalkTopic topics[] = {
    {N_("I need"), "help-asked", needs},        {N_("I feel"), "area-feel", feelings},
    {N_("Greetings and thanks"), "thank-you", thanks}, {N_("I ask"), "say-question", resident_asks},
    {N_("I am asked"), "how-told", helper_asks}, {N_("My answer"), "area-say", answers},
};

bool is_installed(const Loading& loading, const std::string& code) {
    return std::find(loading.languages.begin(), loading.languages.end(), code) != loading.languages.end();
}

// The first of these that there is a catalogue for and that is not `but`; else any other; else `but` itself.
std::string first_other(const Loading& loading, std::initializer_list<std::string> wanted, const std::string& but) {
    for (const std::string& code : wanted) {
        if (code != but && is_installed(loading, code)) {
            return code;
        }
    }
    const auto other = std::find_if(loading.languages.begin(), loading.languages.end(), [&](const std::string& code) { return code != but; });
    return other == loading.languages.end() ? but : *other;
}

std::string language_of(const Loading& loading, data::PersonId resident) {
    const auto somebody = data::person(loading.home, loading.session.viewer, resident);
    return somebody ? somebody->language : std::string();
}

} // namespace

std::span<const TalkTopic> talk_topics() {
    return topics;
}

data::PhraseUse use_of_topic(int topic) {
    return static_cast<data::PhraseUse>(static_cast<int>(data::PhraseUse::talk_needs) + topic);
}

const TalkTopic& talk_topic_of(data::PhraseUse use) {
    return topics[static_cast<std::size_t>(std::clamp(static_cast<int>(use) - static_cast<int>(data::PhraseUse::talk_needs), 0, static_cast<int>(std::size(topics)) - 1))];
}

TalkLanguages talk_languages(const Loading& loading) {
    const std::string& mine = loading.words.code();
    const std::string& chosen = loading.session.comfort.helper_language;
    if (loading.session.viewer.role() == data::Role::resident) {
        return {mine, first_other(loading, {chosen, loading.facts.language, "en"}, mine)};
    }
    // Somebody who helps is in front: the large words are the resident's all the same.
    return {first_other(loading, {chosen, language_of(loading, loading.place.resident), loading.facts.language}, mine), mine};
}

bool talk_is_wanted(const Loading& loading, data::PersonId resident) {
    if (loading.languages.size() < 2) {
        return false;
    }
    if (!loading.session.comfort.helper_language.empty()) {
        return true;
    }
    if (loading.session.viewer.person() == resident) {
        return loading.words.code() != loading.facts.language;
    }
    const std::string theirs = language_of(loading, resident);
    return !theirs.empty() && theirs != loading.words.code() && is_installed(loading, theirs);
}

} // namespace app
