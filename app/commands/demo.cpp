// alongside demo: a data folder with a fictional home in it, to look at and to try things out on.
#include <CLI/CLI.hpp>
#include <chrono>
#include <iostream>

#include "app/commands/commands.h"
#include "app/commands/options.h"
#include "app/commands/wall_time.h"
#include "app/demo_cast.h"
#include "app/demo_home.h"
#include "data/clock.h"

namespace app {
namespace {

const StaffPart& manager() {
    for (const StaffPart& part : demo_staff()) {
        if (part.manager) {
            return part;
        }
    }
    throw std::logic_error("the demo home has no manager");
}

void tell_how_to_come_in(const std::filesystem::path& folder) {
    const StaffPart& grace = demo_staff()[0];
    const StaffPart& sam = demo_staff()[1];
    const VisitorPart& tom = demo_visitors()[0];
    std::cout << "Ways in (all of it is made up):\n";
    for (const StaffPart* part : {&grace, &sam, &manager()}) {
        std::cout << "  " << part->name << ", " << part->job << ": PIN " << part->pin << " or badge " << part->badge << '\n';
    }
    std::cout << "  everyone else who works here: PIN " << demo_staff_pin << '\n'
              << "  " << tom.name << ", visiting " << tom.visits << ": PIN " << tom.pin << '\n'
              << "  visitors who have a PIN, such as Aoife, visiting Patrick: " << demo_visitor_pin << '\n';
    for (const ResidentPart& part : demo_residents()) {
        if (part.lock[0] != nullptr) {
            std::cout << "  " << part.name << "'s picture lock:";
            for (const char* picture : part.lock) {
                std::cout << ' ' << std::string_view(picture).substr(std::string_view("pic-").size());
            }
            std::cout << '\n';
        }
    }
    std::cout << "Next: alongside run --data " << folder.string() << '\n';
}

class DemoCommand final : public Command {
public:
    explicit DemoCommand(CLI::App* sub) : Command(sub) {
        sub->add_option("--data", m_data, "The data folder to make; else " + usual_data_folder().string());
        sub->add_option("--seed", m_seed, "Another number is another ninety days for the same people");
        sub->add_option("--now", m_now, "When it ends, such as 2026-11-21T09:00:00; else now");
    }

    int run() override {
        const auto started = std::chrono::steady_clock::now();
        std::int64_t now_ms = data::milliseconds(data::SystemClock().now().wall);
        if (!m_now.empty()) {
            const auto said = wall_time_from(m_now);
            if (!said) {
                throw WrongUsage("--now is a date and time such as 2026-11-21T09:00:00, not \"" + m_now + "\"");
            }
            now_ms = *said;
        }
        const std::filesystem::path folder = m_data.empty() ? usual_data_folder() : std::filesystem::path(m_data);
        const DemoMade made = make_demo_home(folder, {now_ms, m_seed});
        const std::chrono::duration<double> took = std::chrono::steady_clock::now() - started;
        std::cout << "Made " << demo_home_name << ", a fictional home, in " << folder.string() << ":\n"
                  << "  " << made.residents << " residents, " << made.staff << " staff, " << made.visitors << " visitors, " << made.events
                  << " events, " << made.entries << " entries over 90 days (" << static_cast<int>(took.count() * 10 + 0.5) / 10.0 << " s)\n";
        tell_how_to_come_in(folder);
        return went_well;
    }

private:
    std::string m_data, m_now;
    std::uint64_t m_seed = 1;
};

} // namespace

std::unique_ptr<Command> demo_command(CLI::App& line) {
    return std::make_unique<DemoCommand>(line.add_subcommand("demo", "Make a fictional home to look at and to try things out on"));
}

} // namespace app
