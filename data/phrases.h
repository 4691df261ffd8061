// Our own ready sentences: what a home adds to those of the program, in its own language, and which of the program's it hides.
#pragma once
#include "data/home.h"
#include "data/records_people.h"

namespace data {

// Managers. 1 to 120 characters; not a second time for the same use. Throws Error refused.
PhraseId add_phrase(Home&, const Viewer& by, PhraseUse, const std::string& words);
void remove_phrase(Home&, const Viewer& by, PhraseId);
// One of the program's, by its English words.
void hide_phrase(Home&, const Viewer& by, PhraseUse, const std::string& ready, bool hidden);

// In the order in which they were added. Anybody may read them.
std::vector<OurPhrase> our_phrases(Home&, const Viewer&, PhraseUse);
std::vector<std::string> hidden_phrases(Home&, const Viewer&, PhraseUse);

} // namespace data
