// What the pages that record share, whatever is recorded. For *_load.cpp only.
#pragma once
#include "app/screens/view.h"
#include "app/session.h"

namespace app {

// What the microphone is doing, the time that is left, and Record, Stop, Listen, Keep: `keep` is what the last one means.
void show_recorder(const Loading&, RecordView&, Action keep);

} // namespace app
