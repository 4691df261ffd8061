// Where the pictures, languages and phrases are. Looks, never writes.
#pragma once
#include <filesystem>
#include <optional>

namespace app {

// $ALONGSIDE_ASSETS where it is set; else "assets" beside the program or one folder up; else where a package puts them.
// Empty when there is none of these: then there is nothing to show, and the caller says so.
std::optional<std::filesystem::path> find_assets();

} // namespace app
