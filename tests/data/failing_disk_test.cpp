// A disk that is full or fails, by way of a SQLite VFS that says so when told to. (What a power cut leaves is another rig's matter.)
#include <sqlite3.h>

#include "fixtures.h"

using namespace data;

namespace {

struct Fault {
    sqlite3_vfs* real = nullptr;
    int writes_until_full = -1; // below 0: never
    const std::filesystem::path* full_while = nullptr; // full as long as this file is there
    bool sync_fails = false;
};

struct FaultyFile {
    sqlite3_file base;
    Fault* fault;
    sqlite3_file* real;
};

FaultyFile& faulty(sqlite3_file* file) { return *reinterpret_cast<FaultyFile*>(file); }
sqlite3_file* real(sqlite3_file* file) { return faulty(file).real; }

int write_some(sqlite3_file* file, const void* from, int size, sqlite3_int64 at) {
    Fault& fault = *faulty(file).fault;
    if (fault.full_while && std::filesystem::exists(*fault.full_while)) return SQLITE_FULL;
    if (fault.writes_until_full == 0) return SQLITE_FULL;
    if (fault.writes_until_full > 0) --fault.writes_until_full;
    return real(file)->pMethods->xWrite(real(file), from, size, at);
}
int sync_it(sqlite3_file* file, int flags) {
    return faulty(file).fault->sync_fails ? SQLITE_IOERR_FSYNC : real(file)->pMethods->xSync(real(file), flags);
}
int close_it(sqlite3_file* file) {
    const int code = real(file)->pMethods ? real(file)->pMethods->xClose(real(file)) : SQLITE_OK;
    sqlite3_free(real(file));
    return code;
}

const sqlite3_io_methods methods = {
    1, close_it,
    [](sqlite3_file* f, void* to, int n, sqlite3_int64 at) { return real(f)->pMethods->xRead(real(f), to, n, at); },
    write_some,
    [](sqlite3_file* f, sqlite3_int64 size) { return real(f)->pMethods->xTruncate(real(f), size); },
    sync_it,
    [](sqlite3_file* f, sqlite3_int64* size) { return real(f)->pMethods->xFileSize(real(f), size); },
    [](sqlite3_file* f, int lock) { return real(f)->pMethods->xLock(real(f), lock); },
    [](sqlite3_file* f, int lock) { return real(f)->pMethods->xUnlock(real(f), lock); },
    [](sqlite3_file* f, int* out) { return real(f)->pMethods->xCheckReservedLock(real(f), out); },
    [](sqlite3_file* f, int op, void* arg) { return real(f)->pMethods->xFileControl(real(f), op, arg); },
    [](sqlite3_file* f) { return real(f)->pMethods->xSectorSize(real(f)); },
    [](sqlite3_file* f) { return real(f)->pMethods->xDeviceCharacteristics(real(f)); },
    nullptr, nullptr, nullptr, nullptr, nullptr, nullptr};

int open_it(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* out) {
    auto& fault = *static_cast<Fault*>(vfs->pAppData);
    faulty(file) = {{nullptr}, &fault, static_cast<sqlite3_file*>(sqlite3_malloc(fault.real->szOsFile))};
    const int code = fault.real->xOpen(fault.real, name, real(file), flags, out);
    file->pMethods = code == SQLITE_OK ? &methods : nullptr;
    if (code != SQLITE_OK) sqlite3_free(real(file));
    return code;
}

// In place of the default VFS for as long as it lives. Without shared memory, which the exclusive mode does not need.
struct FaultyDisk {
    Fault fault;
    sqlite3_vfs vfs;
    FaultyDisk() : vfs(*sqlite3_vfs_find(nullptr)) {
        fault.real = sqlite3_vfs_find(nullptr);
        vfs.szOsFile = static_cast<int>(sizeof(FaultyFile));
        vfs.zName = "faulty";
        vfs.pAppData = &fault;
        vfs.xOpen = open_it;
        sqlite3_vfs_register(&vfs, 1);
    }
    FaultyDisk(const FaultyDisk&) = delete;
    FaultyDisk& operator=(const FaultyDisk&) = delete;
    ~FaultyDisk() { sqlite3_vfs_unregister(&vfs); }
};

} // namespace

