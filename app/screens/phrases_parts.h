// The ready sentences that are offered for one use: the program's that the home shows, then its own. For *_load.cpp only.
#pragma once
#include <span>
#include <string>
#include <vector>

#include "app/session.h"

namespace app {

std::vector<std::string> ready_and_ours(const Loading&, data::PhraseUse, std::span<const char* const> ready);
// The program's own for that use; msgids.
std::vector<const char*> ready_for(data::PhraseUse);
// Managers; for the cards in two languages, whoever works here.
bool may_write_phrases(const Loading&, data::PhraseUse);
// Where those of this use are written.
Place phrases_place(data::PhraseUse);
// Of a sentence for the cards, how it is written in that language; null: it is not.
const data::SentenceWriting* written_in(const data::OurSentence&, const std::string& language);

} // namespace app
