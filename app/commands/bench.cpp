// alongside bench: one table of what the kiosk costs, each figure beside a yardstick measured in the same run.
#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <iostream>
#include <nlohmann/json.hpp>

#include "app/commands/bench_figures.h"
#include "app/commands/commands.h"
#include "app/commands/options.h"
#include "app/commands/wall_time.h"
#include "app/demo_home.h"

namespace app {

std::string with_digits(double value, int digits) {
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), "%.*f", digits, value);
    return text.data();
}

std::string in_ms(double ms) {
    if (ms >= 1000) {
        return with_digits(ms / 1000, 2) + " s";
    }
    return with_digits(ms, ms >= 10 ? 0 : ms >= 1 ? 1 : 3) + " ms";
}

namespace {

// Characters, not bytes: the table has ≤ and × in it.
std::size_t columns(std::string_view text) {
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0) != 0x80; }));
}

const char* verdict(const Figure& figure) { return !figure.reached ? "–" : *figure.reached ? "yes" : "no"; }

void print_table(const Figures& figures) {
    std::vector<std::array<std::string, 5>> rows{{"figure", "measured", "yardstick", "must reach", "reached"}};
    for (const Figure& figure : figures) {
        rows.push_back({figure.what, figure.measured, figure.yardstick, figure.must, verdict(figure)});
    }
    std::array<std::size_t, 5> widths{};
    for (const auto& row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            widths[i] = std::max(widths[i], columns(row[i]));
        }
    }
    const auto line = [&](const auto& cells) {
        for (std::size_t i = 0; i < widths.size(); ++i) {
            std::cout << (i == 0 ? "| " : " | ") << cells[i] << std::string(widths[i] - columns(cells[i]), ' ');
        }
        std::cout << " |\n";
    };
    line(rows.front());
    std::array<std::string, 5> rule;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        rule[i] = std::string(widths[i], '-');
    }
    line(rule);
    for (std::size_t i = 1; i < rows.size(); ++i) {
        line(rows[i]);
    }
}

void print_json(const Figures& figures, bool quick) {
    nlohmann::json all{{"quick", quick}, {"figures", nlohmann::json::array()}};
    for (const Figure& figure : figures) {
        nlohmann::json one{{"figure", figure.what}, {"measured", figure.measured}, {"yardstick", figure.yardstick}, {"must_reach", figure.must}, {"unit", figure.unit}};
        one["value"] = figure.value ? nlohmann::json(*figure.value) : nlohmann::json();
        one["yardstick_value"] = figure.yardstick_value ? nlohmann::json(*figure.yardstick_value) : nlohmann::json();
        one["reached"] = figure.reached ? nlohmann::json(*figure.reached) : nlohmann::json();
        all["figures"].push_back(std::move(one));
    }
    std::cout << all.dump(2) << '\n';
}

class BenchCommand final : public Command {
public:
    explicit BenchCommand(CLI::App* sub) : Command(sub) {
        sub->add_flag("--json", m_json, "As JSON instead of a table");
        sub->add_flag("--quick", m_quick, "Shorter runs and a tenth of the entries, as the table then says");
        sub->add_option("--folder", m_folder, "Where temporary folders are made, on the disk to be measured")->capture_default_str();
        sub->add_option("--visit-every-screen", m_visit)->group(""); // what the bench asks of a process of its own
    }

    int run() override {
        BenchPlan plan;
        plan.quick = m_quick;
        plan.folder = m_folder;
        plan.assets = assets_or_error();
        plan.now_ms = *wall_time_from(usual_now);
        if (!m_visit.empty()) {
            return visit_every_screen(plan, m_visit);
        }
        const Figures figures = measure(plan);
        m_json ? print_json(figures, m_quick) : print_table(figures);
        return went_well;
    }

private:
    static void say(const char* what) { std::cerr << "alongside: measuring " << what << " …" << std::endl; }

    Figures measure(const BenchPlan& plan) {
        Figures figures;
        say("appends");
        bench_appends(plan, figures);
        const TemporaryFolder folder(plan.folder);
        const auto demo = [&](const char* name) { return folder.path() / name; };
        say("the demo home");
        const Stopwatch making;
        const CpuStopwatch working;
        const DemoMade made = make_demo_home(demo("demo"), {plan.now_ms});
        const double demo_ms = making.ms(), demo_cpu_ms = working.ms();
        for (const char* copy : {"for-memory", "for-screens"}) {
            std::filesystem::copy(demo("demo"), demo(copy));
        }
        say("the window");
        bench_window(plan, demo("demo"), figures);
        say("speech");
        bench_speech(plan, figures);
        say("memory");
        bench_memory(demo("for-memory"), figures);
        say("frames");
        bench_screens(plan, demo("for-screens"), figures);
        bench_photographs(plan, figures);
        figures.push_back({"making the demo home", in_ms(demo_ms), in_ms(demo_cpu_ms) + " of it on the processor; " + std::to_string(made.entries) + " entries", "≤ 5 s", demo_ms <= 5000, demo_ms, demo_cpu_ms, "ms"});
        say(m_quick ? "a hundred thousand entries" : "a million entries");
        bench_million(plan, figures);
        return figures;
    }

    bool m_json = false, m_quick = false;
    std::string m_folder = "/var/tmp", m_visit;
};

} // namespace

std::unique_ptr<Command> bench_command(CLI::App& line) {
    return std::make_unique<BenchCommand>(line.add_subcommand("bench", "Measure what the kiosk costs, beside yardsticks"));
}

} // namespace app
