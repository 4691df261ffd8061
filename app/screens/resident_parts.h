// What the loaders of the residents' screens share: whose record is on the glass, and the tiles that are always the same.
// For *_load.cpp only.
#pragma once
#include "app/screens/view.h"
#include "app/words.h"

namespace app {

// Whose record it is, as this viewer may know them.
struct Subject {
    data::PersonId id{};
    std::string name;      // empty where the viewer may not know it
    bool own = false;      // the viewer is that person
    bool lives_here = true; // else somebody who works here or visits: they have no circle
    bool has_lock = false;
    MarkView mark;
};
Subject subject_of(const Loading&, data::PersonId resident);
// Of the place; where that names nobody, of what was recorded last.
Subject subject_of(const Loading&);

// What was just recorded, unless it was taken back.
const LastRecord* standing_record(const Session&);

// The drawing or recording that it has; null where it has none.
const data::Attachment* kept_with(const LastRecord&, data::BlobUse);
// "With a drawing and a recording."; empty where there is neither.
std::string with_words(const widgets::Language&, bool drawing, bool recording);
// A drawing on a card, and what is said of it.
CardLineView drawing_line(const Loading&, const data::WinRow&);
CardLineView drawing_line(const Loading&, const data::BlobId&, const std::string& by);
// Plays a recording that belongs to a win.
TileView listen_tile(const Loading&, const data::WinRow&);
TileView listen_tile(const Loading&, const data::BlobId&, const data::Entry& of, widgets::Area);

// "You said: worried", or who said it where somebody else recorded it.
std::string said_words(const Loading&, const LastRecord&, const Subject&);
// "Saturday morning"
std::string weekday_and_part(const Loading&);
widgets::Area area_of(data::Kind);

TileView undo_tile(const Loading&);
// Goes on to Thank you with everything as it is.
TileView done_tile(const Loading&, std::string label, std::string spoken, widgets::Area);
TileView comfort_tile(const Loading&);
// To the cards in two languages.
TileView talk_tile(const Loading&, data::PersonId resident);
TileView mood_tile(const Loading&, data::Mood, const Subject&);
// To a screen about the same resident.
TileView way_to(const Loading&, const char* id, std::string label, std::string picture, widgets::Area, ScreenName, std::string spoken);

} // namespace app
