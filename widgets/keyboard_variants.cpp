// A letter that is held shows its accents in a row above the keys. The letter itself has been written by then: whoever is just slow
// goes on, and whoever wanted the accent touches it.
#include <algorithm>

#include "widgets/keyboard_plan.h"

namespace widgets {
namespace {

constexpr Mm variant_gap = 1.6F;

bool is_phrase(const PlannedKey& key) {
    return key.means == KeyMeans::phrase || key.id.name == "more-phrases";
}

// The row of phrases, if there is one, comes off the plan. An empty box: there was none.
Box take_phrases(KeyboardPlan& plan) {
    Box row;
    PlannedKeys kept;
    for (const PlannedKey& key : plan.keys.all()) {
        if (!is_phrase(key)) {
            kept.add(key);
        } else if (row.width <= 0) {
            row = key.box;
        } else {
            const Mm right = std::max(row.right(), key.box.right()), bottom = std::max(row.bottom(), key.box.bottom());
            row = {std::min(row.x, key.box.x), std::min(row.y, key.box.y), 0, 0};
            row.width = right - row.x;
            row.height = bottom - row.y;
        }
    }
    plan.keys = kept;
    return row;
}

} // namespace

const KeyCap* offered(const KeyboardLayout& layout, const KeyboardPlan& plan, const Frame& frame, const KeyboardUi& ui) {
    if (!ui.held.empty()) {
        for (const std::vector<KeyCap>& row : layout.rows) {
            for (const KeyCap& cap : row) {
                if (cap.plain == ui.held || cap.shifted == ui.held) {
                    return &cap;
                }
            }
        }
        return nullptr;
    }
    const std::optional<Press>& pressing = frame.input().pressing;
    if (!pressing || !pressing->inside || pressing->held_on_ms < long_press_ms) {
        return nullptr;
    }
    for (const PlannedKey& key : plan.keys.all()) {
        if (key.cap != nullptr && key.id == pressing->id && !key.cap->variants.empty()) {
            return key.cap;
        }
    }
    return nullptr;
}

void offer_variants(KeyboardPlan& plan, const Frame& frame, const KeyCap& cap, bool shifted) {
    const Mm target = frame.measures().target;
    Size needs{target, std::max(target, key_size(frame, "Qg", plan.text).height)};
    for (const KeyFace& face : cap.variants) {
        const Size size = key_size(frame, shifted ? face.shifted : face.plain, plan.text);
        needs = {std::max(needs.width, size.width), std::max(needs.height, size.height)};
    }
    Box room = take_phrases(plan);
    if (room.width <= 0) {
        room = plan.field;
        // The field keeps what the row leaves it, where that is still a field.
        if (const Mm rest = room.height - needs.height - variant_gap; rest >= target) {
            room.take_top(rest, variant_gap);
            plan.field.height = rest;
        } else if (room.height >= target) {
            plan.field_shown = false;
        } else {
            return; // there are the accents' own keys
        }
    }
    const auto across = static_cast<std::size_t>((room.width + variant_gap) / (needs.width + variant_gap));
    const auto rows = std::max<std::size_t>(1, static_cast<std::size_t>((room.height + variant_gap) / (needs.height + variant_gap)));
    const Mm height = (room.height - variant_gap * static_cast<Mm>(rows - 1)) / static_cast<Mm>(rows);
    const std::size_t count = std::min(cap.variants.size(), across * rows);
    Box row;
    for (std::size_t n = 0; n < count; ++n) {
        if (n % across == 0) {
            row = room.take_top(height, variant_gap);
        }
        PlannedKey key;
        key.means = KeyMeans::variant;
        key.id = {"variant", static_cast<std::int64_t>(n) + 1};
        key.label = shifted ? cap.variants[n].shifted : cap.variants[n].plain;
        key.style = plan.text;
        key.box = row.take_left(std::min(needs.width * 1.25F, (room.width + variant_gap) / static_cast<Mm>(across) - variant_gap), variant_gap);
        plan.keys.add(key);
    }
}

} // namespace widgets
