// Sticks by way of the list of what is mounted. A stick may be pulled out at any moment: nothing here throws for that.
#include "app/stick.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cctype>
#include <cerrno>
#include <chrono>
#include <fstream>
#include <span>
#include <sstream>

namespace app {
namespace {

namespace fs = std::filesystem;

using GoesOn = widgets::Errand::GoesOn;

constexpr int most_things = 5'000, deepest = 4;
constexpr std::size_t step_bytes = 16 * 1024; // a slow stick takes some hundredths of a second for it
constexpr std::size_t most_files = 60, most_photographs = 90;

// The list of mounts writes a space as \040.
std::string plain(const std::string& escaped) {
    std::string out;
    for (std::size_t i = 0; i < escaped.size(); ++i) {
        const bool code = escaped[i] == '\\' && i + 3 < escaped.size() && std::all_of(escaped.begin() + static_cast<std::ptrdiff_t>(i) + 1, escaped.begin() + static_cast<std::ptrdiff_t>(i) + 4,
                                                                                     [](char one) { return one >= '0' && one <= '7'; });
        if (!code) {
            out += escaped[i];
            continue;
        }
        out += static_cast<char>((escaped[i + 1] - '0') * 64 + (escaped[i + 2] - '0') * 8 + (escaped[i + 3] - '0'));
        i += 3;
    }
    return out;
}

int steps_of(std::size_t bytes) { return static_cast<int>((bytes + step_bytes - 1) / step_bytes); }

bool ends_with(const std::string& name, std::string_view ending) {
    if (name.size() < ending.size()) {
        return false;
    }
    return std::equal(ending.begin(), ending.end(), name.end() - static_cast<std::ptrdiff_t>(ending.size()),
                      [](char a, char b) { return std::tolower(static_cast<unsigned char>(a)) == std::tolower(static_cast<unsigned char>(b)); });
}

std::int64_t changed(const fs::directory_entry& entry) {
    std::error_code trouble;
    const auto when = entry.last_write_time(trouble);
    if (trouble) {
        return 0;
    }
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::file_clock::to_sys(when).time_since_epoch()).count();
}

void look_on(const fs::path& stick, std::span<const std::string_view> endings, int& things, std::vector<StickFile>& files, const GoesOn& goes_on) {
    std::error_code trouble;
    fs::recursive_directory_iterator at(stick, fs::directory_options::skip_permission_denied, trouble), end;
    for (; !trouble && at != end && things < most_things && goes_on(0, 0); at.increment(trouble)) {
        ++things;
        const std::string name = at->path().filename().string();
        std::error_code not_told;
        if (at->is_directory(not_told) && (at.depth() + 1 >= deepest || name.starts_with("."))) {
            at.disable_recursion_pending();
        }
        if (!name.starts_with(".") && std::any_of(endings.begin(), endings.end(), [&](std::string_view ending) { return ends_with(name, ending); }) && at->symlink_status(not_told).type() == fs::file_type::regular) {
            files.push_back({at->path(), name, at->path().parent_path().filename().string(), changed(*at)});
        }
    }
}

// Closed when it goes.
class Descriptor {
public:
    Descriptor(const fs::path& file, int flags) : m_number(::open(file.c_str(), flags | O_CLOEXEC, 0644)) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() {
        if (m_number >= 0) ::close(m_number);
    }
    int number() const { return m_number; }

private:
    int m_number;
};

// Each step is on the medium before the next: else all of the waiting would be in the last.
bool write_all(int descriptor, std::string_view text, const GoesOn& goes_on) {
    const int steps = steps_of(text.size());
    for (int step = 0; !text.empty(); ++step) {
        const ssize_t written = goes_on(std::min(step, steps), steps + 1) ? ::write(descriptor, text.data(), std::min(text.size(), step_bytes)) : 0;
        if (written <= 0 || ::fdatasync(descriptor) != 0) {
            return false;
        }
        text.remove_prefix(static_cast<std::size_t>(written));
    }
    return goes_on(steps, steps + 1) && ::fsync(descriptor) == 0;
}

std::vector<fs::path> sticks(const fs::path& instead) {
    std::error_code trouble;
    if (!instead.empty()) {
        return fs::is_directory(instead, trouble) ? std::vector{instead} : std::vector<fs::path>();
    }
    std::vector<fs::path> found;
    std::ifstream mounts("/proc/self/mounts");
    for (std::string line; std::getline(mounts, line);) {
        std::istringstream words(line);
        std::string device, where;
        words >> device >> where;
        where = plain(where);
        if (where.starts_with("/media/") || where.starts_with("/run/media/")) {
            found.emplace_back(where);
        }
    }
    return found;
}

std::vector<std::string_view> endings_of(StickKind kind) {
    switch (kind) {
    case StickKind::calendars: return {".ics"};
    case StickKind::people: return {".csv", ".txt"};
    case StickKind::photographs: return {".jpg", ".jpeg", ".png"};
    }
    return {};
}

} // namespace

