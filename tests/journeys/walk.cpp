// How walk.h goes on.
#include "tests/journeys/walk.h"

#include <algorithm>

namespace stage {
namespace {

constexpr int most_pages = 30;

bool turn(Stage& kiosk) {
    for (const char* const turner : {"more", "others", "other-choices"}) {
        const auto items = kiosk.items();
        const auto found = std::find_if(items.begin(), items.end(), [turner](const widgets::Item& item) { return item.id.name == turner && item.enabled; });
        if (found != items.end()) {
            kiosk.tap_on(*found);
            return true;
        }
    }
    return false;
}

} // namespace

bool touch(Stage& kiosk, std::string_view id) {
    for (int page = 0; page < most_pages; ++page) {
        for (const widgets::Item& item : kiosk.items()) {
            if (item.enabled && widgets::can_be_touched(item.role) && widgets::to_string(item.id).starts_with(id)) {
                kiosk.tap_on(item);
                return true;
            }
        }
        if (!turn(kiosk)) {
            return false;
        }
    }
    return false;
}

void walk(Stage& kiosk, std::initializer_list<std::string_view> ids) {
    for (const std::string_view id : ids) {
        if (!touch(kiosk, id)) {
            kiosk.tap_id(id); // tells what there is instead
        }
    }
}

bool on_some_page(Stage& kiosk, std::string_view words) {
    for (int page = 0; page < most_pages; ++page) {
        if (kiosk.shows(words)) {
            return true;
        }
        if (!turn(kiosk)) {
            return false;
        }
    }
    return false;
}

} // namespace stage
