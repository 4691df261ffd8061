// alongside verify: checks a home's records and says what it checked.
#include <CLI/CLI.hpp>
#include <filesystem>
#include <iostream>

#include "app/commands/commands.h"
#include "app/commands/options.h"
#include "data/verify.h"

namespace app {
namespace {

class VerifyCommand final : public Command {
public:
    explicit VerifyCommand(CLI::App* sub) : Command(sub) {
        sub->add_option("--data", m_data, "The data folder; else " + usual_data_folder().string());
        sub->add_flag("--rebuild", m_rebuild, "First make every table that follows from the journal anew");
    }

    int run() override {
        const std::filesystem::path folder = m_data.empty() ? usual_data_folder() : std::filesystem::path(m_data);
        if (!std::filesystem::is_directory(folder)) { // opening would make an empty home, and find it good
            throw data::Error(data::Trouble::cannot_open, "There is no data folder at " + folder.string() + ": say where it is with --data.");
        }
        const data::SystemClock clock;
        data::Home home = data::Home::open(folder, clock);
        if (m_rebuild) data::rebuild_projections(home);
        bool all_good = true;
        for (const data::Finding& finding : data::verify(home)) {
            std::cout << (finding.good ? "good  " : "WRONG ") << finding.checked << ": " << finding.detail << '\n';
            all_good = all_good && finding.good;
        }
        std::cout << (all_good ? "Everything checked is good." : "Something is wrong: keep a copy of the folder as it is, then restore a backup.") << '\n';
        return all_good ? went_well : could_not;
    }

private:
    std::string m_data;
    bool m_rebuild = false;
};

} // namespace

std::unique_ptr<Command> verify_command(CLI::App& line) {
    return std::make_unique<VerifyCommand>(line.add_subcommand("verify", "Check a home's records: chain, projections, database"));
}

} // namespace app
