// How visit.h is done, by touch alone.
#include "tests/days/visit.h"

#include <algorithm>
#include <cstdio>
#include <stdexcept>
#include <utility>

#include "app/demo_cast.h"
#include "data/blobs.h"
#include "data/comfort.h"
#include "data/journal.h"
#include "data/people.h"
#include "data/sign_in.h"

namespace days {
namespace {

constexpr int most_pages = 60;
constexpr std::string_view lock_pictures[] = {"pic-bird", "pic-boat", "pic-key", "pic-rose", "pic-teapot", "pic-tree", "pic-cat", "pic-moon", "pic-fish"};

bool is(const widgets::Item& item, std::string_view id) {
    const std::string name = widgets::to_string(item.id);
    return item.enabled && widgets::can_be_touched(item.role) && (id.ends_with('-') ? name.starts_with(id) : name == id);
}

const app::StaffPart* worker(std::string_view name) {
    const auto staff = app::demo_staff();
    const auto found = std::find_if(staff.begin(), staff.end(), [name](const auto& one) { return one.name == name; });
    return found == staff.end() ? nullptr : &*found;
}

} // namespace

Visit::Visit(stage::Stage& kiosk) : m_kiosk(kiosk) {
    const data::Viewer manager = data::come_in_with_badge(kiosk.home(), worker("Helen")->badge).viewer;
    for (const data::Person& person : data::everybody_here(kiosk.home(), manager)) {
        m_people[person.name] = data::number(person.id);
    }
}

void Visit::at(int minute) {
    char time[32];
    std::snprintf(time, sizeof time, "2026-11-%02dT%02d:%02d:00", 21 + minute / a_day, minute % a_day / hour, minute % hour);
    m_kiosk.clock(time);
}

const widgets::Item* Visit::find(std::string_view id) const {
    for (const widgets::Item& item : m_kiosk.items()) {
        if (is(item, id)) {
            return &item;
        }
    }
    return nullptr;
}

// Some hold a thing before it counts.
void Visit::press(const widgets::Item& item) {
    m_kiosk.hands().tap_at(item.rect.x + item.rect.width / 2, item.rect.y + item.rect.height / 2, m_press_ms);
}

bool Visit::turn() {
    for (const char* const turner : {"more", "others", "other-choices", "more-keys"}) {
        if (const widgets::Item* const item = find(turner)) {
            press(*item);
            ++m_turned;
            return true;
        }
    }
    return false;
}

bool Visit::can_reach(std::string_view id) {
    for (int page = 0; page < most_pages && find(id) == nullptr && turn(); ++page) {
    }
    for (int page = 0; page < most_pages && find(id) == nullptr && turn_back(); ++page) {
    }
    return find(id) != nullptr;
}

bool Visit::turn_back() {
    const widgets::Item* const item = find("before");
    if (item != nullptr) {
        press(*item);
        ++m_turned;
    }
    return item != nullptr;
}

void Visit::touch(const std::string& id) {
    if (!can_reach(id)) {
        m_kiosk.tap_id(id); // tells what there is instead
    }
    press(*find(id));
    ++m_touches;
}

void Visit::touch_second(const std::string& id) {
    if (!can_reach(id)) {
        m_kiosk.tap_id(id);
    }
    bool first = true;
    for (const widgets::Item& item : m_kiosk.items()) {
        if (is(item, id) && !std::exchange(first, false)) {
            press(item);
            ++m_touches;
            return;
        }
    }
    m_kiosk.tap_id(id + "the second of them");
}

void Visit::touch_label(const std::string& label) {
    for (int page = 0; page < most_pages && !m_kiosk.can_tap(label) && turn(); ++page) {
    }
    const widgets::Item* const item = m_kiosk.hands().find(label);
    if (item == nullptr) {
        m_kiosk.tap(label); // tells what there is instead
    }
    press(*item);
    ++m_touches;
}

void Visit::type(const std::string& words) {
    const auto has = [this](std::string_view id) {
        const auto items = m_kiosk.items();
        return std::any_of(items.begin(), items.end(), [id](const widgets::Item& item) { return item.id.name == id; });
    };
    for (int page = 0; page < most_pages && !has("send") && !has("write") && has("more-keys"); ++page) {
        press(*find("more-keys")); // ready sentences come first for some
    }
    if (has("write")) {
        press(*find("write"));
    }
    if (!has("writing") && !has("send")) {
        throw std::runtime_error("nothing can be written on " + std::string(app::to_string(m_kiosk.screen())) + ":\n" + m_kiosk.all());
    }
    m_kiosk.type(words);
}

std::string Visit::person(const std::string& name) const { return "person-" + std::to_string(m_people.at(name)); }

void Visit::come_in(const std::string& name) {
    if (m_kiosk.shell().dimmed()) {
        m_kiosk.tap_at(2, 2); // the touch that wakes it does nothing else
    }
    if (const app::StaffPart* const staff = worker(name)) {
        touch("i-work-here");
        m_kiosk.type(staff->badge);
        m_kiosk.key(widgets::Key::enter);
    } else if (lives_here(name)) {
        touch("i-live-here");
        touch(person(name));
        for (const auto& part : app::demo_residents()) {
            for (const char* const picture : part.lock) {
                if (part.name == name && picture != nullptr) {
                    touch("lock-picture-" + std::to_string(std::find(std::begin(lock_pictures), std::end(lock_pictures), picture) - std::begin(lock_pictures) + 1));
                }
            }
        }
    } else {
        touch("im-visiting");
        touch(person(visits(name)));
        touch(person(name));
        for (const auto& part : app::demo_visitors()) {
            if (part.name == name) {
                m_kiosk.enter_pin(part.pin);
            }
        }
    }
    if (m_kiosk.viewer().person() != data::PersonId{m_people.at(name)}) {
        throw std::runtime_error(name + " could not come in:\n" + m_kiosk.all());
    }
    m_press_ms = usual_press_ms + data::comfort(m_kiosk.home(), m_kiosk.viewer()).hold_ms;
    m_touches = m_turned = 0;
}

void Visit::leave() {
    touch("finish");
    m_press_ms = usual_press_ms;
    --m_touches;
    if (m_kiosk.viewer().person() != data::PersonId::none) {
        throw std::runtime_error("somebody is still in after Finish");
    }
}

void Visit::remember(int act) { m_written[act] = data::number(m_kiosk.home().journal().newest()); }
void Visit::remember_kept(int act) {
    for (const data::Attached& one : data::attached_to(m_kiosk.home(), m_kiosk.viewer(), m_kiosk.home().journal().newest())) {
        m_kept[act] = one.blob.hex;
    }
}
std::string Visit::id(const char* what, int act) const { return what + std::to_string(m_written.at(act)); }

} // namespace days
