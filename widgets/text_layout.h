// One text at a time, set by Pango: lines, their places and their pixels. The inside of TextEngine; nothing else includes this.
#pragma once
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <pango/pangocairo.h>

#include "widgets/text.h"
#include "widgets/text_script.h"

namespace widgets {

// Pixels of a piece of text, premultiplied; where their corner lies from the corner of the measured box.
struct TextPixels {
    std::vector<std::uint32_t> argb;
    int width = 0, height = 0;
    int offset_x = 0, offset_y = 0;
};

class Typesetter {
public:
    Typesetter();
    ~Typesetter();
    Typesetter(const Typesetter&) = delete;
    Typesetter& operator=(const Typesetter&) = delete;

    // Sets the text, unless it is the one set last, and measures the lines asked for.
    TextMeasure measure(const TextRequest&);
    TextPixels draw(const TextRequest&, Color ink);
    // Draws the lines asked for as shapes, for paper. The room of the first of them begins at y, and the lines are aligned
    // between x and x + width_px; a letter that reaches out of its line is drawn whole.
    void show(const TextRequest&, Color ink, cairo_t*, float x, float y);
    // Where each line begins, in bytes of the text; of text that had to be cleaned, only 0.
    TextMeasure line_starts(const TextRequest&, std::vector<std::size_t>&);

private:
    // Against the size of the font: how large a font must be, and where its letters reach.
    struct FontShape {
        float size_of_cap = 0;      // size that gives the script's letters a capital's height of 1
        float above = 0, below = 0; // furthest ink above and below the baseline, of size 1
    };
    // Room above and below the baseline of a line, or of a run on its own; where its baseline lies from that of the first line.
    struct LinePlace {
        int above = 0, below = 0;
        bool nastaliq = false;
        int baseline = 0;
    };
    // Where a line's room begins and ends, with what swings out, and where its ink does, in pixels from its origin. Strokes that
    // swing far beyond a word's room, as in Nastaliq, count as part of the line; the little that every j reaches over does not,
    // so that lines of Latin keep a straight edge.
    struct Extent {
        float left = 0, right = 0;
        float ink_left = 0, ink_right = 0;
        float above = 0, below = 0;
    };
    // The lines asked for, in pixels from the top left of their box.
    struct Slice {
        int first = 0, end = 0;
        int width = 0, height = 0;
        int first_baseline = 0;
    };

    const FontShape& shape_of(Script, Face, Weight);
    PangoRectangle ink_of(const PangoFontDescription*, const char* text);
    void set(const TextRequest&);
    void set_attributes(const TextRequest&);
    void break_lines(float width_px); // 0: only where there is a line feed
    float width_for_swings(float width_px) const;
    void place_lines();
    int nastaliq_apart() const;
    Extent extent_of(PangoLayoutLine*) const;
    // Where the line's origin lies in its box.
    static int start_of(const TextRequest&, int box_width, const Extent&);
    void draw_line(cairo_t*, PangoLayoutLine*, double x, double baseline, bool as_glyphs) const;
    Slice slice(const TextRequest&) const;
    int baseline_of(const Slice&, int line) const;

    PangoFontMap* m_fonts;
    PangoContext* m_context;
    PangoLayout* m_layout;
    std::array<std::optional<FontShape>, script_count * face_count * 2> m_shapes;

    // What is set in m_layout.
    std::optional<TextRequest> m_request; // its text and language are in the two strings
    std::string m_text, m_language;
    std::string m_clean;
    float m_scale = 1;  // from the size at which it is set to the pixels asked for
    float m_little = 0; // what a letter may reach over its room and not count, in pixels
    std::vector<ScriptRun> m_runs;
    std::vector<PangoLayoutLine*> m_lines; // belong to m_layout
    std::vector<LinePlace> m_run_pitches;  // of each of m_runs
    std::vector<LinePlace> m_places;       // of each of m_lines
    int m_line_height = 0;                 // of the highest line
};

} // namespace widgets
