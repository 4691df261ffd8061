// What is important in an everyday way: one question at a time, and all the answers, the person's own and the family's apart.
#include <algorithm>

#include "app/screens/about_parts.h"
#include "app/screens/loaders.h"
#include "app/screens/team_words.h"
#include "data/asks.h"
#include "data/card_sort.h"
#include "data/people.h"

namespace app {

using data::Importance;
using data::Preference;
using widgets::Area;

namespace {

using Rows = std::vector<data::ImportanceRow>;

const data::ImportanceRow* own_answer(const Rows& rows, Preference item) {
    const auto found = std::find_if(rows.begin(), rows.end(), [item](const data::ImportanceRow& row) { return row.item == item && row.own; });
    return found == rows.end() ? nullptr : &*found;
}

const data::ImportanceRow* answer_by(const Rows& rows, Preference item, data::PersonId author) {
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const data::ImportanceRow& row) { return row.item == item && !row.own && row.entry.author == author; });
    return found == rows.end() ? nullptr : &*found;
}

bool answers_for_themself(const Loading& loading, const Subject& subject) { return subject.own || loading.session.viewer.is_staff(); }

using Cards = std::vector<EverydayCard>;

// The first that nobody answered yet in this voice.
Preference next_item(const Loading& loading, const Subject& subject, const Cards& cards, const Rows& rows) {
    const data::PersonId viewer = loading.session.viewer.person();
    for (const EverydayCard& card : cards) {
        const bool answered = answers_for_themself(loading, subject) ? own_answer(rows, card.item) != nullptr : answer_by(rows, card.item, viewer) != nullptr;
        if (!answered) {
            return card.item;
        }
    }
    return cards.front().item;
}

// Those on the table, and those that the person answered before the home took them away.
Cards answered_cards(const Loading& loading, const Rows& rows) {
    Cards cards = everyday_cards(loading);
    for (const data::ImportanceRow& row : rows) {
        if (std::none_of(cards.begin(), cards.end(), [&row](const EverydayCard& card) { return card.item == row.item; })) {
            cards.push_back(everyday_card(loading, row.item));
        }
    }
    return cards;
}

// What matters and cannot be done becomes something asked, with one touch; where it was asked already, the way to what became of it.
TileView say_tile(const Loading& loading, const data::ImportanceRow& now) {
    constexpr int most_looked_through = 60;
    constexpr int first_sentence = 1000; // say_words.cpp
    const auto& words = loading.words;
    const data::PersonId resident = loading.place.resident;
    const auto asks = data::asks_of(loading.home, loading.session.viewer, resident, most_looked_through);
    // The home's own cards have no ready sentence: their word is what is asked.
    const EverydayCard card = everyday_card(loading, now.item);
    const int sentence = card.own ? 0 : first_sentence + static_cast<int>(now.item);
    const auto asked = std::find_if(asks.begin(), asks.end(), [&](const data::AskRow& ask) {
        return ask.what == data::AskKind::important_but_cannot && ask.phrase == sentence && (!card.own || ask.words == card.word) && !ask.loop.finished;
    });
    TileView tile = about_tile("say", words("Have my say"), "area-say", {}, Area::green);
    tile.primary = true;
    if (asked != asks.end()) {
        Place place;
        place.screen = ScreenName::ask;
        place.resident = resident;
        place.ask = asked->id;
        tile.label = words("What I asked");
        tile.action = Visit{place};
        return tile;
    }
    tile.action = AskSomething{resident, data::AskKind::important_but_cannot, sentence, card.own ? card.word : std::string(), now.entry.id};
    tile.spoken = words("This is important to me, but I cannot do it.");
    return tile;
}

} // namespace

