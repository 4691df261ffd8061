// Explore by touch: what a finger rests on, to be said aloud. Words and pictures too, not only what can be pressed. Knows items and
// time only; monotonic milliseconds are given from outside.
#pragma once
#include <cstdint>
#include <optional>
#include <span>

#include "widgets/touch.h"

namespace app {

class Resting {
public:
    // A finger that stays so long on a thing wants to hear it; one that passes over it does not.
    static constexpr std::int64_t rest_ms = 500;

    void finger(const widgets::FingerEvent&, std::span<const widgets::Item> shown);
    // The thing that the finger has now rested on for long enough; once for each time that it comes to it.
    std::optional<widgets::ItemId> rested(std::int64_t now_ms);
    std::optional<std::int64_t> next_due_ms() const;
    // Since the finger came down, something was said: lifting it is no second tap.
    bool has_told() const { return m_told; }
    // It stayed where there is nothing to hear.
    bool stayed_beside(std::int64_t now_ms) const { return !m_under && now_ms - m_since_ms >= rest_ms; }
    // What lies under the finger, or lay there when it lifted.
    const std::optional<widgets::ItemId>& under() const { return m_under; }

private:
    std::optional<std::int64_t> m_finger;
    std::optional<widgets::ItemId> m_under;
    std::int64_t m_since_ms = 0;
    bool m_said = false, m_told = false;
};

// The topmost thing at that place that can be heard; nothing of what lies under a popup.
std::optional<widgets::ItemId> heard_at(std::span<const widgets::Item>, float x, float y);

} // namespace app
