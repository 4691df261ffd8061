// What stands beside a ring picture: Help, the page turner and the screen's own choices. ring_picture.cpp alone uses it.
#pragma once
#include "widgets/bar_layout.h"

namespace widgets {

// Where Help, the page turner and the screen's own choices stand: in a column beside the picture on glass that lies, in a row below
// it on glass that stands. Where there is no room for the choices they follow the marks in the pages.
struct Controls {
    Box picture;                  // what is left for it
    Box column;                   // of glass that lies
    Mm height = 0;                // of each in the column
    BarLayout row;                // of glass that stands
    bool follow = false;
};
// `few`: nothing but the page turner and Help, as for those who want few choices at once.
Controls controls_for(const Frame&, Box body, std::span<const Choice>, bool turner, bool few);
// A touched page turner comes back as the choice "more".
BarEvents draw_controls(Frame&, Box body, Controls, std::span<const Choice>, bool turner);

} // namespace widgets
