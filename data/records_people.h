// Plain rows of running the home: how somebody left, the home's own ready sentences, how far setting up has come. No behaviour.
#pragma once
#include <utility>

#include "data/records.h"

namespace data {

// How somebody left. `mistake`: they were put in by mistake, and are on no list. Numbers are stored: never renumber, only add.
enum class Leaving { here = 0, moved = 1, died = 2, finished = 3, mistake = 4 };
struct Left {
    Person person;
    Leaving why{};
    WallTime when{};
};

// What somebody has to come in with. As in sign_in_secrets.h.
enum class ComesInWith { pin = 1, badge = 2, pictures = 3 };

// What a ready sentence is for. Numbers are stored: never renumber, only add.
// Those from talk_needs on are for the cards in two languages, one for each kind of sentence on them.
enum class PhraseUse {
    note_to_resident = 1, note_to_team = 2, note_to_circle = 3, answer = 4, pass_on = 5, say_back = 6,
    talk_needs = 7, talk_feelings = 8, talk_thanks = 9, talk_resident_asks = 10, talk_helper_asks = 11, talk_answers = 12
};
enum class PhraseId : std::int64_t { none = 0 };
constexpr std::int64_t number(PhraseId id) { return static_cast<std::int64_t>(id); }
struct OurPhrase {
    PhraseId id{};
    PhraseUse use{};
    std::string words; // in the home's language
};
// A sentence for the cards in two languages, in those that somebody wrote it in: of each language what was written last.
struct SentenceWriting {
    EntryId entry{};
    std::string language, words;
    PersonId author{};
    std::string author_name;
};
struct OurSentence {
    PhraseId id{};
    PhraseUse use{};
    PersonId author{}; // who wrote it first
    std::vector<SentenceWriting> writings; // never empty; the first one that was written comes first
};

enum class SetUp { not_begun = 0, begun = 1, finished = 2 };

// A secret that is to be entered a second time before it is kept: never the secret itself.
struct HeldSecret {
    std::string salt, hash;
};

// --- A list of people in a file ---
enum class PeopleColumn { name, called, role, language, job, on_glass };

// What the words in a list mean, in whatever letters: each with the column, role, language or answer that it stands for.
struct PeopleWords {
    std::vector<std::pair<std::string, PeopleColumn>> columns;
    std::vector<std::pair<std::string, Role>> roles;
    std::vector<std::pair<std::string, std::string>> languages;
    std::vector<std::pair<std::string, bool>> answers;
};
enum class PeopleTrouble { none, unreadable, too_large, not_a_list, too_many, empty };
// Why a line is not taken in.
enum class BadLine { no_name, no_role, unknown_role, twice, here_already, too_long, too_many_columns, unknown_language, unclear_answer, open_quote };
struct PeopleFile {
    struct Bad {
        int line = 0;       // of the file, from 1
        BadLine why{};
        std::string name;   // as far as it is known
        std::string word;   // what was not understood
    };
    PeopleTrouble trouble{};
    std::vector<Person> good; // without ids, in the order of the file
    std::vector<int> lines;   // of each of them
    std::vector<Bad> bad;
};

} // namespace data
