// Which writing system a piece of text is in, and what each needs so that it reads as large as Latin capitals do.
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace widgets {

// Nastaliq is how Urdu is read; naskh is how the other languages in Arabic letters are.
enum class Script { latin, nastaliq, naskh, gurmukhi, devanagari, bengali, gujarati, tamil, telugu, kannada, malayalam, ethiopic };
constexpr std::size_t script_count = 12;

// Bytes [begin, end) of a text, all of one script. Spaces and punctuation go with what is before them.
struct ScriptRun {
    std::size_t begin = 0, end = 0;
    Script script = Script::latin;
};
// Puts the runs of valid UTF-8 into `runs`, which is emptied first. The language tells Urdu from the others.
void find_scripts(std::string_view utf8, std::string_view language, std::vector<ScriptRun>& runs);
// The script of the first letter in it; latin where there is none.
Script script_of_words(std::string_view utf8, std::string_view language);

struct ScriptNeeds {
    const char* families;     // best first; nullptr: those of the theme
    const char* tall_letter;  // its height is made this many capital heights …
    float tall_letter_caps;
    float size_caps;          // … unless the size of the font is fixed at so many capital heights (0: it is not)
    float line_factor;        // how much wider than Latin the lines are, against the size
    const char* deep_and_high; // letters that reach furthest up and down: the middle of a line; nullptr: the tall letter
    // A screen of it grows to so many times its usual size at most, on wide glass and on any other.
    float most_growth_wide = 2, most_growth = 2;
    bool controls_grow = true; // false: its words fill a control as they are
};
const ScriptNeeds& needs_of(Script);

// The text as it may be laid out: valid UTF-8 with line feeds, without other control characters.
// Answers whether it had to be changed; only then `clean` is filled.
bool needs_cleaning(std::string_view utf8);
void clean_text(std::string_view utf8, std::string& clean);

// Words longer than anybody's language has them get places where a line may end (zero-width spaces, never before a combining
// mark): without them, setting a text takes time by the square of its longest word.
void break_long_words(std::string& valid_utf8);

} // namespace widgets
