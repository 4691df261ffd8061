// What the shell itself puts over a screen, or in its place: a kind message, "Are you still there?", the dimmed clock.
#pragma once
#include "app/action.h"
#include "app/state.h"
#include "widgets/frame.h"

namespace app {

void draw_notice(widgets::Frame&, const Notice&, Actions&);
// `left`: 1 when it has just come, 0 when the time is over.
void draw_idle_warning(widgets::Frame&, float left, Actions&);
// The time and the day, large and quiet on dark, for a Welcome that nobody has looked at for a while. Nothing to touch.
void draw_dimmed(widgets::Frame&, const WelcomeView&);

} // namespace app
