// Journeys of residents: how I feel, what it is about, who may know, and taking it back; by touch alone.
#include "app/words.h"
#include "data/moods.h"
#include "data/sign_in.h"
#include "tests/catch.h"
#include "tests/stage/stage.h"

using app::ScreenName;
using data::Mood;
using stage::Stage;

namespace {

std::vector<data::MoodRow> own_moods(Stage& kiosk) {
    return data::moods_of(kiosk.home(), kiosk.viewer(), kiosk.viewer().person(), 50);
}

// As the care team would read it.
std::vector<data::MoodRow> team_sees(Stage& kiosk, data::PersonId resident) {
    const data::SignIn sam = data::come_in_with_pin(kiosk.home(), kiosk.house().sam, data::PersonId::none, stage::staff_pin);
    REQUIRE(sam.result == data::SignInResult::welcome);
    return data::moods_of(kiosk.home(), sam.viewer, resident, 50);
}

// Turns pages until it is there; how many touches that took.
int turn_to(Stage& kiosk, const std::string& label, const std::string& turner) {
    int touches = 0;
    while (!kiosk.can_tap(label)) {
        kiosk.tap(turner);
        ++touches;
        REQUIRE(touches < 20);
    }
    return touches;
}

void press_twice_fast(Stage& kiosk, const widgets::Item& item) {
    const float x = item.rect.x + item.rect.width / 2, y = item.rect.y + item.rect.height / 2;
    for (int time = 0; time < 2; ++time) {
        kiosk.finger(widgets::FingerPhase::down, x, y);
        kiosk.wait(0.04);
        kiosk.finger(widgets::FingerPhase::up, x, y);
        kiosk.wait(0.083); // FACTS: a bounce
    }
}

} // namespace

TEST_CASE("Rose says that she is worried in two touches from her page, and her care team can read it at once") {
    Stage kiosk;
    kiosk.come_in_as("Rose");
    CHECK(kiosk.screen() == ScreenName::resident);
    CHECK(kiosk.shows("Hello Rose"));
    const auto before = kiosk.home().counts().journal_entries;
    kiosk.tap("How I feel");
    kiosk.tap("Worried");
    CHECK(kiosk.home().counts().journal_entries == before + 1);
    REQUIRE(team_sees(kiosk, kiosk.house().rose).size() == 1);
    CHECK(kiosk.screen() == ScreenName::feeling_about);
}

TEST_CASE("Any of the fourteen words is saved within three touches of the page, on the large panel") {
    for (const char* const word : {"Happy", "Content", "Interested", "Sad", "Worried", "Angry", "Proud", "Grateful", "Lonely", "Tired",
                                   "Bored", "In pain", "Not sure", "Rather not say"}) {
        Stage kiosk;
        kiosk.come_in_as("Rose");
        kiosk.tap("How I feel");
        const int touches = 1 + turn_to(kiosk, word, "More words") + 1;
        kiosk.tap(word);
        INFO(word);
        CHECK(touches <= 3);
        CHECK(own_moods(kiosk).size() == 1);
    }
}

TEST_CASE("On small and tall panels every word and every further choice can be reached by turning pages") {
    for (const auto& [width, height] : {std::pair{800, 480}, std::pair{720, 1280}}) {
        stage::Setting setting;
        setting.width = width;
        setting.height = height;
        Stage kiosk(setting);
        kiosk.come_in_as("Rose");
        for (const char* const word : {"Happy", "In pain", "Not sure", "Rather not say"}) {
            INFO(word << " at " << width << " x " << height);
            kiosk.tap("How I feel");
            turn_to(kiosk, word, "More");
            kiosk.tap(word);
            CHECK(app::mood_word(own_moods(kiosk).front().mood).word == std::string(word));
            kiosk.tap("Back");
            CHECK(kiosk.screen() == ScreenName::resident);
        }
    }
}

TEST_CASE("Two presses in a row are one: a trembling hand says a thing once, and chooses nothing on the next screen") {
    Stage kiosk;
    kiosk.come_in_as("Rose");
    kiosk.tap("How I feel");
    kiosk.wait(1);
    press_twice_fast(kiosk, kiosk.item("Interested"));
    kiosk.wait(1);
    CHECK(kiosk.screen() == ScreenName::feeling_about);
    REQUIRE(own_moods(kiosk).size() == 1);
    CHECK(own_moods(kiosk)[0].about == data::MoodTopic::nothing);
}

