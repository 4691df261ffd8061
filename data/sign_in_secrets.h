// Hashing what people come in with. Nothing here stores, and nothing anywhere logs, the secret itself.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>

namespace data {

// The numbers are stored: never renumber.
enum class SecretKind : std::int64_t { pin = 1, badge = 2, picture_lock = 3 };

// Argon2id with its own salt inside, for secrets that are tried against one known person.
std::string slow_hash(std::string_view secret);
bool slow_hash_fits(const std::string& hash, std::string_view secret);

// BLAKE2b keyed with `salt` (hex, from new_hex_salt): for badges, which are looked up among all people.
std::string new_hex_salt();
std::string keyed_hash(const std::string& salt, std::string_view secret);

} // namespace data
