// alongside run: the kiosk on its screen.
#include <CLI/CLI.hpp>

#include "app/commands/commands.h"
#include "app/commands/options.h"
#include "app/kiosk.h"

namespace app {
namespace {

class RunCommand final : public Command {
public:
    explicit RunCommand(CLI::App* sub) : Command(sub) {
        sub->add_option("--data", m_data, "The data folder; else " + usual_data_folder().string());
        sub->add_flag("--window", m_window, "In a window instead of the whole screen");
        add_panel_options(*sub, m_panel);
        sub->add_option("--stick", m_stick, "A folder to read files from, in place of what is plugged in under /media or /run/media");
        sub->add_option("--language", m_language, "Spoken to whoever has not come in, such as en; else the home's");
    }

    int run() override {
        KioskOptions options;
        options.data = m_data.empty() ? usual_data_folder() : std::filesystem::path(m_data);
        options.assets = assets_or_error();
        options.fullscreen = !m_window;
        const widgets::Panel panel = panel_of(m_panel, "1280x800");
        options.width = panel.width_px;
        options.height = panel.height_px;
        if (m_panel.px_per_mm > 0) {
            options.px_per_mm = m_panel.px_per_mm;
        } else if (!m_panel.size.empty()) {
            options.px_per_mm = panel.px_per_mm; // they want that panel: also its millimetres
        }
        options.language = m_language;
        options.stick = m_stick;
        return run_kiosk(options);
    }

private:
    std::string m_data, m_language, m_stick;
    bool m_window = false;
    PanelOptions m_panel;
};

} // namespace

std::unique_ptr<Command> run_command(CLI::App& line) {
    return std::make_unique<RunCommand>(line.add_subcommand("run", "Open the kiosk"));
}

} // namespace app
