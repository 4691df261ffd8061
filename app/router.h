// From a place to its screen: which loader makes the View, and how large its targets are. Knows every screen; decides nothing.
#pragma once
#include "app/state.h"
#include "widgets/paper.h"

namespace app {

View load_view(const Loading&);
// What goes on paper, as this viewer may see it.
widgets::PaperDocument load_paper(const Loading&, PaperName);
void draw_view(widgets::Frame&, const View&, Ui&, Actions&);
// Large targets for residents and everyone who walks by, smaller ones for staff and family who came in.
widgets::Density density_of(const Place&, const data::Viewer&);

} // namespace app
