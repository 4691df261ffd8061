// What staff look after beside About me: who acts for a resident, and the home's own cards.
#include <algorithm>
#include <array>

#include "app/screens/about_parts.h"
#include "app/screens/loaders.h"
#include "app/screens/team_words.h"
#include "data/about_me.h"
#include "data/card_sort.h"
#include "data/people.h"

namespace app {

using widgets::Area;
using widgets::N_;

View load_acts_for(const Loading& loading) {
    const auto& words = loading.words;
    const auto& viewer = loading.session.viewer;
    const Subject subject = subject_of(loading);
    const auto acting = data::who_acts_for(loading.home, viewer, subject.id);
    ListView view;
    view.header.area = Area::teal;
    view.header.title = words.with("Who acts for {1}", {subject.name});
    view.header.subtitle = words("They may answer suggestions, and read About me as the care team does");
    view.header.mark = subject.mark;
    for (const data::Visitor& visitor : data::visitors_of(loading.home, viewer, subject.id)) {
        const auto now = std::find_if(acting.begin(), acting.end(), [&](const data::ActsFor& one) { return one.person.id == visitor.person.id; });
        RowView row;
        row.id = "person";
        row.number = data::number(visitor.person.id);
        row.mark = mark_of(visitor.person);
        row.title = visitor.relation.empty() ? visitor.person.name : words.with("{1}, {2}", {visitor.person.name, visitor.relation});
        row.area = Area::teal;
        Place place;
        place.screen = ScreenName::acts_for_write;
        place.resident = subject.id;
        place.person = visitor.person.id;
        row.action = Visit{place};
        if (now != acting.end()) {
            row.second = words.with("Said by {1}. {2}", {now->said, who_and_when(loading, now->entry)});
            row.state = words("Acts");
            row.state_picture = "yes";
            row.action = SetActsFor{subject.id, visitor.person.id, false, {}};
        }
        row.spoken = words.with("{1}. {2}.", {row.title, now != acting.end() ? words("Acts for them. Touch to end it.") : words("Touch to set down that they act for them.")});
        view.rows.push_back(std::move(row));
    }
    view.empty = words.with("Nobody visits {1} yet.", {subject.name});
    return view;
}

View load_acts_for_write(const Loading& loading) {
    const auto& words = loading.words;
    const Subject subject = subject_of(loading);
    const auto person = data::person(loading.home, loading.session.viewer, loading.place.person);
    const std::string name = person ? person->name : std::string();
    WriteView view;
    view.means = WriteView::Means::about_me;
    view.resident = subject.id;
    view.keyboard = words.code();
    view.header.area = Area::teal;
    view.header.title = words.with("{1} acts for {2}: who said so?", {name, subject.name});
    view.header.mark = subject.mark;
    view.hint = words("Who said so, and when");
    view.send = words("Set it down");
    view.send_picture = "yes";
    view.audience = words("The care team can read it");
    view.audience_picture = "for-team";
    constexpr std::array sayings{N_("{1} said so"), N_("{1} and the doctor said so"), N_("A power of attorney says so; the manager has seen it"),
                                 N_("A court order says so; the manager has seen it")};
    std::int64_t number = 0;
    for (const char* const saying : sayings) {
        TileView tile;
        tile.id = "phrase";
        tile.number = ++number;
        tile.label = words.with(saying, {subject.name});
        tile.area = Area::teal;
        view.phrases.push_back(std::move(tile));
    }
    view.send_with_words = SetActsFor{subject.id, loading.place.person, true, {}};
    return view;
}

View load_home_cards(const Loading& loading) {
    const auto& words = loading.words;
    MenuView view;
    view.header.area = Area::teal;
    view.header.title = words("Our own cards");
    view.header.subtitle = words("They come with the cards of their topic, for everybody");
    view.per_page = 8;
    for (const data::SortCard& card : data::home_cards(loading.home, loading.session.viewer)) {
        TileView tile = about_tile("home-card", card.word, card.picture.empty() ? card_topic_word(card.topic).picture : card.picture, RemoveHomeCard{card.own, card.topic});
        tile.number = data::number(card.own);
        tile.second = words(card_topic_word(card.topic).word);
        tile.confirm = Confirm{words.with("Take this card away: {1}?", {card.word}), words("What was sorted with it stays."), tile.picture,
            words("Yes, take it away"), words("No, leave it")};
        tile.spoken = words.with("{1}. Touch to take it away.", {card.word});
        view.choices.push_back(std::move(tile));
    }
    view.empty = words("The home has no cards of its own yet.");
    AboutPlace about;
    TileView add = about_tile("add-card", words("Add a card"), "suggestion", go_on(loading, ScreenName::home_card_picture, about));
    add.primary = true;
    Place pictures = loading.place;
    pictures.screen = ScreenName::our_pictures;
    view.extras = {std::move(add), about_tile("our-pictures", words("Our own pictures"), "photograph", Visit{pictures})};
    return view;
}

namespace {

// What a card of the home's own may show until it has a photograph.
constexpr std::array pictures{"do-baking", "do-cafe", "do-gardening", "do-film", "do-games", "do-football", "do-knitting", "do-library",
                              "do-market", "do-computer", "do-hairdresser", "do-pets", "do-outing", "do-walk", "do-singing", "do-crafts",
                              "do-dance", "do-newspaper", "birthday", "home", "about-room", "about-food", "season-summer", "season-winter"};

} // namespace

// First what it is about, then its picture.
View load_home_card_picture(const Loading& loading) {
    const auto& words = loading.words;
    MenuView view;
    view.header.area = Area::teal;
    view.per_page = 9;
    AboutPlace about = loading.place.about;
    if (about.cards == data::CardTopic{}) {
        view.header.title = words("What is the card about?");
        view.per_page = 10;
        std::vector<data::CardTopic> topics(card_topics().begin(), card_topics().end());
        topics.push_back(data::CardTopic::everyday);
        for (const data::CardTopic topic : topics) {
            about.cards = topic;
            TileView tile = about_tile("cards", words(card_topic_word(topic).word), card_topic_word(topic).picture, go_on(loading, ScreenName::home_card_picture, about));
            tile.number = static_cast<std::int64_t>(topic);
            view.choices.push_back(std::move(tile));
        }
        return view;
    }
    view.header.title = words("Which picture?");
    view.header.subtitle = words(card_topic_word(about.cards).word);
    view.per_page = 12;
    int number = 0;
    for (const char* const picture : pictures) {
        about.picture = ++number;
        TileView tile = about_tile("picture", words.with("Picture {1}", {std::to_string(number)}), picture, go_on(loading, ScreenName::home_card_write, about));
        tile.number = number;
        view.choices.push_back(std::move(tile));
    }
    Place photo = loading.place;
    photo.photo_for = PhotoFor::home_card;
    view.extras = {about_tile("photograph", words("A photograph"), "photograph", LookForPhotographs{photo})};
    return view;
}

View load_home_card_write(const Loading& loading) {
    const auto& words = loading.words;
    const AboutPlace& about = loading.place.about;
    WriteView view;
    view.means = WriteView::Means::about_me;
    view.keyboard = words.code();
    view.header.area = Area::teal;
    view.header.title = words("A word for the card");
    view.header.subtitle = words(card_topic_word(about.cards).word);
    view.hint = words("One or two words");
    view.send = words("Save it");
    view.send_picture = "yes";
    view.audience = words("Everybody can read it");
    view.audience_picture = "for-house";
    const auto chosen = static_cast<std::size_t>(std::clamp<int>(about.picture, 1, static_cast<int>(pictures.size())) - 1);
    view.send_with_words = AddHomeCard{about.cards, {}, loading.place.photograph.empty() ? pictures[chosen] : loading.place.photograph};
    return view;
}

} // namespace app