TEST_CASE("Failing disk: when it is full, the ballast makes room for what was just entered") {
    FaultyDisk disk;
    SmallHome small;
    const std::filesystem::path ballast = small.folder.path / "ballast";
    disk.fault.full_while = &ballast;
    const auto acknowledged = small.home().counts().journal_entries;
    small.rose_feels(Mood::happy);
    CHECK_FALSE(std::filesystem::exists(ballast));
    CHECK(small.home().counts().journal_entries == acknowledged + 1);
    disk.fault.full_while = nullptr;
    small.reopen();
    CHECK(moods_of(small.home(), small.as_rose(), small.rose, 5).size() == 1);
    CHECK(all_good(small.home()));
}

TEST_CASE("Failing disk: when it is full for good, that is said, what was kept stays, and it goes on when there is room") {
    FaultyDisk disk;
    SmallHome small;
    small.rose_feels(Mood::happy);
    const auto acknowledged = small.home().counts().journal_entries;
    for (int writes = 0; writes < 6; ++writes) {
        disk.fault.writes_until_full = writes;
        CHECK(trouble_of([&] { small.rose_feels(Mood::sad); }) == Trouble::full);
    }
    small.home().rest(); // full as well; says nothing, loses nothing
    CHECK(small.home().counts().journal_entries == acknowledged);
    CHECK(moods_of(small.home(), small.as_rose(), small.rose, 5).size() == 1);
    disk.fault.writes_until_full = -1;
    small.rose_feels(Mood::proud);
    CHECK(moods_of(small.home(), small.as_rose(), small.rose, 5).size() == 2);
    small.home().rest();
    CHECK(std::filesystem::exists(small.folder.path / "ballast"));
    CHECK(all_good(small.home()));
    small.reopen();
    CHECK(all_good(small.home()));
}

TEST_CASE("Failing disk: after a failed sync nothing is acknowledged any more until it is opened again") {
    FaultyDisk disk;
    SmallHome small;
    small.rose_feels(Mood::happy);
    const auto acknowledged = small.home().counts().journal_entries;
    disk.fault.sync_fails = true;
    CHECK(trouble_of([&] { small.rose_feels(Mood::sad); }) == Trouble::disk);
    disk.fault.sync_fails = false; // it seems well again, but what it holds is not known
    CHECK(trouble_of([&] { small.rose_feels(Mood::sad); }) == Trouble::disk);
    CHECK(small.home().counts().journal_entries == acknowledged);
    CHECK(moods_of(small.home(), small.as_rose(), small.rose, 5).size() == 1); // reading goes on
    small.reopen();
    const auto kept = moods_of(small.home(), small.as_rose(), small.rose, 5);
    CHECK(kept.back().mood == Mood::happy); // acknowledged, so it is there; the other may be, or not
    small.rose_feels(Mood::proud);
    CHECK(all_good(small.home()));
}

TEST_CASE("Failing disk: a sync that fails while resting is told at the next entry, not before") {
    FaultyDisk disk;
    SmallHome small;
    while (small.home().database().wal_frames() < Home::log_pages_worth_moving) small.rose_feels(Mood::happy);
    disk.fault.sync_fails = true;
    small.home().rest();
    CHECK(small.home().database().sync_failed());
    CHECK(trouble_of([&] { small.rose_feels(Mood::sad); }) == Trouble::disk);
}

TEST_CASE("Failing disk: with the disk full, staff still come in and read") {
    FaultyDisk disk;
    SmallHome small;
    set_badge(small.home(), small.as_mia(), small.sam, "0004711");
    small.rose_feels(Mood::happy);
    disk.fault.writes_until_full = 0;
    const SignIn in = come_in_with_badge(small.home(), "0004711");
    CHECK(in.result == SignInResult::welcome);
    CHECK(moods_of(small.home(), in.viewer, small.rose, 5).size() == 1);
    disk.fault.writes_until_full = -1;
}
