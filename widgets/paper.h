// Pages of paper: what a document says, as blocks one below the other, made into a PDF with the same text engine and the same
// pictures as the glass. Any script, right to left too. Knows nothing of care.
//
// Pages break between lines and never through one; a heading stays with what it is over, and a paragraph leaves no single line
// behind. Equal documents give equal bytes: nothing of the clock or the machine goes into the file.
#pragma once
#include <filesystem>
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "widgets/picture.h"
#include "widgets/theme.h"

namespace widgets {

struct PaperBlock {
    enum class Style {
        title,     // the largest words, at the top
        heading,   // in the area's colour; stays with what follows
        words,     // what is read
        own_words, // what somebody said themselves: larger
        quiet,     // who and when: smaller and softer
        picture,   // a picture in the middle, `text` below it
        line,      // a ruled line to write on by hand
        gap,       // `size` of nothing; left out at the top of a page
        next_page, // what follows starts a page. Only at the outermost level
        group,     // `inside`, one below the other
        box,       // the same in an edge of the area's colour, on its tint; goes on over pages with an edge on each
        columns    // each of `inside` is a column, the first at the side where reading starts
    };
    Style style = Style::words;
    std::string text = {};
    std::string picture = {};   // beside the first lines of the text, at the side where reading starts
    Area area = Area::bark;
    Mm size = 0;                // of the picture or gap; 0: as usual for the style
    std::string language = {};  // of the text; empty: the document's
    std::vector<PaperBlock> inside = {};
    bool in_one_piece = false;  // box, group: rather on the next page than over two
    bool centred = false;       // the text in the middle
};

enum class Sheet {
    upright, // A4
    booklet  // A5 pages, two on each side of an A4 sheet in the order for folding in the middle; printed on both sides
};

struct PaperDocument {
    Sheet sheet = Sheet::upright;
    std::string title;               // for the file, not printed
    std::string language = "en";
    bool right_to_left = false;
    std::string footer;              // at the foot of every page
    std::string page_of = "{1} / {2}"; // the number of the page and how many there are; empty: no numbers
    // Set smaller, down to 11-point type, where that saves going over so many pages; 0: never. What fits nowhere goes on over
    // further pages at its usual size.
    int best_within = 0;
    std::vector<PaperBlock> blocks;
    std::map<std::string, std::string> own_pictures = {}; // SVG of those that are not of the set, by the name they have in the blocks
};

// How many pages it makes (those of a booklet are A5). At least one.
int paper_pages(const PaperDocument&);
// The whole file. `pictures` is the folder of the set, `kept` is asked for the others (picture.h); a picture that is not there leaves
// its room out.
// `goes_on` is told before each page how many are done of how many, and may end it by saying no: the file is then empty.
std::string paper_pdf(const PaperDocument&, const std::filesystem::path& pictures, const PictureSource& kept = {},
                      const std::function<bool(int done, int of)>& goes_on = {});
// Puts other pictures into the place of those of the set, as PictureStore::show_instead does on glass.
void show_instead(PaperDocument&, const std::map<std::string, std::string, std::less<>>& instead);
// The kept pictures that it needs, by name, each once: to fetch them before it is made elsewhere.
std::vector<std::string> kept_pictures_of(const PaperDocument&);

} // namespace widgets
