// Gives libsodium another source of randomness. Its table of functions has no room for an object of ours, hence the one
// variable below; nothing outside this file sees it.
#include "data/seed.h"

#include <sodium.h>

#include <array>
#include <cstring>

namespace data {
namespace {

struct SeededSource {
    std::uint64_t seed = 0;
    std::uint64_t asked = 0;
};
SeededSource source;

void fill(void* buffer, const std::size_t size) {
    std::array<unsigned char, randombytes_SEEDBYTES> key{};
    std::memcpy(key.data(), &source.seed, sizeof source.seed);
    std::memcpy(key.data() + sizeof source.seed, &source.asked, sizeof source.asked);
    ++source.asked;
    randombytes_buf_deterministic(buffer, size, key.data());
}

std::uint32_t next_number() {
    std::uint32_t number = 0;
    fill(&number, sizeof number);
    return number;
}

const char* name() { return "seeded"; }

} // namespace

void use_seed(std::uint64_t seed) {
    // Lives as long as the process, since libsodium keeps the pointer; what it leaves out, libsodium makes from these.
    static constinit randombytes_implementation seeded{name, next_number, nullptr, nullptr, fill, nullptr};
    source = {seed, 0};
    randombytes_set_implementation(&seeded);
}

} // namespace data
