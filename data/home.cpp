// Opening, resting and closing a data folder.
#include "data/home.h"

#include <fcntl.h>
#include <sodium.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <array>
#include <fstream>
#include <sstream>

#include "data/ballast.h"
#include "data/body.h"
#include "data/calendar.h"
#include "data/journal.h"
#include "data/memory.h"
#include "data/projections.h"
#include "data/roll.h"
#include "data/rules.h"
#include "data/schema.h"
#include "data/text.h"
#include "data/verify.h"

namespace data {

namespace fs = std::filesystem;

namespace {

constexpr const char* damaged_words = "The file alongside.db is damaged; it was left as it is: restore a backup, or move it away to start afresh.";

// Held while the folder is open; the kernel lets go of it however the process ends.
class FolderLock {
public:
    explicit FolderLock(const fs::path& file) : m_file(::open(file.c_str(), O_CREAT | O_RDWR | O_CLOEXEC, 0600)) {
        if (m_file < 0 && errno == ENOSPC) return; // a full disk must still open; SQLite's own lock is there as well
        if (m_file < 0) throw Error(Trouble::cannot_open, "The data folder cannot be written: check that it belongs to the person who starts Alongside.");
        if (::flock(m_file, LOCK_EX | LOCK_NB) == 0) return;
        ::close(m_file);
        throw Error(Trouble::in_use, "The data folder is in use by another Alongside: close that one first.");
    }
    FolderLock(const FolderLock&) = delete;
    FolderLock& operator=(const FolderLock&) = delete;
    ~FolderLock() {
        if (m_file >= 0) ::close(m_file);
    }

private:
    int m_file;
};

std::int64_t big_endian(const std::array<char, 100>& header, std::size_t at) {
    std::int64_t value = 0;
    for (std::size_t i = 0; i < 4; ++i) value = value << 8 | static_cast<unsigned char>(header[at + i]);
    return value;
}

void check_identity(std::int64_t application, std::int64_t version) {
    if (application != application_id)
        throw Error(Trouble::foreign, "The file alongside.db belongs to another program; it was left as it is: choose another data folder, or move it away.");
    if (version > file_version)
        throw Error(Trouble::from_the_future, "The data was written by a newer Alongside; it was left as it is: install that version, or choose another data folder.");
}

// Looks at the file's header before SQLite may touch anything of it. True: there is a home in it.
bool check_header(const fs::path& file) {
    std::error_code none;
    const auto size = fs::file_size(file, none);
    if (none || size == 0) return false;
    if (fs::exists(file.string() + "-journal", none)) return true; // making it was cut off: SQLite undoes that first
    // A power cut while the log was being moved may have torn the first page: the log still has it, and SQLite reads it from there.
    const auto log = fs::file_size(file.string() + "-wal", none);
    if (!none && log > 0) return true;
    std::array<char, 100> header{};
    std::ifstream in(file, std::ios::binary);
    if (!in) throw Error(Trouble::cannot_open, "The file alongside.db cannot be read: check that it belongs to the person who starts Alongside.");
    in.read(header.data(), static_cast<std::streamsize>(header.size()));
    if (!in || std::string_view(header.data(), 16) != std::string_view("SQLite format 3\0", 16)) throw Error(Trouble::damaged, damaged_words);
    check_identity(big_endian(header, 68), big_endian(header, 60));
    return true;
}

fs::path made_folder(const fs::path& folder) {
    std::error_code trouble;
    const bool made = fs::create_directories(folder, trouble);
    if (trouble || !fs::is_directory(folder, trouble))
        throw Error(Trouble::cannot_open, "The data folder cannot be made: check its name and that the folder above it can be written.");
    if (made) fs::permissions(folder, fs::perms::owner_all, trouble); // nobody else on this machine has to read it
    return fs::absolute(folder);
}

Database opened_database(const fs::path& file, const Durability& durability, bool& made) {
    bool there = check_header(file);
    Database database = Database::open(file, durability);
    there = there && database.integer("SELECT count(*) FROM sqlite_master ORDER BY 1") > 0; // an interrupted making leaves nothing
    made = !there;
    if (there)
        check_identity(database.integer("PRAGMA application_id"), database.integer("PRAGMA user_version"));
    else
        make_empty_home(database);
    database.execute("PRAGMA journal_mode = WAL; PRAGMA journal_size_limit = 16777216");
    bring_up_to_date(database);
    // A log left by a kiosk that was cut off is moved now, before anybody touches the glass.
    database.checkpoint(true);
    return database;
}

} // namespace

struct Home::Parts {
    fs::path folder;
    const Clock& clock;
    FolderLock lock;
    Ballast ballast;
    bool made = false;
    Database database;
    Journal journal;
    Roll roll;
    Calendar calendar;
    std::vector<KeptBlob> held_photographs;

