// What several commands ask on the command line: the data folder, the panel. Reading them from text is in one place.
#pragma once
#include <filesystem>
#include <optional>
#include <stdexcept>
#include <string>

#include "widgets/geometry.h"

namespace CLI {
class App;
}

namespace app {

// An option that makes no sense. what(): one plain line.
class WrongUsage : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

struct PanelOptions {
    std::string size; // "1280x800"
    float px_per_mm = 0; // 0: not said
};
void add_panel_options(CLI::App&, PanelOptions&);
widgets::Panel panel_of(const PanelOptions&, const char* usual_size); // throws WrongUsage

// $XDG_DATA_HOME/alongside, else ~/.local/share/alongside.
std::filesystem::path usual_data_folder();
// The assets folder, or std::runtime_error with a plain line.
std::filesystem::path assets_or_error();

} // namespace app
