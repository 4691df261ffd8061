// SQLite behind three small classes: a connection, a statement at work, a transaction. Only data/ may use it; no SQLite type
// leaves db.cpp. One thread, one connection.
#pragma once
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "data/bytes.h"
#include "data/error.h"

namespace data {

// How safely writes reach the disk. Anything but the defaults exists for the fault rig, which shows what it would lose.
struct Durability {
    bool sync_every_commit = true;     // PRAGMA synchronous = FULL, else NORMAL
    bool trusts_sector_writes = false; // psow: whether a power cut spares the bytes beside those being written
};

struct CachedStatement;

// One run of one SQL statement, borrowed from the connection's cache and given back at the end of its scope.
// Parameters are bound by name (":viewer"); a name that the statement lacks is ignored, so that shared rules can bind freely.
// Columns count from 0 and are valid until the next step.
class Statement {
public:
    explicit Statement(CachedStatement&);
    Statement(Statement&&) noexcept;
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;
    ~Statement();

    Statement& bind(const char* name, std::int64_t value);
    Statement& bind(const char* name, std::string_view text);
    Statement& bind_bytes(const char* name, BytesView bytes);
    Statement& bind_null(const char* name);

    bool step(); // true: there is a row
    void run();  // to the end, rows ignored

    std::int64_t integer(int column) const;
    std::string text(int column) const;
    Bytes bytes(int column) const;
    bool is_null(int column) const;
    int columns() const;
    std::string dump(int column) const; // type and value, for comparing tables and for fingerprints

private:
    CachedStatement* m_cached;
};

class Database {
public:
    // Opens or makes the file, with every pragma of DESIGN.md set, in exclusive mode. Throws Error.
    static Database open(const std::filesystem::path& file, const Durability&);
    static Database in_memory();
    Database(Database&&) noexcept;
    ~Database();

    Statement prepare(std::string_view sql); // from the cache where it was used before
    void execute(const std::string& sql);    // several statements without parameters: schema, pragmas
    std::int64_t integer(std::string_view sql); // first column of the first row, 0 where there is none

    std::int64_t statements_run() const;
    std::int64_t wal_bytes() const; // appended to the write-ahead log since opening
    int wal_frames() const;         // in the log now, not yet in the file
    // True after a failed sync: what the disk holds is not known, so nothing may be acknowledged until it is opened again.
    bool sync_failed() const;

    // Moves the log into the file. With `empty_log` the log is also cut to nothing. Does nothing after a failed sync.
    void checkpoint(bool empty_log);

    // Lets go of what can be had again: pages held in memory, and the statements that nobody is running.
    void give_memory_back();

    // For tests: the SQL of every statement used since memory was last given back, and the plan SQLite has for one.
    std::vector<std::string> used_sql() const;
    std::vector<std::string> plan(const std::string& sql);

private:
    friend class Transaction;
    friend struct CachedStatement;
    struct Parts;
    explicit Database(std::unique_ptr<Parts>);
    std::unique_ptr<Parts> m_parts;
};

// All or nothing. Inside another one it joins that, which alone commits. Rolls back when it ends without commit().
class Transaction {
public:
    explicit Transaction(Database&);
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    ~Transaction();
    void commit(); // returns when it is on the disk
    bool is_outermost() const { return m_outermost; }

private:
    Database& m_database;
    bool m_outermost;
    bool m_open = true;
};

} // namespace data
