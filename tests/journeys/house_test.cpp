// Journeys of the house: festivals that are kept and planned for, its weekly paper, and a partner with those who told her that
// they come.
#include <filesystem>

#include "data/activities.h"
#include "data/asks.h"
#include "data/festivals.h"
#include "data/gazette.h"
#include "data/partners.h"
#include "data/people.h"
#include "data/sign_in.h"
#include "data/wins.h"
#include "tests/catch.h"
#include "tests/journeys/walk.h"

using app::ScreenName;
using stage::Stage;
using stage::touch;
using stage::walk;

namespace {

data::Viewer manager(Stage& kiosk) { return data::come_in_with_badge(kiosk.home(), stage::grace_badge).viewer; }
data::Viewer resident(Stage& kiosk, data::PersonId who) { return data::come_in_as_resident(kiosk.home(), who, {}).viewer; }

void priya_comes_in(Stage& kiosk) { kiosk.come_in_as_visitor("Boat", "Priya"); }

// Priya, an advocate who visits Harold, says that she comes along to tomorrow's walk.
void priya_comes_along(Stage& kiosk) {
    priya_comes_in(kiosk);
    walk(kiosk, {"whats-on", "next-day", "activity-", "come-along"});
    kiosk.tap("Finish");
}

// Turns to a ready sentence, and sends it.
void says(Stage& kiosk, const char* sentence) {
    for (int page = 0; !kiosk.can_tap(sentence); ++page) {
        REQUIRE(page < 5);
        kiosk.tap_id("more-phrases");
    }
    kiosk.tap(sentence);
    walk(kiosk, {"send"});
}

} // namespace

TEST_CASE("Sam chooses whose festivals are kept, and they stand where the day is told") {
    Stage kiosk;
    kiosk.come_in_as_staff();
    walk(kiosk, {"our-house", "festivals"});
    CHECK(kiosk.anywhere("No festivals are chosen yet."));
    walk(kiosk, {"cultures"});
    kiosk.tap("Sikh");
    CHECK(kiosk.item("Sikh").selected);
    kiosk.tap("Finish");
    // Rose finds it on its day, three days on, and hears what it is.
    kiosk.come_in_as("Rose");
    walk(kiosk, {"whats-on"});
    CHECK_FALSE(kiosk.anywhere("Guru Nanak"));
    walk(kiosk, {"next-day", "next-day", "next-day"});
    CHECK(kiosk.can_tap("Guru Nanak's birthday"));
    kiosk.tap("Guru Nanak's birthday");
    CHECK(kiosk.screen() == ScreenName::festival);
    CHECK(kiosk.anywhere("taught that all people are equal"));
    CHECK_FALSE(kiosk.can_tap("A day later"));
    CHECK_FALSE(kiosk.can_tap("Plan something"));
    // A second touch by staff, and it is not kept any more.
    kiosk.tap("Finish");
    kiosk.come_in_as_staff();
    walk(kiosk, {"our-house", "cultures"});
    kiosk.tap("Sikh");
    CHECK_FALSE(kiosk.item("Sikh").selected);
    CHECK(data::cultures_kept(kiosk.home(), data::Viewer::house()).empty());
}

TEST_CASE("A day that was reckoned is put right by the home, and can go back") {
    Stage kiosk;
    data::keep_culture(kiosk.home(), manager(kiosk), data::Culture::sikh, true);
    kiosk.come_in_as_staff();
    walk(kiosk, {"our-house", "festivals", "festival-51"});
    CHECK(kiosk.anywhere("Tuesday 24 November"));
    CHECK(kiosk.anywhere("Please check it."));
    kiosk.tap("A day later");
    CHECK(kiosk.anywhere("Wednesday 25 November"));
    CHECK(kiosk.anywhere("The home put this day right."));
    kiosk.tap("Back");
    CHECK(kiosk.anywhere("Put right"));
    walk(kiosk, {"festival-51"});
    kiosk.tap("As it was");
    CHECK(kiosk.anywhere("Tuesday 24 November"));
    CHECK_FALSE(kiosk.can_tap("As it was"));
}

