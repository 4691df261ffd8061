// Reads the command line and hands over to the command that was chosen.
#include "app/commands/commands.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <iostream>
#include <vector>

#include "app/commands/options.h"
#include "data/error.h"

namespace app {
namespace {

int complain(const std::string& what, int status) {
    std::string line = what;
    std::replace(line.begin(), line.end(), '\n', ' ');
    std::cerr << "alongside: " << line << '\n';
    return status;
}

int run_chosen(const std::vector<std::unique_ptr<Command>>& commands) {
    try {
        for (const std::unique_ptr<Command>& command : commands) {
            if (command->was_chosen()) {
                return command->run();
            }
        }
    } catch (const WrongUsage& error) {
        return complain(error.what(), wrong_usage);
    } catch (const data::Error& error) {
        return complain(error.what(), could_not);
    } catch (const std::exception& error) {
        return complain(error.what(), could_not);
    }
    return complain("Say what to do, such as \"alongside run\". \"alongside --help\" lists everything.", wrong_usage);
}

} // namespace

bool Command::was_chosen() const {
    return m_subcommand->parsed();
}

int run_command_line(int argc, char** argv) {
    CLI::App line("Alongside: a touchscreen kiosk for a care home, where residents, staff and families work side by side.", "alongside");
    line.set_version_flag("--version", "alongside " ALONGSIDE_VERSION);
    line.require_subcommand(0, 1);
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(run_command(line));
    commands.push_back(drive_command(line));
    commands.push_back(tour_command(line));
    commands.push_back(bench_command(line));
    commands.push_back(demo_command(line));
    commands.push_back(verify_command(line));
    commands.push_back(people_command(line));
    try {
        line.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        if (error.get_exit_code() == 0) {
            return line.exit(error); // --help, --version
        }
        return complain(std::string(error.what()) + ". \"alongside --help\" lists what can be said.", wrong_usage);
    }
    return run_chosen(commands);
}

} // namespace app
