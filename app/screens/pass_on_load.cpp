// What is passed on to the next shift: ready sentences, each of them passed on by one touch; or in own words.
#include "app/screens/loaders.h"
#include "app/screens/note_phrases.h"
#include "app/screens/phrases_parts.h"
#include "app/screens/tile_parts.h"
#include "app/words.h"
#include "data/people.h"

namespace app {

using widgets::Area;

View load_pass_on(const Loading& loading) {
    const auto& words = loading.words;
    const data::PersonId id = loading.place.resident;
    MenuView view;
    view.header.area = Area::blue;
    if (const auto resident = data::person(loading.home, loading.session.viewer, id)) {
        view.header.title = words.with("Pass on about {1}", {resident->name});
        view.header.subtitle = words.with("{1} and the care team can read it", {resident->name});
    }
    std::int64_t number = 0;
    for (const std::string& sentence : ready_and_ours(loading, data::PhraseUse::pass_on, pass_on_phrases())) {
        TileView tile = tile_of("phrase", sentence, "", Area::blue, PassOn{id, sentence});
        tile.number = ++number;
        view.choices.push_back(std::move(tile));
    }
    view.per_page = 12;
    view.more = words("More");
    view.extras.push_back(tile_of("own-words", words("In my own words"), "keyboard", Area::blue, Visit{{.screen = ScreenName::write_note, .resident = id, .passing_on = true}}));
    return view;
}

} // namespace app
