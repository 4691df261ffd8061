// What somebody comes in with: a badge, a PIN, three pictures. Given, renewed and taken away; never shown, never said.
#include <algorithm>

#include "app/screens/loaders.h"
#include "app/screens/people_parts.h"
#include "app/words.h"
#include "data/people.h"
#include "data/sign_in.h"

namespace app {

using data::ComesInWith;
using widgets::Area;
using widgets::N_;

namespace {

TileView take_tile(const Loading& loading, const char* id, std::string label, const data::Person& person, ComesInWith what) {
    const auto& words = loading.words;
    TileView tile = run_tile(id, std::move(label), "stop", RunHome{.what = RunWhat::take_secret, .person = person.id, .number = static_cast<std::int64_t>(what)});
    tile.confirm = Confirm{words("Take it away?"), words.with("From now on {1} cannot come in with it.", {person.name}), "lock", words("Yes, take it away"), words("No, leave it")};
    return tile;
}

// A secret that its owner enters twice before it is kept.
struct Secret {
    Area area{};
    const char* first;  // msgid, with a name
    const char* again;  // msgid
    const char* second; // msgid: below either
    RunWhat what{};
};
template <class EntryView> EntryView entered_twice(const Loading& loading, const data::Person& person, const Secret& secret) {
    const bool again = loading.session.once && loading.session.once->person == person.id;
    EntryView view;
    view.header.area = secret.area;
    view.header.title = again ? loading.words(secret.again) : loading.words.with(secret.first, {person.name});
    view.header.subtitle = loading.words(secret.second);
    view.header.mark = mark_of(person);
    view.keeps = RunHome{.what = secret.what, .person = person.id, .setting_up = loading.place.run.setting_up};
    return view;
}

} // namespace

View load_badge_and_pin(const Loading& loading) {
    const auto& words = loading.words;
    const auto person = person_here(loading);
    MenuView view = run_menu(loading, person ? person->name : words("Badges and PINs"));
    if (!person || !person->active) {
        return view;
    }
    view.header.mark = mark_of(*person);
    const auto ways = data::comes_in_with(loading.home, loading.session.viewer, person->id);
    const auto has = [&](ComesInWith way) { return std::find(ways.begin(), ways.end(), way) != ways.end(); };
    if (person->role == data::Role::resident) {
        view.header.subtitle = has(ComesInWith::pictures) ? words("Three pictures keep their page") : words("Their page opens by a touch on their picture");
        view.choices = {run_tile("pictures", has(ComesInWith::pictures) ? words("Choose three new pictures") : words("Choose three pictures"), "lock", Visit{run_place(ScreenName::give_pictures, person->id)})};
        view.note = words("Only they choose, with the help that they want. What is theirs alone stays theirs.");
        view.note_picture = "for-only-me";
        return view;
    }
    view.header.subtitle = has(ComesInWith::pin) && has(ComesInWith::badge) ? words("A PIN and a badge") : has(ComesInWith::pin) ? words("A PIN") : has(ComesInWith::badge) ? words("A badge") : words("Cannot come in yet");
    view.choices.push_back(run_tile("pin", has(ComesInWith::pin) ? words("A new PIN") : words("Give a PIN"), "keyboard", Visit{run_place(ScreenName::give_pin, person->id)}));
    if (list_with(person->role) == PeopleList::staff) {
        view.choices.push_back(run_tile("badge", has(ComesInWith::badge) ? words("Another badge") : words("Give a badge"), "door-work-here", Visit{run_place(ScreenName::give_badge, person->id)}));
    }
    if (has(ComesInWith::pin)) {
        view.choices.push_back(take_tile(loading, "no-pin", words("Take the PIN away"), *person, ComesInWith::pin));
    }
    if (has(ComesInWith::badge)) {
        view.choices.push_back(take_tile(loading, "no-badge", words("Take the badge away"), *person, ComesInWith::badge));
    }
    view.note = words("A lost badge? Take it away now, then give another.");
    view.note_picture = "privacy";
    return view;
}

View load_give_badge(const Loading& loading) {
    const auto& words = loading.words;
    const auto person = person_here(loading);
    MenuView view = run_menu(loading, person ? words.with("A badge for {1}", {person->name}) : words("Badges and PINs"));
    if (!person) {
        return view;
    }
    view.header.mark = mark_of(*person);
    view.takes_badge = true;
    view.choices = {run_tile("hold-it", words("Hold the new badge to the reader"), "door-work-here", StayHere{})}; // there is nothing to touch
    view.choices.back().spoken = words("Hold the new badge to the reader.");
    return view;
}

View load_give_pin(const Loading& loading) {
    const auto person = person_here(loading);
    if (!person) {
        return run_menu(loading, loading.words("Badges and PINs"));
    }
    auto view = entered_twice<PinView>(loading, *person, {Area::blue, N_("A PIN for {1}"), N_("The same PIN once more"), N_("Only they look"), RunWhat::give_pin});
    view.hint = loading.words("Six to twelve digits");
    view.person = person->id;
    return view;
}

View load_give_pictures(const Loading& loading) {
    const auto person = person_here(loading);
    if (!person) {
        return run_menu(loading, loading.words("Badges and PINs"));
    }
    auto view = entered_twice<LockView>(loading, *person, {Area::teal, N_("Three pictures for {1}"), N_("The same three once more"), N_("Touch three, in your own order"), RunWhat::give_pictures});
    view.resident = person->id;
    return view;
}

} // namespace app
