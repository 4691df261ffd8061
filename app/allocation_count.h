// How many times this thread asked for memory with `new`: what proves that a still screen is drawn without any.
// Counting costs one addition. May not be used to decide anything.
#pragma once
#include <cstdint>

namespace app {

std::int64_t allocations_so_far(); // by this thread, since it began

} // namespace app
