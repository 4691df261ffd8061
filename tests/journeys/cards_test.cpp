// Journeys of the card sort and of the importance cards, by touch alone.
#include "data/asks.h"
#include "data/card_sort.h"
#include "data/sign_in.h"
#include "tests/catch.h"
#include "tests/journeys/stick.h"
#include "tests/journeys/walk.h"

using app::ScreenName;
using data::CardPlace;
using data::CardTopic;
using data::Importance;
using data::Preference;
using stage::on_some_page;
using stage::Stage;
using stage::walk;

namespace {

data::Viewer rose(Stage& kiosk) { return data::come_in_as_resident(kiosk.home(), kiosk.house().rose, {}).viewer; }

std::vector<data::CardSort> sorts(Stage& kiosk, CardTopic topic) { return data::card_sorts(kiosk.home(), rose(kiosk), kiosk.house().rose, topic, 10); }
std::vector<data::ImportanceRow> answers(Stage& kiosk) { return data::importance_of(kiosk.home(), rose(kiosk), kiosk.house().rose); }

void come_in_to(Stage& kiosk, std::string_view what) {
    kiosk.come_in_as("Rose");
    walk(kiosk, {"about-me", what});
}

void to_topic(Stage& kiosk, std::string_view topic) {
    come_in_to(kiosk, "card-sort");
    if (kiosk.screen() == ScreenName::card_sort) {
        walk(kiosk, {"other-cards"});
    }
    walk(kiosk, {topic});
}

} // namespace

TEST_CASE("Rose sorts cards into three places; the last one can be taken back, and she stops when she likes") {
    Stage kiosk;
    come_in_to(kiosk, "card-sort");
    CHECK(kiosk.shows("Tea?"));
    kiosk.tap("I like it");
    CHECK(kiosk.shows("Coffee?"));
    kiosk.tap("Not for me");
    CHECK(kiosk.shows("Bread?"));
    kiosk.tap("Undo");
    CHECK(kiosk.shows("Coffee?"));
    kiosk.tap("I'm not sure");
    const auto sorted = sorts(kiosk, CardTopic::food);
    REQUIRE(sorted.size() == 1);
    REQUIRE(sorted[0].cards.size() == 2);
    CHECK(sorted[0].cards[0].place == CardPlace::like);
    CHECK(sorted[0].cards[1].place == CardPlace::not_sure);
    kiosk.tap("Stop for today");
    CHECK(kiosk.screen() == ScreenName::card_sort_picture);
    CHECK(kiosk.shows("Tea"));
    CHECK(kiosk.shows("Coffee"));
}

TEST_CASE("A sort that was stopped is taken up again at the card where it was, by itself and days later; after two months a new one begins") {
    Stage kiosk;
    to_topic(kiosk, "cards-5"); // outdoors
    kiosk.tap("I like it");
    kiosk.tap("I like it");
    kiosk.tap("Stop for today");
    kiosk.tap("Finish");
    kiosk.clock("2026-11-25T10:00:00");
    come_in_to(kiosk, "card-sort");
    CHECK(kiosk.shows("The sea?")); // not the first topic: the one that was stopped
    CHECK(kiosk.shows("Card 3 of 8"));
    kiosk.tap("Not for me");
    CHECK(sorts(kiosk, CardTopic::outdoors).size() == 1);
    kiosk.tap("Finish");
    kiosk.clock("2027-02-01T10:00:00");
    to_topic(kiosk, "cards-5");
    if (kiosk.screen() == ScreenName::card_sort_picture) {
        kiosk.tap("Sort them again");
    }
    CHECK(kiosk.shows("Card 1 of 8"));
    kiosk.tap("I like it");
    CHECK(sorts(kiosk, CardTopic::outdoors).size() == 2);
}

