// Journeys of partnerships by touch alone: asking and saying yes, who does what, goals in small steps, how each is bearing up,
// leaving, and what is left when somebody has died.
#include <cstdio>
#include <filesystem>

#include "data/contacts.h"
#include "data/partnerships.h"
#include "data/people.h"
#include "data/sign_in.h"
#include "data/wins.h"
#include "tests/catch.h"
#include "tests/journeys/walk.h"

using app::ScreenName;
using stage::Stage;
using stage::walk;

namespace {

std::string said_by(const std::string& command) {
    std::string said;
    FILE* const pipe = ::popen(command.c_str(), "r");
    REQUIRE(pipe != nullptr);
    for (int letter = std::fgetc(pipe); letter != EOF; letter = std::fgetc(pipe)) {
        said += static_cast<char>(letter);
    }
    REQUIRE(::pclose(pipe) == 0);
    return said;
}

data::Viewer staff(Stage& kiosk, data::PersonId who) {
    const data::SignIn in = data::come_in_with_pin(kiosk.home(), who, data::PersonId::none, stage::staff_pin);
    REQUIRE(in.result == data::SignInResult::welcome);
    return in.viewer;
}

data::Viewer tom(Stage& kiosk) {
    const data::SignIn in = data::come_in_with_pin(kiosk.home(), kiosk.house().tom, kiosk.house().rose, stage::visitor_pin);
    REQUIRE(in.result == data::SignInResult::welcome);
    return in.viewer;
}

// Tom asks his mother, and she says yes.
void tom_and_rose(Stage& kiosk) {
    kiosk.come_in_as_visitor("Rose", "Tom");
    walk(kiosk, {"partnerships", "begin"});
    kiosk.turn_to("Rose");
    kiosk.tap("Yes, ask Rose");
    kiosk.tap("Finish");
    kiosk.come_in_as("Rose");
    walk(kiosk, {"partnership-waits", "yes"});
    kiosk.tap("Finish");
}

void tom_opens_it(Stage& kiosk) {
    kiosk.come_in_as_visitor("Rose", "Tom");
    walk(kiosk, {"partnerships", "partnership-"});
}

void rose_opens_it(Stage& kiosk) {
    kiosk.come_in_as("Rose");
    walk(kiosk, {"say", "partnerships", "partnership-"});
}

// From the page of the five, with these pictures.
void answer_all(Stage& kiosk, std::initializer_list<std::string_view> pictures) {
    walk(kiosk, {"strand-1"});
    for (const std::string_view picture : pictures) {
        CHECK(kiosk.screen() == ScreenName::together_strand);
        walk(kiosk, {picture});
    }
    CHECK(kiosk.screen() == ScreenName::together_show);
}

} // namespace

TEST_CASE("Rose answers who asks her within three touches of her page, on every glass, without typing") {
    struct Glass {
        int width, height, text;
    };
    for (const Glass glass : {Glass{1280, 800, 100}, Glass{800, 480, 100}, Glass{800, 480, 150}, Glass{720, 1280, 100}, Glass{1920, 1200, 100}}) {
        Stage kiosk({.width = glass.width, .height = glass.height, .text_percent = glass.text});
        const data::PartnershipId id{number(data::begin_partnership(kiosk.home(), tom(kiosk), {kiosk.house().rose}))};
        INFO(glass.width << " " << glass.text);
        kiosk.come_in_as("Rose");
        int touches = 1;
        for (; !kiosk.can_tap("With Tom"); ++touches) {
            REQUIRE(touches < 4);
            kiosk.tap("More");
        }
        kiosk.tap("With Tom");
        kiosk.tap("Yes"), ++touches;
        CHECK(touches <= 3);
        CHECK(data::is_in(*data::find_partnership(kiosk.home(), tom(kiosk), id), kiosk.house().rose));
    }
}

TEST_CASE("Rose asks Sam, her key worker; he says not now, and then yes; only they two see anything of it") {
    Stage kiosk;
    kiosk.come_in_as("Rose");
    walk(kiosk, {"say", "partnerships", "begin"});
    kiosk.turn_to("Sam");
    kiosk.tap("Yes, ask Sam");
    CHECK(kiosk.on_some_page("It waits for an answer."));
    kiosk.tap("Finish");

    kiosk.come_in_as_staff();
    CHECK(kiosk.anywhere("Working together. 1 new."));
    walk(kiosk, {"partnerships", "partnership-"});
    CHECK(kiosk.shows("Work together with Rose?"));
    kiosk.tap("Not now");
    kiosk.tap("Finish");
    kiosk.come_in_as("Rose");
    walk(kiosk, {"say", "partnerships", "partnership-"});
    CHECK(kiosk.on_some_page("Sam said: not now."));
    kiosk.tap("Finish");
    kiosk.come_in_as_staff();
    walk(kiosk, {"partnerships", "partnership-"});
    kiosk.tap("Yes");
    CHECK(kiosk.on_some_page("Going on."));
    kiosk.tap("Finish");

    kiosk.come_in_as_staff(stage::grace_badge); // the manager
    walk(kiosk, {"partnerships"});
    CHECK(kiosk.on_some_page("There is nothing here yet."));
    kiosk.tap("Finish");
    kiosk.come_in_as_staff(stage::grace_badge);
    walk(kiosk, {"residents"});
    kiosk.tap("Rose");
    walk(kiosk, {"partnerships"});
    CHECK(kiosk.on_some_page("There is nothing here yet."));
}

