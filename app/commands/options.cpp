// The options that commands share.
#include "app/commands/options.h"

#include <CLI/CLI.hpp>
#include <cstdlib>

#include "app/assets.h"
#include "app/panels.h"

namespace app {

void add_panel_options(CLI::App& command, PanelOptions& options) {
    command.add_option("--size", options.size, "Pixels of the panel, such as 1280x800");
    command.add_option("--px-per-mm", options.px_per_mm, "Pixels to a millimetre of glass (measure a bank card: 85.6 mm)")
        ->check(CLI::Range(1.0F, 30.0F));
}

widgets::Panel panel_of(const PanelOptions& options, const char* usual_size) {
    const std::string& size = options.size.empty() ? std::string(usual_size) : options.size;
    const std::optional<widgets::Panel> panel = panel_from(size, options.px_per_mm > 0 ? std::optional(options.px_per_mm) : std::nullopt);
    if (!panel) {
        throw WrongUsage("--size is width x height in pixels, such as 1280x800, from 320x240 to 7680x4320, not \"" + size + "\"");
    }
    return *panel;
}

std::filesystem::path usual_data_folder() {
    if (const char* data = std::getenv("XDG_DATA_HOME"); data != nullptr && *data == '/') {
        return std::filesystem::path(data) / "alongside";
    }
    const char* home = std::getenv("HOME");
    return std::filesystem::path(home != nullptr && *home != '\0' ? home : ".") / ".local" / "share" / "alongside";
}

std::filesystem::path assets_or_error() {
    const std::optional<std::filesystem::path> found = find_assets();
    std::error_code ignored;
    if (!found || !std::filesystem::is_directory(*found / "pictures", ignored)) {
        throw std::runtime_error("The pictures and words of Alongside were not found: install it again, or set ALONGSIDE_ASSETS to its assets folder.");
    }
    return *found;
}

} // namespace app
