// The one call that only the GNU C library has.
#include "app/memory.h"

#include <malloc.h>

namespace app {

void give_memory_back() {
    ::malloc_trim(0);
}

} // namespace app