TEST_CASE("Tom says who does what, Rose would like to talk first and then agrees; a change asks them anew, and how it was stays") {
    Stage kiosk;
    tom_and_rose(kiosk);
    tom_opens_it(kiosk);
    walk(kiosk, {"share", "add", "topic-4004"});
    kiosk.tap("We do it together");
    walk(kiosk, {"add", "topic-4006"});
    kiosk.tap("I do it");
    walk(kiosk, {"add", "own-words"});
    kiosk.type("The budgie");
    kiosk.tap("Go on");
    CHECK(kiosk.shows("The budgie"));
    kiosk.tap("Rose does it");
    kiosk.tap("Finish");

    kiosk.come_in_as("Rose");
    CHECK(kiosk.anywhere("With Tom: To agree: how we share this."));
    walk(kiosk, {"partnership-waits"});
    CHECK(kiosk.on_some_page("Tom does it"));
    CHECK(kiosk.on_some_page("I do it")); // the budgie is hers
    kiosk.tap("Talk first");
    CHECK(kiosk.on_some_page("You would like to talk first"));
    kiosk.tap("Undo");
    kiosk.tap("I agree");
    CHECK(kiosk.on_some_page("You agreed"));
    walk(kiosk, {"line-4006"});
    kiosk.tap("In my own words");
    kiosk.type("Tom pays, I see every letter");
    kiosk.tap("Save it");
    CHECK(kiosk.on_some_page("“Tom pays, I see every letter”"));
    CHECK(kiosk.on_some_page("In your own words"));
    CHECK(kiosk.on_some_page("Tom has not said yet"));
    kiosk.tap("As it was before");
    CHECK(kiosk.on_some_page("Money and post: Tom does it"));
    kiosk.tap("Finish");

    kiosk.come_in_as_visitor("Rose", "Tom");
    walk(kiosk, {"partnership-waits"});
    kiosk.tap("I agree");
    CHECK(kiosk.on_some_page("Rose wrote it"));
    CHECK(kiosk.on_some_page("In Rose's words")); // it is she who says "I" there
    kiosk.tap("Finish");
    tom_opens_it(kiosk);
    walk(kiosk, {"what-else", "print"});
    int papers = 0;
    for (const auto& file : std::filesystem::directory_iterator(kiosk.home().folder() / "prints")) {
        ++papers;
        CHECK(said_by("pdfinfo '" + file.path().string() + "'").find("Pages:           1\n") != std::string::npos);
        const std::string text = said_by("pdftotext -enc UTF-8 -layout '" + file.path().string() + "' -");
        for (const char* words : {"How we share this: Tom and Rose", "Visits", "We do it together", "The budgie", "Rose does it", "I see every", "In Rose's words", "Tom agreed to it"}) {
            INFO(words);
            CHECK(text.find(words) != std::string::npos);
        }
    }
    CHECK(papers == 1);
}

TEST_CASE("Who does what goes on one page, however much there is of it") {
    Stage kiosk;
    tom_and_rose(kiosk);
    const auto id = data::my_partnerships(kiosk.home(), tom(kiosk)).front().id;
    for (int topic = 4001; topic <= 4012; ++topic) {
        data::NewShareLine line;
        line.topic = topic;
        line.who = data::ShareWho::together;
        line.words = "On some days you would like to do it by yourself, and then I wait by the door until you call.";
        data::share_out(kiosk.home(), tom(kiosk), id, line);
    }
    for (int goal = 4101; goal <= 4104; ++goal) {
        data::keep_goal(kiosk.home(), tom(kiosk), id, goal, "");
    }
    tom_opens_it(kiosk);
    walk(kiosk, {"what-else", "print"});
    int papers = 0;
    for (const auto& file : std::filesystem::directory_iterator(kiosk.home().folder() / "prints")) {
        ++papers;
        CHECK(said_by("pdfinfo '" + file.path().string() + "'").find("Pages:           1\n") != std::string::npos);
        const std::string text = said_by("pdftotext -enc UTF-8 -layout '" + file.path().string() + "' -");
        CHECK(text.find("When something is wrong") != std::string::npos);
        CHECK(text.find("Rose has not said yet") != std::string::npos);
    }
    CHECK(papers == 1);
}

