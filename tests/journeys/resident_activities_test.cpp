// Journeys of residents: what is on, whether I would like to come, what I need for it; and small wins.
#include "data/activities.h"
#include "data/sign_in.h"
#include "data/wins.h"
#include "tests/catch.h"
#include "tests/stage/stage.h"

using app::ScreenName;
using data::Answer;
using stage::Stage;

namespace {

std::optional<data::ActivityAnswer> answer(Stage& kiosk, data::ActivityId activity) {
    return data::answer_of(kiosk.home(), kiosk.viewer(), activity, kiosk.viewer().person());
}

std::vector<data::WinRow> own_wins(Stage& kiosk) {
    return data::wins_of(kiosk.home(), kiosk.viewer(), kiosk.viewer().person(), 50);
}

} // namespace

TEST_CASE("Rose would like to come to the singing, with someone: three touches to the answer, each need saved as it is touched") {
    Stage kiosk;
    kiosk.come_in_as("Rose");
    kiosk.tap("What's on");
    CHECK(kiosk.shows("Saturday 21 November"));
    kiosk.tap("Singing");
    kiosk.tap("I'd like to come");
    REQUIRE(answer(kiosk, kiosk.house().singing));
    CHECK(answer(kiosk, kiosk.house().singing)->answer == Answer::come);
    kiosk.tap("Someone to go with");
    CHECK(answer(kiosk, kiosk.house().singing)->needs == std::vector<data::Need>{data::Need::company});
    kiosk.tap("Help to get ready");
    CHECK(answer(kiosk, kiosk.house().singing)->needs.size() == 2);
    kiosk.tap("Help to get ready");
    CHECK(answer(kiosk, kiosk.house().singing)->needs.size() == 1);
    kiosk.tap("That's all");
    CHECK(kiosk.shows("Singing: I'd like to come"));
    CHECK(kiosk.shows("Needed: someone to go with"));
    kiosk.tap("Back");
    CHECK(kiosk.screen() == ScreenName::whats_on);
    CHECK(kiosk.can_tap("Singing"));
}

TEST_CASE("A changed mind replaces the answer, and Undo gives the first one back") {
    Stage kiosk;
    kiosk.come_in_as("Rose");
    kiosk.tap("What's on");
    kiosk.tap("Singing");
    kiosk.tap("Maybe");
    kiosk.tap("A lift there");
    kiosk.tap("That's all");
    kiosk.tap("Back");
    kiosk.tap("Singing");
    CHECK(kiosk.item("Maybe").selected);
    kiosk.tap("Not this time");
    CHECK(kiosk.screen() == ScreenName::thank_you);
    CHECK(answer(kiosk, kiosk.house().singing)->answer == Answer::not_this_time);
    kiosk.tap("Undo");
    CHECK(kiosk.shows("Your answer is as it was before."));
    CHECK(answer(kiosk, kiosk.house().singing)->answer == Answer::maybe);
    CHECK(answer(kiosk, kiosk.house().singing)->needs == std::vector<data::Need>{data::Need::transport});
}

TEST_CASE("What is over is shown as over, and cannot be answered; what comes later can, on the day it is") {
    stage::Setting setting;
    setting.now = "2026-11-21T12:30:00";
    Stage kiosk(setting);
    kiosk.come_in_as("Rose");
    kiosk.tap("What's on");
    CHECK(kiosk.item("Singing").spoken.find("It is over.") != std::string::npos);
    CHECK_FALSE(kiosk.can_tap("Singing"));
    kiosk.tap("Next day");
    CHECK(kiosk.shows("Sunday 22 November"));
    kiosk.tap("Walk to the pond");
    kiosk.tap("I'd like to come");
    kiosk.tap("Nothing, thank you");
    CHECK(answer(kiosk, kiosk.house().walk_tomorrow)->answer == Answer::come);
    kiosk.tap("Back");
    CHECK(kiosk.shows("Sunday 22 November"));
    kiosk.tap("Back");
    CHECK(kiosk.screen() == ScreenName::resident);
}

