// The rows of deciding together: a question in somebody's life, what could be chosen, and everything said about it. No behaviour.
#pragma once
#include "data/records_about_me.h"

namespace data {

// A question is named by the key of the entry that first asked it; a change of who decides leaves it the same.
enum class DecisionId : std::int64_t { none = 0 };
constexpr std::int64_t number(DecisionId id) { return static_cast<std::int64_t>(id); }

// What can be chosen: a ready one that came with the question by its number (the screens know them), one that was added by the
// key of its entry. Both can be answered with `not_sure` and `none_of_these`.
enum class OptionId : std::int64_t { none_of_these = -2, not_sure = -1, none = 0 };
constexpr std::int64_t number(OptionId id) { return static_cast<std::int64_t>(id); }

// One thing said about a question. The numbers are stored: never renumber, only add.
enum class DecisionPart {
    option = 1,              // one more that can be chosen
    reason_for = 2, reason_against = 3,
    choice = 10,             // the person's own
    view = 11,               // of somebody else, beside it
    help = 12,               // what helped the person to choose: all of it, in place of what was said of it before
    asked = 20, could_not_be_asked = 21,
    agreed = 30, trying = 31, // trying: we differ, and meanwhile try this
    over = 32                // the question no longer arises
};

// Help to choose, as the Mental Capacity Act names the four parts of choosing. A bit each.
enum class ChoiceHelp { understand = 1, keep_in_mind = 2, weigh = 4, say = 8 };

struct NewDecisionPart {
    DecisionPart part{};
    OptionId option{};
    int phrase = 0;          // a ready sentence; 0: words of their own
    std::string words;
    std::string picture = {}; // option
    PersonId person{};       // asked, could_not_be_asked: who; none means nobody
    HowKnown how{};          // choice, written by staff: said or shown; by the person themself: 0
    int help = 0;            // bits of ChoiceHelp
    WallTime review{};       // agreed, trying: the day on which it is looked at again
    EntryId after{};         // agreed, trying, over: what stood, as far as its author could see
};
struct DecisionPartRow : NewDecisionPart {
    Entry entry;
    std::string person_name;
    bool author_left = false; // is not here any more
    bool crossed = false;     // agreed, trying, over: its author did not know what was written just before
};

struct DecisionOption {
    OptionId id{};
    int phrase = 0;
    std::string words, picture;
};

struct DecisionRow {
    Entry entry;             // of the question as it is asked now
    DecisionId id{};
    PersonId starter{};
    std::string starter_name;
    WallTime asked{};
    int phrase = 0;
    std::string words;
    std::string resident_name;
    std::vector<PersonId> named; // Audience::named
    std::vector<DecisionOption> options;
    std::vector<DecisionPartRow> parts; // all of it, oldest first: nothing is written over
    // As it stands now, from `parts`:
    std::optional<DecisionPartRow> choice, help, outcome;
    std::vector<DecisionPartRow> views;   // the newest of each, in the order in which they first spoke
    std::vector<DecisionPartRow> whom;    // who was asked and who could not be; the newest word on each
    bool over() const { return outcome && outcome->part == DecisionPart::over; }
};

} // namespace data
