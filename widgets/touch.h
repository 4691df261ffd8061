// Fingers to one clean pointer, by a person's own settings: what was pressed, and when it counts.
// Knows items and time only. Times are monotonic milliseconds given from outside.
//
// A press counts on lift, on the item where the finger went down. It is cancelled when the finger is more than the slip
// allowance outside that item on lift (WCAG 2.5.2). A down beside every item snaps to the nearest within the snap distance;
// its slip is measured from there. While one finger is down, others are ignored until all have left. A down within
// `ignore_repeats_ms` after a counted press is ignored whole; only another key of a keyboard may follow sooner, since
// that is writing and no tremor, and the same key after `ignore_same_key_ms`. hold_ms: the finger must have stayed that long. The touch that wakes a dimmed screen does
// nothing else. What is no longer shown, or no longer enabled, when the finger lifts is not pressed.
//
// On a sheet to draw on (Item::drawn_on) the one finger is told as it moves, at once and as it is: no allowance of the person's is
// asked, nothing is pressed, and nothing beside the sheet is snapped to. Second fingers and the palm are ignored as everywhere.
//
// A finger of which nothing was heard for half a minute is taken to have left: a lost report must not lock the glass.
#pragma once
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "widgets/item.h"

namespace widgets {

struct TouchSettings {
    int hold_ms = 0;            // 0..4000
    int ignore_repeats_ms = 500; // 0..4000 (FACTS: GNOME 300, default here 500)
    int ignore_same_key_ms = 500; // the same for one key of a keyboard pressed twice: "tt" is a word's, 83 ms apart a bounce
    Mm slip = 3;                // 0..15
    Mm snap = 6;                // 0..12
};

enum class FingerPhase { down, move, up, cancelled };
struct FingerEvent {
    FingerPhase phase{};
    std::int64_t finger = 0;
    float x = 0, y = 0; // pixels
    std::int64_t when_ms = 0;
};

struct Press {
    ItemId id;             // name is kept by the caller's literals
    float held = 0;        // 0..1 of the hold time; 1 at once where hold_ms is 0
    bool inside = true;    // lifting now would count
    float x = 0, y = 0;    // where the finger is, pixels
    std::int64_t held_on_ms = 0; // how long it has stayed after it would already have counted
};

// What the one finger does on a sheet.
enum class LinePhase { begins, goes_on, ends };
struct LinePart {
    ItemId sheet;
    LinePhase phase{};
    float x = 0, y = 0; // pixels; off the sheet too, once the line has begun on it
};

class Touch {
public:
    void use(const TouchSettings&, float px_per_mm);
    // The next touch only wakes the screen: call this before its down is given to finger(). It counts for all that touch the
    // glass until every finger has left.
    void swallow_next();
    // `shown`: the items of the frame that the person sees. The id that was pressed, when this event completes a press.
    std::optional<ItemId> finger(const FingerEvent&, std::span<const Item> shown);
    // What the event given to finger() last was on a sheet, if anything.
    const std::optional<LinePart>& line() const { return m_line; }
    // Of the press completed last: how long the finger stayed after it would already have counted.
    std::int64_t held_on_ms() const { return m_held_on_ms; }
    // What is being pressed just now, to be drawn.
    std::optional<Press> pressing(std::int64_t now_ms) const;
    // When the drawing of a hold should next go on; empty when nothing moves.
    std::optional<std::int64_t> next_due_ms(std::int64_t now_ms) const;
    // The screen changed under the finger: the press in progress no longer counts.
    void forget_press();
    bool any_finger_down() const;

private:
    struct Finger {
        std::int64_t id = 0;
        std::int64_t heard_ms = 0;
    };
    void finger_down(const FingerEvent&, std::span<const Item> shown);
    std::optional<ItemId> finger_up(const FingerEvent&, std::span<const Item> shown);
    void follow(const FingerEvent&);
    void tell_line(const FingerEvent&, LinePhase);
    bool repeats(const Item&, std::int64_t now_ms) const;
    bool within_reach(float x, float y) const;

    TouchSettings m_settings;
    float m_px_per_mm = 5.88F;
    std::vector<Finger> m_down;     // every finger on the glass
    std::int64_t m_finger = 0;      // the one that counts
    bool m_swallow = false;         // until the fingers now down have left
    bool m_swallow_next = false;
    std::optional<ItemId> m_item;   // being pressed
    std::optional<ItemId> m_sheet;  // being drawn on
    std::optional<LinePart> m_line;
    ItemRole m_role{};
    PixelRect m_rect;
    float m_reach = 0;              // pixels outside m_rect where lifting still counts
    float m_x = 0, m_y = 0;
    std::int64_t m_held_since_ms = 0;
    std::int64_t m_held_on_ms = 0;
    std::optional<std::int64_t> m_last_press_ms;
    ItemId m_last_item;
    ItemRole m_last_role{};
};

} // namespace widgets
