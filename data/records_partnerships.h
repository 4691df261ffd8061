// The rows of partnerships: who is in one, how they share things, their goals, and how they are doing together. No behaviour.
#pragma once
#include <array>

#include "data/records.h"

namespace data {

// A partnership and a goal are named by the key of the entry that first told of them.
enum class PartnershipId : std::int64_t { none = 0 };
enum class GoalId : std::int64_t { none = 0 };
constexpr std::int64_t number(PartnershipId id) { return static_cast<std::int64_t>(id); }
constexpr std::int64_t number(GoalId id) { return static_cast<std::int64_t>(id); }

// All numbers here are stored: never renumber, only add.
enum class PartnershipStep { yes = 1, not_now = 2, left = 3 };

// Whoever began it said yes by that.
enum class Membership { asked = 0, in = 1, not_now = 2, left = 3 };
struct PartnerRow {
    PersonId id{};
    std::string name;
    Membership membership{};
    bool here = true;          // else they died, moved away, or are no longer round any resident who is in it
    WallTime since{};          // of the membership
};

// --- How we share this ---

enum class ShareWho { own_words = 0, one = 1, together = 2, neither = 3 };
// Who does one thing. It is named by its topic: a ready one by its number (the screens know them), one in own words below zero.
struct ShareLine {
    int topic = 0;
    std::string title;   // topic < 0
    ShareWho who{};
    PersonId person{};   // one: who
    std::string words;   // own_words: who and where the limits are; else what more there is to say, may be empty
    friend bool operator==(const ShareLine&, const ShareLine&) = default;
};
struct NewShareLine : ShareLine { // topic 0: a new one, in own words
    bool taken_away = false;
};
enum class ShareSaid { agreed = 1, talk_first = 2 };

struct ShareWord {
    PersonId person{};
    std::string name;
    ShareSaid said{};
    WallTime when{};
};
// One version of all of it. Whoever wrote it agreed by that.
struct ShareRow {
    Entry entry;
    int version = 1;
    std::vector<ShareLine> lines;
    std::vector<ShareWord> words;  // of each who said something of it, whoever wrote it first
    std::vector<PersonId> waits;   // who is still to say something; none where it is not the newest
    bool crossed = false;          // written without knowing of the one before
};

// --- Goals ---

enum class GoalPart { step = 1, done = 2, not_yet = 3, set_aside = 4, taken_up = 5 };
struct NewGoalPart {
    GoalPart part{};
    EntryId step{};      // done, not_yet: which step; none: the goal itself
    int phrase = 0;      // step
    std::string words;
};
struct GoalStep {
    EntryId id{};
    int phrase = 0;
    std::string words;
    PersonId author{};
    bool done = false;
    PersonId done_by{};
    std::string done_by_name;
    WallTime done_when{};
    EntryId done_entry{};
};
struct GoalRow {
    GoalId id{};
    PersonId author{};
    std::string author_name;
    WallTime when{};
    int phrase = 0;
    std::string words;
    std::vector<GoalStep> steps;
    bool done = false, set_aside = false;
    std::string done_by_name;
    WallTime done_when{};
    EntryId done_entry{};      // the newest word on it
};

// --- How are we doing together? ---

enum class Strand { takes_part = 1, decides = 2, gives = 3, doing_with = 4, bearing_up = 5 };
inline constexpr int strand_count = 5;
constexpr std::size_t place_of(Strand strand) { return static_cast<std::size_t>(strand) - 1; }
// Which of four pictures, 1 to 4, for each strand; 0: not said. They are not ordered, and never added up.
using StrandAnswers = std::array<int, strand_count>;

enum class ShowSaid { keep = 0, show = 1, not_now = 2 };

struct StrandsOf {
    PersonId person{};
    std::string name;
    StrandAnswers answers{};
};
// One time that they ask each other, as one of them may know it.
struct TogetherRow {
    int round = 1;
    StrandAnswers mine{};
    ShowSaid my_word = ShowSaid::keep;
    std::vector<PersonId> answered;  // who has said all five; not what
    std::vector<PersonId> shown;     // who would show it
    bool begun = false;              // somebody has said all five
    bool may_look = false;           // everybody would show it, and nobody has looked
    bool looked = false;             // open for good: `side_by_side` has what everybody said
    WallTime looked_when{};
    std::vector<StrandsOf> side_by_side;
};

// --- One partnership ---

struct PartnershipRow {
    Entry entry;
    PartnershipId id{};
    std::vector<PartnerRow> people;       // who began it first
    Membership mine{};                    // of the viewer
    bool is_mine = false;                 // the viewer is in it, or asked to be
    bool begun = false;                   // two or more said yes
    bool rests = false;                   // somebody is not here any more, or fewer than two are in it: nothing is asked
    std::vector<PersonId> gone;           // who is not here any more
    std::optional<ShareRow> share;        // the newest version; none for whoever is not in it, and where there is none
    std::vector<GoalRow> goals;           // newest first
    std::optional<Audience> shared_by_me; // resident: who else may read it; none: its members alone
    std::vector<PersonId> shared_by;      // residents who let others read it; others do once all residents in it did
    std::optional<Audience> readers;      // who reads it besides: the narrowest of what they said
};

// What waits for somebody, what matters most first.
enum class PartnershipWaits { nothing = 0, to_answer, to_agree, to_say_how, to_look };

} // namespace data
