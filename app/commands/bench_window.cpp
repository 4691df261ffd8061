// The real window on a display of its own: how soon its first picture is on the glass, beside a browser's, and how still it is.
#include <poll.h>

#include <fstream>
#include <memory>
#include <sstream>
#include <stdexcept>

#include "app/commands/bench_figures.h"
#include "app/commands/bench_process.h"

namespace app {
namespace {

namespace fs = std::filesystem;

constexpr double longest_start_ms = 60'000;
constexpr int put_away_ms = 500; // what the program before still has to put away is not this one's work

struct Start {
    double ms = 0, cpu_ms = 0;
};

// From starting the program until its picture is among the display's pixels. Empty: it never was.
std::optional<Start> start_once(const PrivateDisplay& display, const std::vector<std::string>& command) {
    if (!display.wait_for_kiosk(false, longest_start_ms)) { // the one before is gone from the glass
        return {};
    }
    ::poll(nullptr, 0, put_away_ms);
    const Stopwatch watch;
    const Child child(command, display.name());
    if (!display.wait_for_kiosk(true, longest_start_ms)) {
        return {};
    }
    return Start{watch.ms(), child.cpu_ms()};
}

// The programs' starts, each in the middle of `rounds`; they take turns, so that whatever else the machine does meets them alike.
std::vector<std::optional<Start>> middle_starts(const PrivateDisplay& display, const std::vector<std::vector<std::string>>& commands, int rounds) {
    std::vector<std::optional<Start>> middle(commands.size(), Start{});
    std::vector<std::vector<double>> times(commands.size()), cpu(commands.size());
    for (int round = -1; round < rounds; ++round) { // the first one fills the caches
        for (std::size_t program = 0; program < commands.size(); ++program) {
            const auto start = middle[program] ? start_once(display, commands[program]) : std::nullopt;
            if (!start) {
                middle[program].reset();
            } else if (round >= 0) {
                times[program].push_back(start->ms);
                cpu[program].push_back(start->cpu_ms);
            }
        }
    }
    for (std::size_t program = 0; program < commands.size(); ++program) {
        if (middle[program]) {
            middle[program] = {median(times[program]), median(cpu[program])};
        }
    }
    return middle;
}

// Twelve tiles with the same pictures and colours, the plainest page that shows them; the pictures are in the page itself.
void write_page(const fs::path& file, const fs::path& pictures) {
    constexpr const char* tiles[12][2] = {{"door-live-here", "I live here"}, {"door-work-here", "I work here"}, {"door-visiting", "I'm visiting"},
                                          {"feel-happy", "Happy"}, {"feel-content", "Content"}, {"feel-interested", "Interested"},
                                          {"feel-sad", "Sad"}, {"feel-worried", "Worried"}, {"feel-angry", "Angry"},
                                          {"area-on", "What's on"}, {"area-wins", "Small wins"}, {"area-notes", "Notes"}};
    constexpr const char* colours[3] = {"#07545A", "#174A83", "#8A2D17"};
    std::ofstream page(file);
    page << "<!doctype html><meta charset=utf-8><title>Twelve tiles</title><style>html,body{margin:0;height:100%;background:#FAF4E8}"
            "body{display:grid;grid-template-columns:repeat(4,1fr);gap:18px;padding:24px;box-sizing:border-box;font:bold 40px sans-serif;color:#221A16}"
            "div{background:#FFF;border:3px solid;border-bottom-width:9px;border-radius:24px;display:flex;flex-direction:column;align-items:center;justify-content:center}"
            "svg{width:118px;height:118px}span{color:#221A16}</style>";
    for (int i = 0; i < 12; ++i) {
        std::ostringstream svg;
        svg << std::ifstream(pictures / (std::string(tiles[i][0]) + ".svg")).rdbuf();
        page << "<div style='border-color:" << colours[i % 3] << "'>" << svg.str() << "<span>" << tiles[i][1] << "</span></div>";
    }
}

std::vector<std::string> browser_command(const std::string& program, const fs::path& folder) {
    // As a home would start it; the sandbox is off because the bench may run as root.
    return {program, "--no-sandbox", "--kiosk", "--window-size=1280,800", "--window-position=0,0", "--no-first-run", "--password-store=basic",
            "--force-color-profile=srgb", "--force-device-scale-factor=1", "--user-data-dir=" + (folder / "profile").string(), "file://" + (folder / "page.html").string()};
}

void bench_start(const BenchPlan& plan, const PrivateDisplay& display, const std::vector<std::string>& kiosk, const fs::path& folder, Figures& figures) {
    std::vector<std::vector<std::string>> commands{kiosk};
    const auto chromium = program_path("chromium");
    if (chromium) {
        write_page(folder / "page.html", plan.assets / "pictures");
        commands.push_back(browser_command(*chromium, folder));
    }
    const auto starts = middle_starts(display, commands, plan.quick ? 3 : 9);
    const auto& ours = starts.front();
    const std::optional<Start> browser = chromium ? starts.back() : std::nullopt;
    const char* what = "process start to the first picture on the glass (Xvfb)";
    if (!ours) {
        figures.push_back({what, "the kiosk's window never showed its picture", "", "≤ 0.12 ×", std::nullopt, {}, {}, "ms"});
        return;
    }
    if (browser) {
        figures.push_back({what, in_ms(ours->ms) + " = " + with_digits(ours->ms / browser->ms, 3) + " ×", in_ms(browser->ms) + ", a Chromium kiosk page with twelve tiles", "≤ 0.12 ×",
                           ours->ms <= 0.12 * browser->ms, ours->ms, browser->ms, "ms"});
    } else {
        figures.push_back({what, in_ms(ours->ms), chromium ? "Chromium never showed its page" : "Chromium is not installed", "≤ 0.12 ×", std::nullopt, ours->ms, {}, "ms"});
    }
    figures.push_back({"of it our own work (CPU time of the process)", in_ms(ours->cpu_ms), browser ? in_ms(browser->cpu_ms) + ", Chromium's first process alone" : "", "≤ 120 ms",
                       ours->cpu_ms <= 120, ours->cpu_ms, browser ? std::optional(browser->cpu_ms) : std::nullopt, "ms"});
}

void bench_still(const BenchPlan& plan, const PrivateDisplay& display, const std::vector<std::string>& kiosk, Figures& figures) {
    constexpr int settling_ms = 8000; // the kiosk tidies its file when nobody has touched it for 5 s
    constexpr int look_ms = 250;
    const int seconds = plan.quick ? 10 : 60;
    const Child child(kiosk, display.name());
    if (!display.wait_for_kiosk(true, longest_start_ms)) {
        return; // said already
    }
    ::poll(nullptr, 0, settling_ms);
    const std::int64_t before = child.wake_ups();
    const double cpu_before = child.cpu_ms();
    int frames = 0;
    std::uint64_t shown = display.fingerprint();
    for (const Stopwatch watch; watch.ms() < seconds * 1000;) {
        ::poll(nullptr, 0, look_ms);
        if (const std::uint64_t now = display.fingerprint(); now != shown) {
            ++frames;
            shown = now;
        }
    }
    // Welcome has a clock: the frame of its new minute is not one too many.
    const double wakes = static_cast<double>(child.wake_ups() - before);
    const double a_minute = wakes * 60 / seconds;
    const bool good = child.runs() && a_minute <= 2 && frames <= 1;
    figures.push_back({plan.quick ? "a still Welcome, 10 s as a minute (quick)" : "a minute of a still Welcome",
                       with_digits(a_minute, 0) + " wake-ups, " + std::to_string(frames) + (frames == 1 ? " frame" : " frames") + " (its clock goes on once a minute)",
                       in_ms(child.cpu_ms() - cpu_before) + " of CPU", "≤ 2 wake-ups, no frame but the minute's", good, a_minute, static_cast<double>(frames), "wake-ups"});
}

} // namespace

void bench_window(const BenchPlan& plan, const fs::path& demo, Figures& figures) {
    const TemporaryFolder folder(plan.folder);
    std::unique_ptr<PrivateDisplay> display;
    try {
        display = std::make_unique<PrivateDisplay>(folder.path());
    } catch (const std::runtime_error& error) {
        figures.push_back({"the real window", std::string("not measured: ") + error.what(), "", "", std::nullopt, {}, {}, ""});
        return;
    }
    const std::vector<std::string> kiosk{fs::read_symlink("/proc/self/exe").string(), "run", "--data", demo.string()};
    bench_start(plan, *display, kiosk, folder.path(), figures);
    bench_still(plan, *display, kiosk, figures);
}

} // namespace app
