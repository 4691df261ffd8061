// The page that records: the microphone, in words and tiles.
#include "app/screens/recording_parts.h"
#include "app/screens/tile_parts.h"

#include "data/clips.h"

namespace app {
namespace {

using widgets::Area;
using Phase = Recorder::Phase;

std::string what_it_does(const Loading& loading) {
    const auto& words = loading.words;
    const Recorder& recorder = loading.session.recorder;
    switch (recorder.phase) {
    case Phase::resting: return words("Touch Record, and say it.");
    case Phase::recording: return words.count("Listening, {n} second", "Listening, {n} seconds", recorder.seconds);
    case Phase::recorded: return recorder.full ? words("Half a minute is full. Listen to it, and keep it.") : words("Listen to it, and keep it.");
    case Phase::nothing_heard: return words("Nothing was heard. Please come nearer and try again.");
    case Phase::no_microphone: return words("There is no microphone here that can be used.");
    }
    return {};
}

} // namespace

void show_recorder(const Loading& loading, RecordView& view, Action keep) {
    const auto& words = loading.words;
    const Recorder& recorder = loading.session.recorder;
    const Area area = view.header.area;
    view.state = what_it_does(loading);
    view.state_picture = recorder.phase == Phase::no_microphone ? "not-this-time" : "microphone";
    if (recorder.phase == Phase::recording) {
        view.loudness = recorder.loudness;
        view.left = 1 - static_cast<float>(recorder.seconds) / static_cast<float>(data::most_clip_secs);
        view.bar.push_back(tile_of("stop-recording", words("Stop"), "stop", Area::brick, StopRecording{}));
        view.bar.back().primary = true;
        return;
    }
    if (recorder.phase == Phase::recorded) {
        view.bar.push_back(tile_of("keep-recording", words("Keep it"), "yes", Area::green, std::move(keep)));
        view.bar.back().primary = true;
        view.bar.push_back(tile_of("play-recording", words("Listen"), "play", area, PlayRecording{}));
        view.bar.push_back(tile_of("record", words("Record again"), "microphone", area, Record{}));
        return;
    }
    view.bar.push_back(tile_of("record", words("Record"), "microphone", area, Record{}));
    view.bar.back().primary = true;
}

} // namespace app
