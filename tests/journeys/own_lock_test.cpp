// Journeys of somebody's own picture lock: residents put it on, change it and take it away alone, from Comfort.
#include "data/people.h"
#include "data/sign_in.h"
#include "tests/catch.h"
#include "tests/journeys/walk.h"
#include "tests/journeys/ways.h"

using app::ScreenName;
using data::SignInResult;
using stage::Stage;
using stage::walk;

namespace {

using Three = std::initializer_list<const char*>;

void touch_three(Stage& kiosk, Three pictures) {
    for (const char* const picture : pictures) {
        kiosk.turn_to(picture);
    }
}

SignInResult opens(Stage& kiosk, data::PersonId resident, const std::vector<std::string>& pictures) {
    return data::come_in_as_resident(kiosk.home(), resident, pictures).result;
}

void rose_puts_a_lock_on(Stage& kiosk) {
    kiosk.come_in_as("Rose");
    walk(kiosk, {"comfort", "own-lock", "pictures"});
    touch_three(kiosk, {"Boat", "Tree", "Cat"});
    touch_three(kiosk, {"Boat", "Tree", "Cat"});
    CHECK(kiosk.shows("The three pictures are kept"));
}

void amina_comes_in(Stage& kiosk, Three pictures) {
    kiosk.tap("I live here");
    kiosk.turn_to("Amina");
    touch_three(kiosk, pictures);
    CHECK(kiosk.screen() == ScreenName::resident);
}

} // namespace

TEST_CASE("Rose puts three pictures on her page by herself; from then on she can say things for only her") {
    Stage kiosk;
    kiosk.come_in_as("Rose");
    walk(kiosk, {"how-i-feel", "mood-1"});
    walk(kiosk, {"topic-1"});
    CHECK_FALSE(kiosk.on_some_page("Only me"));
    kiosk.tap("Finish");
    rose_puts_a_lock_on(kiosk);
    CHECK(kiosk.shows("You can now keep things for only you."));
    kiosk.tap("Finish");
    kiosk.tap("I live here");
    kiosk.turn_to("Rose");
    CHECK(kiosk.screen() == ScreenName::picture_lock);
    touch_three(kiosk, {"Tree", "Boat", "Cat"});
    CHECK(kiosk.shows("Those were not the three pictures"));
    kiosk.tap("All right");
    touch_three(kiosk, {"Boat", "Tree", "Cat"});
    CHECK(kiosk.screen() == ScreenName::resident);
    CHECK_FALSE(kiosk.anywhere("helped you to choose them")); // nobody did
    walk(kiosk, {"how-i-feel", "mood-1"});
    walk(kiosk, {"topic-1"});
    CHECK(kiosk.on_some_page("Only me"));
}

TEST_CASE("Three pictures that are not the same the second time change nothing, and Rose begins again") {
    Stage kiosk;
    kiosk.come_in_as("Rose");
    walk(kiosk, {"comfort", "own-lock", "pictures"});
    touch_three(kiosk, {"Boat", "Tree", "Cat"});
    CHECK(kiosk.shows("The same three once more"));
    touch_three(kiosk, {"Boat", "Tree", "Key"});
    CHECK(kiosk.shows("The two were not the same"));
    CHECK(opens(kiosk, kiosk.house().rose, {}) == SignInResult::welcome);
    kiosk.tap("All right");
    CHECK(kiosk.shows("Choose three pictures"));
    touch_three(kiosk, {"Boat", "Tree", "Key"});
    touch_three(kiosk, {"Boat", "Tree", "Key"});
    CHECK(opens(kiosk, kiosk.house().rose, {"pic-boat", "pic-tree", "pic-key"}) == SignInResult::welcome);
    CHECK(opens(kiosk, kiosk.house().rose, {}) == SignInResult::wrong);
}

TEST_CASE("Undo takes a new lock off again, and a changed one back to what it was") {
    Stage kiosk;
    rose_puts_a_lock_on(kiosk);
    kiosk.tap("Undo");
    CHECK(kiosk.shows("Your page opens as it did before."));
    CHECK(opens(kiosk, kiosk.house().rose, {}) == SignInResult::welcome);
    kiosk.tap("Finish");

    amina_comes_in(kiosk, {"Flower", "Boat", "Key"});
    walk(kiosk, {"comfort", "own-lock", "pictures"});
    touch_three(kiosk, {"Flower", "Boat", "Key"});
    touch_three(kiosk, {"Cat", "Tree", "Boat"});
    touch_three(kiosk, {"Cat", "Tree", "Boat"});
    kiosk.tap("Undo");
    CHECK(opens(kiosk, kiosk.house().amina, {"pic-cat", "pic-tree", "pic-boat"}) == SignInResult::wrong);
    CHECK(opens(kiosk, kiosk.house().amina, {"pic-rose", "pic-boat", "pic-key"}) == SignInResult::welcome);
}

