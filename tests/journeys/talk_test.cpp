// Journeys with the home's own sentences on the cards in two languages: written by those who know how, read, heard and taken away.
#include "data/people.h"
#include "data/sentences.h"
#include "data/sign_in.h"
#include "tests/catch.h"
#include "tests/journeys/walk.h"

using app::ScreenName;
using stage::Stage;
using stage::walk;

namespace {

constexpr const char* shawl = "I would like my shawl.";
constexpr const char* shawl_in_urdu = "مجھے اپنی شال چاہیے۔";

void rose_reads_urdu(Stage& kiosk) {
    const data::Viewer grace = data::come_in_with_badge(kiosk.home(), stage::grace_badge).viewer;
    data::Person rose = *data::person(kiosk.home(), grace, kiosk.house().rose);
    data::change_person(kiosk.home(), grace, rose.id, {rose.role, rose.name, rose.full_name, rose.picture, "ur", rose.job, rose.name_on_glass});
}

std::vector<data::OurSentence> needs(Stage& kiosk) { return data::our_sentences(kiosk.home(), kiosk.viewer(), data::PhraseUse::talk_needs); }

void write(Stage& kiosk, std::string_view words) {
    kiosk.type(words);
    kiosk.tap_id("send");
}

// Grace, in English alone.
void grace_writes(Stage& kiosk) {
    kiosk.come_in_as_staff(stage::grace_badge);
    walk(kiosk, {"running", "phrases", "phrases-7", "add"});
    CHECK(kiosk.screen() == ScreenName::write_sentence);
    write(kiosk, shawl);
    CHECK(kiosk.screen() == ScreenName::our_sentence);
}

// To the cards of needs, as somebody who helps Rose; there the words for her are large.
void beside_rose(Stage& kiosk, std::string_view badge) {
    kiosk.come_in_as_staff(badge);
    walk(kiosk, {"residents"});
    kiosk.turn_to("Rose");
    walk(kiosk, {"talk", "talk-1"});
    CHECK(kiosk.screen() == ScreenName::talk_phrases);
}

bool is_heard(Stage& kiosk, std::string_view language, std::string_view words) {
    for (const widgets::Utterance& utterance : kiosk.said()) {
        if (!utterance.withheld && utterance.language == language && utterance.text.find(words) != std::string::npos) {
            return true;
        }
    }
    return false;
}

} // namespace

TEST_CASE("A sentence of the home's own is on the cards at once; where nobody wrote it in a language, the other stands alone and the card says so") {
    Stage kiosk;
    rose_reads_urdu(kiosk);
    grace_writes(kiosk);
    CHECK(kiosk.on_some_page("Written by Grace in English"));
    CHECK(kiosk.on_some_page("Not written in اردو yet"));
    kiosk.tap_id("finish");

    beside_rose(kiosk, stage::sam_badge);
    walk(kiosk, {"our-phrase-"});
    CHECK(kiosk.screen() == ScreenName::talk_card);
    CHECK(kiosk.on_some_page(shawl));
    CHECK(kiosk.on_some_page("Not written in اردو yet"));
    CHECK_FALSE(kiosk.can_tap("Say in اردو"));
    CHECK(kiosk.on_some_page("Written by Grace in English"));
}

TEST_CASE("Sam, who knows Urdu, writes Grace's sentence in it: it is large on Rose's card, spoken by the Urdu voice, and marked as his") {
    Stage kiosk;
    rose_reads_urdu(kiosk);
    grace_writes(kiosk);
    kiosk.tap_id("finish");
    beside_rose(kiosk, stage::sam_badge);
    walk(kiosk, {"our-phrases", "sentence-"});
    kiosk.turn_to("اردو");
    CHECK(kiosk.screen() == ScreenName::write_sentence);
    CHECK(kiosk.shows(shawl)); // what is to be said in Urdu
    write(kiosk, shawl_in_urdu);
    CHECK(kiosk.screen() == ScreenName::our_sentence);
    CHECK(kiosk.on_some_page(shawl_in_urdu));
    CHECK(needs(kiosk).front().writings.back().author == kiosk.house().sam);
    CHECK_FALSE(stage::touch(kiosk, "take-away")); // it is Grace's
    kiosk.tap_id("finish");

    kiosk.come_in_as("Rose");
    walk(kiosk, {"talk", "talk-1", "our-phrase-"});
    CHECK(kiosk.screen() == ScreenName::talk_card);
    CHECK(stage::on_some_page(kiosk, shawl_in_urdu));
    CHECK(stage::on_some_page(kiosk, shawl));
    kiosk.said();
    walk(kiosk, {"say-resident"});
    CHECK(is_heard(kiosk, "ur", shawl_in_urdu));
    kiosk.said();
    walk(kiosk, {"say-helper"});
    CHECK(is_heard(kiosk, "en", shawl));
}

TEST_CASE("What Sam wrote wrongly is undone, and what stood before stands again") {
    Stage kiosk;
    grace_writes(kiosk);
    kiosk.tap_id("finish");
    rose_reads_urdu(kiosk);
    beside_rose(kiosk, stage::sam_badge);
    walk(kiosk, {"our-phrases", "sentence-", "language-1"});
    write(kiosk, " Or my cardigan.");
    CHECK(kiosk.on_some_page("Written by Sam in English"));
    CHECK(kiosk.on_some_page("Or my cardigan"));
    walk(kiosk, {"undo"});
    CHECK(kiosk.on_some_page("Written by Grace in English"));
    CHECK_FALSE(kiosk.on_some_page("Or my cardigan"));
}

TEST_CASE("Grace takes a sentence away, and Undo brings it back; a ready one that she hides is not on the cards") {
    Stage kiosk;
    rose_reads_urdu(kiosk);
    grace_writes(kiosk);
    walk(kiosk, {"take-away"});
    CHECK(kiosk.screen() == ScreenName::phrases_of);
    CHECK_FALSE(kiosk.anywhere(shawl));
    CHECK(needs(kiosk).empty());
    walk(kiosk, {"undo"});
    CHECK(kiosk.anywhere(shawl));
    walk(kiosk, {"sentence-", "take-away"});
    CHECK(needs(kiosk).empty());
    walk(kiosk, {"ready-2"}); // "I am hungry."
    kiosk.tap_id("finish");
    beside_rose(kiosk, stage::sam_badge);
    CHECK_FALSE(kiosk.on_some_page(shawl));
    CHECK_FALSE(kiosk.on_some_page("I am hungry."));
    CHECK(kiosk.on_some_page("I am cold."));
}

TEST_CASE("Who visits and who lives here has the cards, and no way to write on them") {
    Stage kiosk;
    rose_reads_urdu(kiosk);
    grace_writes(kiosk);
    kiosk.tap_id("finish");
    kiosk.come_in_as("Rose");
    walk(kiosk, {"talk", "talk-1"});
    CHECK_FALSE(stage::touch(kiosk, "our-phrases"));
    walk(kiosk, {"our-phrase-"});
    CHECK(kiosk.screen() == ScreenName::talk_card);
}
