// The way of the picture tour through the demo home: what is touched, in order, so that every screen is come by as people come by it.
#pragma once
#include <span>
#include <string_view>

namespace app {

enum class TourDo {
    tap_id,    // the thing with that id, on whatever page it is
    tap_first, // the first thing whose id starts so
    tap_name,  // a person, by name: names are the same in every language
    type, enter,
    alone,     // nobody touches anything for so many seconds
    home,      // Finish, from wherever we are
    picture    // of what is shown, under this name
};

struct TourStep {
    TourDo what;
    std::string_view with = {};
};

// Chapters begin at Welcome, so that one that cannot go on does not stop the others.
std::span<const std::span<const TourStep>> tour_chapters();

} // namespace app
