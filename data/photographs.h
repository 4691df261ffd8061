// The home's own photographs: how one that was just chosen comes into an entry, and the photograph of a person in the place of
// their drawn picture, with their agreement to it.
//
// Wherever an entry has a picture, it may have a photograph: its name is then picture_name (blobs.h), and it belongs to that entry,
// so that who may read the entry sees it and nobody else does.
#pragma once
#include "data/blobs.h"

namespace data {

// --- One that was chosen, before an entry has it ---
// Kept in memory alone, until forgotten; the last few of them. Gives back its name as a picture. Throws Error refused (blobs.h).
std::string hold_photograph(Home&, Bytes content);
std::optional<Bytes> held_photograph(Home&, const BlobId&);
void forget_held_photographs(Home&);
constexpr std::size_t longest_picture_name = 80; // of the set, or one that is kept here
// For functions that append an entry with a picture: makes a photograph belong to it. Nothing to do for a picture of the set. Throws
// Error refused where it is neither held nor among what this viewer may see.
std::vector<KeptBlob> attach_picture(Home&, const Viewer& by, BodyWriter&, const std::string& picture);

// --- Of a person ---
struct NewPortrait {
    PersonId person{};
    std::string picture;              // empty: back to the drawn picture
    bool agreed = false;              // staff: the resident said or showed that they agree. One's own choice is a yes
    Audience audience = Audience::house; // house, or for residents circle: who cares for them and who belongs to them
};
// By the person; for a resident also by staff. Without agreement nothing is kept: Error refused. Undo brings back what was there,
// a redaction does not: then there is the drawn picture, until somebody keeps another photograph.
EntryId set_portrait(Home&, const Viewer& by, const NewPortrait&);
// The one that is shown now, for who may see it.
struct Portrait {
    Entry entry;                      // who put it here, and when
    std::string picture;
    bool own_choice = false;          // else they agreed, as its author wrote down
};
std::optional<Portrait> portrait_of(Home&, const Viewer&, PersonId);

} // namespace data
