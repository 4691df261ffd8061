// A first look at a calendar file, line by line, before the library sees it: whole, no deeper than calendars are, not too much.
#pragma once
#include <string>
#include <string_view>

#include "data/calendar_file.h"

namespace data {

struct Scanned {
    FileTrouble trouble = FileTrouble::none;
    int line = 0;
    std::string text; // without what some programs put in front
    std::size_t effort = 0; // of reading it, so far
};
Scanned scan_calendar_file(std::string_view text);

} // namespace data
