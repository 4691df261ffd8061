// Bytes as they are kept: hashes, salts, pictures, sound. No behaviour.
#pragma once
#include <span>
#include <vector>

namespace data {

using Bytes = std::vector<unsigned char>;
using BytesView = std::span<const unsigned char>;

} // namespace data
