// The words and pictures that stand for each mood, need, win, audience and answer; msgids for the catalogue.
#pragma once
#include <string>

#include "app/screens/view.h"
#include "app/session.h"

namespace app {

struct WordAndPicture {
    const char* word;    // msgid
    const char* picture;
};
WordAndPicture mood_word(data::Mood);
WordAndPicture topic_word(data::MoodTopic);
WordAndPicture need_word(data::Need);
WordAndPicture win_word(data::Win);
WordAndPicture answer_word(data::Answer);
WordAndPicture audience_word(data::Audience);

// A person's picture, or their initial on one of the pale colours, always the same for the same person.
MarkView mark_of(const data::Person&);
// "Rose said it, today 9:15" — when something was, in the words of the language; a clock that was not trusted says so.
std::string when_words(const Loading&, const data::Entry&);

} // namespace app
