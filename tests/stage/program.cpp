// Starts a process with three pipes and keeps it company.
#include "tests/stage/program.h"

#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <stdexcept>

extern char** environ;

namespace stage {

Program::Program(const std::filesystem::path& program, const std::vector<std::string>& arguments) {
    ::signal(SIGPIPE, SIG_IGN); // a program that ended shows in its answers
    int in[2], out[2];
    if (::pipe2(in, O_CLOEXEC) != 0 || ::pipe2(out, O_CLOEXEC) != 0) {
        throw std::runtime_error("no pipe for a test");
    }
    const std::string complaints = (m_folder.path() / "complaints").string();
    posix_spawn_file_actions_t files;
    posix_spawn_file_actions_init(&files);
    posix_spawn_file_actions_adddup2(&files, in[0], 0);
    posix_spawn_file_actions_adddup2(&files, out[1], 1);
    posix_spawn_file_actions_addopen(&files, 2, complaints.c_str(), O_CREAT | O_WRONLY | O_TRUNC, 0600);

    std::vector<std::string> words{program.string()};
    words.insert(words.end(), arguments.begin(), arguments.end());
    std::vector<char*> argv;
    for (std::string& word : words) {
        argv.push_back(word.data());
    }
    argv.push_back(nullptr);
    std::string zone = "TZ=UTC";
    std::vector<char*> surroundings;
    for (char** one = environ; *one != nullptr; ++one) {
        if (!std::string_view(*one).starts_with("TZ=")) {
            surroundings.push_back(*one);
        }
    }
    surroundings.push_back(zone.data());
    surroundings.push_back(nullptr);
    const int failed = posix_spawn(&m_process, argv[0], &files, nullptr, argv.data(), surroundings.data());
    posix_spawn_file_actions_destroy(&files);
    ::close(in[0]);
    ::close(out[1]);
    m_input = in[1];
    m_output = out[0];
    if (failed != 0) {
        throw std::runtime_error("could not start " + program.string());
    }
}

Program::~Program() {
    close_input();
    if (m_status < 0) {
        ::kill(m_process, SIGKILL);
        wait();
    }
    ::close(m_output);
}

void Program::say(const std::string& line) {
    const std::string whole = line + "\n";
    std::size_t written = 0;
    while (written < whole.size()) {
        const ssize_t count = ::write(m_input, whole.data() + written, whole.size() - written);
        if (count <= 0) {
            return;
        }
        written += static_cast<std::size_t>(count);
    }
}

std::string Program::hear() {
    for (;;) {
        const std::size_t end = m_heard.find('\n');
        if (end != std::string::npos) {
            std::string line = m_heard.substr(0, end);
            m_heard.erase(0, end + 1);
            return line;
        }
        char buffer[65536];
        const ssize_t count = ::read(m_output, buffer, sizeof buffer);
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count <= 0) {
            return {};
        }
        m_heard.append(buffer, static_cast<std::size_t>(count));
    }
}

std::string Program::ask(const std::string& line) {
    say(line);
    return hear();
}

void Program::close_input() {
    if (m_input >= 0) {
        ::close(m_input);
        m_input = -1;
    }
}

std::string Program::rest() {
    std::string all;
    for (std::string line = hear(); !line.empty(); line = hear()) {
        all += line + "\n";
    }
    return all + m_heard;
}

void Program::kill(int signal) { ::kill(m_process, signal); }

int Program::wait() {
    if (m_status < 0) {
        int status = 0;
        while (::waitpid(m_process, &status, 0) < 0 && errno == EINTR) {
        }
        m_status = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    }
    return m_status;
}

std::string Program::complaints() const {
    std::ifstream file(m_folder.path() / "complaints");
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

} // namespace stage
