// Two people, two languages: kinds of phrases, the phrases of a kind, and each as a card with the resident's words large and the
// helper's beneath, both of which can be heard.
#include <algorithm>

#include "app/screens/loaders.h"
#include "app/screens/phrases_parts.h"
#include "app/screens/resident_parts.h"
#include "app/screens/talk_words.h"
#include "app/screens/tile_parts.h"
#include "data/phrases.h"
#include "data/sentences.h"

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

TileView say_tile(const Loading& loading, const char* id, const std::string& code, std::string words) {
    return tile_of(id, loading.words.with("Say in {1}", {Language::own_name(code)}), "read-aloud", Area::teal, SayAloud{std::move(words), code});
}

// One of the home's own, in those of the two languages that somebody wrote it in.
struct OursInBoth {
    const data::SentenceWriting *resident, *helper;
    OursInBoth(const Two& two, const data::OurSentence& sentence) : resident(written_in(sentence, two.codes.resident)), helper(written_in(sentence, two.codes.helper)) {}
    bool any() const { return resident != nullptr || helper != nullptr; }
    const data::SentenceWriting& large() const { return resident != nullptr ? *resident : *helper; }
    // Below it: the other one, or that there is none.
    std::string beneath(const Loading& loading, const Two& two) const {
        if (two.codes.helper == two.codes.resident) {
            return {};
        }
        if (resident != nullptr && helper != nullptr) {
            return helper->words;
        }
        return loading.words.with("Not written in {1} yet", {Language::own_name(resident != nullptr ? two.codes.helper : two.codes.resident)});
    }
};

// Ours among the ready ones of a kind.
void add_our_sentences(const Loading& loading, const Two& two, MenuView& view) {
    const auto use = use_of_topic(loading.place.talk_topic);
    for (const data::OurSentence& sentence : data::our_sentences(loading.home, loading.session.viewer, use)) {
        const OursInBoth ours(two, sentence);
        if (!ours.any()) {
            continue; // neither of them could read it
        }
        Place card = talk_place(loading, ScreenName::talk_card, loading.place.talk_topic);
        card.run.sentence = sentence.id;
        TileView tile = tile_of("our-phrase", ours.large().words, "phrases", Area::teal, Visit{card});
        tile.number = data::number(sentence.id);
        tile.language = ours.large().language;
        tile.second = ours.beneath(loading, two);
        tile.spoken = tile.label;
        view.choices.push_back(std::move(tile));
    }
}

TileView answer_tile(const Loading& loading) {
    return tile_of("answer", loading.words("Answer"), "area-say", Area::teal, Visit{talk_place(loading, ScreenName::talk_phrases, talk_answers)});
}

CardLineView our_line(const data::SentenceWriting& writing, widgets::CardLine::Style style) {
    return {writing.words, style, {}, false, writing.language}; // for everybody, and too short for any glass to be torn
}

View our_card(const Loading& loading, const Two& two, const data::OurSentence& sentence) {
    const auto& words = loading.words;
    const OursInBoth ours(two, sentence);
    CardsView view;
    view.header = header(loading, words(topic_of(loading.place).words), "");
    CardView card;
    card.area = Area::teal;
    card.big_picture = "phrases";
    card.wide = true;
    card.lines.push_back(our_line(ours.large(), widgets::CardLine::Style::big));
    view.bar.push_back(say_tile(loading, ours.resident != nullptr ? "say-resident" : "say-helper", ours.large().language, ours.large().words));
    if (two.codes.helper != two.codes.resident && ours.resident != nullptr && ours.helper != nullptr) {
        card.lines.push_back(our_line(*ours.helper, widgets::CardLine::Style::body));
        view.bar.push_back(say_tile(loading, "say-helper", two.codes.helper, ours.helper->words));
    } else if (const std::string missing = ours.beneath(loading, two); !missing.empty()) {
        card.lines.push_back({missing, widgets::CardLine::Style::body});
    }
    const bool own = loading.session.viewer.role() == data::Role::resident; // for whom the words themselves have the card
    for (const data::SentenceWriting* const one : {ours.resident, ours.helper}) {
        if (!own && one != nullptr && (one == ours.resident || ours.helper != ours.resident)) {
            card.lines.push_back({words.with("Written by {1} in {2}", {one->author_name, Language::own_name(one->language)}), widgets::CardLine::Style::attribution});
        }
    }
    view.cards.push_back(std::move(card));
    if (loading.place.talk_topic != talk_answers) {
        view.bar.push_back(answer_tile(loading));
    }
    return view;
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
    const auto use = use_of_topic(loading.place.talk_topic);
    const auto hidden = data::hidden_phrases(loading.home, loading.session.viewer, use);
    int number = 0;
    for (const TalkPhrase& phrase : topic.phrases) {
        const int at = number++;
        if (std::find(hidden.begin(), hidden.end(), phrase.words) != hidden.end()) {
            continue;
        }
        TileView tile = in_both(two, phrase.words, phrase.picture);
        tile.id = "phrase";
        tile.number = at + 1;
        tile.action = Visit{talk_place(loading, ScreenName::talk_card, loading.place.talk_topic, at)};
        view.choices.push_back(std::move(tile));
    }
    add_our_sentences(loading, two, view);
    if (may_write_phrases(loading, use)) {
        view.extras.push_back(tile_of("our-phrases", loading.words("Our own phrases"), "draw", Area::blue, Visit{phrases_place(use)}));
    }
    view.more = loading.words("More");
    return view;
}

View load_talk_card(const Loading& loading) {
    const auto& words = loading.words;
    const Two two(loading);
    if (const data::PhraseId id = loading.place.run.sentence; id != data::PhraseId::none) {
        const auto ours = data::our_sentence(loading.home, loading.session.viewer, id);
        return ours && OursInBoth(two, *ours).any() ? our_card(loading, two, *ours) : load_talk_phrases(loading); // it was taken away
    }
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

    view.bar.push_back(say_tile(loading, "say-resident", two.codes.resident, two.resident(phrase.words)));
    if (two.codes.helper != two.codes.resident) {
        view.bar.push_back(say_tile(loading, "say-helper", two.codes.helper, two.helper(phrase.words)));
    }
    if (loading.place.talk_topic != talk_answers) {
        view.bar.push_back(answer_tile(loading));
    }
    return view;
}

} // namespace app