TEST_CASE("A goal goes in small steps, either of them says that one is done, and it becomes a small win") {
    Stage kiosk;
    tom_and_rose(kiosk);
    rose_opens_it(kiosk);
    walk(kiosk, {"goals", "new-goal", "sentence-4102"});
    CHECK(kiosk.shows("Bake something"));
    walk(kiosk, {"add-step", "sentence-4202"});
    walk(kiosk, {"add-step", "sentence-4205"});
    kiosk.tap("Finish");

    tom_opens_it(kiosk);
    walk(kiosk, {"goals"});
    CHECK(kiosk.on_some_page("Next: Get ready what is needed"));
    walk(kiosk, {"goal-"});
    kiosk.tap("Get ready what is needed");
    CHECK(kiosk.item("Get ready what is needed").selected);
    kiosk.tap("Finish");

    rose_opens_it(kiosk);
    walk(kiosk, {"goals", "goal-"});
    kiosk.tap("Try a small piece of it");
    walk(kiosk, {"make-a-win"});
    CHECK(kiosk.anywhere("Try a small piece of it"));
    kiosk.turn_to("Did it myself");
    CHECK(kiosk.screen() == ScreenName::thank_you);
    CHECK(kiosk.anywhere("Try a small piece of it"));
    const auto wins = data::wins_of(kiosk.home(), tom(kiosk), kiosk.house().rose, 5);
    REQUIRE(wins.size() == 1);
    CHECK(wins.front().words == "Try a small piece of it");
    CHECK(wins.front().entry.audience == data::Audience::circle);
}

TEST_CASE("How are we doing: while it is private no screen shows anybody what the other one said; then it stands side by side") {
    Stage kiosk;
    tom_and_rose(kiosk);
    tom_opens_it(kiosk);
    walk(kiosk, {"how-are-we"});
    answer_all(kiosk, {"strand-answer-2", "strand-answer-2", "strand-answer-1", "strand-answer-1", "strand-answer-4"});
    kiosk.tap("Yes, when all say yes");
    CHECK(kiosk.on_some_page("I need a rest")); // his own
    CHECK(kiosk.on_some_page("It waits for Rose to answer."));
    kiosk.tap("Finish");

    const auto nothing_of_tom = [&] {
        for (const char* words : {"I need a rest", "Mostly others", "Mostly for"}) {
            INFO(words << " on " << kiosk.all());
            CHECK_FALSE(kiosk.on_some_page(words));
        }
    };
    kiosk.come_in_as("Rose");
    CHECK(kiosk.anywhere("With Tom: To say: how we are doing."));
    walk(kiosk, {"partnership-waits"});
    nothing_of_tom();
    walk(kiosk, {"back", "say", "partnerships"});
    nothing_of_tom();
    walk(kiosk, {"partnership-"});
    nothing_of_tom();
    walk(kiosk, {"how-are-we"});
    answer_all(kiosk, {"strand-answer-3", "strand-answer-3", "strand-answer-3", "strand-answer-2", "strand-answer-1"});
    nothing_of_tom();
    kiosk.tap("No, they stay mine");
    nothing_of_tom();
    kiosk.tap("Finish");
    for (const char* badge : {stage::grace_badge, stage::sam_badge}) { // the manager, and her key worker
        kiosk.come_in_as_staff(badge);
        walk(kiosk, {"residents"});
        kiosk.tap("Rose");
        nothing_of_tom();
        walk(kiosk, {"partnerships"});
        nothing_of_tom();
        kiosk.tap("Finish");
    }

    kiosk.come_in_as("Rose");
    walk(kiosk, {"say", "partnerships", "partnership-", "how-are-we", "show"});
    kiosk.tap("Yes, when all say yes");
    nothing_of_tom();
    kiosk.tap("Do not show it"); // nobody has looked
    CHECK_FALSE(kiosk.can_tap("Look side by side"));
    walk(kiosk, {"show"});
    kiosk.tap("Yes, when all say yes");
    kiosk.tap("Look side by side");
    CHECK(kiosk.screen() == ScreenName::together_side);
    CHECK(kiosk.on_some_page("Tom: I need a rest"));
    CHECK(kiosk.on_some_page("You: It is light"));
    kiosk.tap("Finish");
    tom_opens_it(kiosk);
    walk(kiosk, {"how-are-we", "side-by-side"});
    CHECK(kiosk.on_some_page("Rose: It is light"));
    CHECK(kiosk.on_some_page("You: I need a rest"));
    kiosk.tap("Invite to talk");
    CHECK(kiosk.screen() == ScreenName::invite_words);
}

