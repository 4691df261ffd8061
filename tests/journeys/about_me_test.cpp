// Journeys of About me, by touch alone: the person's own words, what others suggest, who reads it, and who is told.
#include <algorithm>

#include "data/about_me.h"
#include "data/sign_in.h"
#include "tests/catch.h"
#include "tests/journeys/walk.h"

using app::ScreenName;
using data::AboutTopic;
using data::HowKnown;
using stage::on_some_page;
using stage::Stage;
using stage::touch;
using stage::walk;

namespace {

constexpr AboutTopic topics[] = {AboutTopic::important, AboutTopic::people,   AboutTopic::communicate, AboutTopic::wellness, AboutTopic::please,
                                 AboutTopic::support,   AboutTopic::worth_knowing, AboutTopic::appreciate, AboutTopic::routines, AboutTopic::culture,
                                 AboutTopic::faith,     AboutTopic::language, AboutTopic::address,     AboutTopic::life_story};

data::Viewer rose(Stage& kiosk) { return data::come_in_as_resident(kiosk.home(), kiosk.house().rose, {}).viewer; }
data::Viewer worker(Stage& kiosk, data::PersonId who) { return data::come_in_with_pin(kiosk.home(), who, data::PersonId::none, stage::staff_pin).viewer; }
data::Viewer tom(Stage& kiosk) { return data::come_in_with_pin(kiosk.home(), kiosk.house().tom, kiosk.house().rose, stage::visitor_pin).viewer; }

std::vector<data::AboutRow> read_by(Stage& kiosk, const data::Viewer& viewer) { return data::about_me(kiosk.home(), viewer, kiosk.house().rose); }

void come_in_to_about(Stage& kiosk) {
    kiosk.come_in_as("Rose");
    walk(kiosk, {"about-me"});
}

void staff_comes_to_about_rose(Stage& kiosk, std::string_view badge = stage::sam_badge) {
    kiosk.come_in_as_staff(badge);
    kiosk.tap("Residents");
    kiosk.tap("Rose");
    walk(kiosk, {"about-me"});
}

// In what matters most to her: "My family comes first".
void rose_says(Stage& kiosk) {
    come_in_to_about(kiosk);
    walk(kiosk, {"topic-1", "say", "phrase-1"});
}

void tom_suggests(Stage& kiosk, std::string_view words) {
    kiosk.come_in_as_visitor("Rose", "Tom");
    kiosk.tap("About Rose");
    walk(kiosk, {"topic-11", "say"});
    kiosk.tap("I know it from before");
    kiosk.type(words);
    kiosk.tap("Suggest it");
    CHECK(kiosk.shows("You suggest"));
    kiosk.tap("Finish");
}

} // namespace

TEST_CASE("In each topic Rose says something by touch alone; it stands in her own voice, and Undo takes it away") {
    Stage kiosk;
    for (const AboutTopic topic : topics) {
        INFO(static_cast<int>(topic));
        come_in_to_about(kiosk);
        walk(kiosk, {"topic-" + std::to_string(static_cast<int>(topic)), "say"});
        if (topic == AboutTopic::life_story) {
            kiosk.tap("When I was young");
        }
        walk(kiosk, {"phrase-"});
        CHECK(kiosk.shows("You said"));
        const auto said = read_by(kiosk, rose(kiosk));
        REQUIRE(said.size() == 1);
        CHECK(said[0].content.topic == topic);
        CHECK(said[0].content.how == HowKnown::said);
        CHECK(said[0].own_words);
        CHECK(said[0].entry.audience == data::Audience::care_team);
        kiosk.tap("Undo");
        CHECK(read_by(kiosk, rose(kiosk)).empty());
        kiosk.tap("Finish");
    }
}

TEST_CASE("Rose types her own words and chooses what they are about; they stand as she wrote them") {
    Stage kiosk;
    come_in_to_about(kiosk);
    walk(kiosk, {"topic-5", "say"});
    kiosk.tap("My own words");
    kiosk.tap("Please don't");
    kiosk.tap("Noise");
    kiosk.type("Slam the door.");
    kiosk.tap("Save it");
    const auto said = read_by(kiosk, rose(kiosk));
    REQUIRE(said.size() == 1);
    CHECK(said[0].content.words == "Slam the door.");
    CHECK(said[0].content.please == data::Please::please_dont);
    CHECK(said[0].content.sense == data::Sense::noise);
    CHECK(said[0].content.language == "en");
    kiosk.tap("Back");
    CHECK(kiosk.screen() == ScreenName::about_topic);
    CHECK(kiosk.shows("Please don't"));
    CHECK(kiosk.anywhere("“Slam the door.” You said it, today 9:00."));
    walk(kiosk, {"statement-"});
    CHECK(kiosk.shows("Please don't · Noise"));
    CHECK(kiosk.shows("You said it, today 9:00"));
    CHECK(kiosk.shows("My care team"));
}

