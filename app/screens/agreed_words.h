// The ready sentences of what is to be done next, and how one of them is told.
#pragma once
#include <span>
#include <string>

#include "app/session.h"
#include "app/screens/view.h"

namespace app {

struct AgreedPhrase {
    const char* words; // a msgid
    const char* picture;
};
// From 1; anything else is what somebody wrote themselves: no words, and a picture of its own.
AgreedPhrase agreed_phrase(int number);
int agreed_phrases();

// What is to be done, in the language in front where it was chosen, else as it was written.
std::string agreed_words(const Loading&, const data::AgreedRow&);
// "Grace", "You" or "Whoever takes over".
std::string agreed_owner(const Loading&, const data::AgreedRow&);
// "By today", "By tomorrow", "By Monday 23 November", "It was for yesterday".
std::string agreed_due(const Loading&, const data::AgreedRow&);
// The last thing that became of it, with who and when; empty where nothing did.
std::string agreed_step_told(const Loading&, const data::AgreedRow&);
// "Grace · by today", or what became of it where it is done.
std::string agreed_line(const Loading&, const data::AgreedRow&);

} // namespace app
