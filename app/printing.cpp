// Writes the file whole, then hands it to the printing program without a shell in between.
#include "app/printing.h"

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>

#include "data/error.h"

extern char** environ;

namespace app {

namespace fs = std::filesystem;

namespace {

[[noreturn]] void cannot_keep(int error) {
    throw data::Error(error == ENOSPC || error == EDQUOT ? data::Trouble::full : data::Trouble::disk, "The pages to print could not be kept.");
}

void write_whole(const fs::path& file, std::string_view bytes) {
    fs::path unfinished = file;
    unfinished += ".part";
    const int descriptor = ::open(unfinished.c_str(), O_CREAT | O_TRUNC | O_WRONLY | O_CLOEXEC, 0600);
    if (descriptor < 0) {
        cannot_keep(errno);
    }
    int error = 0;
    while (!bytes.empty() && error == 0) {
        const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
        if (written >= 0) {
            bytes.remove_prefix(static_cast<std::size_t>(written));
        } else if (errno != EINTR) {
            error = errno;
        }
    }
    if (error == 0 && ::fsync(descriptor) != 0) {
        error = errno;
    }
    ::close(descriptor);
    if (error == 0 && ::rename(unfinished.c_str(), file.c_str()) != 0) {
        error = errno;
    }
    if (error != 0) {
        ::unlink(unfinished.c_str());
        cannot_keep(error);
    }
}

void make_folder(const fs::path& folder) {
    std::error_code trouble;
    if (fs::create_directories(folder, trouble)) {
        fs::permissions(folder, fs::perms::owner_all, trouble); // nobody else on this machine has to read it
    }
    if (!fs::is_directory(folder, trouble)) {
        cannot_keep(trouble ? trouble.value() : EIO);
    }
}

void forget_oldest(const fs::path& folder) {
    std::vector<std::pair<fs::file_time_type, fs::path>> files;
    std::error_code trouble;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder, trouble)) {
        const fs::file_time_type when = entry.last_write_time(trouble);
        files.emplace_back(when, entry.path());
    }
    std::sort(files.begin(), files.end());
    for (std::size_t n = 0; n + Printer::most_kept < files.size(); ++n) {
        fs::remove(files[n].second, trouble);
    }
}

// Nothing of the kiosk's goes along: its files are closed, and its signals as usual.
pid_t spawned(const std::vector<std::string>& words, const fs::path& input) {
    std::vector<char*> arguments;
    for (const std::string& word : words) {
        arguments.push_back(const_cast<char*>(word.c_str()));
    }
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t files;
    posix_spawn_file_actions_init(&files);
    posix_spawn_file_actions_addopen(&files, STDIN_FILENO, input.c_str(), O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addopen(&files, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addclosefrom_np(&files, STDERR_FILENO + 1);
    posix_spawnattr_t how;
    posix_spawnattr_init(&how);
    sigset_t none, all;
    sigemptyset(&none);
    sigfillset(&all);
    posix_spawnattr_setsigmask(&how, &none);
    posix_spawnattr_setsigdefault(&how, &all);
    posix_spawnattr_setflags(&how, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
    pid_t child = -1;
    const int error = posix_spawnp(&child, arguments.front(), &files, &how, arguments.data(), environ);
    posix_spawnattr_destroy(&how);
    posix_spawn_file_actions_destroy(&files);
    return error == 0 ? child : -1;
}

// Whether it ended in time; then `status` is how.
bool ended(pid_t child, int wait_ms, int& status) {
    if (const auto descriptor = static_cast<int>(::syscall(SYS_pidfd_open, child, 0)); descriptor >= 0) {
        pollfd watched{descriptor, POLLIN, 0};
        while (::poll(&watched, 1, wait_ms) < 0 && errno == EINTR) {
        }
        ::close(descriptor);
    }
    return ::waitpid(child, &status, WNOHANG) == child;
}

} // namespace

std::string paper_file_name(std::string_view name) {
    constexpr std::size_t longest = 80;
    std::string file;
    for (const char c : name) {
        const auto byte = static_cast<unsigned char>(c);
        const bool plain = byte >= 0x80 || (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z');
        if (plain) {
            file += c;
        } else if (!file.empty() && file.back() != '-') {
            file += '-';
        }
    }
    if (file.size() > longest) {
        std::size_t end = longest;
        while (end > 0 && (static_cast<unsigned char>(file[end]) & 0xC0U) == 0x80) { // never within a letter
            --end;
        }
        file.resize(end);
    }
    while (!file.empty() && file.back() == '-') {
        file.pop_back();
    }
    return (file.empty() ? "pages" : file) + ".pdf";
}

Printer::~Printer() { forget_finished(); }

void Printer::forget_finished() {
    std::erase_if(m_running, [](pid_t child) {
        int status = 0;
        return ::waitpid(child, &status, WNOHANG) != 0;
    });
}

// True where the queue took it; one that has not answered in time is looked after later. It gets the pages without the name of
// their file: what a queue lists and logs anybody can read.
bool Printer::start(const fs::path& file, bool folded) {
    const pid_t child = spawned({m_program, "-t", "Alongside", "-o", "media=A4", "-o", folded ? "sides=two-sided-short-edge" : "sides=two-sided-long-edge"}, file);
    if (child < 0) {
        return false;
    }
    int status = 0;
    if (ended(child, wait_ms, status)) {
        return WIFEXITED(status) && WEXITSTATUS(status) == 0;
    }
    m_running.push_back(child);
    return false;
}

Printed Printer::print(const fs::path& folder, std::string_view name, std::string_view pdf, bool folded) {
    forget_finished();
    make_folder(folder);
    const std::string file = paper_file_name(name);
    write_whole(folder / file, pdf);
    forget_oldest(folder);
    if (m_program.empty()) {
        return {PrintedHow::kept, file};
    }
    const std::size_t running = m_running.size();
    if (start(folder / file, folded)) {
        std::error_code ignored;
        fs::remove(folder / file, ignored);
        return {PrintedHow::on_paper, {}};
    }
    return {m_running.size() > running ? PrintedHow::slow : PrintedHow::kept, file};
}

} // namespace app
