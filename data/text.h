// Small rules about text that somebody entered.
#pragma once
#include <cstddef>
#include <string>
#include <string_view>

namespace data {

bool is_utf8(std::string_view text);
std::size_t characters(std::string_view utf8);
// Without white space at either end.
std::string trimmed(std::string_view text);
inline constexpr const char* words_too_long = "These words are too long: please write a shorter text.";
// Trimmed. Throws Error refused where it is not UTF-8, or, saying words_too_long, has more characters than `longest`; may be empty.
std::string checked_text(std::string_view text, std::size_t longest = 10'000);

} // namespace data
