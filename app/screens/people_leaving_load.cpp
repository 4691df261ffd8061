// When somebody leaves: first how, then what stops and what stays, and only then is it done.
#include "app/screens/loaders.h"
#include "app/screens/people_parts.h"
#include "app/words.h"
#include "data/people.h"

namespace app {

using widgets::Area;
using Style = widgets::CardLine::Style;

View load_person_leaving(const Loading& loading) {
    const auto& words = loading.words;
    const auto person = person_here(loading);
    MenuView view = run_menu(loading, person ? person->name : words("People"));
    if (!person) {
        return view;
    }
    view.header.mark = mark_of(*person);
    view.header.subtitle = words("What has happened?");
    const auto way = [&](const char* id, std::string label, const char* picture, data::Leaving why) {
        Place sure = run_place(ScreenName::person_leave, person->id);
        sure.run.leaving = why;
        view.choices.push_back(run_tile(id, std::move(label), picture, Visit{sure}));
    };
    if (person->role == data::Role::resident) {
        way("moved", words.with("{1} moved away", {person->name}), "need-transport", data::Leaving::moved);
    } else {
        way("finished", words.with("{1} is not here any more", {person->name}), "finish", data::Leaving::finished);
    }
    way("died", words.with("{1} died", {person->name}), "do-faith", data::Leaving::died);
    way("mistake", words("Put in by mistake"), "undo", data::Leaving::mistake);
    view.note = words("Nothing changes yet");
    view.note_picture = "privacy";
    return view;
}

namespace {

CardView card_of(std::string heading, const char* picture, std::vector<std::string> lines) {
    CardView card;
    card.area = Area::blue;
    card.heading = std::move(heading);
    card.picture = picture;
    for (std::string& line : lines) {
        card.lines.push_back({.text = std::move(line), .style = Style::body});
    }
    return card;
}

} // namespace

View load_person_leave(const Loading& loading) {
    const auto& words = loading.words;
    const auto person = person_here(loading);
    const data::Leaving why = loading.place.run.leaving;
    if (!person) {
        return run_menu(loading, words("People"));
    }
    CardsView view;
    view.header.area = Area::blue;
    view.header.title = person->name;
    view.header.mark = mark_of(*person);
    view.header.subtitle = left_words(loading, why);
    const bool resident = person->role == data::Role::resident;
    if (why == data::Leaving::died) {
        view.cards.push_back(card_of(words("We are sorry"), "for-circle", {words.with("Take the time that you need. {1} is remembered here.", {person->name})}));
    }
    view.cards.push_back(card_of(words("This stops at once"), "stop",
                                 resident ? std::vector{words("Reminders, invitations and handover cards"), words("The picture at the door “I live here”")}
                                          : std::vector{words("The badge and the PIN"), words("Everything that waits for them")}));
    if (why != data::Leaving::mistake) {
        view.cards.push_back(card_of(words("This stays"), "area-wins",
                                     resident ? std::vector{words("Stories and small wins, for those they were shared with"), words("The record, for the home")}
                                              : std::vector{words("What they wrote, with their name")}));
    }
    TileView yes = run_tile("leave", words("Yes"), "yes", RunHome{.what = RunWhat::leave, .person = person->id, .number = static_cast<std::int64_t>(why)});
    yes.primary = true;
    yes.spoken = words("Yes, from now on.");
    TileView no = run_tile("stays", words("No"), "not-this-time", GoBack{});
    no.spoken = words("No, go back. Nothing changes.");
    view.bar = {std::move(yes), std::move(no)};
    return view;
}

} // namespace app
