// Checking a whole home, and building its projections anew.
#include "data/verify.h"

#include "data/blobs.h"
#include "data/chain.h"
#include "data/journal.h"
#include "data/projections.h"
#include "data/schema.h"

namespace data {

namespace {

std::string count(std::int64_t number, const char* what) { return std::to_string(number) + " " + what; }
std::string at(EntryId id) { return "entry " + std::to_string(kiosk_of(id)) + "-" + std::to_string(seq_of(id)); }

constexpr const char* restore_words = ": restore a backup";

Finding check_pages(Database& database) {
    Statement row = database.prepare("PRAGMA integrity_check(1)");
    const std::string said = row.step() ? row.text(0) : "no answer";
    if (said != "ok") return {"database pages", false, "SQLite found damage (" + said + ")" + restore_words};
    return {"database pages", true, count(database.integer("PRAGMA page_count"), "pages")};
}

Finding check_references(Database& database) {
    Statement row = database.prepare("PRAGMA foreign_key_check");
    if (row.step()) return {"references", false, "table " + row.text(0) + " points at something that is not there" + restore_words};
    return {"references", true, "every one leads somewhere"};
}

Finding check_chain(Database& database) {
    std::int64_t entries = 0, redacted = 0, kiosks = 0;
    std::string wrong;
    EntryId before = EntryId::none;
    Bytes hash = first_hash();
    for_each_row(database, [&](const JournalRow& row) {
        if (!wrong.empty()) return;
        if (kiosk_of(row.header.id) != kiosk_of(before)) {
            before = entry_id(kiosk_of(row.header.id), 0);
            hash = first_hash();
            ++kiosks;
        }
        if (seq_of(row.header.id) != seq_of(before) + 1) wrong = "entries are missing before " + at(row.header.id);
        const Bytes kept = row.body ? commitment(row.salt, *row.body, row.v.value_or(0)) : row.commitment;
        if (wrong.empty() && chain_hash(hash, row.header, kept) != row.hash) wrong = at(row.header.id) + " was changed from outside";
        hash = row.hash;
        before = row.header.id;
        ++entries;
        redacted += row.body ? 0 : 1;
    });
    if (!wrong.empty()) return {"hash chain", false, wrong + restore_words};
    return {"hash chain", true, count(entries, "entries, ") + count(redacted, "redacted, ") + count(kiosks, "kiosks")};
}

// Rows of one table as one hash, so that two databases can be compared without holding both in memory.
struct Fingerprint {
    Bytes hash = first_hash();
    std::int64_t rows = 0;
    friend bool operator==(const Fingerprint&, const Fingerprint&) = default;
};

Fingerprint fingerprint(Database& database, const ProjectionTable& table) {
    Fingerprint print;
    for_each_projected_row(database, table, [&](const std::string& line) {
        print.hash = commitment(print.hash, line, print.rows);
        ++print.rows;
    });
    return print;
}

Finding check_projections(Database& database) {
    Database rebuilt = Database::in_memory();
    create_projections(rebuilt);
    project_all(database, rebuilt);
    std::int64_t rows = 0;
    for (const auto& table : projection_tables()) {
        const Fingerprint live = fingerprint(database, table);
        if (live != fingerprint(rebuilt, table))
            return {"projections", false, "table " + table.name + " differs from what the journal says: 'alongside verify --rebuild' makes it anew"};
        rows += live.rows;
    }
    return {"projections", true, count(rows, "rows, the same when rebuilt")};
}

Finding check_contents(Database& database) {
    std::string wrong;
    const std::int64_t there = check_blobs(database, wrong);
    if (!wrong.empty()) return {"pictures and recordings", false, wrong + restore_words};
    return {"pictures and recordings", true, count(there, "kept, each as its entry names it")};
}

Finding check_settings(Database& database) {
    Statement mode = database.prepare("PRAGMA journal_mode");
    const bool wal = mode.step() && mode.text(0) == "wal";
    const bool good = wal && database.integer("PRAGMA synchronous") == 2 && database.integer("PRAGMA foreign_keys") == 1 &&
                      database.integer("PRAGMA cell_size_check") == 1 && database.integer("PRAGMA secure_delete") == 1 &&
                      database.integer("PRAGMA trusted_schema") == 0 && database.integer("PRAGMA application_id") == application_id &&
                      database.integer("PRAGMA user_version") == file_version;
    if (!good) return {"secure settings", false, "the database is not opened with the settings that keep it safe: report this"};
    return {"secure settings", true, "log synced at every entry, deleted bytes overwritten"};
}

} // namespace

std::vector<Finding> verify(Home& home) {
    Database& database = home.database();
    std::vector<Finding> findings;
    const auto careful = [&](const char* what, Finding (*check)(Database&)) {
        try {
            findings.push_back(check(database));
        } catch (const Error& error) {
            findings.push_back({what, false, error.what()});
        }
    };
    careful("database pages", check_pages);
    careful("references", check_references);
    careful("hash chain", check_chain);
    careful("projections", check_projections);
    careful("pictures and recordings", check_contents);
    careful("secure settings", check_settings);
    return findings;
}

void rebuild_projections(Home& home) {
    Database& database = home.database();
    {
        Transaction transaction(database);
        drop_projections(database);
        create_projections(database);
        project_all(database, database);
        set_local_number(database, "projection_version", projection_version);
        transaction.commit();
    }
    home.journal().forget();
    database.checkpoint(false);
}

} // namespace data
