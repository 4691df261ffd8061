// What is said when the display goes away under the window.
#pragma once

namespace widgets {

// Once the window stands. X then ends the program by itself, with status 1; elsewhere SDL tells of it as of a window that was closed.
void say_when_display_goes();

} // namespace widgets
