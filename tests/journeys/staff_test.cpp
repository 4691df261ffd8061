// Journeys of the staff through the whole kiosk: coming in, noticing, passing on, arranging, and taking back.
#include "data/activities.h"
#include "data/moods.h"
#include "data/sign_in.h"
#include "tests/catch.h"
#include "tests/stage/stage.h"

using app::ScreenName;
using stage::Stage;

namespace {

// Looks at the journal as Grace would; the stage's own person is somebody else.
data::Viewer grace(Stage& stage) { return data::come_in_with_badge(stage.home(), stage::grace_badge).viewer; }

} // namespace

TEST_CASE("Sam comes in with a badge, or with a name and a PIN, and leaves with Finish") {
    Stage kiosk;
    kiosk.come_in_as_staff();
    CHECK(kiosk.screen() == ScreenName::staff);
    CHECK(kiosk.shows("Hello Sam"));
    CHECK(kiosk.viewer().role() == data::Role::staff);
    kiosk.tap("Finish");
    CHECK(kiosk.screen() == ScreenName::welcome);
    CHECK(kiosk.viewer() == data::Viewer::house());

    kiosk.tap("I work here");
    kiosk.tap("Sam");
    CHECK(kiosk.shows("Hello Sam"));
    kiosk.enter_pin(stage::staff_pin);
    CHECK(kiosk.screen() == ScreenName::staff);
    CHECK(kiosk.shows("Day team"));
}

TEST_CASE("A badge held to the reader on Welcome lets Sam in") {
    Stage kiosk;
    kiosk.type(stage::sam_badge);
    kiosk.key(widgets::Key::enter);
    CHECK(kiosk.screen() == ScreenName::staff);
    CHECK(kiosk.shows("Hello Sam"));
}

TEST_CASE("After five wrong PINs the pad waits and comes alive again by itself, also when the program was started anew") {
    Stage kiosk;
    kiosk.tap("I work here");
    kiosk.tap("Sam");
    for (int i = 0; i < 5; ++i) {
        kiosk.enter_pin("111111");
        CHECK(kiosk.screen() == ScreenName::pin_pad);
        kiosk.tap("All right");
    }
    CHECK(kiosk.shows("Please wait 30 seconds"));
    CHECK_FALSE(kiosk.can_tap("1"));
    kiosk.restart();
    kiosk.tap("I work here");
    kiosk.tap("Sam");
    CHECK(kiosk.shows("Please wait"));
    kiosk.wait(31);
    CHECK_FALSE(kiosk.shows("Please wait"));
    kiosk.enter_pin(stage::staff_pin);
    CHECK(kiosk.screen() == ScreenName::staff);
}

TEST_CASE("What Sam noticed takes four touches and no typing, and can be taken back") {
    Stage kiosk;
    kiosk.come_in_as_staff();
    kiosk.tap("Residents");
    kiosk.tap("Rose");
    kiosk.tap("They seem…");
    kiosk.tap("Worried");
    CHECK(kiosk.screen() == ScreenName::thank_you);
    CHECK(kiosk.shows("Thank you, Sam"));
    const auto moods = data::moods_of(kiosk.home(), grace(kiosk), kiosk.house().rose, 5);
    REQUIRE(moods.size() == 1);
    CHECK_FALSE(moods[0].own);
    CHECK(moods[0].entry.author == kiosk.house().sam);
    kiosk.tap("Undo");
    CHECK(data::moods_of(kiosk.home(), grace(kiosk), kiosk.house().rose, 5).empty());
    CHECK(kiosk.shows("It is taken back"));
}

TEST_CASE("Noticing pain says at once who must be told") {
    Stage kiosk;
    kiosk.come_in_as_staff();
    kiosk.tap("Residents");
    kiosk.tap("Rose");
    kiosk.tap("They seem…");
    while (!kiosk.can_tap("In pain"))
        kiosk.tap("More words");
    kiosk.tap("In pain");
    CHECK(kiosk.shows("Please tell the nurse now"));
    kiosk.tap("All right");
    CHECK(kiosk.screen() == ScreenName::thank_you);
}

TEST_CASE("Sam passes on a sentence to the next shift, and takes it back") {
    Stage kiosk;
    kiosk.come_in_as_staff();
    kiosk.tap("Residents");
    kiosk.tap("Rose");
    kiosk.tap("Pass on to the next shift");
    CHECK(kiosk.shows("Rose and the care team can read it"));
    kiosk.tap("Slept well");
    kiosk.tap("Pass on");
    CHECK(kiosk.screen() == ScreenName::thank_you);
    CHECK(kiosk.shows("Slept well"));
    kiosk.tap("Back");
    CHECK(kiosk.screen() == ScreenName::staff_resident);
}

TEST_CASE("A small win that Sam saw is recorded from the resident's page") {
    Stage kiosk;
    kiosk.come_in_as_staff();
    kiosk.tap("Residents");
    kiosk.tap("Rose");
    kiosk.tap("Small win");
    kiosk.tap("Joined in");
    CHECK(kiosk.screen() == ScreenName::thank_you);
    CHECK(kiosk.shows("Rose joined in."));
    kiosk.tap("Undo");
    CHECK(kiosk.shows("It is taken back"));
}

TEST_CASE("What Rose needs for the singing is arranged by a touch, with a name and a time, and undone by another") {
    Stage kiosk;
    data::answer_activity(kiosk.home(), data::come_in_as_resident(kiosk.home(), kiosk.house().rose, {}).viewer, kiosk.house().singing,
                          kiosk.house().rose, data::Answer::come, {data::Need::company});
    kiosk.come_in_as_staff();
    CHECK(kiosk.anywhere("1 open"));
    kiosk.tap("To arrange");
    CHECK(kiosk.anywhere("To do"));
    kiosk.tap("Someone to go with Rose");
    CHECK(kiosk.anywhere("Sam, done today 09:00"));
    kiosk.tap("Undo");
    CHECK(kiosk.anywhere("To do"));
    CHECK_FALSE(kiosk.anywhere("Sam, done"));
}

TEST_CASE("Staff see how a resident said they are, and nothing that is only for others") {
    Stage kiosk;
    const auto rose = data::come_in_as_resident(kiosk.home(), kiosk.house().rose, {}).viewer;
    data::record_mood(kiosk.home(), rose, {kiosk.house().rose, data::Mood::happy, {}, "", data::Audience::care_team, {}});
    data::record_mood(kiosk.home(), rose, {kiosk.house().rose, data::Mood::lonely, {}, "I miss him", data::Audience::named, {kiosk.house().tom}});
    kiosk.come_in_as_staff();
    kiosk.tap("Residents");
    CHECK_FALSE(kiosk.anywhere("Lonely"));
    kiosk.tap("Rose");
    CHECK(kiosk.shows("I like to be asked, and I like to sing."));
    CHECK_FALSE(kiosk.anywhere("Lonely"));
    CHECK_FALSE(kiosk.anywhere("I miss him"));
}
