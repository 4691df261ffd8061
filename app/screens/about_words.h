// The words and pictures of About me, card sort and the importance cards; and how it is told who said something. For *_load.cpp.
// Decides nothing; every word is a msgid for the catalogue.
#pragma once
#include <span>

#include "app/words.h"
#include "data/records_about_me.h"

namespace app {

// In the order in which they are shown: the seven of the standard, the others, the life story.
std::span<const data::AboutTopic> about_topics();
WordAndPicture about_topic_word(data::AboutTopic);
WordAndPicture please_word(data::Please);
WordAndPicture sense_word(data::Sense);
WordAndPicture life_time_word(data::LifeTime);

// Ready sentences about oneself. Their numbers are stored: never renumber, only add.
struct AboutPhrase {
    int number;
    data::AboutTopic topic;
    const char* words; // msgid
    const char* picture;
    data::Please please = data::Please::neither;
    data::Sense sense = data::Sense::none;
    data::LifeTime time = data::LifeTime::none;
};
std::span<const AboutPhrase> about_phrases();
const AboutPhrase* about_phrase(int number);
// What choosing it says, in the language in front.
data::AboutContent content_of(const widgets::Language&, const AboutPhrase&);

// What a statement says: a ready sentence in the language in front, else as it was written.
std::string statement_words(const widgets::Language&, const data::AboutContent&);
// The language to set and speak it in; empty: that of the screen.
std::string statement_language(const widgets::Language&, const data::AboutContent&);
// Whether it is the person's own voice, so that it stands in quotation marks.
bool is_own_voice(const data::AboutContent&);
// The picture that stands beside it: its own, that of what it is about, or that of its topic.
std::string statement_picture(const data::AboutContent&);
// "1961", "When I was young", or nothing.
std::string moment_words(const widgets::Language&, const data::AboutContent&);
// Earlier moments first; undated ones by the time of life that they name.
bool comes_before(const data::AboutRow&, const data::AboutRow&, int this_year);
int year_of(const Loading&);
// "today 9:15", "3 October", "May 2025".
std::string day_words(const Loading&, const data::Entry&);

// "Said by Rose, today 9:15", "Told by Tom. Rose agreed, 3 May."
std::string how_we_know(const Loading&, const data::AboutRow&);
std::string how_we_know(const Loading&, const data::SuggestionRow&);
const char* how_picture(data::HowKnown);
// "Rose said yes, today 9:15", "Sam passed on that Rose showed no".
std::string reply_words(const Loading&, const data::SuggestionRow&);

// --- Cards ---
std::span<const data::CardTopic> card_topics();
WordAndPicture card_topic_word(data::CardTopic);
WordAndPicture card_place_word(data::CardPlace);
// Of the set alone.
std::vector<std::string> card_keys(data::CardTopic);
// Those of the set and then the home's own.
std::vector<data::SortCard> cards_on(const Loading&, data::CardTopic);
// The word and picture of a card that was sorted at some time, also of one that was taken away since.
data::SortCard card_of_key(const Loading&, data::CardTopic, const std::string& key);

std::span<const data::Preference> preferences(); // those of the set
struct EverydayCard {
    data::Preference item{};
    std::string word, picture; // "Choosing what to wear"
    bool own = false;          // of the home
};
// Those of the set and then the home's own.
std::vector<EverydayCard> everyday_cards(const Loading&);
// Also one that was taken away since.
EverydayCard everyday_card(const Loading&, data::Preference);
WordAndPicture importance_word(data::Importance);

} // namespace app
