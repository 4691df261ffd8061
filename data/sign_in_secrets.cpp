// Argon2id and keyed BLAKE2b, by way of libsodium.
#include "data/sign_in_secrets.h"

#include <sodium.h>

#include <array>

#include "data/error.h"

namespace data {

namespace {

constexpr unsigned long long rounds = 2;          // OWASP's lower bound for Argon2id, with the memory below
constexpr std::size_t memory = 19UL * 1024 * 1024;

std::string hex(const unsigned char* bytes, std::size_t size) {
    std::string text(size * 2 + 1, '\0');
    sodium_bin2hex(text.data(), text.size(), bytes, size);
    text.pop_back();
    return text;
}

} // namespace

std::string slow_hash(std::string_view secret) {
    std::array<char, crypto_pwhash_STRBYTES> out{};
    if (crypto_pwhash_str_alg(out.data(), secret.data(), secret.size(), rounds, memory, crypto_pwhash_ALG_ARGON2ID13) != 0)
        throw Error(Trouble::refused, "There is too little memory just now to keep a PIN safely: try again.");
    return out.data();
}

bool slow_hash_fits(const std::string& hash, std::string_view secret) {
    return crypto_pwhash_str_verify(hash.c_str(), secret.data(), secret.size()) == 0;
}

std::string new_hex_salt() {
    std::array<unsigned char, 32> salt{};
    randombytes_buf(salt.data(), salt.size());
    return hex(salt.data(), salt.size());
}

std::string keyed_hash(const std::string& salt, std::string_view secret) {
    std::array<unsigned char, 32> out{};
    crypto_generichash(out.data(), out.size(), reinterpret_cast<const unsigned char*>(secret.data()), secret.size(),
                       reinterpret_cast<const unsigned char*>(salt.data()), salt.size());
    return hex(out.data(), out.size());
}

} // namespace data
