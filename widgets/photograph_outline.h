// How large a JPEG or PNG says it is, and whether its end is there, found without decoding any of it: so that what would fill the
// memory is refused before anything is made of it.
#pragma once
#include <cstdint>
#include <optional>
#include <span>

namespace widgets {

struct PhotographOutline {
    enum class Kind { jpeg, png } kind{};
    std::int64_t width = 0, height = 0;
    bool whole = false; // its end mark is there, after at least one picture
};
// Empty: by its first bytes it is neither.
std::optional<PhotographOutline> outline_of(std::span<const unsigned char> file);

} // namespace widgets
