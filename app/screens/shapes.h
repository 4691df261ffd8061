// What the shapes of screens share: from a View's strings to the widgets' values, and from what was touched to what it means.
#pragma once
#include <span>

#include "app/screens/view.h"
#include "widgets/few.h"

namespace app {

// No page of any screen comes near so many; a list of residents does.
inline constexpr std::size_t most_choices = 320; // something on every five minutes of a day, sixty people twice over
using Choices = widgets::Few<widgets::Choice, most_choices>;

widgets::PersonMark mark_of(const MarkView&);
widgets::Choice choice_of(const TileView&);
Choices choices_of(std::span<const TileView>);

// Band and title; what is left below comes back in `body`.
widgets::BarEvents open_screen(widgets::Frame&, const Header&, widgets::Box& body);

// Back, Read aloud, Finish and Help of the band and of the bottom row.
void obey_bar(const widgets::BarEvents&, Actions&);
// The action of the tile that was chosen; one that must be confirmed first waits in the Ui.
void obey_chosen(const widgets::BarEvents&, std::span<const TileView>, Ui&, Actions&);
// A badge reader types digits and Enter: collected here, wherever somebody may come in.
void collect_badge(widgets::Frame&, Ui&, Actions&);
// The question over the screen while something waits for a yes.
void draw_confirm(widgets::Frame&, Ui&, Actions&);

} // namespace app
