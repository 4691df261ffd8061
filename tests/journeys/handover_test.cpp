// Journeys of a handover: cards that are never blank, reading and confirming one after the other, saying back, history, undo.
#include <cstdio>

#include "data/handover.h"
#include "data/moods.h"
#include "data/notes.h"
#include "data/people.h"
#include "data/sign_in.h"
#include "tests/catch.h"
#include "tests/stage/stage.h"

using app::ScreenName;
using stage::Stage;

namespace {

data::Viewer sam(Stage& stage) { return data::come_in_with_badge(stage.home(), stage::sam_badge).viewer; }
data::Viewer grace(Stage& stage) { return data::come_in_with_badge(stage.home(), stage::grace_badge).viewer; }
data::Viewer rose(Stage& stage) { return data::come_in_as_resident(stage.home(), stage.house().rose, {}).viewer; }
data::Viewer tom(Stage& stage) { return data::come_in_with_pin(stage.home(), stage.house().tom, stage.house().rose, stage::visitor_pin).viewer; }

void open_card(Stage& kiosk, const char* badge, const char* name) {
    kiosk.come_in_as_staff(badge);
    kiosk.tap("Handover");
    kiosk.tap(name);
}

std::string said_by(const std::string& command) {
    std::string all;
    if (std::FILE* const pipe = ::popen(command.c_str(), "r"); pipe != nullptr) {
        for (int letter = std::fgetc(pipe); letter != EOF; letter = std::fgetc(pipe)) all += static_cast<char>(letter);
        ::pclose(pipe);
    }
    return all;
}

} // namespace

TEST_CASE("Handover: Grace says that there is nothing to hand over, and Sam reads who said so") {
    Stage kiosk;
    open_card(kiosk, stage::grace_badge, "Rose");
    CHECK(kiosk.shows("No one has written anything about Rose since"));
    kiosk.tap("Nothing to hand over");
    CHECK(kiosk.shows("You said so, today 09:00"));
    kiosk.tap("Finish");
    open_card(kiosk, stage::sam_badge, "Rose");
    CHECK(kiosk.shows("Grace said so, today 09:00"));
    kiosk.tap("I've read it");
    CHECK(data::handover_history(kiosk.home(), sam(kiosk), kiosk.house().rose, 5).size() == 1);
}

TEST_CASE("Handover: Sam reads every card in turn, and is thanked at the end") {
    Stage kiosk;
    data::record_mood(kiosk.home(), rose(kiosk), {kiosk.house().rose, data::Mood::worried, data::MoodTopic::nothing, "The night was noisy.", data::Audience::care_team, {}});
    kiosk.come_in_as_staff();
    CHECK(kiosk.anywhere("3 to read"));
    kiosk.tap("Handover");
    kiosk.tap("Harold");
    kiosk.tap("I've read it");
    CHECK(kiosk.place().resident == kiosk.house().rose);
    CHECK(kiosk.shows("Worried"));
    CHECK(kiosk.shows("“The night was noisy.”"));
    CHECK(kiosk.shows("Rose said it, today 09:00"));
    kiosk.tap("I've read it");
    CHECK(kiosk.place().resident == kiosk.house().amina);
    kiosk.tap("I've read it");
    CHECK(kiosk.shows("You have read every card"));
    kiosk.tap("All right");
    CHECK(kiosk.screen() == ScreenName::handover);
    CHECK(data::handover_history(kiosk.home(), grace(kiosk), data::PersonId::none, 10).size() == 3);
    kiosk.tap("Back");
    CHECK(kiosk.screen() == ScreenName::staff);
    CHECK_FALSE(kiosk.anywhere("to read"));
}

TEST_CASE("Handover: Card before and Next card turn from card to card, and Back leads out of them") {
    Stage kiosk;
    open_card(kiosk, stage::sam_badge, "Harold"); // Amina, Harold, Rose
    kiosk.tap("Next card");
    CHECK(kiosk.place().resident == kiosk.house().rose);
    kiosk.tap("Card before");
    kiosk.tap("Card before");
    CHECK(kiosk.place().resident == kiosk.house().amina);
    kiosk.tap("Back");
    CHECK(kiosk.screen() == ScreenName::handover);
}

