// The lines of a text while it is written. What stands above the place of a change is not laid out again, so that a key costs
// the same at the end of a long note as in an empty field. Only the keyboard's field uses it.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "widgets/frame.h"

namespace widgets {

class FieldText {
public:
    // Brings the lines up to date with the text, in this style and width.
    void lay_out(const Frame&, TextStyle, float line, std::string_view text, Mm width);
    int lines() const { return static_cast<int>(m_starts.size()); }
    Mm line_height() const { return m_line_height; } // of the highest line so far
    // One line, to be measured in width 0 and drawn; with the spaces that it ends with, or without them.
    TextBlock block(int line, bool with_spaces = false) const;

private:
    // All that the places of lines depend on but the text.
    struct Manner {
        TextStyle style;
        float line = 0, scale = 0, px_per_mm = 0;
        Mm width = 0;
        bool easier_letters = false;
        friend bool operator==(const Manner& a, const Manner& b) {
            return a.style.cap == b.style.cap && a.style.weight == b.style.weight && a.style.face == b.style.face && a.line == b.line &&
                   a.scale == b.scale && a.px_per_mm == b.px_per_mm && a.width == b.width && a.easier_letters == b.easier_letters;
        }
    };
    Direction direction_at(std::size_t place) const;
    void lay_out_from(const Frame&, std::size_t place);

    Manner m_manner;
    std::string m_text, m_language;
    std::vector<std::size_t> m_starts{0}; // of each line; the first is 0
    std::vector<std::size_t> m_new_starts;
    Mm m_line_height = 0;
};

} // namespace widgets
