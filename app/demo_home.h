// Makes a data folder with a fictional home in it: its people, a calendar, and ninety days that end shortly before now.
#pragma once
#include <cstdint>
#include <filesystem>

namespace app {

struct DemoMade {
    int residents = 0, staff = 0, visitors = 0;
    int events = 0;             // in the calendar
    std::int64_t entries = 0;   // in the journal
};

struct DemoPlan {
    std::int64_t now_ms = 0; // when it ends
    std::uint64_t seed = 1;
    int days = 90;
    // For tests: Argon2id takes its time. Staff come in with their badges alone, of the visitors only the first one has a PIN.
    bool few_pins = false;
};

// The same plan gives the same people saying the same things; keys, salts and hashes are by chance, as in
// every home. All of it appears in the folder at once, or nothing does. Throws data::Error; std::runtime_error with a plain
// line where there is a home already.
DemoMade make_demo_home(const std::filesystem::path& folder, const DemoPlan&);

} // namespace app