View load_importance(const Loading& loading) {
    const auto& words = loading.words;
    const Subject subject = subject_of(loading);
    const Rows rows = data::importance_of(loading.home, loading.session.viewer, subject.id);
    const Cards cards = everyday_cards(loading);
    const Preference item = loading.place.about.item == Preference{} ? next_item(loading, subject, cards, rows) : loading.place.about.item;
    const auto found = std::find_if(cards.begin(), cards.end(), [item](const EverydayCard& card) { return card.item == item; });
    const auto place = (found == cards.end() ? cards.begin() : found) - cards.begin();
    const bool own = answers_for_themself(loading, subject);
    const data::ImportanceRow* const now = own ? own_answer(rows, item) : answer_by(rows, item, loading.session.viewer.person());
    const EverydayCard asked = everyday_card(loading, item);
    MenuView view;
    view.header.area = Area::teal;
    view.header.title = asked.word;
    view.header.subtitle = subject.own ? words.with("How important is it to you? {1} of {2}", {std::to_string(place + 1), std::to_string(cards.size())})
                                       : words.with("How important is it to {1}? {2} of {3}", {subject.name, std::to_string(place + 1), std::to_string(cards.size())});
    view.header.mark = MarkView{asked.picture, "", Area::teal, true};
    view.per_page = 6;
    for (const Importance answer : {Importance::very, Importance::somewhat, Importance::not_very, Importance::not_at_all, Importance::but_cannot, Importance::no_answer}) {
        const WordAndPicture word = importance_word(answer);
        TileView tile = about_tile("important", words(word.word), word.picture, RateImportance{subject.id, item, answer});
        tile.number = static_cast<std::int64_t>(answer);
        tile.selected = now != nullptr && now->answer == answer;
        tile.spoken = subject.own ? words(word.spoken) : words.with("{1}.", {tile.label});
        view.choices.push_back(std::move(tile));
    }
    AboutPlace next;
    next.item = cards[static_cast<std::size_t>(place + 1) % cards.size()].item;
    const auto& last = loading.session.last;
    const bool fresh = last && !last->taken_back && last->kind == data::Kind::importance && last->resident == subject.id;
    if (own && now != nullptr && now->answer == Importance::but_cannot) {
        view.extras.push_back(say_tile(loading, *now));
    }
    if (fresh) {
        view.extras.push_back(undo_tile(loading));
        view.extras.back().spoken = words("Undo. Take the last answer back.");
    }
    if (now != nullptr) {
        view.extras.push_back(about_tile("next", words("Next"), "next-page", go_on(loading, ScreenName::importance, next)));
    }
    TileView stop = about_tile("stop", words("Stop for today"), "stop", go_on(loading, ScreenName::importance_answers, {}));
    stop.spoken = words("Stop for today, and see the answers.");
    view.extras.push_back(std::move(stop));
    return view;
}

namespace {

// "Tom, son: not very important" for each of those who know the person.
std::string what_others_think(const Loading& loading, const Rows& rows, Preference item) {
    const auto& words = loading.words;
    std::string all;
    for (const data::ImportanceRow& row : rows) {
        if (row.item != item || row.own) {
            continue;
        }
        const std::string one = words.with("{1} thinks: {2}", {who(loading, row.entry), words(importance_word(row.answer).within)});
        all = all.empty() ? one : words.with("{1} · {2}", {all, one});
    }
    return all;
}

// For the person: a tile each, with the picture of their answer.
View own_answers(const Loading& loading, const Subject& subject, const Rows& rows) {
    const auto& words = loading.words;
    MenuView view;
    view.header.area = Area::teal;
    view.header.title = words("What is important");
    view.header.mark = subject.mark;
    view.per_page = 6;
    for (const EverydayCard& card : answered_cards(loading, rows)) {
        const data::ImportanceRow* const own = own_answer(rows, card.item);
        AboutPlace about;
        about.item = card.item;
        TileView tile = about_tile("item", card.word, own == nullptr ? card.picture : importance_word(own->answer).picture,
                                   go_on(loading, ScreenName::importance, about));
        tile.number = static_cast<std::int64_t>(card.item);
        tile.second = own == nullptr ? words("No answer yet") : words(importance_word(own->answer).word);
        tile.spoken = words.with("{1}: {2}.", {tile.label, tile.second});
        view.choices.push_back(std::move(tile));
    }
    return view;
}

} // namespace

View load_importance_answers(const Loading& loading) {
    const auto& words = loading.words;
    const auto& viewer = loading.session.viewer;
    const Subject subject = subject_of(loading);
    const Rows rows = data::importance_of(loading.home, viewer, subject.id);
    if (subject.own) {
        return own_answers(loading, subject, rows);
    }
    ListView view;
    view.header.area = Area::teal;
    view.header.title = words.with("What is important to {1}", {subject.name});
    view.header.mark = subject.mark;
    for (const EverydayCard& card : answered_cards(loading, rows)) {
        const data::ImportanceRow* const own = own_answer(rows, card.item);
        const std::string others = what_others_think(loading, rows, card.item);
        RowView row;
        row.id = "item";
        row.number = static_cast<std::int64_t>(card.item);
        row.picture = card.picture;
        row.title = card.word;
        row.second = own != nullptr ? words(importance_word(own->answer).word) : others.empty() ? words("No answer yet") : others;
        if (own != nullptr) {
            row.trailing_picture = importance_word(own->answer).picture;
            if (own->entry.author != subject.id) {
                row.second = words.with("{1}, told to {2}", {row.second, who(loading, own->entry)});
            }
        }
        row.spoken = words.with("{1}: {2}.", {row.title, row.second});
        if (own != nullptr && !others.empty()) {
            row.second = words.with("{1} · {2}", {row.second, others});
        }
        row.area = Area::teal;
        row.quiet = own == nullptr;
        AboutPlace about;
        about.item = card.item;
        row.action = go_on(loading, ScreenName::importance, about);
        view.rows.push_back(std::move(row));
    }
    view.bar = {about_tile("answer", viewer.is_staff() ? words.with("Ask {1}", {subject.name}) : words("What I think"), "important-very",
                           go_on(loading, ScreenName::importance, {}))};
    view.bar.back().primary = true;
    if (viewer.is_staff()) {
        view.bar.push_back(about_tile("home-cards", words("Our own cards"), "pref-belongings", go_on(loading, ScreenName::home_cards, {})));
    }
    return view;
}

} // namespace app