TEST_CASE("A moment of Rose's life has the year that she chose, and the story goes by years") {
    Stage kiosk;
    come_in_to_about(kiosk);
    walk(kiosk, {"topic-21", "say", "a-year", "decade-1960", "year-1963", "phrase-145"});
    kiosk.tap("Back");
    walk(kiosk, {"say", "time-1", "phrase-141"});
    kiosk.tap("Back");
    const auto items = kiosk.items();
    const auto at = [&items](std::string_view words) {
        return std::find_if(items.begin(), items.end(), [words](const widgets::Item& item) { return item.label.find(words) != std::string::npos; }) - items.begin();
    };
    CHECK(kiosk.shows("1963"));
    CHECK(at("When I was a child") < at("1963"));
}

TEST_CASE("Rose changes what she said, and what she said before stays to be read; no longer so takes it off the page") {
    Stage kiosk;
    rose_says(kiosk);
    kiosk.tap("Back");
    walk(kiosk, {"statement-"});
    kiosk.tap("Change it");
    kiosk.type(", and my friends.");
    kiosk.tap("Save it");
    kiosk.tap("Back");
    CHECK(kiosk.anywhere("My family comes first, and my friends."));
    if (kiosk.screen() == ScreenName::about_topic) {
        walk(kiosk, {"statement-"});
    }
    CHECK(on_some_page(kiosk, "How it was before"));
    CHECK(kiosk.shows("“My family comes first”"));
    kiosk.tap("No longer so");
    kiosk.tap("No, leave it");
    CHECK(read_by(kiosk, rose(kiosk)).size() == 1);
    kiosk.tap("No longer so");
    kiosk.tap("Yes, take it away");
    CHECK(kiosk.shows("It is taken off the page"));
    CHECK(read_by(kiosk, rose(kiosk)).empty());
    kiosk.tap("Undo");
    CHECK(read_by(kiosk, rose(kiosk)).size() == 1);
}

TEST_CASE("Rose chooses who may know: her team at first, then her circle as well, and Tom reads it only then") {
    Stage kiosk;
    rose_says(kiosk);
    kiosk.tap("Finish");
    CHECK(read_by(kiosk, worker(kiosk, kiosk.house().sam)).size() == 1);
    CHECK(read_by(kiosk, tom(kiosk)).empty());
    kiosk.come_in_as_visitor("Rose", "Tom");
    kiosk.tap("About Rose");
    walk(kiosk, {"topic-1"});
    CHECK_FALSE(kiosk.anywhere("My family comes first"));
    kiosk.tap("Finish");

    come_in_to_about(kiosk);
    walk(kiosk, {"topic-1", "statement-"});
    walk(kiosk, {"readers"});
    CHECK(kiosk.item("My care team").selected);
    CHECK_FALSE(kiosk.can_tap("Only me")); // she has no picture lock
    kiosk.tap("My circle");
    kiosk.tap("Finish");
    kiosk.come_in_as_visitor("Rose", "Tom");
    kiosk.tap("About Rose");
    walk(kiosk, {"topic-1"});
    CHECK(kiosk.anywhere("“My family comes first” Rose said it, today 09:00."));
    walk(kiosk, {"statement-"});
    CHECK_FALSE(kiosk.can_tap("Change it"));
    CHECK_FALSE(kiosk.can_tap("Who may know"));
    CHECK(kiosk.can_tap("Suggest a change"));
}

TEST_CASE("Showing the whole house takes a yes of its own") {
    Stage kiosk;
    rose_says(kiosk);
    kiosk.tap("Back");
    walk(kiosk, {"statement-", "readers"});
    kiosk.tap("The whole house");
    CHECK(read_by(kiosk, rose(kiosk))[0].entry.audience == data::Audience::care_team);
    kiosk.tap("Yes, show everyone");
    CHECK(read_by(kiosk, rose(kiosk))[0].entry.audience == data::Audience::house);
}

