// The picture lock: three pictures in order, known to their owner alone; touched to come in, and chosen, changed and taken away.
#include "app/screens/loaders.h"
#include "app/screens/resident_parts.h"
#include "app/screens/tile_parts.h"
#include "data/people.h"
#include "data/sign_in.h"

namespace app {

using widgets::Area;

namespace {

void tell_wait(const Loading& loading, data::PersonId resident, LockView& view) {
    if (const int seconds = data::seconds_to_wait(loading.home, resident); seconds > 0) {
        view.waiting = loading.words.count("Please wait {n} second. Then try again, or ask someone who works here.",
                                           "Please wait {n} seconds. Then try again, or ask someone who works here.", seconds);
        view.next_change_ms = loading.now.monotonic_ms + 1000;
    }
}

// Of whoever is in, where they live here: nobody else has a lock to choose.
std::optional<data::Person> owner(const Loading& loading) {
    const auto& viewer = loading.session.viewer;
    return viewer.role() == data::Role::resident ? data::person(loading.home, viewer, viewer.person()) : std::nullopt;
}

Place pictures_place(LockStep step, bool unlocking) {
    Place place;
    place.screen = ScreenName::own_lock_pictures;
    place.lock = step;
    place.unlocking = unlocking;
    return place;
}

} // namespace

View load_picture_lock(const Loading& loading) {
    const auto& words = loading.words;
    const data::PersonId resident = loading.place.person != data::PersonId::none ? loading.place.person : loading.place.resident;
    LockView view;
    view.resident = resident;
    view.header.area = Area::teal;
    view.header.title = words("Your three pictures");
    view.header.subtitle = words("Touch them in your order");
    if (auto person = data::person(loading.home, data::Viewer::house(), resident)) {
        if (!person->name_on_glass) {
            person->name.clear();
        }
        view.header.mark = mark_of(*person);
    }
    tell_wait(loading, resident, view);
    return view;
}

View load_own_lock(const Loading& loading) {
    const auto& words = loading.words;
    MenuView view;
    view.header.area = Area::bark;
    view.header.title = words("Your three pictures");
    view.empty = words("Residents come in with their picture.");
    const auto person = owner(loading);
    if (!person) {
        return view;
    }
    const bool locked = person->has_picture_lock;
    view.header.subtitle = locked ? words("Only they open your page") : words("Your page opens by a touch on your picture");
    TileView choose = tile_of("pictures", locked ? words("Choose three new pictures") : words("Choose three pictures"), "lock", Area::bark,
                              Visit{pictures_place(locked ? LockStep::now : LockStep::chosen, false)});
    choose.spoken = words.with("{1}. {2}", {choose.label, words("With three pictures you can keep things for only you.")});
    view.choices = {choose};
    if (locked) {
        TileView take = tile_of("no-pictures", words("Take the lock away"), "stop", Area::bark, Visit{pictures_place(LockStep::now, true)});
        take.confirm = Confirm{words("Take the lock away?"), words("Then whoever touches your picture can read what is for only you."), "lock",
                               words("Yes, take it away"), words("No, leave it")};
        view.choices.push_back(std::move(take));
    }
    view.note = words("With three pictures you can keep things for only you.");
    view.note_picture = "for-only-me";
    return view;
}

View load_own_lock_pictures(const Loading& loading) {
    const auto& words = loading.words;
    LockView view;
    view.own = true;
    view.header.area = Area::teal;
    const auto person = owner(loading);
    if (person) {
        view.resident = person->id;
        view.header.mark = mark_of(*person);
    }
    switch (loading.place.lock) {
    case LockStep::now:
        view.header.title = words("Your three pictures now");
        view.header.subtitle = words("Touch them in your order");
        tell_wait(loading, view.resident, view);
        break;
    case LockStep::chosen:
        view.header.title = words("Choose three pictures");
        view.header.subtitle = words("Touch three, in your own order");
        break;
    case LockStep::again:
        view.header.title = words("The same three once more");
        view.header.subtitle = words("Touch them in your order");
        break;
    }
    return view;
}

} // namespace app