TEST_CASE("An answer survives a power cut in the middle of saying what one needs") {
    Stage kiosk;
    kiosk.come_in_as("Rose");
    kiosk.tap("What's on");
    kiosk.tap("Singing");
    kiosk.tap("I'd like to come");
    kiosk.tap("A lift there");
    kiosk.restart();
    kiosk.come_in_as("Rose");
    const auto kept = answer(kiosk, kiosk.house().singing);
    REQUIRE(kept);
    CHECK(kept->answer == Answer::come);
    CHECK(kept->needs == std::vector<data::Need>{data::Need::transport});
}

TEST_CASE("A small win is kept with two touches from the page, and Rose says more in words that she chooses") {
    Stage kiosk;
    kiosk.come_in_as("Rose");
    kiosk.tap("Small wins");
    CHECK(kiosk.shows("What went well?"));
    kiosk.tap("Taught someone");
    CHECK(kiosk.shows("Your small win is saved"));
    REQUIRE(own_wins(kiosk).size() == 1);
    CHECK(own_wins(kiosk)[0].entry.audience == data::Audience::circle);
    kiosk.tap("Say more");
    kiosk.tap("In words");
    kiosk.tap("I enjoyed it.");
    kiosk.tap("Save it");
    CHECK(kiosk.shows("“I enjoyed it.”"));
    CHECK(own_wins(kiosk).size() == 1);
    kiosk.tap("Undo"); // the words
    REQUIRE(own_wins(kiosk).size() == 1);
    CHECK(own_wins(kiosk)[0].words.empty());
    kiosk.tap("Undo");
    CHECK(own_wins(kiosk).empty());
}

TEST_CASE("A win that Rose shows to the house is on Welcome with her first name; Harold's has no name") {
    Stage kiosk;
    kiosk.come_in_as("Rose");
    kiosk.tap("Small wins");
    kiosk.tap("Made something");
    kiosk.tap("Who may see it");
    kiosk.tap("The whole house");
    kiosk.tap("Yes, show everyone");
    kiosk.tap("Finish");
    CHECK(kiosk.shows("Rose made something."));

    kiosk.come_in_as("Boat");
    CHECK(kiosk.shows("Hello Harold"));
    kiosk.tap("Small wins");
    kiosk.tap("Joined in");
    kiosk.tap("Who may see it");
    kiosk.tap("The whole house");
    kiosk.tap("Yes, show everyone");
    kiosk.tap("Finish");
    CHECK(kiosk.shows("Someone here joined in."));
    CHECK_FALSE(kiosk.anywhere("Harold"));
}

TEST_CASE("Comfort: larger words at once, for Rose wherever she comes in, and not for who comes after her") {
    Stage kiosk;
    kiosk.come_in_as("Rose");
    const float before = kiosk.item("Hello Rose").rect.height;
    kiosk.tap("Comfort");
    kiosk.tap("Text size");
    kiosk.tap("Larger");
    kiosk.tap("Finish");
    kiosk.come_in_as("Rose");
    CHECK(kiosk.item("Hello Rose").rect.height > before);
    kiosk.tap("Finish");
    kiosk.come_in_as("Boat");
    CHECK(kiosk.item("Hello Harold").rect.height == Approx(before));
}

TEST_CASE("Comfort on Welcome lasts on the way to one's own page, and ends with Finish") {
    Stage kiosk;
    kiosk.tap("Comfort");
    kiosk.tap("Colours");
    kiosk.tap("Dark");
    kiosk.tap("Back");
    kiosk.tap("Back");
    CHECK(kiosk.screen() == ScreenName::welcome);
    const widgets::Color dark = kiosk.item("I live here").ground;
    kiosk.tap("I live here");
    kiosk.tap("Finish");
    CHECK_FALSE(kiosk.item("I live here").ground == dark);
}

TEST_CASE("Help is on every resident's screen, says what to do there, and leads back") {
    Stage kiosk;
    kiosk.come_in_as("Rose");
    kiosk.tap("How I feel");
    kiosk.tap("Help");
    CHECK(kiosk.screen() == ScreenName::help);
    CHECK(kiosk.anywhere("nearest to how you feel"));
    CHECK(kiosk.anywhere("This is not a call bell"));
    kiosk.tap("Back");
    CHECK(kiosk.screen() == ScreenName::feelings);
}
