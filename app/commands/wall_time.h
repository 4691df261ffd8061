// Points in time as somebody writes them on a command line.
#pragma once
#include <cstdint>
#include <optional>
#include <string_view>

namespace app {

// ISO 8601: "2026-11-21", "2026-11-21T09:00", "2026-11-21T09:00:00", with "Z" or "+01:00" at the end or else local time.
// Milliseconds since 1970 UTC; empty when it is anything else.
std::optional<std::int64_t> wall_time_from(std::string_view text);

// When nothing is said: a Saturday morning in November, always the same, so that runs can be compared.
constexpr std::string_view usual_now = "2026-11-21T09:00:00";

} // namespace app
