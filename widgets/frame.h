// A frame under construction: boxes in millimetres become draw commands, and everything on it becomes an Item.
// The only maker of ImGui calls, together with frame.cpp's few neighbours. Mirrors right-to-left screens by itself.
#pragma once
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "widgets/item.h"
#include "widgets/language.h"
#include "widgets/picture.h"
#include "widgets/render.h"
#include "widgets/text.h"
#include "widgets/theme.h"
#include "widgets/touch.h"

namespace widgets {

enum class Key { enter, space, backspace, undo_word, tab, tab_back, left, right, up, down, escape };

const char* to_string(Key); // "space", "undo_word"

// How the person in front wants the kiosk.
struct Look {
    ThemeName theme = ThemeName::light;
    float text_scale = 1; // 1..2
    bool motion = true;
    bool snap_hint = false;
    bool easier_letters = false; // letters that are harder to take for each other
    Spacing spacing = Spacing::usual;
    int choices = 0;      // answers on a page at most: 2, 4, 6 or 8; 0: as many as suit the panel
    bool quiet = false;   // there is no sound: Read aloud says so
    std::string_view home_language = "en"; // that words in other letters than the screen's are taken for, where it has those
};

// What came in since the last frame.
struct Input {
    std::optional<ItemId> fired;   // a completed press
    std::int64_t fired_held_on_ms = 0; // how long that finger stayed after it already counted
    std::optional<Press> pressing; // one in progress
    std::string typed;             // from a physical keyboard or badge reader, UTF-8
    std::vector<Key> keys;         // in order; those that focus used up are gone
    std::optional<ItemId> focus;   // keyboard focus, or what a resting finger was told, when it is visible
    std::vector<ItemId> lit;       // scanning: what a switch would choose, one thing or a row of them
    PixelRect lit_rect;            // round all of these
    std::int64_t now_ms = 0;       // monotonic
};

struct ItemSpec {
    ItemId id;
    ItemRole role = ItemRole::button;
    std::string_view label;
    std::string_view spoken = {}; // empty: the label, and `second` after it
    bool enabled = true;
    bool selected = false;
    bool is_private = false;
    Color ink{}, ground{};
    std::string_view language = {}; // of its words; empty: the screen's
    bool drawn_on = false;          // a sheet: Item::drawn_on
    std::string_view second = {};   // a second line of it: a telephone number below "Telephone"
    bool second_is_seen = true;     // false: there was no room for it, so that it is only heard
};

struct Touched {
    bool fired = false;    // a press was completed: do it
    bool pressed = false;  // being pressed: draw it so
    bool focused = false;
    bool lit = false;      // scanning has come to it: its face is theme.scanning_face
    float held = 0;        // of the hold time
    std::int64_t held_on_ms = 0; // how long the finger stayed, or stays, after it already counted: a long press
};

struct Fit {
    Mm width = 0, height = 0; // of the text as laid out
    int lines = 0;
    Mm line_height = 0;
    bool fits = true;         // no word is wider than the width given
};

struct TextBlock {
    std::string_view text;
    TextStyle style;
    Align align = Align::start;
    Wrap wrap = Wrap::words;
    float line = 1.2F;
    int first_line = 0, line_count = -1;
    std::string_view language = {}; // empty: the screen's
    Direction direction = Direction::of_text;
    bool is_private = false;        // as words of their own, they are not for the loudspeaker
    bool is_picture = false;        // an initial that stands for a picture of the name beside it: no print that is to be read
};

enum class Across { start, centre, end };   // where in the box
enum class Down { top, middle, bottom };

// What Frame needs to live; all of it is the kiosk's and outlives every frame.
struct Stage {
    Renderer& renderer;
    TextEngine& text;
    PictureStore& pictures;
};

class Frame {
public:
    explicit Frame(Stage);
    ~Frame();
    Frame(const Frame&) = delete;
    Frame& operator=(const Frame&) = delete;

    void begin(const Panel&, const Look&, const Language&, Density, Input);
    void end();  // closes the draw list
    void draw(); // puts it on the renderer; present is the kiosk's
    void rest(); // nobody is there: forgets the pictures and words of other screens

    // --- Surroundings ---
    const Panel& panel() const;
    Form form() const;
    const Look& look() const;
    const Language& language() const;
    const Theme& theme() const;
    const Measures& measures() const;
    Density density() const;
    const Input& input() const;
    std::string& typed();        // text typed and not yet used; a field takes it
    bool take_key(Key);          // true once for each such key that nobody took
    Box screen() const;          // the whole glass
    // The part that is laid out on: the glass, or its middle where the glass is much larger than a tablet.
    Box content() const;
    // Asks for another frame then (an animation that is not over); the earliest wins.
    void frame_again_at(std::int64_t monotonic_ms);
    std::optional<std::int64_t> again_at() const;

    // --- Drawing, in millimetres ---
    void fill(Box, Color);
    void rounded(Box, Mm radius, Color);
    // A rounded frame of this thickness lying inside the box, filled with `inside`.
    void rounded_frame(Box, Mm radius, Mm thickness, Color edge, Color inside);
    void dashed_frame(Box, Mm radius, Mm thickness, Color edge, Color inside);
    void circle(Box, Color fill, Mm thickness, Color edge);
    // Part of a ring, clockwise from the top; fraction 0..1. For timers and holds.
    void ring(Box, Mm thickness, float fraction, Color);
    // A line as a hand draws it, round at its ends and turns; one point is a dot. Points are from the box's top left corner, on
    // right-to-left screens too: what somebody drew does not turn round. What lies outside the box is not drawn.
    void hand_line(Box, std::span<const Point>, Mm thickness, Color);
    // Square, centred in the box. Belongs to the item begun last.
    // Square, in the middle of the box. Only photographs know another shape.
    void picture(Box, std::string_view name, PictureShape = PictureShape::square);
    Fit measure(const TextBlock&, Mm width) const; // width 0: one line
    // The same, and where each line of the text begins, in bytes. Of text that had to be cleaned there is only the first.
    Fit line_starts(const TextBlock&, Mm width, std::vector<std::size_t>&) const;
    // Draws inside the box. What does not fit is not drawn over the edge of the screen, and marks the item as clipped.
    Fit text(Box, const TextBlock&, Color ink, Down = Down::top);

    // --- Items ---
    // Registers a thing and tells what happens to it. What is drawn until the next item or end belongs to it.
    Touched item(const ItemSpec&, Box);
    // Words that are no button: an item of its own, drawn.
    Fit words(ItemId, ItemRole, Box, const TextBlock&, Color ink, Color ground, Down = Down::top, std::string_view spoken = {});
    // Marks the item begun last as not fitting (for widgets that find out by themselves).
    void mark_clipped();
    // Everything so far lies under a popup: no longer enabled.
    void begin_popup();
    // The visible focus ring or hold ring of an item, drawn over everything at end().
    std::span<const Item> items() const;

    // Allocations made by widgets since the last begin() (caches that had to grow); for the still-screen test.
    int caches_grown() const;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace widgets
