// For programs that operate the kiosk and must get the same run twice: ids and salts from a seed instead of from chance.
// Never on the wall: a salt that can be foretold protects nothing.
#pragma once
#include <cstdint>

namespace data {

// From now on, for the whole process. Call it before anything is opened.
void use_seed(std::uint64_t seed);

} // namespace data