TEST_CASE("Amina's old three are asked first: whoever finds her page open cannot change them") {
    Stage kiosk;
    amina_comes_in(kiosk, {"Flower", "Boat", "Key"});
    walk(kiosk, {"comfort", "own-lock"});
    CHECK(kiosk.shows("Choose three new pictures"));
    walk(kiosk, {"pictures"});
    CHECK(kiosk.shows("Your three pictures now"));
    for (int tries = 0; tries < 4; ++tries) {
        touch_three(kiosk, {"Cat", "Boat", "Key"});
        CHECK(kiosk.shows("Those were not the three pictures"));
        kiosk.tap("All right");
        CHECK(kiosk.shows("Your three pictures now"));
    }
    touch_three(kiosk, {"Cat", "Boat", "Key"});
    kiosk.tap("All right");
    CHECK(kiosk.anywhere("Please wait")); // as at the door
    kiosk.wait(31);
    touch_three(kiosk, {"Flower", "Boat", "Key"});
    CHECK(kiosk.shows("Choose three pictures"));
    touch_three(kiosk, {"Cat", "Tree", "Boat"});
    touch_three(kiosk, {"Cat", "Tree", "Boat"});
    CHECK(opens(kiosk, kiosk.house().amina, {"pic-rose", "pic-boat", "pic-key"}) == SignInResult::wrong);
    CHECK(opens(kiosk, kiosk.house().amina, {"pic-cat", "pic-tree", "pic-boat"}) == SignInResult::welcome);
}

TEST_CASE("Amina takes her lock away: told what that opens, asked for the old three, and Undo brings it back") {
    Stage kiosk;
    amina_comes_in(kiosk, {"Flower", "Boat", "Key"});
    walk(kiosk, {"comfort", "own-lock", "no-pictures"});
    CHECK(kiosk.shows("Then whoever touches your picture can read what is for only you."));
    kiosk.tap("No, leave it");
    walk(kiosk, {"no-pictures"});
    kiosk.tap("Yes, take it away");
    CHECK(kiosk.shows("Your three pictures now"));
    touch_three(kiosk, {"Flower", "Key", "Boat"});
    kiosk.tap("All right");
    CHECK(opens(kiosk, kiosk.house().amina, {}) == SignInResult::wrong);
    touch_three(kiosk, {"Flower", "Boat", "Key"});
    CHECK(kiosk.shows("Your page opens by a touch on your picture"));
    CHECK(opens(kiosk, kiosk.house().amina, {}) == SignInResult::welcome);
    kiosk.tap("Undo");
    CHECK(opens(kiosk, kiosk.house().amina, {}) == SignInResult::wrong);
    CHECK(opens(kiosk, kiosk.house().amina, {"pic-rose", "pic-boat", "pic-key"}) == SignInResult::welcome);
}

TEST_CASE("Nobody but a resident has such a lock in their Comfort") {
    Stage kiosk;
    kiosk.come_in_as_staff(stage::grace_badge);
    walk(kiosk, {"comfort"});
    CHECK_FALSE(stage::touch(kiosk, "own-lock"));
    kiosk.tap("Finish");
    kiosk.come_in_as_visitor("Rose", "Tom");
    walk(kiosk, {"comfort"});
    CHECK_FALSE(stage::touch(kiosk, "own-lock"));
}

TEST_CASE("Rose puts her lock on from what she hears alone, and in Urdu on 7 inch") {
    Stage heard;
    ways::Listener listener(heard);
    listener.begin();
    for (const char* const words : {"I live here", "Rose", "Comfort", "Choose three pictures that open your page", "Choose three pictures", "Boat", "Tree", "Cat", "Boat", "Tree", "Cat"}) {
        INFO(words);
        listener.find_and_do(words);
    }
    CHECK(heard.shows("The three pictures are kept"));

    stage::Setting urdu;
    urdu.language = "ur";
    urdu.width = 800, urdu.height = 480;
    Stage kiosk(urdu);
    kiosk.tap_id("i-live-here");
    kiosk.turn_to_id("person-" + std::to_string(data::number(kiosk.house().rose)));
    walk(kiosk, {"comfort", "own-lock", "pictures"});
    for (int times = 0; times < 2; ++times) {
        for (const char* const id : {"lock-picture-2", "lock-picture-4", "lock-picture-6"}) {
            kiosk.turn_to_id(id);
        }
    }
    CHECK(kiosk.screen() == ScreenName::thank_you);
    CHECK(opens(kiosk, kiosk.house().rose, {}) == SignInResult::wrong);
}
