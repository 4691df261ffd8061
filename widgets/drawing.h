// A drawing made with one finger: its lines, the picture (SVG) that it is kept as, and the page that it is made on. Knows nothing of
// what it is drawn for.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "widgets/screen_kit.h"

namespace widgets {

// Colours of a pen on paper: the same in every theme, as those of a photograph are, and on paper.
enum class Ink { black, blue, red, green };
inline constexpr int ink_count = 4;
Color color_of(Ink);
Color paper_color();

// From the finger's down to its lift. Millimetres from the top left corner of the sheet, as large as it was on the glass.
struct DrawnLine {
    Ink ink{};
    std::vector<Point> points; // never empty; one is a dot
    friend bool operator==(const DrawnLine&, const DrawnLine&) = default;
};
struct Drawing {
    std::vector<DrawnLine> lines;
    bool is_blank() const { return lines.empty(); }
};

inline constexpr Mm drawn_width = 2;           // of a line on the glass
inline constexpr std::size_t most_points = 4000; // of a drawing; its SVG stays below most_svg_bytes whatever they are
inline constexpr std::size_t most_svg_bytes = 60'000;

// A square of paper round what is drawn, in tenths of a millimetre. Empty where nothing is drawn.
std::string to_svg(const Drawing&);
// What to_svg() wrote, to the tenth of a millimetre; nothing else is taken for a drawing.
std::optional<Drawing> from_svg(std::string_view);

// What the page remembers.
struct DrawingUi {
    Drawing drawing;
    Drawing laid_aside;     // by "Start again", until the next line is drawn
    Ink ink = Ink::black;
    bool pen_down = false;
    bool opened = false;    // the drawing to go on with, if any, was put on the sheet
    Point pen;              // where the line is, after smoothing
};

// The finger on the sheet: a light smoothing takes the shaking out of the line, and what is off the sheet is drawn along its edge.
// False: there is no room for more, and the line has ended here.
bool draw_on_sheet(DrawingUi&, LinePhase, Point at, Size sheet);
// Puts a drawing on the sheet, once, to go on with; made smaller where this sheet is.
void open_on_sheet(DrawingUi&, const Drawing&, Size sheet);

struct DrawingScreen {
    Area area = Area::bark;
    std::string_view hint;             // on the blank sheet
    std::string_view explained;        // what is said of the sheet
    const Drawing* go_on_with = nullptr;
};
struct DrawingEvents {
    BarEvents bar;
    bool keep = false; // "Keep it" was touched; perhaps nothing is drawn
};
// The sheet is the item "sheet".
DrawingEvents drawing_screen(Frame&, Box body, const DrawingScreen&, DrawingUi&, Paging&);

} // namespace widgets
