// The journal's table and its guards.
#include "data/schema.h"

#include "data/blobs.h"
#include "data/chain.h"
#include "data/projections.h"
#include "data/weights.h"

namespace data {

namespace {

// `local` is about this file alone, not about the home: which kiosk it is and how old its projections are.
constexpr const char* journal_schema = R"(
CREATE TABLE local (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE journal (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL CHECK (length(uuid) = 16),
    wall INTEGER NOT NULL,
    trusted INTEGER NOT NULL CHECK (trusted IN (0, 1)),
    author INTEGER NOT NULL,
    resident INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    audience INTEGER NOT NULL CHECK (audience BETWEEN 0 AND 4),
    supersedes INTEGER NOT NULL,
    v INTEGER,
    salt BLOB CHECK (length(salt) = 16),
    body TEXT,
    commitment BLOB CHECK (length(commitment) = 32),
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    CHECK ((body IS NULL) = (salt IS NULL) AND (body IS NULL) = (v IS NULL) AND (body IS NULL) = (commitment IS NOT NULL))
) STRICT;

CREATE TRIGGER journal_is_never_deleted BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is never deleted'); END;

CREATE TRIGGER journal_is_never_changed BEFORE UPDATE ON journal
WHEN NOT (OLD.body IS NOT NULL AND NEW.body IS NULL AND NEW.salt IS NULL AND NEW.v IS NULL AND NEW.commitment IS NOT NULL
    AND NEW.id = OLD.id AND NEW.uuid = OLD.uuid AND NEW.wall = OLD.wall AND NEW.trusted = OLD.trusted
    AND NEW.author = OLD.author AND NEW.resident = OLD.resident AND NEW.kind = OLD.kind
    AND NEW.audience = OLD.audience AND NEW.supersedes = OLD.supersedes AND NEW.hash = OLD.hash)
BEGIN SELECT RAISE(ABORT, 'the journal is never changed, but for a redaction'); END;

CREATE TRIGGER journal_is_never_replaced BEFORE INSERT ON journal
WHEN EXISTS (SELECT 1 FROM journal WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'an entry of the journal is never replaced'); END;
)";

} // namespace

void make_empty_home(Database& database) {
    Transaction transaction(database);
    database.execute("PRAGMA application_id = " + std::to_string(application_id) + "; PRAGMA user_version = " + std::to_string(file_version));
    database.execute(journal_schema);
    database.execute(blob_schema);
    database.execute(weights_waiting_schema);
    create_projections(database);
    set_local_number(database, "kiosk_epoch", new_kiosk_epoch());
    set_local_number(database, "projection_version", projection_version);
    transaction.commit();
}

void bring_up_to_date(Database& database) {
    const std::int64_t version = database.integer("PRAGMA user_version");
    if (version >= file_version) return;
    Transaction transaction(database);
    if (version < 2) database.execute(blob_schema);
    if (version < 3) database.execute(weights_waiting_schema);
    database.execute("PRAGMA user_version = " + std::to_string(file_version));
    transaction.commit();
}

std::int64_t local_number(Database& database, std::string_view name) {
    Statement statement = database.prepare("SELECT value FROM local WHERE name = :name ORDER BY name");
    statement.bind(":name", name);
    return statement.step() ? statement.integer(0) : 0;
}

void set_local_number(Database& database, std::string_view name, std::int64_t value) {
    database.prepare("INSERT INTO local (name, value) VALUES (:name, :value) ON CONFLICT (name) DO UPDATE SET value = excluded.value")
        .bind(":name", name).bind(":value", value).run();
}

} // namespace data
