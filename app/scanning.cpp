// Puts things into an order and rows, and walks through them.
#include "app/scanning.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace app {
namespace {

using widgets::Item;
using widgets::ItemId;
using widgets::PixelRect;

constexpr int rounds_in_row = 2;
constexpr std::array<std::string_view, 4> on_every_screen{"help", "back", "read-aloud", "finish"};

bool is_on_every_screen(const Item& item) {
    return std::find(on_every_screen.begin(), on_every_screen.end(), item.id.name) != on_every_screen.end();
}

PixelRect around(const PixelRect& a, const PixelRect& b) {
    const float left = std::min(a.x, b.x), top = std::min(a.y, b.y);
    return {left, top, std::max(a.x + a.width, b.x + b.width) - left, std::max(a.y + a.height, b.y + b.height) - top};
}

// Side by side: their middles lie within each other's height.
bool same_row(const PixelRect& row, const PixelRect& other) {
    const float middle = other.y + other.height / 2;
    return middle > row.y && middle < row.y + row.height;
}

bool same_thing(const ScanStop& a, const ScanStop& b) { return a.things == b.things; }

} // namespace

std::vector<ScanStop> scan_order(std::span<const Item> shown) {
    std::vector<ScanStop> line;
    std::vector<PixelRect> places;
    for (const bool common : {false, true}) {
        for (const Item& item : shown) {
            if (item.enabled && widgets::can_be_touched(item.role) && is_on_every_screen(item) == common) {
                line.push_back({{item.id}, item.rect});
            }
        }
    }
    if (line.size() <= Scanning::most_in_line) {
        return line;
    }
    std::vector<ScanStop> rows;
    PixelRect first; // of the row being filled: a row that grew by a tall thing must not swallow the next one
    for (const ScanStop& one : line) {
        if (rows.empty() || !same_row(first, one.rect)) {
            rows.push_back(one);
            first = one.rect;
            continue;
        }
        rows.back().things.push_back(one.things.front());
        rows.back().rect = around(rows.back().rect, one.rect);
    }
    return rows;
}

void Scanning::use(const ScanSettings& settings) {
    if (settings == m_settings) {
        return;
    }
    m_settings = settings;
    if (!is_on()) {
        rest();
    }
}

void Scanning::shown(std::span<const Item> items, bool another_screen, std::int64_t now_ms) {
    if (!is_on()) {
        return;
    }
    const std::optional<ScanStop> before = lit() != nullptr ? std::optional(*lit()) : std::nullopt;
    m_all = scan_order(items);
    if (another_screen) {
        m_in_row = false;
        if (m_running) {
            begin(now_ms);
        }
        return;
    }
    if (m_in_row) {
        std::vector<ScanStop> row;
        for (const ScanStop& one : m_row) {
            for (const Item& item : items) {
                if (item.enabled && item.id == one.things.front()) {
                    row.push_back({one.things, item.rect});
                }
            }
        }
        m_row = std::move(row);
        m_in_row = !m_row.empty();
    }
    if (!before) {
        return;
    }
    const auto found = std::find_if(stops().begin(), stops().end(), [&](const ScanStop& stop) { return same_thing(stop, *before); });
    if (found != stops().end()) {
        m_at = static_cast<std::size_t>(found - stops().begin());
    } else if (m_running) {
        begin(now_ms); // what was lit has gone
    }
}

void Scanning::begin(std::int64_t now_ms) {
    m_in_row = false;
    m_round = 0;
    m_running = !m_all.empty();
    go_to(0, now_ms);
}

void Scanning::go_to(std::size_t at, std::int64_t now_ms) {
    m_at = at;
    m_since_ms = now_ms;
}

void Scanning::step(std::int64_t now_ms) {
    if (m_at + 1 < stops().size()) {
        go_to(m_at + 1, now_ms);
        return;
    }
    ++m_round;
    if (m_in_row && m_round >= rounds_in_row) { // the wrong row: back to the rows, at this one
        m_in_row = false;
        m_round = 0;
        const auto row = std::find_if(m_all.begin(), m_all.end(), [&](const ScanStop& stop) {
            return !m_row.empty() && std::find(stop.things.begin(), stop.things.end(), m_row.front().things.front()) != stop.things.end();
        });
        go_to(row == m_all.end() ? 0 : static_cast<std::size_t>(row - m_all.begin()), now_ms);
        return;
    }
    if (!m_in_row && m_settings.switches == 1 && m_round >= m_settings.rounds) {
        rest();
        return;
    }
    go_to(0, now_ms);
}

std::optional<ItemId> Scanning::press(int which, std::int64_t now_ms) {
    if (!is_on()) {
        return {};
    }
    if (!m_running) {
        begin(now_ms);
        return {};
    }
    if (m_settings.switches == 2 && which == 1) {
        step(now_ms);
        return {};
    }
    const ScanStop* chosen = lit();
    if (chosen == nullptr) {
        return {};
    }
    m_round = 0;
    if (!chosen->is_row()) {
        m_since_ms = now_ms;
        return chosen->things.front();
    }
    std::vector<ScanStop> row;
    row.reserve(chosen->things.size());
    for (const ItemId& thing : chosen->things) {
        row.push_back({{thing}, {}}); // shown() fills in where they are
    }
    m_row = std::move(row);
    m_in_row = true;
    go_to(0, now_ms);
    return {};
}

bool Scanning::time_passed(std::int64_t now_ms) {
    bool changed = false;
    for (std::optional<std::int64_t> due = next_due_ms(); due && *due <= now_ms; due = next_due_ms()) {
        step(*due);
        changed = true;
    }
    return changed;
}

std::optional<std::int64_t> Scanning::next_due_ms() const {
    if (!is_running() || m_settings.switches != 1 || stops().empty()) {
        return {};
    }
    return m_since_ms + m_settings.step_ms * (m_at == 0 ? 2 : 1);
}

const ScanStop* Scanning::lit() const {
    return is_running() && m_at < stops().size() ? &stops()[m_at] : nullptr;
}

void Scanning::rest() {
    m_running = m_in_row = false;
    m_round = 0;
    m_at = 0;
}

} // namespace app
