// Sticks by way of the list of what is mounted. A stick may be pulled out at any moment: nothing here throws for that.
#include "app/stick.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <cerrno>
#include <chrono>
#include <fstream>
#include <span>
#include <sstream>

namespace app {
namespace {

namespace fs = std::filesystem;

constexpr int most_things = 5'000, deepest = 4;
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

void look_on(const fs::path& stick, std::span<const std::string_view> endings, int& things, std::vector<StickFile>& files) {
    std::error_code trouble;
    fs::recursive_directory_iterator at(stick, fs::directory_options::skip_permission_denied, trouble), end;
    for (; !trouble && at != end && things < most_things; at.increment(trouble)) {
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

bool write_all(int descriptor, std::string_view text) {
    while (!text.empty()) {
        const ssize_t written = ::write(descriptor, text.data(), text.size());
        if (written <= 0) {
            return false;
        }
        text.remove_prefix(static_cast<std::size_t>(written));
    }
    return ::fsync(descriptor) == 0;
}

} // namespace

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

namespace {

std::vector<StickFile> newest_on(const std::vector<fs::path>& sticks, std::span<const std::string_view> endings, std::size_t most) {
    std::vector<StickFile> files;
    int things = 0;
    for (const fs::path& stick : sticks) {
        look_on(stick, endings, things, files);
    }
    std::sort(files.begin(), files.end(), [](const StickFile& a, const StickFile& b) { return a.changed_ms != b.changed_ms ? a.changed_ms > b.changed_ms : a.path < b.path; });
    if (files.size() > most) {
        files.resize(most);
    }
    return files;
}

} // namespace

std::vector<StickFile> files_on(const std::vector<fs::path>& sticks, std::string_view ending) { return newest_on(sticks, {&ending, 1}, most_files); }

std::vector<StickFile> photographs_on(const std::vector<fs::path>& sticks) {
    constexpr std::array<std::string_view, 3> endings{".jpg", ".jpeg", ".png"};
    return newest_on(sticks, endings, most_photographs);
}

std::optional<std::string> read_whole(const fs::path& file, std::size_t most, bool& too_large) {
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
    in.read(text.data(), static_cast<std::streamsize>(size));
    if (!in || static_cast<std::size_t>(in.gcount()) != size) {
        return std::nullopt; // the stick was pulled out
    }
    return text;
}

bool write_whole(const fs::path& file, std::string_view text) {
    fs::path aside = file;
    aside += ".part";
    std::error_code trouble;
    {
        const Descriptor out(aside, O_WRONLY | O_CREAT | O_TRUNC);
        if (out.number() < 0 || !write_all(out.number(), text)) {
            fs::remove(aside, trouble);
            return false;
        }
    }
    fs::rename(aside, file, trouble);
    if (trouble) {
        std::error_code ignored;
        fs::remove(aside, ignored);
        return false;
    }
    const Descriptor folder(file.parent_path(), O_RDONLY | O_DIRECTORY);
    return folder.number() >= 0 && (::fsync(folder.number()) == 0 || errno == EINVAL); // some sticks know no such thing for folders
}

} // namespace app
