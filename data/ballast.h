// A file of nothing that is given up when the disk is full, so that what somebody has just entered can still be kept.
#pragma once
#include <cstdint>
#include <filesystem>

namespace data {

class Ballast {
public:
    static constexpr std::int64_t size = 4 * 1024 * 1024;

    explicit Ballast(std::filesystem::path file) : m_file(std::move(file)) {}
    bool release();  // true: there was one, and its space is free now
    void restore();  // makes it again where the disk has plenty of room; otherwise does nothing

private:
    std::filesystem::path m_file;
};

} // namespace data
