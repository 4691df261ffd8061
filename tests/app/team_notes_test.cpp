// Notes of families, residents and staff: who reads them, who answers, and what is taken back.
#include "tests/app/team_house.h"

using namespace app;
using namespace team;

TEST_CASE("A note to the care team is answered, and who asked can read the answer; another family cannot") {
    TeamHouse house;
    data::set_pin(house.home, house.manager, house.priya, right_pin);
    Visitor tom(house);
    tom.comes_in(house.as_tom());
    REQUIRE(tom.touches("Leave a note"));
    CHECK(tom.sees("Rose can always read it too"));
    REQUIRE(tom.touches("For the care team"));
    CHECK(tom.sees("From Tom, son"));
    CHECK(tom.sees("Rose, you and the care team can read it"));
    REQUIRE(sends_phrase(tom, "Please could you ring me?"));
    CHECK(tom.screen() == ScreenName::thank_you);

    Visitor grace(house);
    grace.comes_in(house.by_badge("10001"));
    CHECK(grace.tile("Notes")->badge == "1 new");
    grace.touches("Notes");
    REQUIRE(row(grace, "Tom, about Rose") != nullptr);
    CHECK(row(grace, "Tom, about Rose")->state == "New");
    REQUIRE(touches_row(grace, "Tom, about Rose"));
    CHECK(grace.screen() == ScreenName::note);
    CHECK(grace.sees("Rose, Tom and the care team can read it"));
    REQUIRE(grace.touches("Answer"));
    CHECK(grace.sees("An answer for Tom"));
    CHECK(grace.sees("Rose, Tom and the care team can read it"));
    REQUIRE(sends_phrase(grace, "Yes, I will"));

    tom.comes_in(house.as_tom());
    CHECK(tom.tile("Notes")->badge == "1 new");
    tom.touches("Notes");
    REQUIRE(touches_row(tom, "From Grace"));
    CHECK(tom.sees("Yes, I will"));
    CHECK(tom.sees("Please could you ring me?")); // one conversation
    CHECK(tom.sees("Seen by Grace"));
    tom.goes_to(ScreenName::notes, house.rose);
    CHECK(row(tom, "From you") == nullptr);

    Visitor priya(house);
    priya.comes_in(data::come_in_with_pin(house.home, house.priya, house.harold, right_pin).viewer);
    priya.goes_to(ScreenName::notes, house.rose);
    CHECK_FALSE(priya.sees("Please could you ring me?"));
    CHECK_FALSE(priya.sees("Yes, I will"));
}

TEST_CASE("Rose reads a note that is only for her, and answers it without typing; the staff see neither") {
    TeamHouse house;
    data::leave_note(house.home, house.as_tom(), {house.rose, data::NoteFor::resident, "See you soon", {}});
    Visitor rose(house);
    rose.comes_in(house.as(house.rose));
    rose.goes_to(ScreenName::notes, house.rose);
    REQUIRE(touches_row(rose, "From Tom"));
    CHECK(rose.sees("For you"));
    CHECK(rose.sees("Only you and Tom can read it"));
    REQUIRE(rose.touches("Answer"));
    CHECK(std::get<WriteView>(rose.view()).phrases_first);
    CHECK(rose.sees("Only you and Tom can read it"));
    REQUIRE(sends_phrase(rose, "That made me smile"));
    CHECK(rose.sees("For me and Tom"));

    Visitor tom(house);
    tom.comes_in(house.as_tom());
    tom.touches("Notes");
    REQUIRE(touches_row(tom, "From Rose"));
    CHECK(tom.sees("“That made me smile”"));
    CHECK(tom.sees("Only Rose and you can read it"));

    Visitor grace(house);
    grace.comes_in(house.by_badge("10001"));
    grace.goes_to(ScreenName::notes);
    CHECK(std::get<ListView>(grace.view()).rows.empty());
    grace.goes_to(ScreenName::notes, house.rose);
    CHECK(std::get<ListView>(grace.view()).rows.empty());
}

TEST_CASE("Thank you says the beginning of a long note, and the note itself is kept whole") {
    TeamHouse house;
    Visitor tom(house);
    tom.comes_in(house.as_tom());
    std::string text;
    while (text.size() < 2'000) text += "We planted the bulbs by the gate. ";
    tom.does(SendNote{house.rose, data::NoteFor::circle, text, {}});
    CHECK(tom.screen() == ScreenName::thank_you);
    const std::string said = std::get<ThankYouView>(tom.view()).words;
    CHECK(said.size() < 140);
    CHECK(said.find("We planted the bulbs") != std::string::npos);
    CHECK(data::notes_of(house.home, house.by_badge("10001"), house.rose, 1).front().text.size() > 1'990);
}

TEST_CASE("A note that was taken back is gone for whom it was meant") {
    TeamHouse house;
    Visitor tom(house);
    tom.comes_in(house.as_tom());
    tom.goes_to({.screen = ScreenName::write_note, .resident = house.rose, .note_for = data::NoteFor::circle});
    REQUIRE(sends_phrase(tom, "Good news!"));
    REQUIRE(data::notes_of(house.home, house.by_badge("10001"), house.rose, 5).size() == 1);
    tom.does(Undo{});
    CHECK(data::notes_of(house.home, house.by_badge("10001"), house.rose, 5).empty());
    CHECK(tom.sees("It is taken back"));
}

TEST_CASE("The residents' page for notes sends somebody who needs help now to the call bell") {
    TeamHouse house;
    Visitor rose(house);
    rose.comes_in(house.as(house.rose));
    rose.goes_to({.screen = ScreenName::write_note, .resident = house.rose, .note_for = data::NoteFor::care_team});
    CHECK(rose.sees("For help now, use your bell"));
    rose.goes_to(ScreenName::note_for, house.rose);
    CHECK(rose.sees("use your call bell"));
    CHECK(rose.tile("For Rose") == nullptr);
    CHECK(rose.tile("For my care team") != nullptr);
    CHECK(rose.tile("For my circle") != nullptr);
}

TEST_CASE("The first words of a note are cut between words, by characters and on one line") {
    CHECK(first_words("Hello Mum", 20) == "Hello Mum");
    CHECK(first_words("Hello Mum,\nI will come", 12) == "Hello Mum, I…");
    CHECK(first_words("Hello Mum, I will come", 13) == "Hello Mum, I…");
    CHECK(first_words("żółć żółć żółć", 9) == "żółć żółć…");
    CHECK(first_words("Llanfairpwllgwyngyll", 5) == "Llanf…");
    CHECK(first_words("", 5).empty());
}

TEST_CASE("Somebody's words that run the other way do not pull the date behind them into themselves") {
    const widgets::Language english("/nowhere", "en");
    CHECK(quoted(english, "My knee.") == "“My knee.”");
    CHECK(quoted(english, "گھٹنے") == "\u2068”گھٹنے“\u2069");
    CHECK(quoted(english, "ਦਾਲ") == "“ਦਾਲ”");
    // And in a text from right to left they keep the marks of their own direction.
    const widgets::Language urdu(std::string(ALONGSIDE_SOURCE) + "/assets/languages", "ur");
    CHECK(quoted(urdu, "گھٹنے") == "”گھٹنے“");
    CHECK(quoted(urdu, "My knee.") == "\u2068“My knee.”\u2069");
}
