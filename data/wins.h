// Small wins: recorded by anyone, about anyone.
#pragma once
#include "data/blobs.h"

namespace data {

struct NewWin {
    PersonId resident{};
    Win win{};
    std::string words;
    Audience audience = Audience::circle;
    std::vector<PersonId> named;
    std::vector<Attachment> with = {}; // a drawing, a recording; one of each at most
};
// Throws Error refused where what is attached is no drawing or recording, or too large.
EntryId record_win(Home&, const Viewer& by, const NewWin&);
EntryId change_win(Home&, const Viewer& by, EntryId earlier, const NewWin&);
std::vector<WinRow> wins_of(Home&, const Viewer&, PersonId resident, int limit); // newest first
// Shared with the house, newest first, of the last `days` days; only about people who are still here. For Welcome.
std::vector<WinRow> house_wins(Home&, const Viewer&, int limit, int days);
// About anybody, as this viewer may see them, newest first, of the last `days` days; those of who left stay. For the wall.
std::vector<WinRow> wins_seen_by(Home&, const Viewer&, int limit, int days);
// Empty: there is none, or none for this viewer.
std::optional<WinRow> win(Home&, const Viewer&, EntryId);

// By name, for all who may see the win to see; nobody counts them. A second one by the same person is the first one. Not of
// one's own win (Error refused). Taken back by Home::withdraw.
EntryId cheer(Home&, const Viewer& by, EntryId win);
// In the order in which they came.
std::vector<Cheer> cheers_of(Home&, const Viewer&, EntryId win);

} // namespace data
