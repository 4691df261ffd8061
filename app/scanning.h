// Scanning by one or two switches: what is lit up, how long, and what a press of the switch means. Knows items and time only;
// monotonic milliseconds are given from outside.
//
// One switch: the first press begins; from then on things light up in turn, the first for twice as long; a press chooses what is
// lit. After so many rounds without a press it rests, and the next press begins again. Two switches: the first goes on to the
// next thing, the second chooses, and nothing moves by itself. Where there are many things they are lit up row by row, and the
// row that is chosen then thing by thing; after two rounds in a row it goes back to the rows.
#pragma once
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "widgets/item.h"

namespace app {

struct ScanSettings {
    int switches = 0; // 0: off, 1 or 2
    std::int64_t step_ms = 2000;
    int rounds = 3;
    friend bool operator==(const ScanSettings&, const ScanSettings&) = default;
};

// What is lit up at once: one thing, or a row of them.
struct ScanStop {
    std::vector<widgets::ItemId> things;
    widgets::PixelRect rect; // round all of them
    bool is_row() const { return things.size() > 1; }
};

class Scanning {
public:
    // More things than this on a screen are grouped into rows.
    static constexpr std::size_t most_in_line = 9;

    void use(const ScanSettings&);
    bool is_on() const { return m_settings.switches > 0; }
    // Something is lit up.
    bool is_running() const { return is_on() && m_running; }

    // What the person sees now. What is lit stays lit where it is still there; on another screen it begins at the first thing.
    void shown(std::span<const widgets::Item>, bool another_screen, std::int64_t now_ms);
    // A switch went down; 1 or 2. What that chose, if anything.
    std::optional<widgets::ItemId> press(int which, std::int64_t now_ms);
    // True when what is lit has changed.
    bool time_passed(std::int64_t now_ms);
    std::optional<std::int64_t> next_due_ms() const;
    const ScanStop* lit() const;
    void rest(); // nothing is lit until a switch is pressed

private:
    void begin(std::int64_t now_ms);
    void go_to(std::size_t at, std::int64_t now_ms);
    void step(std::int64_t now_ms);
    const std::vector<ScanStop>& stops() const { return m_in_row ? m_row : m_all; }

    ScanSettings m_settings;
    std::vector<ScanStop> m_all, m_row; // of the screen; of the row that was chosen, one thing each
    bool m_in_row = false, m_running = false;
    std::size_t m_at = 0;
    int m_round = 0;
    std::int64_t m_since_ms = 0;
};

// The order in which a person would go through a screen: the answers from top to bottom, then what every screen has.
std::vector<ScanStop> scan_order(std::span<const widgets::Item>);

} // namespace app
