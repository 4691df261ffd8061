// The words and pictures of the circle: ready names, what somebody brings, near and far, and a mark told as a sentence.
// Ready ones are kept by their number, so that everybody reads them in their own language. Numbers are never given anew.
#pragma once
#include <span>

#include "app/say_words.h"
#include "app/screens/view.h"
#include "data/circle.h"

namespace app {

std::span<const ReadySentence> ready_names(data::MarkWhat); // none for people who are known here
const ReadySentence* ready_name(int number);

std::span<const data::Brings> everything_brought();
WordAndPicture brings_word(data::Brings);
WordAndPicture ring_word(data::CircleRing);

// "Joan, a neighbour", "The choir", "Amira".
std::string mark_name(const Loading&, const data::CircleMarkRow&);
// A portrait, an initial, or the picture of what it is.
MarkView mark_face(const data::CircleMarkRow&);
// "Music, laughter and her famous cake"; empty where nothing was said.
std::string brought(const Loading&, const data::NewCircleMark&);
// "today", "yesterday", "on Tuesday", "3 weeks ago", as it stands in a sentence.
std::string how_long_ago(const Loading&, data::WallTime day);
// "Near you.", "Further away from Rose."
std::string where_it_stands(const Loading&, const data::CircleMarkRow&);
// "In touch on Tuesday."; empty where nobody said when.
std::string touch_told(const Loading&, const data::CircleMarkRow&);
std::string put_in_by(const Loading&, const data::CircleMarkRow&);
// All of it: "Amira, daughter. Near you. Brings music. In touch on Tuesday. Put in by Grace."
std::string mark_told(const Loading&, const data::CircleMarkRow&);
// What somebody else would have: "Tom suggests: Near. Brings: music."
std::string suggestion_told(const Loading&, const data::CircleMarkRow&);
// Who may see the picture, in one line.
std::string circle_readers_told(const Loading&, const data::CircleReaders&, const std::string& name, bool own);

} // namespace app
