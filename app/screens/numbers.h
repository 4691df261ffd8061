// Numbers that name the things on a screen.
#pragma once
#include "data/records.h"

namespace app {

// One of up to four things that an entry asks for. The key of an entry fills its number: the highest two bits give way.
constexpr std::int64_t number_of_part(data::EntryId entry, data::Need part) {
    const std::uint64_t number = static_cast<std::uint64_t>(data::number(entry)) << 2U | (static_cast<std::uint64_t>(part) & 3U);
    return static_cast<std::int64_t>(number & 0x7FFF'FFFF'FFFF'FFFFU);
}

} // namespace app
