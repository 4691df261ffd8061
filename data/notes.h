// Notes between family, resident, staff and circle, and who has seen them.
#pragma once
#include "data/home.h"

namespace data {

struct NewNote {
    PersonId resident{}; // whose record it belongs to
    NoteFor to{};
    std::string text;    // 1..10,000 characters after trimming; else Error refused
    EntryId answers{};
};
EntryId leave_note(Home&, const Viewer& by, const NewNote&);
// Staff: what the next shift should know. Audience: care team.
EntryId pass_on(Home&, const Viewer& by, PersonId resident, const std::string& text);

// Notes of one resident that this viewer may read, newest first. Their own are included.
std::vector<NoteRow> notes_of(Home&, const Viewer&, PersonId resident, int limit);
// For staff: notes to the care team or the circle of every resident, newest first.
std::vector<NoteRow> notes_for_team(Home&, const Viewer&, int limit);
std::optional<NoteRow> note(Home&, const Viewer&, EntryId);
// How many this viewer may read, did not write, and has not seen. For staff with PersonId::none: of all residents.
// Looks at the newest 1,000 notes; what is older is history.
int unseen_notes(Home&, const Viewer&, PersonId resident);

// Says once that this viewer has read it; a second time does nothing. Not for the author.
void mark_seen(Home&, const Viewer& by, EntryId note);
// For those who may read the note.
std::vector<SeenBy> seen_by(Home&, const Viewer&, EntryId note);

} // namespace data
