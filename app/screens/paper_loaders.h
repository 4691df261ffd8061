// One loader per kind of paper: data, as this viewer may see it, to a document with its words ready in the language in front.
#pragma once
#include "app/session.h"
#include "widgets/paper.h"

namespace app {

widgets::PaperDocument load_profile_paper(const Loading&);
widgets::PaperDocument load_life_story_paper(const Loading&);
widgets::PaperDocument load_wins_paper(const Loading&); // of the wall in front, the last seven days
// What would be on it, newest first.
std::vector<data::WinRow> wins_for_paper(const Loading&);

} // namespace app
