// What the pages of running the home share.
#include "app/screens/people_parts.h"

#include <algorithm>

#include "app/screens/resident_parts.h"
#include "data/people.h"

namespace app {

using widgets::Area;
using widgets::N_;

bool may_run(const Loading& loading) {
    const auto& viewer = loading.session.viewer;
    return viewer.role() == data::Role::manager || (viewer.role() == data::Role::house && data::can_be_set_up(loading.home));
}

MenuView run_menu(const Loading& loading, std::string title, std::string subtitle) {
    MenuView view;
    view.header.area = Area::blue;
    view.header.title = std::move(title);
    view.header.subtitle = std::move(subtitle);
    view.more = loading.words("More");
    if (!may_run(loading)) {
        view.empty = loading.words("This is for the manager of the home.");
    }
    return view;
}

TileView run_tile(const char* id, std::string label, std::string picture, Action action) {
    return tile_of(id, std::move(label), std::move(picture), Area::blue, std::move(action));
}

Place run_place(ScreenName screen, data::PersonId person, RunField field) {
    Place place;
    place.screen = screen;
    place.person = person;
    place.run.field = field;
    return place;
}

std::string sentence(const Loading& loading, const std::string& label, const std::string& second) {
    return second.empty() ? loading.words.with("{1}.", {label}) : loading.words.with("{1}: {2}.", {label, second});
}

TileView field_tile(const char* id, std::string label, std::string picture, std::string now, const Loading& loading, Action action) {
    TileView tile = run_tile(id, std::move(label), std::move(picture), std::move(action));
    tile.second = now.empty() ? loading.words("Nothing yet") : std::move(now);
    tile.spoken = sentence(loading, tile.label, tile.second);
    return tile;
}

void add_undo(const Loading& loading, std::vector<TileView>& to) {
    const auto& last = loading.session.last;
    if (!last || last->taken_back || last->run_back.empty()) {
        return;
    }
    const data::PersonId here = loading.place.person; // on somebody's own page: only of what was done about them
    if (here == data::PersonId::none || here == last->run_back.front().person) {
        to.push_back(undo_tile(loading));
    }
}

data::Role role_in(PeopleList list) {
    switch (list) {
    case PeopleList::residents: return data::Role::resident;
    case PeopleList::staff: return data::Role::staff;
    case PeopleList::family: return data::Role::family;
    case PeopleList::partners: return data::Role::partner;
    case PeopleList::left: break;
    }
    return data::Role::house;
}

PeopleList list_with(data::Role role) {
    switch (role) {
    case data::Role::resident: return PeopleList::residents;
    case data::Role::family: return PeopleList::family;
    case data::Role::partner: return PeopleList::partners;
    case data::Role::staff:
    case data::Role::manager:
    case data::Role::house: break;
    }
    return PeopleList::staff;
}

std::string role_words(const Loading& loading, const data::Person& person) {
    switch (person.role) {
    case data::Role::resident: return loading.words("Lives here");
    case data::Role::staff: return loading.words("Works here");
    case data::Role::manager: return loading.words("Manager");
    case data::Role::family: return loading.words("Family or friend");
    case data::Role::partner: return loading.words("Partner or volunteer");
    case data::Role::house: break;
    }
    return {};
}

std::string who_they_are(const Loading& loading, const data::Person& person) {
    const std::string what = person.job.empty() ? role_words(loading, person) : person.job;
    if (person.full_name.empty() || person.full_name == person.name) {
        return what;
    }
    return person.role == data::Role::resident ? person.full_name : loading.words.with("{1} · {2}", {person.full_name, what});
}

std::string left_words(const Loading& loading, data::Leaving why) {
    switch (why) {
    case data::Leaving::moved: return loading.words("Moved away");
    case data::Leaving::died: return loading.words("Died");
    case data::Leaving::finished: return loading.words("Is not here any more");
    case data::Leaving::mistake: return loading.words("Put in by mistake");
    case data::Leaving::here: break;
    }
    return {};
}

namespace {

constexpr const char* of_family[] = {N_("daughter"), N_("son"), N_("wife"), N_("husband"), N_("partner"), N_("sister"), N_("brother"), N_("grandchild"),
                                     N_("niece"), N_("nephew"), N_("friend"), N_("neighbour")};
constexpr const char* of_partners[] = {N_("advocate"), N_("volunteer"), N_("visitor from their faith"), N_("social worker"), N_("friend"), N_("neighbour")};

constexpr std::string_view pictures[] = {
    "pic-rose",   "pic-boat",     "pic-bird",   "pic-tree",      "pic-teapot",    "pic-key",     "pic-cat",        "pic-moon",      "pic-fish",
    "pic-apple",  "pic-umbrella", "pic-hat",    "pic-aeroplane", "pic-anchor",    "pic-bicycle", "pic-book",       "pic-butterfly", "pic-camera",
    "pic-clock",  "pic-daffodil", "pic-elephant", "pic-hedgehog", "pic-lantern",  "pic-lighthouse", "pic-mountain", "pic-owl",      "pic-pear",
    "pic-piano",  "pic-shell",    "pic-sun",    "pic-sunflower", "pic-swan",      "pic-tractor", "pic-train",      "pic-violin",    "pic-cricket"};

} // namespace

// Ready ones are kept as the program's own word, so that everybody reads them in their language.
std::string relation_words(const Loading& loading, const std::string& relation) { return relation.empty() ? relation : loading.words(relation.c_str()); }

std::optional<data::Person> person_here(const Loading& loading) {
    return may_run(loading) ? data::person(loading.home, loading.session.viewer, loading.place.person) : std::nullopt;
}

std::string clock_words(const Loading& loading, int minute) {
    constexpr std::int64_t minute_ms = 60'000;
    return loading.words.time_24(loading.day_start_ms + minute * minute_ms);
}

std::span<const std::string_view> own_pictures() { return pictures; }
std::span<const char* const> ready_relations(bool family) { return family ? std::span<const char* const>(of_family) : of_partners; }

} // namespace app
