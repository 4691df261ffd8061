// The lines and columns of a table as text, whatever program and country it comes from. For people_file.cpp alone.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace data {

struct TableLine {
    int number = 0;                  // where it begins in the file, from 1
    std::vector<std::string> fields; // without white space at either end
    bool open_quote = false;         // its quotation mark is never closed: only the first line of it is here
};
struct Table {
    std::vector<TableLine> lines; // without those that have nothing on them
    bool has_columns = false;     // something stands between the columns
};

// As UTF-8 with \n between lines; none where it is no text.
std::optional<std::string> text_of(std::string_view bytes);
Table table_of(std::string_view text);
// The same for all ways of writing a word in large and small letters.
std::string folded(std::string_view utf8);

} // namespace data
