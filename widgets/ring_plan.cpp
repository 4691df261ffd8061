// Places on a grid round the middle; the further from it, the further the ring. Circles are drawn between them.
#include "widgets/ring_plan.h"

#include <cmath>

namespace widgets {

namespace {

constexpr Mm as_far = 2.0F;       // places whose distances differ by less are equally far
constexpr Size largest{46, 42};   // a place does not grow beyond it

Size slot_size(Box area, int columns, int rows, Mm gap) {
    return {(area.width - gap * static_cast<Mm>(columns - 1)) / static_cast<Mm>(columns), (area.height - gap * static_cast<Mm>(rows - 1)) / static_cast<Mm>(rows)};
}

Mm distance(const Box& one, const Box& other) {
    return std::hypot(one.x + one.width / 2 - other.x - other.width / 2, one.y + one.height / 2 - other.y - other.height / 2);
}

// Where another distance begins, as indices into places sorted by it; the first is 0, the last is their number.
Few<int, 40> shells_of(const RingPlaces& places) {
    Few<int, 40> shells;
    const auto all = places.all();
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (i == 0 || all[i].from_middle - all[i - 1].from_middle > as_far) {
            shells.add(static_cast<int>(i));
        }
    }
    shells.add(static_cast<int>(all.size()));
    return shells;
}

int pages_for(int marks, int places) { return marks == 0 ? 0 : places == 0 ? 1000 : (marks + places - 1) / places; }

// In the order in which they are taken: each as far as can be from those before it.
void spread(std::span<RingPlace> places) {
    for (std::size_t taken = 1; taken < places.size(); ++taken) {
        std::size_t best = taken;
        Mm best_room = -1;
        for (std::size_t i = taken; i < places.size(); ++i) {
            Mm room = 10'000;
            for (std::size_t before = 0; before < taken; ++before) {
                room = std::min(room, distance(places[i].box, places[before].box));
            }
            if (room > best_room + 0.1F) {
                best_room = room;
                best = i;
            }
        }
        std::swap(places[taken], places[best]);
    }
}

} // namespace

Size place_size(Box area, int columns, int rows, Mm gap) {
    const Size slot = slot_size(area, columns, rows, gap);
    return {std::min(slot.width, largest.width), std::min(slot.height, largest.height)};
}

RingPlaces places_round(Box area, int columns, int rows, Mm gap, Size& cell, Box& middle) {
    const Size slot = slot_size(area, columns, rows, gap);
    cell = place_size(area, columns, rows, gap);
    const int wide = columns % 2 == 0 ? 2 : 1, high = rows % 2 == 0 ? 2 : 1; // places that the middle takes
    middle = area.centred({slot.width * static_cast<Mm>(wide) + gap * static_cast<Mm>(wide - 1), slot.height * static_cast<Mm>(high) + gap * static_cast<Mm>(high - 1)});
    std::array<RingPlace, 80> found;
    std::size_t count = 0;
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            const bool in_middle = column >= (columns - wide) / 2 && column < (columns + wide) / 2 && row >= (rows - high) / 2 && row < (rows + high) / 2;
            if (in_middle || count >= found.size()) {
                continue;
            }
            const Box whole{area.x + static_cast<Mm>(column) * (slot.width + gap), area.y + static_cast<Mm>(row) * (slot.height + gap), slot.width, slot.height};
            const Box box = whole.centred(cell);
            found[count++] = {box, distance(box, area), 0};
        }
    }
    std::stable_sort(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(count),
                     [](const RingPlace& one, const RingPlace& other) { return one.from_middle < other.from_middle - 0.05F; });
    RingPlaces places;
    places.add_all(std::span(found).first(count));
    return places;
}

RingPlan share_places(const RingPlaces& places, const RingCounts& counts, bool one_ring, int at_once) {
    RingPlan plan;
    std::array<RingPlace, 80> all;
    const std::size_t number = places.all().size();
    std::copy(places.all().begin(), places.all().end(), all.begin());
    if (number == 0) {
        return plan;
    }
    if (one_ring) {
        const int room = std::min(static_cast<int>(number), at_once);
        plan.pages = 0;
        for (const int marks : counts) {
            plan.pages += pages_for(marks, room);
        }
        plan.one_ring = plan.found = true;
        plan.room = room;
        plan.places = places;
        return plan;
    }
    const auto shells = shells_of(places);
    const std::span<const int> starts = shells.all();
    std::array<int, 2> best{};
    int fewest = 1000, most_even = -1;
    // The first ring ends where one shell does, the second where another does; a ring without marks may be without places.
    for (std::size_t first = 0; first < starts.size(); ++first) {
        for (std::size_t second = first; second < starts.size(); ++second) {
            const std::array<int, most_rings> rooms{starts[first], starts[second] - starts[first], static_cast<int>(number) - starts[second]};
            int pages = 1, least = 1000;
            for (std::size_t ring = 0; ring < most_rings; ++ring) {
                pages = std::max(pages, pages_for(counts[ring], rooms[ring]));
                least = std::min(least, rooms[ring]);
            }
            if (pages < fewest || (pages == fewest && least > most_even)) {
                fewest = pages;
                most_even = least;
                best = {starts[first], starts[second]};
            }
        }
    }
    if (fewest >= 1000) {
        return plan;
    }
    plan.found = true;
    plan.pages = fewest;
    for (std::size_t i = 0; i < number; ++i) {
        all[i].ring = static_cast<int>(i) < best[0] ? 0 : static_cast<int>(i) < best[1] ? 1 : 2;
    }
    for (std::size_t edge = 0; edge < best.size(); ++edge) {
        const auto at = static_cast<std::size_t>(best[edge]);
        if (at > 0 && at < number && (edge == 0 || best[edge] > best[0])) {
            plan.edges[edge] = (all[at - 1].from_middle + all[at].from_middle) / 2;
        }
    }
    plan.places.add_all(std::span(all).first(number));
    return plan;
}

void spread_places(RingPlan& plan) {
    std::array<RingPlace, 80> all;
    const std::size_t number = plan.places.size();
    std::copy(plan.places.all().begin(), plan.places.all().end(), all.begin());
    if (plan.one_ring && number > 0) {
        std::swap(all[0], all[number - 1]); // from a corner, so that two or four stand evenly
    }
    for (std::size_t from = 0; from < number;) {
        std::size_t to = from;
        while (to < number && (plan.one_ring || all[to].ring == all[from].ring)) {
            ++to;
        }
        spread(std::span(all).subspan(from, to - from));
        from = to;
    }
    plan.places = {};
    plan.places.add_all(std::span(all).first(number));
}

int places_of(const RingPlan& plan, int ring) {
    if (plan.one_ring) {
        return plan.room;
    }
    int count = 0;
    for (const RingPlace& place : plan.places.all()) {
        count += place.ring == ring ? 1 : 0;
    }
    return count;
}

} // namespace widgets
