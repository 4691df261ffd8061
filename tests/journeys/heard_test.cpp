// Journeys by ear: screens that are read out, things found by resting a finger on them, a voice that was recorded, and what is
// kept from a whole lounge. Who listens sees nothing: those tests look at what was said, and nowhere else.
#include <algorithm>
#include <set>

#include "data/clips.h"
#include "data/moods.h"
#include "data/sign_in.h"
#include "tests/catch.h"
#include "tests/journeys/ways.h"
#include "tests/stage/stage.h"

using app::ScreenName;
using stage::Setting;
using stage::Stage;
using namespace ways;
using widgets::FingerPhase;

namespace {

// On Rose's page: sets one thing in Comfort, and comes back.
void set_comfort(Stage& kiosk, const std::string& setting, const std::string& step) {
    turn_to(kiosk, "Comfort");
    turn_to(kiosk, setting);
    turn_to(kiosk, step);
    kiosk.tap("Back");
    kiosk.tap("Back");
}

bool was_withheld(const std::vector<widgets::Utterance>& said, std::string_view words) {
    return std::any_of(said.begin(), said.end(), [&](const widgets::Utterance& one) { return one.withheld && one.text.find(words) != std::string::npos; });
}

bool was_heard(const std::vector<widgets::Utterance>& said, std::string_view words) {
    return std::any_of(said.begin(), said.end(), [&](const widgets::Utterance& one) { return !one.withheld && one.text.find(words) != std::string::npos; });
}

} // namespace

TEST_CASE("Somebody who sees nothing comes in, says that they are worried, and takes it back, from what they hear alone") {
    Stage kiosk;
    Listener listener(kiosk);
    listener.begin();
    listener.find_and_do("I live here");
    CHECK(listener.heard("Who are you?"));
    listener.find_and_do("Rose");
    CHECK(listener.heard("Hello Rose"));
    listener.find_and_do("how I feel");
    CHECK(listener.heard("How do you feel"));
    listener.find_and_do("worried");
    CHECK(listener.heard("What is it about"));
    listener.find_and_do("people");
    const data::Viewer sam = data::come_in_with_pin(kiosk.home(), kiosk.house().sam, data::PersonId::none, stage::staff_pin).viewer;
    REQUIRE(data::moods_of(kiosk.home(), sam, kiosk.house().rose, 5).size() == 1);
    CHECK(data::moods_of(kiosk.home(), sam, kiosk.house().rose, 5).front().mood == data::Mood::worried);
    listener.find_and_do("Undo");
    CHECK(data::moods_of(kiosk.home(), sam, kiosk.house().rose, 5).empty());
    listener.find_and_do("Finish");
    CHECK(kiosk.screen() == ScreenName::welcome);
    kiosk.tap("I live here"); // the next person sees, and one touch does it
    CHECK(kiosk.screen() == ScreenName::i_live_here);
}

TEST_CASE("Explore by touch: a tap says what is there, one more does it; another thing is said first") {
    Stage kiosk;
    kiosk.come_in_as("Rose");
    set_comfort(kiosk, "Explore by touch", "On"); // with exploring on, only its second tap on Back does it
    REQUIRE(kiosk.screen() == ScreenName::comfort);
    kiosk.tap("Back");
    kiosk.tap("Back");
    REQUIRE(kiosk.screen() == ScreenName::resident);
    kiosk.said();
    kiosk.tap("How I feel");
    CHECK(kiosk.screen() == ScreenName::resident);
    CHECK(was_heard(kiosk.said(), "how I feel"));
    kiosk.tap("What's on");
    CHECK(kiosk.screen() == ScreenName::resident);
    CHECK(was_heard(kiosk.said(), "what's on"));
    kiosk.tap("What's on");
    CHECK(kiosk.screen() == ScreenName::whats_on);
}

TEST_CASE("Who wants every screen read out hears each one when it comes, beginning with its question; others hear nothing") {
    Stage kiosk;
    kiosk.come_in_as("Rose");
    kiosk.tap("How I feel");
    CHECK(kiosk.said().empty());
    kiosk.tap("Back");
    set_comfort(kiosk, "Reading aloud", "Every screen");
    kiosk.said();
    kiosk.tap("How I feel");
    const auto said = kiosk.said();
    REQUIRE(said.size() > 5);
    CHECK(said.front().text.find("How do you feel") == 0);
    CHECK(kiosk.hands().speech().speaking());
    kiosk.tap("Worried"); // a touch stops it, and the next screen begins
    CHECK(kiosk.said().front().text.find("What is it about") == 0);
    kiosk.tap("Finish");
    kiosk.come_in_as("Amina"); // chose nothing
    CHECK(kiosk.said().empty());
    kiosk.restart();
    kiosk.come_in_as("Rose"); // it follows her
    CHECK(was_heard(kiosk.said(), "Hello Rose"));
}

