// JSON out, words in. Keeps the JSON library out of the rest of drive.
#include "app/commands/drive_words.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <nlohmann/json.hpp>

namespace app {
namespace {

using json = nlohmann::ordered_json;

std::string one_line(const json& value) {
    // What somebody typed may hold anything; what is not UTF-8 must not end the run.
    return value.dump(-1, ' ', false, json::error_handler_t::replace);
}

json pixels(float value) {
    const double rounded = std::round(static_cast<double>(value) * 100) / 100;
    if (rounded == std::floor(rounded)) {
        return static_cast<std::int64_t>(rounded);
    }
    return rounded;
}

json per_mm(float value) {
    return std::round(static_cast<double>(value) * 1000) / 1000;
}

std::string hex_of(const widgets::Color& color) {
    std::array<char, 8> text{};
    std::snprintf(text.data(), text.size(), "#%02X%02X%02X", color.red, color.green, color.blue);
    return text.data();
}

const char* viewer_name(data::Role role) {
    switch (role) {
    case data::Role::house: return "house";
    case data::Role::resident: return "resident";
    case data::Role::staff: return "staff";
    case data::Role::manager: return "manager";
    case data::Role::family: return "family";
    case data::Role::partner: return "partner";
    }
    return "house";
}

json item_json(const widgets::Item& item) {
    const widgets::PixelRect& rect = item.rect;
    return {{"id", widgets::to_string(item.id)},
            {"role", widgets::to_string(item.role)},
            {"label", widgets::first_line(item.label)}, // what stands below it is in what is said
            {"spoken", item.spoken},
            {"language", item.language},
            {"rect", {pixels(rect.x), pixels(rect.y), pixels(rect.width), pixels(rect.height)}},
            {"enabled", item.enabled},
            {"selected", item.selected},
            {"clipped", item.clipped},
            {"ink", hex_of(item.ink)},
            {"ground", hex_of(item.ground)},
            {"pictures", item.pictures},
            {"missing_glyphs", item.missing_glyphs}};
}

constexpr std::array all_keys{widgets::Key::enter, widgets::Key::space,    widgets::Key::backspace, widgets::Key::undo_word,
                              widgets::Key::tab,   widgets::Key::tab_back, widgets::Key::left,      widgets::Key::right,
                              widgets::Key::up,    widgets::Key::down,     widgets::Key::escape};

} // namespace

std::string screen_json(const Operator& kiosk) {
    const Shell& shell = kiosk.shell();
    const widgets::Panel& panel = kiosk.panel();
    json screen{{"screen", to_string(shell.place().screen)},
                {"language", shell.language().code()},
                {"direction", shell.language().right_to_left() ? "rtl" : "ltr"},
                {"size", {panel.width_px, panel.height_px}},
                {"px_per_mm", per_mm(panel.px_per_mm)},
                {"viewer", viewer_name(shell.viewer().role())},
                {"items", json::array()}};
    for (const widgets::Item& item : shell.items()) {
        screen["items"].push_back(item_json(item));
    }
    return one_line(screen);
}

std::string error_json(std::string_view what) { return one_line({{"error", what}}); }
std::string shot_json(std::string_view file) { return one_line({{"shot", file}}); }
std::string bye_json() { return one_line({{"bye", true}}); }

std::string speech_json(const std::vector<widgets::Utterance>& said) {
    json list = json::array();
    for (const widgets::Utterance& one : said) {
        list.push_back({{"text", one.text}, {"language", one.language}, {"interrupted", one.interrupted}, {"private", one.is_private}});
    }
    return one_line({{"speech", list}});
}

std::string stats_json(const ShellCounts& shell, const data::HomeCounts& home) {
    return one_line({{"frames", shell.frames},
                     {"sql_statements", home.sql_statements},
                     {"journal_entries", home.journal_entries},
                     {"allocations", shell.allocations}});
}

std::optional<widgets::Key> key_from(std::string_view name) {
    const auto found = std::find_if(all_keys.begin(), all_keys.end(), [&](widgets::Key key) { return name == widgets::to_string(key); });
    return found == all_keys.end() ? std::nullopt : std::optional(*found);
}

bool is_other_key(std::string_view name) {
    if (name.size() < 2 || name.size() > 3 || name.front() != 'f') {
        return false;
    }
    const std::optional<double> number = decimal_from(name.substr(1));
    return number && *number >= 1 && *number <= 24 && *number == std::floor(*number);
}

std::optional<double> decimal_from(std::string_view text) {
    const std::string copy(text);
    char* end = nullptr;
    const double value = std::strtod(copy.c_str(), &end);
    if (copy.empty() || std::isspace(static_cast<unsigned char>(copy.front())) != 0 || *end != '\0' || !std::isfinite(value)) {
        return {};
    }
    return value;
}

std::vector<std::string_view> split_words(std::string_view text) {
    std::vector<std::string_view> words;
    while (!text.empty()) {
        const std::size_t space = std::min(text.find(' '), text.size());
        if (space > 0) {
            words.push_back(text.substr(0, space));
        }
        text.remove_prefix(std::min(space + 1, text.size()));
    }
    return words;
}

std::optional<TouchStep> touch_step_from(std::string_view text) {
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos) {
        return {};
    }
    std::string_view verb = text.substr(0, colon);
    const std::string_view rest = text.substr(colon + 1);
    TouchStep step;
    if (verb == "wait") {
        const std::optional<double> ms = decimal_from(rest);
        if (!ms || *ms < 0 || *ms > 86'400'000) {
            return {};
        }
        step.wait_ms = std::llround(*ms);
        return step;
    }
    if (!verb.empty() && verb.back() >= '2' && verb.back() <= '9') {
        step.finger = verb.back() - '1';
        verb.remove_suffix(1);
    }
    using widgets::FingerPhase;
    if (verb != "down" && verb != "move" && verb != "up") {
        return {};
    }
    step.phase = verb == "down" ? FingerPhase::down : verb == "move" ? FingerPhase::move : FingerPhase::up;
    const std::size_t comma = rest.find(',');
    if (comma == std::string_view::npos) {
        return {};
    }
    const std::optional<double> x = decimal_from(rest.substr(0, comma)), y = decimal_from(rest.substr(comma + 1));
    if (!x || !y) {
        return {};
    }
    step.x = static_cast<float>(*x);
    step.y = static_cast<float>(*y);
    return step;
}

} // namespace app
