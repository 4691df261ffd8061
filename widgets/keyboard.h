// The on-screen keyboard and the field it writes into. Layouts come from xkbcommon, so any that X knows is possible;
// a physical keyboard works at the same time. May not know what is written or why.
#pragma once
#include "widgets/field_text.h"
#include "widgets/screen_kit.h"

namespace widgets {

// One key: what it types plain and with Capital.
struct KeyFace {
    std::string plain, shifted;
};
struct KeyCap {
    std::string plain, shifted;
    std::vector<KeyFace> variants = {}; // what a long press offers: the letter with its accents, or what is written alike
};
using KeyRows = std::vector<std::vector<KeyCap>>;
struct KeyboardLayout {
    std::string name;           // "gb"
    std::string language = {};  // whose letters it has, where it was made for one: "cy"
    KeyRows rows;               // letters, three rows
    KeyRows other_rows;         // digits and signs, three rows
    KeyRows accent_rows;        // letters with accents, three rows: the layout's own, then those that names in Britain need
    std::vector<KeyCap> alphabet; // the letters of `rows` in the order of the alphabet
    KeyCap comma, full_stop;      // as this script writes them
    bool has_capitals = true;   // false: the second face of a key is another letter, as in Urdu
};
// From xkb-data by its X name ("gb", "pl", "pk:urd_phonetic" for layout and variant). A layout that cannot be loaded is "gb",
// and where there is no xkb-data at all, plain English letters and signs. Takes a few milliseconds: call it once.
// `letters`: of a language that needs more than the layout's own, with spaces between: they come first among the accents.
KeyboardLayout load_layout(std::string_view xkb_name, std::string_view letters = {});
// The keyboard that people who write this language know, every letter of its alphabet on it. A language that nobody made a table
// for writes on the British one.
KeyboardLayout load_layout_for(std::string_view language);
// Every letter of the language's alphabet, signs that join letters included, with spaces between; for tests. Empty: no table.
std::string_view alphabet_of(std::string_view language);

// Text with a cursor at its end. Invisible bidi controls are left out, Arabic presentation forms become plain letters (NFKC).
struct Writing {
    std::string text;
    std::size_t most_bytes = 40000;
    void add(std::string_view typed);
    void rub_out();   // one character as a person sees it
    void undo_word(); // back to before the last word
};

enum class Layer { small, capital, signs, accents, accents_capital }; // capitals hold for one letter
enum class KeyboardShows { not_yet_chosen, keys, phrases };
struct KeyboardUi {
    Writing writing;
    Layer layer = Layer::small;
    int group = -1;      // where letters are chosen in two steps: the group that is open; -1: none
    KeyboardShows shows = KeyboardShows::not_yet_chosen; // where keys and phrases take turns
    Paging keys, phrases;
    Paging text_page;    // counted back from the end of the text: page 0 shows what was written last
    std::string held;    // a letter whose key was pressed long and has just been written: its variants are offered
    FieldText large, small; // the text's lines, in the two sizes that the field may have
};

struct KeyboardScreen {
    std::string_view hint;        // in the empty field: "Write here, or choose below"
    std::string_view audience;    // "Rose and her circle can read it"
    std::string_view audience_picture;
    std::string_view send;        // "Send"
    std::string_view send_picture;
    std::span<const Choice> phrases; // whole sentences to choose from; the label is what is written
    Area area = Area::brick;
    bool can_send = true;
    bool phrases_first = false;   // begin with the phrases: for residents, for whom nothing needs typing
    bool sentences = false;       // names and sentences are written: the first letter of each is offered as a capital
};
struct KeyboardEvents {
    bool send = false;
    std::optional<ItemId> phrase; // one was touched; its text was added to the writing
    BarEvents bar;
};
// Field, phrases, keys and Help, filling `body`. Every key is at least the density's target both ways. Where a whole keyboard
// has no room, letters come in alphabetical order, or in groups (the group first, then the letter); where phrases have no row of
// their own, they take turns with the keys. A physical keyboard writes at the same time; Enter begins a new line.
// A letter held for half a second is written, and its accents are offered above the keys: touching one puts it in the letter's
// place. No finger has to be dragged, and whoever presses slowly just goes on.
KeyboardEvents keyboard_screen(Frame&, Box body, const KeyboardLayout&, const KeyboardScreen&, KeyboardUi&);

} // namespace widgets
