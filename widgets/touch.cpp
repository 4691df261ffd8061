// Fingers to one clean pointer. Distances are measured from the edge of what was pressed, in the person's own allowances.
#include "widgets/touch.h"

#include <algorithm>
#include <cmath>

namespace widgets {
namespace {

constexpr std::int64_t silent_too_long_ms = 30'000;
constexpr std::int64_t hold_frame_ms = 33;

float distance_to(const PixelRect& rect, float x, float y) {
    const float across = std::max({rect.x - x, x - (rect.x + rect.width), 0.0F});
    const float down = std::max({rect.y - y, y - (rect.y + rect.height), 0.0F});
    return std::hypot(across, down);
}

// A sheet to draw on at this place.
const Item* sheet_at(float x, float y, std::span<const Item> shown) {
    const auto found = std::find_if(shown.begin(), shown.end(), [&](const Item& item) { return item.drawn_on && item.enabled && item.rect.contains(x, y); });
    return found == shown.end() ? nullptr : &*found;
}

// What a finger at this place means: the topmost enabled item under it, or else the nearest within `snap_px`. Something
// disabled that was plainly meant has no neighbour pressed instead; but all that lies under a popup, where nothing before
// it is enabled either, is as good as empty ground.
const Item* meant_at(float x, float y, float snap_px, std::span<const Item> shown) {
    const Item* under = nullptr;
    const Item* nearest = nullptr;
    float least = snap_px;
    bool any_enabled_so_far = false;
    bool on_disabled = false;
    for (const Item& item : shown) {
        if (!can_be_touched(item.role)) {
            continue;
        }
        const bool inside = item.rect.contains(x, y);
        if (!item.enabled) {
            on_disabled = on_disabled || (inside && any_enabled_so_far);
            continue;
        }
        any_enabled_so_far = true;
        const float distance = distance_to(item.rect, x, y);
        if (inside) {
            under = &item;
        } else if (distance <= least) {
            least = distance;
            nearest = &item;
        }
    }
    if (under != nullptr) {
        return under;
    }
    return on_disabled ? nullptr : nearest;
}

bool can_be_pressed(const ItemId& id, std::span<const Item> shown) {
    return std::any_of(shown.begin(), shown.end(),
                       [&](const Item& item) { return item.id == id && item.enabled && can_be_touched(item.role); });
}

} // namespace

void Touch::use(const TouchSettings& settings, float px_per_mm) {
    m_settings = settings;
    m_px_per_mm = px_per_mm;
}

void Touch::swallow_next() {
    m_swallow_next = true;
    forget_press();
}

std::optional<ItemId> Touch::finger(const FingerEvent& event, std::span<const Item> shown) {
    m_line.reset();
    switch (event.phase) {
    case FingerPhase::down: finger_down(event, shown); return {};
    case FingerPhase::move: follow(event); return {};
    case FingerPhase::up: return finger_up(event, shown);
    case FingerPhase::cancelled:
        if (event.finger == m_finger) {
            m_item.reset();
        }
        return finger_up(event, shown);
    }
    return {};
}

void Touch::finger_down(const FingerEvent& event, std::span<const Item> shown) {
    // The same finger cannot come down twice: its lift was lost, as it was of one that has been silent for long.
    std::erase_if(m_down, [&](const Finger& one) {
        return one.id == event.finger || event.when_ms - one.heard_ms > silent_too_long_ms;
    });
    if (std::none_of(m_down.begin(), m_down.end(), [&](const Finger& one) { return one.id == m_finger; })) {
        forget_press();
    }
    const bool first = m_down.empty();
    m_down.push_back({event.finger, event.when_ms});
    if (first) {
        m_swallow = false;
        m_finger = event.finger;
    }
    if (m_swallow_next) {
        m_swallow = true;
        m_swallow_next = false;
        forget_press();
    }
    if (!first || m_swallow) {
        return;
    }
    if (const Item* sheet = sheet_at(event.x, event.y, shown)) {
        m_sheet = sheet->id;
        tell_line(event, LinePhase::begins);
        return;
    }
    const Item* item = meant_at(event.x, event.y, m_settings.snap * m_px_per_mm, shown);
    if (item == nullptr || repeats(*item, event.when_ms)) {
        return;
    }
    m_item = item->id;
    m_role = item->role;
    m_rect = item->rect;
    m_reach = m_settings.slip * m_px_per_mm + distance_to(item->rect, event.x, event.y);
    m_x = event.x;
    m_y = event.y;
    m_held_since_ms = event.when_ms;
}

bool Touch::repeats(const Item& item, std::int64_t now_ms) const {
    if (!m_last_press_ms) {
        return false;
    }
    const std::int64_t since = now_ms - *m_last_press_ms;
    if (item.role == ItemRole::key && m_last_role == ItemRole::key) {
        return item.id == m_last_item && since < m_settings.ignore_same_key_ms;
    }
    return since < m_settings.ignore_repeats_ms;
}

bool Touch::within_reach(float x, float y) const {
    // The tenth of a pixel is for rounding: a finger exactly at the allowance counts.
    return distance_to(m_rect, x, y) <= m_reach + 0.1F;
}

void Touch::follow(const FingerEvent& event) {
    for (Finger& one : m_down) {
        if (one.id == event.finger) {
            one.heard_ms = event.when_ms;
        }
    }
    if (event.phase == FingerPhase::move) {
        tell_line(event, LinePhase::goes_on);
    }
    if (!m_item || event.finger != m_finger) {
        return;
    }
    const bool was_inside = within_reach(m_x, m_y);
    m_x = event.x;
    m_y = event.y;
    if (!was_inside && within_reach(m_x, m_y)) {
        m_held_since_ms = event.when_ms; // it had left: the hold begins anew
    }
}

void Touch::tell_line(const FingerEvent& event, LinePhase phase) {
    if (!m_sheet || event.finger != m_finger) {
        return;
    }
    m_line = LinePart{*m_sheet, phase, event.x, event.y};
    if (phase == LinePhase::ends) {
        m_sheet.reset();
    }
}

std::optional<ItemId> Touch::finger_up(const FingerEvent& event, std::span<const Item> shown) {
    if (event.phase == FingerPhase::up) {
        follow(event);
    }
    std::erase_if(m_down, [&](const Finger& one) { return one.id == event.finger; });
    if (m_down.empty()) {
        m_swallow = false;
    }
    tell_line(event, LinePhase::ends);
    if (!m_item || event.finger != m_finger) {
        return {};
    }
    const ItemId pressed = *m_item;
    m_item.reset();
    const bool held_long_enough = event.when_ms - m_held_since_ms >= m_settings.hold_ms;
    if (!held_long_enough || !within_reach(m_x, m_y) || !can_be_pressed(pressed, shown)) {
        return {};
    }
    m_held_on_ms = event.when_ms - m_held_since_ms - m_settings.hold_ms;
    m_last_press_ms = event.when_ms;
    m_last_item = pressed;
    m_last_role = m_role;
    return pressed;
}

std::optional<Press> Touch::pressing(std::int64_t now_ms) const {
    if (!m_item) {
        return {};
    }
    Press press{*m_item, 1, within_reach(m_x, m_y), m_x, m_y};
    if (!press.inside) {
        press.held = 0;
        return press;
    }
    press.held_on_ms = std::max<std::int64_t>(0, now_ms - m_held_since_ms - m_settings.hold_ms);
    if (m_settings.hold_ms > 0) {
        press.held = std::clamp(static_cast<float>(now_ms - m_held_since_ms) / static_cast<float>(m_settings.hold_ms), 0.0F, 1.0F);
    }
    return press;
}

std::optional<std::int64_t> Touch::next_due_ms(std::int64_t now_ms) const {
    const std::optional<Press> press = pressing(now_ms);
    if (!press || !press->inside || press->held >= 1) {
        return {};
    }
    return std::min(now_ms + hold_frame_ms, m_held_since_ms + m_settings.hold_ms);
}

void Touch::forget_press() {
    m_item.reset();
    m_sheet.reset();
}

bool Touch::any_finger_down() const {
    return !m_down.empty();
}

} // namespace widgets
