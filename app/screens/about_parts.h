// What the loaders of About me share: tiles, the steps of saying something, and a statement as a card. For *_load.cpp only.
#pragma once
#include "app/screens/about_words.h"
#include "app/screens/resident_parts.h"
#include "app/screens/view.h"

namespace app {

TileView about_tile(const char* id, std::string label, std::string picture, Action action, widgets::Area area = widgets::Area::teal);
// To another screen about the same resident, with what was gathered so far.
Action go_on(const Loading&, ScreenName, const AboutPlace&);

// Where saying something goes on: residents choose a ready sentence; the others say how they know it and write.
Action saying_step(const Loading&, AboutPlace);
// Towards words of one's own.
Action writing_step(const Loading&, AboutPlace);
// The one that fits whoever is in front.
Action next_step(const Loading&, const AboutPlace&);

// "About me", "About Rose".
std::string about_title(const Loading&, const Subject&);
// Who may read it, as a line with its picture.
CardLineView readers_line(const Loading&, data::Audience, const Subject&);
// Words, how they are known and who may read them. `fresh`: marked as new to this reader.
CardView statement_card(const Loading&, const data::AboutRow&, const Subject&, bool fresh);
CardView suggestion_card(const Loading&, const data::SuggestionRow&, const Subject&);
// In quotation marks where it is the person's own voice.
CardLineView words_line(const Loading&, const data::AboutContent&);
void add_line(CardView&, std::string text, widgets::CardLine::Style, const char* picture = "");
// "Please don't · Noise", "1961": what goes over the words; empty for most.
std::string over_words(const Loading&, const data::AboutContent&);

} // namespace app
