// What people in the demo home say and write. {1} is the name of the person it is about, {2} of somebody else.
#pragma once
#include <span>
#include <string>

#include "data/records.h"

namespace app {

struct MoodWords {
    data::Mood mood;
    data::MoodTopic about;
    const char* words;
};
std::span<const MoodWords> said_words(std::string_view language); // a resident's own: "" is English, "ur", "pa"
std::span<const MoodWords> noticed_words();                       // by somebody else

struct WinWords {
    data::Win win;
    const char* told; // by somebody else
    const char* own;  // by the person
    bool for_house;   // nothing in it that does not belong on the wall
};
std::span<const WinWords> win_words();

// A question or a word to the team, and what was answered to it: "" where nothing was asked.
struct Asked {
    const char* words;
    const char* answer;
};

using Sentences = std::span<const char* const>;
Sentences day_passed_on();
Sentences night_passed_on();
Sentences family_to_resident(std::string_view language);
std::span<const Asked> family_to_team();
Sentences family_to_circle();
std::span<const Asked> resident_to_team();
Sentences resident_to_circle(std::string_view language);
Sentences team_to_circle();
Sentences resident_answers();  // to a note of family
Sentences said_back_words();

// Puts names into a sentence.
std::string filled(std::string_view words, std::string_view name, std::string_view other = {});

} // namespace app
