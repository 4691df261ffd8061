// What the pages of notes share: where a note is made, and what it says in one line. For *_load.cpp only.
#pragma once
#include "app/screens/view.h"
#include "app/session.h"

namespace app {

// To where the note that `place` describes is made: written, drawn, said or chosen.
Action make_note(Place place);
// What it says, as this reader reads it; where it has no words, what there is instead: "With a drawing."
std::string note_words(const Loading&, const data::NoteRow&);
// "With a drawing and a recording.", a photograph among them; empty where there is nothing.
std::string note_with(const Loading&, const data::NoteRow&);
bool is_my_note(const Loading&, const data::NoteRow&);
// "From you", "From Tom", "A moment of Rose's day"
std::string note_title(const Loading&, const data::NoteRow&);

// A conversation in a list of notes.
struct ListedThread {
    data::NoteRow newest;
    bool asks = false;  // it began with a note that asks for something
    bool fresh = false; // something in it was not read yet
};
// Those of the list that the place is in, newest first.
std::vector<ListedThread> threads_here(const Loading&);

// What is new since the last visit; nothing where nothing is.
std::optional<TileView> news_tile(const Loading&);

} // namespace app
