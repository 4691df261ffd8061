// A list of people as other programs write it: a table as text, with commas, semicolons or tabs between its columns, in UTF-8, UTF-16 or
// Windows-1252, with quoted fields that may go over several lines. What cannot be understood is left out and named by its line.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "data/home.h"
#include "data/records_people.h"

namespace data {

constexpr std::size_t largest_people_file = 1'000'000;   // bytes
constexpr std::size_t most_people_in_file = 1'000;       // lines with something on them: read, looked through and taken in within 0.25 s on the machine that it was measured on
// Without headings the columns are those of PeopleColumn, in that order. Without a column for it, everybody in the list lives here;
// without one for what somebody is called, it is the first word of their name.
PeopleFile read_people_file(std::string_view bytes, const PeopleWords&);
// Managers. What is good in the list, but is here already or stands twice in it, becomes bad.
void look_through(Home&, const Viewer&, PeopleFile&);
// Managers. All of the good ones or nobody; `pictures` are given to residents, those first that nobody has.
std::vector<PersonId> take_in(Home&, const Viewer& by, const PeopleFile&, const std::vector<std::string>& pictures);

} // namespace data
