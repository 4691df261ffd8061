// An invitation to talk about what went wrong between two people, and what became of it: the plain rows. No behaviour.
#pragma once
#include <array>

#include "data/records.h"

namespace data {

// Named by its first entry: a change of its words leaves it the same.
enum class ConversationId : std::int64_t { none = 0 };
constexpr std::int64_t number(ConversationId id) { return static_cast<std::int64_t>(id); }

// What whoever invites says. Each can be left out, but not all three.
enum class Prompt { happened = 1, need = 2, could_try = 3 };
struct PromptWords {
    int phrase = 0;    // a ready sentence: the screens know them; 0: words of their own
    std::string words;
    bool empty() const { return phrase == 0 && words.empty(); }
    friend bool operator==(const PromptWords&, const PromptWords&) = default;
};
using Prompts = std::array<PromptWords, 3>;
constexpr std::size_t place_of(Prompt prompt) { return static_cast<std::size_t>(prompt) - 1; }

struct NewConversation {
    PersonId with{};
    Prompts said;
};

// What becomes of it. The numbers are stored: never renumber, only add.
enum class ConversationStep {
    yes = 1, not_now, beside,        // by whoever is to answer; beside: yes, with somebody beside me
    arranged = 4,                    // by either of the two: when and where
    better = 11, same, not_yet,      // by each for themself
    reopened = 20                    // by either of the two: then the other one is to answer
};

enum class MeetingPart { none = 0, morning = 1, afternoon, evening };
enum class MeetingPlace { none = 0, room = 1, lounge, garden, dining_room, quiet_corner, walk, telephone };
struct Meeting {
    WallTime day{};          // any moment of the day, local time; 0: not chosen yet
    MeetingPart part{};
    MeetingPlace place{};
    PersonId room_of{};      // room: whose
    friend bool operator==(const Meeting&, const Meeting&) = default;
};

struct NewConversationStep {
    ConversationStep step{};
    PersonId beside{};       // beside: whom they chose
    Meeting meeting{};       // arranged
};

enum class ConversationStage { waiting = 1, not_now, agreed, arranged, finished };

// Where it stands.
struct ConversationState {
    ConversationStage stage = ConversationStage::waiting;
    int round = 1;                                   // how often it was opened
    PersonId answers{};                              // who is to say yes or not now in this round
    PersonId beside{};                               // who sits beside them, and may read it: of this round, or else of the one before
    bool agreed = false;                             // somebody once said yes: it is both's now, and cannot be taken back
    std::optional<Meeting> meeting;
    std::optional<ConversationStep> by_inviter, by_invited; // better, the same, not yet
};

// One party to it.
struct Party {
    PersonId id{};
    std::string name;
    bool here = true; // else they left: what was said stays to be read
};

struct ConversationRow {
    Entry entry;              // of the words that stand now
    ConversationId id{};
    Party inviter, invited, beside;
    Prompts said;
    WallTime asked{};
    ConversationState state;  // what the other one said of how it went is left out until the viewer has said it too
    bool other_has_said = false; // the other one has said how it went, whether or not it is told here
    bool news_for_me = false; // somebody else did something since the viewer read it
};

struct ConversationStepRow {
    Entry entry;
    NewConversationStep said;
    std::string beside_name;
    bool kept_back = false;   // how it went for the other one: told once the viewer has said it too
};

} // namespace data
