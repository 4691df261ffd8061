// A list of at most N things that lives where it stands: a still screen is drawn without allocating.
#pragma once
#include <array>
#include <cstddef>
#include <span>

namespace widgets {

template <class Thing, std::size_t N>
class Few {
public:
    // What does not fit any more is left out; callers choose N so that pages hold far less.
    void add(const Thing& thing) {
        if (m_count < N) {
            m_things[m_count++] = thing;
        }
    }
    void add_all(std::span<const Thing> things) {
        for (const Thing& thing : things) {
            add(thing);
        }
    }
    std::size_t size() const { return m_count; }
    Thing& back() { return m_things[m_count - 1]; }
    std::span<const Thing> all() const { return {m_things.data(), m_count}; }

private:
    std::array<Thing, N> m_things{};
    std::size_t m_count = 0;
};

} // namespace widgets
