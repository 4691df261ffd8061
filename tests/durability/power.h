// A disk that keeps what was synced, and of the rest whatever chance leaves of it when the power goes: nothing, all, or some
// sectors; a sector that was being written may come back damaged as a whole. In memory, seeded, as a SQLite VFS.
#pragma once
#include <sqlite3.h>

#include <cstdint>
#include <filesystem>
#include <map>
#include <random>
#include <string>
#include <vector>

namespace rig {

using Image = std::vector<unsigned char>;

struct Change {
    std::size_t at = 0;
    Image bytes;              // written at `at`; empty: the file was cut to the length `at`
};

struct KeptFile {
    Image synced;             // what a power cut certainly leaves
    Image seen;               // what the program reads back
    std::vector<Change> since; // since the last sync
};

class PowerDisk {
public:
    // In place of the default VFS for as long as it lives.
    explicit PowerDisk(unsigned seed);
    PowerDisk(const PowerDisk&) = delete;
    PowerDisk& operator=(const PowerDisk&) = delete;
    ~PowerDisk();

    // The power goes at the so-manieth write, sync or cut from now on; below 0: never.
    void cut_after(long operations);
    long operations() const { return m_operations; }
    bool is_cut() const { return m_cut; }
    // What is on the disk when the power comes back, written into the folder of the real files.
    void write_remains();

    // For the VFS's functions.
    KeptFile& file(const std::string& name);
    bool spend(); // one operation; false when the power is gone
    sqlite3_vfs* real() const { return m_real; }
    std::map<std::string, KeptFile>& files() { return m_files; }

private:
    Image after_cut(const KeptFile&);

    std::mt19937 m_random;
    std::map<std::string, KeptFile> m_files;
    sqlite3_vfs m_vfs{};
    sqlite3_vfs* m_real = nullptr;
    long m_operations = 0, m_cut_at = -1;
    bool m_cut = false;
};

} // namespace rig
