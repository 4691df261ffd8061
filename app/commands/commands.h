// The command line: each command is an object that puts itself on it and, when chosen, runs. A new one is a file with a
// `…_command` function and a line in commands.cpp.
#pragma once
#include <memory>

namespace CLI {
class App;
}

namespace app {

// The exit statuses that all commands share.
constexpr int went_well = 0, could_not = 1, wrong_usage = 2;

class Command {
public:
    virtual ~Command() = default;
    // The exit status. One plain line on standard error says why it is not 0.
    virtual int run() = 0;
    bool was_chosen() const;

protected:
    // `options` are bound to members of the command, so it must stay where it is.
    explicit Command(CLI::App* subcommand) : m_subcommand(subcommand) {}

private:
    CLI::App* m_subcommand;
};

// Each adds one subcommand.
std::unique_ptr<Command> run_command(CLI::App&);
std::unique_ptr<Command> drive_command(CLI::App&);
std::unique_ptr<Command> tour_command(CLI::App&);
std::unique_ptr<Command> bench_command(CLI::App&);
std::unique_ptr<Command> demo_command(CLI::App&);
std::unique_ptr<Command> verify_command(CLI::App&);
std::unique_ptr<Command> people_command(CLI::App&);

// The whole program: reads the command line, runs what was chosen, gives its exit status.
int run_command_line(int argc, char** argv);

} // namespace app
