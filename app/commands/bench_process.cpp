// Processes by posix_spawn and /proc; pixels from the file that Xvfb keeps its screen in.
#include "app/commands/bench_process.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cstdlib>
#include <fstream>
#include <stdexcept>

#include "app/commands/bench_figures.h"

namespace app {
namespace {

namespace fs = std::filesystem;

constexpr int width = 1280, height = 800, step = 3; // every third pixel each way is looked at
// LOOK.md: the light theme's ground, and the deep colours of Welcome's three doors.
constexpr std::uint32_t paper = 0xFAF4E8;
constexpr std::array<std::uint32_t, 3> deep{0x07545A, 0x174A83, 0x8A2D17};

void wait_ms(int ms) { ::poll(nullptr, 0, ms); }

bool is_near(std::uint32_t a, std::uint32_t b) {
    for (int shift = 0; shift <= 16; shift += 8) {
        if (std::abs(static_cast<int>(a >> shift & 0xFF) - static_cast<int>(b >> shift & 0xFF)) > 4) {
            return false;
        }
    }
    return true;
}

std::vector<std::string> surroundings(const std::string& display) {
    std::vector<std::string> all;
    for (char** one = environ; *one != nullptr; ++one) {
        const std::string_view line = *one;
        if (!line.starts_with("DISPLAY=") && !line.starts_with("WAYLAND_DISPLAY=") && !line.starts_with("SDL_VIDEODRIVER=")) {
            all.emplace_back(line);
        }
    }
    if (!display.empty()) {
        all.push_back("DISPLAY=" + display);
    }
    return all;
}

std::vector<char*> pointers(std::vector<std::string>& texts) {
    std::vector<char*> all;
    for (std::string& text : texts) {
        all.push_back(text.data());
    }
    all.push_back(nullptr);
    return all;
}

template <typename Read> void for_each_task(pid_t process, Read read) {
    std::error_code gone;
    for (const auto& task : fs::directory_iterator("/proc/" + std::to_string(process) + "/task", gone)) {
        read(task.path());
    }
}

} // namespace

std::optional<std::string> program_path(const std::string& name) {
    const char* path = std::getenv("PATH");
    std::string all = path != nullptr ? path : "/usr/bin:/bin";
    for (std::size_t from = 0; from <= all.size();) {
        const std::size_t to = std::min(all.find(':', from), all.size());
        const std::string candidate = all.substr(from, to - from) + "/" + name;
        if (::access(candidate.c_str(), X_OK) == 0) {
            return candidate;
        }
        from = to + 1;
    }
    return {};
}

Child::Child(const std::vector<std::string>& command, const std::string& display, int out) {
    std::vector<std::string> words = command, around = surroundings(display);
    posix_spawn_file_actions_t files;
    posix_spawn_file_actions_init(&files);
    posix_spawn_file_actions_addopen(&files, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    if (out >= 0) {
        posix_spawn_file_actions_adddup2(&files, out, STDOUT_FILENO);
    } else {
        posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    }
    posix_spawn_file_actions_addopen(&files, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawnattr_t how;
    posix_spawnattr_init(&how);
    posix_spawnattr_setflags(&how, POSIX_SPAWN_SETPGROUP);
    posix_spawnattr_setpgroup(&how, 0);
    const int failed = ::posix_spawn(&m_process, words.front().c_str(), &files, &how, pointers(words).data(), pointers(around).data());
    posix_spawnattr_destroy(&how);
    posix_spawn_file_actions_destroy(&files);
    if (failed != 0) {
        throw std::runtime_error("The bench could not start " + words.front() + ".");
    }
}

Child::~Child() {
    constexpr int patience_ms = 5000;
    ::kill(-m_process, SIGTERM);
    int status = 0;
    for (int waited = 0; waited < patience_ms; waited += 10) {
        if (::waitpid(m_process, &status, WNOHANG) == m_process) {
            ::kill(-m_process, SIGKILL); // helpers of its own that stayed behind
            return;
        }
        wait_ms(10);
    }
    ::kill(-m_process, SIGKILL);
    ::waitpid(m_process, &status, 0);
}

bool Child::runs() const {
    siginfo_t info{};
    return ::waitid(P_PID, static_cast<id_t>(m_process), &info, WEXITED | WNOHANG | WNOWAIT) == 0 && info.si_pid == 0;
}

double Child::cpu_ms() const {
    double ns = 0;
    for_each_task(m_process, [&](const fs::path& task) {
        std::ifstream file(task / "schedstat");
        double its_ns = 0;
        if (file >> its_ns) {
            ns += its_ns;
        }
    });
    return ns / 1e6;
}

std::int64_t Child::wake_ups() const {
    std::int64_t all = 0;
    for_each_task(m_process, [&](const fs::path& task) {
        std::ifstream file(task / "status");
        for (std::string word; file >> word;) {
            if (std::int64_t count = 0; word == "voluntary_ctxt_switches:" && file >> count) {
                all += count;
            }
        }
    });
    return all;
}

PrivateDisplay::PrivateDisplay(const fs::path& folder) {
    const auto program = program_path("Xvfb");
    if (!program) {
        throw std::runtime_error("Xvfb is not installed");
    }
    std::array<int, 2> pipe{};
    if (::pipe2(pipe.data(), O_CLOEXEC) != 0) {
        throw std::runtime_error("no pipe could be made");
    }
    const std::string screen = std::to_string(width) + "x" + std::to_string(height) + "x24";
    m_server = std::make_unique<Child>(std::vector<std::string>{*program, "-displayfd", "1", "-screen", "0", screen, "-fbdir", folder.string(), "-nolisten", "tcp", "-noreset"}, "", pipe[1]);
    ::close(pipe[1]);
    for (char digit = 0; ::read(pipe[0], &digit, 1) == 1 && digit != '\n';) {
        m_name += digit;
    }
    ::close(pipe[0]);
    const int file = ::open((folder / "Xvfb_screen0").c_str(), O_RDONLY | O_CLOEXEC);
    struct stat about {};
    if (m_name.empty() || file < 0 || ::fstat(file, &about) != 0) {
        throw std::runtime_error("Xvfb did not start");
    }
    m_name = ":" + m_name;
    m_map_bytes = static_cast<std::size_t>(about.st_size);
    m_map = ::mmap(nullptr, m_map_bytes, PROT_READ, MAP_SHARED, file, 0);
    ::close(file);
    if (m_map == MAP_FAILED) {
        m_map = nullptr;
        throw std::runtime_error("the pixels of Xvfb cannot be read");
    }
    // An X window dump: 25 numbers, big-endian, of which the first is the header's size, the 13th a line's, the 20th how many
    // colours of 12 bytes follow; then the pixels.
    const auto number = [&](std::size_t place) {
        const auto* bytes = static_cast<const unsigned char*>(m_map) + place * 4;
        return static_cast<std::size_t>(bytes[0]) << 24 | static_cast<std::size_t>(bytes[1]) << 16 | static_cast<std::size_t>(bytes[2]) << 8 | bytes[3];
    };
    m_pixels_at = number(0) + number(19) * 12;
    m_line_bytes = number(12);
    if (m_pixels_at + m_line_bytes * height > m_map_bytes) {
        throw std::runtime_error("the pixels of Xvfb cannot be read");
    }
}

PrivateDisplay::~PrivateDisplay() {
    if (m_map != nullptr) {
        ::munmap(m_map, m_map_bytes);
    }
}

bool PrivateDisplay::shows_a_kiosk() const {
    const auto line_at = [this](int y) {
        return reinterpret_cast<const volatile std::uint32_t*>(static_cast<const char*>(m_map) + m_pixels_at + static_cast<std::size_t>(y) * m_line_bytes);
    };
    // Most looks find nothing yet: they must not keep a processor from what they wait for.
    bool anything = false;
    for (int y = height / 20; y < height; y += height / 10) {
        for (int x = width / 20; x < width; x += width / 10) {
            anything = anything || is_near(line_at(y)[x] & 0xFFFFFF, paper);
        }
    }
    if (!anything) {
        return false;
    }
    int papers = 0;
    std::array<int, deep.size()> deeps{};
    for (int y = 0; y < height; y += step) {
        const auto* line = line_at(y);
        for (int x = 0; x < width; x += step) {
            const std::uint32_t pixel = line[x] & 0xFFFFFF;
            papers += is_near(pixel, paper);
            for (std::size_t i = 0; i < deep.size(); ++i) {
                deeps[i] += is_near(pixel, deep[i]);
            }
        }
    }
    constexpr int looked_at = (width / step) * (height / step), enough = 40;
    return papers > looked_at / 10 && (deeps[0] > enough) + (deeps[1] > enough) + (deeps[2] > enough) >= 2;
}

std::uint64_t PrivateDisplay::fingerprint() const {
    std::uint64_t mixed = 1469598103934665603ULL;
    const auto* pixels = reinterpret_cast<const volatile std::uint32_t*>(static_cast<const char*>(m_map) + m_pixels_at);
    for (std::size_t i = 0; i < m_line_bytes / 4 * height; ++i) {
        mixed = (mixed ^ pixels[i]) * 1099511628211ULL;
    }
    return mixed;
}

std::optional<double> PrivateDisplay::wait_for_kiosk(bool wanted, double longest_ms) const {
    const Stopwatch watch;
    while (watch.ms() < longest_ms) {
        if (shows_a_kiosk() == wanted) {
            return watch.ms();
        }
        wait_ms(1);
    }
    return {};
}

} // namespace app
