// Choosing a photograph from a stick: all of them small, the one that is being read, how it will look, and whether the person agreed.
#include <algorithm>

#include "app/screens/loaders.h"
#include "app/screens/resident_parts.h"
#include "app/screens/stick_parts.h"
#include "app/screens/tile_parts.h"
#include "app/words.h"
#include "data/about_me.h"
#include "data/people.h"
#include "data/photographs.h"

namespace app {

using Style = widgets::CardLine::Style;
using widgets::Area;

namespace {

TileView photo_tile(const char* id, std::string label, const char* picture, Action action) {
    return tile_of(id, std::move(label), picture, Area::teal, std::move(action));
}

// What it is for, below the question.
std::string what_for(const Loading& loading) {
    const auto& words = loading.words;
    const auto& viewer = loading.session.viewer;
    switch (loading.place.photo_for) {
    case PhotoFor::portrait: {
        const auto person = data::person(loading.home, viewer, loading.place.person);
        return viewer.person() == loading.place.person ? words("My photograph") : words.with("A photograph of {1}", {person ? person->name : std::string()});
    }
    case PhotoFor::statement: return words("For About me");
    case PhotoFor::home_card: return words("For a card of our own");
    case PhotoFor::plan: return words("For the calendar");
    case PhotoFor::note: return words("For a note. Ask first whoever is in it.");
    case PhotoFor::set_picture: return words("In the place of a drawn picture");
    }
    return {};
}

Place again(Place place) {
    place.screen = ScreenName::photographs;
    return place;
}

// The answers for a photograph that goes with a moment of the day: who agreed is written down with it.
void add_moment_answers(const Loading& loading, const Subject& subject, MenuView& view) {
    const auto& words = loading.words;
    view.choices.push_back(photo_tile("agreed", words.with("Yes, {1} agreed", {subject.name}), "yes", UsePhotograph{{.by = subject.id}}));
    for (const data::ActsFor& one : data::who_acts_for(loading.home, loading.session.viewer, subject.id)) {
        view.choices.push_back(photo_tile("agreed", words.with("{1} agreed for {2}", {one.person.name, subject.name}), "yes", UsePhotograph{{.by = one.person.id}}));
        view.choices.back().number = data::number(one.person.id);
    }
    view.choices.push_back(photo_tile("nobody", words("Nobody is in it"), "photograph", UsePhotograph{{.nobody_in_it = true}}));
    view.choices.push_back(photo_tile("not-agreed", words("No: do not send it"), "not-this-time", RefusePortrait{subject.id}));
}

} // namespace

View load_photographs(const Loading& loading) {
    const auto& words = loading.words;
    MenuView view;
    view.header.area = Area::teal;
    view.header.title = words("Which photograph?");
    view.header.subtitle = what_for(loading);
    view.per_page = 8;
    const auto& table = loading.session.photos;
    const std::optional<StickFiles> found = table ? std::optional(table->found) : std::nullopt;
    view.empty = nothing_on_stick(loading, found, words("There is no photograph on the stick: no file that ends in .jpg, .jpeg or .png."));
    if (!table) {
        return view;
    }
    for (std::size_t i = 0; i < found->files.size(); ++i) {
        const bool here = table->small[i] == PhotoTable::Small::here;
        // A number alone leaves the most room for the picture.
        TileView tile = photo_tile("photo", std::to_string(i + 1), "photograph", ChoosePhotograph{i});
        tile.number = static_cast<std::int64_t>(i) + 1;
        if (here) {
            tile.picture = "stick:" + std::to_string(table->round) + "-" + std::to_string(i);
        }
        tile.selected = table->reading == i;
        tile.spoken = words.with("Photograph {1}, of {2}.", {tile.label, words.month_and_year(found->files[i].changed_ms)});
        view.choices.push_back(std::move(tile));
    }
    if (table->slow && !table->reading) {
        view.progress = ProgressView{static_cast<float>(table->made) / static_cast<float>(std::max<std::size_t>(1, found->files.size())),
                                     words.with("{1} of {2} photographs are here", {std::to_string(table->made), std::to_string(found->files.size())})};
        view.extras.push_back(photo_tile("stop-looking", words("Stop"), "stop", StopPhotographs{}));
    } else {
        view.extras.push_back(photo_tile("look-again", words("Look again"), "search", LookForPhotographs{loading.place}));
    }
    return view;
}

View load_photograph_reading(const Loading& loading) {
    constexpr float usual_ms = 6000; // a large one from a slow stick; the bar waits near its end for those that take longer
    const auto& words = loading.words;
    RecordView view;
    view.header.area = Area::teal;
    view.header.title = words("One moment");
    view.header.subtitle = what_for(loading);
    view.words = words("The photograph is being read.");
    view.state = words("Please leave the stick in.");
    view.state_picture = "photograph";
    const auto& table = loading.session.photos;
    const auto passed = table ? static_cast<float>(table->now_ms - table->began_ms) : 0.0F;
    view.done = passed / (passed + usual_ms / 3);
    view.bar = {photo_tile("stop-reading", words("Stop"), "stop", StopPhotographs{})};
    return view;
}

// As large as the glass has room for.
View load_photograph_look(const Loading& loading) {
    const auto& words = loading.words;
    const auto& table = loading.session.photos;
    CardSortView view;
    view.header.area = Area::teal;
    view.header.title = what_for(loading);
    view.word = words("This is how it will look");
    if (table) {
        view.picture = table->chosen;
    }
    const auto person = data::person(loading.home, loading.session.viewer, loading.place.person);
    const bool for_everybody = loading.place.photo_for == PhotoFor::set_picture ||
                               (loading.place.photo_for == PhotoFor::portrait && person && person->role != data::Role::resident);
    view.progress = for_everybody ? words("Everybody in the house can see it.") : words("It was turned upright and made small. Where and when it was taken is not kept with it.");
    view.spoken = words.with("{1}. {2}", {view.word, view.progress});
    TileView use = photo_tile("use", words("Use it"), "yes", UsePhotograph{});
    use.enabled = !view.picture.empty();
    view.places = {std::move(use), photo_tile("another", words("Another one"), "photograph", Visit{again(loading.place)})};
    return view;
}

View load_photograph_agreed(const Loading& loading) {
    const auto& words = loading.words;
    const auto& table = loading.session.photos;
    const bool of_moment = loading.place.photo_for == PhotoFor::note;
    const Subject subject = of_moment ? subject_of(loading) : subject_of(loading, loading.place.person);
    MenuView view;
    view.header.area = Area::teal;
    view.empty = words("There is no photograph to ask about.");
    view.header.title = subject.own ? words("Who may see your photograph?") : words.with("Has {1} agreed to this photograph?", {subject.name});
    view.header.mark = subject.mark;
    if (!table || table->chosen.empty()) {
        return view;
    }
    view.header.mark.picture = table->chosen;
    view.header.mark.shown = true;
    view.header.subtitle = subject.own ? words("You can take it away at any time") : words("Ask, and wait for the answer. It can be taken away at any time.");
    if (of_moment) {
        add_moment_answers(loading, subject, view);
        return view;
    }
    const std::string everybody = subject.own ? words("Everybody in the house") : words("Yes, for everybody in the house");
    const std::string circle = subject.own ? words("My circle and my care team") : words("Yes, for their circle and the care team");
    view.choices = {photo_tile("agreed-house", everybody, "for-house", KeepPortrait{subject.id, table->chosen, true, data::Audience::house}),
                    photo_tile("agreed-circle", circle, "for-circle", KeepPortrait{subject.id, table->chosen, true, data::Audience::circle}),
                    photo_tile("not-agreed", subject.own ? words("Nobody: do not keep it") : words("No: do not keep it"), "not-this-time", RefusePortrait{subject.id})};
    return view;
}

// The picture of a person: which it is now, who agreed to it and when, and how it can be another.
View load_portrait(const Loading& loading) {
    const auto& words = loading.words;
    const auto& viewer = loading.session.viewer;
    const data::PersonId id = loading.place.person;
    const auto person = data::person(loading.home, viewer, id);
    CardsView view;
    view.header.area = Area::teal;
    const bool own = viewer.person() == id;
    const std::string name = person ? person->name : std::string();
    view.header.title = own ? words("My photograph") : words.with("A photograph of {1}", {name});
    const bool may = own || (viewer.is_staff() && person && person->role == data::Role::resident);
    if (!person || !may) {
        CardView closed;
        closed.lines.push_back({.text = words("People choose their own photograph."), .style = Style::body});
        view.cards.push_back(std::move(closed));
        return view;
    }
    view.header.mark = mark_of(*person); // small glass has no room for the large one
    const auto portrait = data::portrait_of(loading.home, viewer, id);
    CardView card;
    card.area = Area::teal;
    card.wide = true;
    card.big_picture = portrait ? portrait->picture : person->picture.empty() ? std::string("photograph") : person->picture;
    if (portrait) {
        const std::string when = when_words(loading, portrait->entry);
        const std::string told = own && portrait->own_choice ? words.with("You chose this photograph, {1}.", {when})
                                 : portrait->own_choice      ? words.with("{1} chose this photograph, {2}.", {name, when})
                                 : own                       ? words.with("You agreed to this photograph. {1} put it here, {2}.", {portrait->entry.author_name, when})
                                                             : words.with("{1} agreed to this photograph. {2} put it here, {3}.", {name, portrait->entry.author_name, when});
        card.lines.push_back({.text = told, .style = Style::body, .for_the_house = portrait->entry.audience == data::Audience::house});
        const bool everybody = portrait->entry.audience == data::Audience::house;
        card.lines.push_back({.text = everybody ? words("Everybody in the house can see it.") : words("The circle and the care team can see it. Everybody else sees the drawn picture."),
                              .style = Style::attribution, .picture = everybody ? "for-house" : "for-circle"});
    } else {
        card.lines.push_back({.text = words("There is no photograph. Everybody sees the drawn picture, or the first letter of the name."), .style = Style::body});
        card.lines.push_back({.text = words("You need a USB stick with photographs on it."), .style = Style::attribution, .picture = "usb-stick"});
    }
    view.cards.push_back(std::move(card));
    TileView choose = photo_tile("choose", portrait ? words("Another photograph") : words("Choose a photograph"), "usb-stick", LookForPhotographs{loading.place});
    choose.primary = true;
    view.bar.push_back(std::move(choose));
    if (portrait) {
        TileView drawn = photo_tile("drawn-picture", words("Back to the drawn picture"), "undo", KeepPortrait{id, "", true, data::Audience::house});
        drawn.confirm = Confirm{words("Take the photograph away?"), words("The drawn picture comes back. Nobody sees the photograph any more."), "photograph",
            words("Yes, take it away"), words("No, leave it")};
        view.bar.push_back(std::move(drawn));
    }
    return view;
}

} // namespace app