TEST_CASE("Tom suggests; Rose is asked on her page and says yes; Tom is told at his next visit, once") {
    Stage kiosk;
    tom_suggests(kiosk, "Nobody leaves her table hungry.");
    CHECK(read_by(kiosk, worker(kiosk, kiosk.house().sam)).empty()); // nothing stands before she answers

    kiosk.come_in_as("Rose");
    CHECK(kiosk.anywhere("There is 1 suggestion for you."));
    walk(kiosk, {"about-me"});
    kiosk.tap("Tom suggests something");
    CHECK(kiosk.shows("Is that right?"));
    CHECK(kiosk.shows("Nobody leaves her table hungry."));
    kiosk.tap("Yes, that's right");
    CHECK(kiosk.shows("It stands in About me"));
    const auto stands = read_by(kiosk, rose(kiosk));
    REQUIRE(stands.size() == 1);
    CHECK(stands[0].suggested_by == "Tom");
    kiosk.tap("Finish");
    kiosk.come_in_as("Rose");
    CHECK_FALSE(kiosk.anywhere("There is 1 suggestion for you."));
    kiosk.tap("Finish");

    kiosk.come_in_as_visitor("Rose", "Tom");
    CHECK(kiosk.anywhere("There is 1 answer to what you suggested"));
    kiosk.tap("About Rose");
    walk(kiosk, {"suggestions"});
    CHECK(kiosk.anywhere("Rose said yes"));
    walk(kiosk, {"suggestion-"});
    kiosk.tap("Finish");
    kiosk.come_in_as_visitor("Rose", "Tom");
    CHECK_FALSE(kiosk.anywhere("There is 1 answer to what you suggested"));
}

TEST_CASE("Rose says it in other words; hers stand, and Tom reads them") {
    Stage kiosk;
    tom_suggests(kiosk, "She was a good cook");
    come_in_to_about(kiosk);
    walk(kiosk, {"suggestions", "other-words"});
    kiosk.type(", and a baker");
    kiosk.tap("Save it");
    const auto stands = read_by(kiosk, rose(kiosk));
    REQUIRE(stands.size() == 1);
    CHECK(stands[0].content.words == "She was a good cook, and a baker");
    kiosk.tap("Finish");
    kiosk.come_in_as_visitor("Rose", "Tom");
    kiosk.tap("About Rose");
    walk(kiosk, {"suggestions", "suggestion-"});
    CHECK(kiosk.shows("It says now"));
    CHECK(kiosk.shows("She was a good cook, and a baker"));
}

TEST_CASE("Rose says no; nothing stands, and Tom is told kindly") {
    Stage kiosk;
    tom_suggests(kiosk, "She should eat less salt");
    come_in_to_about(kiosk);
    walk(kiosk, {"suggestions"});
    kiosk.tap("No, thank you");
    CHECK(kiosk.shows("It does not stand here"));
    CHECK(read_by(kiosk, rose(kiosk)).empty());
    kiosk.tap("Finish");
    kiosk.come_in_as_visitor("Rose", "Tom");
    kiosk.tap("About Rose");
    walk(kiosk, {"suggestions"});
    CHECK(kiosk.anywhere("Rose said no"));
}

TEST_CASE("Rose takes her answer back, and is asked again") {
    Stage kiosk;
    tom_suggests(kiosk, "Nobody leaves her table hungry.");
    come_in_to_about(kiosk);
    walk(kiosk, {"suggestions"});
    kiosk.tap("Yes, that's right");
    kiosk.tap("Undo");
    CHECK(read_by(kiosk, rose(kiosk)).empty());
    CHECK(data::open_suggestions(kiosk.home(), rose(kiosk), kiosk.house().rose).size() == 1);
}

TEST_CASE("Tom thinks something has changed: Rose is asked, and until she answers nothing changes") {
    Stage kiosk;
    rose_says(kiosk);
    kiosk.tap("Who may know?");
    kiosk.tap("My circle");
    kiosk.tap("Finish");
    kiosk.come_in_as_visitor("Rose", "Tom");
    kiosk.tap("About Rose");
    walk(kiosk, {"topic-1", "statement-"});
    kiosk.tap("I think it has changed");
    kiosk.tap("Yes, ask");
    CHECK(read_by(kiosk, rose(kiosk)).size() == 1);
    kiosk.tap("Finish");
    come_in_to_about(kiosk);
    walk(kiosk, {"suggestions"});
    CHECK(kiosk.shows("Tom thinks this is no longer so"));
    kiosk.tap("Yes, take it away");
    CHECK(read_by(kiosk, rose(kiosk)).empty());
}

