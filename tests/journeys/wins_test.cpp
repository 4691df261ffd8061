// Journeys with small wins: about anybody, on the wall, and being glad of them.
#include "data/wins.h"
#include "tests/catch.h"
#include "tests/stage/stage.h"

using app::ScreenName;
using stage::Stage;

namespace {

// Sam keeps a small win of Rose's; then the glass is free.
void rose_made_something(Stage& kiosk) {
    kiosk.come_in_as_staff();
    kiosk.tap("Small wins");
    kiosk.tap("A new one");
    kiosk.tap("Rose");
    kiosk.tap("Made something");
    kiosk.tap("Finish");
}

} // namespace

TEST_CASE("Sam keeps a win of Rose's, Tom is glad of it, and Rose reads who is glad, in three touches") {
    Stage kiosk;
    rose_made_something(kiosk);
    kiosk.come_in_as_visitor("Rose", "Tom");
    kiosk.tap("Small win");
    kiosk.tap("See them all");
    kiosk.tap("Rose made something.");
    CHECK(kiosk.screen() == ScreenName::win);
    CHECK(kiosk.shows("Nobody has said so yet"));
    kiosk.tap("I'm glad too");
    CHECK(kiosk.shows("You"));
    kiosk.tap("Finish");

    kiosk.come_in_as("Rose");
    kiosk.tap("Small wins");
    kiosk.tap("See them all");
    CHECK(kiosk.anywhere("Glad of it: Tom."));
    kiosk.tap("Made something");
    CHECK(kiosk.shows("Tom"));
    CHECK_FALSE(kiosk.can_tap("I'm glad too")); // it is her own
}

TEST_CASE("Being glad is taken back with one touch") {
    Stage kiosk;
    rose_made_something(kiosk);
    kiosk.come_in_as_visitor("Rose", "Tom");
    kiosk.tap("Small win");
    kiosk.tap("See them all");
    kiosk.tap("Rose made something.");
    kiosk.tap("I'm glad too");
    kiosk.tap("Undo");
    CHECK(kiosk.shows("Nobody has said so yet"));
    CHECK(kiosk.can_tap("I'm glad too"));
}

TEST_CASE("Rose keeps a win of somebody who works here: those who care have small wins too") {
    Stage kiosk;
    kiosk.come_in_as("Rose");
    kiosk.tap("Small wins");
    kiosk.tap("Someone else's");
    while (!kiosk.can_tap("Sam")) {
        kiosk.tap("More names");
    }
    kiosk.tap("Sam");
    kiosk.tap("Taught someone");
    CHECK(kiosk.screen() == ScreenName::thank_you);
    CHECK(kiosk.shows("For the care team"));
    kiosk.tap("Finish");
    kiosk.come_in_as_staff();
    kiosk.tap("Small wins");
    CHECK(kiosk.can_tap("Taught someone"));
}

TEST_CASE("What Rose gave stands on a wall of its own") {
    Stage kiosk;
    kiosk.come_in_as("Rose");
    for (const char* win : {"Helped someone", "Joined in"}) {
        kiosk.tap("Small wins");
        kiosk.tap(win);
        kiosk.tap("Back");
    }
    kiosk.tap("Small wins");
    kiosk.tap("See them all");
    kiosk.tap("Mine");
    CHECK(kiosk.can_tap("Joined in"));
    kiosk.tap("Given");
    CHECK(kiosk.shows("What I gave"));
    CHECK(kiosk.can_tap("Helped someone"));
    CHECK_FALSE(kiosk.can_tap("Joined in"));
    kiosk.tap("All of us");
    CHECK(kiosk.can_tap("Joined in"));
}

TEST_CASE("Tom does not find on the wall what Harold keeps for the care team") {
    Stage kiosk;
    kiosk.come_in_as("Boat");
    kiosk.tap("Small wins");
    kiosk.tap("Joined in");
    kiosk.tap("Who may see it");
    kiosk.tap("My care team");
    kiosk.tap("Finish");
    kiosk.come_in_as_visitor("Rose", "Tom");
    kiosk.tap("Small win");
    kiosk.tap("See them all");
    CHECK(kiosk.shows("No small wins yet. Be the first."));
}
