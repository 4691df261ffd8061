// What is said aloud and what cut it short, without a loudspeaker; and with one that plays into nothing.
#include "tests/catch.h"
#include "widgets/speech.h"
#include "widgets/spoken_words.h"

#include <cstdlib>
#include <string>

using namespace widgets;

TEST_CASE("Speech: what was said is on record once") {
    Speech speech(SoundOutput::none);
    speech.say("How do you feel?", "en", false);
    speech.say("آپ کیسے ہیں؟", "ur", false);
    const auto said = speech.take_said();
    REQUIRE(said.size() == 2);
    CHECK(said[0].text == "How do you feel?");
    CHECK(said[0].language == "en");
    CHECK(said[1].language == "ur");
    CHECK(speech.take_said().empty());
}

TEST_CASE("Speech: a touch in the middle of a sentence interrupts it, a touch after it does not") {
    Speech speech(SoundOutput::none);
    speech.time_is(10'000);
    speech.say("How do you feel today?", "en", false); // 5 words: 1.875 s
    speech.time_is(11'000);
    CHECK(speech.speaking());
    speech.stop();
    CHECK_FALSE(speech.speaking());
    auto said = speech.take_said();
    REQUIRE(said.size() == 1);
    CHECK(said[0].interrupted);

    speech.say("How do you feel today?", "en", false);
    speech.time_is(12'900);
    CHECK_FALSE(speech.speaking());
    speech.stop();
    said = speech.take_said();
    REQUIRE(said.size() == 1);
    CHECK_FALSE(said[0].interrupted);
}

TEST_CASE("Speech: sentences wait for each other, and one touch stops all of them") {
    Speech speech(SoundOutput::none);
    speech.say("one two three four", "en", false); // 1.5 s each
    speech.say("five six seven eight", "en", false);
    speech.time_is(2000);
    CHECK(speech.speaking());
    speech.stop();
    const auto said = speech.take_said();
    REQUIRE(said.size() == 2);
    CHECK_FALSE(said[0].interrupted);
    CHECK(said[1].interrupted);
}

TEST_CASE("Speech: reading the record does not end what is being said") {
    Speech speech(SoundOutput::none);
    speech.say("one two three four", "en", false);
    CHECK(speech.take_said().size() == 1);
    CHECK(speech.speaking());
    speech.time_is(1500);
    CHECK_FALSE(speech.speaking());
}

TEST_CASE("Speech: what is private is recorded as such and kept from the loudspeaker") {
    Speech speech(SoundOutput::none);
    speech.say("Only you can read this.", "en", true);
    CHECK_FALSE(speech.speaking());
    const auto said = speech.take_said();
    REQUIRE(said.size() == 1);
    CHECK(said[0].is_private);
}

TEST_CASE("Speech: emoji are not read out") {
    CHECK(without_emoji("Happy birthday 🎂🎉 Mum") == "Happy birthday Mum");
    CHECK(without_emoji("Well done 👍🏽!") == "Well done !");
    CHECK(without_emoji("👩‍👩‍👧 came") == "came");
    CHECK(without_emoji("love❤️you") == "love you");
    CHECK(without_emoji("tea at 3 🇬🇧") == "tea at 3");
    CHECK(without_emoji("می\u200dخوا") == "می\u200dخوا");
    Speech speech(SoundOutput::none);
    speech.say("😀😀", "en", false);
    CHECK(speech.take_said().empty());
}

TEST_CASE("Speech: the record of a kiosk that nobody asks stays small") {
    Speech speech(SoundOutput::none);
    for (int i = 0; i < 1000; ++i) {
        speech.say("sentence " + std::to_string(i), "en", false);
    }
    const auto said = speech.take_said();
    REQUIRE(said.size() == 200);
    CHECK(said.back().text == "sentence 999");
}

TEST_CASE("Speech: with a loudspeaker, a touch ends what is being said and what is still to come") {
    setenv("SDL_AUDIODRIVER", "dummy", 1); // plays into nothing, at the pace of the voice
    Speech speech(SoundOutput::loudspeaker);
    CHECK_FALSE(speech.quiet());
    speech.say("This is a long sentence that goes on for quite a while, so that nobody would ever wait to its end.", "en", false);
    speech.say("And there is more to come after it.", "en", false);
    CHECK(speech.speaking());
    speech.stop();
    CHECK_FALSE(speech.speaking());
    const auto said = speech.take_said();
    REQUIRE(said.size() == 2);
    CHECK(said[0].interrupted);
    CHECK(said[1].interrupted);
}
