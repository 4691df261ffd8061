// Journeys of visitors: coming in under the resident they visit, and what they may do and see there.
#include "data/comfort.h"
#include "data/decisions.h"
#include "data/moods.h"
#include "data/notes.h"
#include "data/people.h"
#include "data/sign_in.h"
#include "data/wins.h"
#include "tests/catch.h"
#include "tests/stage/stage.h"

using app::ScreenName;
using stage::Stage;

TEST_CASE("Tom comes in under his mother's picture with his own PIN") {
    Stage kiosk;
    kiosk.come_in_as_visitor("Rose", "Tom");
    CHECK(kiosk.screen() == ScreenName::visitor);
    CHECK(kiosk.shows("Hello Tom"));
    CHECK(kiosk.shows("You are visiting Rose"));
    CHECK(kiosk.viewer().visiting() == kiosk.house().rose);
    CHECK(kiosk.can_tap("Leave a note"));
    CHECK(kiosk.can_tap("Small win"));
    CHECK(kiosk.can_tap("What's on"));
}

TEST_CASE("Somebody who did not agree to their name on the glass is found by their picture, with their own visitors alone") {
    Stage kiosk;
    kiosk.tap("I'm visiting");
    CHECK_FALSE(kiosk.anywhere("Harold"));
    kiosk.tap("Boat");
    CHECK(kiosk.can_tap("Priya"));
    CHECK_FALSE(kiosk.can_tap("Tom"));
    CHECK_FALSE(kiosk.anywhere("advocate"));
}

TEST_CASE("Tom's PIN does not open another resident's page") {
    Stage kiosk;
    kiosk.come_in_as_visitor("Rose", "Tom");
    kiosk.tap("Finish");
    kiosk.tap("I'm visiting");
    kiosk.tap("Boat");
    kiosk.tap("Priya");
    kiosk.enter_pin("111111");
    CHECK(kiosk.screen() == ScreenName::pin_pad);
    CHECK(kiosk.viewer() == data::Viewer::house());
}

TEST_CASE("A relative who was taken out of the circle while the name was on the screen is sent kindly to the staff") {
    Stage kiosk;
    kiosk.tap("I'm visiting");
    kiosk.tap("Rose");
    kiosk.tap("Tom");
    data::remove_from_circle(kiosk.home(), data::come_in_with_badge(kiosk.home(), stage::grace_badge).viewer, kiosk.house().rose, kiosk.house().tom);
    kiosk.enter_pin(stage::visitor_pin);
    CHECK(kiosk.viewer() == data::Viewer::house());
    CHECK(kiosk.shows("Please speak to the staff"));
    kiosk.tap("All right");
    kiosk.tap("Back");
    CHECK_FALSE(kiosk.can_tap("Tom"));
}

TEST_CASE("A small win that Tom saw is thanked for and can be taken back") {
    Stage kiosk;
    kiosk.come_in_as_visitor("Rose", "Tom");
    kiosk.tap("Small win");
    kiosk.tap("Joined in");
    CHECK(kiosk.screen() == ScreenName::thank_you);
    const data::Viewer sam = data::come_in_with_badge(kiosk.home(), stage::sam_badge).viewer;
    CHECK(data::wins_of(kiosk.home(), sam, kiosk.house().rose, 5).size() == 1);
    kiosk.tap("Undo");
    CHECK(data::wins_of(kiosk.home(), sam, kiosk.house().rose, 5).empty());
}

TEST_CASE("A visitor sees nothing of how the resident feels on any of their screens") {
    Stage kiosk;
    data::record_mood(kiosk.home(), data::come_in_as_resident(kiosk.home(), kiosk.house().rose, {}).viewer,
                      {kiosk.house().rose, data::Mood::lonely, {}, "The night was long", data::Audience::care_team, {}});
    kiosk.come_in_as_visitor("Rose", "Tom");
    for (const char* way : {"Notes", "What's on", "Small win", "Leave a note"}) {
        CHECK_FALSE(kiosk.anywhere("onely"));
        CHECK_FALSE(kiosk.anywhere("The night was long"));
        kiosk.tap(way);
        CHECK_FALSE(kiosk.anywhere("onely"));
        CHECK_FALSE(kiosk.anywhere("The night was long"));
        kiosk.tap("Back");
    }
}

