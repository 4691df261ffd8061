// What was agreed to be done next about a resident: by whom and by when. It is carried on, handed to a named person or done, by
// whoever of the staff is there, and stays on the handover card until it is done.
//
// It is read by audience like any entry (the care team and the person it is about); each step is read by whoever may read it.
#pragma once
#include "data/home.h"

namespace data {

struct NewAgreed {
    PersonId resident{};
    int phrase = 0;        // a ready sentence that the screens know; 0: words of their own
    std::string words;     // phrase or words
    PersonId owner{};      // staff; none: whoever takes over
    WallTime due{};        // the start of the day by whose end it is to be done
};

// All of them: staff alone. Throw Error refused where there are no words, or the owner is not staff who is here.
EntryId agree_next(Home&, const Viewer& by, const NewAgreed&);
// Another day and another owner at once are two steps. What is done can be carried on again. The same twice in a row is one step.
EntryId finish_agreed(Home&, const Viewer& by, EntryId agreed);
EntryId carry_on_agreed(Home&, const Viewer& by, EntryId agreed, WallTime due);
EntryId hand_agreed_to(Home&, const Viewer& by, EntryId agreed, PersonId owner);

std::optional<AgreedRow> find_agreed(Home&, const Viewer&, EntryId agreed);
// Not done, of residents who are here, what is due first first; PersonId::none: of all of them.
std::vector<AgreedRow> open_agreed(Home&, const Viewer&, PersonId resident);
// Done in [from, to), newest first.
std::vector<AgreedRow> agreed_done(Home&, const Viewer&, WallTime from, WallTime to);
// Agreed, or gone a step further, in (from, until], newest first; with_open: and before them what is still open from earlier.
std::vector<AgreedRow> agreed_in_window(Home&, const Viewer&, PersonId resident, EntryId from, EntryId until, bool with_open);
// Whether somebody else than this viewer took a step in (from, until] that this viewer may read.
bool agreed_steps_by_others(Home&, const Viewer&, PersonId resident, EntryId from, EntryId until);

} // namespace data
