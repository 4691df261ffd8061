// What the pages that record share, whatever is recorded. For *_load.cpp only.
#pragma once
#include "app/screens/view.h"
#include "app/session.h"

namespace app {

TileView recording_tile(const char* id, std::string label, const char* picture, widgets::Area, Action);

// What the microphone is doing, the time that is left, and Record, Stop, Listen, Keep: `keep` is what the last one means.
void show_recorder(const Loading&, RecordView&, Action keep);

} // namespace app
