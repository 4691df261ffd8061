// What the shell itself puts over a screen, or in its place: a kind message, "Are you still there?", the cleaning lock, the dimmed clock.
#pragma once
#include "app/action.h"
#include "app/state.h"
#include "widgets/frame.h"

namespace app {

void draw_notice(widgets::Frame&, const Notice&, Actions&);
// `left`: 1 when it has just come, 0 when the time is over.
void draw_idle_warning(widgets::Frame&, float left, Actions&);
// The glass may be wiped: touches count for nothing. `left`: 1..0 of that time; `held`: 0..1 of holding the corner that ends it.
void draw_cleaning(widgets::Frame&, float left, float held);
// A finger stays in Welcome's top corner: `held` 0..1 of how long it must, to begin that.
void draw_corner(widgets::Frame&, float held);
// The time and the day, large and quiet on dark, for a Welcome that nobody has looked at for a while. Nothing to touch.
void draw_dimmed(widgets::Frame&, const WelcomeView&);

} // namespace app