TEST_CASE("What is new since his last visit is the first thing that Tom sees; what he has read or looked at is new no longer") {
    Stage kiosk;
    const data::PersonId rose_id = kiosk.house().rose;
    const data::Viewer sam = data::come_in_with_badge(kiosk.home(), stage::sam_badge).viewer;
    const data::Viewer rose = data::come_in_as_resident(kiosk.home(), rose_id, {}).viewer;
    kiosk.come_in_as_visitor("Rose", "Tom");
    CHECK_FALSE(kiosk.can_tap("New for you"));
    kiosk.tap("Finish");
    data::record_win(kiosk.home(), rose, {rose_id, data::Win::taught, "", data::Audience::circle, {}});
    data::record_win(kiosk.home(), rose, {rose_id, data::Win::rested, "zebra", data::Audience::care_team, {}});
    data::leave_note(kiosk.home(), sam, {rose_id, data::NoteFor::circle, "She sang at breakfast", {}});
    data::leave_note(kiosk.home(), sam, {rose_id, data::NoteFor::care_team, "zebra", {}});
    data::leave_note(kiosk.home(), sam, {rose_id, data::NoteFor::moment, "", {}, {}, false, 3});
    data::ask_to_decide(kiosk.home(), sam, {rose_id, 2001, "", {2101, 2102}, data::Audience::circle, {}});

    kiosk.come_in_as_visitor("Rose", "Tom");
    const auto& first = kiosk.item("New for you").rect;
    for (const char* other : {"Leave a note", "Notes", "Small win"})
        CHECK((first.y < kiosk.item(other).rect.y || (first.y == kiosk.item(other).rect.y && first.x < kiosk.item(other).rect.x)));
    kiosk.tap("New for you");
    CHECK(kiosk.screen() == ScreenName::news);
    CHECK_FALSE(kiosk.on_some_page("zebra"));
    for (const char* row : {"A moment of Rose's day", "From Sam", "Deciding together", "Rose taught someone"})
        CHECK(kiosk.on_some_page(row));
    kiosk.turn_to("From Sam");
    CHECK(kiosk.shows("She sang at breakfast"));
    kiosk.tap("Back");
    CHECK(kiosk.screen() == ScreenName::news);
    CHECK(kiosk.on_some_page("Rose taught someone")); // the list he is reading stays
    kiosk.tap("Finish");

    kiosk.come_in_as_visitor("Rose", "Tom");
    kiosk.tap("New for you"); // the moment was not opened yet
    CHECK_FALSE(kiosk.on_some_page("From Sam"));
    CHECK_FALSE(kiosk.on_some_page("Rose taught someone"));
    kiosk.turn_to("A moment of Rose's day");
    kiosk.tap("Finish");
    kiosk.come_in_as_visitor("Rose", "Tom");
    CHECK_FALSE(kiosk.can_tap("New for you"));
}

TEST_CASE("A daughter who reads large words gets them by what she chose at the door, and what she chooses inside is hers from then on") {
    Stage kiosk;
    kiosk.tap("Comfort");
    kiosk.tap("Text size");
    kiosk.tap("Larger");
    kiosk.tap("Back");
    kiosk.tap("Back");
    kiosk.come_in_as_visitor("Rose", "Tom");
    const data::Viewer tom = kiosk.viewer();
    kiosk.turn_to("Comfort");
    CHECK(kiosk.anywhere("Text size: Larger"));
    CHECK(data::comfort(kiosk.home(), tom).text_percent == 100); // for as long as they are here
    kiosk.tap("Colours");
    kiosk.tap("Dark");
    kiosk.tap("Finish");
    kiosk.tap("Comfort");
    CHECK(kiosk.anywhere("Colours: Light"));
    kiosk.tap("Back");
    kiosk.come_in_as_visitor("Rose", "Tom");
    kiosk.turn_to("Comfort");
    CHECK(kiosk.anywhere("Colours: Dark"));
    kiosk.tap("Finish");
    kiosk.come_in_as_staff(stage::grace_badge); // nobody else's
    kiosk.turn_to("Comfort");
    CHECK(kiosk.anywhere("Colours: Light"));
}
