// Puts the demo home together beside where it will be, then moves it there.
#include "app/demo_home.h"

#include <stdexcept>
#include <system_error>

#include "app/demo_life.h"
#include "data/error.h"

namespace app {
namespace {

namespace fs = std::filesystem;

constexpr const char* home_file = "alongside.db";

// Where the home is made; gone with everything in it at the end, however it ends.
class Workshop {
public:
    explicit Workshop(const fs::path& folder) : m_folder(folder / ".being-made") {
        std::error_code trouble;
        fs::create_directories(folder, trouble);
        fs::remove_all(m_folder, trouble); // of a time that was cut off
        if (!fs::create_directory(m_folder, trouble) || trouble) {
            throw data::Error(data::Trouble::cannot_open, "The data folder cannot be written: check that it belongs to the person who starts Alongside.");
        }
        fs::permissions(m_folder, fs::perms::owner_all, trouble);
    }
    Workshop(const Workshop&) = delete;
    Workshop& operator=(const Workshop&) = delete;
    ~Workshop() {
        std::error_code ignored;
        fs::remove_all(m_folder, ignored);
    }
    const fs::path& folder() const { return m_folder; }

    // The home's file last: with it there, it is a home.
    void move_out(const fs::path& to) const {
        for (const auto& file : fs::directory_iterator(m_folder)) {
            if (file.path().filename() != home_file) {
                fs::rename(file.path(), to / file.path().filename());
            }
        }
        fs::rename(m_folder / home_file, to / home_file);
    }

private:
    fs::path m_folder;
};

} // namespace

DemoMade make_demo_home(const fs::path& folder, const DemoPlan& plan) {
    std::error_code none;
    if (fs::exists(folder / home_file, none)) {
        throw std::runtime_error("There is a home in that data folder already, and it was left as it is: choose another folder for the demo.");
    }
    const bool was_there = fs::exists(folder, none);
    const Workshop workshop(folder);
    if (!was_there) {
        fs::permissions(folder, fs::perms::owner_all, none); // like every home: nobody else has to read it
    }
    const DemoDays days(plan.now_ms);
    DemoMade made;
    {
        const std::int64_t starts_ms = days.at(-plan.days - 1, 10);
        VirtualClock clock(starts_ms, "the demo");
        data::Home home = data::Home::open(workshop.folder(), clock);
        data::Batch batch(home);
        Household household = make_household(home, clock, starts_ms, plan.few_pins);
        made.residents = static_cast<int>(household.residents.size());
        made.staff = static_cast<int>(household.workers.size());
        made.visitors = static_cast<int>(household.visitors.size());
        DemoLife life(home, clock, std::move(household), days, plan.seed);
        life.live(-plan.days);
        made.events = life.events();
        batch.commit();
        made.entries = home.counts().journal_entries;
    }
    workshop.move_out(folder);
    return made;
}

} // namespace app