TEST_CASE("From a festival a plan is two touches away, with its name and on its day") {
    Stage kiosk;
    data::keep_culture(kiosk.home(), manager(kiosk), data::Culture::sikh, true);
    kiosk.come_in_as_staff();
    walk(kiosk, {"calendar", "next-day", "next-day", "next-day"});
    CHECK(kiosk.anywhere("Plan something for it"));
    walk(kiosk, {"festival-51", "plan-something"});
    CHECK(kiosk.screen() == ScreenName::plan);
    CHECK(kiosk.on_some_page("Guru Nanak's birthday"));
    CHECK(kiosk.on_some_page("Tuesday 24 November"));
    kiosk.turn_to_id("save");
    kiosk.tap("Finish");
    kiosk.come_in_as("Rose");
    walk(kiosk, {"whats-on", "next-day", "next-day", "next-day", "activity-"});
    CHECK(kiosk.shows("Guru Nanak's birthday"));
    CHECK(kiosk.can_tap("I'd like to come"));
}

TEST_CASE("Rose says in three touches whether she may be in the paper, on every glass, and can take it back") {
    struct Glass {
        int width, height, text;
    };
    for (const Glass glass : {Glass{1280, 800, 100}, Glass{800, 480, 100}, Glass{800, 480, 150}, Glass{720, 1280, 100}, Glass{1920, 1200, 100}}) {
        Stage kiosk({.width = glass.width, .height = glass.height, .text_percent = glass.text});
        INFO(glass.width << " " << glass.text);
        const data::PersonId rose = kiosk.house().rose;
        kiosk.come_in_as("Rose");
        walk(kiosk, {"small-wins", "house-paper", "in-paper-2"});
        CHECK(kiosk.screen() == ScreenName::thank_you);
        CHECK(data::in_paper(kiosk.home(), manager(kiosk), rose) == data::InPaper::no);
        CHECK(kiosk.anywhere("You are not in our paper"));
        walk(kiosk, {"undo"});
        CHECK(data::in_paper(kiosk.home(), manager(kiosk), rose) == data::InPaper::not_asked);
    }
}

TEST_CASE("Staff see who is in the paper, write down what somebody said, and print it") {
    Stage kiosk;
    data::record_win(kiosk.home(), resident(kiosk, kiosk.house().rose), {kiosk.house().rose, data::Win::made, "A scarf", data::Audience::house, {}});
    kiosk.come_in_as_staff();
    walk(kiosk, {"our-house", "gazette"});
    CHECK(kiosk.anywhere("Rose made something"));
    CHECK(kiosk.anywhere("Singing"));
    walk(kiosk, {"paper-people"});
    CHECK(kiosk.anywhere("Rose. In it. First name is on the glass."));
    CHECK(kiosk.anywhere("Harold. Not in it. Not asked yet."));
    const std::string harold = "person-" + std::to_string(data::number(kiosk.house().harold));
    walk(kiosk, {harold.c_str()});
    CHECK(kiosk.shows("As Harold told you"));
    kiosk.tap("Yes, they may");
    CHECK(kiosk.shows("Harold may be in our paper"));
    kiosk.tap("Finish");
    kiosk.come_in_as_staff();
    walk(kiosk, {"our-house", "gazette", "print"});
    kiosk.wait(30);
    int pages = 0;
    for (const auto& file : std::filesystem::directory_iterator(kiosk.home().folder() / "prints")) pages += file.path().extension() == ".pdf" ? 1 : 0;
    CHECK(pages == 1);
}

TEST_CASE("Harold's own no is not turned into a yes by somebody else: it is said kindly, and nothing is changed") {
    Stage kiosk;
    data::say_in_paper(kiosk.home(), resident(kiosk, kiosk.house().harold), kiosk.house().harold, data::InPaper::no);
    kiosk.come_in_as_staff();
    walk(kiosk, {"our-house", "gazette", "paper-people"});
    const std::string harold = "person-" + std::to_string(data::number(kiosk.house().harold));
    walk(kiosk, {harold.c_str()});
    kiosk.tap("Yes, they may");
    CHECK(kiosk.shows("That is not possible here"));
    CHECK(data::in_paper(kiosk.home(), manager(kiosk), kiosk.house().harold) == data::InPaper::no);
}