TEST_CASE("Sam writes down what Rose said and what she showed him; what he noticed she is asked about first") {
    Stage kiosk;
    struct Way {
        const char* label;
        HowKnown how;
        bool stands;
    };
    for (const Way way : {Way{"Rose said it to me", HowKnown::said, true}, Way{"Rose showed it to me", HowKnown::shown, true}, Way{"I noticed it", HowKnown::observed, false}}) {
        INFO(way.label);
        const auto before = read_by(kiosk, rose(kiosk)).size();
        staff_comes_to_about_rose(kiosk);
        walk(kiosk, {"topic-7", "say"});
        kiosk.tap(way.label);
        kiosk.type("She hums when she is content");
        CHECK(kiosk.can_tap(way.stands ? "Save it" : "Suggest it"));
        kiosk.tap(way.stands ? "Save it" : "Suggest it");
        kiosk.tap("Finish");
        const auto now = read_by(kiosk, rose(kiosk));
        CHECK(now.size() == before + (way.stands ? 1 : 0));
        if (way.stands) {
            CHECK(now.back().content.how == way.how);
            CHECK_FALSE(now.back().own_words);
        }
    }
    CHECK(data::open_suggestions(kiosk.home(), rose(kiosk), kiosk.house().rose).size() == 1);
    staff_comes_to_about_rose(kiosk);
    walk(kiosk, {"topic-7"});
    CHECK(kiosk.anywhere("Rose said it to Sam, today 09:00"));
}

TEST_CASE("Sam passes on that Rose showed yes, and it is told who passed it on") {
    Stage kiosk;
    tom_suggests(kiosk, "Nobody leaves her table hungry.");
    staff_comes_to_about_rose(kiosk);
    walk(kiosk, {"suggestions", "suggestion-"});
    kiosk.tap("Rose has answered");
    kiosk.tap("Rose showed yes");
    CHECK(read_by(kiosk, rose(kiosk)).size() == 1);
    kiosk.tap("Finish");
    kiosk.come_in_as_visitor("Rose", "Tom");
    kiosk.tap("About Rose");
    walk(kiosk, {"suggestions"});
    CHECK(kiosk.anywhere("Sam passed it on"));
}

TEST_CASE("Grace sets down that Tom acts for Rose, and who said so; then he answers, until it is ended") {
    Stage kiosk;
    staff_comes_to_about_rose(kiosk, stage::grace_badge);
    walk(kiosk, {"acts-for", "person-"});
    kiosk.type("Rose said so on Monday");
    kiosk.tap("Set it down");
    CHECK(kiosk.anywhere("Acts for them."));
    const auto acting = data::who_acts_for(kiosk.home(), worker(kiosk, kiosk.house().sam), kiosk.house().rose);
    REQUIRE(acting.size() == 1);
    CHECK(acting[0].said == "Rose said so on Monday");
    kiosk.tap("Finish");

    staff_comes_to_about_rose(kiosk);
    walk(kiosk, {"topic-4", "say"});
    kiosk.tap("I noticed it");
    kiosk.type("The garden calms her");
    kiosk.tap("Suggest it");
    kiosk.tap("Finish");
    kiosk.come_in_as_visitor("Rose", "Tom");
    kiosk.tap("About Rose");
    walk(kiosk, {"suggestions", "suggestion-"});
    kiosk.tap("Yes, that's right");
    CHECK(read_by(kiosk, rose(kiosk)).size() == 1);
    kiosk.tap("Finish");

    staff_comes_to_about_rose(kiosk, stage::grace_badge);
    walk(kiosk, {"acts-for", "person-"});
    kiosk.tap("Finish");
    CHECK(data::who_acts_for(kiosk.home(), worker(kiosk, kiosk.house().sam), kiosk.house().rose).empty());
    CHECK_FALSE(data::may_reply(kiosk.home(), tom(kiosk), kiosk.house().rose));
}

