// alongside tour: pictures of every screen, come by through real touches, for each size and language.
#include <CLI/CLI.hpp>
#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <set>

#include "app/commands/commands.h"
#include "app/commands/operator.h"
#include "app/commands/options.h"
#include "app/commands/tour_pages.h"
#include "app/commands/tour_route.h"
#include "app/commands/wall_time.h"
#include "app/demo_home.h"
#include "app/demo_photographs.h"
#include "app/panels.h"

namespace app {
namespace {

namespace fs = std::filesystem;

constexpr int most_pages = 40;

// Goes away with whoever made it.
class TemporaryFolder {
public:
    TemporaryFolder() {
        std::string name = (fs::temp_directory_path() / "alongside-tour-XXXXXX").string();
        if (::mkdtemp(name.data()) == nullptr) {
            throw std::runtime_error("There is no room for temporary files: the tour needs some.");
        }
        m_path = name;
    }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    ~TemporaryFolder() {
        std::error_code ignored;
        fs::remove_all(m_path, ignored);
    }
    const fs::path& path() const { return m_path; }

private:
    fs::path m_path;
};

// One walk through the home on one panel in one language.
class Walk {
public:
    Walk(Operator& kiosk, fs::path folder) : m_kiosk(kiosk), m_folder(std::move(folder)) { fs::create_directories(m_folder); }

    void chapter(std::span<const TourStep> steps) {
        go_home();
        for (const TourStep& step : steps) {
            if (!take(step)) {
                std::cerr << "alongside: the tour stopped at \"" << step.with << "\" on " << to_string(m_kiosk.shell().place().screen) << '\n';
                return;
            }
            m_seen.insert(m_kiosk.shell().place().screen);
        }
    }
    const std::vector<std::string>& files() const { return m_files; }
    const std::set<ScreenName>& seen() const { return m_seen; }

private:
    bool take(const TourStep& step) {
        switch (step.what) {
        case TourDo::tap_id: return tap_on_some_page([&](const widgets::Item& item) { return widgets::to_string(item.id) == step.with; });
        case TourDo::tap_first: return tap_on_some_page([&](const widgets::Item& item) { return widgets::to_string(item.id).starts_with(step.with); });
        case TourDo::tap_name: return tap_on_some_page([&](const widgets::Item& item) { return item.label == step.with; });
        case TourDo::type: m_kiosk.type(step.with); return true;
        case TourDo::enter: m_kiosk.key(widgets::Key::enter); return true;
        case TourDo::alone: m_kiosk.wait(std::stoll(std::string(step.with)) * 1000); return true;
        case TourDo::home: go_home(); return true;
        case TourDo::picture: take_picture(step.with); return true;
        }
        return false;
    }

    template <typename Matches>
    bool tap_on_some_page(Matches matches) {
        for (int page = 0; page < most_pages; ++page) {
            const auto shown = m_kiosk.shell().items();
            const auto found = std::find_if(shown.begin(), shown.end(), [&](const widgets::Item& item) {
                return item.enabled && widgets::can_be_touched(item.role) && matches(item);
            });
            if (found != shown.end()) {
                const std::string id = widgets::to_string(found->id);
                return m_kiosk.tap_id(id);
            }
            // What is shown has pages, and what can be done with it may have some too: a turn of each.
            const bool first = page % 2 == 0;
            if (!m_kiosk.tap_id(first ? "more" : "other-choices") && !m_kiosk.tap_id(first ? "other-choices" : "more")) {
                return false;
            }
        }
        return false;
    }

    void go_home() {
        if (m_kiosk.shell().dimmed()) {
            m_kiosk.tap_at(1, 1);
        }
        m_kiosk.tap_id("finish");
    }

    void take_picture(std::string_view name) {
        const std::string number = std::to_string(m_files.size() + 1);
        const std::string file = std::string(number.size() < 2 ? "00" : number.size() < 3 ? "0" : "") + number + "-" + std::string(name) + ".png";
        m_kiosk.save_png((m_folder / file).string());
        m_files.push_back(file);
    }

    Operator& m_kiosk;
    fs::path m_folder;
    std::vector<std::string> m_files;
    std::set<ScreenName> m_seen;
};

// What the tour finds on the stick: it comes round for years, so that there is something to take in on whatever day the tour is.
constexpr const char* calendar_of_the_library = "BEGIN:VCALENDAR\nVERSION:2.0\n"
                                                "BEGIN:VEVENT\nUID:stories\nSUMMARY:Stories from the sea\nLOCATION:Library\nDTSTART:20260106T143000\n"
                                                "DURATION:PT1H\nRRULE:FREQ=WEEKLY;BYDAY=TU\nEND:VEVENT\n"
                                                "BEGIN:VEVENT\nUID:choir\nSUMMARY:Choir for everyone\nLOCATION:Town hall\nDTSTART:20260108T180000\n"
                                                "DURATION:PT90M\nRRULE:FREQ=WEEKLY;BYDAY=TH\nEND:VEVENT\nEND:VCALENDAR\n";

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
        fs::create_directories(stick);
        std::ofstream(stick / "Library.ics") << calendar_of_the_library;
        for (const char* name : {"bench", "loaf", "piano"}) {
            const std::vector<unsigned char> photograph = demo_photograph(name);
            std::ofstream(stick / (std::string(name) + ".jpg"), std::ios::binary).write(reinterpret_cast<const char*>(photograph.data()), static_cast<std::streamsize>(photograph.size()));
        }

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
                options.shell.photograph_takes_ms = 300; // so that reading one is seen
                options.shell.microphone = widgets::SoundInput::pretended; // the pages that record are shown at work
                options.shell.language = language;
                options.shell.forced_comfort = comfort(language);
                Operator kiosk(std::move(options));
                Walk walk(kiosk, fs::path(m_out) / group);
                for (const std::span<const TourStep> chapter : tour_chapters()) {
                    walk.chapter(chapter);
                }
                for (const std::string& file : walk.files()) {
                    pictures.push_back({group + "/" + file, fs::path(file).stem().string(), group});
                }
                seen.insert(walk.seen().begin(), walk.seen().end());
                std::cout << group << ": " << walk.files().size() << " pictures\n" << std::flush;
            }
        }
        write_tour_index(m_out, pictures);
        write_picture_page(m_out, assets / "pictures");
        std::cout << "Open " << (fs::path(m_out) / "index.html").string() << '\n';
        return report_unseen(seen);
    }

private:
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
            if (seen.count(static_cast<ScreenName>(at)) == 0) {
                unseen += std::string(unseen.empty() ? "" : ", ") + to_string(static_cast<ScreenName>(at));
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
