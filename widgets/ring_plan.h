// The places round the middle of a ring picture: worked out from the size of the glass and of what stands there. Draws nothing.
#pragma once
#include <array>
#include <span>

#include "widgets/few.h"
#include "widgets/geometry.h"
#include "widgets/ring_picture.h"

namespace widgets {

struct RingPlace {
    Box box;
    Mm from_middle = 0;
    int ring = 0;
};
using RingPlaces = Few<RingPlace, 80>;

// How many marks each ring has.
using RingCounts = std::array<int, most_rings>;

struct RingPlan {
    bool found = false;
    bool one_ring = false;   // a page shows one ring, in all the places
    int columns = 0, rows = 0, pages = 1;
    int room = 0;            // one_ring: how many stand on a page
    std::array<Mm, most_rings - 1> edges{}; // circles between the rings; 0: none
    Size cell;
    Box middle;
    RingPlaces places;       // nearest first; of each ring, once they are spread, in the order in which they are taken
};

// The size of each place.
Size place_size(Box area, int columns, int rows, Mm gap);
// Every place that `columns` times `rows` leave round the middle, nearest first, all of ring 0.
RingPlaces places_round(Box area, int columns, int rows, Mm gap, Size& cell, Box& middle);
// Shares the places out among the rings so that they take the fewest pages. `at_once`: marks on a page at most.
RingPlan share_places(const RingPlaces&, const RingCounts&, bool one_ring, int at_once);
// Each ring's places in the order in which they are taken: far from each other. It takes a moment, so it is for the plan that is drawn.
void spread_places(RingPlan&);
// How many places a ring has.
int places_of(const RingPlan&, int ring);

} // namespace widgets
