// Journeys of notes: left with a phrase or typed, read, seen by name, answered, taken back.
#include "data/notes.h"
#include "data/people.h"
#include "data/wins.h"
#include "tests/catch.h"
#include "tests/journeys/stick.h"
#include "tests/journeys/taps.h"
#include "tests/journeys/walk.h"

using app::ScreenName;
using stage::sam;
using stage::sam_at_rose;
using stage::Setting;
using stage::Stage;
using stage::Taps;
using stage::walk;

namespace {

// A line over the sheet.
void draw(Stage& kiosk) {
    const widgets::PixelRect sheet = kiosk.item_id("sheet").rect;
    kiosk.finger(widgets::FingerPhase::down, sheet.x + sheet.width * 0.2F, sheet.y + sheet.height * 0.3F);
    for (int look = 1; look <= 6; ++look)
        kiosk.finger(widgets::FingerPhase::move, sheet.x + sheet.width * (0.2F + 0.1F * static_cast<float>(look)), sheet.y + sheet.height * 0.6F);
    kiosk.finger(widgets::FingerPhase::up, sheet.x + sheet.width * 0.8F, sheet.y + sheet.height * 0.6F);
    kiosk.wait(0.1);
}

data::NoteRow newest(Stage& kiosk, const data::Viewer& viewer) {
    const auto notes = data::notes_of(kiosk.home(), viewer, kiosk.house().rose, 1);
    REQUIRE(notes.size() == 1);
    return notes.front();
}

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
    CHECK(kiosk.shows("See you soon")); // one conversation
    CHECK(kiosk.shows("“Yes, please”"));
    CHECK(kiosk.shows("Seen by Rose"));
    kiosk.tap("Back");
    CHECK_FALSE(kiosk.can_tap("From you"));
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
    CHECK(kiosk.shows("Can Mum help to plant the bulbs?"));
    CHECK(kiosk.shows("Seen by Sam"));
    CHECK(kiosk.on_some_page("Yes, please"));
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

TEST_CASE("Tom writes to Sam by name; Grace sees nothing of it, and Rose may always read it") {
    Stage kiosk;
    kiosk.come_in_as_visitor("Rose", "Tom");
    kiosk.tap("Leave a note");
    kiosk.tap("For somebody by name");
    CHECK_FALSE(kiosk.can_tap("Rose"));
    CHECK_FALSE(kiosk.can_tap("Tom"));
    CHECK_FALSE(kiosk.can_tap("Priya")); // of Harold's circle
    kiosk.tap("Sam");
    CHECK(kiosk.shows("A note for Sam"));
    CHECK(kiosk.shows("Only Rose, you and Sam can read it"));
    kiosk.tap("Please could you ring me?");
    kiosk.tap("Send");
    CHECK(kiosk.shows("For Rose, you and Sam"));
    kiosk.tap("Finish");

    kiosk.come_in_as_staff(stage::grace_badge);
    kiosk.tap("Notes");
    CHECK_FALSE(kiosk.anywhere("Tom"));
    kiosk.tap("Finish");

    kiosk.come_in_as_staff();
    CHECK(kiosk.anywhere("1 new"));
    kiosk.tap("Notes");
    kiosk.tap("Tom, about Rose");
    CHECK(kiosk.shows("For you"));
    kiosk.tap("Answer");
    CHECK(kiosk.shows("An answer for Tom"));
    CHECK(kiosk.shows("Only Rose, you and Tom can read it"));
    kiosk.tap("Yes, I will");
    kiosk.tap("Send");
    kiosk.tap("Finish");

    kiosk.come_in_as("Rose");
    kiosk.tap("Notes");
    kiosk.tap("From Sam");
    CHECK(kiosk.shows("Please could you ring me?"));
    CHECK(kiosk.on_some_page("Yes, I will"));
}

TEST_CASE("Rose draws a note for Tom, adds words to it, and takes back what was added last; he sees what she drew, the staff do not") {
    Stage kiosk;
    kiosk.come_in_as("Rose");
    kiosk.tap("Notes");
    kiosk.tap("Leave a note");
    kiosk.tap("Draw it");
    CHECK(kiosk.shows("Who is the drawing for?"));
    walk(kiosk, {"for-person", "person-"});
    CHECK(kiosk.screen() == ScreenName::draw_it);
    CHECK(kiosk.shows("Only you and Tom can read it"));
    draw(kiosk);
    kiosk.tap("Keep it");
    CHECK(kiosk.screen() == ScreenName::thank_you);
    CHECK(kiosk.shows("With a drawing."));
    CHECK(kiosk.shows("For me and Tom"));
    walk(kiosk, {"say-more", "in-words"});
    kiosk.type("My garden");
    kiosk.tap("Save it");
    CHECK(kiosk.shows("My garden"));
    kiosk.tap("Undo");
    CHECK_FALSE(kiosk.shows("My garden"));
    CHECK(kiosk.shows("With a drawing."));
    kiosk.tap("Finish");

    kiosk.come_in_as_visitor("Rose", "Tom");
    kiosk.tap("Notes");
    kiosk.tap("From Rose");
    CHECK(kiosk.anywhere("A drawing by Rose."));
    kiosk.tap("Finish");
    CHECK(data::notes_of(kiosk.home(), sam(kiosk), kiosk.house().rose, 5).empty());
    const data::BlobId drawing = newest(kiosk, data::come_in_as_resident(kiosk.home(), kiosk.house().rose, {}).viewer).drawing;
    CHECK_FALSE(data::blob(kiosk.home(), sam(kiosk), drawing));

    kiosk.come_in_as("Rose");
    kiosk.tap("Notes");
    kiosk.tap("From you");
    walk(kiosk, {"take-back"});
    kiosk.tap("Yes, take it back");
    CHECK(kiosk.shows("It is taken back"));
    kiosk.tap("All right");
    CHECK(kiosk.screen() == ScreenName::notes);
    CHECK(kiosk.shows("No notes yet."));
}

TEST_CASE("A note that is spoken is played to whoever reads it") {
    Setting setting;
    setting.microphone = true;
    Stage kiosk(setting);
    kiosk.come_in_as_visitor("Rose", "Tom");
    kiosk.tap("Leave a note");
    walk(kiosk, {"say-it"});
    CHECK(kiosk.shows("Who is the recording for?"));
    walk(kiosk, {"for-resident"});
    CHECK(kiosk.shows("Only Rose and you can read it"));
    kiosk.tap("Record");
    kiosk.wait(2);
    kiosk.tap("Stop");
    kiosk.tap("Keep it");
    CHECK(kiosk.shows("With a recording."));
    kiosk.tap("Finish");
    kiosk.come_in_as("Rose");
    kiosk.tap("Notes");
    kiosk.tap("From Tom");
    CHECK(kiosk.shows("With a recording."));
    kiosk.said();
    walk(kiosk, {"listen"});
    CHECK(newest(kiosk, kiosk.viewer()).clip.hex.size() == 64);
}

TEST_CASE("A photograph is sent from a stick: shown before it is kept, seen by those it is for, and gone with Undo") {
    Stage kiosk;
    stage::put_on_stick(kiosk, "one.jpg");
    kiosk.come_in_as_visitor("Rose", "Tom");
    kiosk.tap("Leave a note");
    walk(kiosk, {"photograph", "for-circle"});
    kiosk.wait(1);
    walk(kiosk, {"photo-1"});
    CHECK(kiosk.shows("This is how it will look"));
    CHECK(data::notes_of(kiosk.home(), sam(kiosk), kiosk.house().rose, 5).empty());
    kiosk.tap("Use it");
    CHECK(kiosk.shows("With a photograph."));
    const data::NoteRow sent = newest(kiosk, sam(kiosk));
    CHECK(data::blob(kiosk.home(), sam(kiosk), sent.photo));
    CHECK_FALSE(data::blob(kiosk.home(), data::Viewer::house(), sent.photo));
    kiosk.tap("Undo");
    CHECK(data::notes_of(kiosk.home(), sam(kiosk), kiosk.house().rose, 5).empty());
    CHECK_FALSE(data::blob(kiosk.home(), sam(kiosk), sent.photo));
}

TEST_CASE("Tom asks for something in a note: he sees who takes it on and what comes of it, says how it went, and asks again") {
    Stage kiosk;
    kiosk.come_in_as_visitor("Rose", "Tom");
    kiosk.tap("Leave a note");
    kiosk.tap("I am asking for something");
    CHECK(kiosk.shows("Who are you asking?"));
    CHECK_FALSE(kiosk.can_tap("For Rose"));
    kiosk.tap("For the care team");
    kiosk.tap("Please could we meet?");
    kiosk.tap("Send");
    kiosk.tap("Finish");

    kiosk.come_in_as_staff();
    kiosk.tap("Asked");
    kiosk.tap("Tom, about Rose");
    CHECK(kiosk.screen() == ScreenName::note);
    CHECK(kiosk.shows("Nobody has taken it on yet"));
    walk(kiosk, {"take-on"});
    CHECK(kiosk.on_some_page("You have taken it on"));
    walk(kiosk, {"answer"});
    kiosk.type("On Friday at two");
    kiosk.tap("Send");
    kiosk.tap("Finish");

    kiosk.come_in_as_visitor("Rose", "Tom");
    kiosk.tap("New for you");
    walk(kiosk, {"note-"});
    CHECK(kiosk.on_some_page("On Friday at two"));
    CHECK(kiosk.on_some_page("Sam has taken it on"));
    walk(kiosk, {"went-11"});
    CHECK(kiosk.screen() == ScreenName::thank_you);
    kiosk.tap("Back"); // to what is new, and from there
    kiosk.tap("Back");
    walk(kiosk, {"notes", "note-", "ask-again"});
    CHECK(kiosk.shows("It is open again"));
    kiosk.tap("Finish");
    kiosk.come_in_as_staff();
    CHECK(kiosk.anywhere("1 open"));
}

TEST_CASE("Sam sends Tom a moment of Rose's day in two touches from her page; he sees it first, and Rose reads it too") {
    Stage kiosk;
    sam_at_rose(kiosk);
    Taps taps{kiosk};
    taps("A moment for the family");
    taps("We sang together today.");
    CHECK(taps.count <= 4);
    CHECK(kiosk.shows("The moment is sent"));
    CHECK(kiosk.shows("For Rose's circle"));
    kiosk.tap("Undo");
    CHECK(data::notes_of(kiosk.home(), sam(kiosk), kiosk.house().rose, 5).empty());
    kiosk.tap("Back");
    walk(kiosk, {"moment", "moment-4"});
    kiosk.tap("Back");
    walk(kiosk, {"moment"});
    CHECK(kiosk.shows("You sent one today")); // whoever would send the next one knows of it
    kiosk.tap("Finish");

    kiosk.come_in_as_visitor("Rose", "Tom");
    kiosk.tap("New for you");
    kiosk.tap("A moment of Rose's day");
    CHECK(kiosk.shows("There was a good meal today."));
    kiosk.tap("Finish");
    kiosk.come_in_as("Rose");
    CHECK(kiosk.anywhere("1 new"));
    kiosk.tap("Notes");
    kiosk.tap("A moment of your day");
    CHECK(kiosk.shows("There was a good meal today."));
    kiosk.tap("Finish");
    kiosk.come_in_as_visitor("Boat", "Priya");
    CHECK_FALSE(kiosk.anywhere("New for you"));
    walk(kiosk, {"notes"});
    CHECK_FALSE(kiosk.anywhere("good meal"));
}

TEST_CASE("Nothing of any note stands on the glass or is said before its reader has come in") {
    Stage kiosk;
    const data::Viewer tom = data::come_in_with_pin(kiosk.home(), kiosk.house().tom, kiosk.house().rose, stage::visitor_pin).viewer;
    const data::Viewer rose = data::come_in_as_resident(kiosk.home(), kiosk.house().rose, {}).viewer;
    const data::PersonId id = kiosk.house().rose;
    data::leave_note(kiosk.home(), tom, {id, data::NoteFor::resident, "zebra", {}});
    data::leave_note(kiosk.home(), rose, {id, data::NoteFor::circle, "zebra", {}});
    data::leave_note(kiosk.home(), sam(kiosk), {id, data::NoteFor::moment, "zebra", {}, {}, false, 1});
    data::leave_note(kiosk.home(), sam(kiosk), {id, data::NoteFor::person, "zebra", {}, kiosk.house().tom, true});
    const auto nothing_of_it = [&] {
        for (const char* words : {"zebra", "sang together", "1 new", "2 new", "3 new", "4 new", "From Tom", "From Sam", "New for you", "asking for"}) {
            INFO(words << " on:\n" << kiosk.all());
            CHECK_FALSE(kiosk.anywhere(words));
            CHECK_FALSE(kiosk.on_some_page(words));
        }
        for (const auto& one : kiosk.said())
            CHECK(one.text.find("zebra") == std::string::npos);
    };
    const auto all_doors = [&] {
        nothing_of_it();
        for (const auto& way : {std::initializer_list<const char*>{"I'm visiting", "Rose", "Tom"}, {"I live here"}, {"I work here", "Sam"}}) {
            for (const char* label : way) {
                kiosk.tap(label);
                kiosk.tap("Read aloud");
                kiosk.wait(2);
                nothing_of_it();
            }
            kiosk.tap("Finish");
        }
    };
    all_doors();
    // Nor after they have been there.
    kiosk.come_in_as_visitor("Rose", "Tom");
    walk(kiosk, {"news", "note-"});
    kiosk.tap("Finish");
    all_doors();
    kiosk.come_in_as_visitor("Rose", "Tom");
    walk(kiosk, {"notes", "note-"});
    kiosk.wait(600); // left alone, it returns to Welcome
    CHECK(kiosk.screen() == ScreenName::welcome);
    kiosk.tap_at(10, 400); // wakes it, and does nothing else
    all_doors();
}
