// I work here: staff find their first name, or hold a badge to the reader. Nothing about any resident is read here.
#include <algorithm>

#include "app/screens/loaders.h"
#include "app/words.h"
#include "data/people.h"

namespace app {

View load_i_work_here(const Loading& loading) {
    const auto& words = loading.words;
    MenuView view;
    view.header.area = widgets::Area::blue;
    view.header.title = words("I work here");
    view.header.subtitle = words("Use your badge or your PIN");
    auto everybody = data::staff(loading.home, loading.session.viewer);
    sort_by_name(words, everybody);
    for (const auto& person : everybody) {
        TileView tile;
        tile.id = "person";
        tile.number = data::number(person.id);
        tile.label = person.name;
        tile.area = widgets::Area::blue;
        tile.action = Visit{{.screen = ScreenName::pin_pad, .person = person.id}};
        tile.mark = mark_of(person);
        // Two who share a first name are told apart by what they do.
        const auto same = std::count_if(everybody.begin(), everybody.end(), [&person](const auto& one) { return one.name == person.name; });
        if (same > 1)
            tile.second = person.job;
        view.choices.push_back(std::move(tile));
    }
    view.per_page = 8;
    view.more = words("More names");
    view.note = words("Hold your badge to the reader");
    view.note_picture = "door-work-here";
    view.takes_badge = true;
    view.empty = words("No names have been put in yet. Please ask the person who looks after this screen.");
    return view;
}

} // namespace app
