// Photographs in files, read away from the drawing path: small ones of all of them, one after the other, and a whole one of the one
// that was chosen. The files may be on a stick that is slow, or pulled out at any moment. Knows nothing else of the house.
#pragma once
#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

#include "widgets/photograph.h"

namespace widgets {

class PhotographShelf {
public:
    // On a thread of its own. Where `each_takes_ms` is given without one: look() makes the next once that much time has passed for
    // it (four times as much for a whole one), so that tests and tours find the same at every run.
    explicit PhotographShelf(std::optional<std::int64_t> each_takes_ms = {});
    ~PhotographShelf();
    PhotographShelf(const PhotographShelf&) = delete;
    PhotographShelf& operator=(const PhotographShelf&) = delete;

    // Begins with small ones of these, in their order; what was here before is forgotten.
    void show(std::vector<std::filesystem::path> files);
    // Reads one of them whole, before anything else that is left to do. The last one asked for counts.
    void read(std::size_t index);
    // Leaves undone what is left to do. What was made stays.
    void stop();

    // Fetches what was made until now; true where there is anything new.
    bool look(std::int64_t now_ms);
    bool is_working() const; // as of the last look
    std::size_t count() const;
    std::size_t made() const; // small ones, also those that turned out to be none
    // Of the file with that place in the list. Null: not made yet.
    const Photograph* small(std::size_t index) const;
    // The whole one that was asked for, once.
    std::optional<Photograph> take_whole();
    // Waits until nothing is left to do. For tests of the thread.
    void wait();

    static constexpr int small_side_px = 360;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace widgets
