// The on-screen keyboard and the field it writes into. Layouts come from xkbcommon, so any that X knows is possible;
// a physical keyboard works at the same time. May not know what is written or why.
#pragma once
#include "widgets/screen_kit.h"

namespace widgets {

// One key: what it types plain and with Capital.
struct KeyCap {
    std::string plain, shifted;
    std::vector<std::string> variants = {}; // small letters that a long press offers: accents, or what is written alike
};
using KeyRows = std::vector<std::vector<KeyCap>>;
struct KeyboardLayout {
    std::string name;           // "gb"
    KeyRows rows;               // letters, three rows
    KeyRows other_rows;         // digits and signs, three rows
    KeyRows accent_rows;        // letters with accents, three rows: the layout's own, then those that names in Britain need
    std::vector<KeyCap> alphabet; // the letters of `rows` in the order of the alphabet
    KeyCap comma, full_stop;      // as this script writes them
    bool has_capitals = true;   // false: the second face of a key is another letter, as in Urdu
};
// From xkb-data by its X name ("gb", "pl", "pk:urd_phonetic" for layout and variant). A layout that cannot be loaded is "gb",
// and where there is no xkb-data at all, plain English letters and signs. Takes a few milliseconds: call it once.
KeyboardLayout load_layout(std::string_view xkb_name);

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
};
struct KeyboardEvents {
    bool send = false;
    std::optional<ItemId> phrase; // one was touched; its text was added to the writing
    BarEvents bar;
};
// Field, phrases, keys and Help, filling `body`. Every key is at least the density's target both ways. Where a whole keyboard
// has no room, letters come in alphabetical order, or in groups (the group first, then the letter); where phrases have no row of
// their own, they take turns with the keys. A physical keyboard writes at the same time; Enter begins a new line.
KeyboardEvents keyboard_screen(Frame&, Box body, const KeyboardLayout&, const KeyboardScreen&, KeyboardUi&);

} // namespace widgets
