// A photograph of the home's own in the place of a picture of the set: who puts it there, where it is seen, and the way back.
#include <filesystem>

#include "data/db.h"
#include "data/sign_in.h"
#include "data/set_pictures.h"
#include "tests/catch.h"
#include "tests/journeys/stick.h"
#include "tests/journeys/walk.h"
#include "tests/stage/stage.h"

using app::ScreenName;
using stage::Stage;
using stage::walk;

namespace {

void put_one(Stage& kiosk) {
    stage::put_on_stick(kiosk, "choir.jpg", stage::made_jpeg(1200, 1200, {0xC02080, 0xC02080, 0xC02080, 0xC02080}));
}

// How much of the glass has the colour of that photograph.
int of_the_photograph(Stage& kiosk) {
    kiosk.hands().renderer().look_away(false);
    kiosk.shell().draw(true);
    kiosk.hands().renderer().present();
    int found = 0;
    for (const std::uint32_t pixel : kiosk.hands().renderer().pixels()) {
        const auto near = [pixel](int shift, int value) { return std::abs(static_cast<int>(pixel >> shift & 255U) - value) < 10; };
        found += near(16, 0xC0) && near(8, 0x20) && near(0, 0x80) ? 1 : 0;
    }
    return found;
}

void grace_at_our_pictures(Stage& kiosk) {
    kiosk.come_in_as_staff(stage::grace_badge);
    kiosk.tap("Residents");
    kiosk.tap("Rose");
    walk(kiosk, {"about-me", "card-sort", "home-cards", "our-pictures"});
}

std::size_t replaced(Stage& kiosk) { return data::replaced_pictures(kiosk.home(), data::Viewer::house()).size(); }

} // namespace

TEST_CASE("Grace puts the home's own photograph in the place of a face: Rose meets it where she says how she feels, and Undo brings the drawn one back") {
    Stage kiosk;
    put_one(kiosk);
    grace_at_our_pictures(kiosk);
    walk(kiosk, {"group-1"});
    CHECK(kiosk.shows("Happy"));
    walk(kiosk, {"picture-1"});
    CHECK(kiosk.shows("This is the drawn picture."));
    walk(kiosk, {"choose", "photo-1"});
    CHECK(kiosk.shows("Everybody in the house can see it."));
    CHECK(replaced(kiosk) == 0);
    walk(kiosk, {"use"});
    CHECK(kiosk.shows("Your own picture"));
    CHECK(replaced(kiosk) == 1);
    kiosk.tap("Finish");
    CHECK(of_the_photograph(kiosk) == 0);
    kiosk.come_in_as("Rose");
    walk(kiosk, {"how-i-feel"});
    CHECK(of_the_photograph(kiosk) > 2000);
    kiosk.tap("Finish");
    grace_at_our_pictures(kiosk);
    walk(kiosk, {"group-1"});
    CHECK(kiosk.anywhere("It has a photograph of yours."));
    walk(kiosk, {"picture-1", "drawn-picture"});
    kiosk.tap("No, leave it");
    CHECK(replaced(kiosk) == 1);
    walk(kiosk, {"drawn-picture"});
    kiosk.tap("Yes, take it away");
    CHECK(replaced(kiosk) == 0);
    kiosk.tap("Undo");
    CHECK(replaced(kiosk) == 1);
    CHECK(of_the_photograph(kiosk) == 0); // what is left on the glass says only that
    kiosk.tap("Finish");
    kiosk.come_in_as("Rose");
    walk(kiosk, {"how-i-feel"});
    CHECK(of_the_photograph(kiosk) > 2000);
}

TEST_CASE("Every group of pictures has what it is named after, and every one of them can be chosen") {
    Stage kiosk;
    put_one(kiosk);
    grace_at_our_pictures(kiosk);
    int groups = 0;
    for (const auto& item : kiosk.items()) {
        groups += item.id.name == "group" ? 1 : 0;
    }
    CHECK(groups == 14);
    for (const char* group : {"group-2", "group-3", "group-4", "group-5"}) {
        walk(kiosk, {group, "picture-2"});
        CHECK(kiosk.screen() == ScreenName::our_picture);
        kiosk.tap("Back");
        kiosk.tap("Back");
    }
}
