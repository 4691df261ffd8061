// A folder that is gone at the end, with everything in it.
#pragma once
#include <stdlib.h>

#include <filesystem>
#include <stdexcept>
#include <string>

namespace app {

class TemporaryFolder {
public:
    // Throws std::runtime_error with a plain line where nobody may write there, or nothing is left.
    explicit TemporaryFolder(const std::filesystem::path& within = std::filesystem::temp_directory_path()) {
        std::string name = (within / "alongside-XXXXXX").string();
        if (::mkdtemp(name.data()) == nullptr) {
            throw std::runtime_error("No folder could be made in " + within.string() + ": it is not there, it is full, or nobody may write in it.");
        }
        m_path = name;
    }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    ~TemporaryFolder() {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

} // namespace app
