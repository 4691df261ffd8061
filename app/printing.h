// Pages that were made, to the printer of the house where there is one, else kept as a file in a folder that the screen names.
// Knows nothing of what is on them.
#pragma once
#include <sys/types.h>

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace app {

enum class PrintedHow {
    on_paper, // the printer's queue has taken it; no copy is kept
    kept,     // there is no printer: the file is kept
    slow      // the printer has not answered yet: it may still come out, and the file is kept
};
struct Printed {
    PrintedHow how{};
    std::string file; // its name in the folder, where it is kept
};

class Printer {
public:
    // The program that takes a PDF to the printer, as lp of CUPS does; empty: files are kept and nothing is printed.
    explicit Printer(std::string program = {}) : m_program(std::move(program)) {}
    Printer(const Printer&) = delete;
    Printer& operator=(const Printer&) = delete;
    ~Printer();

    // `name` becomes the file's, less what no file name may have. `folded`: a booklet, turned over the short edge.
    // Throws data::Error (full, disk) where the file cannot be written. Waits for the printer no longer than a second.
    Printed print(const std::filesystem::path& folder, std::string_view name, std::string_view pdf, bool folded);

    static constexpr int wait_ms = 1000;
    // What is about people does not pile up: so many files are kept, and the oldest goes.
    static constexpr std::size_t most_kept = 50;

private:
    void forget_finished();
    bool start(const std::filesystem::path& file, bool folded);

    std::string m_program;
    std::vector<pid_t> m_running; // that had not answered when last asked
};

// "Walter: about me / 1" to "Walter-about-me-1.pdf"; never empty, never a path, never hidden.
std::string paper_file_name(std::string_view name);

} // namespace app
