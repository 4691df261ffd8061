// A folder for one test, gone when it ends. In memory where the machine offers that, so that syncing costs nothing.
#pragma once
#include <filesystem>

namespace stage {

class Folder {
public:
    Folder();
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    ~Folder();
    const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

} // namespace stage
