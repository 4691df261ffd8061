// The places of a ring picture: nothing lies on anything else, what is nearer stands nearer, and the middle stays free.
#include "tests/catch.h"
#include "widgets/ring_plan.h"

using namespace widgets;

namespace {

RingPlaces on(Box area, int columns, int rows) {
    Size cell;
    Box middle;
    return places_round(area, columns, rows, 4, cell, middle);
}

bool overlap(const Box& a, const Box& b) { return a.x < b.right() - 0.01F && b.x < a.right() - 0.01F && a.y < b.bottom() - 0.01F && b.y < a.bottom() - 0.01F; }

} // namespace

TEST_CASE("Ring picture: no place lies on another or on the middle, and all lie on the glass") {
    const Box area{5, 30, 205, 96};
    for (int columns = 2; columns <= 7; ++columns) {
        for (int rows = 1; rows <= 5; ++rows) {
            Size cell;
            Box middle;
            const RingPlaces places = places_round(area, columns, rows, 4, cell, middle);
            INFO(columns << " by " << rows);
            for (const RingPlace& one : places.all()) {
                CHECK_FALSE(overlap(one.box, middle));
                CHECK(one.box.x >= area.x - 0.01F);
                CHECK(one.box.bottom() <= area.bottom() + 0.01F);
                for (const RingPlace& other : places.all()) CHECK((&one == &other || !overlap(one.box, other.box)));
            }
        }
    }
}

TEST_CASE("Ring picture: every place of a nearer ring is nearer, with a circle drawn between") {
    const RingPlan plan = share_places(on({0, 0, 205, 96}, 7, 3), {4, 5, 3}, false, 100);
    REQUIRE(plan.found);
    CHECK(plan.pages == 1);
    for (const RingPlace& place : plan.places.all()) {
        if (place.ring == 0) CHECK(place.from_middle < plan.edges[0]);
        if (place.ring == 1) CHECK((place.from_middle > plan.edges[0] && place.from_middle < plan.edges[1]));
        if (place.ring == 2) CHECK(place.from_middle > plan.edges[1]);
    }
    for (int ring = 0; ring < most_rings; ++ring) CHECK(places_of(plan, ring) >= RingCounts{4, 5, 3}[static_cast<std::size_t>(ring)]);
}

TEST_CASE("Ring picture: a place is as far as can be from those taken before it, and adding one moves nobody") {
    const RingPlaces places = on({0, 0, 205, 96}, 7, 3);
    RingPlan few = share_places(places, {2, 0, 0}, false, 100), one_more = share_places(places, {3, 0, 0}, false, 100);
    spread_places(few);
    spread_places(one_more);
    const auto place_of = [](const RingPlan& plan, std::size_t number) {
        for (const RingPlace& place : plan.places.all())
            if (place.ring == 0 && number-- == 0) return place.box;
        return Box{};
    };
    CHECK(place_of(few, 0).x == place_of(one_more, 0).x);
    CHECK(place_of(few, 1).x == place_of(one_more, 1).x);
    CHECK(std::abs(place_of(few, 0).x - place_of(few, 1).x) > 40);
}

TEST_CASE("Ring picture: with places for few, one ring stands on a page") {
    const RingPlan plan = share_places(on({0, 0, 118, 60}, 3, 2), {5, 1, 0}, true, 100);
    REQUIRE(plan.found);
    CHECK(plan.pages == 3);
    CHECK(places_of(plan, 0) == 4);
    CHECK(share_places(on({0, 0, 118, 60}, 3, 2), {5, 1, 0}, true, 2).pages == 4);
}
