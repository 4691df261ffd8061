// Read aloud: what is said of a screen, in which order, and what stops it.
#include "app/read_aloud.h"

#include "tests/catch.h"
#include "tests/stage/stage.h"

using stage::Stage;

namespace {

std::vector<std::string> texts(const std::vector<widgets::Utterance>& said) {
    std::vector<std::string> all;
    for (const widgets::Utterance& one : said) {
        all.push_back(one.text);
    }
    return all;
}

std::ptrdiff_t place_of(const std::vector<std::string>& all, const std::string& words) {
    for (std::size_t at = 0; at < all.size(); ++at) {
        if (all[at].find(words) != std::string::npos) {
            return static_cast<std::ptrdiff_t>(at);
        }
    }
    return -1;
}

} // namespace

TEST_CASE("Read aloud: the question first, then what can be chosen, the same things on every screen last") {
    Stage stage;
    stage.come_in_as("Rose");
    stage.tap("How I feel");
    stage.tap("Read aloud");
    const std::vector<std::string> all = texts(stage.said());
    REQUIRE(all.size() > 7);
    CHECK(all[0].find("How") != std::string::npos);
    const std::ptrdiff_t happy = place_of(all, "happy"), back = place_of(all, "Back"), help = place_of(all, "Help");
    CHECK(happy > 0);
    CHECK(back > happy);
    CHECK(help > happy);
    CHECK(place_of(all, "Read aloud") == -1);
    for (const std::string& sentence : all) {
        INFO(sentence);
        CHECK((sentence.ends_with('.') || sentence.ends_with('?') || sentence.ends_with('!') || sentence.ends_with("…")));
    }
}

TEST_CASE("Read aloud: any touch stops it, asking once more while it speaks stops it too") {
    Stage stage;
    stage.tap("Read aloud");
    CHECK(stage.hands().speech().speaking());
    stage.tap("Read aloud");
    CHECK_FALSE(stage.hands().speech().speaking());
    CHECK(stage.said().back().interrupted);
    stage.tap("Read aloud"); // and may be heard again
    CHECK(stage.hands().speech().speaking());
    stage.finger(widgets::FingerPhase::down, 640, 300);
    CHECK_FALSE(stage.hands().speech().speaking());
    stage.finger(widgets::FingerPhase::up, 640, 300);
}

TEST_CASE("Read aloud: a key stops it, and so does going home") {
    Stage stage;
    stage.tap("I live here");
    stage.tap("Read aloud");
    stage.key(widgets::Key::tab);
    CHECK_FALSE(stage.hands().speech().speaking());
    stage.tap("Read aloud");
    stage.tap("Finish");
    CHECK_FALSE(stage.hands().speech().speaking());
}

TEST_CASE("Read aloud: who listens also hears the question whether they are still there, others are not startled by it") {
    Stage stage;
    stage.come_in_as("Rose");
    stage.wait(95);
    CHECK(stage.said().empty());
    stage.tap("I'm still here");
    stage.tap("Read aloud");
    stage.said();
    stage.wait(95);
    const std::vector<std::string> all = texts(stage.said());
    REQUIRE_FALSE(all.empty());
    CHECK(all[0] == "Are you still there?");
    CHECK(place_of(all, "How I feel") == -1); // it lies under the question
    stage.wait(40);
    REQUIRE(stage.screen() == app::ScreenName::welcome);
    stage.come_in_as("Rose"); // the next person has not asked for it
    stage.said();
    stage.wait(95);
    CHECK(stage.said().empty());
}

TEST_CASE("Read aloud: the digits of a PIN are never said") {
    Stage stage;
    stage.tap("I work here");
    stage.tap("Sam");
    REQUIRE(stage.screen() == app::ScreenName::pin_pad);
    stage.digits("246");
    stage.tap("Read aloud");
    for (const widgets::Utterance& one : stage.said()) {
        INFO(one.text);
        CHECK(one.text.find_first_of("246") == std::string::npos); // how many were entered may be
    }
}

TEST_CASE("Sentences: a choice that is taken says so, a private one stays private, keys are left out") {
    const widgets::Language english("", "en");
    const auto item = [](const char* name, widgets::ItemRole role, const char* label) {
        widgets::Item made;
        made.id = {name};
        made.role = role;
        made.label = label;
        made.language = "en";
        return made;
    };
    std::vector<widgets::Item> items{item("yes", widgets::ItemRole::choice, "Happy"), item("q", widgets::ItemRole::key, "Q"),
                                     item("title", widgets::ItemRole::title, "How do you feel?"), item("help", widgets::ItemRole::button, "Help"),
                                     item("words", widgets::ItemRole::text, "Said\ntoday")};
    items[0].selected = true;
    items[4].is_private = true;
    const std::vector<app::Sentence> all = app::sentences_of(items, english);
    REQUIRE(all.size() == 4);
    CHECK(all[0].text == "How do you feel?");
    CHECK(all[1].text == "Said today.");
    CHECK(all[1].is_private);
    CHECK(all[2].text == "Happy, chosen.");
    CHECK(all[3].text == "Help.");
    items[0].enabled = false;
    items[0].selected = false;
    CHECK(app::sentences_of(items, english)[2].text == "Happy, not just now.");
}

TEST_CASE("Read aloud: a screen does not vanish while it is read out") {
    Stage stage;
    stage.come_in_as("Rose");
    for (int sentence = 0; sentence < 50; ++sentence) {
        stage.hands().speech().say("This is one more sentence of a long story.", "en", false); // nearly three minutes in all
    }
    stage.wait(100);
    CHECK(stage.hands().speech().speaking());
    CHECK_FALSE(stage.shows("Are you still there?"));
    CHECK(stage.screen() == app::ScreenName::resident);
}
