// One loader per kind of paper: data, as this viewer may see it, to a document with its words ready in the language in front.
#pragma once
#include "app/session.h"
#include "widgets/paper.h"

namespace app {

// A document with its title, language, page numbers and footer; and one of its blocks.
widgets::PaperDocument paper_document(const Loading&, std::string title);
widgets::PaperBlock paper_block(widgets::PaperBlock::Style, std::string text, std::string picture = {}, widgets::Area = widgets::Area::teal);

widgets::PaperDocument load_profile_paper(const Loading&);
widgets::PaperDocument load_life_story_paper(const Loading&);
widgets::PaperDocument load_wins_paper(const Loading&); // of the wall in front, the last seven days
// What would be on it, newest first.
std::vector<data::WinRow> wins_for_paper(const Loading&);

// The handover of the whole home as the reader in front has it before them, ten residents on a page.
widgets::PaperDocument load_handover_paper(const Loading&);

widgets::PaperDocument load_sharing_paper(const Loading&); // how a partnership shares it, on one page

// The picture of somebody's circle, as they or whoever may read it has it before them: one page.
widgets::PaperDocument load_circle_paper(const Loading&);

// The weekly paper of the house, in the language of the home.
widgets::PaperDocument load_gazette_paper(const Loading&);

} // namespace app
