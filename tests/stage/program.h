// The real program in a process of its own, spoken to through pipes as anybody's script would.
#pragma once
#include <sys/types.h>

#include <filesystem>
#include <string>
#include <vector>

#include "tests/stage/folder.h"

namespace stage {

class Program {
public:
    // Starts it. `program` is the file to run; the time zone is UTC.
    Program(const std::filesystem::path& program, const std::vector<std::string>& arguments);
    Program(const Program&) = delete;
    Program& operator=(const Program&) = delete;
    ~Program(); // ends it where it has not ended

    // Says a line and hears the answer, one line; empty when the program has ended.
    std::string ask(const std::string& line);
    void say(const std::string& line);
    std::string hear();
    void close_input();
    void kill(int signal);
    int wait(); // its exit status; 128 + signal where one ended it
    std::string complaints() const; // all of its standard error so far
    std::string rest(); // all of its standard output that was not heard yet; call close_input first
    pid_t id() const { return m_process; }

private:
    Folder m_folder;
    pid_t m_process = -1;
    int m_input = -1, m_output = -1;
    std::string m_heard; // read and not yet given
    int m_status = -1;
};

} // namespace stage
