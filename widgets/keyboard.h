// The on-screen keyboard and the field it writes into. Layouts come from xkbcommon, so any that X knows is possible;
// a physical keyboard works at the same time. May not know what is written or why.
#pragma once
#include "widgets/screen_kit.h"

namespace widgets {

// One key: what it types plain and with Capital; long-press alternatives (accents).
struct KeyCap {
    std::string plain, shifted;
    std::vector<std::string> alternatives;
};
struct KeyboardLayout {
    std::string name;                            // "gb"
    std::vector<std::vector<KeyCap>> rows;       // letters, three rows
    std::vector<std::vector<KeyCap>> other_rows; // digits and signs, three rows
};
// From xkb-data by its X name ("gb", "pl", "pk:urd_phonetic" …). A layout that cannot be loaded is "gb".
KeyboardLayout load_layout(std::string_view xkb_name);

// Text with a cursor at its end. Invisible bidi controls are left out, Arabic presentation forms become plain letters (NFKC).
struct Writing {
    std::string text;
    std::size_t most_bytes = 40000;
    void add(std::string_view typed);
    void rub_out();   // one character as a person sees it
    void undo_word(); // back to before the last word
};

enum class Layer { small, capital, signs };
struct KeyboardUi {
    Writing writing;
    Layer layer = Layer::small;
    int group = -1;      // on small panels: keys in two steps, a group first; -1: no group chosen
    Paging phrases;
    Paging text_page;
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
// Field, phrases, keys and Help, filling `body`.
KeyboardEvents keyboard_screen(Frame&, Box body, const KeyboardLayout&, const KeyboardScreen&, KeyboardUi&);

} // namespace widgets
