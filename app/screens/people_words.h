// What the words in a list of people mean, in English, in the language in front and in the names of the languages themselves.
#pragma once
#include "data/records_people.h"
#include "widgets/language.h"

namespace app {

data::PeopleWords people_words(const widgets::Language&, const std::vector<std::string>& languages);

} // namespace app