TEST_CASE("Handover: a note left after the last confirmation is on the next card") {
    Stage kiosk;
    data::pass_on(kiosk.home(), grace(kiosk), kiosk.house().rose, "Ate little");
    open_card(kiosk, stage::sam_badge, "Rose");
    CHECK(kiosk.shows("Ate little"));
    kiosk.tap("I've read it");
    kiosk.tap("Finish");
    data::leave_note(kiosk.home(), tom(kiosk), {kiosk.house().rose, data::NoteFor::care_team, "Can Mum help to plant the bulbs?", {}});
    kiosk.come_in_as_staff();
    kiosk.tap("Handover");
    CHECK(kiosk.anywhere("Rose. Family said or asked. Not yet."));
    kiosk.tap("Rose");
    CHECK(kiosk.shows("Can Mum help to plant the bulbs?"));
    CHECK_FALSE(kiosk.anywhere("Ate little"));
}

TEST_CASE("Handover: Sam picks what matters and says it back, and it stands in the history") {
    Stage kiosk;
    data::pass_on(kiosk.home(), grace(kiosk), kiosk.house().rose, "Ate little");
    data::record_mood(kiosk.home(), rose(kiosk), {kiosk.house().rose, data::Mood::worried, {}, "", data::Audience::care_team, {}});
    open_card(kiosk, stage::sam_badge, "Rose");
    kiosk.tap("Say it back");
    CHECK(kiosk.shows("What matters most for Rose?"));
    kiosk.tap("Ate little");
    kiosk.tap("I've read it");
    CHECK(kiosk.screen() == ScreenName::handover_card);
    CHECK(kiosk.place().resident != kiosk.house().rose);
    kiosk.tap("Back");
    kiosk.tap("Sign");
    CHECK(kiosk.anywhere("You, today 09:00"));
    kiosk.tap("Rose");
    CHECK(kiosk.screen() == ScreenName::handover_past);
    CHECK(kiosk.shows("You read this, today 09:00"));
    CHECK(kiosk.shows("Said back: Ate little"));
    CHECK(kiosk.shows("Worried"));
}

TEST_CASE("Handover: said back in own words, with what was picked before") {
    Stage kiosk;
    data::pass_on(kiosk.home(), grace(kiosk), kiosk.house().rose, "Ate little");
    open_card(kiosk, stage::sam_badge, "Rose");
    kiosk.tap("Say it back");
    kiosk.tap("Ate little");
    kiosk.tap("In my own words");
    kiosk.type("Offer soup at four");
    kiosk.tap("I've read it");
    const auto history = data::handover_history(kiosk.home(), grace(kiosk), kiosk.house().rose, 5);
    REQUIRE(history.size() == 1);
    CHECK(history[0].words == "Offer soup at four");
    CHECK(history[0].said_back.size() == 1);
}

TEST_CASE("Handover: a confirmation pressed by mistake is undone, and the card is to be read again") {
    Stage kiosk;
    data::pass_on(kiosk.home(), grace(kiosk), kiosk.house().rose, "Ate little");
    open_card(kiosk, stage::sam_badge, "Rose");
    kiosk.tap("I've read it");
    CHECK(kiosk.can_tap("Undo"));
    kiosk.tap("Undo");
    CHECK(data::handover_history(kiosk.home(), grace(kiosk), kiosk.house().rose, 5).empty());
    CHECK(kiosk.place().resident == kiosk.house().rose);
    CHECK(kiosk.shows("Ate little"));
    CHECK(kiosk.can_tap("I've read it"));
}

