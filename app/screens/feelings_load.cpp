// How I feel, what it is about, and what "In pain" must be told: the person's own word, saved with the first touch.
#include "app/screens/loaders.h"
#include "app/screens/resident_parts.h"

namespace app {

View load_feelings(const Loading& loading) {
    using data::Mood;
    const auto& words = loading.words;
    const Subject subject = subject_of(loading);
    MenuView view;
    view.header.area = widgets::Area::plum;
    view.header.title = words("How do you feel?");
    view.header.subtitle = words.with("{1}, just now", {subject.name});
    view.more = words("More words");
    view.per_page = 6;
    for (const Mood mood : {Mood::happy, Mood::content, Mood::interested, Mood::sad, Mood::worried, Mood::angry, Mood::proud,
                            Mood::grateful, Mood::lonely, Mood::tired, Mood::bored, Mood::in_pain}) {
        view.choices.push_back(mood_tile(loading, mood, subject));
    }
    view.extras = {mood_tile(loading, Mood::not_sure, subject), mood_tile(loading, Mood::rather_not_say, subject)};
    return view;
}

View load_feeling_about(const Loading& loading) {
    using data::MoodTopic;
    const auto& words = loading.words;
    const Subject subject = subject_of(loading);
    const LastRecord* last = standing_record(loading.session);
    MenuView view;
    view.header.area = widgets::Area::plum;
    view.header.title = words("What is it about?");
    view.per_page = 8;
    view.empty = words("What you said was taken back.");
    if (last == nullptr) {
        return view;
    }
    view.header.subtitle = said_words(loading, *last, subject);
    for (const MoodTopic topic : {MoodTopic::people, MoodTopic::food, MoodTopic::sleep, MoodTopic::body, MoodTopic::room,
                                  MoodTopic::something_happened, MoodTopic::missing_someone}) {
        const WordAndPicture word = topic_word(topic);
        TileView tile;
        tile.id = "topic";
        tile.number = static_cast<std::int64_t>(topic);
        tile.label = words(word.word);
        tile.picture = word.picture;
        tile.area = widgets::Area::plum;
        tile.action = SayWhatItIsAbout{topic};
        tile.selected = last->about == topic;
        tile.spoken = words(word.spoken);
        view.choices.push_back(std::move(tile));
    }
    view.extras = {done_tile(loading, words("That's all"), words("That's all. It is saved."), widgets::Area::plum), undo_tile(loading)};
    return view;
}

// What matters most stands in the title, so that no panel is too small for it.
View load_not_a_call_bell(const Loading& loading) {
    const auto& words = loading.words;
    const Subject subject = subject_of(loading);
    CardsView view;
    view.header.area = widgets::Area::plum;
    view.header.title = words("This is not a call bell");
    CardView card;
    card.area = widgets::Area::marigold;
    card.style = widgets::Card::Style::tint;
    card.wide = true;
    card.big_picture = "bell-not";
    card.lines = {{words("No one has been called."), widgets::CardLine::Style::big},
                  {words("Press your bell now, or tell someone.")}};
    card.spoken = words("No one has been called. Press your bell now, or tell someone.");
    view.cards = {std::move(card)};
    if (const LastRecord* last = standing_record(loading.session)) {
        view.header.subtitle = last->audience == data::Audience::care_team
            ? words("In pain: saved for your care team")
            : words.with("In pain: saved. {1}", {audience_sentence(loading, *last, subject.name, subject.own)});
        view.bar = {way_to(loading, "what-about", words("What is it about?"), "about-body", widgets::Area::plum,
                           ScreenName::feeling_about, words("Say what it is about.")),
                    undo_tile(loading)};
    }
    return view;
}

} // namespace app
