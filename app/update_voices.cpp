// Recorded voices: consent, keeping a recording, taking it back. The microphone and the loudspeaker are the shell's.
#include "app/update.h"
#include "data/clips.h"

namespace app {

using widgets::N_;

void obey(World& world, const GiveVoice& give) {
    data::give_voice(world.home, world.state.session.viewer, give.resident, give.yes);
    world.state.view_is_old = true;
}

void obey(World& world, const HearVoice& hear) {
    data::hear_voice(world.home, world.state.session.viewer, hear.speaker, hear.yes);
    world.state.session.voices.reset();
    world.state.view_is_old = true;
}

void obey(World& world, const KeepClip& keep) {
    data::record_clip(world.home, world.state.session.viewer, {keep.resident, keep.words, keep.language, keep.sound});
    world.state.session.recorder = {};
    obey(world, GoBack{});
}

void obey(World& world, const TakeBackClip& back) {
    world.home.withdraw(world.state.session.viewer, back.clip);
    world.state.view_is_old = true;
}

// The shell's, which knows the microphone and what is being said.
void obey(World&, const Record&) {}
void obey(World&, const StopRecording&) {}
void obey(World&, const PlayRecording&) {}
void obey(World&, const ForgetRecording&) {}
void obey(World&, const PlayClip&) {}

} // namespace app
