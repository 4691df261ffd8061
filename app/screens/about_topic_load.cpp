// One topic of About me with what is said in it, and one statement with its history and its readers.
#include <algorithm>

#include "app/screens/about_parts.h"
#include "app/screens/loaders.h"
#include "app/screens/team_words.h"
#include "data/about_me.h"
#include "data/photographs.h"

namespace app {

using data::AboutTopic;
using Style = widgets::CardLine::Style;
using widgets::Area;

namespace {

CardView nothing_yet(const Loading& loading, const Subject& subject, AboutTopic topic) {
    const auto& words = loading.words;
    CardView card;
    card.area = Area::teal;
    card.wide = true;
    card.big_picture = about_topic_word(topic).picture;
    add_line(card, subject.own ? words("You have not said anything about this yet.") : words("Nothing has been said about this yet."), Style::body);
    return card;
}

TileView say_tile(const Loading& loading, const Subject& subject, AboutTopic topic) {
    const auto& words = loading.words;
    AboutPlace about;
    about.topic = topic;
    const bool story = topic == AboutTopic::life_story;
    const bool states = data::may_state(loading.home, loading.session.viewer, subject.id);
    std::string label = subject.own ? (story ? words("Add a moment") : words("Say something")) : states ? words("Write something down") : words("Suggest something");
    TileView tile = about_tile("say", std::move(label), states ? "invite-conversation" : "suggestion", next_step(loading, about));
    tile.primary = true;
    return tile;
}

} // namespace

View load_about_topic(const Loading& loading) {
    const auto& words = loading.words;
    const auto& viewer = loading.session.viewer;
    const Subject subject = subject_of(loading);
    const AboutTopic topic = loading.place.about.topic;
    CardsView view;
    view.header.area = Area::teal;
    view.header.title = words(about_topic_word(topic).word);
    view.header.subtitle = subject.own ? std::string() : about_title(loading, subject);
    view.header.mark = subject.mark;
    std::vector<data::AboutRow> rows = data::about_me(loading.home, viewer, subject.id);
    std::erase_if(rows, [topic](const data::AboutRow& row) { return row.content.topic != topic; });
    if (topic == AboutTopic::life_story) {
        std::stable_sort(rows.begin(), rows.end(), [year = year_of(loading)](const data::AboutRow& a, const data::AboutRow& b) { return comes_before(a, b, year); });
    } else {
        // The person's own voice first.
        std::stable_sort(rows.begin(), rows.end(), [](const data::AboutRow& a, const data::AboutRow& b) { return is_own_voice(a.content) && !is_own_voice(b.content); });
    }
    const data::EntryId news_from = viewer.is_staff() ? data::about_me_news_from(loading.home, viewer, subject.id) : data::EntryId::none;
    for (const data::AboutRow& row : rows) {
        const bool fresh = viewer.is_staff() && row.entry.id > news_from && row.entry.author != viewer.person();
        view.cards.push_back(statement_card(loading, row, subject, fresh));
    }
    if (rows.empty()) {
        view.cards.push_back(nothing_yet(loading, subject, topic));
    }
    for (const data::SuggestionRow& row : data::open_suggestions(loading.home, viewer, subject.id)) {
        if (row.content.topic == topic) {
            view.cards.push_back(suggestion_card(loading, row, subject));
        }
    }
    view.bar = {say_tile(loading, subject, topic)};
    return view;
}

namespace {

// A photograph to what is said, or the drawn picture again.
void add_photograph(const Loading& loading, const data::AboutRow& row, std::vector<TileView>& tiles) {
    const auto& words = loading.words;
    if (!data::picture_in(row.content.picture)) {
        Place photo = loading.place;
        photo.photo_for = PhotoFor::statement;
        tiles.push_back(about_tile("photograph", words("A photograph"), "photograph", LookForPhotographs{photo}));
        return;
    }
    TellAboutMe without{row.entry.resident, data::Wish::change, row.id, row.content};
    without.content.picture.clear();
    TileView tile = about_tile("no-photograph", words("Without the photograph"), "undo", {});
    tile.action = without;
    tile.confirm = Confirm{words("Take the photograph away?"), words("The drawn picture comes back. What is said stays."), "photograph",
        words("Yes, take it away"), words("No, leave it")};
    tiles.push_back(std::move(tile));
}

std::vector<TileView> what_to_do(const Loading& loading, const data::AboutRow& row, const Subject& subject) {
    const auto& words = loading.words;
    std::vector<TileView> tiles;
    AboutPlace about;
    about.topic = row.content.topic;
    about.statement = row.id;
    about.wish = data::Wish::change;
    TellAboutMe end{subject.id, data::Wish::end, row.id, row.content};
    if (data::may_change(loading.home, loading.session.viewer, row)) {
        tiles.push_back(about_tile("change", words("Change it"), "draw", writing_step(loading, about)));
        TileView gone = about_tile("no-longer-so", words("No longer so"), "about-please-dont", {});
        end.content.how = data::HowKnown::said;
        gone.action = end;
        gone.confirm = Confirm{words("Is this no longer so?"), words("It leaves the page. It stays in the history."), "about-please-dont",
            words("Yes, take it away"), words("No, leave it")};
        tiles.push_back(std::move(gone));
        add_photograph(loading, row, tiles);
        tiles.push_back(about_tile("readers", words("Who may know"), audience_word(row.entry.audience).picture, go_on(loading, ScreenName::about_readers, about)));
        return tiles;
    }
    tiles.push_back(about_tile("suggest-change", words("Suggest a change"), "suggestion", writing_step(loading, about)));
    TileView gone = about_tile("suggest-end", words("I think it has changed"), "not-sure", {});
    end.content = row.content;
    end.content.words.clear();
    end.content.phrase = 0;
    end.content.how = data::HowKnown::observed;
    end.content.knower = data::PersonId::none;
    gone.action = end;
    gone.confirm = Confirm{words.with("Ask {1} whether this is no longer so?", {subject.name}), words("Nothing changes until they answer."), "suggestion",
        words("Yes, ask"), words("No")};
    tiles.push_back(std::move(gone));
    if (!data::picture_in(row.content.picture)) {
        add_photograph(loading, row, tiles);
    }
    return tiles;
}

// Earlier versions, newest first, each as its words and how they were known.
std::vector<CardView> how_it_was(const Loading& loading, const std::vector<data::AboutRow>& versions) {
    constexpr std::size_t most_lines = 6;
    std::vector<CardView> cards;
    for (std::size_t n = 1; n < versions.size(); ++n) {
        if (cards.empty() || cards.back().lines.size() >= most_lines) {
            CardView card;
            card.area = Area::teal;
            card.heading = loading.words("How it was before");
            card.picture = "looking-back";
            cards.push_back(std::move(card));
        }
        cards.back().lines.push_back(words_line(loading, versions[n].content));
        add_line(cards.back(), how_we_know(loading, versions[n]), Style::attribution, how_picture(versions[n].content.how));
    }
    return cards;
}

} // namespace

View load_about_statement(const Loading& loading) {
    const auto& words = loading.words;
    const Subject subject = subject_of(loading);
    const data::StatementId id = loading.place.about.statement;
    const auto versions = data::statement_history(loading.home, loading.session.viewer, subject.id, id);
    CardsView view;
    view.header.area = Area::teal;
    view.header.subtitle = about_title(loading, subject);
    view.header.mark = subject.mark;
    if (versions.empty()) {
        view.header.title = about_title(loading, subject);
        CardView gone;
        gone.area = Area::teal;
        add_line(gone, words("This was taken back."), Style::body);
        view.cards.push_back(std::move(gone));
        return view;
    }
    const data::AboutRow& now = versions.front();
    view.header.title = words(about_topic_word(now.content.topic).word);
    CardView card = statement_card(loading, now, subject, false);
    card.id = "";
    card.wide = true;
    card.big_picture = statement_picture(now.content);
    card.style = is_own_voice(now.content) && !now.ended ? widgets::Card::Style::tint : widgets::Card::Style::dashed;
    if (!now.suggested_by.empty()) {
        add_line(card, words.with("{1} suggested it", {now.suggester == loading.session.viewer.person() ? words("You") : now.suggested_by}), Style::attribution, "suggestion");
    }
    view.cards.push_back(std::move(card));
    for (CardView& before : how_it_was(loading, versions)) {
        view.cards.push_back(std::move(before));
    }
    if (!now.ended) {
        view.bar = what_to_do(loading, now, subject);
    }
    return view;
}

View load_about_readers(const Loading& loading) {
    using data::Audience;
    const auto& words = loading.words;
    const Subject subject = subject_of(loading);
    MenuView view;
    view.header.area = Area::teal;
    view.header.title = words("Who may know?");
    view.empty = words("There is nothing to choose for: it was taken back.");
    const auto now = data::statement(loading.home, loading.session.viewer, subject.id, loading.place.about.statement);
    if (!now) {
        return view;
    }
    view.header.subtitle = quoted(words, first_words(statement_words(words, now->content), 60));
    const auto offer = [&](Audience audience) {
        TileView tile = about_tile("audience", audience_label(loading, audience, subject.name, subject.own), audience_word(audience).picture,
                                   SetReaders{subject.id, now->id, audience});
        tile.number = static_cast<std::int64_t>(audience) + 1;
        tile.selected = now->entry.audience == audience;
        if (subject.own) {
            tile.spoken = words(audience_word(audience).spoken);
        }
        if (audience == Audience::house && !tile.selected) {
            tile.confirm = Confirm{words("Show this to the whole house?"), words("Everyone who lives here, works here or walks by can read it."), audience_word(audience).picture,
                words("Yes, show everyone"), words("No, not everyone")};
        }
        view.choices.push_back(std::move(tile));
    };
    if (subject.own && subject.has_lock) {
        offer(Audience::only_me);
    }
    offer(Audience::care_team);
    offer(Audience::circle);
    if (subject.own) {
        offer(Audience::house);
    }
    return view;
}

} // namespace app
