// The cards of the card sort and the importance cards, by topic.
#include <algorithm>
#include <array>

#include "app/screens/about_words.h"
#include "data/card_sort.h"

namespace app {

using data::CardTopic;
using widgets::N_;

namespace {

constexpr std::array topics{CardTopic::food,  CardTopic::music, CardTopic::company, CardTopic::routine, CardTopic::outdoors,
                            CardTopic::faith, CardTopic::rooms, CardTopic::care,    CardTopic::work};

// The key is the name of the picture, and is stored: never rename one.
struct SetCard {
    CardTopic topic;
    const char* key;
    const char* word;
};

constexpr SetCard cards[] = {
    {CardTopic::food, "card-tea", N_("Tea")}, {CardTopic::food, "card-coffee", N_("Coffee")}, {CardTopic::food, "card-bread", N_("Bread")},
    {CardTopic::food, "card-eggs", N_("Eggs")}, {CardTopic::food, "card-soup", N_("Soup")}, {CardTopic::food, "card-fish-dish", N_("Fish")},
    {CardTopic::food, "card-curry", N_("Curry")}, {CardTopic::food, "card-rice", N_("Rice")}, {CardTopic::food, "card-spicy", N_("Spicy food")},
    {CardTopic::food, "card-vegetables", N_("Vegetables")}, {CardTopic::food, "card-fruit", N_("Fruit")}, {CardTopic::food, "card-cake", N_("Cake")},

    {CardTopic::music, "card-old-songs", N_("Old songs")}, {CardTopic::music, "card-radio", N_("The radio")}, {CardTopic::music, "card-choir", N_("A choir")},
    {CardTopic::music, "card-piano", N_("Piano")}, {CardTopic::music, "card-brass-band", N_("A brass band")}, {CardTopic::music, "card-tabla", N_("Tabla")},
    {CardTopic::music, "card-dancing", N_("Dancing")}, {CardTopic::music, "card-silence", N_("No music")},

    {CardTopic::company, "card-family-visit", N_("Family visits")}, {CardTopic::company, "card-one-friend", N_("One friend")},
    {CardTopic::company, "card-big-group", N_("Lots of people")}, {CardTopic::company, "card-new-people", N_("New people")},
    {CardTopic::company, "card-children", N_("Children")}, {CardTopic::company, "card-animals", N_("Animals near me")},
    {CardTopic::company, "card-phone-call", N_("A phone call")}, {CardTopic::company, "card-alone-time", N_("Time on my own")},

    {CardTopic::routine, "card-early-up", N_("Up early")}, {CardTopic::routine, "card-lie-in", N_("A lie-in")},
    {CardTopic::routine, "card-breakfast-in-bed", N_("Breakfast in bed")}, {CardTopic::routine, "card-newspaper-first", N_("The newspaper first")},
    {CardTopic::routine, "card-nap", N_("A nap")}, {CardTopic::routine, "card-set-times", N_("The same times each day")},
    {CardTopic::routine, "card-television", N_("Television")}, {CardTopic::routine, "card-late-bed", N_("Late to bed")},

    {CardTopic::outdoors, "card-garden", N_("The garden")}, {CardTopic::outdoors, "card-park", N_("The park")}, {CardTopic::outdoors, "card-sea", N_("The sea")},
    {CardTopic::outdoors, "card-shops", N_("The shops")}, {CardTopic::outdoors, "card-bus-ride", N_("A bus ride")},
    {CardTopic::outdoors, "card-bench-sun", N_("A bench in the sun")}, {CardTopic::outdoors, "card-rain-walk", N_("A walk in the rain")},
    {CardTopic::outdoors, "card-birds", N_("Watching birds")},

    {CardTopic::faith, "card-prayer", N_("Prayer")}, {CardTopic::faith, "card-holy-book", N_("A holy book")}, {CardTopic::faith, "card-church", N_("Church")},
    {CardTopic::faith, "card-mosque", N_("Mosque")}, {CardTopic::faith, "card-gurdwara", N_("Gurdwara")}, {CardTopic::faith, "card-temple", N_("Temple")},
    {CardTopic::faith, "card-synagogue", N_("Synagogue")}, {CardTopic::faith, "card-festival", N_("Festivals")},
    {CardTopic::faith, "card-own-language", N_("My own language")}, {CardTopic::faith, "card-quiet-thinking", N_("Quiet thinking")},

    {CardTopic::rooms, "card-quiet-room", N_("A quiet room")}, {CardTopic::rooms, "card-busy-lounge", N_("A busy lounge")},
    {CardTopic::rooms, "card-bright-light", N_("Bright light")}, {CardTopic::rooms, "card-dim-light", N_("Soft light")},
    {CardTopic::rooms, "card-warm-room", N_("A warm room")}, {CardTopic::rooms, "card-open-window", N_("An open window")},
    {CardTopic::rooms, "card-door-open", N_("My door open")}, {CardTopic::rooms, "card-night-light", N_("A night light")},

    {CardTopic::care, "card-bath", N_("A bath")}, {CardTopic::care, "card-shower", N_("A shower")}, {CardTopic::care, "card-hair", N_("Having my hair done")},
    {CardTopic::care, "card-shave", N_("A shave")}, {CardTopic::care, "card-nails", N_("Having my nails done")}, {CardTopic::care, "card-own-clothes", N_("My own clothes")},
    {CardTopic::care, "card-do-it-myself", N_("Doing it myself")}, {CardTopic::care, "card-woman-carer", N_("A woman to help me")},
    {CardTopic::care, "card-man-carer", N_("A man to help me")}, {CardTopic::care, "card-same-carer", N_("The same carer")},

    {CardTopic::work, "card-bake", N_("Baking")}, {CardTopic::work, "card-lay-table", N_("Laying the table")}, {CardTopic::work, "card-fold-laundry", N_("Folding the washing")},
    {CardTopic::work, "card-mend", N_("Mending")}, {CardTopic::work, "card-water-plants", N_("Watering plants")}, {CardTopic::work, "card-teach", N_("Teaching somebody")},
    {CardTopic::work, "card-welcome-newcomer", N_("Welcoming someone new")}, {CardTopic::work, "card-post", N_("Taking the post round")},
};

constexpr std::array items{
    data::Preference::clothes, data::Preference::belongings, data::Preference::bath, data::Preference::snacks, data::Preference::bedtime,
    data::Preference::family_talks, data::Preference::private_phone, data::Preference::lock_things, data::Preference::reading, data::Preference::music,
    data::Preference::animals, data::Preference::news, data::Preference::groups, data::Preference::favourite_things, data::Preference::outdoors,
    data::Preference::faith};

data::SortCard of_set(const widgets::Language& words, const SetCard& card) { return {card.key, card.topic, words(card.word), card.key, data::HomeCardId::none}; }

} // namespace

std::span<const CardTopic> card_topics() { return topics; }

WordAndPicture card_topic_word(CardTopic topic) {
    switch (topic) {
    case CardTopic::food: return {N_("Food and drink"), "topic-food"};
    case CardTopic::music: return {N_("Music"), "topic-music"};
    case CardTopic::company: return {N_("Company"), "topic-company"};
    case CardTopic::routine: return {N_("My day"), "topic-routine"};
    case CardTopic::outdoors: return {N_("Outdoors"), "topic-outdoors"};
    case CardTopic::faith: return {N_("Faith and culture"), "topic-faith"};
    case CardTopic::rooms: return {N_("Rooms and noise"), "topic-rooms"};
    case CardTopic::care: return {N_("Personal care"), "topic-care"};
    case CardTopic::work: return {N_("Work and helping"), "topic-work"};
    case CardTopic::everyday: return {N_("What is important"), "important-very"};
    }
    return {"", ""};
}

WordAndPicture card_place_word(data::CardPlace place) {
    using data::CardPlace;
    switch (place) {
    case CardPlace::like: return {N_("I like it"), "sort-like", N_("I like it"), N_("I like it.")};
    case CardPlace::not_sure: return {N_("I'm not sure"), "sort-not-sure", N_("I'm not sure"), N_("I am not sure about it.")};
    case CardPlace::not_for_me: break;
    }
    return {N_("Not for me"), "sort-not-for-me", N_("Not for me"), N_("It is not for me.")};
}

std::vector<std::string> card_keys(CardTopic topic) {
    std::vector<std::string> keys;
    for (const SetCard& card : cards) {
        if (card.topic == topic) {
            keys.emplace_back(card.key);
        }
    }
    return keys;
}

std::vector<data::SortCard> cards_on(const Loading& loading, CardTopic topic) {
    std::vector<data::SortCard> all;
    for (const SetCard& card : cards) {
        if (card.topic == topic) {
            all.push_back(of_set(loading.words, card));
        }
    }
    for (data::SortCard& card : data::home_cards(loading.home, loading.session.viewer)) {
        if (card.topic == topic) {
            all.push_back(std::move(card));
        }
    }
    return all;
}

data::SortCard card_of_key(const Loading& loading, CardTopic topic, const std::string& key) {
    const auto found = std::find_if(std::begin(cards), std::end(cards), [&key](const SetCard& card) { return key == card.key; });
    if (found != std::end(cards)) {
        return of_set(loading.words, *found);
    }
    if (auto own = data::home_card(loading.home, loading.session.viewer, key)) {
        return *own;
    }
    return {key, topic, key, card_topic_word(topic).picture, data::HomeCardId::none};
}

std::span<const data::Preference> preferences() { return items; }

namespace {

WordAndPicture preference_word(data::Preference item) {
    using data::Preference;
    switch (item) {
    case Preference::clothes: return {N_("Choosing what to wear"), "pref-clothes", "", N_("How important is it to you to choose what clothes to wear?")};
    case Preference::belongings: return {N_("Looking after my things"), "pref-belongings", "", N_("How important is it to you to look after your own things?")};
    case Preference::bath: return {N_("Choosing bath or shower"), "pref-bath", "", N_("How important is it to you to choose between a bath, a shower or a wash?")};
    case Preference::snacks: return {N_("Something to eat between meals"), "pref-snacks", "", N_("How important is it to you to have something to eat between meals?")};
    case Preference::bedtime: return {N_("Choosing my bedtime"), "pref-bedtime", "", N_("How important is it to you to choose your own bedtime?")};
    case Preference::family_talks:
        return {N_("Family or a friend in talks about my care"), "pref-family-talks", "", N_("How important is it to you to have family or a close friend in talks about your care?")};
    case Preference::private_phone: return {N_("Phoning in private"), "pref-private-phone", "", N_("How important is it to you to use the phone in private?")};
    case Preference::lock_things: return {N_("A place to lock things away"), "pref-lock-things", "", N_("How important is it to you to have a place to lock your things, to keep them safe?")};
    case Preference::reading: return {N_("Books and newspapers"), "pref-reading", "", N_("How important is it to you to have books, newspapers and magazines to read?")};
    case Preference::music: return {N_("Music I like"), "pref-music", "", N_("How important is it to you to listen to music you like?")};
    case Preference::animals: return {N_("Being around animals"), "pref-animals", "", N_("How important is it to you to be around animals such as pets?")};
    case Preference::news: return {N_("Keeping up with the news"), "pref-news", "", N_("How important is it to you to keep up with the news?")};
    case Preference::groups: return {N_("Doing things with a group"), "pref-groups", "", N_("How important is it to you to do things with groups of people?")};
    case Preference::favourite_things: return {N_("My favourite things to do"), "pref-favourite-things", "", N_("How important is it to you to do your favourite things?")};
    case Preference::outdoors: return {N_("Fresh air in good weather"), "pref-outdoors", "", N_("How important is it to you to go outside for fresh air when the weather is good?")};
    case Preference::faith: return {N_("Services and prayer"), "pref-faith", "", N_("How important is it to you to take part in religious services or practices?")};
    }
    return {"", ""};
}

EverydayCard everyday_of(const data::SortCard& own) {
    return {data::Preference{data::number(own.own)}, own.word, own.picture.empty() ? card_topic_word(CardTopic::everyday).picture : own.picture, true};
}

EverydayCard everyday_of(const widgets::Language& words, data::Preference item) {
    const WordAndPicture asked = preference_word(item);
    return {item, words(asked.word), asked.picture, false};
}

} // namespace

std::vector<EverydayCard> everyday_cards(const Loading& loading) {
    std::vector<EverydayCard> all;
    for (const data::Preference item : items) {
        all.push_back(everyday_of(loading.words, item));
    }
    for (const data::SortCard& card : cards_on(loading, CardTopic::everyday)) {
        all.push_back(everyday_of(card));
    }
    return all;
}

EverydayCard everyday_card(const Loading& loading, data::Preference item) {
    const auto own = data::home_card(loading.home, loading.session.viewer, data::card_key(data::HomeCardId{static_cast<std::int64_t>(item)}));
    return own ? everyday_of(*own) : everyday_of(loading.words, item);
}

WordAndPicture importance_word(data::Importance answer) {
    using data::Importance;
    switch (answer) {
    case Importance::very: return {N_("Very important"), "important-very", N_("very important"), N_("It is very important to me.")};
    case Importance::somewhat: return {N_("Somewhat important"), "important-somewhat", N_("somewhat important"), N_("It is somewhat important to me.")};
    case Importance::not_very: return {N_("Not very important"), "important-not-very", N_("not very important"), N_("It is not very important to me.")};
    case Importance::not_at_all: return {N_("Not important at all"), "important-not-at-all", N_("not important at all"), N_("It is not important to me at all.")};
    case Importance::but_cannot: return {N_("Important, but I can't"), "important-but-cannot", N_("important, but I can't"), N_("It is important to me, but I cannot do it.")};
    case Importance::no_answer: break;
    }
    return {N_("No answer"), "rather-not-say", N_("no answer"), N_("I would rather not answer this.")};
}

} // namespace app
