// Memory that was needed for a while: the allocator keeps it until it is asked to give it back to the machine.
#pragma once

namespace app {

// Takes some milliseconds: for when nobody is touching the glass.
void give_memory_back();

} // namespace app
