// Journeys of deciding together: the person's own choice by touch, the views of family and staff beside it, what is agreed, and
// the day on which it comes back.
#include "data/decisions.h"
#include "data/people.h"
#include "data/sign_in.h"
#include "tests/catch.h"
#include "tests/journeys/walk.h"

using app::ScreenName;
using stage::Stage;
using stage::walk;

namespace {

data::Viewer staff(Stage& kiosk, data::PersonId who) {
    const data::SignIn in = data::come_in_with_pin(kiosk.home(), who, data::PersonId::none, stage::staff_pin);
    REQUIRE(in.result == data::SignInResult::welcome);
    return in.viewer;
}

// Turns pages until it is there, and touches it; how many touches that took.
int turn_to(Stage& kiosk, const std::string& label) {
    int touches = 1;
    for (; !kiosk.can_tap(label); ++touches) {
        REQUIRE(touches < 9);
        kiosk.tap("More");
    }
    kiosk.tap(label);
    return touches;
}

void sam_opens_roses_questions(Stage& kiosk) {
    kiosk.come_in_as_staff();
    walk(kiosk, {"residents"});
    kiosk.tap("Rose");
    walk(kiosk, {"decisions"});
}

// Sam asks about bath or shower, and lets Rose's circle decide too.
void sam_asks(Stage& kiosk) {
    sam_opens_roses_questions(kiosk);
    walk(kiosk, {"ask-to-decide", "question-2001", "more-of-it", "who-decides", "audience-4"});
    kiosk.tap("Finish");
}

data::DecisionRow the_question(Stage& kiosk) {
    const auto rows = data::decisions_of(kiosk.home(), staff(kiosk, kiosk.house().grace), kiosk.house().rose);
    REQUIRE(rows.size() == 1);
    return rows.front();
}

} // namespace

TEST_CASE("Rose gives her choice within three touches of her page, on every glass, by pictures alone") {
    struct Glass {
        int width, height, text;
    };
    for (const Glass glass : {Glass{1280, 800, 100}, Glass{800, 480, 100}, Glass{800, 480, 150}, Glass{720, 1280, 100}, Glass{1920, 1200, 100}}) {
        Stage kiosk({.width = glass.width, .height = glass.height, .text_percent = glass.text});
        data::ask_to_decide(kiosk.home(), staff(kiosk, kiosk.house().sam), {kiosk.house().rose, 2001, "", {2101, 2102, 2103}, data::Audience::circle});
        kiosk.come_in_as("Rose");
        INFO(glass.width << " " << glass.text);
        const auto before = kiosk.home().counts().journal_entries;
        int touches = turn_to(kiosk, "A choice for you");
        CHECK(kiosk.screen() == ScreenName::decision_choose);
        touches += turn_to(kiosk, "A bath");
        CHECK(touches <= 3);
        CHECK(kiosk.home().counts().journal_entries == before + 1);
        CHECK(kiosk.screen() == ScreenName::thank_you);
        const auto row = the_question(kiosk);
        CHECK(row.choice->option == data::OptionId{2101});
        CHECK(row.choice->entry.author == kiosk.house().rose);
    }
}

TEST_CASE("Sam asks, Rose chooses, her son sees it otherwise, and it is agreed with the dissent beside it") {
    Stage kiosk;
    sam_asks(kiosk);
    kiosk.come_in_as("Rose");
    kiosk.tap("A choice for you");
    CHECK(kiosk.item("A bath").spoken == "A bath. For it: It is warm and slow. Against it: It takes longer.");
    kiosk.tap("A bath");
    kiosk.tap("Finish");

    kiosk.come_in_as_visitor("Rose", "Tom");
    CHECK(kiosk.anywhere("Deciding together. Your view of 1 question is asked."));
    walk(kiosk, {"decisions", "decision-"});
    CHECK(kiosk.on_some_page("Rose's own choice"));
    CHECK_FALSE(kiosk.can_tap("We agree")); // that is not his to write
    kiosk.tap("My view");
    kiosk.tap("A shower");
    CHECK(kiosk.shows("Your view is saved"));
    kiosk.tap("Say why");
    kiosk.type("She slipped once.");
    kiosk.tap("Save it");
    kiosk.tap("Finish");

    sam_opens_roses_questions(kiosk);
    walk(kiosk, {"decision-"});
    CHECK(kiosk.on_some_page("“She slipped once.”"));
    kiosk.tap("We agree");
    kiosk.tap("In a week");
    CHECK(kiosk.screen() == ScreenName::decision);
    CHECK(kiosk.on_some_page("Agreed"));
    CHECK(kiosk.on_some_page("We look again on Saturday 28 November"));
    CHECK(kiosk.on_some_page("Sees it differently: Tom"));
    CHECK(kiosk.on_some_page("Rose said it here"));
}

