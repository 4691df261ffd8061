// The program's `new` and `delete`: malloc and free with a count. C++ lets them be replaced only for the whole program,
// which is why the count is the one variable that belongs to a thread instead of an object.
#include "app/allocation_count.h"

#include <cstdlib>
#include <new>

namespace {

thread_local std::int64_t allocation_count = 0;

void* allocate_or_null(std::size_t size) noexcept {
    ++allocation_count;
    return std::malloc(size == 0 ? 1 : size);
}

void* allocate(std::size_t size) {
    void* memory = allocate_or_null(size);
    if (memory == nullptr) {
        throw std::bad_alloc();
    }
    return memory;
}

void* allocate_aligned(std::size_t size, std::align_val_t alignment) {
    ++allocation_count;
    void* memory = nullptr;
    const std::size_t least = sizeof(void*);
    const std::size_t wanted = static_cast<std::size_t>(alignment);
    if (posix_memalign(&memory, wanted < least ? least : wanted, size == 0 ? 1 : size) != 0) {
        throw std::bad_alloc();
    }
    return memory;
}

} // namespace

namespace app {

std::int64_t allocations_so_far() {
    return allocation_count;
}

} // namespace app

void* operator new(std::size_t size) { return allocate(size); }
void* operator new[](std::size_t size) { return allocate(size); }
// Whoever brings a `new` of their own, as the address sanitizer does, brings these too: all of them belong together.
void* operator new(std::size_t size, const std::nothrow_t&) noexcept { return allocate_or_null(size); }
void* operator new[](std::size_t size, const std::nothrow_t&) noexcept { return allocate_or_null(size); }
void* operator new(std::size_t size, std::align_val_t alignment) { return allocate_aligned(size, alignment); }
void* operator new[](std::size_t size, std::align_val_t alignment) { return allocate_aligned(size, alignment); }
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete[](void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }
void operator delete[](void* memory, std::size_t) noexcept { std::free(memory); }
void operator delete(void* memory, const std::nothrow_t&) noexcept { std::free(memory); }
void operator delete[](void* memory, const std::nothrow_t&) noexcept { std::free(memory); }
void operator delete(void* memory, std::align_val_t) noexcept { std::free(memory); }
void operator delete[](void* memory, std::align_val_t) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t, std::align_val_t) noexcept { std::free(memory); }
void operator delete[](void* memory, std::size_t, std::align_val_t) noexcept { std::free(memory); }
