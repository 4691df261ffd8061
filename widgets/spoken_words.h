// Words as they are handed to a voice: what is written for the eye becomes whole sentences for the ear. Knows no sound.
#pragma once
#include <string>
#include <string_view>

namespace widgets {

// The text without emoji, since voices read their names out.
std::string without_emoji(std::string_view text);

// One or more whole sentences: no emoji, no quotation marks, no bullets; one sign where two sentences were put together
// ("visit…." is "visit…"), and one at the end. A full hour is told as an hour. Empty where there is nothing to say.
std::string as_said(std::string_view text, std::string_view language = {});

// What a recording of these words is found by: the same for "Happy", "happy." and "HAPPY!".
std::string spoken_key(std::string_view words);

// The language that words somebody wrote are said in, told by their letters: the screen's where it is written with them, else the
// home's, else one that is (Gurmukhi: Punjabi). Words without letters are the screen's. Codes as "en".
std::string language_of_words(std::string_view words, std::string_view screen, std::string_view home);

} // namespace widgets
