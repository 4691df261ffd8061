// The disk's SQLite side. Version 1 of the file methods is enough: the exclusive mode needs no shared memory.
#include "tests/durability/power.h"

#include <algorithm>
#include <cstring>
#include <fstream>
#include <iterator>

namespace rig {
namespace {

constexpr std::size_t sector = 4096; // what SQLite takes a disk to write at a time when it may not trust less
constexpr std::size_t piece = 512;   // what reaches the disk of a torn write

struct OpenFile {
    sqlite3_file base;
    PowerDisk* disk;
    KeptFile* file;
    bool safe_overwrite;
};

OpenFile& open_file(sqlite3_file* file) { return *reinterpret_cast<OpenFile*>(file); }

void put(Image& image, std::size_t at, const unsigned char* from, std::size_t size) {
    if (image.size() < at + size) {
        image.resize(at + size, 0);
    }
    std::copy(from, from + size, image.begin() + static_cast<std::ptrdiff_t>(at));
}

int close_it(sqlite3_file*) { return SQLITE_OK; }

int read_it(sqlite3_file* handle, void* to, int size, sqlite3_int64 at) {
    const Image& seen = open_file(handle).file->seen;
    const auto from = static_cast<std::size_t>(at), count = static_cast<std::size_t>(size);
    const std::size_t there = from < seen.size() ? std::min(count, seen.size() - from) : 0;
    std::memcpy(to, seen.data() + (there > 0 ? from : 0), there);
    if (there < count) {
        std::memset(static_cast<unsigned char*>(to) + there, 0, count - there);
        return SQLITE_IOERR_SHORT_READ;
    }
    return SQLITE_OK;
}

int write_it(sqlite3_file* handle, const void* from, int size, sqlite3_int64 at) {
    OpenFile& open = open_file(handle);
    if (open.disk->is_cut()) {
        return SQLITE_IOERR_WRITE;
    }
    const auto* bytes = static_cast<const unsigned char*>(from);
    // The write during which the power goes may still have reached the disk in part.
    open.file->since.push_back({static_cast<std::size_t>(at), Image(bytes, bytes + size)});
    if (!open.disk->spend()) {
        return SQLITE_IOERR_WRITE;
    }
    put(open.file->seen, static_cast<std::size_t>(at), bytes, static_cast<std::size_t>(size));
    return SQLITE_OK;
}

int cut_it(sqlite3_file* handle, sqlite3_int64 size) {
    OpenFile& open = open_file(handle);
    if (!open.disk->spend()) {
        return SQLITE_IOERR_TRUNCATE;
    }
    open.file->seen.resize(static_cast<std::size_t>(size));
    open.file->since.push_back({static_cast<std::size_t>(size), {}});
    return SQLITE_OK;
}

int sync_it(sqlite3_file* handle, int) {
    OpenFile& open = open_file(handle);
    if (!open.disk->spend()) {
        return SQLITE_IOERR_FSYNC;
    }
    open.file->synced = open.file->seen;
    open.file->since.clear();
    return SQLITE_OK;
}

int size_of(sqlite3_file* handle, sqlite3_int64* size) {
    *size = static_cast<sqlite3_int64>(open_file(handle).file->seen.size());
    return SQLITE_OK;
}

const sqlite3_io_methods methods = {1,
                                    close_it,
                                    read_it,
                                    write_it,
                                    cut_it,
                                    sync_it,
                                    size_of,
                                    [](sqlite3_file*, int) { return SQLITE_OK; },
                                    [](sqlite3_file*, int) { return SQLITE_OK; },
                                    [](sqlite3_file*, int* out) {
                                        *out = 0;
                                        return SQLITE_OK;
                                    },
                                    [](sqlite3_file*, int, void*) { return SQLITE_NOTFOUND; },
                                    [](sqlite3_file*) { return static_cast<int>(sector); },
                                    [](sqlite3_file* handle) { return open_file(handle).safe_overwrite ? SQLITE_IOCAP_POWERSAFE_OVERWRITE : 0; },
                                    nullptr,
                                    nullptr,
                                    nullptr,
                                    nullptr,
                                    nullptr,
                                    nullptr};

int open_it(sqlite3_vfs* vfs, const char* name, sqlite3_file* handle, int flags, int* out) {
    auto& disk = *static_cast<PowerDisk*>(vfs->pAppData);
    handle->pMethods = nullptr;
    if (name == nullptr) {
        return SQLITE_CANTOPEN; // temporary files stay in memory (PRAGMA temp_store)
    }
    const bool safe = (flags & SQLITE_OPEN_MAIN_DB) != 0 && sqlite3_uri_boolean(name, "psow", 1) != 0;
    OpenFile made{};
    made.disk = &disk;
    made.file = &disk.file(name);
    made.safe_overwrite = safe;
    open_file(handle) = made;
    handle->pMethods = &methods;
    if (out != nullptr) {
        *out = flags;
    }
    return SQLITE_OK;
}

int delete_it(sqlite3_vfs* vfs, const char* name, int) {
    static_cast<PowerDisk*>(vfs->pAppData)->files().erase(name);
    return SQLITE_OK;
}

int access_it(sqlite3_vfs* vfs, const char* name, int, int* there) {
    auto& files = static_cast<PowerDisk*>(vfs->pAppData)->files();
    *there = files.count(name) > 0 || std::filesystem::exists(name) ? 1 : 0;
    return SQLITE_OK;
}

} // namespace

PowerDisk::PowerDisk(unsigned seed) : m_random(seed), m_real(sqlite3_vfs_find(nullptr)) {
    m_vfs = *m_real;
    m_vfs.szOsFile = static_cast<int>(sizeof(OpenFile));
    m_vfs.zName = "power";
    m_vfs.pAppData = this;
    m_vfs.xOpen = open_it;
    m_vfs.xDelete = delete_it;
    m_vfs.xAccess = access_it;
    sqlite3_vfs_register(&m_vfs, 1);
}

PowerDisk::~PowerDisk() { sqlite3_vfs_unregister(&m_vfs); }

void PowerDisk::cut_after(long operations) {
    m_operations = 0;
    m_cut_at = operations;
    m_cut = false;
}

bool PowerDisk::spend() {
    if (m_cut) {
        return false;
    }
    m_cut = m_cut_at >= 0 && m_operations >= m_cut_at;
    ++m_operations;
    return !m_cut;
}

// What lies in the real folder is what was on the disk when this one was put in.
KeptFile& PowerDisk::file(const std::string& name) {
    const auto found = m_files.find(name);
    if (found != m_files.end()) {
        return found->second;
    }
    KeptFile made;
    std::ifstream real(name, std::ios::binary);
    made.synced.assign(std::istreambuf_iterator<char>(real), {});
    made.seen = made.synced;
    return m_files.emplace(name, std::move(made)).first->second;
}

Image PowerDisk::after_cut(const KeptFile& file) {
    Image left = file.synced;
    const auto chance = [&](int below) { return std::uniform_int_distribution<int>(0, below - 1)(m_random); };
    for (const Change& change : file.since) {
        const int fate = chance(3);
        if (fate == 0) {
            continue; // it was still in the disk's memory
        }
        if (change.bytes.empty()) {
            left.resize(change.at);
            continue;
        }
        if (fate == 1) {
            put(left, change.at, change.bytes.data(), change.bytes.size());
            continue;
        }
        // Torn: some pieces are there; and a sector under the head when the power went is damaged, beside the write too.
        for (std::size_t at = 0; at < change.bytes.size(); at += piece) {
            if (chance(2) == 0) {
                put(left, change.at + at, change.bytes.data() + at, std::min(piece, change.bytes.size() - at));
            }
        }
        if (chance(2) == 0) {
            const std::size_t first = change.at / sector, last = (change.at + change.bytes.size() - 1) / sector;
            const std::size_t hit = chance(2) == 0 ? first : last;
            for (std::size_t at = hit * sector; at < std::min((hit + 1) * sector, left.size()); ++at) {
                left[at] = static_cast<unsigned char>(chance(256));
            }
        }
    }
    return left;
}

void PowerDisk::write_remains() {
    for (const auto& [name, file] : m_files) {
        const Image left = after_cut(file);
        std::ofstream real(name, std::ios::binary | std::ios::trunc);
        real.write(reinterpret_cast<const char*>(left.data()), static_cast<std::streamsize>(left.size()));
    }
}

} // namespace rig
