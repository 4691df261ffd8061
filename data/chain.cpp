// The journal's hashes, by way of libsodium.
#include "data/chain.h"

#include <sodium.h>

#include <array>

namespace data {

namespace {

void put(Bytes& out, std::int64_t value, int bytes) {
    for (int i = 0; i < bytes; ++i) out.push_back(static_cast<unsigned char>(static_cast<std::uint64_t>(value) >> (8 * i)));
}

Bytes serialised(const Header& header) {
    Bytes out;
    out.reserve(80);
    put(out, number(header.id), 8);
    out.insert(out.end(), header.uuid.begin(), header.uuid.end());
    put(out, milliseconds(header.wall), 8);
    put(out, header.wall_trusted ? 1 : 0, 1);
    put(out, number(header.author), 8);
    put(out, number(header.resident), 8);
    put(out, static_cast<std::int64_t>(header.kind), 4);
    put(out, static_cast<std::int64_t>(header.audience), 4);
    put(out, number(header.supersedes), 8);
    return out;
}

} // namespace

Marks new_marks(WallTime wall) {
    std::array<unsigned char, uuid_bytes + salt_bytes> chance;
    randombytes_buf(chance.data(), chance.size());
    Marks marks{Bytes(chance.begin(), chance.begin() + uuid_bytes), Bytes(chance.begin() + uuid_bytes, chance.end())};
    Bytes& uuid = marks.uuid;
    for (std::size_t i = 0; i < 6; ++i) uuid[i] = static_cast<unsigned char>(static_cast<std::uint64_t>(milliseconds(wall)) >> (40 - 8 * i));
    uuid[6] = static_cast<unsigned char>(0x70U | (uuid[6] & 0x0FU));
    uuid[8] = static_cast<unsigned char>(0x80U | (uuid[8] & 0x3FU));
    return marks;
}

std::int64_t new_kiosk_epoch() { return 1 + static_cast<std::int64_t>(randombytes_uniform((1U << 23U) - 1)); }

Bytes commitment(BytesView salt, std::string_view body, std::int64_t v) {
    crypto_generichash_state state;
    crypto_generichash_init(&state, salt.data(), salt.size(), hash_bytes);
    crypto_generichash_update(&state, reinterpret_cast<const unsigned char*>(body.data()), body.size());
    Bytes number;
    put(number, v, 8);
    crypto_generichash_update(&state, number.data(), number.size());
    Bytes out(hash_bytes);
    crypto_generichash_final(&state, out.data(), out.size());
    return out;
}

Bytes chain_hash(BytesView before, const Header& header, BytesView commitment) {
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, hash_bytes);
    crypto_generichash_update(&state, before.data(), before.size());
    const Bytes head = serialised(header);
    crypto_generichash_update(&state, head.data(), head.size());
    crypto_generichash_update(&state, commitment.data(), commitment.size());
    Bytes out(hash_bytes);
    crypto_generichash_final(&state, out.data(), out.size());
    return out;
}

Bytes first_hash() { return Bytes(hash_bytes, 0); }

} // namespace data
