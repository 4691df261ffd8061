// The cast of the demo home put into a home: their records, secrets and circles, and each of them come in.
#pragma once
#include <cstdint>
#include <string_view>
#include <vector>

#include "app/commands/virtual_clock.h"
#include "app/demo_cast.h"
#include "data/home.h"

namespace app {

struct Household {
    struct Resident {
        const ResidentPart* part;
        data::PersonId id{};
        data::Viewer viewer = data::Viewer::house();
        std::vector<data::PersonId> circle; // visitors and residents who know them
    };
    struct Worker {
        const StaffPart* part;
        data::PersonId id{};
        data::Viewer viewer = data::Viewer::house();
    };
    struct Visitor {
        const VisitorPart* part;
        data::PersonId id{};
        std::size_t resident = 0;
        data::Viewer viewer = data::Viewer::house(); // the house: has no PIN yet, so has never come in
        bool comes_in() const { return viewer.person() != data::PersonId::none; }
    };
    std::vector<Resident> residents;
    std::vector<Worker> workers;
    std::vector<Visitor> visitors;

    std::size_t resident(std::string_view name) const;
    std::size_t worker(std::string_view name) const;
    std::size_t visitor(std::string_view name) const;
};

// On an empty home that this process made. The clock goes on by some hours from `starts_ms`.
Household make_household(data::Home&, VirtualClock&, std::int64_t starts_ms, bool few_pins);

} // namespace app
