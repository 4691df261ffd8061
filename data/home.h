// The data folder of one kiosk, opened: the file, its journal, its clock. Everything in data/ is asked through it.
#pragma once
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "data/clock.h"
#include "data/error.h"
#include "data/records.h"
#include "data/viewer.h"

namespace data {

class Calendar;
struct KeptBlob; // blobs.h
class Database;
class Journal;
class Roll;
class Transaction;
struct Durability; // db.h

// Counts since opening, for tests and `stats`.
struct HomeCounts {
    std::int64_t sql_statements = 0;   // statements run, reads and writes
    std::int64_t journal_entries = 0;  // acknowledged appends
    std::int64_t wal_bytes = 0;        // written to the write-ahead log, headers and padding included
};

class Home {
public:
    // Makes the folder and an empty home where there is none. `clock` must outlive it.
    // Throws Error: cannot_open, damaged, foreign, from_the_future, in_use, full, disk.
    static Home open(const std::filesystem::path& folder, const Clock& clock);
    // With less care than is due: only for rigs that show what would be lost.
    static Home open(const std::filesystem::path& folder, const Clock& clock, const Durability&);
    Home(Home&&) noexcept;
    ~Home(); // checkpoints and closes

    Database& database() const;
    Journal& journal() const;
    Roll& roll() const; // everybody's names
    Calendar& calendar() const; // what is planned
    std::vector<KeptBlob>& held_photographs() const; // photographs.h alone
    Now now() const;
    HomeCounts counts() const;
    std::filesystem::path folder() const;
    bool made_here() const; // this process made the home: set-up may go on although there is a manager by now
    // The disk failed to keep what was written: nothing more is accepted until the home has been opened again.
    bool must_be_reopened() const;

    // Call when nobody is touching the glass: moves the write-ahead log into the file once it is worth it (what is in the log
    // is safe there, and moving it often wears flash out), and makes a used ballast anew. Cheap when there is nothing to do.
    void rest();
    static constexpr int log_pages_worth_moving = 128; // half a megabyte

    // Takes back an entry that this viewer wrote: it stays in the journal, and is no longer shown. Throws Error refused.
    // A second time does nothing. An answer or a one-line that it had superseded stands again; an earlier mood, win or note
    // does not (a correction that is undone must not bring back what it corrected).
    void withdraw(const Viewer& viewer, EntryId entry);

private:
    struct Parts;
    explicit Home(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

// Many entries in one go, for the demo and for imports: while it lives, what is appended is on the disk only once commit()
// has returned; without it everything is left out. Nothing in it counts as acknowledged before. Not for the kiosk in use.
class Batch {
public:
    explicit Batch(Home&);
    Batch(const Batch&) = delete;
    Batch& operator=(const Batch&) = delete;
    ~Batch();
    void commit();

private:
    Home& m_home;
    std::unique_ptr<Transaction> m_transaction;
};

// What the home is called, where it is shown. Anybody may read it. An empty name: not set up yet.
struct HomeFacts {
    std::string name;
    std::string language = "en";
    int day_starts_minute = 7 * 60, evening_starts_minute = 14 * 60 + 30, night_starts_minute = 21 * 60 + 30; // shift times, minutes after midnight
    std::vector<std::string> languages = {}; // that are offered; empty: all that there are
};
HomeFacts home_facts(Home&, const Viewer&);
void set_home_facts(Home&, const Viewer& by, const HomeFacts&);

} // namespace data
