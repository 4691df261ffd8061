// The rows of About me, of card sort and of the importance cards: plain, as the rest of the house passes them round. No behaviour.
#pragma once
#include "data/records.h"

namespace data {

// A statement and a card sort are named by the key of the entry that began them; what comes after that leaves them the same.
enum class StatementId : std::int64_t { none = 0 };
enum class SortId : std::int64_t { none = 0 };
// A card that the home itself added.
enum class HomeCardId : std::int64_t { none = 0 };
constexpr std::int64_t number(StatementId id) { return static_cast<std::int64_t>(id); }
constexpr std::int64_t number(SortId id) { return static_cast<std::int64_t>(id); }
constexpr std::int64_t number(HomeCardId id) { return static_cast<std::int64_t>(id); }

// The first seven are those of the About Me information standard. The numbers are stored: never renumber, only add.
enum class AboutTopic {
    important = 1, people, communicate, wellness, please, support, worth_knowing,
    appreciate = 11, routines, culture, faith, language, address,
    life_story = 21
};
// In the topic `please`: what to do and what not, and the sense that it is about.
enum class Please { neither = 0, please_do = 1, please_dont = 2 };
enum class Sense { none = 0, noise = 1, touch, food, light, smell, room };
// How something about a person is known. Only `said` and `shown` are the person's own voice.
enum class HowKnown { said = 1, shown, observed, told };
// When a moment of a life was, where nobody remembers the year.
enum class LifeTime { none = 0, child = 1, young, working, later, living_here };

// What a statement says. `knower`: whose knowledge it is; none: the author's (or, said and shown, the person's own).
struct AboutContent {
    AboutTopic topic{};
    std::string words;
    HowKnown how = HowKnown::said;
    PersonId knower{};
    Please please{};
    Sense sense{};
    int year = 0;        // life story: 1850 to 2200; 0: not dated
    LifeTime time{};
    std::string picture; // a name of the set; may be empty
    int phrase = 0;      // which ready sentence was chosen: the screens know them; 0: words of their own
    std::string language; // of the words: "pa"
};

// One statement as it stands, or one of its versions.
struct AboutRow {
    Entry entry;
    StatementId id{};
    AboutContent content;
    std::string knower_name;       // as they are called; empty where there is none
    std::string suggested_by;      // the name of who suggested it; empty: nobody did
    PersonId suggester{};
    bool ended = false;            // "no longer so"; only in a history
    std::vector<PersonId> named;   // Audience::named
    bool own_words = false;        // the person said it here themself: nobody else can change it
};

// What a suggestion wishes for.
enum class Wish { add = 1, change, end };
enum class Reply { open = 0, accepted = 1, changed, declined };

struct SuggestionRow {
    Entry entry;
    Wish wish{};
    StatementId about{};         // what it would change or end
    std::string about_words;     // what that says now; empty where the viewer may not read it
    AboutContent content;
    std::string knower_name;
    Reply reply{};
    EntryId reply_entry{};
    PersonId replied_by{};
    std::string replied_by_name;
    HowKnown reply_how = HowKnown::said; // said, or shown to a member of staff who passed it on
    bool reply_passed_on = false;        // by staff, as the person said or showed it
    WallTime replied_when{};
    std::string reply_words;             // what it became, where it was changed
    bool told = false;                   // its author has seen the reply
};

// Somebody who acts for a resident in About me.
struct ActsFor {
    Entry entry;       // who set it down, and when
    Person person;
    std::string relation;
    std::string said;  // who said so
};

// --- Card sort ---

// The last one is no topic to sort by: cards of the home's own for what matters in an everyday way.
enum class CardTopic { food = 1, music, company, routine, outdoors, faith, rooms, care, work, everyday };
enum class CardPlace { like = 1, not_sure, not_for_me };

// A card on the table: one of the set by the name of its picture, or one of the home's own.
struct SortCard {
    std::string key;   // "card-tea", or "home-" and the number of the home's own card
    CardTopic topic{};
    std::string word;  // of the home's own; those of the set have theirs in the catalogue
    std::string picture;
    HomeCardId own{};
};
struct SortedCard {
    Entry entry;
    std::string key;
    CardPlace place{};
};
struct CardSort {
    SortId id{};
    CardTopic topic{};
    WallTime began{}, last{};
    std::vector<SortedCard> cards; // in the order in which they were put down, each once
    std::string held_by;           // who held the cards with the person; empty: nobody else
};

// --- What matters in an everyday way (CMS MDS 3.0 section F, public domain) ---

// Or the number of one of the home's own cards (HomeCardId): those are far beyond these.
enum class Preference : std::int64_t {
    clothes = 1, belongings, bath, snacks, bedtime, family_talks, private_phone, lock_things,
    reading = 11, music, animals, news, groups, favourite_things, outdoors, faith
};
enum class Importance { very = 1, somewhat, not_very, not_at_all, but_cannot, no_answer };

struct ImportanceRow {
    Entry entry;
    Preference item{};
    Importance answer{};
    bool own = false; // the person's own answer; else what somebody who knows them thinks
};

} // namespace data