TEST_CASE("Handover: what Grace agrees next is three touches away, waits on Sam's card, and he does it") {
    Stage kiosk;
    kiosk.come_in_as_staff(stage::grace_badge);
    kiosk.tap("Residents");
    kiosk.tap("Rose");
    kiosk.tap("Agree what is next");
    kiosk.tap("Offer a walk");
    CHECK(kiosk.screen() == ScreenName::agreed);
    CHECK(kiosk.shows("Whoever takes over"));
    CHECK(kiosk.shows("By today"));
    kiosk.tap("Hand to…");
    kiosk.tap("Sam");
    CHECK(kiosk.shows("Sam"));
    kiosk.tap("Carry on");
    kiosk.tap("Tomorrow");
    CHECK(kiosk.shows("By tomorrow"));
    CHECK(kiosk.shows("You carried it on, today 09:00"));
    kiosk.tap("Undo");
    CHECK(kiosk.shows("By today"));
    kiosk.tap("Finish");
    open_card(kiosk, stage::sam_badge, "Rose");
    CHECK(kiosk.anywhere("Agreed next: Offer a walk. You · By today."));
    kiosk.tap("Agreed next");
    kiosk.tap("Done");
    CHECK(kiosk.shows("It is done"));
    kiosk.tap("Back");
    CHECK(kiosk.screen() == ScreenName::handover_card);
    kiosk.tap("Finish");
    kiosk.come_in_as_staff(stage::grace_badge);
    kiosk.tap("Agreed next");
    CHECK(kiosk.anywhere("Rose: Offer a walk. Sam did it, today 09:00. Done"));
}

TEST_CASE("Handover: Grace hands over, Sam reads every card and takes over, and both names stand in the list") {
    Stage kiosk;
    kiosk.come_in_as_staff(stage::grace_badge);
    kiosk.tap("Handover");
    kiosk.tap("Sign");
    kiosk.tap("I hand over");
    CHECK(kiosk.shows("You have handed over"));
    kiosk.tap("All right");
    kiosk.tap("Finish");
    kiosk.come_in_as_staff(stage::sam_badge);
    kiosk.tap("Handover");
    kiosk.tap("Sign");
    CHECK_FALSE(kiosk.can_tap("I take over")); // not one card is read
    kiosk.tap("Back");
    kiosk.tap("Amina");
    for (int card = 0; card < 3; ++card) kiosk.tap("I've read it");
    kiosk.tap("All right");
    kiosk.tap("I take over");
    CHECK(kiosk.shows("You have taken over"));
    kiosk.tap("All right");
    CHECK(kiosk.anywhere("Grace handed over. today 09:00. 0 of 3 cards read"));
    CHECK(kiosk.anywhere("You took over. today 09:00. 3 of 3 cards read"));
    kiosk.tap("Undo");
    CHECK_FALSE(kiosk.anywhere("You took over"));
}

TEST_CASE("Handover: forty residents are read, confirmed and signed in far less than ninety touches, and printed ten to a page") {
    Stage kiosk;
    for (int i = 0; i < 37; ++i)
        data::add_person(kiosk.home(), grace(kiosk), {data::Role::resident, "Resident " + std::to_string(i), "", "", "", "", true});
    for (const auto& resident : data::residents(kiosk.home(), grace(kiosk))) {
        data::pass_on(kiosk.home(), grace(kiosk), resident.id, "Would like a later breakfast, and the window open at night.");
        data::leave_note(kiosk.home(), grace(kiosk), {resident.id, data::NoteFor::circle, "She sang at breakfast, and everybody joined in.", {}});
    }
    kiosk.come_in_as_staff(stage::sam_badge);
    int touches = 0;
    const auto touch = [&](const char* what) { kiosk.tap(what), ++touches; };
    touch("Handover");
    touch("Amina");
    while (kiosk.screen() == ScreenName::handover_card && !kiosk.shows("You have read every card")) touch("I've read it");
    touch("All right");
    touch("I take over");
    INFO("touches: " << touches);
    CHECK(touches <= 90);
    CHECK(touches >= 43); // each card was confirmed by itself
    kiosk.tap("All right");
    CHECK(kiosk.anywhere("40 of 40 cards read"));
    kiosk.tap("Print the handover");
    int papers = 0;
    for (const auto& file : std::filesystem::directory_iterator(kiosk.home().folder() / "prints")) {
        ++papers;
        const std::string info = said_by("pdfinfo '" + file.path().string() + "'");
        INFO(info);
        CHECK(info.find("Pages:           4\n") != std::string::npos);
        const std::string text = said_by("pdftotext -layout '" + file.path().string() + "' -");
        CHECK(text.find("Resident 36") != std::string::npos);
        CHECK(text.find("breakfast") != std::string::npos);
    }
    CHECK(papers == 1);
}