TEST_CASE("What it is about and who may know are chosen one after the other, and the thank-you says it back") {
    Stage kiosk;
    kiosk.come_in_as("Rose");
    kiosk.tap("How I feel");
    kiosk.tap("Sad");
    CHECK(kiosk.shows("You said: sad"));
    kiosk.tap("Missing someone");
    CHECK(kiosk.item("My care team").selected);
    kiosk.tap("My circle");
    CHECK(kiosk.screen() == ScreenName::thank_you);
    CHECK(kiosk.shows("Thank you, Rose"));
    CHECK(kiosk.shows("Sad, about missing someone"));
    CHECK(kiosk.shows("For my circle"));
    kiosk.tap("Who may know?");
    CHECK(kiosk.item("My circle").selected);
    kiosk.tap("My care team");
    CHECK(kiosk.shows("For my care team"));
    kiosk.tap("Back");
    CHECK(kiosk.screen() == ScreenName::resident);
    CHECK(own_moods(kiosk).size() == 1);
}

TEST_CASE("In pain: the words that nobody was called stand there before anything else, on every panel") {
    for (const auto& [width, height] : {std::pair{1280, 800}, std::pair{800, 480}, std::pair{720, 1280}, std::pair{1920, 1200}}) {
        stage::Setting setting;
        setting.width = width;
        setting.height = height;
        Stage kiosk(setting);
        kiosk.come_in_as("Rose");
        kiosk.tap("How I feel");
        turn_to(kiosk, "In pain", kiosk.can_tap("More words") ? "More words" : "More");
        kiosk.tap("In pain");
        INFO(width << " x " << height);
        CHECK(kiosk.screen() == ScreenName::not_a_call_bell);
        CHECK(kiosk.shows("This is not a call bell"));
        CHECK(kiosk.shows("No one has been called."));
        CHECK(kiosk.shows("Press your bell now, or tell someone."));
        kiosk.tap("What is it about?");
        CHECK(kiosk.screen() == ScreenName::feeling_about);
        CHECK(own_moods(kiosk).front().mood == Mood::in_pain);
    }
}

TEST_CASE("Only me is not offered without a picture lock; with one, nobody else reads it") {
    Stage kiosk;
    kiosk.come_in_as("Rose");
    kiosk.tap("How I feel");
    kiosk.tap("Angry");
    kiosk.tap("People");
    CHECK_FALSE(kiosk.anywhere("Only me"));
    kiosk.tap("Finish");

    kiosk.come_in_as("Amina");
    CHECK(kiosk.screen() == ScreenName::picture_lock);
    for (const char* const picture : {"Flower", "Boat", "Key"}) {
        kiosk.tap(picture);
    }
    REQUIRE(kiosk.screen() == ScreenName::resident);
    kiosk.tap("How I feel");
    kiosk.tap("Angry");
    kiosk.tap("People");
    kiosk.tap("Only me");
    CHECK(kiosk.shows("Only for me"));
    CHECK(own_moods(kiosk).size() == 1);
    CHECK(team_sees(kiosk, kiosk.house().amina).empty());
}

TEST_CASE("The whole house: No leaves it as it was, Yes shows it; each is asked again") {
    Stage kiosk;
    kiosk.come_in_as("Rose");
    kiosk.tap("How I feel");
    kiosk.tap("Happy");
    kiosk.tap("Food");
    kiosk.tap("The whole house");
    CHECK(kiosk.shows("Show this to the whole house?"));
    CHECK_FALSE(kiosk.can_tap("My circle")); // it lies under the question
    kiosk.tap("No, not everyone");
    CHECK(kiosk.item("My care team").selected);
    CHECK(own_moods(kiosk)[0].entry.audience == data::Audience::care_team);
    kiosk.tap("The whole house");
    kiosk.tap("Yes, show everyone");
    CHECK(kiosk.shows("For the whole house"));
    CHECK(own_moods(kiosk)[0].entry.audience == data::Audience::house);
    kiosk.tap("Finish");
    CHECK_FALSE(kiosk.anywhere("appy")); // never a mood on Welcome, all the same
}

