// Whom a note is for, and how it is made: in words, drawn, said or a photograph; and the moment of the day that staff send.
#include "app/screens/loaders.h"
#include "app/screens/note_moment_words.h"
#include "app/screens/note_parts.h"
#include "app/screens/resident_parts.h"
#include "app/screens/team_words.h"
#include "app/screens/tile_parts.h"
#include "data/notes.h"
#include "data/people.h"

namespace app {

using data::NoteFor;
using widgets::Area;

namespace {

std::string question(const Loading& loading) {
    const auto& words = loading.words;
    if (loading.place.note.asks) {
        return words("Who are you asking?");
    }
    switch (loading.place.note.way) {
    case NoteWay::words: break;
    case NoteWay::drawn: return words("Who is the drawing for?");
    case NoteWay::spoken: return words("Who is the recording for?");
    case NoteWay::photograph: return words("Who is the photograph for?");
    }
    return words("Who is the note for?");
}

// Touched once more, it is as before.
TileView way_tile(const Loading& loading, const char* id, std::string label, const char* picture, NoteWay way, std::string spoken) {
    Place place = loading.place;
    place.screen = ScreenName::note_for;
    place.note.way = place.note.way == way ? NoteWay::words : way;
    TileView tile = tile_of(id, std::move(label), picture, Area::brick, Visit{place});
    tile.selected = loading.place.note.way == way;
    tile.spoken = std::move(spoken);
    return tile;
}

TileView asks_tile(const Loading& loading) {
    Place place = loading.place;
    place.note.asks = !place.note.asks;
    TileView tile = tile_of("asks", loading.words("I am asking for something"), "say-question", Area::brick, Visit{place});
    tile.selected = loading.place.note.asks;
    tile.spoken = loading.words("I am asking for something. Then you see who takes it on, and what comes of it.");
    return tile;
}

Action note_to(const Loading& loading, NoteFor to, data::PersonId person = data::PersonId::none) {
    Place place = loading.place;
    place.note_for = to;
    place.note.person = person;
    return make_note(place);
}

} // namespace

View load_note_for(const Loading& loading) {
    const auto& words = loading.words;
    const data::PersonId id = loading.place.resident;
    const Subject subject = subject_of(loading, id);
    const std::string& name = subject.name;

    MenuView view;
    view.header.area = Area::brick;
    view.header.title = question(loading);
    view.header.subtitle = subject.own ? words("You choose who can read it") : words.with("{1} can always read it too", {name});
    view.header.mark = subject.mark;
    const auto offer = [&](const char* tile_id, std::string label, const char* picture, std::string second, Action action) {
        TileView tile = tile_of(tile_id, std::move(label), picture, Area::brick, std::move(action));
        tile.second = std::move(second);
        tile.spoken = words.with("{1}. {2}.", {tile.label, tile.second});
        view.choices.push_back(std::move(tile));
    };
    const auto readers = [&](NoteFor to) { return note_readers(loading, to, id, {loading.session.viewer.person()}); };
    if (!subject.own && !loading.place.note.asks) {
        offer("for-resident", words.with("For {1}", {name}), "", readers(NoteFor::resident), note_to(loading, NoteFor::resident));
        view.choices.back().mark = subject.mark;
    }
    if (subject.own) {
        view.note = words("For help now, use your call bell. Notes are read later.");
        view.note_picture = "bell-not";
    }
    offer("for-team", subject.own ? words("For my care team") : words("For the care team"), "for-team", readers(NoteFor::care_team), note_to(loading, NoteFor::care_team));
    offer("for-circle", subject.own ? words("For my circle") : words.with("For {1}'s circle", {name}), "for-circle", readers(NoteFor::circle), note_to(loading, NoteFor::circle));
    Place by_name = loading.place;
    by_name.screen = ScreenName::note_person;
    offer("for-person", words("For somebody by name"), "for-me-and", subject.own ? words("Only you and they can read it") : words.with("{1} and they can read it", {name}),
          Visit{by_name});
    view.extras.push_back(asks_tile(loading));
    view.extras.push_back(way_tile(loading, "draw", words("Draw it"), "draw", NoteWay::drawn, words("Draw it with a finger.")));
    if (loading.can_record) {
        view.extras.push_back(way_tile(loading, "say-it", words("Say it"), "microphone", NoteWay::spoken, words("Say it in your own voice.")));
    }
    view.extras.push_back(way_tile(loading, "photograph", words("A photograph"), "photograph", NoteWay::photograph, words("Send a photograph from a stick.")));
    return view;
}

View load_note_person(const Loading& loading) {
    const auto& words = loading.words;
    const auto& viewer = loading.session.viewer;
    const Subject subject = subject_of(loading, loading.place.resident);
    MenuView view;
    view.header.area = Area::brick;
    view.header.title = question(loading);
    view.header.subtitle = subject.own ? words("Only you and they can read it") : words.with("{1} and they can read it", {subject.name});
    view.header.mark = subject.mark;
    view.more = words("More people");
    view.per_page = 8;
    view.empty = words("There is nobody to choose yet.");
    const auto offer = [&](const data::Person& person, std::string what) {
        if (person.id == viewer.person() || person.id == subject.id) {
            return;
        }
        TileView tile = tile_of("person", person.name, "", Area::brick, note_to(loading, NoteFor::person, person.id));
        tile.number = data::number(person.id);
        tile.mark = mark_of(person);
        tile.second = std::move(what);
        tile.spoken = words.with("A note for {1}.", {person.name});
        view.choices.push_back(std::move(tile));
    };
    auto visitors = data::visitors_of(loading.home, viewer, subject.id);
    auto carers = data::staff(loading.home, viewer);
    sort_by_name(words, visitors);
    sort_by_name(words, carers);
    for (const data::Visitor& visitor : visitors) {
        offer(visitor.person, visitor.relation);
    }
    for (const data::Person& carer : carers) {
        offer(carer, carer.job.empty() ? words("Works here") : carer.job);
    }
    return view;
}

View load_moment(const Loading& loading) {
    const auto& words = loading.words;
    const Subject subject = subject_of(loading, loading.place.resident);
    MenuView view;
    view.header.area = Area::brick;
    view.header.title = words("A moment today");
    view.header.mark = subject.mark;
    view.header.subtitle = words.with("For {1}'s circle", {subject.name});
    if (const auto earlier = data::moment_since(loading.home, loading.session.viewer, subject.id, data::WallTime{loading.day_start_ms})) {
        view.header.subtitle = words.with("{1} sent one {2}", {who(loading, earlier->entry), when_words(loading, earlier->entry)});
    }
    view.per_page = 8;
    for (const ReadyMoment& moment : ready_moments()) {
        TileView tile = tile_of("moment", words(moment.words), moment.picture, Area::brick,
                                SendNote{.resident = subject.id, .to = NoteFor::moment, .text = {}, .ready = moment.number});
        tile.number = moment.number;
        view.choices.push_back(std::move(tile));
    }
    Place own_words = loading.place, photograph = loading.place;
    own_words.note_for = photograph.note_for = NoteFor::moment;
    photograph.note.way = NoteWay::photograph;
    view.extras = {tile_of("photograph", words("A photograph"), "photograph", Area::brick, make_note(photograph)),
                   tile_of("own-words", words("In my own words"), "keyboard", Area::brick, make_note(own_words))};
    return view;
}

} // namespace app
