// Journeys of a home that begins: an empty folder, one person who has never seen it, and ten minutes.
#include <fstream>

#include "data/people.h"
#include "data/sign_in.h"
#include "tests/catch.h"
#include "tests/journeys/walk.h"

using app::ScreenName;
using stage::Stage;
using stage::walk;

namespace {

constexpr const char* helens_pin = "112358";

void write(Stage& kiosk, std::string_view words) {
    kiosk.type(words);
    kiosk.tap("Save it");
}

void helen_chooses_her_pin(Stage& kiosk) {
    REQUIRE(kiosk.screen() == ScreenName::give_pin);
    kiosk.enter_pin(helens_pin);
    CHECK(kiosk.shows("The same PIN once more"));
    kiosk.enter_pin(helens_pin);
}

void add_resident(Stage& kiosk, const char* name, const char* picture) {
    walk(kiosk, {"add"});
    write(kiosk, name);
    CHECK(kiosk.screen() == ScreenName::choose_for_person);
    walk(kiosk, {picture});
    kiosk.turn_to("English");
    CHECK(kiosk.screen() == ScreenName::set_up_residents);
}

} // namespace

TEST_CASE("A home begins on an empty folder, by what stands on the glass alone, on every glass") {
    for (const auto& [width, height] : {std::pair{1280, 800}, {800, 480}, {720, 1280}, {1920, 1200}}) {
        INFO(width);
        Stage kiosk({.width = width, .height = height, .furnished = false});
        CHECK(kiosk.screen() == ScreenName::welcome);
        CHECK_FALSE(kiosk.can_tap("I live here"));
        kiosk.turn_to("English");
        CHECK(kiosk.shows("What is this home called?"));
        write(kiosk, "Elm House");
        CHECK(kiosk.shows("Who manages this home?"));
        write(kiosk, "Helen");
        helen_chooses_her_pin(kiosk);
        CHECK(kiosk.viewer().role() == data::Role::manager);
        CHECK(kiosk.shows("When does the day shift begin?"));
        kiosk.turn_to("06:45");
        kiosk.turn_to("14:00");
        kiosk.turn_to("20:30");
        CHECK(kiosk.screen() == ScreenName::set_up_residents);
        add_resident(kiosk, "Rose", "picture-3");
        add_resident(kiosk, "Harold", "picture-5");
        CHECK(kiosk.shows("2 people live here now"));
        kiosk.tap("That's everybody");
        CHECK(kiosk.shows("Your home is ready"));
        kiosk.tap("All right");
        CHECK(kiosk.screen() == ScreenName::welcome);
        kiosk.restart();
        CHECK(kiosk.can_tap("I live here"));
        const auto facts = data::home_facts(kiosk.home(), data::Viewer::house());
        CHECK(facts.name == "Elm House");
        CHECK(facts.language == "en");
        CHECK(facts.day_starts_minute == 6 * 60 + 45);
        CHECK(facts.evening_starts_minute == 14 * 60);
        CHECK(facts.night_starts_minute == 20 * 60 + 30);
        CHECK(data::residents(kiosk.home(), data::Viewer::house()).size() == 2);
        CHECK(data::set_up_so_far(kiosk.home()) == data::SetUp::finished);
        walk(kiosk, {"i-live-here", "person-"}); // each has a picture, and opens their page by it
        CHECK(kiosk.screen() == ScreenName::resident);
    }
}

