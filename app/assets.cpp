// Looks for the assets folder in the few places where it can be.
#include "app/assets.h"

#include <array>
#include <cstdlib>

namespace app {
namespace fs = std::filesystem;

std::optional<fs::path> find_assets() {
    if (const char* named = std::getenv("ALONGSIDE_ASSETS"); named != nullptr && *named != '\0') {
        return fs::path(named); // said by somebody: taken at their word, also when it is wrong, so that they see it is
    }
    std::error_code ignored;
    const fs::path beside = fs::read_symlink("/proc/self/exe", ignored).parent_path();
    const std::array<fs::path, 4> places{beside / "assets", beside / ".." / "assets", beside / ".." / "share" / "alongside",
                                         fs::path("/usr/share/alongside")};
    for (const fs::path& place : places) {
        if (fs::is_directory(place / "pictures", ignored)) {
            return fs::weakly_canonical(place, ignored);
        }
    }
    return {};
}

} // namespace app
