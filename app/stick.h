// Files on what is plugged in: a USB stick, or a folder in its place. The only way in which a file of somebody's own comes to the
// kiosk, or leaves it.
#pragma once
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace app {

struct StickFile {
    std::filesystem::path path;
    std::string name;          // "Activities.ics"
    std::string folder;        // where on the stick, as a person knows it: "Photos", or the name of the stick
    std::int64_t changed_ms = 0; // wall
};

// What is plugged in and can be read now: the folder `instead` where it is set and there, else what the machine has mounted under
// /media and /run/media.
std::vector<std::filesystem::path> sticks(const std::filesystem::path& instead);
// Files with that ending (".ics", in any case), newest first; at most 60, of the first 5,000 things on the sticks and four folders
// deep. Links are not followed.
std::vector<StickFile> files_on(const std::vector<std::filesystem::path>& sticks, std::string_view ending);
// JPEG and PNG files by their names, in the same way; at most 90.
std::vector<StickFile> photographs_on(const std::vector<std::filesystem::path>& sticks);
// Empty where it cannot be read as a whole, or is larger than `most` (then `too_large` is set).
std::optional<std::string> read_whole(const std::filesystem::path& file, std::size_t most, bool& too_large);
// Whole and on the medium when it returns true, so that the stick may be pulled out; else what was there before stays.
bool write_whole(const std::filesystem::path& file, std::string_view text);

} // namespace app
