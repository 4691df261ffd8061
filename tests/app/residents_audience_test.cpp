// What the screens of residents and of everybody who walks by never show.
#include <fstream>

#include "data/moods.h"
#include "data/notes.h"
#include "data/wins.h"
#include "tests/app/small_house.h"
#include "tests/catch.h"

using namespace app;
using data::Audience;

TEST_CASE("Welcome: what is still on today, by its public title alone") {
    SmallHouse house;
    Visitor passer_by(house);
    const auto& view = std::get<WelcomeView>(passer_by.view());
    CHECK(view.weekday == "Saturday");
    CHECK(view.date == "21 November");
    CHECK(view.clock == "10:42");
    CHECK(view.part_of_day == "in the morning");
    CHECK(view.season_picture == "season-autumn");
    REQUIRE(view.events.size() == 2);
    CHECK(view.events[0].title == "Singing");
    CHECK(view.events[0].time == "11:00");
    CHECK_FALSE(passer_by.sees("Breakfast club"));
    CHECK_FALSE(passer_by.sees("lounge"));

    house.clock.wall_ms = that_saturday(21, 0);
    passer_by.does(Finish{});
    CHECK(passer_by.sees("Nothing more is on today."));
    CHECK(passer_by.sees("in the evening"));
    house.clock.wall_ms = that_saturday(9, 0, 5);
    passer_by.does(Finish{});
    CHECK(passer_by.sees("Nothing is planned for today."));
}

TEST_CASE("Welcome: a small win names only who agreed to it, and is there only if it was shared with the house") {
    SmallHouse house;
    data::record_win(house.home, house.as(house.rose), {house.rose, data::Win::made, "A blue scarf", Audience::circle, {}});
    Visitor passer_by(house);
    CHECK(std::get<WelcomeView>(passer_by.view()).win.empty());

    data::record_win(house.home, house.as(house.rose), {house.rose, data::Win::helped, "", Audience::house, {}});
    passer_by.does(Finish{});
    CHECK(std::get<WelcomeView>(passer_by.view()).win == "Rose helped someone.");
    data::record_win(house.home, house.as(house.harold), {house.harold, data::Win::got_out, "", Audience::house, {}});
    passer_by.does(Finish{});
    CHECK(std::get<WelcomeView>(passer_by.view()).win == "Someone here got out and about.");
    CHECK_FALSE(passer_by.sees("Harold"));
    data::record_win(house.home, house.as(house.harold), {house.harold, data::Win::made, "A bird box.", Audience::house, {}});
    passer_by.does(Finish{});
    CHECK(passer_by.sees("“A bird box.”"));
    CHECK_FALSE(passer_by.sees("Harold"));
    const std::string long_words(200, 'x');
    data::record_win(house.home, house.as(house.rose), {house.rose, data::Win::rested, long_words, Audience::house, {}});
    passer_by.does(Finish{});
    CHECK(std::get<WelcomeView>(passer_by.view()).win == "Rose rested well."); // what fits the card
}

TEST_CASE("I live here: whoever did not agree is a picture and its word, never a name or an initial") {
    SmallHouse house;
    const auto second_boat =
        data::add_person(house.home, house.manager, {data::Role::resident, "Xavier", "Xavier Young", "pic-boat", "", "", false});
    data::add_person(house.home, house.manager, {data::Role::resident, "Zelda", "Zelda Quick", "", "", "", false});
    Visitor passer_by(house);
    REQUIRE(passer_by.touches("I live here"));
    CHECK(passer_by.labels() == std::vector<std::string>{"Amina", "Boat", "Boat 2", "Rose", "Someone else"});
    CHECK(passer_by.tile("Boat")->number == data::number(house.harold));
    CHECK(passer_by.tile("Boat 2")->number == data::number(second_boat));
    CHECK(passer_by.tile("Boat")->mark.initial.empty());
    CHECK(passer_by.tile("Someone else")->mark.initial.empty());
    CHECK(passer_by.tile("Amina")->mark.initial == "A");
    for (const char* const hidden : {"Harold", "Xavier", "Zelda", "Finch", "Palmer", "Bello"}) {
        CHECK_FALSE(passer_by.sees(hidden));
    }
    REQUIRE(passer_by.touches("Rose"));
    CHECK(passer_by.screen() == ScreenName::resident);
    CHECK(passer_by.state.session.viewer.person() == house.rose);
}

TEST_CASE("I live here: an empty home says so kindly") {
    TemporaryFolder folder;
    SetClock clock;
    clock.wall_ms = that_saturday(10, 0);
    data::Home home = data::Home::open(folder.path(), clock);
    State state;
    widgets::Language words(folder.path(), "en");
    World world{home, state, words, folder.path()};
    Place place;
    place.screen = ScreenName::i_live_here;
    obey_all(world, {Visit{place}});
    reload(world);
    const auto& view = std::get<MenuView>(state.view);
    CHECK(view.choices.empty());
    CHECK(view.empty.find("Nobody who lives here has been added yet.") == 0);
}

