// Recorded voices: words that somebody spoke for one resident, or for everybody, to be heard in place of the synthetic voice.
//
// Nothing is played without the consent of who speaks, which they may withdraw at any time; nor where the person who listens
// does not want that voice. A recording is 16-bit PCM in one channel in a WAV file (the widgets make it), half a minute at most.
#pragma once
#include "data/blobs.h"

namespace data {

constexpr int most_clip_secs = 30;

struct NewClip {
    PersonId resident{};  // who shall hear it; none: everybody (staff only)
    std::string words;    // that it stands for, as they are written on the screen
    std::string language; // "en"
    Bytes sound;
};

// Whether `by` lets their own voice be heard by that resident. Record before the first clip; throws Error refused where `by`
// does not visit that resident and does not work here.
void give_voice(Home&, const Viewer& by, PersonId resident, bool consents);
bool gives_voice(Home&, const Viewer& by, PersonId resident);
// The resident's own wish about one voice; without one they hear it.
void hear_voice(Home&, const Viewer& self, PersonId speaker, bool wanted);

// Throws Error refused where this is no recording, or one of more than most_clip_secs. Nothing about what is said.
void require_recording(const Bytes& sound);

// A later one of the same words by the same speaker replaces the earlier one. Throws Error refused without consent, without
// words, and where the sound is too long or no such recording. Undone by Home::withdraw.
EntryId record_clip(Home&, const Viewer& by, const NewClip&);

// Those that may be played to this person: their own first, then those for everybody; of the same words the latest recorded
// first. Who has not come in hears those for everybody.
std::vector<ClipRow> clips_heard_by(Home&, const Viewer& listener);
// Those that `by` recorded for that resident, the latest first.
std::vector<ClipRow> clips_by(Home&, const Viewer& by, PersonId resident);
// Everybody who recorded something for this resident and gives their voice, with whether the resident wants to hear it.
std::vector<VoiceRow> voices_for(Home&, const Viewer& self);
// The sound of a clip, for its listener and its speaker. Empty: none for this viewer, or no longer.
std::optional<Bytes> clip_sound(Home&, const Viewer&, const ClipRow&);

} // namespace data