TEST_CASE("Undo, at each step, leaves nothing of it and says so") {
    Stage kiosk;
    kiosk.come_in_as("Rose");
    const auto undo_after = [&](std::initializer_list<const char*> touches) {
        for (const char* const touch : touches) {
            kiosk.tap(touch);
        }
        kiosk.tap("Undo");
        CHECK(kiosk.screen() == ScreenName::thank_you);
        CHECK(kiosk.shows("That is undone"));
        CHECK_FALSE(kiosk.can_tap("Undo"));
        CHECK(own_moods(kiosk).empty());
        CHECK(team_sees(kiosk, kiosk.house().rose).empty());
        kiosk.tap("Back");
        CHECK(kiosk.screen() == ScreenName::resident);
    };
    undo_after({"How I feel", "Sad"});
    undo_after({"How I feel", "Sad", "Food"});
    undo_after({"How I feel", "Sad", "Food", "Me and…"});
    undo_after({"How I feel", "Sad", "Food", "Me and…", "Tom"});
    undo_after({"How I feel", "Sad", "Food", "My circle"});
    undo_after({"How I feel", "Rather not say"});
    undo_after({"How I feel", "More words", "In pain"});
}

TEST_CASE("The power fails after the first touch: what was said is there, and whoever comes next sees Welcome") {
    Stage kiosk;
    kiosk.come_in_as("Rose");
    kiosk.tap("How I feel");
    kiosk.tap("Worried");
    kiosk.restart();
    CHECK(kiosk.screen() == ScreenName::welcome);
    CHECK(kiosk.viewer() == data::Viewer::house());
    CHECK(team_sees(kiosk, kiosk.house().rose).size() == 1);
    kiosk.come_in_as("Rose");
    CHECK(own_moods(kiosk).size() == 1);
}

TEST_CASE("Rose walks away: the kiosk asks gently, goes home, and nothing of her stays on the glass") {
    Stage kiosk;
    kiosk.come_in_as("Rose");
    kiosk.tap("How I feel");
    kiosk.tap("Worried");
    kiosk.wait(95);
    CHECK(kiosk.screen() == ScreenName::feeling_about);
    kiosk.wait(40);
    CHECK(kiosk.screen() == ScreenName::welcome);
    CHECK(kiosk.viewer() == data::Viewer::house());
    CHECK_FALSE(kiosk.anywhere("orried"));
    CHECK_FALSE(kiosk.anywhere("Rose"));
}

TEST_CASE("Read aloud: the question is heard first, then each feeling as a sentence") {
    Stage kiosk;
    kiosk.come_in_as("Rose");
    kiosk.tap("How I feel");
    kiosk.said();
    kiosk.tap("Read aloud");
    std::string heard;
    for (const widgets::Utterance& said : kiosk.said()) {
        heard += said.text + "\n";
    }
    const std::size_t question = heard.find("How do you feel?");
    const std::size_t happy = heard.find("I feel happy.");
    REQUIRE(question != std::string::npos);
    REQUIRE(happy != std::string::npos);
    CHECK(question < happy);
}

TEST_CASE("Say more: a sentence is chosen without typing and saved with the feeling") {
    Stage kiosk;
    kiosk.come_in_as("Rose");
    kiosk.tap("How I feel");
    kiosk.tap("Sad");
    kiosk.tap("That's all");
    kiosk.tap("Say more");
    kiosk.tap("I would like some company.");
    kiosk.tap("Save it");
    CHECK(kiosk.screen() == ScreenName::thank_you);
    CHECK(kiosk.shows("“I would like some company.”"));
    CHECK(own_moods(kiosk)[0].words == "I would like some company.");
}

TEST_CASE("Whoever touches Help reads first, in one whole sentence, that this calls nobody; on 7 inch, too") {
    for (const auto& [width, height] : {std::pair{1280, 800}, std::pair{800, 480}}) {
        Stage kiosk({.width = width, .height = height});
        INFO(width << " x " << height);
        kiosk.tap_id("help");
        CHECK(kiosk.shows("This is not a call bell"));
        CHECK(kiosk.shows("Press your call bell, or tell someone near you."));
        kiosk.tap_id("finish");
        kiosk.come_in_as("Rose");
        kiosk.tap_id("help");
        CHECK(kiosk.shows("Press your call bell, or tell someone near you."));
        CHECK(kiosk.on_some_page("This is your own page. Touch what you want to do."));
    }
}
