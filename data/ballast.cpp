// The ballast file.
#include "data/ballast.h"

#include <fcntl.h>
#include <unistd.h>

#include <system_error>

namespace data {

bool Ballast::release() {
    std::error_code ignored;
    return std::filesystem::remove(m_file, ignored);
}

void Ballast::restore() {
    std::error_code trouble;
    if (std::filesystem::exists(m_file, trouble) || trouble) return;
    const auto space = std::filesystem::space(m_file.parent_path(), trouble);
    if (trouble || space.available < static_cast<std::uintmax_t>(3 * size)) return;
    const int file = ::open(m_file.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0600);
    if (file < 0) return;
    const bool made = ::posix_fallocate(file, 0, size) == 0;
    ::close(file);
    if (!made) std::filesystem::remove(m_file, trouble);
}

} // namespace data
