// Follows the first finger over what can be heard.
#include "app/resting.h"

#include <algorithm>

namespace app {

using widgets::FingerPhase;
using widgets::Item;
using widgets::ItemId;

std::optional<ItemId> heard_at(std::span<const Item> shown, float x, float y) {
    const bool popup = std::any_of(shown.begin(), shown.end(), [](const Item& item) { return !item.enabled && !widgets::can_be_touched(item.role); });
    std::optional<ItemId> found;
    for (const Item& item : shown) {
        if (item.rect.contains(x, y) && !(popup && !item.enabled) && !(item.spoken.empty() && item.label.empty())) {
            found = item.id;
        }
    }
    return found;
}

void Resting::finger(const widgets::FingerEvent& event, std::span<const Item> shown) {
    if (event.phase == FingerPhase::down && !m_finger) {
        m_finger = event.finger;
        m_under = heard_at(shown, event.x, event.y);
        m_since_ms = event.when_ms;
        m_said = m_told = false;
        return;
    }
    if (m_finger != event.finger) {
        return;
    }
    if (event.phase == FingerPhase::up || event.phase == FingerPhase::cancelled) {
        m_finger.reset();
        return;
    }
    const std::optional<ItemId> under = heard_at(shown, event.x, event.y);
    if (under != m_under) {
        m_under = under;
        m_since_ms = event.when_ms;
        m_said = false;
    }
}

std::optional<ItemId> Resting::rested(std::int64_t now_ms) {
    const std::optional<std::int64_t> due = next_due_ms();
    if (!due || now_ms < *due) {
        return {};
    }
    m_said = m_told = true;
    return m_under;
}

std::optional<std::int64_t> Resting::next_due_ms() const {
    return m_finger && m_under && !m_said ? std::optional(m_since_ms + rest_ms) : std::nullopt;
}

} // namespace app
