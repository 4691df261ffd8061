// Notes between family, resident, staff, circle and people by name, and who has seen them. A note and its answers are one
// conversation. A note that asks for something is an ask as well (asks.h): its steps are taken and read there. An answer to it is one
// of them where everybody who may read what was asked may read the answer.
#pragma once
#include "data/blobs.h"

namespace data {

struct NewNote {
    PersonId resident{}; // whose record it belongs to
    NoteFor to{};
    std::string text;    // 1..10,000 characters after trimming; else Error refused. None is needed with something attached, or to a ready moment
    EntryId answers{};
    PersonId person = {}; // NoteFor::person: of the resident's circle, or of the staff
    bool asks = false;    // for something; not in an answer, not of the resident themself, not in a moment
    int ready = 0;        // NoteFor::moment
    std::vector<Attachment> with = {}; // a drawing, a recording, a photograph; one of each at most. Of a moment, a photograph with who agreed to it
};
EntryId leave_note(Home&, const Viewer& by, const NewNote&);
// The same note with other words, or with other things attached; by who wrote it, while nobody else has read it. Gives the new entry.
EntryId change_note(Home&, const Viewer& by, EntryId earlier, const std::string& text, std::vector<Attachment> with);
// Whom an answer by `by` is for: who wrote what it answers; the team or the circle where that was for them.
NewNote answer_to(const NoteRow& answered, PersonId by);
// Whether a note can go to them by name: they are here, and work here or are of that resident's circle.
bool can_be_written_to(Home&, PersonId resident, PersonId person);
// Staff: what the next shift should know. Audience: care team.
EntryId pass_on(Home&, const Viewer& by, PersonId resident, const std::string& text);

// Notes of one resident that this viewer may read, newest first. Their own are included.
std::vector<NoteRow> notes_of(Home&, const Viewer&, PersonId resident, int limit);
// For staff: notes to the care team, to the circle or to them by name, of every resident, newest first. Without moments.
std::vector<NoteRow> notes_for_team(Home&, const Viewer&, int limit);
std::optional<NoteRow> note(Home&, const Viewer&, EntryId);
// The conversation that this note belongs to, oldest first, as this viewer may read it.
std::vector<NoteRow> thread_of(Home&, const Viewer&, const NoteRow&);
// How many this viewer may read, did not write, and has not seen. For staff with PersonId::none: of all residents, without moments.
// Looks at the newest 1,000 notes; what is older is history.
int unseen_notes(Home&, const Viewer&, PersonId resident);
// The newest moment since then, whoever sent it.
std::optional<NoteRow> moment_since(Home&, const Viewer&, PersonId resident, WallTime);

// Who agreed to the photograph that goes with a moment, by name; nothing where this note has none, or it was sent before this was asked.
struct PhotoAgreed {
    PhotoConsent consent;
    std::string name; // of who agreed; empty: nobody is in it
};
std::optional<PhotoAgreed> photo_agreed(Home&, const Viewer&, EntryId note);

// Says once that this viewer has read it; a second time does nothing. Not for the author.
void mark_seen(Home&, const Viewer& by, EntryId note);
// For those who may read the note.
std::vector<SeenBy> seen_by(Home&, const Viewer&, EntryId note);
// Who can read it by name, besides the resident and who wrote it: those it is for, and who wrote in the same conversation.
std::vector<PersonId> named_in_note(Home&, const Viewer&, EntryId note);

} // namespace data
