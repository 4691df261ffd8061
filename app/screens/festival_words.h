// The festivals that a home may keep: what they are called, whose they are, and on which day each of them is.
//
// Days that follow the moon are reckoned. Where it must be seen, or where custom differs from place to place, the day is to be
// checked, and the home may put it right.
#pragma once
#include <span>
#include <vector>

#include "app/session.h"
#include "data/records_house.h"
#include "data/zone.h"

namespace app {

struct FestivalWords {
    data::Festival festival{};
    data::Culture whose{}, also{}; // also: none for most
    const char* name;              // msgid
    const char* about;             // msgid: what it is, in a sentence or two
    const char* picture;
    bool to_check = false;         // its day is reckoned, and may be kept a day earlier or later
};
std::span<const FestivalWords> all_festivals();
const FestivalWords* festival_words(data::Festival); // null where there is none of that number

struct CultureWords {
    data::Culture culture{};
    const char* name; // msgid
    const char* picture;
};
std::span<const CultureWords> all_cultures();

// On which days of that year it is: one for most, none or two for those that go round the year.
std::vector<data::Civil> festival_days(data::Festival, int year);

// One that is kept here, on its day.
struct FestivalOn {
    const FestivalWords* festival = nullptr; // never null
    data::Civil reckoned, day;               // day: as the home put it right, else the reckoned one
    data::WallTime starts{};                 // of that day, on the wall of the home
    bool put_right() const { return !(reckoned == day); }
};
// Where it can be read about.
Place festival_place(const FestivalOn&);
// Kept here and on a day that begins in [from, to), in the order of their days.
std::vector<FestivalOn> festivals_between(const Loading&, data::WallTime from, data::WallTime to);

} // namespace app
