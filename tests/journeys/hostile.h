// What those who try to break it share: a small glass, pages that are turned to their end, and things that are whole.
#pragma once
#include <algorithm>
#include <set>
#include <string>

#include "app/screens/view.h"
#include "tests/catch.h"
#include "tests/stage/stage.h"

namespace hostile {

constexpr int most_pages = 600;

inline stage::Setting small_glass(int text_percent = 100) {
    stage::Setting setting;
    setting.width = 800;
    setting.height = 480;
    setting.text_percent = text_percent;
    return setting;
}

inline void check_whole(const stage::Stage& kiosk) {
    for (const widgets::Item& item : kiosk.items()) {
        INFO(app::to_string(kiosk.screen()) << ": " << widgets::to_string(item.id) << " \"" << item.label.substr(0, 80) << '"');
        CHECK_FALSE(item.clipped);
        CHECK(item.rect.x >= -1);
        CHECK(item.rect.x + item.rect.width <= static_cast<float>(kiosk.setting().width) + 1);
        CHECK(item.rect.y + item.rect.height <= static_cast<float>(kiosk.setting().height) + 1);
    }
}

inline bool turn(stage::Stage& kiosk) { return kiosk.hands().tap_id("more"); }

// What can be touched on all pages of this screen, each page whole; how many pages there were comes back too.
inline std::set<std::string> on_all_pages(stage::Stage& kiosk, int& pages) {
    std::set<std::string> met;
    for (pages = 1; pages < most_pages; ++pages) {
        check_whole(kiosk);
        for (const widgets::Item& item : kiosk.items()) {
            if (item.enabled && widgets::can_be_touched(item.role)) {
                met.insert(item.label);
            }
        }
        if (!turn(kiosk) || kiosk.shell().ui().paging.page == 0) { // the last page, or round to the first
            break;
        }
    }
    return met;
}

inline std::set<std::string> on_all_pages(stage::Stage& kiosk) {
    int pages = 0;
    return on_all_pages(kiosk, pages);
}

// Nearly as many characters as that, of all kinds: emoji, two directions, heaps of signs. Ends with "The end."
inline std::string characters_of_all_kinds(std::size_t most) {
    const std::string part = "Dear Mum \xF0\x9F\x8C\xBC, \xD8\xA7\xD9\x85\xDB\x8C \xD8\xAC\xD8\xA7\xD9\x86, e\xCC\x81\xCC\x82\xCC\x83! ";
    const auto characters = static_cast<std::size_t>(std::count_if(part.begin(), part.end(), [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }));
    std::string text;
    for (std::size_t count = 0; count + characters + 10 <= most; count += characters) {
        text += part;
    }
    return text + "The end.";
}

} // namespace hostile
