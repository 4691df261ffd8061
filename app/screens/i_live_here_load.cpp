// I live here: every resident by picture, and by first name where they agreed to it.
#include <algorithm>

#include "app/screens/loaders.h"
#include "app/screens/resident_parts.h"
#include "data/people.h"

namespace app {
namespace {

constexpr int residents_on_a_page = 8;

std::string label_of(const Loading& loading, const data::Person& person) {
    if (person.name_on_glass && !person.name.empty()) {
        return person.name;
    }
    return person.picture.empty() ? loading.words("Someone else") : loading.words(picture_word(person.picture));
}

// Whether this label is a name, or stands for somebody who would rather not have theirs shown.
bool named(const data::Person& person) {
    return person.name_on_glass && !person.name.empty();
}

// Two boats are "Boat" and "Boat 2". Two people of one name keep it: their pictures tell them apart.
void tell_apart(const Loading& loading, std::vector<TileView>& tiles, const std::vector<bool>& is_named) {
    for (std::size_t i = 0; i < tiles.size(); ++i) {
        if (is_named[i]) {
            continue;
        }
        int same = 1;
        const std::string label = tiles[i].label;
        for (std::size_t later = i + 1; later < tiles.size(); ++later) {
            if (!is_named[later] && tiles[later].label == label) {
                tiles[later].label = loading.words.with("{1} {2}", {label, std::to_string(++same)});
            }
        }
    }
}

} // namespace

View load_i_live_here(const Loading& loading) {
    const auto& words = loading.words;
    MenuView view;
    view.header.area = widgets::Area::teal;
    view.header.title = words("Who are you?");
    view.header.subtitle = words("Touch your picture");
    view.more = words("More names");
    view.per_page = residents_on_a_page;
    view.empty = words("Nobody who lives here has been added yet. Someone who works here can do that.");

    std::vector<bool> is_named;
    auto residents = data::residents(loading.home, data::Viewer::house());
    std::stable_sort(residents.begin(), residents.end(), [&](const data::Person& a, const data::Person& b) {
        return words.compare(label_of(loading, a), label_of(loading, b)) < 0;
    });
    for (data::Person& person : residents) {
        if (!named(person)) {
            person.name.clear(); // not even the initial
        }
        TileView tile;
        tile.id = "person";
        tile.number = data::number(person.id);
        tile.label = label_of(loading, person);
        tile.area = widgets::Area::teal;
        tile.mark = mark_of(person);
        if (person.has_picture_lock) {
            Place place;
            place.screen = ScreenName::picture_lock;
            place.resident = person.id;
            place.person = person.id;
            tile.action = Visit{place};
        } else {
            tile.action = ComeInAsResident{person.id, {}};
        }
        is_named.push_back(named(person));
        view.choices.push_back(std::move(tile));
    }
    tell_apart(loading, view.choices, is_named);
    return view;
}

} // namespace app
