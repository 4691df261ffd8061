// alongside tour: pictures of every screen, come by through real touches, for each size and language.
#include <CLI/CLI.hpp>
#include <iostream>
#include <set>

#include "app/commands/commands.h"
#include "app/commands/operator.h"
#include "app/commands/options.h"
#include "app/commands/temporary_folder.h"
#include "app/commands/tour_pages.h"
#include "app/commands/tour_walk.h"
#include "app/commands/wall_time.h"
#include "app/demo_home.h"
#include "app/panels.h"

namespace app {
namespace {

namespace fs = std::filesystem;

class TourCommand final : public Command {
public:
    explicit TourCommand(CLI::App* sub) : Command(sub) {
        sub->add_option("--data", m_data, "A demo home to walk through (a copy of it is used); else one is made");
        sub->add_option("--out", m_out, "The folder to put the pictures in")->required();
        sub->add_option("--size", m_sizes, "Pixels of a panel, such as 1280x800; can be given again for more");
        sub->add_option("--language", m_languages, "Such as en; can be given again for more");
        sub->add_option("--theme", m_theme, "light, dark or yellow")->check(CLI::IsMember({"light", "dark", "yellow"}));
        sub->add_option("--text-percent", m_text_percent, "Size of the words, 100 to 200")->check(CLI::Range(100, 200));
        sub->add_option("--now", m_now, "The time it is, such as 2026-11-21T09:00:00; else that of the newest entry");
    }

    int run() override {
        std::vector<widgets::Panel> panels;
        for (const std::string& size : m_sizes.empty() ? std::vector<std::string>{"1280x800"} : m_sizes) {
            panels.push_back(panel_of(PanelOptions{size, 0}, "1280x800"));
        }
        const fs::path assets = assets_or_error();
        const std::optional<std::int64_t> now_ms = time_of_tour();
        fs::create_directories(m_out);
        const TemporaryFolder temporary;
        const fs::path home = source_home(temporary, now_ms);
        const fs::path stick = temporary.path() / "stick";
        fill_stick_of_tour(stick);

        std::vector<TourPicture> pictures;
        std::set<ScreenName> seen;
        for (const widgets::Panel& panel : panels) {
            for (const std::string& language : m_languages.empty() ? std::vector<std::string>{"en"} : m_languages) {
                const std::string group = std::to_string(panel.width_px) + "x" + std::to_string(panel.height_px) + "-" + language;
                const fs::path copy = temporary.path() / group;
                fs::copy(home, copy, fs::copy_options::recursive);
                OperatorOptions options;
                options.data = copy;
                options.now_ms = now_ms;
                options.renders = false;
                options.shell.panel = panel;
                options.shell.stick = stick;
                options.shell.assets = assets;
                options.shell.photograph_takes_ms = 600; // so that reading one is seen, and making pages
                options.shell.stick_takes_ms = 1600; // likewise
                options.shell.microphone = widgets::SoundInput::pretended; // the pages that record are shown at work
                options.shell.language = language;
                options.shell.forced_comfort = comfort(language);
                Operator kiosk(std::move(options));
                const std::size_t before = pictures.size();
                fs::create_directories(fs::path(m_out) / group);
                const std::set<ScreenName> met = walk_the_tour(kiosk, [&](std::string_view name) {
                    const std::string title = numbered(pictures.size() - before + 1, name);
                    kiosk.save_png((fs::path(m_out) / group / (title + ".png")).string());
                    pictures.push_back({group + "/" + title + ".png", title, group});
                });
                seen.insert(met.begin(), met.end());
                std::cout << group << ": " << pictures.size() - before << " pictures\n" << std::flush;
            }
        }
        write_tour_index(m_out, pictures);
        write_picture_page(m_out, assets / "pictures");
        std::cout << "Open " << (fs::path(m_out) / "index.html").string() << '\n';
        return report_unseen(seen);
    }

private:
    static std::string numbered(std::size_t number, std::string_view name) {
        const std::string digits = std::to_string(number);
        return std::string(digits.size() < 2 ? "00" : digits.size() < 3 ? "0" : "") + digits + "-" + std::string(name);
    }

    std::optional<std::int64_t> time_of_tour() const {
        if (m_now.empty()) {
            return {};
        }
        const std::optional<std::int64_t> now_ms = wall_time_from(m_now);
        if (!now_ms) {
            throw WrongUsage("--now is a time such as 2026-11-21T09:00:00, not \"" + m_now + "\"");
        }
        return now_ms;
    }

    fs::path source_home(const TemporaryFolder& temporary, std::optional<std::int64_t> now_ms) const {
        if (!m_data.empty()) {
            if (!fs::is_directory(m_data)) {
                throw data::Error(data::Trouble::cannot_open, "There is no data folder at " + m_data + ": \"alongside demo\" makes one.");
            }
            return m_data;
        }
        const fs::path made = temporary.path() / "home";
        DemoPlan plan;
        plan.now_ms = now_ms ? *now_ms : wall_time_from(usual_now).value();
        plan.few_pins = true;
        make_demo_home(made, plan);
        return made;
    }

    data::Comfort comfort(const std::string& language) const {
        data::Comfort wanted;
        wanted.language = language;
        wanted.text_percent = m_text_percent;
        wanted.theme = m_theme == "dark" ? 1 : m_theme == "yellow" ? 2 : 0;
        return wanted;
    }

    static int report_unseen(const std::set<ScreenName>& seen) {
        std::string unseen;
        for (int at = 0; at < screen_count; ++at) {
            const auto screen = static_cast<ScreenName>(at);
            const bool only_if_slow = screen == ScreenName::paper_making; // it comes where pages take long to make
            if (seen.count(screen) == 0 && !only_if_slow) {
                unseen += std::string(unseen.empty() ? "" : ", ") + to_string(screen);
            }
        }
        if (unseen.empty()) {
            return went_well;
        }
        std::cerr << "alongside: the tour did not come by: " << unseen << ". It needs a home as \"alongside demo\" makes it.\n";
        return could_not;
    }

    std::string m_data, m_out, m_theme = "light", m_now;
    std::vector<std::string> m_sizes, m_languages;
    int m_text_percent = 100;
};

} // namespace

std::unique_ptr<Command> tour_command(CLI::App& line) {
    return std::make_unique<TourCommand>(line.add_subcommand("tour", "Pictures of every screen, for each size and language, with a page to look at them"));
}

} // namespace app
