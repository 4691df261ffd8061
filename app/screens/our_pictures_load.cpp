// The home's own photographs in the place of pictures of the set: which group, which picture, and what stands there now. What leads
// through the kiosk (Back, Help, who may read it) stays as it is drawn: it has to look the same to everybody.
#include <algorithm>
#include <array>

#include "app/calendar_words.h"
#include "app/screens/about_words.h"
#include "app/screens/loaders.h"
#include "app/screens/plan_words.h"
#include "app/screens/tile_parts.h"
#include "app/words.h"
#include "data/set_pictures.h"

namespace app {

using Style = widgets::CardLine::Style;
using widgets::Area;
using widgets::N_;

namespace {

struct Named {
    std::string picture, word; // the word in the language in front
};

// Place::group: which pictures. From first_topic on the topics of the card sort.
enum class Group { none, feelings, doing, wins, help, about, first_topic };

Group group_of(data::CardTopic topic) { return static_cast<Group>(static_cast<int>(Group::first_topic) + static_cast<int>(topic)); }

WordAndPicture group_word(Group group) {
    switch (group) {
    case Group::feelings: return {N_("How I feel"), "area-feel"};
    case Group::doing: return {N_("What's on"), "area-on"};
    case Group::wins: return {N_("Small wins"), "area-wins"};
    case Group::help: return {N_("Getting there"), "need-transport"};
    case Group::about: return {N_("About me"), "area-about"};
    default: return card_topic_word(static_cast<data::CardTopic>(static_cast<int>(group) - static_cast<int>(Group::first_topic)));
    }
}

template <typename Value, std::size_t count>
void add(std::vector<Named>& all, const widgets::Language& words, const std::array<Value, count>& values, WordAndPicture (*word_of)(Value)) {
    for (const Value value : values) {
        const WordAndPicture word = word_of(value);
        all.push_back({word.picture, words(word.word)});
    }
}

std::vector<Named> pictures_in(const widgets::Language& words, Group group) {
    using data::Access;
    using data::Mood;
    using data::MoodTopic;
    using data::Need;
    using data::Way;
    using data::Win;
    std::vector<Named> all;
    switch (group) {
    case Group::none: break;
    case Group::feelings:
        add(all, words, std::array{Mood::happy, Mood::content, Mood::interested, Mood::sad, Mood::worried, Mood::angry, Mood::proud, Mood::grateful, Mood::lonely, Mood::tired,
                                   Mood::bored, Mood::in_pain, Mood::not_sure, Mood::rather_not_say}, mood_word);
        add(all, words, std::array{MoodTopic::people, MoodTopic::food, MoodTopic::sleep, MoodTopic::body, MoodTopic::room, MoodTopic::something_happened,
                                   MoodTopic::missing_someone}, topic_word);
        break;
    case Group::doing:
        for (const PlanTitle& title : plan_titles()) {
            all.push_back({title.picture, words(title.title)});
        }
        break;
    case Group::wins:
        add(all, words, std::array{Win::tried_new, Win::did_it_myself, Win::joined_in, Win::helped, Win::taught, Win::made, Win::got_out, Win::in_touch, Win::rested,
                                   Win::felt_better}, win_word);
        break;
    case Group::help:
        add(all, words, std::array{Need::transport, Need::company, Need::getting_ready}, need_word);
        add(all, words, std::array{Way::on_foot, Way::minibus, Way::car, Way::taxi, Way::bus}, way_word);
        add(all, words, std::array{Access::step_free, Access::toilet, Access::hearing_loop, Access::seats, Access::quiet, Access::parking, Access::large_print,
                                   Access::interpreter}, access_word);
        break;
    case Group::about:
        for (const data::AboutTopic topic : about_topics()) {
            all.push_back({about_topic_word(topic).picture, words(about_topic_word(topic).word)});
        }
        break;
    default: {
        const auto topic = static_cast<data::CardTopic>(static_cast<int>(group) - static_cast<int>(Group::first_topic));
        for (const std::string& key : card_keys(topic)) {
            all.push_back({key, ""});
        }
    }
    }
    return all;
}

std::vector<Named> pictures_in(const Loading& loading, Group group) {
    std::vector<Named> all = pictures_in(loading.words, group);
    for (Named& one : all) {
        if (one.word.empty()) {
            one.word = card_of_key(loading, static_cast<data::CardTopic>(static_cast<int>(group) - static_cast<int>(Group::first_topic)), one.picture).word;
        }
    }
    std::vector<Named> once;
    for (Named& one : all) {
        if (std::none_of(once.begin(), once.end(), [&](const Named& known) { return known.picture == one.picture; })) {
            once.push_back(std::move(one));
        }
    }
    return once;
}

TileView picture_tile(const char* id, std::string label, std::string picture, Action action) {
    return tile_of(id, std::move(label), std::move(picture), Area::teal, std::move(action));
}

} // namespace

View load_our_pictures(const Loading& loading) {
    const auto& words = loading.words;
    MenuView view;
    view.header.area = Area::teal;
    view.header.title = words("Our own pictures");
    view.header.subtitle = words("A photograph of yours in the place of a drawn picture, for everybody");
    view.per_page = 15;
    std::vector<Group> groups{Group::feelings, Group::doing, Group::wins, Group::help, Group::about};
    for (const data::CardTopic topic : card_topics()) {
        groups.push_back(group_of(topic));
    }
    for (const Group group : groups) {
        Place place = loading.place;
        place.screen = ScreenName::our_pictures_of;
        place.group = static_cast<int>(group);
        view.choices.push_back(picture_tile("group", words(group_word(group).word), group_word(group).picture, Visit{place}));
        view.choices.back().number = place.group;
    }
    return view;
}

View load_our_pictures_of(const Loading& loading) {
    const auto& words = loading.words;
    const auto group = static_cast<Group>(loading.place.group);
    const auto replaced = data::replaced_pictures(loading.home, loading.session.viewer);
    MenuView view;
    view.header.area = Area::teal;
    view.header.title = words("Which picture?");
    view.header.subtitle = words(group_word(group).word);
    view.per_page = 12;
    for (const Named& one : pictures_in(loading, group)) {
        Place place = loading.place;
        place.screen = ScreenName::our_picture;
        place.words = one.picture;
        TileView tile = picture_tile("picture", one.word, one.picture, Visit{place});
        tile.number = static_cast<std::int64_t>(view.choices.size()) + 1;
        if (replaced.contains(one.picture)) {
            tile.badge = words("ours");
            tile.spoken = words.with("{1}. It has a photograph of yours.", {one.word});
        }
        view.choices.push_back(std::move(tile));
    }
    return view;
}

// One picture: as it is now, and how it can be another.
View load_our_picture(const Loading& loading) {
    const auto& words = loading.words;
    const std::string& name = loading.place.words;
    std::string word = name;
    for (const Named& one : pictures_in(loading, static_cast<Group>(loading.place.group))) {
        word = one.picture == name ? one.word : word;
    }
    const bool ours = data::replaced_pictures(loading.home, loading.session.viewer).contains(name);
    CardsView view;
    view.header.area = Area::teal;
    view.header.title = word;
    CardView card;
    card.area = Area::teal;
    card.wide = true;
    card.big_picture = name;
    card.lines.push_back({.text = ours ? words("Everybody sees this photograph of yours, on the glass and on paper.") : words("This is the drawn picture."), .style = Style::body});
    card.lines.push_back({.text = words("Ask first, if somebody on it can be recognised: everybody in the house will see it."), .style = Style::attribution, .picture = "for-house"});
    view.cards.push_back(std::move(card));
    Place place = loading.place;
    place.photo_for = PhotoFor::set_picture;
    view.bar.push_back(picture_tile("choose", ours ? words("Another photograph") : words("Choose a photograph"), "usb-stick", LookForPhotographs{place}));
    view.bar.back().primary = true;
    if (ours) {
        TileView drawn = picture_tile("drawn-picture", words("Back to the drawn picture"), "undo", KeepSetPicture{name, ""});
        drawn.confirm = Confirm{words("Take the photograph away?"), words("The drawn picture comes back, for everybody."), name, words("Yes, take it away"), words("No, leave it")};
        view.bar.push_back(std::move(drawn));
    }
    return view;
}

} // namespace app
