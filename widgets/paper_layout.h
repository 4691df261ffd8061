// From blocks to pages: what stands where, in millimetres from the corner of its page. The inside of paper; nothing else
// includes this.
#pragma once
#include <vector>

#include "widgets/paper.h"
#include "widgets/text_layout.h"

namespace widgets {

// Typesetting counts in whole units: so many to a millimetre that rounding is far below what a printer can show.
inline constexpr float paper_units = 20;

struct PaperPiece {
    enum class What { text, picture, box, line } what = What::text;
    Box where;
    const PaperBlock* block = nullptr; // whose words, picture and colours; lives as long as the document
    TextStyle type;
    int first_line = 0, line_count = -1;
};

struct PaperPages {
    std::vector<std::vector<PaperPiece>> pages;
    Size size;       // of a page
    Mm margin = 0;
    Mm footer_cap = 0;
};

Size paper_size(Sheet);
// As it may be laid out, whatever people typed: without what no font has, and with places to break words that no line can hold.
PaperDocument fit_for_paper(PaperDocument);
// The text of a block as the typesetter takes it.
TextRequest paper_text(const PaperDocument&, const PaperBlock&, TextStyle, Mm width, int first_line, int line_count);
PaperPages lay_out_paper(Typesetter&, const PaperDocument&);

} // namespace widgets
