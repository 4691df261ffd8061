// The home's own sentences for the cards in two languages: each in as many languages as somebody wrote it in, and who wrote it.
#pragma once
#include "data/home.h"
#include "data/records_people.h"

namespace data {

// Whoever works here. Writes a sentence (PhraseId::none: a new one of that use) in one language; what was written in it before
// stays in the journal. 1 to 120 characters. Gives back the writing, by which it can be taken back. Throws Error refused.
EntryId write_sentence(Home&, const Viewer& by, PhraseUse, PhraseId, const std::string& language, const std::string& words);
// Takes back one writing: what was written in that language before stands again. Who wrote it, or a manager.
void take_writing(Home&, const Viewer& by, EntryId writing);
// Takes a sentence off the cards in all languages, or brings it back. Who wrote it first, or a manager.
void take_sentence(Home&, const Viewer& by, PhraseId, bool gone);

// Those that are on the cards, oldest first. Anybody may read them.
std::vector<OurSentence> our_sentences(Home&, const Viewer&, PhraseUse);
std::optional<OurSentence> our_sentence(Home&, const Viewer&, PhraseId);
bool is_for_cards(PhraseUse);
// Whether this viewer may take it away.
bool may_take_sentence(Home&, const Viewer&, const OurSentence&);

} // namespace data
