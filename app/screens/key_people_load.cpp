// Who is a resident's key worker and advocate: touched by the manager, offered to the resident as who should hear them.
#include <algorithm>

#include "app/say_words.h"
#include "app/screens/loaders.h"
#include "app/screens/resident_parts.h"
#include "data/key_people.h"
#include "data/people.h"

namespace app {

using data::KeyPart;
using widgets::Area;

View load_key_people(const Loading& loading) {
    const auto& words = loading.words;
    const data::Viewer& viewer = loading.session.viewer;
    const Subject subject = subject_of(loading);
    const auto known = data::key_people(loading.home, viewer, subject.id);
    MenuView view;
    view.header.area = Area::green;
    view.header.title = words.with("{1}'s key worker and advocate", {subject.name});
    view.header.subtitle = words("Touch a name to choose, and again to take it away");
    view.header.mark = subject.mark;
    view.more = words("More names");
    view.per_page = 6;
    view.empty = words("There is nobody to choose yet.");
    const auto offer = [&](const data::Person& person, KeyPart part) {
        const bool is_it = std::any_of(known.begin(), known.end(), [&](const data::KeyPerson& one) { return one.person.id == person.id && one.part == part; });
        TileView tile;
        tile.id = "person";
        tile.number = data::number(person.id);
        tile.label = person.name;
        tile.mark = mark_of(person);
        tile.area = Area::green;
        tile.second = words(key_part_word(part).within);
        tile.selected = is_it;
        tile.enabled = viewer.role() == data::Role::manager;
        tile.spoken = is_it ? words.with("{1} is chosen: {2}.", {person.name, tile.second}) : words.with("Choose {1}: {2}.", {person.name, tile.second});
        tile.action = SetKeyPart{subject.id, person.id, is_it ? KeyPart::nothing : part};
        view.choices.push_back(std::move(tile));
    };
    for (const data::Person& worker : data::staff(loading.home, viewer)) {
        offer(worker, KeyPart::key_worker);
    }
    for (const data::Visitor& visitor : data::visitors_of(loading.home, viewer, subject.id)) {
        if (visitor.person.role == data::Role::partner) {
            offer(visitor.person, KeyPart::advocate);
        }
    }
    return view;
}

} // namespace app
