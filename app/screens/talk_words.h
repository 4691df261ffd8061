// What two people who share no language most often need to say to each other, by kind; msgids for the catalogue.
#pragma once
#include <span>

#include "app/session.h"

namespace app {

struct TalkPhrase {
    const char* words;   // msgid: a whole sentence, as the resident says or hears it
    const char* picture;
};
struct TalkTopic {
    const char* words;   // msgid, as the resident sees it: "I need"
    const char* picture;
    std::span<const TalkPhrase> phrases;
};
std::span<const TalkTopic> talk_topics();
// Those of the home's own that stand among them, and the topic of those.
data::PhraseUse use_of_topic(int topic);
const TalkTopic& talk_topic_of(data::PhraseUse);
inline constexpr int talk_answers = 5; // the topic that answers a question

// The two languages of the cards: the resident's, shown large, and the helper's. Codes that have a catalogue; alike where there is
// no other.
struct TalkLanguages {
    std::string resident, helper;
};
TalkLanguages talk_languages(const Loading&);
// Whether this resident and whoever is in front may well need the cards: their languages differ, or one was chosen before.
bool talk_is_wanted(const Loading&, data::PersonId resident);

} // namespace app
