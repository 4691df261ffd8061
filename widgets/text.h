// Shaped text of any script: measured and drawn by Pango into textures, which are kept while they are used.
// Knows pixels only; Frame turns millimetres into them.
#pragma once
#include <future>
#include <memory>
#include <string_view>
#include <vector>

#include "widgets/render.h"
#include "widgets/theme.h"

namespace widgets {

enum class Align { start, centre, end }; // start is left in a left-to-right screen, right in the other
enum class Wrap { words, anywhere };     // anywhere: also inside a word that is too long (what people typed)
// Which way a text runs: as its own first letter does, or, for part of a longer one, as the whole does.
enum class Direction { of_text, left_to_right, right_to_left };

struct TextRequest {
    std::string_view text;      // UTF-8; may hold line feeds
    float cap_px = 20;          // height of a capital letter
    Weight weight = Weight::regular;
    Face face = Face::reading;
    float width_px = 0;         // wrap at; 0: one line (line feeds still break)
    Align align = Align::start;
    Wrap wrap = Wrap::words;
    std::string_view language = "en"; // chooses font and shaping: "ur" is set in Nastaliq, smaller with wider lines
    bool rtl_screen = false;    // which side `start` is on, and the direction of neutral text
    float line = 1.2F;          // line spacing: 1.08 for words on tiles, 1.2 for text
    int first_line = 0;         // draw from this line …
    int line_count = -1;        // … so many; -1: all. For text that goes over pages
    Direction direction = Direction::of_text;
};

struct TextMeasure {
    // The box around the lines asked for, in pixels: as wide as the widest of them (not as width_px), and high enough for the
    // deepest and highest letters. Lines are aligned within it; the caller puts the box where it belongs.
    float width = 0, height = 0;
    float line_height = 0;       // of the highest line of the whole text: from its top to the next line's, whatever font is installed
    int lines = 0;               // of the whole text
    bool fits = true;            // false: a word is wider than width_px
    int missing_glyphs = 0;
};

struct TextPicture {
    TextureId texture{};
    int width = 0, height = 0;
    int offset_x = 0, offset_y = 0; // of the texture's corner from the top left of the measured box (glyphs may overhang)
};

class Typesetter; // text_layout.h

// Fonts found, opened and measured: most of what a first screen waits for. A thread of its own can make it while the rest
// begins; it may then be used by one TextEngine, on any thread.
class Fonts {
public:
    Fonts();
    Fonts(Fonts&&) noexcept;
    Fonts& operator=(Fonts&&) noexcept;
    ~Fonts();

private:
    friend class TextEngine;
    std::unique_ptr<Typesetter> m_typesetter;
};

class TextEngine {
public:
    // Fonts that are still being found are waited for with the first words; without any they are found then.
    explicit TextEngine(Renderer&, std::future<Fonts> = {});
    ~TextEngine();
    TextEngine(const TextEngine&) = delete;
    TextEngine& operator=(const TextEngine&) = delete;

    // Both answer from a cache when asked again; a cache hit allocates nothing.
    TextMeasure measure(const TextRequest&);
    TextPicture picture(const TextRequest&, Color ink); // none where the renderer looks away
    // Where each line of the text begins, in bytes of the text; of text that had to be cleaned, only the first. Lays it out
    // anew every time.
    TextMeasure line_starts(const TextRequest&, std::vector<std::size_t>&);
    // Call once a frame: forgets what was not used for a while when memory for textures passes its bound (5 MB).
    void tidy();
    void rest();       // forgets every picture and measure that the last frame did not use
    void forget_all(); // after the renderer lost its textures

private:
    struct Parts;
    Typesetter& typesetter();

    std::unique_ptr<Parts> m_parts;
};

} // namespace widgets
