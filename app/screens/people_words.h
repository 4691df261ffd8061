// What the words in a list of people mean, and what is wrong with one, in English, in the language in front and in the names of the languages themselves.
#pragma once
#include "data/records_people.h"
#include "widgets/language.h"

namespace app {

data::PeopleWords people_words(const widgets::Language&, const std::vector<std::string>& languages);
// Why a line is not taken in: one sentence, without a full stop.
std::string bad_line_words(const widgets::Language&, const data::PeopleFile::Bad&);
// Why a whole file is not; msgids.
struct PeopleTroubleWords {
    const char* title;
    const char* text;
};
PeopleTroubleWords trouble_words(data::PeopleTrouble);

} // namespace app
