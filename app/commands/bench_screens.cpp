// Building and drawing every screen of the demo home, and the memory that takes in three scripts.
#include <cstdio>
#include <fstream>
#include <iostream>
#include <set>

#include "app/commands/bench_figures.h"
#include "app/commands/tour_walk.h"
#include "app/panels.h"

namespace app {
namespace {

// A kiosk of the demo home that the tour can be walked in, on its most usual panel.
OperatorOptions kiosk_of(const BenchPlan& plan, const std::filesystem::path& home, const std::filesystem::path& stick) {
    fill_stick_of_tour(stick);
    OperatorOptions options;
    options.data = home;
    options.now_ms = plan.now_ms + 60'000;
    options.shell.panel = panel_of(1280, 800);
    options.shell.assets = plan.assets;
    options.shell.stick = stick;
    options.shell.language = "en";
    options.shell.microphone = widgets::SoundInput::pretended; // the pages that record are measured at work
    return options;
}

void draw(Operator& kiosk) {
    kiosk.shell().draw(true);
    kiosk.renderer().present();
}

// Their letters are of four scripts; each is new to the kiosk when its turn comes.
constexpr const char* new_scripts[] = {"ur", "pa", "bn"};

std::int64_t pss_kb() {
    std::ifstream file("/proc/self/smaps_rollup");
    for (std::string word; file >> word;) {
        if (std::int64_t kb = 0; word == "Pss:" && file >> kb) {
            return kb;
        }
    }
    return -1;
}

struct Worst {
    double ms = 0;
    std::string screen;
    void look_at(double its_ms, const std::string& its_screen) {
        if (its_ms > ms) {
            ms = its_ms;
            screen = its_screen;
        }
    }
    std::string told() const { return in_ms(ms) + " (" + screen + ")"; }
};

std::string out_of(const std::set<ScreenName>& met) { return std::to_string(met.size()) + " of " + std::to_string(screen_count) + " screens"; }

} // namespace

void bench_screens(const BenchPlan& plan, const std::filesystem::path& demo, Figures& figures) {
    const BenchFolder stick(plan.folder);
    Operator kiosk(kiosk_of(plan, demo, stick.path()));
    Worst build, drawn;
    std::vector<double> builds, draws;
    const std::set<ScreenName> met = walk_the_tour(kiosk, [&](std::string_view) {
        const std::string screen = to_string(kiosk.shell().place().screen);
        draw(kiosk); // pictures and words are made when they are first shown, not again
        const int runs = plan.quick ? 5 : 15;
        const double build_ms = median_ms(runs, [&] { kiosk.shell().build_again(); });
        const double draw_ms = median_ms(runs, [&] { draw(kiosk); });
        build.look_at(build_ms, screen);
        drawn.look_at(draw_ms, screen);
        builds.push_back(build_ms);
        draws.push_back(draw_ms);
    });
    figures.push_back({"building the heaviest frame, of " + out_of(met), build.told(), in_ms(median(builds)) + ", the middle one", "≤ 0.5 ms", build.ms <= 0.5, build.ms, median(builds), "ms"});
    figures.push_back({"building and drawing the heaviest frame on the CPU, 1280×800", drawn.told(), in_ms(median(draws)) + ", the middle one", "≤ 16 ms", drawn.ms <= 16, drawn.ms, median(draws), "ms"});

    kiosk.tap_id("finish");
    draw(kiosk);
    const double known_ms = median_ms(5, [&] { draw(kiosk); });
    Worst change;
    for (const char* language : new_scripts) {
        const CpuStopwatch watch;
        kiosk.shell().force_language(language);
        draw(kiosk);
        change.look_at(watch.ms(), language);
    }
    figures.push_back({"Welcome in a script not seen before", change.told(), in_ms(known_ms) + ", the same page drawn again", "≤ 50 ms", change.ms <= 50, change.ms, known_ms, "ms"});
}

int visit_every_screen(const BenchPlan& plan, const std::filesystem::path& demo) {
    const std::int64_t before_kb = pss_kb();
    const BenchFolder stick(plan.folder);
    Operator kiosk(kiosk_of(plan, demo, stick.path()));
    std::set<ScreenName> met;
    for (const char* language : {"en", "ur", "pa"}) {
        kiosk.shell().force_language(language);
        met.merge(walk_the_tour(kiosk, [&](std::string_view) { draw(kiosk); }));
    }
    kiosk.shell().rest(); // as the kiosk does when nobody has touched it for a moment
    std::cout << pss_kb() << ' ' << before_kb << ' ' << met.size() << std::endl;
    return 0;
}

void bench_memory(const std::filesystem::path& demo, Figures& figures) {
    const std::string self = std::filesystem::read_symlink("/proc/self/exe").string();
    const std::string line = "'" + self + "' bench --visit-every-screen '" + demo.string() + "'";
    long after_kb = 0, before_kb = 0;
    int screens = 0;
    std::FILE* pipe = ::popen(line.c_str(), "r"); // a process of its own: what we have used ourselves must not count
    const bool told = pipe != nullptr && std::fscanf(pipe, "%ld %ld %d", &after_kb, &before_kb, &screens) == 3;
    if ((pipe != nullptr && ::pclose(pipe) != 0) || !told || after_kb <= 0) {
        figures.push_back({"memory (PSS) after every screen in three scripts", "the process that was to visit them failed", "", "≤ 60 MB", std::nullopt, {}, {}, "MB"});
        return;
    }
    const double mb = static_cast<double>(after_kb) / 1024, bare_mb = static_cast<double>(before_kb) / 1024;
    figures.push_back({"memory (PSS) after " + std::to_string(screens) + " of " + std::to_string(screen_count) + " screens in en, ur, pa", with_digits(mb, 1) + " MB",
                       with_digits(bare_mb, 1) + " MB, the program before its first screen", "≤ 60 MB", mb <= 60, mb, bare_mb, "MB"});
}

} // namespace app
