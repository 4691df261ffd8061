// Card sort: pictures one at a time into three places, by topic. Every card is an entry of its own, so that a sort can be
// stopped at any card and taken up again; it stays as it was, for comparing with a later one.
//
// Also what matters in an everyday way: one answer to each of a short list, the person's own beside what family think.
#pragma once
#include "data/home.h"
#include "data/records_about_me.h"

namespace data {

// The person themself, or staff who hold the cards with them.
struct NewSortedCard {
    PersonId resident{};
    CardTopic topic{};
    SortId sort{};     // none: this card begins a new sort
    std::string key;
    CardPlace place{};
    Audience audience = Audience::care_team; // of the first card; the others follow it
    std::vector<PersonId> named;
};
// A card that lies somewhere already is moved. Throws Error refused where there is no such sort of that resident and topic.
EntryId sort_card(Home&, const Viewer& by, const NewSortedCard&);
SortId sort_of(Home&, const Viewer&, PersonId resident, EntryId card); // none where it was taken back
// Newest first, of one topic, with their cards.
std::vector<CardSort> card_sorts(Home&, const Viewer&, PersonId resident, CardTopic, int limit);
std::optional<CardSort> card_sort(Home&, const Viewer&, PersonId resident, SortId);

// The home's own cards: a word and a picture, to be sorted or (CardTopic::everyday) asked how important they are. Staff add them and take them away; what was sorted with them stays.
HomeCardId add_home_card(Home&, const Viewer& by, CardTopic, const std::string& word, const std::string& picture);
void remove_home_card(Home&, const Viewer& by, HomeCardId);
std::string card_key(HomeCardId);                                // SortCard::key
std::vector<SortCard> home_cards(Home&, const Viewer&);          // those in use, by topic, oldest first
std::optional<SortCard> home_card(Home&, const Viewer&, std::string_view key); // also one that was taken away

// By the person; by staff as the person answered them (`own` both times); by family and partners, for what they think.
EntryId answer_importance(Home&, const Viewer& by, PersonId resident, Preference, Importance);
// The standing ones: the person's own first, then the others', by item.
std::vector<ImportanceRow> importance_of(Home&, const Viewer&, PersonId resident);

} // namespace data
