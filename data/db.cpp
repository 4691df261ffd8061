// The only file that speaks SQLite's own language.
#include "data/db.h"

#include <sqlite3.h>

#include <algorithm>
#include <cassert>
#include <functional>
#include <unordered_map>

namespace data {

struct CachedStatement {
    sqlite3_stmt* handle = nullptr;
    Database::Parts* owner = nullptr;
    bool busy = false;
    bool stepping = false;
    bool throw_away = false; // a second copy of a statement that was at work already
    std::vector<std::string> names; // of its parameters, the first one first
    std::size_t next = 0;           // where the next name is looked for first: they are bound in the order of the statement

    void learn_names() {
        for (int at = 1; at <= sqlite3_bind_parameter_count(handle); ++at) names.emplace_back(sqlite3_bind_parameter_name(handle, at));
    }
    // From 1; 0 where the statement has no such parameter. SQLite would compare the name with each of them, every time.
    int find(std::string_view name) {
        if (next >= names.size() || names[next] != name)
            next = static_cast<std::size_t>(std::find(names.begin(), names.end(), name) - names.begin());
        return next < names.size() ? static_cast<int>(++next) : 0;
    }
};

namespace {

struct TextHash : std::hash<std::string_view> {
    using is_transparent = void;
};
using Cache = std::unordered_map<std::string, std::unique_ptr<CachedStatement>, TextHash, std::equal_to<>>;

constexpr int page_bytes = 4096;
constexpr int frame_bytes = page_bytes + 24; // a frame of the write-ahead log: one page with its header

} // namespace

struct Database::Parts {
    sqlite3* handle = nullptr;
    Cache cache;
    std::int64_t statements = 0;
    std::int64_t wal_bytes = 0;
    int wal_frames = 0;
    int transaction_depth = 0;
    bool doomed = false; // a part of the open transaction failed, so the whole must not be committed
    bool sync_failed = false;

    ~Parts() {
        for (auto& [sql, cached] : cache) sqlite3_finalize(cached->handle);
        sqlite3_close_v2(handle);
    }

