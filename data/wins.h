// Small wins: recorded by anyone, about anyone.
#pragma once
#include "data/home.h"

namespace data {

struct NewWin {
    PersonId resident{};
    Win win{};
    std::string words;
    Audience audience = Audience::circle;
    std::vector<PersonId> named;
};
EntryId record_win(Home&, const Viewer& by, const NewWin&);
EntryId change_win(Home&, const Viewer& by, EntryId earlier, const NewWin&);
std::vector<WinRow> wins_of(Home&, const Viewer&, PersonId resident, int limit); // newest first
// Shared with the house, newest first, of the last `days` days; only about people who are still here. For Welcome.
std::vector<WinRow> house_wins(Home&, const Viewer&, int limit, int days);

} // namespace data
