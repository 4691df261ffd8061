// What partners and those who work here tell each other about an activity: ready sentences, and a word as it is read. Text only.
#pragma once
#include <span>
#include <string>

#include "app/session.h"
#include "data/records_house.h"

namespace app {

struct EventPhrase {
    int number;        // kept: never given anew
    const char* words; // msgid: a whole sentence
};
// For a partner, or for those who work here.
std::span<const EventPhrase> event_phrases(bool partner);
// In the reader's language where it was a ready sentence.
std::string event_words(const Loading&, const data::EventWord&);
// The next time of an activity, or the last one there was.
std::optional<data::Activity> event_of(const Loading&, data::ActivityId);
// "Tuesday 24 November, 14:00"
std::string event_when(const Loading&, const data::Activity&);

} // namespace app
