// Whether sound goes to one person's ears alone, as far as the system tells.
//
// Two things are asked: ALSA's jack controls, which know a plug in a socket that senses it (most laptops, tablets and mini-PCs),
// and the name of the output that SDL plays to (a USB or Bluetooth headset is called one). A socket that senses nothing, such as
// that of a Raspberry Pi, and a USB adapter with a name that says nothing, look like a loudspeaker: then what is private stays
// unsaid, which is the safe mistake. A headset that is plugged in and lies on the table cannot be told from one that is worn.
#pragma once
#include <string_view>

namespace widgets {

// "USB Headset", "Built-in Headphones", "Kopfhörer": what makers call them.
bool names_headset(std::string_view output);
// "Front Headphone Jack": a control that is on while something is plugged in. A phantom jack is on always.
bool names_headphone_jack(std::string_view control);

// Asks both. Takes some milliseconds, and may wait for a sound server: not for the thread that draws. SDL's audio must be in use.
bool headset_is_in();

} // namespace widgets
