// What makes the journal tell-tale: a salted commitment to each body, and a hash that ties every entry to the one before.
#pragma once
#include "data/db.h"
#include "data/records.h"

namespace data {

constexpr std::size_t hash_bytes = 32;
constexpr std::size_t salt_bytes = 16;
constexpr std::size_t uuid_bytes = 16;
constexpr int seq_bits = 40;

constexpr std::int64_t kiosk_of(EntryId id) { return number(id) >> seq_bits; }
constexpr std::int64_t seq_of(EntryId id) { return number(id) & ((std::int64_t{1} << seq_bits) - 1); }
constexpr EntryId entry_id(std::int64_t kiosk_epoch, std::int64_t seq) { return EntryId{kiosk_epoch << seq_bits | seq}; }

// What every entry carries besides its body: readable for ever, also after a redaction.
struct Header {
    EntryId id{};
    Bytes uuid;
    WallTime wall{};
    bool wall_trusted = true;
    PersonId author{};
    PersonId resident{};
    Kind kind{};
    Audience audience{};
    EntryId supersedes{};
};

// What chance gives to a new entry, asked of the kernel at once.
struct Marks {
    Bytes uuid; // version 7: sorts by the wall time it was made at
    Bytes salt;
};
Marks new_marks(WallTime);
std::int64_t new_kiosk_epoch(); // random, positive, 23 bits

// BLAKE2b, keyed with the salt, of the body byte for byte and `v`.
Bytes commitment(BytesView salt, std::string_view body, std::int64_t v);
// BLAKE2b of the hash before (of this kiosk; zeros for its first entry), the header and the commitment.
Bytes chain_hash(BytesView before, const Header&, BytesView commitment);
Bytes first_hash();

} // namespace data