StickFiles look_on_sticks(const fs::path& instead, StickKind kind, const GoesOn& goes_on) {
    const std::size_t most = kind == StickKind::photographs ? most_photographs : most_files;
    const auto endings = endings_of(kind);
    StickFiles found{StickFiles::Look::done, false, {}};
    int things = 0;
    for (const fs::path& stick : sticks(instead)) {
        found.stick_is_in = true;
        look_on(stick, endings, things, found.files, goes_on);
    }
    std::sort(found.files.begin(), found.files.end(), [](const StickFile& a, const StickFile& b) { return a.changed_ms != b.changed_ms ? a.changed_ms > b.changed_ms : a.path < b.path; });
    found.files.resize(std::min(found.files.size(), most));
    return found;
}

std::optional<std::string> read_whole(const fs::path& file, std::size_t most, bool& too_large, const GoesOn& goes_on) {
    too_large = false;
    std::error_code trouble;
    if (fs::symlink_status(file, trouble).type() != fs::file_type::regular) {
        return std::nullopt;
    }
    const auto size = fs::file_size(file, trouble);
    if (trouble) {
        return std::nullopt;
    }
    if (size > most) {
        too_large = true;
        return std::nullopt;
    }
    std::ifstream in(file, std::ios::binary);
    std::string text(static_cast<std::size_t>(size), '\0');
    for (std::size_t at = 0; at < text.size(); at += step_bytes) {
        const auto wanted = static_cast<std::streamsize>(std::min(step_bytes, text.size() - at));
        if (!goes_on(static_cast<int>(at / step_bytes), steps_of(text.size())) || !in.read(text.data() + at, wanted)) {
            return std::nullopt; // the stick was pulled out, or nobody waits for it
        }
    }
    return in ? std::optional(std::move(text)) : std::nullopt;
}

bool write_on_stick(const fs::path& instead, std::string_view name, std::string_view text, const GoesOn& goes_on) {
    const auto there = sticks(instead);
    if (there.empty()) {
        return false;
    }
    const fs::path file = there.front() / name;
    fs::path aside = file;
    aside += ".part";
    std::error_code trouble;
    {
        const Descriptor out(aside, O_WRONLY | O_CREAT | O_TRUNC);
        if (out.number() < 0 || !write_all(out.number(), text, goes_on)) {
            fs::remove(aside, trouble);
            return false;
        }
    }
    const bool wanted = goes_on(steps_of(text.size()), steps_of(text.size()) + 1);
    if (wanted) {
        fs::rename(aside, file, trouble);
    }
    if (!wanted || trouble) {
        std::error_code ignored;
        fs::remove(aside, ignored);
        return false;
    }
    const Descriptor folder(file.parent_path(), O_RDONLY | O_DIRECTORY);
    return folder.number() >= 0 && (::fsync(folder.number()) == 0 || errno == EINVAL); // some sticks know no such thing for folders
}

} // namespace app
