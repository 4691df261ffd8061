// The rows of somebody's circle as they draw it: who and what is round them, near or far, and what each brings. No behaviour.
#pragma once
#include "data/records_about_me.h"

namespace data {

// One of the picture, named by the key of the entry that first put it there; a change leaves it the same.
enum class MarkId : std::int64_t { none = 0 };
constexpr std::int64_t number(MarkId id) { return static_cast<std::int64_t>(id); }

// The numbers are stored: never renumber, only add.
enum class MarkWhat { person = 1, somebody = 2, group = 3, place = 4 }; // person: known here; somebody: by name alone
enum class CircleRing { close = 1, around = 2, far = 3 };
// A bit each.
enum class Brings {
    company = 1, laughter = 2, music = 4, help = 8, news = 16, faith = 32, food = 64, walks = 128, work = 256, memories = 512,
    games = 1024, talk = 2048, love = 4096, calm = 8192
};

// What one version of a mark says, all of it.
struct NewCircleMark {
    MarkId mark{};            // none: a new one
    MarkWhat what{};
    PersonId person{};        // MarkWhat::person
    int phrase = 0;           // a ready name ("A neighbour", "The choir"); 0: `name`. With both: "Joan, a neighbour"
    std::string name;
    CircleRing ring = CircleRing::around;
    int brings = 0;           // bits of Brings
    std::string brings_words; // in their own words, beside these
    bool dear = false;        // who was dear to me
    bool kept = false;        // stays in the picture although they left
    bool ended = false;       // taken out of the picture
};

struct InTouch {
    Entry entry;              // who said so
    MarkId mark{};
    WallTime day{};           // some time on that day
};

struct CircleMarkRow : NewCircleMark {
    Entry entry;              // of the version that stands: the person's own newest word, or else the newest of all
    Person known;             // MarkWhat::person, as this viewer may see them
    std::string relation;     // "daughter"; empty where they are not in the circle (any more)
    PersonId first_author{};  // who put it in, whoever changed it since
    std::string first_author_name;
    bool own = false;         // the person's own word stands
    bool left = false;        // MarkWhat::person: not here, or not in the circle any more
    std::optional<InTouch> touched;          // last, as entered
    std::optional<NewCircleMark> suggested;  // by somebody else since the person's own word
    Entry suggestion;
};

struct CircleReaders {
    Audience audience = Audience::circle;
    std::vector<PersonId> named;
};

} // namespace data
