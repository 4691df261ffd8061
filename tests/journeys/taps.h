// Taps that are counted, and where journeys of notes begin.
#pragma once
#include "data/sign_in.h"
#include "tests/stage/stage.h"

namespace stage {

struct Taps {
    Stage& kiosk;
    int count = 0;
    void operator()(const char* label) {
        kiosk.tap(label);
        ++count;
    }
};

inline data::Viewer sam(Stage& kiosk) { return data::come_in_with_badge(kiosk.home(), sam_badge).viewer; }

inline void sam_at_rose(Stage& kiosk) {
    kiosk.come_in_as_staff();
    kiosk.tap("Residents");
    kiosk.tap("Rose");
}

} // namespace stage
