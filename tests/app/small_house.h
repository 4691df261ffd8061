// A small home in a temporary folder with a few people and a day of activities, and somebody at its glass: places are gone to
// and things touched by the words on them, with the real loaders and updates, without drawing.
#pragma once
#include <functional>
#include <string>
#include <vector>

#include "app/router.h"
#include "app/screens/loaders.h"
#include "app/update.h"
#include "app/words.h"
#include "data/activities.h"
#include "data/people.h"
#include "data/sign_in.h"
#include "tests/widgets/small_catalogue.h"

class SetClock final : public data::Clock {
public:
    data::Now now() const override { return {data::WallTime{wall_ms}, true, monotonic_ms, "one start"}; }
    std::int64_t wall_ms = 0, monotonic_ms = 1'000'000;
};

// 21 November 2026, a Saturday, at this local time.
std::int64_t that_saturday(int hour, int minute, int days_later = 0);

struct SmallHouse {
    SmallHouse();

    TemporaryFolder folder;
    SetClock clock;
    data::Home home;
    data::Viewer manager;
    // Rose agreed to her name on the glass and has a rose. Harold did not agree and has a boat. Amina has no picture.
    data::PersonId rose, harold, amina, grace, tom, priya;
    data::ActivityId breakfast, singing, bulbs, tomorrows_walk;

    data::Viewer as(data::PersonId resident);
    data::Viewer as_grace(); // staff
    data::Viewer as_tom();   // Rose's son
    void give_lock(data::PersonId resident);
};

// Somebody in front of the glass.
class Visitor {
public:
    explicit Visitor(SmallHouse&);
    void comes_in(const data::Viewer&);
    void goes_to(app::ScreenName, data::PersonId resident = {});
    void goes_to(const app::Place&);
    // Touches what has these words on it, and says yes where a question is asked first. False: there is no such thing.
    bool touches(const std::string& label);
    void does(const app::Action&);

    app::ScreenName screen() const { return state.place().screen; }
    const app::View& view() const { return state.view; }
    const app::TileView* tile(const std::string& label) const;
    std::vector<std::string> labels() const; // of everything that can be touched
    std::string everything() const;          // every word of the View, also those only heard
    bool sees(const std::string& words) const { return everything().find(words) != std::string::npos; }

    SmallHouse& house;
    widgets::Language words;
    app::State state;
    app::World world;
};