TEST_CASE("Each language is said in its own voice, the rest of the screen in the screen's") {
    Stage kiosk;
    kiosk.tap("Comfort");
    turn_to(kiosk, "Language");
    kiosk.tap("Read aloud");
    std::set<std::string> languages;
    for (const widgets::Utterance& one : kiosk.said()) {
        languages.insert(one.language);
        if (one.text.find("Polski") != std::string::npos) CHECK(one.language == "pl");
        if (one.text.find("اردو") != std::string::npos) CHECK(one.language == "ur");
    }
    CHECK(languages.contains("en"));
    CHECK(languages.size() >= 4);
    kiosk.tap("اردو");
    kiosk.tap_id("finish");
    CHECK(kiosk.screen() == ScreenName::welcome);
}

TEST_CASE("A whole journey in Urdu is said in Urdu") {
    Setting urdu;
    urdu.language = "ur";
    Stage kiosk(urdu);
    kiosk.tap_id("i-live-here");
    kiosk.tap("Rose");
    kiosk.tap_id("how-i-feel");
    kiosk.tap_id("read-aloud");
    const auto said = kiosk.said();
    REQUIRE(said.size() > 5);
    for (const widgets::Utterance& one : said) {
        INFO(one.text);
        CHECK(one.language == "ur");
    }
}

TEST_CASE("What Rose looks back on is not called through the lounge, unless there is a headset or she chose so") {
    const auto look_back = [](Stage& kiosk) {
        kiosk.come_in_as("Rose");
        kiosk.tap("How I feel");
        kiosk.tap("Worried");
        kiosk.tap("Finish");
        kiosk.come_in_as("Rose");
        kiosk.tap("Looking back");
        kiosk.tap("How I felt");
        kiosk.said();
        kiosk.tap("Read aloud");
        return kiosk.said();
    };
    Stage lounge;
    const auto in_lounge = look_back(lounge);
    CHECK(was_withheld(in_lounge, "Worried"));
    CHECK_FALSE(was_heard(in_lounge, "Worried"));
    CHECK(was_heard(in_lounge, "How I felt"));
    CHECK(was_heard(in_lounge, "Some of the words here are private"));

    Setting with_headset;
    with_headset.headset = true;
    Stage quiet_corner(with_headset);
    CHECK(was_heard(look_back(quiet_corner), "Worried"));

    Stage by_choice;
    by_choice.come_in_as("Rose");
    set_comfort(by_choice, "Private words", "Aloud");
    by_choice.tap("Finish");
    CHECK(was_heard(look_back(by_choice), "Worried"));
    by_choice.tap("Finish");
    by_choice.come_in_as_staff(); // hers alone: not for what Sam reads of her
    by_choice.tap("Residents");
    by_choice.tap("Rose");
    by_choice.said();
    by_choice.tap("Read aloud");
    CHECK_FALSE(was_heard(by_choice.said(), "I like to be asked"));
}

TEST_CASE("How loud the voice is is for one person: it is heard at once, and the next one has the usual loudness") {
    Stage kiosk;
    kiosk.come_in_as("Rose");
    turn_to(kiosk, "Comfort");
    turn_to(kiosk, "How loud");
    kiosk.said();
    kiosk.tap("Softest");
    CHECK(was_heard(kiosk.said(), "This is how loud the voice is"));
    CHECK(kiosk.hands().speech().volume() == widgets::softest_voice);
    kiosk.tap("Undo");
    CHECK(kiosk.hands().speech().volume() == widgets::usual_voice);
    kiosk.tap("Louder");
    CHECK(kiosk.hands().speech().volume() == widgets::loudest_voice);
    kiosk.tap("Finish");
    CHECK(kiosk.hands().speech().volume() == widgets::usual_voice);
}