TEST_CASE("All of a topic sorted: Rose sees what she said, sorts again weeks later, and sees both side by side") {
    Stage kiosk;
    constexpr int cards = 8; // of music
    to_topic(kiosk, "cards-2");
    for (int card = 0; card < cards; ++card) {
        kiosk.tap("I like it");
    }
    CHECK(kiosk.shows("That was the last card. Thank you."));
    kiosk.tap("See what I said");
    CHECK(kiosk.shows("Sorted 21 November"));
    kiosk.tap("Finish");
    kiosk.clock("2026-12-20T10:00:00");
    to_topic(kiosk, "cards-2");
    CHECK(kiosk.screen() == ScreenName::card_sort_picture); // kept
    kiosk.tap("Sort them again");
    kiosk.tap("Not for me");
    for (int card = 1; card < cards; ++card) {
        kiosk.tap("I like it");
    }
    kiosk.tap("See what I said");
    walk(kiosk, {"compare"});
    CHECK(kiosk.shows("Before: I like it"));
    CHECK(kiosk.shows("Sorted 20 December"));
    const auto both = sorts(kiosk, CardTopic::music);
    REQUIRE(both.size() == 2);
    CHECK(both[1].cards[0].place == CardPlace::like); // the earlier one stayed as it was
}

TEST_CASE("Sam holds the cards with Rose, and the picture says so; Tom sees what came of it and cannot sort for her") {
    Stage kiosk;
    kiosk.come_in_as_staff();
    kiosk.tap("Residents");
    kiosk.tap("Rose");
    walk(kiosk, {"about-me", "card-sort", "cards-7"});
    kiosk.tap("I like it");
    kiosk.tap("Stop for today");
    CHECK(kiosk.shows("with Sam"));
    kiosk.tap("Finish");
    REQUIRE(sorts(kiosk, CardTopic::rooms).size() == 1);
    CHECK(sorts(kiosk, CardTopic::rooms)[0].held_by == "Sam");
    kiosk.come_in_as_visitor("Rose", "Tom");
    kiosk.tap("About Rose");
    walk(kiosk, {"card-sort"});
    CHECK(kiosk.anywhere("Not sorted yet"));
    CHECK_FALSE(stage::touch(kiosk, "cards-7")); // for her care team: Tom finds nothing there, and nothing to sort
}

TEST_CASE("Grace adds a card of the home's own; Rose meets it, and what she said of it stays when the card is taken away") {
    Stage kiosk;
    kiosk.come_in_as_staff(stage::grace_badge);
    kiosk.tap("Residents");
    kiosk.tap("Rose");
    walk(kiosk, {"about-me", "card-sort", "home-cards"});
    CHECK(kiosk.shows("The home has no cards of its own yet."));
    walk(kiosk, {"add-card", "cards-2", "picture-13"});
    kiosk.type("Friday skiffle");
    kiosk.tap("Save it");
    CHECK(kiosk.screen() == ScreenName::home_cards);
    CHECK(kiosk.shows("Friday skiffle"));
    kiosk.tap("Finish");
    to_topic(kiosk, "cards-2");
    CHECK(kiosk.shows("Card 1 of 9"));
    for (int card = 0; card < 8; ++card) {
        kiosk.tap("Not for me");
    }
    CHECK(kiosk.shows("Friday skiffle?"));
    kiosk.tap("I like it");
    kiosk.tap("Finish");
    kiosk.come_in_as_staff(stage::grace_badge);
    kiosk.tap("Residents");
    kiosk.tap("Rose");
    walk(kiosk, {"about-me", "card-sort", "home-cards", "home-card-"});
    kiosk.tap("Yes, take it away");
    CHECK_FALSE(kiosk.shows("Friday skiffle"));
    kiosk.tap("Finish");
    to_topic(kiosk, "cards-2");
    CHECK(on_some_page(kiosk, "Friday skiffle"));
}

TEST_CASE("Rose says how important each of the sixteen things is, a touch each, and sees her answers") {
    Stage kiosk;
    come_in_to(kiosk, "importance");
    for (int item = 0; item < 16; ++item) {
        CHECK(kiosk.screen() == ScreenName::importance);
        walk(kiosk, {item % 2 == 0 ? "important-1" : "important-4"});
    }
    CHECK(kiosk.screen() == ScreenName::importance_answers);
    CHECK(answers(kiosk).size() == 16);
    CHECK(kiosk.anywhere("Choosing what to wear: Very important."));
}

