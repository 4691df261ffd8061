// Keyboard focus: where it goes next, in reading order by Tab and across the glass by arrows. Decides nothing else.
#pragma once
#include <optional>
#include <span>

#include "widgets/frame.h"

namespace app {

constexpr bool moves_focus(widgets::Key key) {
    using widgets::Key;
    return key == Key::tab || key == Key::tab_back || key == Key::left || key == Key::right || key == Key::up || key == Key::down;
}

// The item that focus comes to; empty when there is nothing to focus on. Tab goes round; an arrow without anything in its
// direction stays. Without a focus yet, every such key comes to the first item (tab_back to the last).
std::optional<widgets::ItemId> focus_after(std::span<const widgets::Item> shown, std::optional<widgets::ItemId> focus, widgets::Key key);

// Whether focus may rest there: shown, enabled and for touching.
bool can_be_focused(std::span<const widgets::Item> shown, const widgets::ItemId&);

} // namespace app
