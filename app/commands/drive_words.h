// How the kiosk is told in JSON, and how the words of drive are taken apart. The format is documented in the README; what
// reads it are programs, so nothing here changes lightly.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/commands/operator.h"

namespace app {

std::string screen_json(const Operator&);
std::string error_json(std::string_view what);
std::string shot_json(std::string_view file);
std::string speech_json(const std::vector<widgets::Utterance>&);
std::string stats_json(const ShellCounts&, const data::HomeCounts&);
std::string bye_json();

// "enter", "space", "backspace", "undo_word", "tab", "tab_back", "left", "right", "up", "down", "escape".
// "f1" to "f24": keys without a meaning of their own, which a switch may send.
bool is_other_key(std::string_view name);
std::optional<widgets::Key> key_from(std::string_view name);

// One step of `touch`: "down:x,y", "move:x,y", "up:x,y", "wait:ms"; "down2:x,y" is the second finger.
struct TouchStep {
    std::optional<widgets::FingerPhase> phase; // empty: wait
    std::int64_t finger = 0;
    float x = 0, y = 0;
    std::int64_t wait_ms = 0;
};
std::optional<TouchStep> touch_step_from(std::string_view text);

std::optional<double> decimal_from(std::string_view text); // all of it a finite number
std::vector<std::string_view> split_words(std::string_view text);

} // namespace app