TEST_CASE("Priya comes along to the walk, and knows only those who told her that they come") {
    Stage kiosk;
    priya_comes_in(kiosk);
    walk(kiosk, {"my-events"});
    CHECK(kiosk.anywhere("Nothing yet."));
    kiosk.tap("Finish");
    priya_comes_along(kiosk);
    // Rose comes, with company, and lets Priya know; Amina comes and keeps it to the team.
    data::answer_activity(kiosk.home(), manager(kiosk), {kiosk.house().walk_tomorrow}, kiosk.house().amina, data::Answer::come, {});
    kiosk.come_in_as("Rose");
    walk(kiosk, {"whats-on", "next-day", "activity-", "answer-1", "need-2", "done"});
    kiosk.tap("Finish");
    kiosk.come_in_as("Rose");
    walk(kiosk, {"whats-on", "next-day", "activity-", "tell-partner"});
    CHECK(kiosk.shows("Who may know that I come?"));
    kiosk.tap("Priya");
    CHECK(kiosk.item("Priya").selected);
    kiosk.tap("Finish");
    priya_comes_in(kiosk);
    walk(kiosk, {"my-events"});
    CHECK(kiosk.anywhere("1 told you"));
    walk(kiosk, {"event-"});
    CHECK(kiosk.on_some_page("Rose"));
    CHECK(kiosk.on_some_page("someone to go with"));
    CHECK_FALSE(kiosk.on_some_page("Amina"));
    // She takes it back: then Priya knows nothing of her.
    kiosk.tap("Finish");
    kiosk.come_in_as("Rose");
    walk(kiosk, {"whats-on", "next-day", "activity-", "tell-partner", "partner-"});
    kiosk.tap("Finish");
    priya_comes_in(kiosk);
    walk(kiosk, {"my-events", "event-"});
    CHECK_FALSE(kiosk.on_some_page("Rose"));
    walk(kiosk, {"come-no-longer", "back"});
    CHECK(kiosk.anywhere("Nothing yet."));
}

TEST_CASE("What Priya says about the walk is answered by those who work here, and she sees it") {
    Stage kiosk;
    priya_comes_along(kiosk);
    priya_comes_in(kiosk);
    walk(kiosk, {"my-events", "event-", "event-words", "write"});
    says(kiosk, "I will bring somebody along.");
    CHECK(kiosk.screen() == ScreenName::event_words);
    CHECK(kiosk.shows("I will bring somebody along."));
    walk(kiosk, {"undo"});
    CHECK(data::words_of_event(kiosk.home(), manager(kiosk), kiosk.house().walk_tomorrow).empty());
    kiosk.tap("Finish");
    priya_comes_in(kiosk);
    walk(kiosk, {"my-events", "event-", "event-words", "write"});
    says(kiosk, "Please have the room ready.");
    kiosk.tap("Finish");
    kiosk.come_in_as_staff();
    CHECK(kiosk.on_some_page("Our house. 1 new."));
    walk(kiosk, {"our-house"});
    CHECK(kiosk.can_tap("Priya wrote"));
    walk(kiosk, {"partner-words", "write"});
    says(kiosk, "The room will be ready.");
    kiosk.tap("Back");
    CHECK_FALSE(kiosk.can_tap("Priya wrote"));
    kiosk.tap("Finish");
    priya_comes_in(kiosk);
    walk(kiosk, {"my-events"});
    CHECK(kiosk.anywhere("There is an answer"));
    walk(kiosk, {"event-", "event-words"});
    CHECK(kiosk.on_some_page("The room will be ready."));
}

TEST_CASE("Tom, who is family, has no page of partners, and what is on offers him nothing of it") {
    Stage kiosk;
    priya_comes_along(kiosk);
    kiosk.come_in_as_visitor("Rose", "Tom");
    CHECK_FALSE(kiosk.on_some_page("What I do here"));
    walk(kiosk, {"whats-on", "next-day"});
    CHECK_FALSE(kiosk.can_tap("Walk to the pond"));
}

TEST_CASE("What Harold asks of Priya by name stands first on her page; what he asks of the team does not") {
    Stage kiosk;
    const data::Viewer harold = resident(kiosk, kiosk.house().harold);
    data::record_ask(kiosk.home(), harold, {kiosk.house().harold, data::AskKind::question, 0, "Will you come with me to the bank?", data::Audience::named, {kiosk.house().priya}, {}});
    data::record_ask(kiosk.home(), harold, {kiosk.house().harold, data::AskKind::worry, 0, "My tap drips.", data::Audience::care_team, {}, {}});
    priya_comes_in(kiosk);
    walk(kiosk, {"my-events"});
    CHECK(kiosk.anywhere("Harold asks you"));
    CHECK_FALSE(kiosk.anywhere("My tap drips."));
    walk(kiosk, {"ask-"});
    CHECK(kiosk.screen() == ScreenName::ask);
    CHECK(kiosk.on_some_page("Will you come with me to the bank?"));
}
