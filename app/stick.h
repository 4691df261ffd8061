// Files on what is plugged in: a USB stick, or a folder in its place. The only way in which a file of somebody's own comes to the
// kiosk, or leaves it. A stick may be slow, or never answer: the thread that draws calls nothing of this.
#pragma once
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "widgets/errand.h"

namespace app {

struct StickFile {
    std::filesystem::path path;
    std::string name;          // "Activities.ics"
    std::string folder;        // where on the stick, as a person knows it: "Photos", or the name of the stick
    std::int64_t changed_ms = 0; // wall
};

// What was looked for, and found so far.
struct StickFiles {
    enum class Look { goes_on, done, stopped } look = Look::goes_on;
    bool stick_is_in = false;
    std::vector<StickFile> files;
};
// By the ending of their names, in any case: .ics; .csv and, as spreadsheets call it in UTF-16, .txt; JPEG and PNG.
enum class StickKind { calendars, people, photographs };

// On what is plugged in and can be read now: the folder `instead` where it is set and there, else what the machine has mounted under
// /media and /run/media. The newest first; at most 60, of photographs 90, of the first 5,000 things on the sticks and four folders
// deep. Links are not followed. What is not wanted any more is found as far as it went.
StickFiles look_on_sticks(const std::filesystem::path& instead, StickKind, const widgets::Errand::GoesOn&);

// In steps, so that it can be left between two of them. Empty where it cannot be read as a whole, is not wanted any more, or is larger
// than `most` (then `too_large` is set).
std::optional<std::string> read_whole(const std::filesystem::path& file, std::size_t most, bool& too_large,
                                      const widgets::Errand::GoesOn& = [](int, int) { return true; });
// Onto the first stick, in steps. Whole and on the medium when it returns true, so that the stick may be pulled out; else, and where it
// is not wanted any more, what was there before stays.
bool write_on_stick(const std::filesystem::path& instead, std::string_view name, std::string_view text, const widgets::Errand::GoesOn&);

} // namespace app
