// Obeys what concerns notes: leaving one, and opening one.
#include "app/screens/team_words.h"
#include "app/update.h"
#include "data/notes.h"

namespace app {

void obey(World& world, const SendNote& send) {
    const data::Viewer viewer = world.state.session.viewer;
    LastRecord last;
    last.entry = data::leave_note(world.home, viewer, {send.resident, send.to, send.text, send.answers});
    last.kind = data::Kind::note;
    last.resident = send.resident;
    last.note_for = send.to;
    last.words = first_words(send.text, letters_in_thanks);
    last.audience = audience_of(send.to);
    if (send.answers != data::EntryId::none && send.to == data::NoteFor::resident)
        if (const auto asked = data::note(world.home, viewer, send.answers); asked && asked->entry.author != send.resident)
            last.named = {asked->entry.author};
    recorded(world, std::move(last), ScreenName::thank_you);
}

// The note is shown first: it can be read also when the disk is full and nothing more can be written down.
void obey(World& world, const SawNote& saw) {
    Place place;
    place.screen = ScreenName::note;
    place.entry = saw.note;
    // Opened from the list of all residents it stays in that list, for Newer and Older.
    place.resident = world.state.place().resident;
    go_to(world, place);
    data::mark_seen(world.home, world.state.session.viewer, saw.note);
}

} // namespace app