TEST_CASE("Important, but I can't: it stays on the screen and leads to Have my say with one touch; then to what became of it") {
    Stage kiosk;
    come_in_to(kiosk, "importance");
    kiosk.tap("Important, but I can't");
    CHECK(kiosk.shows("Choosing what to wear"));
    CHECK(kiosk.item("Important, but I can't").selected);
    REQUIRE(answers(kiosk).size() == 1);
    CHECK(answers(kiosk)[0].answer == Importance::but_cannot);
    kiosk.tap("Have my say");
    CHECK(kiosk.screen() == ScreenName::say_to);
    kiosk.tap("That's right");
    CHECK(kiosk.shows("Choosing what to wear"));
    const auto asked = data::asks_of(kiosk.home(), rose(kiosk), kiosk.house().rose, 10);
    REQUIRE(asked.size() == 1);
    CHECK(asked[0].what == data::AskKind::important_but_cannot);
    CHECK(asked[0].about == answers(kiosk)[0].entry.id);
    kiosk.tap("Back");
    CHECK(kiosk.screen() == ScreenName::importance);
    CHECK_FALSE(kiosk.can_tap("Have my say"));
    kiosk.tap("What I asked");
    CHECK(kiosk.screen() == ScreenName::ask);
    kiosk.tap("Finish");
    kiosk.come_in_as_staff();
    kiosk.tap("Asked");
    kiosk.tap("Rose");
    CHECK(kiosk.shows("Choosing what to wear"));
    kiosk.tap("I take it on");
}

TEST_CASE("An answer of the importance cards is taken back with Undo") {
    Stage kiosk;
    come_in_to(kiosk, "importance");
    kiosk.tap("Very important");
    kiosk.tap("Undo");
    CHECK(answers(kiosk).empty());
}

TEST_CASE("What Tom thinks is important to Rose stands beside her answer, never in its place") {
    Stage kiosk;
    kiosk.come_in_as_visitor("Rose", "Tom");
    kiosk.tap("About Rose");
    walk(kiosk, {"importance", "answer"});
    kiosk.tap("Not very important");
    CHECK_FALSE(kiosk.can_tap("Have my say"));
    kiosk.tap("Finish");
    come_in_to(kiosk, "importance");
    kiosk.tap("Very important");
    walk(kiosk, {"stop"});
    CHECK(kiosk.anywhere("Choosing what to wear: Very important."));
    REQUIRE(answers(kiosk).size() >= 1);
    CHECK(answers(kiosk)[0].own);
    CHECK(answers(kiosk)[0].answer == Importance::very);
}

TEST_CASE("Grace adds a card to what is important, with a photograph: Rose answers it, asks for it, and Tom says what he thinks") {
    Stage kiosk;
    stage::put_on_stick(kiosk, "summer.jpg");
    kiosk.come_in_as_staff(stage::grace_badge);
    kiosk.tap("Residents");
    kiosk.tap("Rose");
    walk(kiosk, {"about-me", "importance", "home-cards", "add-card", "cards-10", "photograph", "photo-1", "use"});
    kiosk.type("Tea in the summer house");
    kiosk.tap("Save it");
    CHECK(kiosk.screen() == ScreenName::home_cards);
    kiosk.tap("Finish");

    come_in_to(kiosk, "importance");
    for (int card = 0; card < 16; ++card) {
        kiosk.tap("Very important");
    }
    CHECK(kiosk.shows("Tea in the summer house"));
    kiosk.tap("Important, but I can't");
    REQUIRE(answers(kiosk).size() == 17);
    kiosk.tap("Have my say");
    kiosk.tap("That's right");
    CHECK(kiosk.shows("Tea in the summer house"));
    const auto asked = data::asks_of(kiosk.home(), rose(kiosk), kiosk.house().rose, 10);
    REQUIRE(asked.size() == 1);
    CHECK(asked[0].words == "Tea in the summer house");
    kiosk.tap("Back");
    CHECK_FALSE(kiosk.can_tap("Have my say")); // once is enough
    kiosk.tap("What I asked");
    CHECK(kiosk.shows("Tea in the summer house"));
    kiosk.tap("Finish");

    kiosk.come_in_as_visitor("Rose", "Tom");
    kiosk.tap("About Rose");
    walk(kiosk, {"importance"});
    CHECK(on_some_page(kiosk, "Tea in the summer house"));
    kiosk.tap("Finish");
    kiosk.come_in_as_staff(stage::grace_badge);
    kiosk.tap("Residents");
    kiosk.tap("Rose");
    walk(kiosk, {"about-me", "importance", "home-cards", "home-card-"});
    kiosk.tap("Yes, take it away");
    kiosk.tap("Finish");
    come_in_to(kiosk, "importance");
    walk(kiosk, {"stop"});
    CHECK(on_some_page(kiosk, "Tea in the summer house")); // what she said of it stays
    kiosk.tap("Finish");
}
