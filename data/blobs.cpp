// Drawings, recordings and photographs: naming, keeping, reading and checking them.
#include "data/blobs.h"

#include <sodium.h>

#include "data/entry_rows.h"

namespace data {

const char* const blob_schema = R"(
CREATE TABLE blobs (
    name TEXT NOT NULL UNIQUE CHECK (length(name) = 64),
    content BLOB NOT NULL CHECK (length(content) BETWEEN 1 AND 4194304)
) STRICT;

CREATE TRIGGER blobs_are_never_changed BEFORE UPDATE ON blobs
BEGIN SELECT RAISE(ABORT, 'the content of a drawing, recording or photograph is never changed'); END;
)";
static_assert(most_blob_bytes == 4'194'304, "the table says this as a number");

namespace {

struct UseKey {
    BlobUse use;
    const char* key; // in the body
};
constexpr std::string_view kept = "kept:";
constexpr UseKey uses[] = {{BlobUse::drawing, "drawings"}, {BlobUse::clip, "clips"}, {BlobUse::photo, "photos"}};

std::string hash_of(BytesView content) {
    unsigned char hash[hash_bytes];
    crypto_generichash(hash, sizeof hash, content.data(), content.size(), nullptr, 0);
    std::string hex(2 * hash_bytes + 1, '\0');
    sodium_bin2hex(hex.data(), hex.size(), hash, sizeof hash);
    hex.pop_back();
    return hex;
}

bool is_kept(Database& database, const BlobId& blob) {
    Statement found = database.prepare("SELECT 1 FROM blobs WHERE name = :name ORDER BY name");
    found.bind(":name", blob.hex);
    return found.step();
}

} // namespace

BlobId name_of(BytesView content) {
    if (content.empty()) throw Error(Trouble::refused, "There is nothing in this picture or recording to keep.");
    if (content.size() > most_blob_bytes) throw Error(Trouble::refused, "This picture or recording is too large to keep.");
    return {hash_of(content)};
}

std::string picture_name(const BlobId& blob) { return std::string(kept) + blob.hex; }

std::optional<BlobId> picture_in(std::string_view name) {
    if (!name.starts_with(kept)) return std::nullopt;
    name.remove_prefix(kept.size());
    const bool is_hash = name.size() == 2 * hash_bytes && name.find_first_not_of("0123456789abcdef") == std::string_view::npos;
    return is_hash ? std::optional(BlobId{std::string(name)}) : std::nullopt;
}

void require_drawing(const Bytes& content) {
    constexpr std::string_view begins = "<svg ";
    if (content.size() <= begins.size() || !std::equal(begins.begin(), begins.end(), content.begin()))
        throw Error(Trouble::refused, "There is nothing drawn here.");
    if (content.size() > most_drawing_bytes) throw Error(Trouble::refused, "This drawing is too large to keep.");
}

std::vector<KeptBlob> attach(BodyWriter& body, std::vector<Attachment> attachments) {
    if (attachments.size() > most_blobs_of_an_entry) throw Error(Trouble::refused, "These are too many pictures or recordings for one entry.");
    std::vector<KeptBlob> kept;
    for (const UseKey& use : uses) {
        std::vector<std::string> names;
        for (Attachment& one : attachments) {
            if (one.use != use.use) continue;
            BlobId blob = one.content.empty() ? one.already : name_of(one.content);
            names.push_back(blob.hex);
            kept.push_back({std::move(blob), std::move(one.content)});
        }
        body.texts(use.key, names);
    }
    return kept;
}

std::vector<Attached> attached_in(const BodyReader& body) {
    std::vector<Attached> all;
    for (const UseKey& use : uses)
        for (std::string& name : body.texts(use.key)) all.push_back({use.use, {std::move(name)}});
    return all;
}

std::vector<Attached> attached_to(Home& home, const Viewer& viewer, EntryId entry) {
    Statement row = prepare_for(home, viewer, std::string("SELECT e.use, e.blob FROM blob_uses e WHERE e.id = :entry AND e.stands = 1 AND ") +
                                                  audience_predicate() + " ORDER BY e.place");
    row.bind(":entry", number(entry));
    std::vector<Attached> all;
    while (row.step()) all.push_back({static_cast<BlobUse>(row.integer(0)), {row.text(1)}});
    return all;
}

std::optional<Bytes> blob(Home& home, const Viewer& viewer, const BlobId& wanted) {
    Statement row = prepare_for(home, viewer, std::string("SELECT b.content FROM blobs b WHERE b.name = :name AND EXISTS"
                                " (SELECT 1 FROM blob_uses e WHERE e.blob = b.name AND e.stands = 1 AND (") + audience_predicate() + " OR (" + acting_predicate() +
                                " AND (EXISTS (SELECT 1 FROM about_statements s WHERE s.resident = e.resident AND s.id = e.id)"
                                " OR EXISTS (SELECT 1 FROM about_suggestions s WHERE s.resident = e.resident AND s.id = e.id))))) ORDER BY b.name");
    row.bind(":name", wanted.hex);
    if (!row.step()) return std::nullopt;
    return row.bytes(0);
}

void keep_blobs(Database& database, const std::vector<KeptBlob>& blobs) {
    for (const KeptBlob& one : blobs) {
        if (is_kept(database, one.blob)) continue;
        if (one.content.empty()) throw Error(Trouble::refused, "That picture or recording is not here any more.");
        database.prepare("INSERT INTO blobs (name, content) VALUES (:name, :content)")
            .bind(":name", one.blob.hex).bind_bytes(":content", one.content).run();
    }
}

void drop_unused_blobs(Database& database) {
    database.prepare("DELETE FROM blobs WHERE NOT EXISTS (SELECT 1 FROM blob_uses u WHERE u.blob = blobs.name)").run();
}

std::int64_t check_blobs(Database& database, std::string& wrong) {
    std::int64_t count = 0;
    {
        Statement row = database.prepare("SELECT name, content FROM blobs ORDER BY name");
        while (row.step() && wrong.empty()) {
            ++count;
            if (hash_of(row.bytes(1)) != row.text(0)) wrong = "the content of " + row.text(0).substr(0, 12) + " was changed from outside";
        }
    }
    Statement missing = database.prepare("SELECT u.id FROM blob_uses u WHERE NOT EXISTS (SELECT 1 FROM blobs b WHERE b.name = u.blob) ORDER BY u.id");
    if (wrong.empty() && missing.step())
        wrong = "entry " + std::to_string(kiosk_of(EntryId{missing.integer(0)})) + "-" + std::to_string(seq_of(EntryId{missing.integer(0)})) + " names one that is not there";
    Statement unused = database.prepare("SELECT name FROM blobs WHERE NOT EXISTS (SELECT 1 FROM blob_uses u WHERE u.blob = blobs.name) ORDER BY name");
    if (wrong.empty() && unused.step()) wrong = unused.text(0).substr(0, 12) + " belongs to no entry";
    return count;
}

} // namespace data