TEST_CASE("Picture lock: asked for before the page, wrong ones are told kindly, and the sixth try must wait") {
    SmallHouse house;
    house.give_lock(house.rose);
    house.give_lock(house.harold);
    Visitor passer_by(house);
    passer_by.touches("I live here");
    REQUIRE(passer_by.touches("Boat"));
    CHECK(passer_by.screen() == ScreenName::picture_lock);
    CHECK_FALSE(passer_by.sees("Harold"));
    passer_by.does(GoBack{});
    REQUIRE(passer_by.touches("Rose"));
    CHECK(passer_by.screen() == ScreenName::picture_lock);
    CHECK(passer_by.state.session.viewer.role() == data::Role::house);
    for (int time = 0; time < 5; ++time) {
        passer_by.does(ComeInAsResident{house.rose, {"pic-key", "pic-boat", "pic-rose"}});
        CHECK(passer_by.state.notice.has_value());
        passer_by.does(CloseNotice{});
        CHECK(passer_by.screen() == ScreenName::picture_lock);
    }
    CHECK(passer_by.sees("Please wait 30 seconds."));
    passer_by.does(ComeInAsResident{house.rose, {"pic-rose", "pic-boat", "pic-key"}});
    CHECK(passer_by.screen() == ScreenName::picture_lock); // right, but too soon
    house.clock.monotonic_ms += 31'000;
    passer_by.does(ComeInAsResident{house.rose, {"pic-rose", "pic-boat", "pic-key"}});
    CHECK(passer_by.screen() == ScreenName::resident);
    CHECK(passer_by.sees("Hello Rose"));
}

TEST_CASE("A resident's screens: what another said in confidence is on none of them, for nobody") {
    SmallHouse house;
    house.give_lock(house.rose);
    const auto rose = data::come_in_as_resident(house.home, house.rose, {"pic-rose", "pic-boat", "pic-key"}).viewer;
    data::record_mood(house.home, rose, {house.rose, data::Mood::lonely, data::MoodTopic::people, "zebra", Audience::only_me, {}});
    data::record_win(house.home, rose, {house.rose, data::Win::made, "zebra", Audience::only_me, {}});
    data::record_mood(house.home, rose, {house.rose, data::Mood::sad, {}, "zebra", Audience::named, {house.grace}});
    data::leave_note(house.home, rose, {house.rose, data::NoteFor::care_team, "zebra"});
    const std::vector<data::Viewer> others = {data::Viewer::house(), house.as(house.harold), house.as_tom()};
    for (const data::Viewer& viewer : others) {
        for (int screen = 0; screen < screen_count; ++screen) {
            const auto name = static_cast<ScreenName>(screen);
            if (name == ScreenName::notes || name == ScreenName::note) {
                continue; // Tom's notes have tests of their own
            }
            Visitor visitor(house);
            visitor.state.session.viewer = viewer;
            visitor.goes_to(name, house.rose);
            INFO(to_string(name));
            CHECK_FALSE(visitor.sees("zebra"));
        }
    }
}

TEST_CASE("A resident's page: says how many notes are new to them, and to nobody else") {
    SmallHouse house;
    data::leave_note(house.home, house.as_tom(), {house.rose, data::NoteFor::resident, "I will come on Sunday."});
    Visitor rose(house);
    rose.comes_in(house.as(house.rose));
    CHECK(rose.tile("Notes")->badge == "1 new");
    Visitor harold(house);
    harold.comes_in(house.as(house.harold));
    CHECK(harold.tile("Notes")->badge.empty());
}

TEST_CASE("A day in which the clocks change is still a day") {
    const char* const zone = std::getenv("TZ");
    const std::string before = zone == nullptr ? "" : zone;
    setenv("TZ", "Europe/London", 1);
    tzset();
    const data::WallTime noon{1'793'016'000'000}; // 26 October 2026, 12:00 UTC
    const DayBounds day_before = day_bounds(noon, -1); // the clocks go back on the 25th
    CHECK(data::milliseconds(day_before.ends) - data::milliseconds(day_before.starts) == 25 * 60 * 60 * 1000);
    CHECK(data::milliseconds(day_bounds(noon).starts) == data::milliseconds(day_before.ends));
    zone == nullptr ? unsetenv("TZ") : setenv("TZ", before.c_str(), 1);
    tzset();
}

TEST_CASE("Photographs are looked for by somebody who has come in: else it is refused, and the stick is not looked at") {
    SmallHouse house;
    const auto stick = house.folder.path() / "stick";
    std::filesystem::create_directories(stick);
    std::ofstream(stick / "one.jpg") << "no photograph, but a file of that name";
    widgets::PhotographShelf shelf(0);
    Visitor nobody(house);
    nobody.world.stick = stick;
    nobody.world.shelf = &shelf;
    CHECK_THROWS_AS(app::obey(nobody.world, app::LookForPhotographs{}), data::Error);
    CHECK(shelf.count() == 0);
    CHECK_FALSE(nobody.state.session.photos);
    CHECK(nobody.screen() == app::ScreenName::welcome);

    Visitor grace(house);
    grace.world.stick = stick;
    grace.comes_in(house.as_grace());
    CHECK_THROWS_AS(app::obey(grace.world, app::LookForPhotographs{}), data::Error); // a kiosk without a shelf has none to choose from
    grace.world.shelf = &shelf;
    CHECK_THROWS_AS(app::obey(grace.world, app::LookForPhotographs{}), data::Error); // nor one without a way to a stick
    widgets::Errand stick_errand(0);
    grace.world.stick_errand = &stick_errand;
    CHECK_NOTHROW(app::obey(grace.world, app::LookForPhotographs{}));
    CHECK(shelf.count() == 1);
}
