// Two people, two languages: kinds of phrases, the phrases of a kind, and each as a card with the resident's words large and the
// helper's beneath, both of which can be heard.
#include <algorithm>

#include "app/screens/loaders.h"
#include "app/screens/resident_parts.h"
#include "app/screens/talk_words.h"
#include "app/screens/tile_parts.h"

namespace app {
namespace {

using widgets::Area;
using widgets::Language;

// Both languages, ready to speak.
struct Two {
    TalkLanguages codes;
    Language resident, helper;
    explicit Two(const Loading& loading)
        : codes(talk_languages(loading)), resident(loading.catalogues, codes.resident), helper(loading.catalogues, codes.helper) {}
};

const TalkTopic& topic_of(const Place& place) {
    const auto topics = talk_topics();
    return topics[static_cast<std::size_t>(std::clamp(place.talk_topic, 0, static_cast<int>(topics.size()) - 1))];
}

Place talk_place(const Loading& loading, ScreenName screen, int topic = 0, int phrase = 0) {
    Place place;
    place.screen = screen;
    place.resident = loading.place.resident;
    place.talk_topic = topic;
    place.phrase = phrase;
    return place;
}

Header header(const Loading& loading, std::string title, std::string subtitle) {
    Header header;
    header.area = Area::teal;
    header.title = std::move(title);
    header.subtitle = std::move(subtitle);
    header.mark = subject_of(loading).mark;
    return header;
}

// One msgid in both languages: the resident's is the word of the tile, the helper's stands below it.
TileView in_both(const Two& two, const char* msgid, const char* picture) {
    TileView tile;
    tile.label = two.resident(msgid);
    tile.language = two.codes.resident;
    tile.second = two.codes.helper == two.codes.resident ? std::string() : two.helper(msgid);
    tile.spoken = tile.label; // the line below is for the other one to read, in a language of its own
    tile.picture = picture;
    tile.area = Area::teal;
    return tile;
}

TileView say_tile(const Loading& loading, const char* id, const Language& words, const char* msgid) {
    return tile_of(id, loading.words.with("Say in {1}", {Language::own_name(words.code())}), "read-aloud", Area::teal, SayAloud{words(msgid), words.code()});
}

} // namespace

View load_talk(const Loading& loading) {
    const auto& words = loading.words;
    const Two two(loading);
    MenuView view;
    view.header = header(loading, words("Talk in two languages"), words("For you and the person beside you. Nobody else is called."));
    int number = 0;
    for (const TalkTopic& topic : talk_topics()) {
        TileView tile = in_both(two, topic.words, topic.picture);
        tile.id = "talk";
        tile.number = number + 1;
        tile.action = Visit{talk_place(loading, ScreenName::talk_phrases, number)};
        view.choices.push_back(std::move(tile));
        ++number;
    }
    TileView other;
    other.id = "talk-language";
    const bool own = loading.session.viewer.role() == data::Role::resident;
    other.label = words("Other language");
    other.second = Language::own_name(own ? two.codes.helper : two.codes.resident);
    other.picture = "two-languages";
    other.spoken = words.with("Choose the other person's language. Now it is {1}.", {other.second});
    other.action = Visit{talk_place(loading, ScreenName::talk_language)};
    view.extras = {std::move(other)};
    return view;
}

View load_talk_language(const Loading& loading) {
    const auto& words = loading.words;
    const TalkLanguages two = talk_languages(loading);
    const bool own = loading.session.viewer.role() == data::Role::resident;
    MenuView view;
    view.header = header(loading, words("Which language does the other person read?"), "");
    std::int64_t number = 0;
    for (const std::string& code : loading.languages) {
        ++number;
        if (code == words.code()) {
            continue;
        }
        TileView tile;
        tile.id = "language";
        tile.number = number;
        tile.label = Language::own_name(code);
        tile.language = code;
        tile.picture = "language";
        tile.area = Area::teal;
        tile.selected = code == (own ? two.helper : two.resident);
        tile.action = TalkIn{code};
        view.choices.push_back(std::move(tile));
    }
    view.more = words("More");
    view.empty = words("There is no other language on this kiosk yet.");
    return view;
}

View load_talk_phrases(const Loading& loading) {
    const Two two(loading);
    const TalkTopic& topic = topic_of(loading.place);
    MenuView view;
    view.header = header(loading, loading.words(topic.words), loading.words("Touch what you want to say."));
    int number = 0;
    for (const TalkPhrase& phrase : topic.phrases) {
        TileView tile = in_both(two, phrase.words, phrase.picture);
        tile.id = "phrase";
        tile.number = number + 1;
        tile.action = Visit{talk_place(loading, ScreenName::talk_card, loading.place.talk_topic, number)};
        view.choices.push_back(std::move(tile));
        ++number;
    }
    view.more = loading.words("More");
    return view;
}

View load_talk_card(const Loading& loading) {
    const auto& words = loading.words;
    const Two two(loading);
    const TalkTopic& topic = topic_of(loading.place);
    const auto last = static_cast<int>(topic.phrases.size()) - 1;
    const int shown = std::clamp(loading.place.phrase, 0, last);
    const TalkPhrase& phrase = topic.phrases[static_cast<std::size_t>(shown)];

    CardsView view;
    view.header = header(loading, words(topic.words), "");
    CardView card;
    card.area = Area::teal;
    card.big_picture = phrase.picture;
    card.wide = true;
    card.lines.push_back({two.resident(phrase.words), widgets::CardLine::Style::big, {}, false, two.codes.resident});
    if (two.codes.helper != two.codes.resident) {
        card.lines.push_back({two.helper(phrase.words), widgets::CardLine::Style::body, {}, false, two.codes.helper});
    }
    view.cards.push_back(std::move(card));

    view.bar.push_back(say_tile(loading, "say-resident", two.resident, phrase.words));
    if (two.codes.helper != two.codes.resident) {
        view.bar.push_back(say_tile(loading, "say-helper", two.helper, phrase.words));
    }
    TileView answer;
    answer.area = Area::teal;
    if (loading.place.talk_topic != talk_answers) {
        answer.id = "answer";
        answer.label = words("Answer");
        answer.picture = "area-say";
        answer.action = Visit{talk_place(loading, ScreenName::talk_phrases, talk_answers)};
        view.bar.push_back(std::move(answer));
    }
    return view;
}

} // namespace app
