// What the pages of running the home are about, and what is meant on them: people, what they come in with, their circles, our own
// phrases, the home itself and its first setting up.
#pragma once
#include <string>
#include <vector>

#include "data/records_people.h"

namespace app {

// What of somebody or of the home is chosen or written.
enum class RunField { none, comes_in, name, full_name, picture, language, job, role, on_glass, relation, phrase, home_name, home_language, day_shift, evening_shift, night_shift };
enum class PeopleList { residents, staff, family, partners, left };

// Of a Place; `person` and `resident` of that name whom it is about, and whose circle.
struct RunPlace {
    RunField field{};
    PeopleList list{};
    data::Leaving leaving{};
    data::PhraseUse phrases{};
    data::PhraseId sentence{};  // our_sentence, write_sentence; talk_card: one of the home's own
    std::string language = {};  // write_sentence
    bool setting_up = false; // the home is set up for the first time
    friend bool operator==(const RunPlace&, const RunPlace&) = default;
};

enum class RunWhat {
    add_person, change_person, leave, come_back,
    give_pin, give_pictures, take_secret,
    into_circle, out_of_circle,
    add_phrase, remove_phrase, hide_phrase, show_phrase,
    write_sentence, take_writing, take_sentence, bring_sentence,
    change_home, offer_language, begin_set_up, finish_set_up,
    open_file, take_in_file
};

// One thing that is done to run the home: an Action, and how it is undone.
struct RunHome {
    RunWhat what{};
    data::PersonId person{}, resident{};
    RunField field{};                   // change_person, change_home: what of them
    std::int64_t number = 0;            // by `what`: a role, a Leaving, a PhraseUse, a sentence or its writing, a minute of the day, a secret, 1 for yes
    std::string words = {};             // a name, a relation, a sentence, digits, a path
    std::vector<std::string> pictures = {};
    bool setting_up = false;
    data::PhraseUse phrases{};          // write_sentence: for which kind of card
    std::string language = {};          // … in which language
};

} // namespace app
