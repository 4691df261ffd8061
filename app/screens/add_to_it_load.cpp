// More to a small win or a note, for who wants it: in words, drawn with a finger, or said. Nobody needs to.
#include "app/screens/loaders.h"
#include "app/screens/recording_parts.h"
#include "app/screens/resident_parts.h"
#include "app/screens/team_words.h"
#include "app/screens/tile_parts.h"

namespace app {
namespace {

using widgets::Area;

// Nothing where it is a note in the making: what was recorded before is another thing.
const LastRecord* added_to(const Loading& loading) { return loading.place.note.making ? nullptr : standing_record(loading.session); }

Header header_of(const Loading& loading, std::string title) {
    Header header;
    header.area = Area::marigold;
    header.title = std::move(title);
    if (loading.place.note.making) {
        header.area = Area::brick;
        header.subtitle = note_readers(loading, loading.place.note_for, loading.place.resident, {loading.session.viewer.person(), loading.place.note.person});
    }
    if (const LastRecord* last = added_to(loading)) {
        header.area = area_of(last->kind);
        header.subtitle = said_words(loading, *last, subject_of(loading));
    }
    return header;
}

TileView take_away(const Loading& loading, const char* id, data::BlobUse what, std::string label, std::string question) {
    const auto& words = loading.words;
    TileView tile;
    tile.id = id;
    tile.label = std::move(label);
    tile.picture = "undo";
    tile.action = TakeFrom{what};
    const LastRecord* last = added_to(loading);
    tile.confirm = Confirm{std::move(question), last != nullptr && last->kind == data::Kind::note ? words("The note stays.") : words("The small win stays."), "undo", words("Take it away"), words("No")};
    return tile;
}

} // namespace

View load_add_to_it(const Loading& loading) {
    const auto& words = loading.words;
    const LastRecord* last = added_to(loading);
    MenuView view;
    view.header = header_of(loading, words("How do you want to say more?"));
    const auto way = [&](const char* id, std::string label, const char* picture, ScreenName screen, std::string spoken) {
        view.choices.push_back(way_to(loading, id, std::move(label), picture, view.header.area, screen, std::move(spoken)));
    };
    const bool drawn = last != nullptr && kept_with(*last, data::BlobUse::drawing), said = last != nullptr && kept_with(*last, data::BlobUse::clip);
    way("in-words", words("In words"), "phrases", ScreenName::more_words, words("Choose words, or write your own."));
    way("draw", drawn ? words("Go on drawing") : words("Draw it"), "draw", ScreenName::draw_it, words("Draw it with a finger."));
    if (loading.can_record) {
        way("say-it", said ? words("Say it again") : words("Say it"), "microphone", ScreenName::say_it, words("Say it in your own voice."));
    }
    if (last != nullptr && last->kind == data::Kind::note) {
        Place photograph = loading.place;
        photograph.screen = ScreenName::photographs;
        photograph.photo_for = PhotoFor::note;
        view.choices.push_back(tile_of("photograph", kept_with(*last, data::BlobUse::photo) != nullptr ? words("Another photograph") : words("A photograph"), "photograph",
                                       view.header.area, LookForPhotographs{photograph}));
    }
    const bool something_else = last != nullptr && (last->kind == data::Kind::win || !last->words.empty() || last->phrase != 0 || last->with.size() > 1);
    if (!something_else) {
        return view; // what is all there is of a note is taken back as a whole
    }
    if (last->kind == data::Kind::note && kept_with(*last, data::BlobUse::photo) != nullptr) {
        view.extras.push_back(take_away(loading, "take-photograph", data::BlobUse::photo, words("Without the photograph"), words("Shall the photograph go?")));
    }
    if (drawn) {
        view.extras.push_back(take_away(loading, "take-drawing", data::BlobUse::drawing, words("Without the drawing"), words("Shall the drawing go?")));
    }
    if (said) {
        view.extras.push_back(take_away(loading, "take-recording", data::BlobUse::clip, words("Without the recording"), words("Shall the recording go?")));
    }
    return view;
}

View load_draw_it(const Loading& loading) {
    const auto& words = loading.words;
    DrawingView view;
    view.header = header_of(loading, words("Draw it"));
    view.hint = words("Draw here with a finger.");
    view.explained = loading.session.comfort.explore ? words("A sheet of paper. Touch it once more, and draw on it with a finger. You need not draw.")
                                                     : words("A sheet of paper, to draw on with a finger.");
    if (loading.place.note.making) { // where the band has no room for it
        view.hint = words.with("{1} {2}.", {view.hint, view.header.subtitle});
    }
    const LastRecord* last = added_to(loading);
    if (const data::Attachment* drawn = last != nullptr ? kept_with(*last, data::BlobUse::drawing) : nullptr) {
        if (const auto svg = data::blob(loading.home, loading.session.viewer, drawn->already)) {
            view.go_on_with = widgets::from_svg(std::string_view(reinterpret_cast<const char*>(svg->data()), svg->size()));
        }
    }
    return view;
}

View load_say_it(const Loading& loading) {
    const auto& words = loading.words;
    RecordView view;
    view.header = header_of(loading, words("Say it"));
    if (const LastRecord* last = added_to(loading)) {
        const Subject subject = subject_of(loading);
        view.header.subtitle = audience_sentence(loading, *last, subject.name, subject.own);
    }
    show_recorder(loading, view, AddRecording{});
    // There is nothing to read out here, so that what to do stands in its place.
    view.words = std::exchange(view.state, {});
    return view;
}

} // namespace app