TEST_CASE("What stands is what Rose chose: the team cannot agree to anything else, and writes that they differ") {
    Stage kiosk;
    sam_asks(kiosk);
    sam_opens_roses_questions(kiosk);
    walk(kiosk, {"decision-"});
    CHECK_FALSE(kiosk.can_tap("We agree")); // Rose has not chosen
    walk(kiosk, {"differ", "choose-2102"});
    kiosk.tap("In a week");
    CHECK(kiosk.anywhere("Please ask the person first: nobody decides without them.") == false); // said kindly, without blame
    CHECK_FALSE(the_question(kiosk).outcome);
    kiosk.tap("All right");
    kiosk.tap("Finish");

    sam_opens_roses_questions(kiosk);
    walk(kiosk, {"decision-"});
    kiosk.tap("Rose chooses");
    kiosk.tap("A bath");
    kiosk.tap("Rose showed it");
    CHECK(kiosk.screen() == ScreenName::decision_help);
    kiosk.tap("To understand");
    kiosk.tap("To weigh it");
    CHECK(kiosk.item("To weigh it").selected);
    kiosk.tap("To weigh it");
    kiosk.tap("That's all");
    CHECK(kiosk.on_some_page("Rose showed it to Sam"));
    CHECK(kiosk.on_some_page("Helped: To understand"));
    walk(kiosk, {"differ", "choose-2102", "review-7"});
    CHECK(kiosk.on_some_page("We differ, and meanwhile we try"));
    CHECK(kiosk.on_some_page("Sees it differently: Rose"));
    CHECK(the_question(kiosk).choice->option == data::OptionId{2101});
    kiosk.tap("Undo");
    CHECK_FALSE(the_question(kiosk).outcome);
}

TEST_CASE("It comes back on its day: on Rose's page, on her son's, on the staff's and in the handover") {
    Stage kiosk;
    sam_asks(kiosk);
    kiosk.come_in_as("Rose");
    walk(kiosk, {"choice-wanted", "choose-2101"});
    kiosk.tap("Finish");
    sam_opens_roses_questions(kiosk);
    walk(kiosk, {"decision-", "agree", "review-7"});
    kiosk.tap("Finish");
    kiosk.clock("2026-11-27T09:00:00");
    kiosk.come_in_as("Rose");
    CHECK_FALSE(kiosk.can_tap("A choice for you"));
    kiosk.tap("Finish");
    kiosk.come_in_as_staff();
    CHECK_FALSE(kiosk.anywhere("1 question is to be looked at again"));
    kiosk.tap("Finish");

    kiosk.clock("2026-11-28T09:00:00");
    kiosk.come_in_as("Rose");
    CHECK(kiosk.anywhere("It is time to look again: A bath or a shower?"));
    kiosk.tap("A choice for you");
    CHECK(kiosk.item("A bath").selected);
    kiosk.tap("A bath");
    kiosk.tap("Finish");
    kiosk.come_in_as("Rose");
    CHECK_FALSE(kiosk.can_tap("A choice for you"));
    kiosk.tap("Finish");
    kiosk.come_in_as_visitor("Rose", "Tom");
    CHECK(kiosk.anywhere("Your view of 1 question is asked."));
    kiosk.tap("Finish");
    kiosk.come_in_as_staff();
    CHECK(kiosk.anywhere("1 question is to be looked at again"));
    kiosk.tap("Handover");
    kiosk.tap("Rose");
    CHECK(kiosk.on_some_page("It is time to look again: Saturday 28 November"));
    kiosk.tap("Finish");
    sam_opens_roses_questions(kiosk);
    walk(kiosk, {"decision-"});
    kiosk.tap("Still right");
    kiosk.tap("In three months");
    kiosk.tap("Finish");
    kiosk.come_in_as_staff();
    CHECK_FALSE(kiosk.anywhere("1 question is to be looked at again"));
}

TEST_CASE("Rose asks a question herself, by pictures alone, and settles what is hers; what was before stays to be read") {
    Stage kiosk;
    kiosk.come_in_as("Rose");
    walk(kiosk, {"decisions", "ask-to-decide"});
    kiosk.turn_to("My door at night?");
    CHECK(kiosk.screen() == ScreenName::decision_choose);
    kiosk.tap("Closed");
    kiosk.tap("Finish");
    CHECK(the_question(kiosk).starter == kiosk.house().rose);
    kiosk.come_in_as("Rose");
    walk(kiosk, {"decisions", "decision-"});
    kiosk.tap("That is decided");
    kiosk.tap("In four weeks");
    kiosk.tap("Choose again");
    kiosk.tap("Open");
    kiosk.tap("Finish");
    kiosk.come_in_as("Rose");
    walk(kiosk, {"decisions", "decision-"});
    kiosk.tap("That is decided");
    kiosk.tap("In a week");
    CHECK(kiosk.on_some_page("Before that: Agreed: Closed"));
    walk(kiosk, {"more-of-it", "everything"});
    CHECK(kiosk.on_some_page("Rose chose: Closed"));
    CHECK(kiosk.on_some_page("Agreed: Closed"));
    CHECK(kiosk.on_some_page("Agreed: Open"));
}

