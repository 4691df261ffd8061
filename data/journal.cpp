// Appending to the journal and reading it back whole.
#include "data/journal.h"

#include "data/ballast.h"
#include "data/projections.h"
#include "data/schema.h"

namespace data {

namespace {

constexpr int backstop_frames = 1500; // about 6 MB of log: then it is moved even in mid-use, so that it cannot grow for ever

JournalRow read_row(const Statement& row) {
    JournalRow entry;
    entry.header = {EntryId{row.integer(0)}, row.bytes(1), WallTime{row.integer(2)}, row.integer(3) != 0,
                    PersonId{row.integer(4)}, PersonId{row.integer(5)}, static_cast<Kind>(row.integer(6)),
                    static_cast<Audience>(row.integer(7)), EntryId{row.integer(8)}};
    if (!row.is_null(9)) entry.v = row.integer(9);
    entry.salt = row.bytes(10);
    if (!row.is_null(11)) entry.body = row.text(11);
    entry.commitment = row.bytes(12);
    entry.hash = row.bytes(13);
    return entry;
}

constexpr const char* row_columns = "id, uuid, wall, trusted, author, resident, kind, audience, supersedes, v, salt, body, commitment, hash";

void insert(Database& database, const JournalRow& row) {
    const Header& header = row.header;
    Statement statement = database.prepare(
        "INSERT INTO journal (id, uuid, wall, trusted, author, resident, kind, audience, supersedes, v, salt, body, hash)"
        " VALUES (:id, :uuid, :wall, :trusted, :author, :resident, :kind, :audience, :supersedes, :v, :salt, :body, :hash)");
    statement.bind(":id", number(header.id)).bind_bytes(":uuid", header.uuid);
    statement.bind(":wall", milliseconds(header.wall)).bind(":trusted", header.wall_trusted);
    statement.bind(":author", number(header.author)).bind(":resident", number(header.resident));
    statement.bind(":kind", static_cast<std::int64_t>(header.kind)).bind(":audience", static_cast<std::int64_t>(header.audience));
    statement.bind(":supersedes", number(header.supersedes)).bind(":v", *row.v);
    statement.bind_bytes(":salt", row.salt).bind(":body", *row.body).bind_bytes(":hash", row.hash);
    statement.run();
}

bool changes_people(const NewEntry& entry) {
    const Kind kind = entry.kind == Kind::withdrawn || entry.kind == Kind::redaction ? static_cast<Kind>(entry.v) : entry.kind;
    return kind == Kind::person || kind == Kind::secret || kind == Kind::circle || kind == Kind::portrait;
}

bool changes_calendar(const NewEntry& entry) {
    const Kind kind = entry.kind == Kind::withdrawn ? static_cast<Kind>(entry.v) : entry.kind;
    return kind == Kind::activity || kind == Kind::occurrence;
}

} // namespace

Journal::Journal(Database& database, Ballast& ballast, const Clock& clock)
    : m_database(database), m_ballast(ballast), m_clock(clock), m_kiosk_epoch(local_number(database, "kiosk_epoch")) {}

const JournalHead& Journal::head() {
    if (m_head) return *m_head;
    JournalHead head;
    head.hash = first_hash();
    const std::int64_t low = number(entry_id(m_kiosk_epoch, 0)), high = number(entry_id(m_kiosk_epoch + 1, 0));
    {
        Statement newest = m_database.prepare("SELECT id, hash, wall, trusted FROM journal WHERE id > :low AND id < :high ORDER BY id DESC LIMIT 1");
        newest.bind(":low", low).bind(":high", high);
        if (newest.step()) head = {EntryId{newest.integer(0)}, newest.bytes(1), WallTime{newest.integer(2)}, newest.integer(3) != 0, {}};
    }
    // The last trusted entry is the last one of the last trusted stretch.
    Statement trusted = m_database.prepare(
        "SELECT wall FROM journal WHERE id = (SELECT coalesce((SELECT min(n.first_id) FROM stretches n WHERE n.first_id > s.first_id) - 1, :newest)"
        " FROM stretches s WHERE s.trusted = 1 AND s.first_id > :low AND s.first_id < :high ORDER BY s.first_id DESC LIMIT 1) ORDER BY id");
    trusted.bind(":newest", number(head.id)).bind(":low", low).bind(":high", high);
    if (trusted.step()) head.newest_trusted = WallTime{trusted.integer(0)};
    m_head = std::move(head);
    return *m_head;
}

EntryId Journal::newest() { return head().id; }

WallTime Journal::best_wall() {
    const Now now = m_clock.now();
    if (now.wall_trusted || now.wall >= head().newest_trusted) return now.wall;
    return head().newest_trusted;
}

EntryId Journal::write(const NewEntry& entry) {
    const JournalHead& before = head();
    const Now now = m_clock.now();
    Marks marks = new_marks(now.wall);
    JournalRow row;
    row.header = {entry_id(m_kiosk_epoch, before.id == EntryId::none ? 1 : seq_of(before.id) + 1), std::move(marks.uuid), now.wall,
                  now.wall_trusted || (before.newest_trusted != WallTime{} && now.wall >= before.newest_trusted),
                  entry.author, entry.resident, entry.kind, entry.audience, entry.supersedes};
    row.v = entry.v;
    row.salt = std::move(marks.salt);
    row.body = entry.body.empty() ? "{}" : entry.body;
    row.hash = chain_hash(before.hash, row.header, commitment(row.salt, *row.body, *row.v));
    keep_blobs(m_database, entry.blobs);
    insert(m_database, row);
    project(m_database, row, {before.id, before.wall, before.wall_trusted});
    if (changes_people(entry)) ++m_people_generation;
    if (changes_calendar(entry)) ++m_calendar_generation;
    const WallTime newest_trusted = row.header.wall_trusted ? row.header.wall : before.newest_trusted;
    m_head = JournalHead{row.header.id, std::move(row.hash), row.header.wall, row.header.wall_trusted, newest_trusted};
    return row.header.id;
}

EntryId Journal::retrying(const std::function<EntryId()>& work) {
    for (bool again = false;; again = true) {
        try {
            Transaction transaction(m_database);
            const EntryId id = work();
            transaction.commit();
            ++(m_in_batch ? m_pending : m_acknowledged);
            if (!m_in_batch && m_database.wal_frames() > backstop_frames) {
                try {
                    m_database.checkpoint(false);
                } catch (const Error&) { // what was appended is safe in the log; the next append meets the trouble itself
                }
            }
            return id;
        } catch (const Error& error) {
            forget();
            if (error.trouble != Trouble::full || m_in_batch || again || !m_ballast.release()) throw;
        }
    }
}

EntryId Journal::append(const NewEntry& entry) {
    return retrying([&] { return write(entry); });
}

EntryId Journal::append_redaction(const NewEntry& entry) {
    return retrying([&] {
        const auto target = journal_row(m_database, entry.supersedes);
        if (!target || !target->body) throw Error(Trouble::refused, "That entry has nothing left to remove.");
        m_database.prepare("UPDATE journal SET body = NULL, salt = NULL, v = NULL, commitment = :commitment WHERE id = :id")
            .bind_bytes(":commitment", commitment(target->salt, *target->body, *target->v))
            .bind(":id", number(entry.supersedes)).run();
        const EntryId id = write(entry);
        drop_unused_blobs(m_database);
        return id;
    });
}

void Journal::begin_batch() {
    m_in_batch = true;
    m_pending = 0;
}

void Journal::end_batch(bool committed) {
    m_in_batch = false;
    if (committed) m_acknowledged += m_pending;
    m_pending = 0;
    if (!committed) forget();
}

void Journal::forget() {
    m_head.reset();
    ++m_people_generation;
    ++m_calendar_generation;
}

void for_each_row(Database& database, const std::function<void(const JournalRow&)>& visit) {
    Statement statement = database.prepare(std::string("SELECT ") + row_columns + " FROM journal ORDER BY id");
    while (statement.step()) visit(read_row(statement));
}

std::optional<JournalRow> journal_row(Database& database, EntryId id) {
    Statement statement = database.prepare(std::string("SELECT ") + row_columns + " FROM journal WHERE id = :id ORDER BY id");
    statement.bind(":id", number(id));
    if (!statement.step()) return std::nullopt;
    return read_row(statement);
}

} // namespace data
