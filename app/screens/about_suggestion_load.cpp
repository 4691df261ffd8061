// What somebody suggests about a person: the list, one of them, and the answer.
#include "app/screens/about_parts.h"
#include "app/screens/loaders.h"
#include "app/screens/team_words.h"
#include "data/about_me.h"

namespace app {

using data::HowKnown;
using data::Reply;
using Style = widgets::CardLine::Style;
using widgets::Area;

View load_about_suggestions(const Loading& loading) {
    constexpr int most_listed = 100;
    const auto& words = loading.words;
    const auto& viewer = loading.session.viewer;
    const Subject subject = subject_of(loading);
    CardsView view;
    view.header.area = Area::teal;
    view.header.title = words("Suggestions");
    view.header.subtitle = about_title(loading, subject);
    view.header.mark = subject.mark;
    // First what the viewer has not been told yet.
    const auto mine = data::my_suggestions(loading.home, viewer, subject.id, most_listed);
    const auto add = [&](const data::SuggestionRow& row) { view.cards.push_back(suggestion_card(loading, row, subject)); };
    for (const data::SuggestionRow& row : mine) {
        if (!row.told) {
            add(row);
            view.cards.back().style = widgets::Card::Style::tint;
        }
    }
    for (const data::SuggestionRow& row : data::open_suggestions(loading.home, viewer, subject.id)) {
        add(row);
    }
    for (const data::SuggestionRow& row : mine) {
        if (row.told) {
            add(row);
        }
    }
    if (view.cards.empty()) {
        CardView card;
        card.area = Area::teal;
        card.wide = true;
        add_line(card, words("Nobody has suggested anything."), Style::body);
        view.cards.push_back(std::move(card));
    }
    return view;
}

namespace {

// What it would change.
CardView says_now(const Loading& loading, const data::SuggestionRow& row) {
    CardView card;
    card.area = Area::teal;
    card.heading = loading.words("It says now");
    card.picture = "area-about";
    card.lines.push_back({.text = row.about_words, .style = Style::body, .typed_by_someone = true});
    return card;
}

void offer_answers(const Loading& loading, const data::SuggestionRow& row, const Subject& subject, std::vector<TileView>& bar) {
    const auto& words = loading.words;
    const auto& viewer = loading.session.viewer;
    if (!data::may_reply(loading.home, viewer, subject.id)) {
        return;
    }
    AboutPlace about;
    about.topic = row.content.topic;
    if (viewer.is_staff()) {
        Place place;
        place.screen = ScreenName::about_reply;
        place.resident = subject.id;
        place.entry = row.entry.id;
        place.about = about;
        bar.push_back(about_tile("pass-on-answer", words.with("{1} has answered", {subject.name}), "how-said", Visit{place}));
        bar.back().primary = true;
        return;
    }
    const AnswerSuggestion answer{subject.id, row.entry.id, Reply::accepted, HowKnown::said, {}};
    bar.push_back(about_tile("accept", row.wish == data::Wish::end ? words("Yes, take it away") : words("Yes, that's right"), "yes", answer));
    bar.back().primary = true;
    if (row.wish != data::Wish::end) {
        Place place;
        place.screen = ScreenName::about_write;
        place.resident = subject.id;
        place.entry = row.entry.id;
        place.about = about;
        bar.push_back(about_tile("other-words", words("In other words"), "draw", Visit{place}));
    }
    AnswerSuggestion no = answer;
    no.reply = Reply::declined;
    bar.push_back(about_tile("decline", words("No, thank you"), "not-this-time", no));
}

} // namespace

View load_about_suggestion(const Loading& loading) {
    const auto& words = loading.words;
    const auto& viewer = loading.session.viewer;
    const Subject subject = subject_of(loading);
    const auto row = data::suggestion(loading.home, viewer, loading.place.entry);
    CardsView view;
    view.header.area = Area::teal;
    view.header.mark = subject.mark;
    if (!row || row->entry.resident != subject.id) {
        view.header.title = words("Suggestions");
        CardView gone;
        gone.area = Area::teal;
        add_line(gone, words("This was taken back."), Style::body);
        view.cards.push_back(std::move(gone));
        return view;
    }
    const bool mine = row->entry.author == viewer.person();
    view.header.title = row->reply != Reply::open ? words("Suggestion") : subject.own ? words("Is that right?") : words("Suggestion");
    view.header.subtitle = words(about_topic_word(row->content.topic).word);
    CardView card = suggestion_card(loading, *row, subject);
    card.id = "";
    card.wide = true;
    card.big_picture = statement_picture(row->content);
    card.style = widgets::Card::Style::tint;
    card.lines.push_back(readers_line(loading, row->entry.audience, subject));
    view.cards.push_back(std::move(card));
    if (row->wish == data::Wish::change && !row->about_words.empty()) {
        view.cards.push_back(says_now(loading, *row));
    }
    if (row->reply == Reply::changed) {
        CardView now;
        now.area = Area::teal;
        now.heading = words("It says now");
        now.picture = "area-about";
        now.lines.push_back({.text = row->reply_words, .style = Style::quote, .typed_by_someone = true});
        view.cards.push_back(std::move(now));
    }
    if (row->reply == Reply::open) {
        offer_answers(loading, *row, subject, view.bar);
        const auto& last = loading.session.last;
        if (mine && last && !last->taken_back && last->entry == row->entry.id) {
            view.bar.push_back(undo_tile(loading));
        }
    }
    return view;
}

// Staff pass on what the person answered, and how they let them know.
View load_about_reply(const Loading& loading) {
    const auto& words = loading.words;
    const Subject subject = subject_of(loading);
    const auto row = data::suggestion(loading.home, loading.session.viewer, loading.place.entry);
    MenuView view;
    view.header.area = Area::teal;
    view.header.title = words.with("What did {1} answer?", {subject.name});
    view.header.mark = subject.mark;
    view.empty = words("This was taken back.");
    if (!row) {
        return view;
    }
    view.header.subtitle = first_words(statement_words(words, row->content), 60);
    int number = 0;
    const auto offer = [&](std::string label, const char* picture, Reply reply, HowKnown how) {
        TileView tile = about_tile("reply", std::move(label), picture, AnswerSuggestion{subject.id, row->entry.id, reply, how, {}});
        tile.number = ++number;
        view.choices.push_back(std::move(tile));
    };
    offer(words.with("{1} said yes", {subject.name}), "how-said", Reply::accepted, HowKnown::said);
    offer(words.with("{1} showed yes", {subject.name}), "how-shown", Reply::accepted, HowKnown::shown);
    offer(words.with("{1} said no", {subject.name}), "not-this-time", Reply::declined, HowKnown::said);
    offer(words.with("{1} showed no", {subject.name}), "not-this-time", Reply::declined, HowKnown::shown);
    if (row->wish != data::Wish::end) {
        Place place;
        place.screen = ScreenName::about_write;
        place.resident = subject.id;
        place.entry = row->entry.id;
        place.about.topic = row->content.topic;
        view.choices.push_back(about_tile("other-words", words("In other words"), "draw", Visit{place}));
    }
    return view;
}

} // namespace app