TEST_CASE("From a partnership a conversation is two touches away, and so is whom the home asks to help with a hard one") {
    Stage kiosk;
    tom_and_rose(kiosk);
    data::add_contact(kiosk.home(), staff(kiosk, kiosk.house().grace), {{}, data::ContactKind::hard_conversation, "Common Ground", "01632 960 530", "They come here."});
    rose_opens_it(kiosk);
    kiosk.tap("Invite a conversation");
    CHECK(kiosk.screen() == ScreenName::invite_words);
    CHECK(kiosk.place().person == kiosk.house().tom);
    walk(kiosk, {"back", "contacts"});
    CHECK(kiosk.shows("Common Ground")); // on the first page
}

TEST_CASE("Rose lets her care team read who does what; how she and Tom are doing stays theirs") {
    Stage kiosk;
    tom_and_rose(kiosk);
    data::NewShareLine line;
    line.topic = 4001;
    line.who = data::ShareWho::together;
    const auto id = data::my_partnerships(kiosk.home(), tom(kiosk)).front().id;
    data::share_out(kiosk.home(), tom(kiosk), id, line);
    rose_opens_it(kiosk);
    walk(kiosk, {"what-else", "readers"});
    CHECK(kiosk.item("Only we who are in it").selected);
    kiosk.tap("My care team, too");
    CHECK(kiosk.item("My care team, too").selected);
    kiosk.tap("Finish");
    kiosk.come_in_as_staff();
    walk(kiosk, {"residents"});
    kiosk.tap("Rose");
    walk(kiosk, {"partnerships", "partnership-"});
    CHECK_FALSE(kiosk.can_tap("How are we doing?"));
    kiosk.tap("How we share this");
    CHECK(kiosk.on_some_page("Washing and dressing"));
    CHECK_FALSE(kiosk.can_tap("Add to it"));
    CHECK_FALSE(kiosk.can_tap("I agree"));
}

TEST_CASE("Somebody leaves, with a clear question before it; the other one keeps what was written, and is asked nothing") {
    Stage kiosk;
    tom_and_rose(kiosk);
    tom_opens_it(kiosk);
    walk(kiosk, {"share", "add", "topic-4004"});
    kiosk.tap("I do it");
    kiosk.tap("Back");
    walk(kiosk, {"what-else", "leave"});
    kiosk.tap("Yes, leave it");
    CHECK(kiosk.shows("You have left it"));
    kiosk.tap("All right");
    kiosk.tap("Finish");
    kiosk.come_in_as("Rose");
    CHECK_FALSE(kiosk.anywhere("With Tom: To agree: how we share this."));
    walk(kiosk, {"say", "partnerships", "partnership-"});
    CHECK(kiosk.on_some_page("Tom has left it. Nothing is asked of you. What was written stays yours to read."));
    kiosk.tap("How we share this");
    CHECK(kiosk.on_some_page("Tom does it"));
    CHECK_FALSE(kiosk.can_tap("I agree"));
}

TEST_CASE("Rose has died: nothing asks Sam any more, one sentence says so, and what they wrote is his to read") {
    Stage kiosk;
    const data::PartnershipId both{number(data::begin_partnership(kiosk.home(), staff(kiosk, kiosk.house().sam), {kiosk.house().rose}))};
    kiosk.come_in_as("Rose");
    walk(kiosk, {"partnership-waits", "yes", "share", "add", "topic-4002"});
    kiosk.tap("We do it together");
    kiosk.tap("Finish");
    CHECK(data::waits_for(kiosk.home(), staff(kiosk, kiosk.house().sam), *data::find_partnership(kiosk.home(), staff(kiosk, kiosk.house().sam), both)) ==
          data::PartnershipWaits::to_agree);
    data::set_active(kiosk.home(), staff(kiosk, kiosk.house().grace), kiosk.house().rose, false);
    kiosk.come_in_as_staff();
    CHECK_FALSE(kiosk.anywhere("Working together. 1 new."));
    walk(kiosk, {"partnerships", "partnership-"});
    CHECK(kiosk.on_some_page("Rose is not here any more. Nothing is asked of you. What was written stays yours to read."));
    CHECK_FALSE(kiosk.can_tap("Invite a conversation"));
    kiosk.tap("How we share this");
    CHECK(kiosk.on_some_page("We do it together"));
    CHECK_FALSE(kiosk.can_tap("Add to it"));
}