TEST_CASE("Sam sees what is new since his last handover, and after he has read the card it is new no more") {
    Stage kiosk;
    kiosk.come_in_as_staff();
    kiosk.tap("Handover");
    kiosk.tap("Rose");
    walk(kiosk, {"i-have-read-it"});
    kiosk.tap("Finish");
    rose_says(kiosk);
    kiosk.tap("Finish");

    kiosk.come_in_as_staff();
    kiosk.tap("Residents");
    kiosk.tap("Rose");
    CHECK(on_some_page(kiosk, "About Rose"));
    CHECK(kiosk.anywhere("1 new"));
    walk(kiosk, {"about-me", "topic-1"});
    CHECK(kiosk.anywhere("New since your last handover"));
    kiosk.tap("Finish");
    kiosk.come_in_as_staff();
    kiosk.tap("Handover");
    kiosk.tap("Rose");
    CHECK(on_some_page(kiosk, "My family comes first"));
    walk(kiosk, {"i-have-read-it"});
    kiosk.tap("Finish");
    staff_comes_to_about_rose(kiosk);
    walk(kiosk, {"topic-1"});
    CHECK_FALSE(kiosk.anywhere("New since your last handover"));
}

TEST_CASE("Nobody changes Rose's own words for her: staff may suggest it") {
    Stage kiosk;
    rose_says(kiosk);
    kiosk.tap("Finish");
    staff_comes_to_about_rose(kiosk, stage::grace_badge);
    walk(kiosk, {"topic-1", "statement-"});
    CHECK_FALSE(kiosk.can_tap("Change it"));
    CHECK_FALSE(kiosk.can_tap("No longer so"));
    CHECK(kiosk.can_tap("Suggest a change"));
    const auto row = read_by(kiosk, rose(kiosk))[0];
    CHECK_THROWS(data::end_statement(kiosk.home(), worker(kiosk, kiosk.house().grace), kiosk.house().rose, row.id));
}

TEST_CASE("Who does not know Rose finds no way to what is known about her") {
    Stage kiosk;
    rose_says(kiosk);
    kiosk.tap("Finish");
    const data::Viewer priya = data::come_in_with_pin(kiosk.home(), kiosk.house().priya, kiosk.house().harold, stage::visitor_pin).viewer;
    CHECK(data::about_me(kiosk.home(), priya, kiosk.house().rose).empty());
    kiosk.come_in_as_visitor("Boat", "Priya");
    CHECK_FALSE(kiosk.anywhere("Rose"));
}

TEST_CASE("Rose prints one page and her story: without a printer the pages are kept, and the screen says where") {
    Stage kiosk;
    rose_says(kiosk);
    kiosk.tap("Finish");
    for (const char* const paper : {"One page about me", "My life story"}) {
        come_in_to_about(kiosk);
        walk(kiosk, {"print"});
        kiosk.tap(paper);
        CHECK(kiosk.shows("The pages are kept here"));
        kiosk.restart();
    }
    int kept = 0;
    for (const auto& file : std::filesystem::directory_iterator(kiosk.home().folder() / "prints")) {
        CHECK(file.path().extension() == ".pdf");
        CHECK(std::filesystem::file_size(file.path()) > 2000);
        ++kept;
    }
    CHECK(kept == 2);
}

TEST_CASE("Pages that take long: it is told how far they are; Stop and Back leave them, Finish too, and nothing is kept") {
    stage::Setting setting;
    setting.photograph_secs = 2; // pages take four times that
    Stage kiosk(setting);
    const auto kept = [&] { return std::filesystem::exists(kiosk.home().folder() / "prints"); };
    come_in_to_about(kiosk);
    walk(kiosk, {"print"});
    kiosk.tap("My life story");
    kiosk.wait(0.5);
    CHECK(kiosk.screen() == ScreenName::paper_making);
    CHECK(kiosk.shows("Rose's life story"));
    CHECK(kiosk.item_id("progress").label == "Page 1 of 4");
    kiosk.wait(2);
    CHECK(kiosk.item_id("progress").label == "Page 2 of 4");
    kiosk.tap("Stop");
    CHECK(kiosk.screen() == ScreenName::about_print);
    kiosk.wait(10);
    CHECK_FALSE(kept());
    kiosk.tap("My life story");
    kiosk.wait(0.5);
    kiosk.tap("Back");
    CHECK(kiosk.screen() == ScreenName::about_print);
    kiosk.wait(10);
    CHECK_FALSE(kept());
    kiosk.tap("My life story");
    kiosk.wait(0.5);
    kiosk.tap("Finish");
    kiosk.wait(10);
    CHECK_FALSE(kept());
    CHECK(kiosk.screen() == ScreenName::welcome);
    come_in_to_about(kiosk);
    walk(kiosk, {"print"});
    kiosk.tap("My life story");
    kiosk.wait(10);
    CHECK(kiosk.shows("The pages are kept here"));
    CHECK(kept());
    kiosk.tap("All right");
    CHECK(kiosk.screen() == ScreenName::about_print);
}
