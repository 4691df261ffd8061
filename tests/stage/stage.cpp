// What people do on the test stage, by way of the same Operator that drive uses.
#include "tests/stage/stage.h"

#include <algorithm>
#include <stdexcept>

#include "app/assets.h"
#include "app/commands/wall_time.h"
#include "app/demo_home.h"
#include "app/demo_household.h"
#include "app/panels.h"

namespace stage {
namespace {

std::int64_t time_of(std::string_view iso8601) {
    const std::optional<std::int64_t> wall_ms = app::wall_time_from(iso8601);
    if (!wall_ms) {
        throw std::runtime_error("no time: " + std::string(iso8601));
    }
    return *wall_ms;
}

bool forced(const Setting& setting) {
    return setting.forces_comfort || setting.text_percent != 100 || setting.theme != 0 || !setting.motion || setting.choices != 0 || setting.snap_um != Setting{}.snap_um;
}

} // namespace

Stage::Stage(Setting setting) : m_setting(std::move(setting)) {
    const std::int64_t now_ms = time_of(m_setting.now);
    if (m_setting.demo_home) {
        app::make_demo_home(m_folder.path() / "home", {now_ms});
    } else if (m_setting.demo_cast) {
        const std::int64_t moved_in_ms = now_ms - 3 * std::int64_t{86'400'000};
        app::VirtualClock clock(moved_in_ms, "furnishing");
        data::Home home = data::Home::open(m_folder.path() / "home", clock);
        data::Batch batch(home);
        app::make_household(home, clock, moved_in_ms, false);
        batch.commit();
    } else if (m_setting.furnished) {
        const app::VirtualClock clock(now_ms - 3'600'000, "furnishing"); // an hour ago
        data::Home home = data::Home::open(m_folder.path() / "home", clock);
        m_house = furnish(home, now_ms);
    }
    m_operator = std::make_unique<app::Operator>(options(now_ms));
}

app::OperatorOptions Stage::options(std::int64_t now_ms) const {
    app::OperatorOptions made;
    made.data = m_folder.path() / "home";
    made.now_ms = now_ms;
    made.renders = m_setting.renders;
    made.shell.panel = app::panel_of(m_setting.width, m_setting.height,
                                     m_setting.px_per_mm > 0 ? std::optional(m_setting.px_per_mm) : std::nullopt);
    made.shell.assets = app::find_assets().value();
    made.shell.language = m_setting.language;
    made.shell.stick = m_folder.path() / "stick";
    made.shell.microphone = m_setting.microphone ? widgets::SoundInput::pretended : widgets::SoundInput::none;
    made.shell.stick_takes_ms = static_cast<std::int64_t>(m_setting.stick_secs * 1000);
    made.shell.photograph_takes_ms = static_cast<std::int64_t>(m_setting.photograph_secs * 1000);
    made.sound = m_setting.headset ? widgets::SoundOutput::headset : widgets::SoundOutput::none;
    if (forced(m_setting)) {
        data::Comfort comfort;
        comfort.text_percent = m_setting.text_percent;
        comfort.theme = m_setting.theme;
        comfort.motion = m_setting.motion;
        comfort.choices = m_setting.choices;
        comfort.snap_um = m_setting.snap_um;
        made.shell.forced_comfort = comfort;
    }
    return made;
}

void Stage::not_there(std::string_view what) const {
    throw std::runtime_error("on " + std::string(app::to_string(screen())) + " nothing can be touched that says \"" + std::string(what) +
                             "\"; it shows:\n" + all());
}

void Stage::tap(std::string_view label) {
    if (!m_operator->tap(label)) {
        not_there(label);
    }
}

void Stage::tap_id(std::string_view id) {
    if (!m_operator->tap_id(id)) {
        not_there(id);
    }
}

void Stage::tap_on(const widgets::Item& item) {
    tap_at(item.rect.x + item.rect.width / 2, item.rect.y + item.rect.height / 2);
}

void Stage::tap_at(float x, float y) { m_operator->tap_at(x, y); }

void Stage::hold(std::string_view label, double seconds) {
    if (!m_operator->hold(label, static_cast<std::int64_t>(seconds * 1000))) {
        not_there(label);
    }
}

void Stage::finger(widgets::FingerPhase phase, float x, float y, std::int64_t which) { m_operator->finger(phase, x, y, which); }
void Stage::type(std::string_view text) { m_operator->type(text); }
void Stage::key(widgets::Key which) { m_operator->key(which); }
void Stage::other_key(std::string_view name) { m_operator->other_key(name); }

void Stage::digits(std::string_view all) {
    for (const char digit : all) {
        tap(std::string_view(&digit, 1));
    }
}

void Stage::enter_pin(std::string_view pin) {
    digits(pin);
    tap_id("go-on");
}

void Stage::wait(double seconds) { m_operator->wait(static_cast<std::int64_t>(seconds * 1000)); }
void Stage::clock(std::string_view iso8601) { m_operator->set_wall(time_of(iso8601)); }

void Stage::restart() {
    const std::int64_t wall_ms = data::milliseconds(m_operator->clock().now().wall);
    m_operator.reset();
    m_operator = std::make_unique<app::Operator>(options(wall_ms + 1000));
}

void Stage::slow_stick(double secs) {
    m_setting.stick_secs = secs;
    restart();
}

app::ScreenName Stage::screen() const { return m_operator->shell().place().screen; }
app::Place Stage::place() const { return m_operator->shell().place(); }
data::Viewer Stage::viewer() const { return m_operator->shell().viewer(); }
std::span<const widgets::Item> Stage::items() const {
    const app::Operator& hands = *m_operator;
    return hands.shell().items();
}

bool Stage::shows(std::string_view words) const {
    const auto list = items();
    return std::any_of(list.begin(), list.end(), [&](const widgets::Item& item) {
        const bool under_popup = !item.enabled && !widgets::can_be_touched(item.role);
        return !under_popup && item.label.find(words) != std::string::npos;
    });
}

bool Stage::can_tap(std::string_view label) const { return m_operator->find(label) != nullptr; }

bool Stage::anywhere(std::string_view words) const {
    const auto list = items();
    return std::any_of(list.begin(), list.end(), [&](const widgets::Item& item) {
        return item.label.find(words) != std::string::npos || item.spoken.find(words) != std::string::npos;
    });
}

bool Stage::on_some_page(std::string_view words) {
    constexpr int most_pages = 40;
    for (int page = 0; page < most_pages; ++page) {
        if (anywhere(words)) {
            return true;
        }
        if (!can_tap("More")) {
            return false;
        }
        tap("More");
    }
    return false;
}

const widgets::Item& Stage::item(std::string_view label) const {
    const auto list = items();
    const auto found = std::find_if(list.begin(), list.end(), [&](const widgets::Item& item) { return item.label == label || widgets::first_line(item.label) == label; });
    if (found == list.end()) {
        not_there(label);
    }
    return *found;
}

const widgets::Item& Stage::item_id(std::string_view id) const {
    const auto list = items();
    const auto found = std::find_if(list.begin(), list.end(), [&](const widgets::Item& item) { return widgets::to_string(item.id) == id; });
    if (found == list.end()) {
        not_there(id);
    }
    return *found;
}

std::string Stage::all() const {
    std::string text;
    for (const widgets::Item& item : items()) {
        text += std::string(widgets::to_string(item.role)) + " " + widgets::to_string(item.id) + (item.enabled ? ": " : " (not enabled): ") +
                item.label + "\n";
    }
    return text;
}

std::vector<widgets::Utterance> Stage::said() { return m_operator->speech().take_said(); }
void Stage::shot(const std::string& file) { m_operator->save_png(file); }

void Stage::turn_to(std::string_view label) {
    for (int page = 0; page < 40 && !can_tap(label) && m_operator->tap_id("more"); ++page) {
    }
    tap(label);
}

void Stage::turn_to_id(std::string_view id) {
    for (int page = 0; page < 40 && m_operator->find_id(id) == nullptr && m_operator->tap_id("more"); ++page) {
    }
    tap_id(id);
}

void Stage::come_in_as(std::string_view resident_picture_or_name) {
    turn_to_id("i-live-here");
    turn_to(resident_picture_or_name);
}

void Stage::come_in_as_staff(std::string_view badge) {
    turn_to_id("i-work-here");
    type(badge);
    key(widgets::Key::enter);
}

void Stage::come_in_as_visitor(std::string_view resident_picture_or_name, std::string_view visitor, std::string_view pin) {
    turn_to_id("im-visiting");
    turn_to(resident_picture_or_name);
    turn_to(visitor);
    enter_pin(pin);
}

} // namespace stage
