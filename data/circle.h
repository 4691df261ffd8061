// The circle as a picture: the person in the middle, who and what is round them, what each brings, and when they were last in touch.
//
// The person's own word comes first. What they said of a mark stands, whatever others say after it: that is a suggestion then.
// What others put in stands until the person changes it or takes it away, and says who put it in. Nothing is written over.
// Somebody who left, or is in the circle no longer, is in the picture only where the person themself keeps them.
// Who may see the picture is one choice for all of it, the person's own; their circle, until they say otherwise.
#pragma once
#include "data/home.h"
#include "data/records_circle.h"

namespace data {

constexpr std::size_t most_marks = 60, longest_mark_name = 60, longest_brings = 200;

// Whether this viewer may see the picture, and put something into it.
bool may_see_circle(Home&, const Viewer&, PersonId resident);
bool may_change_circle(Home&, const Viewer&, PersonId resident);

// A new mark, or all that one says from now on; an end too. By the person, by staff, by who visits them, where they see the picture.
// Throws Error refused with a sentence that says why. The same twice in a row is one. Gives the entry, by which it can be taken back.
EntryId put_mark(Home&, const Viewer& by, PersonId resident, const NewCircleMark&);
// On a day that is not still to come. The person's newest word on it counts before what others said until then.
EntryId tell_touch(Home&, const Viewer& by, PersonId resident, MarkId, WallTime day);
// By the person alone. Never the house.
EntryId share_circle(Home&, const Viewer& by, PersonId resident, Audience, const std::vector<PersonId>& named);
CircleReaders circle_readers(Home&, const Viewer&, PersonId resident);

// Nearest first, then in the order in which they were put in. Empty for who may not see it.
std::vector<CircleMarkRow> circle_of(Home&, const Viewer&, PersonId resident);
std::optional<CircleMarkRow> circle_mark(Home&, const Viewer&, PersonId resident, MarkId);
// Who left and is not kept: the person alone is asked about them.
std::vector<CircleMarkRow> left_from_circle(Home&, const Viewer&, PersonId resident);
// Everything that was said of one mark, newest first.
std::vector<CircleMarkRow> mark_history(Home&, const Viewer&, PersonId resident, MarkId);
// Times in touch with those who are in the picture, in [from, to), oldest first; each day of each once.
struct TouchOfMark {
    InTouch touch;
    CircleMarkRow mark;
};
std::vector<TouchOfMark> touches_between(Home&, const Viewer&, PersonId resident, WallTime from, WallTime to);
// The mark that an entry is about, whether it still stands or not; none for another entry.
MarkId mark_of_entry(Home&, const Viewer&, PersonId resident, EntryId);

} // namespace data
