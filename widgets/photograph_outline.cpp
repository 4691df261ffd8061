// Walks through the segments of a JPEG and the chunks of a PNG, from one to the next by the lengths they give.
#include "widgets/photograph_outline.h"

#include <algorithm>
#include <array>

namespace widgets {

namespace {

using Bytes = std::span<const unsigned char>;

std::int64_t big_endian(Bytes bytes, std::size_t at, std::size_t count) {
    std::int64_t number = 0;
    for (std::size_t i = 0; i < count; ++i) {
        number = number * 256 + bytes[at + i];
    }
    return number;
}

// The place of the next marker's second byte; the end where there is none. Stuffed zeroes and restarts are part of a picture.
std::size_t next_marker(Bytes file, std::size_t at) {
    for (; at + 1 < file.size(); ++at) {
        const unsigned char after = file[at + 1];
        if (file[at] == 0xFF && after != 0 && after != 0xFF && !(after >= 0xD0 && after <= 0xD7)) {
            return at + 1;
        }
    }
    return file.size();
}

bool says_its_size(unsigned char marker) { return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC; }

PhotographOutline jpeg_outline(Bytes file) {
    constexpr unsigned char end_of_picture = 0xD9, start_of_scan = 0xDA;
    PhotographOutline outline{PhotographOutline::Kind::jpeg};
    bool scanned = false;
    std::size_t at = next_marker(file, 2);
    while (at < file.size()) {
        if (file[at] == end_of_picture) {
            outline.whole = scanned && outline.width > 0;
            break;
        }
        if (at + 3 > file.size()) {
            break;
        }
        if (says_its_size(file[at]) && at + 8 <= file.size()) {
            outline.height = big_endian(file, at + 4, 2);
            outline.width = big_endian(file, at + 6, 2);
        }
        scanned = scanned || file[at] == start_of_scan;
        at = next_marker(file, at + 1 + static_cast<std::size_t>(big_endian(file, at + 1, 2)));
    }
    return outline;
}

PhotographOutline png_outline(Bytes file) {
    constexpr std::int64_t header = 0x49484452, data = 0x49444154, end = 0x49454E44;
    PhotographOutline outline{PhotographOutline::Kind::png};
    bool has_data = false;
    for (std::size_t at = 8; at + 12 <= file.size();) {
        const auto length = static_cast<std::size_t>(big_endian(file, at, 4));
        const std::int64_t type = big_endian(file, at + 4, 4);
        if (length > file.size() - at - 12) {
            break;
        }
        if (type == header && length >= 8) {
            outline.width = big_endian(file, at + 8, 4);
            outline.height = big_endian(file, at + 12, 4);
        }
        has_data = has_data || type == data;
        if (type == end) {
            outline.whole = has_data && outline.width > 0;
            break;
        }
        at += length + 12;
    }
    return outline;
}

} // namespace

std::optional<PhotographOutline> outline_of(Bytes file) {
    constexpr std::array<unsigned char, 3> jpeg{0xFF, 0xD8, 0xFF};
    constexpr std::array<unsigned char, 8> png{0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    if (file.size() >= jpeg.size() && std::equal(jpeg.begin(), jpeg.end(), file.begin())) {
        return jpeg_outline(file);
    }
    if (file.size() >= png.size() && std::equal(png.begin(), png.end(), file.begin())) {
        return png_outline(file);
    }
    return std::nullopt;
}

} // namespace widgets
