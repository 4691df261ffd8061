// Other programs, for the bench: started, watched through /proc, ended; and a display of our own whose pixels can be read.
#pragma once
#include <sys/types.h>

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace app {

// Found in $PATH; empty where it is not installed.
std::optional<std::string> program_path(const std::string& name);

// A program in a process group of its own. The whole group is ended with it.
class Child {
public:
    // `display`: ":7", or empty for none. What it says is thrown away, but for standard output where `out` is a descriptor.
    Child(const std::vector<std::string>& command, const std::string& display, int out = -1);
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;
    ~Child();

    bool runs() const;
    // By all of its threads since it was started, in milliseconds.
    double cpu_ms() const;
    // How often any of its threads went to sleep of itself, and so was woken.
    std::int64_t wake_ups() const;

private:
    pid_t m_process = -1;
};

// A private X server with one screen of 1280x800. Throws std::runtime_error where Xvfb cannot be started.
class PrivateDisplay {
public:
    explicit PrivateDisplay(const std::filesystem::path& folder);
    ~PrivateDisplay();
    const std::string& name() const { return m_name; }

    // Whether kiosk screens' paper and at least two of the areas' deep colours are to be seen: a picture, not a bare window.
    bool shows_a_kiosk() const;
    // Changes when what is shown does.
    std::uint64_t fingerprint() const;
    // Waits until shows_a_kiosk is `wanted`. Milliseconds waited, or none after `longest_ms`.
    std::optional<double> wait_for_kiosk(bool wanted, double longest_ms) const;

private:
    std::unique_ptr<Child> m_server;
    std::string m_name;
    void* m_map = nullptr;
    std::size_t m_map_bytes = 0, m_pixels_at = 0, m_line_bytes = 0;
};

} // namespace app
