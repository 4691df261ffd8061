// I work here: staff find their first name, or hold a badge to the reader. Nothing about any resident is read here.
#include "app/screens/loaders.h"
#include "app/words.h"
#include "data/people.h"

namespace app {

View load_i_work_here(const Loading& loading) {
    const auto& words = loading.words;
    MenuView view;
    view.header.area = widgets::Area::blue;
    view.header.title = words("I work here");
    view.header.subtitle = words("Use your badge, or touch your name");
    for (const auto& person : data::staff(loading.home, loading.session.viewer)) {
        TileView tile;
        tile.id = "person";
        tile.number = data::number(person.id);
        tile.label = person.name;
        tile.area = widgets::Area::blue;
        tile.action = Visit{{.screen = ScreenName::pin_pad, .person = person.id}};
        tile.mark = mark_of(person);
        tile.second = person.job;
        view.choices.push_back(std::move(tile));
    }
    view.more = words("More names");
    view.note = words("Hold your badge to the reader");
    view.note_picture = "door-work-here";
    view.takes_badge = true;
    view.empty = words("No names have been put in yet. Please ask the person who looks after this screen.");
    return view;
}

} // namespace app