    [[noreturn]] void fail(int code) {
        const int extended = handle ? sqlite3_extended_errcode(handle) : code;
        const int detail = (extended & 0xff) == (code & 0xff) ? extended : code;
        if (detail == SQLITE_IOERR_FSYNC || detail == SQLITE_IOERR_DIR_FSYNC) sync_failed = true;
        const std::string tail = " (SQLite " + std::to_string(detail) + ")";
        switch (detail & 0xff) {
        case SQLITE_FULL:
            throw Error(Trouble::full, "The disk is full: nothing was lost, but nothing more can be kept until space is made on it.");
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            throw Error(Trouble::in_use, "The data folder is in use by another Alongside: close that one first.");
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB:
            throw Error(Trouble::damaged, "The file alongside.db is damaged; it was left as it is: restore a backup, or move it away to start afresh" + tail + ".");
        case SQLITE_CANTOPEN:
        case SQLITE_READONLY:
        case SQLITE_PERM:
        case SQLITE_AUTH:
            throw Error(Trouble::cannot_open, "The data folder cannot be written: check that it belongs to the person who starts Alongside" + tail + ".");
        case SQLITE_IOERR:
            throw Error(Trouble::disk, "The disk failed to read or write: check the disk, then start Alongside again" + tail + ".");
        default:
            throw Error(Trouble::disk, "The record could not be read or written" + tail + ".");
        }
    }
    void check(int code) {
        if (code != SQLITE_OK && code != SQLITE_DONE && code != SQLITE_ROW) fail(code);
    }
};

// --- Statement ---------------------------------------------------------------------------------------------------------

Statement::Statement(CachedStatement& cached) : m_cached(&cached) { cached.busy = true; }
Statement::Statement(Statement&& other) noexcept : m_cached(other.m_cached) { other.m_cached = nullptr; }

Statement::~Statement() {
    if (!m_cached) return;
    if (m_cached->throw_away) {
        sqlite3_finalize(m_cached->handle);
        delete m_cached;
        return;
    }
    sqlite3_reset(m_cached->handle);
    sqlite3_clear_bindings(m_cached->handle);
    m_cached->busy = m_cached->stepping = false;
    m_cached->next = 0;
}

Statement& Statement::bind(const char* name, std::int64_t value) {
    if (const int at = m_cached->find(name))
        m_cached->owner->check(sqlite3_bind_int64(m_cached->handle, at, value));
    return *this;
}

Statement& Statement::bind(const char* name, std::string_view text) {
    if (const int at = m_cached->find(name))
        m_cached->owner->check(sqlite3_bind_text64(m_cached->handle, at, text.data() ? text.data() : "", text.size(), SQLITE_TRANSIENT, SQLITE_UTF8));
    return *this;
}

Statement& Statement::bind_bytes(const char* name, BytesView bytes) {
    if (const int at = m_cached->find(name))
        m_cached->owner->check(bytes.empty() ? sqlite3_bind_zeroblob(m_cached->handle, at, 0)
                                             : sqlite3_bind_blob64(m_cached->handle, at, bytes.data(), bytes.size(), SQLITE_TRANSIENT));
    return *this;
}

Statement& Statement::bind_null(const char* name) {
    if (const int at = m_cached->find(name)) m_cached->owner->check(sqlite3_bind_null(m_cached->handle, at));
    return *this;
}

bool Statement::step() {
    if (!m_cached->stepping) {
        m_cached->stepping = true;
        ++m_cached->owner->statements;
    }
    const int code = sqlite3_step(m_cached->handle);
    m_cached->owner->check(code);
    return code == SQLITE_ROW;
}

void Statement::run() {
    while (step()) {}
}

std::int64_t Statement::integer(int column) const { return sqlite3_column_int64(m_cached->handle, column); }

std::string Statement::text(int column) const {
    const auto* start = reinterpret_cast<const char*>(sqlite3_column_text(m_cached->handle, column));
    return start ? std::string(start, static_cast<std::size_t>(sqlite3_column_bytes(m_cached->handle, column))) : std::string();
}

Bytes Statement::bytes(int column) const {
    const auto* start = static_cast<const unsigned char*>(sqlite3_column_blob(m_cached->handle, column));
    return start ? Bytes(start, start + sqlite3_column_bytes(m_cached->handle, column)) : Bytes();
}

bool Statement::is_null(int column) const { return sqlite3_column_type(m_cached->handle, column) == SQLITE_NULL; }
int Statement::columns() const { return sqlite3_column_count(m_cached->handle); }

std::string Statement::dump(int column) const {
    switch (sqlite3_column_type(m_cached->handle, column)) {
    case SQLITE_NULL: return "null";
    case SQLITE_INTEGER: return "i" + std::to_string(integer(column));
    case SQLITE_TEXT: return "t" + text(column);
    default: {
        const Bytes raw = bytes(column);
        return "b" + std::string(raw.begin(), raw.end());
    }
    }
}

// --- Database ----------------------------------------------------------------------------------------------------------

Database::Database(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}
Database::Database(Database&&) noexcept = default;
Database::~Database() = default;

namespace {

// A path as a file: URI; every byte that could mean something in one is escaped.
std::string uri_of(const std::filesystem::path& file, const Durability& durability) {
    const std::string hex = "0123456789ABCDEF";
    std::string uri = "file:";
    for (const char c : std::filesystem::absolute(file).string()) {
        const auto byte = static_cast<unsigned char>(c);
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '/' || c == '.' || c == '-' || c == '_';
        if (plain)
            uri += c;
        else
            uri += {'%', hex[byte >> 4U], hex[byte & 15U]};
    }
    return uri + (durability.trusts_sector_writes ? "?psow=1" : "?psow=0");
}

} // namespace

Database Database::open(const std::filesystem::path& file, const Durability& durability) {
    // Everything here is asked from one thread, and nobody asks how much memory SQLite has: a good part of an append would be
    // locks for either. Refused, and no harm, when SQLite is at work already.
    sqlite3_config(SQLITE_CONFIG_SINGLETHREAD);
    sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    auto parts = std::make_unique<Parts>();
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE;
    parts->check(sqlite3_open_v2(uri_of(file, durability).c_str(), &parts->handle, flags, nullptr));
    sqlite3_extended_result_codes(parts->handle, 1);
    if (sqlite3_db_readonly(parts->handle, "main") == 1) parts->fail(SQLITE_READONLY); // SQLite falls back to that in silence
    sqlite3_db_config(parts->handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(parts->handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_db_config(parts->handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    // Closing must not move a log that could not be synced, nor touch a damaged file: Home checkpoints by itself.
    sqlite3_db_config(parts->handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    Parts* kept = parts.get();
    Database database(std::move(parts));
    // Exclusive before WAL: the log's index is then kept in our own memory, with no shared file beside it.
    database.execute("PRAGMA locking_mode = EXCLUSIVE; PRAGMA page_size = " + std::to_string(page_bytes) + ";"
                     "PRAGMA foreign_keys = ON; PRAGMA cell_size_check = ON; PRAGMA secure_delete = ON; PRAGMA trusted_schema = OFF;"
                     "PRAGMA temp_store = MEMORY; PRAGMA cache_size = -2048; PRAGMA synchronous = " +
                     std::string(durability.sync_every_commit ? "FULL" : "NORMAL"));
    database.execute("PRAGMA wal_autocheckpoint = 0"); // this takes the hook's place, so it comes first
    sqlite3_wal_hook(kept->handle, [](void* owner, sqlite3*, const char*, int frames) {
        auto& it = *static_cast<Parts*>(owner);
        it.wal_bytes += static_cast<std::int64_t>(frames > it.wal_frames ? frames - it.wal_frames : frames) * frame_bytes;
        it.wal_frames = frames;
        return SQLITE_OK;
    }, kept);
    return database;
}

Database Database::in_memory() {
    auto parts = std::make_unique<Parts>();
    parts->check(sqlite3_open_v2(":memory:", &parts->handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nullptr));
    return Database(std::move(parts));
}

Statement Database::prepare(std::string_view sql) {
    const auto known = m_parts->cache.find(sql);
    if (known != m_parts->cache.end() && !known->second->busy) return Statement(*known->second);
    auto fresh = std::make_unique<CachedStatement>();
    fresh->owner = m_parts.get();
    const auto* start = sql.data();
    const auto length = static_cast<int>(sql.size());
    if (known != m_parts->cache.end()) {
        m_parts->check(sqlite3_prepare_v3(m_parts->handle, start, length, 0, &fresh->handle, nullptr));
        fresh->learn_names();
        fresh->throw_away = true;
        return Statement(*fresh.release());
    }
    m_parts->check(sqlite3_prepare_v3(m_parts->handle, start, length, SQLITE_PREPARE_PERSISTENT, &fresh->handle, nullptr));
    fresh->learn_names();
    return Statement(*m_parts->cache.emplace(std::string(sql), std::move(fresh)).first->second);
}

void Database::execute(const std::string& sql) {
    ++m_parts->statements;
    m_parts->check(sqlite3_exec(m_parts->handle, sql.c_str(), nullptr, nullptr, nullptr));
}

std::int64_t Database::integer(std::string_view sql) {
    Statement statement = prepare(sql);
    return statement.step() ? statement.integer(0) : 0;
}

std::int64_t Database::statements_run() const { return m_parts->statements; }
std::int64_t Database::wal_bytes() const { return m_parts->wal_bytes; }
int Database::wal_frames() const { return m_parts->wal_frames; }
bool Database::sync_failed() const { return m_parts->sync_failed; }

void Database::checkpoint(bool empty_log) {
    if (m_parts->sync_failed || m_parts->transaction_depth > 0) return;
    if (m_parts->wal_frames == 0 && !empty_log) return;
    ++m_parts->statements;
    int in_log = 0, moved = 0;
    m_parts->check(sqlite3_wal_checkpoint_v2(m_parts->handle, nullptr, empty_log ? SQLITE_CHECKPOINT_TRUNCATE : SQLITE_CHECKPOINT_PASSIVE, &in_log, &moved));
    if (in_log == moved) m_parts->wal_frames = 0;
}

void Database::give_memory_back() {
    std::erase_if(m_parts->cache, [](const Cache::value_type& kept) {
        if (kept.second->busy) return false;
        sqlite3_finalize(kept.second->handle);
        return true;
    });
    sqlite3_db_release_memory(m_parts->handle);
}

std::vector<std::string> Database::used_sql() const {
    std::vector<std::string> all;
    for (const auto& [sql, cached] : m_parts->cache) all.push_back(sql);
    return all;
}

std::vector<std::string> Database::plan(const std::string& sql) {
    std::vector<std::string> steps;
    Statement statement = prepare("EXPLAIN QUERY PLAN " + sql);
    while (statement.step()) steps.push_back(statement.text(3));
    return steps;
}

// --- Transaction -------------------------------------------------------------------------------------------------------

Transaction::Transaction(Database& database) : m_database(database), m_outermost(database.m_parts->transaction_depth == 0) {
    auto& parts = *database.m_parts;
    if (parts.sync_failed)
        throw Error(Trouble::disk, "The disk failed to keep what was written, so nothing more is accepted: check the disk, then start Alongside again.");
    if (m_outermost) database.prepare("BEGIN IMMEDIATE").run();
    ++parts.transaction_depth;
}

void Transaction::commit() {
    assert(m_open);
    if (m_outermost && m_database.m_parts->doomed)
        throw Error(Trouble::refused, "A part of what was to be kept failed, so all of it was left out: try again.");
    if (m_outermost) m_database.prepare("COMMIT").run();
    --m_database.m_parts->transaction_depth;
    m_open = false;
}

Transaction::~Transaction() {
    if (!m_open) return;
    --m_database.m_parts->transaction_depth;
    m_database.m_parts->doomed = !m_outermost;
    // A full or failing disk may have rolled back by itself; then there is nothing left to do.
    if (m_outermost && !sqlite3_get_autocommit(m_database.m_parts->handle)) sqlite3_exec(m_database.m_parts->handle, "ROLLBACK", nullptr, nullptr, nullptr);
}

} // namespace data