    Parts(const fs::path& where, const Clock& its_clock, const Durability& durability)
        : folder(made_folder(where)), clock(its_clock), lock(folder / "lock"), ballast(folder / "ballast"),
          database(opened_database(folder / "alongside.db", durability, made)), journal(database, ballast, clock), roll(database, journal),
          calendar(database, journal) {}
};

Home::Home(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}
Home::Home(Home&&) noexcept = default;

Home::~Home() {
    if (!m_parts) return;
    try {
        m_parts->database.checkpoint(true);
    } catch (const Error&) { // the log stays beside the file and is read at the next opening
    }
}

Home Home::open(const fs::path& folder, const Clock& clock) { return open(folder, clock, Durability{}); }

Home Home::open(const fs::path& folder, const Clock& clock, const Durability& durability) {
    if (sodium_init() < 0) throw Error(Trouble::cannot_open, "This machine has no source of randomness, so nothing can be kept safely on it.");
    Home home(std::make_unique<Parts>(folder, clock, durability));
    if (home.journal().kiosk_epoch() <= 0) throw Error(Trouble::damaged, damaged_words);
    if (local_number(home.database(), "projection_version") != projection_version) rebuild_projections(home);
    home.journal().newest(); // reads the end of the journal once: a file that is cut short shows itself here
    home.m_parts->ballast.restore();
    return home;
}

Database& Home::database() const { return m_parts->database; }
Journal& Home::journal() const { return m_parts->journal; }
Roll& Home::roll() const { return m_parts->roll; }
Calendar& Home::calendar() const { return m_parts->calendar; }
std::vector<KeptBlob>& Home::held_photographs() const { return m_parts->held_photographs; }
Now Home::now() const { return m_parts->clock.now(); }
fs::path Home::folder() const { return m_parts->folder; }
bool Home::made_here() const { return m_parts->made; }
bool Home::must_be_reopened() const { return database().sync_failed(); }

HomeCounts Home::counts() const { return {database().statements_run(), journal().acknowledged(), database().wal_bytes()}; }

void Home::rest() {
    try {
        if (database().wal_frames() >= log_pages_worth_moving) database().checkpoint(false);
    } catch (const Error&) { // nothing is lost by waiting; the next write says what is wrong
        return;
    }
    m_parts->ballast.restore();
}

void give_memory_back(Home& home) { home.database().give_memory_back(); }

Batch::Batch(Home& home) : m_home(home), m_transaction(std::make_unique<Transaction>(home.database())) { home.journal().begin_batch(); }

Batch::~Batch() {
    if (!m_transaction) return;
    m_transaction.reset();
    m_home.journal().end_batch(false);
}

void Batch::commit() {
    m_transaction->commit();
    m_transaction.reset();
    m_home.journal().end_batch(true);
    m_home.rest();
}

HomeFacts home_facts(Home& home, const Viewer&) {
    HomeFacts facts;
    Statement row = home.database().prepare("SELECT name, language, day_starts, evening_starts, night_starts, languages FROM home_facts ORDER BY one");
    if (!row.step()) return facts;
    facts = {row.text(0), row.text(1), static_cast<int>(row.integer(2)), static_cast<int>(row.integer(3)), static_cast<int>(row.integer(4)), {}};
    std::istringstream languages(row.text(5));
    for (std::string one; languages >> one;) facts.languages.push_back(one);
    return facts;
}

void set_home_facts(Home& home, const Viewer& by, const HomeFacts& facts) {
    require_manager(home, by);
    const auto minute = [](int value) {
        if (value < 0 || value >= 24 * 60) throw Error(Trouble::refused, "A shift starts within a day.");
        return value;
    };
    BodyWriter body;
    body.text("name", checked_text(facts.name, 200)).text("language", checked_text(facts.language, 20));
    body.number("day_starts", minute(facts.day_starts_minute)).number("evening_starts", minute(facts.evening_starts_minute));
    body.number("night_starts", minute(facts.night_starts_minute)).texts("languages", facts.languages);
    home.journal().append({Kind::home, by.person(), PersonId::none, Audience::house, EntryId::none, 0, body.json()});
}

} // namespace data
