// Walks the items of a screen. Arrows go by where things are on the glass, so they mean the same in right-to-left screens.
#include "app/focus.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace app {
namespace {

using widgets::Item;
using widgets::ItemId;
using widgets::Key;

bool focusable(const Item& item) {
    return item.enabled && widgets::can_be_touched(item.role);
}

const Item* find(std::span<const Item> shown, const ItemId& id) {
    const auto found = std::find_if(shown.begin(), shown.end(), [&](const Item& item) { return focusable(item) && item.id == id; });
    return found == shown.end() ? nullptr : &*found;
}

const Item* next_in_order(std::span<const Item> shown, const Item* from, bool forwards) {
    const auto count = static_cast<std::ptrdiff_t>(shown.size());
    std::ptrdiff_t at = from != nullptr ? from - shown.data() : forwards ? -1 : count;
    for (std::ptrdiff_t step = 0; step < count; ++step) {
        at = (at + (forwards ? 1 : -1) + count) % count;
        // A card that goes on in the next column is one thing all the same.
        const bool is_same = from != nullptr && shown[static_cast<std::size_t>(at)].id == from->id;
        if (focusable(shown[static_cast<std::size_t>(at)]) && (!is_same || step + 1 == count)) {
            return &shown[static_cast<std::size_t>(at)];
        }
    }
    return nullptr;
}

float centre_x(const Item& item) { return item.rect.x + item.rect.width / 2; }
float centre_y(const Item& item) { return item.rect.y + item.rect.height / 2; }

// The nearest that begins where `from` ends; what is out of line counts as three times as far.
const Item* next_across(std::span<const Item> shown, const Item& from, Key key) {
    const bool sideways = key == Key::left || key == Key::right;
    const float sign = key == Key::left || key == Key::up ? -1.0F : 1.0F;
    const Item* best = nullptr;
    float least = std::numeric_limits<float>::max();
    for (const Item& item : shown) {
        if (!focusable(item) || &item == &from) {
            continue;
        }
        const float across = centre_x(item) - centre_x(from), down = centre_y(item) - centre_y(from);
        const float ahead = sign * (sideways ? across : down);
        const float aside = std::abs(sideways ? down : across);
        const float half = (sideways ? from.rect.width : from.rect.height) / 2;
        const float distance = ahead + 3 * aside;
        if (ahead > half * 0.5F && distance < least) {
            least = distance;
            best = &item;
        }
    }
    return best;
}

} // namespace

std::optional<ItemId> focus_after(std::span<const Item> shown, std::optional<ItemId> focus, Key key) {
    const Item* from = focus ? find(shown, *focus) : nullptr;
    const Item* to = nullptr;
    if (from == nullptr || key == Key::tab || key == Key::tab_back) {
        to = next_in_order(shown, from, key != Key::tab_back);
    } else {
        to = next_across(shown, *from, key);
        to = to == nullptr ? from : to;
    }
    return to == nullptr ? std::nullopt : std::optional(to->id);
}

bool can_be_focused(std::span<const Item> shown, const ItemId& id) {
    return find(shown, id) != nullptr;
}

} // namespace app