TEST_CASE("Tom lends Rose his voice: he says yes, records a word, keeps it, and she hears him; nobody else does") {
    Setting spoken;
    spoken.microphone = true;
    Stage kiosk(spoken);
    kiosk.come_in_as_visitor("Rose", "Tom");
    turn_to(kiosk, "My voice");
    CHECK(kiosk.shows("May Rose hear your voice here?"));
    kiosk.tap("Yes, they may");
    kiosk.tap("Feelings");
    kiosk.tap("Happy");
    CHECK(kiosk.screen() == ScreenName::record_words);
    kiosk.tap("Record");
    CHECK(kiosk.shows("Listening"));
    kiosk.tap("Stop");
    kiosk.said();
    kiosk.tap("Listen");
    CHECK(kiosk.said().front().recorded);
    kiosk.tap("Keep it");
    CHECK(kiosk.anywhere("Happy. Recorded."));
    kiosk.tap("Finish");

    const auto happy_of = [&](const char* who) {
        kiosk.come_in_as(who);
        kiosk.tap("How I feel");
        kiosk.said();
        kiosk.tap("Read aloud");
        std::optional<widgets::Utterance> happy;
        for (const widgets::Utterance& one : kiosk.said()) {
            if (one.text.find("happy") != std::string::npos || one.text.find("Happy") != std::string::npos) happy = one;
        }
        kiosk.tap("Finish");
        return happy;
    };
    REQUIRE(happy_of("Rose"));
    CHECK(happy_of("Rose")->recorded);
    kiosk.restart();
    CHECK(happy_of("Rose")->recorded);
    const auto of_harold = happy_of("Boat");
    CHECK((of_harold && !of_harold->recorded));

    kiosk.come_in_as("Rose"); // she may do without it
    turn_to(kiosk, "Comfort");
    turn_to(kiosk, "Your people's voices");
    kiosk.tap("Tom");
    kiosk.tap("Finish");
    CHECK_FALSE(happy_of("Rose")->recorded);
    kiosk.come_in_as("Rose");
    turn_to(kiosk, "Comfort");
    turn_to(kiosk, "Your people's voices");
    kiosk.tap("Tom");
    kiosk.tap("Finish");
    CHECK(happy_of("Rose")->recorded);

    kiosk.come_in_as_visitor("Rose", "Tom"); // and he may take it back
    turn_to(kiosk, "My voice");
    kiosk.tap("Stop using my voice");
    kiosk.tap("Yes, stop");
    CHECK(kiosk.shows("May Rose hear your voice here?"));
    kiosk.tap("Finish");
    CHECK_FALSE(happy_of("Rose")->recorded);
}

TEST_CASE("Where there is no microphone the page says so, and nothing is kept") {
    Stage kiosk;
    kiosk.come_in_as_visitor("Rose", "Tom");
    turn_to(kiosk, "My voice");
    kiosk.tap("Yes, they may");
    kiosk.tap("Feelings");
    kiosk.tap("Happy");
    const auto before = kiosk.home().counts().journal_entries;
    kiosk.tap("Record");
    CHECK(kiosk.shows("There is no microphone here that can be used."));
    CHECK_FALSE(kiosk.can_tap("Keep it"));
    CHECK(kiosk.home().counts().journal_entries == before);
}

TEST_CASE("A recording that was not kept is gone when its page is left") {
    Setting spoken;
    spoken.microphone = true;
    Stage kiosk(spoken);
    kiosk.come_in_as_visitor("Rose", "Tom");
    turn_to(kiosk, "My voice");
    kiosk.tap("Yes, they may");
    kiosk.tap("Feelings");
    kiosk.tap("Happy");
    kiosk.tap("Record");
    kiosk.tap("Stop");
    kiosk.tap("Back");
    CHECK_FALSE(kiosk.anywhere("Recorded."));
    kiosk.tap("Happy");
    CHECK_FALSE(kiosk.can_tap("Keep it"));
    CHECK_FALSE(kiosk.can_tap("Listen"));
}

TEST_CASE("Grace lends her voice to Rose alone, from Rose's page: Rose hears her, and nobody else does") {
    Setting spoken;
    spoken.microphone = true;
    Stage kiosk(spoken);
    kiosk.come_in_as_staff(stage::grace_badge);
    kiosk.tap("Residents");
    kiosk.tap("Rose");
    turn_to(kiosk, "My voice");
    CHECK(kiosk.shows("May Rose hear your voice here?"));
    kiosk.tap("Yes, they may");
    kiosk.tap("Feelings");
    kiosk.tap("Happy");
    kiosk.tap("Record");
    kiosk.tap("Stop");
    kiosk.tap("Keep it");
    kiosk.tap("Finish");
    const auto hears_grace = [&](const char* who) {
        kiosk.come_in_as(who);
        kiosk.tap("How I feel");
        kiosk.said();
        kiosk.tap("Read aloud");
        const auto said = kiosk.said();
        kiosk.tap("Finish");
        return std::any_of(said.begin(), said.end(), [](const widgets::Utterance& one) { return one.recorded; });
    };
    CHECK(hears_grace("Rose"));
    CHECK_FALSE(hears_grace("Boat"));
    kiosk.come_in_as_staff(stage::grace_badge); // for everybody she has not said yes
    turn_to(kiosk, "My voice");
    CHECK(kiosk.shows("May everyone hear your voice here?"));
}