TEST_CASE("Grace settles it while Sam stands on the page: Sam is told in one sentence, and both are kept") {
    Stage kiosk;
    sam_asks(kiosk);
    kiosk.come_in_as("Rose");
    walk(kiosk, {"choice-wanted", "choose-2101"});
    kiosk.tap("Finish");
    sam_opens_roses_questions(kiosk);
    walk(kiosk, {"decision-", "agree"});
    const auto row = the_question(kiosk);
    data::tell_decision(kiosk.home(), staff(kiosk, kiosk.house().grace), row.id, // at another kiosk of the house
                        {.part = data::DecisionPart::trying, .option = data::OptionId{2102}, .words = {}, .review = data::WallTime{data::milliseconds(kiosk.home().now().wall) + 86'400'000}});
    kiosk.tap("In a week");
    CHECK(kiosk.shows("Both are kept, and both can be read."));
    kiosk.tap("All right");
    CHECK(kiosk.on_some_page("Two people wrote this one after the other"));
    walk(kiosk, {"more-of-it", "everything"});
    CHECK(kiosk.on_some_page("We differ, and meanwhile try: A shower"));
    CHECK(kiosk.on_some_page("Agreed: A bath"));
}

TEST_CASE("Who was asked, and who could not be, is written down with why") {
    Stage kiosk;
    sam_asks(kiosk);
    sam_opens_roses_questions(kiosk);
    walk(kiosk, {"decision-", "more-of-it", "who-was-asked"});
    kiosk.tap("Tom");
    kiosk.tap("Is away");
    kiosk.tap("Rose");
    kiosk.tap("Rose was asked");
    CHECK(kiosk.screen() == ScreenName::decision_asked);
    kiosk.tap("Back");
    kiosk.tap("Back");
    CHECK(kiosk.on_some_page("Tom could not be asked: Is away"));
    CHECK(kiosk.on_some_page("Rose was asked"));
}

TEST_CASE("A question in Sam's own words, with options from pictures and reasons; Undo takes the last of it back") {
    Stage kiosk;
    sam_opens_roses_questions(kiosk);
    walk(kiosk, {"ask-to-decide", "own-words"});
    kiosk.type("Which chair for the window?");
    kiosk.tap("Save it");
    CHECK(kiosk.screen() == ScreenName::decision_option);
    kiosk.turn_to("With one friend");
    kiosk.type(" and a cat");
    kiosk.tap("Save it");
    CHECK(kiosk.screen() == ScreenName::decision);
    CHECK(kiosk.on_some_page("With one friend and a cat"));
    walk(kiosk, {"option-"});
    kiosk.tap("It is quiet.");
    CHECK(kiosk.on_some_page("For it: It is quiet. (You)"));
    kiosk.tap("Undo");
    CHECK_FALSE(kiosk.on_some_page("For it: It is quiet. (You)"));
}

TEST_CASE("A question for the team alone is not there for her son; one that Amina keeps for herself is not there for the manager") {
    Stage kiosk;
    data::ask_to_decide(kiosk.home(), staff(kiosk, kiosk.house().sam), {kiosk.house().rose, 2001, "", {2101, 2102}, data::Audience::care_team});
    kiosk.come_in_as_visitor("Rose", "Tom");
    CHECK_FALSE(kiosk.anywhere("question is asked"));
    walk(kiosk, {"decisions"});
    CHECK(kiosk.shows("There is no question just now."));
    kiosk.tap("Finish");

    kiosk.tap("I live here");
    kiosk.tap("Amina");
    for (const char* picture : {"Flower", "Boat", "Key"}) {
        kiosk.tap(picture);
    }
    walk(kiosk, {"decisions", "ask-to-decide", "question-2005", "for-and-against", "more-of-it", "who-decides"});
    CHECK_FALSE(kiosk.can_tap("The whole house"));
    kiosk.tap("Only me");
    kiosk.tap("Finish");
    kiosk.come_in_as_staff(stage::grace_badge);
    walk(kiosk, {"decisions"});
    CHECK(kiosk.anywhere("A bath or a shower?"));
    CHECK_FALSE(kiosk.anywhere("Amina"));
    CHECK_FALSE(kiosk.anywhere("Which room?"));
}

TEST_CASE("Rose reads in her own record what is decided about her, and who left since is still named") {
    Stage kiosk;
    sam_asks(kiosk);
    kiosk.come_in_as("Rose");
    walk(kiosk, {"choice-wanted", "choose-2101"});
    kiosk.tap("Finish");
    sam_opens_roses_questions(kiosk);
    walk(kiosk, {"decision-", "agree", "review-7"});
    kiosk.tap("Finish");
    data::set_active(kiosk.home(), staff(kiosk, kiosk.house().grace), kiosk.house().sam, false);
    kiosk.come_in_as("Rose");
    walk(kiosk, {"decisions", "decision-"});
    CHECK(kiosk.on_some_page("Sam, who has left, today"));
    kiosk.tap("Back");
    kiosk.tap("Back");
    walk(kiosk, {"say", "see-record", "month-", "week-"});
    CHECK(kiosk.on_some_page("To decide: A bath or a shower?"));
    CHECK(kiosk.on_some_page("Agreed: A bath"));
}
