// Short lists of numbers kept as text in one column: "12 7". For data/ alone.
#pragma once
#include <cstdint>
#include <sstream>
#include <string>
#include <vector>

namespace data {

inline std::string text_of(const std::vector<std::int64_t>& numbers) {
    std::string text;
    for (const std::int64_t one : numbers) text += (text.empty() ? "" : " ") + std::to_string(one);
    return text;
}

inline std::vector<std::int64_t> numbers_in(const std::string& text) {
    std::vector<std::int64_t> numbers;
    std::istringstream in(text);
    for (std::int64_t one = 0; in >> one;) numbers.push_back(one);
    return numbers;
}

} // namespace data
