// Card sort: the topics, the card on the table, and the picture that a sort makes, beside an earlier one.
#include <algorithm>

#include "app/screens/about_parts.h"
#include "app/screens/loaders.h"
#include "app/screens/team_words.h"
#include "data/card_sort.h"

namespace app {

using data::CardPlace;
using data::CardTopic;
using widgets::Area;

namespace {

constexpr int sorts_in_view = 12;
// A sort that was stopped longer ago than this stays as it is, and a new one begins.
constexpr std::int64_t taken_up_again_ms = std::int64_t{60} * 24 * 60 * 60 * 1000;

bool may_sort(const Loading& loading, const Subject& subject) { return subject.own || loading.session.viewer.is_staff(); }

bool lies(const data::CardSort& sort, const std::string& key) {
    return std::any_of(sort.cards.begin(), sort.cards.end(), [&key](const data::SortedCard& card) { return card.key == key; });
}

std::size_t left_over(const std::vector<data::SortCard>& cards, const data::CardSort& sort) {
    return static_cast<std::size_t>(std::count_if(cards.begin(), cards.end(), [&sort](const data::SortCard& card) { return !lies(sort, card.key); }));
}

std::string day_of(const Loading& loading, data::WallTime when) { return loading.words.day_and_month(data::milliseconds(when)); }

struct Table {
    std::vector<data::SortCard> cards;
    std::vector<data::CardSort> sorts; // newest first
    // To go on with: begun, not finished, and not too long ago.
    const data::CardSort* open(data::WallTime now) const {
        const bool there = !sorts.empty() && left_over(cards, sorts.front()) > 0 &&
                           data::milliseconds(now) - data::milliseconds(sorts.front().last) < taken_up_again_ms;
        return there ? &sorts.front() : nullptr;
    }
};

Table table_of(const Loading& loading, data::PersonId resident, CardTopic topic) {
    return {cards_on(loading, topic), data::card_sorts(loading.home, loading.session.viewer, resident, topic, sorts_in_view)};
}

// Where nobody chose: what was stopped, else what was never sorted, else the first.
CardTopic next_topic(const Loading& loading, data::PersonId resident) {
    std::optional<CardTopic> fresh;
    for (const CardTopic topic : card_topics()) {
        const Table table = table_of(loading, resident, topic);
        if (table.open(loading.now.wall) != nullptr) {
            return topic;
        }
        if (table.sorts.empty() && !fresh) {
            fresh = topic;
        }
    }
    return fresh.value_or(CardTopic::food);
}

Action to_sort(const Loading& loading, CardTopic topic, data::SortId sort) {
    AboutPlace about;
    about.cards = topic;
    about.sort = sort;
    return go_on(loading, ScreenName::card_sort, about);
}

Action to_picture(const Loading& loading, CardTopic topic, data::SortId sort, data::SortId earlier = data::SortId::none) {
    AboutPlace about;
    about.cards = topic;
    about.sort = sort;
    about.earlier = earlier;
    return go_on(loading, ScreenName::card_sort_picture, about);
}

} // namespace

View load_card_sort_topics(const Loading& loading) {
    const auto& words = loading.words;
    const Subject subject = subject_of(loading);
    MenuView view;
    view.header.area = Area::teal;
    view.header.title = subject.own ? words("Which cards?") : words("Card sort");
    view.header.subtitle = about_title(loading, subject);
    view.header.mark = subject.mark;
    view.per_page = 9;
    view.more = words("More cards");
    for (const CardTopic topic : card_topics()) {
        const Table table = table_of(loading, subject.id, topic);
        const WordAndPicture word = card_topic_word(topic);
        const data::CardSort* const open = table.open(loading.now.wall);
        TileView tile = about_tile("cards", words(word.word), word.picture, to_sort(loading, topic, data::SortId::none));
        tile.number = static_cast<std::int64_t>(topic);
        if (table.sorts.empty()) {
            tile.enabled = may_sort(loading, subject);
            tile.second = may_sort(loading, subject) ? "" : words("Not sorted yet");
        } else if (open != nullptr) {
            const std::size_t left = left_over(table.cards, *open);
            tile.second = words.count("{n} card left", "{n} cards left", static_cast<std::int64_t>(left));
        } else {
            tile.second = words.with("Sorted {1}", {day_of(loading, table.sorts.front().last)});
            tile.action = to_picture(loading, topic, table.sorts.front().id);
        }
        if (!may_sort(loading, subject) && !table.sorts.empty()) {
            tile.action = to_picture(loading, topic, table.sorts.front().id);
        }
        tile.spoken = tile.second.empty() ? words.with("{1}.", {tile.label}) : words.with("{1}. {2}.", {tile.label, tile.second});
        view.choices.push_back(std::move(tile));
    }
    if (loading.session.viewer.is_staff()) {
        view.extras.push_back(about_tile("home-cards", words("Our own cards"), "pref-belongings", go_on(loading, ScreenName::home_cards, {})));
    }
    return view;
}

namespace {

TileView place_tile(const Loading& loading, const data::SortCard& card, data::PersonId resident, data::SortId sort, CardPlace place) {
    const auto& words = loading.words;
    const WordAndPicture word = card_place_word(place);
    TileView tile = about_tile("place", words(word.word), word.picture, PutCard{resident, card.topic, sort, card.key, place});
    tile.number = static_cast<std::int64_t>(place);
    tile.spoken = words.with("{1}: {2}", {card.word, words(word.spoken)});
    return tile;
}

// Everything is sorted: thanks, and the way on.
View all_sorted(const Loading& loading, const Subject& subject, CardTopic topic, data::SortId sort) {
    const auto& words = loading.words;
    MenuView view;
    view.header.area = Area::teal;
    view.header.title = subject.own ? words("That was the last card. Thank you.") : words("That was the last card.");
    view.header.mark = subject.mark;
    view.choices = {about_tile("see-picture", words("See what I said"), card_topic_word(topic).picture, to_picture(loading, topic, sort)),
                    about_tile("other-cards", words("Other cards"), "sort-like", go_on(loading, ScreenName::card_sort_topics, {}))};
    if (!subject.own) {
        view.choices.front().label = words.with("See what {1} said", {subject.name});
    }
    const auto& last = loading.session.last;
    if (last && !last->taken_back && last->kind == data::Kind::card_sorted) {
        view.extras = {undo_tile(loading)};
    }
    return view;
}

} // namespace

View load_card_sort(const Loading& loading) {
    const auto& words = loading.words;
    const Subject subject = subject_of(loading);
    const CardTopic topic = loading.place.about.cards == CardTopic{} ? next_topic(loading, subject.id) : loading.place.about.cards;
    const Table table = table_of(loading, subject.id, topic);
    const data::SortId wanted = loading.place.about.sort;
    const auto chosen = std::find_if(table.sorts.begin(), table.sorts.end(), [wanted](const data::CardSort& sort) { return sort.id == wanted; });
    const data::CardSort* sort = chosen != table.sorts.end() ? &*chosen : wanted == data::SortId::none ? table.open(loading.now.wall) : nullptr;
    const auto next = std::find_if(table.cards.begin(), table.cards.end(), [sort](const data::SortCard& card) { return sort == nullptr || !lies(*sort, card.key); });
    if (next == table.cards.end()) {
        return all_sorted(loading, subject, topic, sort == nullptr ? data::SortId::none : sort->id);
    }
    const data::SortId id = sort == nullptr ? data::SortId::none : sort->id;
    const std::size_t done = sort == nullptr ? 0 : table.cards.size() - left_over(table.cards, *sort);
    CardSortView view;
    view.header.area = Area::teal;
    view.header.title = words.with("{1}?", {next->word});
    view.header.subtitle = words(card_topic_word(topic).word);
    view.header.mark = subject.mark;
    view.picture = next->picture.empty() ? card_topic_word(topic).picture : next->picture;
    view.word = next->word;
    view.progress = words.with("Card {1} of {2}", {std::to_string(done + 1), std::to_string(table.cards.size())});
    view.spoken = words.with("{1}. {2}.", {next->word, view.progress});
    for (const CardPlace place : {CardPlace::like, CardPlace::not_sure, CardPlace::not_for_me}) {
        view.places.push_back(place_tile(loading, *next, subject.id, id, place));
    }
    const auto& last = loading.session.last;
    if (done > 0 && last && !last->taken_back && last->kind == data::Kind::card_sorted && last->resident == subject.id) {
        view.bar.push_back(undo_tile(loading));
        view.bar.back().spoken = words("Undo. Back to the card before.");
    } else {
        view.bar.push_back(about_tile("other-cards", words("Other cards"), "sort-like", go_on(loading, ScreenName::card_sort_topics, {})));
    }
    TileView stop = about_tile("stop", words("Stop for today"), "stop", done > 0 ? to_picture(loading, topic, id) : Action{GoBack{}});
    stop.spoken = words("Stop for today. The cards stay as they lie.");
    view.bar.push_back(std::move(stop));
    return view;
}

View load_card_sort_picture(const Loading& loading) {
    const auto& words = loading.words;
    const Subject subject = subject_of(loading);
    const CardTopic topic = loading.place.about.cards;
    const Table table = table_of(loading, subject.id, topic);
    const auto find = [&table](data::SortId id) {
        return std::find_if(table.sorts.begin(), table.sorts.end(), [id](const data::CardSort& sort) { return sort.id == id; });
    };
    const auto shown = find(loading.place.about.sort);
    ColumnsView view;
    view.header.area = Area::teal;
    view.header.title = words(card_topic_word(topic).word);
    view.header.mark = subject.mark;
    view.nothing = words("No card here");
    if (shown == table.sorts.end()) {
        view.header.subtitle = words("This was taken back.");
        return view;
    }
    const auto earlier = find(loading.place.about.earlier);
    const bool compares = earlier != table.sorts.end();
    const std::string when = words.with("Sorted {1}", {day_of(loading, shown->last)});
    // Compared: the other day stands in the bottom row.
    view.header.subtitle = compares || shown->held_by.empty() ? when : words.with("{1}, with {2}", {when, shown->held_by});
    for (const CardPlace place : {CardPlace::like, CardPlace::not_sure, CardPlace::not_for_me}) {
        const WordAndPicture word = card_place_word(place);
        ColumnsView::Column column{Area::teal, words(word.word), word.picture, {}};
        for (const data::SortedCard& card : shown->cards) {
            if (card.place != place) {
                continue;
            }
            const data::SortCard face = card_of_key(loading, topic, card.key);
            ColumnsView::Entry entry{face.picture.empty() ? card_topic_word(topic).picture : face.picture, face.word, {}};
            if (compares) {
                const auto before = std::find_if(earlier->cards.begin(), earlier->cards.end(), [&card](const data::SortedCard& one) { return one.key == card.key; });
                if (before == earlier->cards.end()) {
                    entry.note = words("New card");
                } else if (before->place != card.place) {
                    entry.note = words.with("Before: {1}", {words(card_place_word(before->place).word)});
                }
            }
            column.entries.push_back(std::move(entry));
        }
        view.columns.push_back(std::move(column));
    }
    if (may_sort(loading, subject) && !compares) {
        const bool more = table.open(loading.now.wall) == &*shown;
        TileView sort = about_tile("go-on", more ? words("Go on with the cards") : words("Sort them again"), "sort-like",
                                   to_sort(loading, topic, more ? shown->id : data::SortId::none));
        view.bar.push_back(std::move(sort));
    }
    if (compares) {
        view.bar.push_back(about_tile("alone", words("Only this one"), "sort-like", to_picture(loading, topic, shown->id)));
        view.bar.push_back(about_tile("earlier", words.with("See {1}", {day_of(loading, earlier->last)}), "looking-back", to_picture(loading, topic, earlier->id)));
    } else if (shown + 1 != table.sorts.end()) {
        view.bar.push_back(about_tile("compare", words.with("Beside {1}", {day_of(loading, (shown + 1)->last)}), "compare", to_picture(loading, topic, shown->id, (shown + 1)->id)));
    } else if (shown != table.sorts.begin()) {
        view.bar.push_back(about_tile("newest", words("The newest one"), "next-page", to_picture(loading, topic, table.sorts.front().id)));
    }
    return view;
}

} // namespace app
