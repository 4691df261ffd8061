// The kiosk on the wall: a window, its events, and sleep until something is due. The only code that knows SDL's events.
#pragma once
#include <filesystem>
#include <optional>
#include <string>

namespace app {

struct KioskOptions {
    std::filesystem::path data;
    std::filesystem::path assets;
    bool fullscreen = true;
    int width = 1280, height = 800;    // of a window
    std::optional<float> px_per_mm;    // measured; else what the display says where that is believable, else by its size
    std::string language;              // empty: the home's
    std::filesystem::path stick;       // a folder in place of what is plugged in; empty: removable media
};

// Returns the exit status when the window is closed or the process is asked to end; what was saved is on the disk.
// Records that cannot be opened are a screen that stays up. Throws std::runtime_error with a plain line where there is no display.
int run_kiosk(const KioskOptions&);

} // namespace app
