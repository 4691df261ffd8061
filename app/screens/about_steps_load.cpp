// The steps of saying or suggesting something about a person: how it is known, what it is about, when it was.
#include <algorithm>

#include "app/screens/about_parts.h"
#include "app/screens/loaders.h"
#include "data/about_me.h"
#include "data/people.h"
#include "data/photographs.h"

namespace app {

using data::AboutTopic;
using data::HowKnown;
using widgets::Area;

namespace {

MenuView menu(const Loading& loading, const Subject& subject, std::string title) {
    MenuView view;
    view.header.area = Area::teal;
    view.header.title = std::move(title);
    view.header.subtitle = loading.words.with("{1} · {2}", {about_title(loading, subject), loading.words(about_topic_word(loading.place.about.topic).word)});
    view.header.mark = subject.mark;
    return view;
}

TileView how_tile(const Loading& loading, std::string label, HowKnown how) {
    AboutPlace about = loading.place.about;
    about.how = how;
    TileView tile = about_tile("how", std::move(label), how_picture(how), writing_step(loading, about));
    tile.number = static_cast<std::int64_t>(how);
    return tile;
}

} // namespace

View load_about_how(const Loading& loading) {
    const auto& words = loading.words;
    const auto& viewer = loading.session.viewer;
    const Subject subject = subject_of(loading);
    MenuView view = menu(loading, subject, words("How do you know?"));
    view.choices = {how_tile(loading, words.with("{1} said it to me", {subject.name}), HowKnown::said),
                    how_tile(loading, words.with("{1} showed it to me", {subject.name}), HowKnown::shown),
                    how_tile(loading, words("I noticed it"), HowKnown::observed),
                    how_tile(loading, viewer.is_staff() ? words("Someone told me") : words("I know it from before"), HowKnown::told)};
    if (viewer.is_staff()) {
        view.choices.back().action = go_on(loading, ScreenName::about_teller, loading.place.about);
        view.note = words.with("What {1} did not say or show is suggested to {1} first", {subject.name});
    } else if (data::may_state(loading.home, viewer, subject.id)) {
        view.note = words.with("You act for {1}: it stands at once", {subject.name});
    } else {
        view.note = words.with("{1} decides whether it stands here", {subject.name});
    }
    view.note_picture = "suggestion";
    return view;
}

View load_about_teller(const Loading& loading) {
    const auto& words = loading.words;
    const auto& viewer = loading.session.viewer;
    const Subject subject = subject_of(loading);
    MenuView view = menu(loading, subject, words("Who told you?"));
    AboutPlace about = loading.place.about;
    about.how = HowKnown::told;
    for (const data::Visitor& visitor : data::visitors_of(loading.home, viewer, subject.id)) {
        about.knower = visitor.person.id;
        TileView tile = about_tile("person", visitor.person.name, "", writing_step(loading, about));
        tile.number = data::number(visitor.person.id);
        tile.second = visitor.relation;
        tile.mark = mark_of(visitor.person);
        view.choices.push_back(std::move(tile));
    }
    about.knower = viewer.person();
    view.choices.push_back(about_tile("someone-else", words("Someone else"), "how-told", writing_step(loading, about)));
    view.more = words("More people");
    return view;
}

View load_about_do(const Loading& loading) {
    const auto& words = loading.words;
    const Subject subject = subject_of(loading);
    MenuView view = menu(loading, subject, words("To do, or not to do?"));
    for (const data::Please please : {data::Please::please_do, data::Please::please_dont}) {
        AboutPlace about = loading.place.about;
        about.please = please;
        TileView tile = about_tile("please", words(please_word(please).word), please_word(please).picture, writing_step(loading, about));
        tile.number = static_cast<std::int64_t>(please);
        view.choices.push_back(std::move(tile));
    }
    return view;
}

View load_about_sense(const Loading& loading) {
    using data::Sense;
    const auto& words = loading.words;
    const Subject subject = subject_of(loading);
    MenuView view = menu(loading, subject, words("What is it about?"));
    view.per_page = 8;
    for (const Sense sense : {Sense::noise, Sense::touch, Sense::food, Sense::light, Sense::smell, Sense::room, Sense::none}) {
        AboutPlace about = loading.place.about;
        about.sense = sense;
        about.sense_asked = true;
        TileView tile = about_tile("sense", words(sense_word(sense).word), sense_word(sense).picture, writing_step(loading, about));
        tile.number = static_cast<std::int64_t>(sense) + 1;
        view.choices.push_back(std::move(tile));
    }
    return view;
}

View load_about_when(const Loading& loading) {
    using data::LifeTime;
    const auto& words = loading.words;
    const Subject subject = subject_of(loading);
    MenuView view = menu(loading, subject, words("When was it?"));
    for (const LifeTime time : {LifeTime::child, LifeTime::young, LifeTime::working, LifeTime::later, LifeTime::living_here}) {
        AboutPlace about = loading.place.about;
        about.time = time;
        about.year = 0;
        TileView tile = about_tile("time", words(life_time_word(time).word), life_time_word(time).picture, next_step(loading, about));
        tile.number = static_cast<std::int64_t>(time);
        view.choices.push_back(std::move(tile));
    }
    view.choices.push_back(about_tile("a-year", words("In a year that I know"), "calendar", go_on(loading, ScreenName::about_decade, loading.place.about)));
    return view;
}

View load_about_decade(const Loading& loading) {
    constexpr int ten = 10, oldest = 110;
    const auto& words = loading.words;
    const Subject subject = subject_of(loading);
    MenuView view = menu(loading, subject, words("In which years?"));
    view.per_page = 12;
    const int this_decade = year_of(loading) / ten * ten;
    for (int decade = this_decade - oldest + ten; decade <= this_decade; decade += ten) {
        AboutPlace about = loading.place.about;
        about.year = decade;
        TileView tile = about_tile("decade", words.with("{1} to {2}", {std::to_string(decade), std::to_string(decade + ten - 1)}), "",
                                   go_on(loading, ScreenName::about_year, about));
        tile.number = decade;
        view.choices.push_back(std::move(tile));
    }
    return view;
}

View load_about_year(const Loading& loading) {
    constexpr int ten = 10;
    const auto& words = loading.words;
    const Subject subject = subject_of(loading);
    MenuView view = menu(loading, subject, words("In which year?"));
    view.per_page = 12;
    for (int year = loading.place.about.year; year < loading.place.about.year + ten && year <= year_of(loading); ++year) {
        AboutPlace about = loading.place.about;
        about.year = year;
        TileView tile = about_tile("year", std::to_string(year), "", next_step(loading, about));
        tile.number = year;
        view.choices.push_back(std::move(tile));
    }
    return view;
}

namespace {

bool suits(const AboutPhrase& phrase, const AboutPlace& about) {
    if (phrase.topic != about.topic) {
        return false;
    }
    const bool right_please = about.please == data::Please::neither || phrase.please == about.please;
    const bool right_sense = !about.sense_asked || phrase.sense == about.sense;
    return right_please && right_sense;
}

// What was chosen on the way goes over what the ready sentence brings.
data::AboutContent gathered(const AboutPlace& about, data::AboutContent content) {
    content.topic = about.topic;
    if (about.please != data::Please::neither) {
        content.please = about.please;
    }
    if (about.sense_asked) {
        content.sense = about.sense;
    }
    if (about.year != 0 || about.time != data::LifeTime::none) {
        content.year = about.year;
        content.time = about.time;
    }
    content.how = about.how == HowKnown{} ? HowKnown::said : about.how;
    content.knower = about.knower;
    return content;
}

} // namespace

// For the person themself: a touch says it, and nothing needs typing.
View load_about_say(const Loading& loading) {
    const auto& words = loading.words;
    const Subject subject = subject_of(loading);
    const AboutPlace& about = loading.place.about;
    MenuView view = menu(loading, subject, about.topic == AboutTopic::life_story ? words("What happened?") : words("What would you like to say?"));
    view.more = words("More to say");
    view.per_page = 6;
    const auto said = data::about_me(loading.home, loading.session.viewer, subject.id);
    for (const AboutPhrase& phrase : about_phrases()) {
        const bool already = std::any_of(said.begin(), said.end(), [&](const data::AboutRow& row) { return row.content.phrase == phrase.number && row.own_words; });
        if (!suits(phrase, about) || (already && about.topic != AboutTopic::life_story)) {
            continue;
        }
        TileView tile = about_tile("phrase", words(phrase.words), phrase.picture,
                                   TellAboutMe{subject.id, about.wish, about.statement, gathered(about, content_of(words, phrase))});
        tile.number = phrase.number;
        tile.spoken = words.with("{1}.", {tile.label});
        view.choices.push_back(std::move(tile));
    }
    view.extras = {about_tile("own-words", words("My own words"), "keyboard", writing_step(loading, about))};
    view.empty = words("You have said all of these. You can use your own words.");
    return view;
}

View load_about_write(const Loading& loading) {
    const auto& words = loading.words;
    const auto& viewer = loading.session.viewer;
    const Subject subject = subject_of(loading);
    const AboutPlace& about = loading.place.about;
    WriteView view;
    view.means = WriteView::Means::about_me;
    view.resident = subject.id;
    view.keyboard = words.code();
    view.header.area = Area::teal;
    view.header.mark = subject.mark;
    view.header.title = words(about_topic_word(about.topic).word);
    view.header.subtitle = about_title(loading, subject);
    view.phrases_first = subject.own;
    view.send = words("Save it");
    view.send_picture = "yes";
    view.hint = words("Choose words, or write your own");
    view.audience = subject.own ? words("You and your care team can read it") : words.with("{1} and the care team can read it", {subject.name});
    view.audience_picture = "for-team";
    for (const AboutPhrase& phrase : about_phrases()) {
        if (suits(phrase, about)) {
            TileView tile;
            tile.id = "phrase";
            tile.number = phrase.number;
            tile.label = words(phrase.words);
            tile.area = Area::teal;
            view.phrases.push_back(std::move(tile));
        }
    }
    if (loading.place.entry != data::EntryId::none) { // a suggestion, in other words
        const auto asked = data::suggestion(loading.home, viewer, loading.place.entry);
        view.header.title = words("In other words");
        view.start = asked ? statement_words(words, asked->content) : std::string();
        view.send_with_words = AnswerSuggestion{subject.id, loading.place.entry, data::Reply::changed, about.how == HowKnown{} ? HowKnown::said : about.how, {}};
        return view;
    }
    data::AboutContent content;
    if (about.wish != data::Wish::add) {
        if (const auto now = data::statement(loading.home, viewer, subject.id, about.statement)) {
            content = now->content;
            view.start = statement_words(words, now->content);
            view.header.title = words(about_topic_word(now->content.topic).word);
            content.picture = now->content.phrase == 0 || data::picture_in(now->content.picture) ? now->content.picture : std::string();
        }
        content.topic = about.topic;
        content.how = about.how;
        content.knower = about.knower;
    } else {
        content = gathered(about, content);
    }
    const bool asks = !data::may_state(loading.home, viewer, subject.id) ||
                      (viewer.is_staff() && about.how != HowKnown::said && about.how != HowKnown::shown);
    if (asks) {
        view.send = words("Suggest it");
        view.send_picture = "suggestion";
        view.header.subtitle = words.with("{1} will be asked", {subject.name});
    }
    view.send_with_words = TellAboutMe{subject.id, about.wish, about.statement, content};
    return view;
}

} // namespace app
