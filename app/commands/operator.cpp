// Turns what a program wants done into fingers, keys and time.
#include "app/commands/operator.h"

#include <algorithm>
#include <random>

#include "app/commands/wall_time.h"
#include "data/journal.h"

namespace app {
namespace {

constexpr std::int64_t press_ms = 60;
constexpr std::int64_t settle_ms = 1000; // nothing moves for longer (LOOK: stars settle within a second)

std::string name_of_this_run() {
    std::random_device chance;
    return "run-" + std::to_string(chance()) + "-" + std::to_string(chance());
}

bool can_be_tapped(const widgets::Item& item) {
    return item.enabled && widgets::can_be_touched(item.role);
}

template <typename Matches>
const widgets::Item* first(std::span<const widgets::Item> items, Matches matches) {
    const auto found = std::find_if(items.begin(), items.end(), [&](const widgets::Item& item) { return can_be_tapped(item) && matches(item); });
    return found == items.end() ? nullptr : &*found;
}

std::size_t character_length(char first_byte) {
    const auto byte = static_cast<unsigned char>(first_byte);
    return byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

} // namespace

Operator::Operator(OperatorOptions options)
    : m_options(std::move(options)), m_clock(m_options.now_ms.value_or(0), name_of_this_run()), m_home(data::Home::open(m_options.data, m_clock)),
      m_renderer(widgets::Renderer::in_memory(m_options.shell.panel.width_px, m_options.shell.panel.height_px)), m_speech(m_options.sound) {
    if (!m_options.now_ms) {
        m_clock.set_wall(newest_entry_ms().value_or(wall_time_from(usual_now).value_or(0)));
    }
    m_options.shell.photograph_takes_ms = m_options.shell.photograph_takes_ms.value_or(0);
    m_options.shell.stick_takes_ms = m_options.shell.stick_takes_ms.value_or(0);
    m_renderer.look_away(!m_options.renders);
    m_shell = std::make_unique<Shell>(m_home, m_renderer, m_speech, m_clock, m_options.shell);
    show();
}

std::optional<std::int64_t> Operator::newest_entry_ms() {
    m_clock.trust_wall(false); // a kiosk that does not know the time takes that of its newest entry
    const std::int64_t newest_ms = data::milliseconds(m_home.journal().best_wall());
    m_clock.trust_wall(true);
    return newest_ms > 0 ? std::optional(newest_ms) : std::nullopt;
}

const widgets::Item* Operator::find(std::string_view label) const {
    return first(m_shell->items(), [&](const widgets::Item& item) { return item.label == label || widgets::first_line(item.label) == label; });
}

const widgets::Item* Operator::find_id(std::string_view id) const {
    return first(m_shell->items(), [&](const widgets::Item& item) { return widgets::to_string(item.id) == id; });
}

bool Operator::tap(std::string_view label) {
    const widgets::Item* item = find(label);
    if (item != nullptr) {
        tap_item(*item, press_ms);
    }
    return item != nullptr;
}

bool Operator::tap_id(std::string_view id) {
    const widgets::Item* item = find_id(id);
    if (item != nullptr) {
        tap_item(*item, press_ms);
    }
    return item != nullptr;
}

bool Operator::hold(std::string_view label, std::int64_t ms) {
    const widgets::Item* item = find(label);
    if (item != nullptr) {
        tap_item(*item, ms);
    }
    return item != nullptr;
}

void Operator::tap_item(const widgets::Item& item, std::int64_t down_ms) {
    const widgets::PixelRect rect = item.rect;
    tap_at(rect.x + rect.width / 2, rect.y + rect.height / 2, down_ms);
}

void Operator::tap_at(float x, float y, std::int64_t down_ms) {
    const std::int64_t now_ms = m_clock.now().monotonic_ms;
    const std::int64_t counts_from_ms = m_lifted_ms ? *m_lifted_ms + m_shell->ignores_repeats_ms() : now_ms;
    if (now_ms < counts_from_ms) {
        wait(counts_from_ms - now_ms);
    }
    finger(widgets::FingerPhase::down, x, y);
    wait(down_ms);
    finger(widgets::FingerPhase::up, x, y);
    settle();
}

void Operator::finger(widgets::FingerPhase phase, float x, float y, std::int64_t which) {
    m_shell->finger({phase, which, x, y, m_clock.now().monotonic_ms});
    if (phase == widgets::FingerPhase::up) {
        m_lifted_ms = m_clock.now().monotonic_ms;
    }
    show();
}

void Operator::type(std::string_view utf8) {
    while (!utf8.empty()) {
        const std::size_t length = std::min(character_length(utf8.front()), utf8.size());
        m_shell->type(utf8.substr(0, length));
        utf8.remove_prefix(length);
    }
    settle();
}

void Operator::key(widgets::Key which) {
    m_shell->key(which);
    settle();
}

void Operator::other_key(std::string_view name) {
    m_shell->other_key(name);
    settle();
}

void Operator::wait(std::int64_t ms) {
    const std::int64_t end_ms = m_clock.now().monotonic_ms + ms;
    for (;;) {
        const std::int64_t now_ms = m_clock.now().monotonic_ms;
        // A timer that is due already has been told; one that stays due must not stop time.
        const std::int64_t due_ms = std::max(m_shell->next_due_ms(), now_ms + 1);
        const std::int64_t next_ms = std::min(due_ms, end_ms);
        m_clock.pass(next_ms - now_ms);
        m_shell->time_passed();
        show();
        if (next_ms >= end_ms) {
            return;
        }
    }
}

void Operator::set_wall(std::int64_t wall_ms) {
    m_clock.set_wall(wall_ms);
    m_shell->time_passed();
    settle();
}

void Operator::resize(const widgets::Panel& panel) {
    m_options.shell.panel = panel;
    m_shell->resized(panel);
    settle();
}

void Operator::settle() {
    m_shell->time_passed();
    show();
    const std::int64_t last_ms = m_clock.now().monotonic_ms + settle_ms;
    for (std::int64_t now_ms = m_clock.now().monotonic_ms; m_shell->next_settling_ms() <= last_ms; now_ms = m_clock.now().monotonic_ms) {
        m_clock.pass(std::max<std::int64_t>(m_shell->next_settling_ms() - now_ms, 1));
        m_shell->time_passed();
        show();
    }
}

void Operator::show() {
    if (m_options.renders) {
        m_shell->draw();
    }
}

void Operator::save_png(const std::string& file) {
    m_renderer.look_away(false);
    m_shell->draw(true);
    m_renderer.save_png(file);
    m_renderer.look_away(!m_options.renders);
}

} // namespace app
