// Small rules about text that somebody entered.
#include "data/text.h"

#include <algorithm>
#include <cstdint>

#include "data/error.h"

namespace data {

namespace {

// Length of the well-formed UTF-8 sequence at the start of `text`, 0 where there is none.
std::size_t sequence_length(std::string_view text) {
    const auto byte = [&](std::size_t at) { return at < text.size() ? static_cast<unsigned char>(text[at]) : 0U; };
    const auto follows = [&](std::size_t at) { return (byte(at) & 0xC0U) == 0x80U; };
    const unsigned first = byte(0);
    if (first < 0x80) return 1;
    if (first >= 0xC2 && first <= 0xDF) return follows(1) ? 2 : 0;
    if (first >= 0xE0 && first <= 0xEF) {
        const unsigned code = (first & 0x0FU) << 12U | (byte(1) & 0x3FU) << 6U;
        return follows(1) && follows(2) && code >= 0x800 && (code < 0xD800 || code > 0xDFFF) ? 3 : 0;
    }
    if (first >= 0xF0 && first <= 0xF4) {
        const unsigned code = (first & 0x07U) << 18U | (byte(1) & 0x3FU) << 12U;
        return follows(1) && follows(2) && follows(3) && code >= 0x10000 && code <= 0x10FFFF ? 4 : 0;
    }
    return 0;
}

} // namespace

bool is_utf8(std::string_view text) {
    while (!text.empty()) {
        const std::size_t length = sequence_length(text);
        if (length == 0) return false;
        text.remove_prefix(length);
    }
    return true;
}

std::size_t characters(std::string_view utf8) {
    return static_cast<std::size_t>(std::count_if(utf8.begin(), utf8.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

std::string trimmed(std::string_view text) {
    constexpr std::string_view white = " \t\r\n\f\v";
    const auto first = text.find_first_not_of(white);
    if (first == std::string_view::npos) return {};
    return std::string(text.substr(first, text.find_last_not_of(white) - first + 1));
}

std::string checked_text(std::string_view text, std::size_t longest) {
    if (!is_utf8(text)) throw Error(Trouble::refused, "These words are not readable text, so they were not kept.");
    std::string words = trimmed(text);
    if (characters(words) > longest) throw Error(Trouble::refused, words_too_long);
    return words;
}

} // namespace data
