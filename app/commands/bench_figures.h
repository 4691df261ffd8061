// One line of the bench's table: a figure, its yardstick measured in the same run, and what it must reach.
#pragma once
#include <time.h>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "app/commands/temporary_folder.h"

namespace app {

struct Figure {
    std::string what;
    std::string measured;            // for people: "1.12 ms"; or why it could not be measured
    std::string yardstick;           // likewise; empty: none
    std::string must;                // "≤ 1.3 ×"
    std::optional<bool> reached;     // empty: not measured, or nothing to reach
    std::optional<double> value, yardstick_value; // for programs, in `unit`
    std::string unit;
};
using Figures = std::vector<Figure>;

struct BenchPlan {
    bool quick = false;              // shorter runs; each figure says what it left out
    std::filesystem::path folder;    // where temporary folders are made: the disk that is measured
    std::filesystem::path assets;
    std::int64_t now_ms = 0;         // of the demo home
};

class Stopwatch {
public:
    double ms() const { return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - m_started).count(); }

private:
    std::chrono::steady_clock::time_point m_started = std::chrono::steady_clock::now();
};

// What this thread has had of the processor: for work that waits for nothing, so that a busy machine does not count as ours.
class CpuStopwatch {
public:
    double ms() const { return now_ms() - m_started; }

private:
    static double now_ms() {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
    }
    double m_started = now_ms();
};

inline double median(std::vector<double> values) {
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

// The median of `runs` runs after one that warms up, in milliseconds of the processor.
template <typename Work> double median_ms(int runs, Work work) {
    work();
    std::vector<double> times;
    for (int run = 0; run < runs; ++run) {
        const CpuStopwatch watch;
        work();
        times.push_back(watch.ms());
    }
    return median(std::move(times));
}

std::string in_ms(double ms); // "0.123 ms", "12.3 ms", "1.2 s"
std::string with_digits(double value, int digits);

using BenchFolder = TemporaryFolder;

// Each adds its lines. `demo` is the folder of a demo home that nobody has open.
void bench_appends(const BenchPlan&, Figures&);
void bench_million(const BenchPlan&, Figures&);
void bench_window(const BenchPlan&, const std::filesystem::path& demo, Figures&);
void bench_memory(const std::filesystem::path& demo, Figures&);
void bench_speech(const BenchPlan&, Figures&);
void bench_screens(const BenchPlan&, const std::filesystem::path& demo, Figures&);
void bench_photographs(const BenchPlan&, Figures&);
// What bench_memory has a process of its own do: visits every screen in three scripts, and prints its PSS in kB.
int visit_every_screen(const BenchPlan&, const std::filesystem::path& demo);

} // namespace app
