// Journeys of notes: left with a phrase or typed, read, seen by name, answered, taken back.
#include "data/notes.h"
#include "data/sign_in.h"
#include "tests/catch.h"
#include "tests/stage/stage.h"

using app::ScreenName;
using stage::Stage;

namespace {

data::Viewer sam(Stage& stage) { return data::come_in_with_badge(stage.home(), stage::sam_badge).viewer; }

// A tap that is counted.
struct Taps {
    Stage& kiosk;
    int count = 0;
    void operator()(const char* label) {
        kiosk.tap(label);
        ++count;
    }
};

} // namespace

TEST_CASE("Tom leaves his mother a note in at most five touches, and she answers it in as few, with nothing typed") {
    Stage kiosk;
    kiosk.come_in_as_visitor("Rose", "Tom");
    Taps tom{kiosk};
    tom("Leave a note");
    tom("For Rose");
    CHECK(kiosk.shows("A note for Rose"));
    CHECK(kiosk.shows("Only Rose and you can read it"));
    tom("See you soon");
    tom("Send");
    CHECK(tom.count <= 5);
    CHECK(kiosk.screen() == ScreenName::thank_you);
    CHECK(kiosk.shows("See you soon"));
    kiosk.tap("Finish");

    kiosk.come_in_as("Rose");
    CHECK(kiosk.anywhere("1 new"));
    Taps rose{kiosk};
    rose("Notes");
    rose("From Tom");
    CHECK(kiosk.shows("See you soon"));
    rose("Answer");
    rose("Yes, please");
    rose("Send");
    CHECK(rose.count <= 5);
    CHECK(kiosk.screen() == ScreenName::thank_you);
    kiosk.tap("Finish");

    kiosk.come_in_as_visitor("Rose", "Tom");
    kiosk.tap("Notes");
    kiosk.tap("From Rose");
    CHECK(kiosk.shows("“Yes, please”"));
    CHECK(kiosk.shows("In answer to you"));
    kiosk.tap("Back");
    kiosk.tap("From you");
    CHECK(kiosk.shows("Seen by Rose"));
    CHECK(data::notes_for_team(kiosk.home(), sam(kiosk), 10).empty());
}

TEST_CASE("A typed question to the care team is seen and answered by name") {
    Stage kiosk;
    kiosk.come_in_as_visitor("Rose", "Tom");
    kiosk.tap("Leave a note");
    kiosk.tap("For the care team");
    CHECK(kiosk.shows("Rose, you and the care team can read it"));
    kiosk.type("Can Mum help to plant the bulbs?");
    kiosk.tap("Send");
    kiosk.tap("Finish");

    kiosk.come_in_as_staff();
    CHECK(kiosk.anywhere("1 new"));
    kiosk.tap("Notes");
    kiosk.tap("Tom, about Rose");
    CHECK(kiosk.shows("Can Mum help to plant the bulbs?"));
    CHECK(kiosk.shows("Rose, Tom and the care team can read it"));
    kiosk.tap("Answer");
    kiosk.tap("Yes, please");
    kiosk.tap("Send");
    kiosk.tap("Finish");

    kiosk.come_in_as_visitor("Rose", "Tom");
    kiosk.tap("Notes");
    kiosk.tap("From Sam");
    CHECK(kiosk.shows("Yes, please"));
    kiosk.tap("Older");
    CHECK(kiosk.shows("Seen by Sam"));
    kiosk.tap("Back");
    CHECK(kiosk.screen() == ScreenName::notes);
}

TEST_CASE("A note is taken back with Undo before anybody reads it") {
    Stage kiosk;
    kiosk.come_in_as_visitor("Rose", "Tom");
    kiosk.tap("Leave a note");
    kiosk.tap("For Rose's circle");
    kiosk.tap("Good news!");
    kiosk.tap("Send");
    CHECK(data::notes_for_team(kiosk.home(), sam(kiosk), 5).size() == 1);
    kiosk.tap("Undo");
    CHECK(data::notes_for_team(kiosk.home(), sam(kiosk), 5).empty());
    kiosk.tap("Finish");
    kiosk.come_in_as("Rose");
    CHECK_FALSE(kiosk.anywhere("1 new"));
}

TEST_CASE("An empty note cannot be sent") {
    Stage kiosk;
    kiosk.come_in_as_visitor("Rose", "Tom");
    kiosk.tap("Leave a note");
    kiosk.tap("For Rose");
    CHECK_FALSE(kiosk.can_tap("Send"));
    kiosk.type("   ");
    CHECK_FALSE(kiosk.can_tap("Send"));
    kiosk.type("x");
    CHECK(kiosk.can_tap("Send"));
}

TEST_CASE("Rose writes to her care team from her own page, and is told where help is") {
    Stage kiosk;
    kiosk.come_in_as("Rose");
    kiosk.tap("Notes");
    kiosk.tap("Leave a note");
    CHECK_FALSE(kiosk.can_tap("For Rose"));
    kiosk.tap("For my care team");
    CHECK(kiosk.anywhere("For help now, use your bell"));
    kiosk.tap("Please ask me first");
    kiosk.tap("Send");
    CHECK(kiosk.screen() == ScreenName::thank_you);
    const auto notes = data::notes_for_team(kiosk.home(), sam(kiosk), 5);
    REQUIRE(notes.size() == 1);
    CHECK(notes[0].entry.author == kiosk.house().rose);
}

TEST_CASE("A note of ten thousand characters in any script is kept whole and read over pages") {
    Stage kiosk;
    std::string text;
    while (text.size() < 9'000)
        text += "Zażółć gęślą jaźń. Καλημέρα σε όλους. Доброе утро, Роза. ";
    data::leave_note(kiosk.home(), sam(kiosk), {kiosk.house().rose, data::NoteFor::circle, text, {}});
    kiosk.come_in_as("Rose");
    kiosk.tap("Notes");
    kiosk.tap("From Sam");
    for (const auto& item : kiosk.items())
        CHECK_FALSE(item.clipped);
    CHECK(kiosk.shows("Page 1 of"));
}