TEST_CASE("Setting up can be broken off after every step: what was entered stays, and it goes on where it was") {
    Stage kiosk({.furnished = false});
    kiosk.turn_to("English");
    kiosk.restart();
    CHECK(kiosk.shows("Setting up this home"));
    kiosk.tap("Go on");
    write(kiosk, "Elm House");
    kiosk.restart();
    CHECK(kiosk.shows("Elm House"));
    kiosk.tap("Go on");
    write(kiosk, "Helen");
    kiosk.restart();
    CHECK(kiosk.shows("Helen still needs a PIN"));
    kiosk.tap("Go on");
    kiosk.enter_pin(helens_pin);
    kiosk.restart(); // between the two times: nothing is kept
    CHECK(data::can_be_set_up(kiosk.home()));
    kiosk.tap("Go on");
    helen_chooses_her_pin(kiosk);
    kiosk.restart();
    CHECK(kiosk.can_tap("I live here")); // from now on the home is hers
    CHECK_FALSE(kiosk.anywhere("Go on"));
    walk(kiosk, {"i-work-here", "person-"});
    kiosk.enter_pin(helens_pin);
    walk(kiosk, {"running"});
    kiosk.turn_to("Go on setting up");
    CHECK(kiosk.screen() == ScreenName::set_up);
    kiosk.tap("Go on");
    CHECK(kiosk.screen() == ScreenName::set_up_residents);
    kiosk.tap("Later");
    kiosk.tap("All right");
    walk(kiosk, {"i-work-here", "person-"});
    kiosk.enter_pin(helens_pin);
    walk(kiosk, {"running"});
    CHECK_FALSE(kiosk.on_some_page("Go on setting up"));
}

TEST_CASE("The first PIN is asked for twice: another the second time changes nothing, and a short one is told kindly") {
    Stage kiosk({.furnished = false});
    kiosk.turn_to("English");
    write(kiosk, "Elm House");
    write(kiosk, "Helen");
    kiosk.enter_pin("11235");
    CHECK(kiosk.shows("A PIN has six to twelve digits"));
    kiosk.tap("All right");
    kiosk.enter_pin(helens_pin);
    kiosk.enter_pin("112359");
    CHECK(kiosk.shows("The two were not the same"));
    kiosk.tap("All right");
    CHECK(data::can_be_set_up(kiosk.home()));
    CHECK_FALSE(kiosk.anywhere("112358"));
    helen_chooses_her_pin(kiosk);
    CHECK_FALSE(data::can_be_set_up(kiosk.home()));
}

TEST_CASE("The home begins in the language that was chosen, and the residents may come from a list on a stick") {
    Stage kiosk({.furnished = false});
    std::filesystem::create_directories(kiosk.folder() / "stick");
    std::ofstream(kiosk.folder() / "stick" / "Residents.csv") << "Name;Language\nRose Ellery;\nAmina Yusuf;Urdu\n";
    kiosk.turn_to("English");
    write(kiosk, "Elm House");
    write(kiosk, "Helen");
    helen_chooses_her_pin(kiosk);
    walk(kiosk, {"time-", "time-", "time-", "people-file", "file-"});
    CHECK(kiosk.shows("Take in all 2"));
    kiosk.tap("Take in all 2");
    CHECK(kiosk.screen() == ScreenName::set_up_residents);
    CHECK(kiosk.shows("2 people live here now"));
    const auto residents = data::residents(kiosk.home(), kiosk.viewer());
    REQUIRE(residents.size() == 2);
    CHECK(residents[0].language == "ur");
    CHECK(residents[0].picture != residents[1].picture);
    kiosk.tap("Undo");
    CHECK(data::residents(kiosk.home(), kiosk.viewer()).empty());
    add_resident(kiosk, "Una", "picture-2");
    CHECK(data::residents(kiosk.home(), kiosk.viewer()).size() == 1);
    kiosk.tap("Undo"); // of Una, not of her language alone
    CHECK(data::residents(kiosk.home(), kiosk.viewer()).empty());
}

TEST_CASE("Nobody sets up a home that is set up: its Welcome has three doors, whoever stands before it") {
    Stage kiosk;
    CHECK(kiosk.can_tap("I live here"));
    CHECK_FALSE(kiosk.anywhere("Setting up this home"));
    kiosk.restart();
    CHECK(kiosk.can_tap("I live here"));
    CHECK_FALSE(data::can_be_set_up(kiosk.home()));
}
