// The one record of everything: appending to it, reading it back, taking a body out of it for good.
//
// Entries are never changed or deleted; an edit is a new entry that supersedes. Only redaction takes a body away, and even
// then the chain of hashes still verifies. Everything else in the file is a projection that can be rebuilt from this.
#pragma once
#include <functional>

#include "data/blobs.h"
#include "data/chain.h"
#include "data/home.h"

namespace data {

class Ballast;

// What a caller gives; the journal adds the rest.
struct NewEntry {
    Kind kind{};
    PersonId author{};
    PersonId resident{}; // whom it is about
    Audience audience{};
    EntryId supersedes{};
    std::int64_t v = 0;  // what is queried by value
    std::string body;    // JSON; stored byte for byte
    std::vector<KeptBlob> blobs = {}; // what the body names, kept in the same transaction (attach() in blobs.h gives them)
};

// One entry as it is kept. v, salt and body are gone from a redacted one, which has the commitment instead.
struct JournalRow {
    Header header;
    std::optional<std::int64_t> v;
    Bytes salt;
    std::optional<std::string> body;
    Bytes commitment;
    Bytes hash;
};

// Where the journal of one kiosk stands. Without entries: id is none.
struct JournalHead {
    EntryId id{};
    Bytes hash;
    WallTime wall{};
    bool wall_trusted = false;
    WallTime newest_trusted{}; // the latest wall time that was trusted; 0 where there is none
};

class Journal {
public:
    Journal(Database&, Ballast&, const Clock&);

    // Returns once it is on the disk (in a Batch: once the batch is). Throws Error full, disk; then nothing was kept.
    EntryId append(const NewEntry&);
    // Takes v, salt and body away and says so in a new entry. Made by `redact` below.
    EntryId append_redaction(const NewEntry&);

    std::int64_t kiosk_epoch() const { return m_kiosk_epoch; }
    EntryId newest();
    // The wall clock, or the latest trusted time already kept where the clock is behind it and not trusted.
    WallTime best_wall();
    std::int64_t acknowledged() const { return m_acknowledged; }
    // Changes whenever people, their secrets or what was read of them may have changed.
    std::int64_t people_generation() const { return m_people_generation; }
    // The same for what is planned: activities and their changes.
    std::int64_t calendar_generation() const { return m_calendar_generation; }

    void begin_batch();
    void end_batch(bool committed);
    void forget(); // after a rollback: what was remembered is read again

private:
    EntryId write(const NewEntry&);
    EntryId retrying(const std::function<EntryId()>& work);
    const JournalHead& head();

    Database& m_database;
    Ballast& m_ballast;
    const Clock& m_clock;
    std::int64_t m_kiosk_epoch = 0;
    std::optional<JournalHead> m_head;
    std::int64_t m_acknowledged = 0;
    std::int64_t m_pending = 0; // written in an open batch
    bool m_in_batch = false;
    std::int64_t m_people_generation = 0;
    std::int64_t m_calendar_generation = 0;
};

// Every entry in order of its key, redacted ones too. For verify, export and rebuilding: it bypasses the audience, so only
// data/ may use it.
void for_each_row(Database&, const std::function<void(const JournalRow&)>&);
std::optional<JournalRow> journal_row(Database&, EntryId);

// The newest entries about one resident that this viewer may read, newest first.
std::vector<Entry> recent_entries(Home&, const Viewer&, PersonId resident, int limit);

// Takes the content of an entry away for good, for a stated reason. Managers only; people, calendar and settings cannot
// be redacted this way. Throws Error refused.
void redact(Home&, const Viewer& by, EntryId, const std::string& reason);

} // namespace data
