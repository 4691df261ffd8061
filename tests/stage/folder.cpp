// Makes and removes the folder of a test.
#include "tests/stage/folder.h"

#include <unistd.h>

#include <cstdlib>
#include <stdexcept>
#include <string>

namespace stage {
namespace fs = std::filesystem;

Folder::Folder() {
    const fs::path shared = "/dev/shm";
    std::string name = ((::access(shared.c_str(), W_OK) == 0 ? shared : fs::temp_directory_path()) / "alongside-stage-XXXXXX").string();
    if (::mkdtemp(name.data()) == nullptr) {
        throw std::runtime_error("no folder for a test");
    }
    m_path = name;
}

Folder::~Folder() {
    std::error_code ignored;
    fs::remove_all(m_path, ignored);
}

} // namespace stage
