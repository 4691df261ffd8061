// Words for the ear: whole sentences, without what only an eye understands, in the language that they are written in.
#include "tests/catch.h"
#include "widgets/spoken_words.h"

using namespace widgets;

TEST_CASE("Said: one sign where two sentences met, and one at the end") {
    CHECK(as_said("We will visit….") == "We will visit…");
    CHECK(as_said("Hello.. there") == "Hello. there.");
    CHECK(as_said("Well done !") == "Well done!");
    CHECK(as_said("How do you feel?.") == "How do you feel?");
    CHECK(as_said("I feel happy., chosen") == "I feel happy. chosen.");
    CHECK(as_said("Tea") == "Tea.");
    CHECK(as_said("Tea.") == "Tea.");
    CHECK(as_said("To arrange today:") == "To arrange today:");
    CHECK(as_said("آپ کیسے ہیں؟") == "آپ کیسے ہیں؟");
    CHECK(as_said("شکریہ۔.") == "شکریہ۔");
    CHECK(as_said("ਧੰਨਵਾਦ।") == "ਧੰਨਵਾਦ।");
    CHECK(as_said("") == "");
    CHECK(as_said(" … ") == "");
    CHECK(as_said("...") == "");
}

TEST_CASE("Said: quotation marks, bullets and emoji are for the eye") {
    CHECK(as_said("“I like to sing.”") == "I like to sing.");
    CHECK(as_said("„Herbata”") == "Herbata.");
    CHECK(as_said("Evening team · Saturday") == "Evening team, Saturday.");
    CHECK(as_said("tea – cake • talk") == "tea, cake, talk.");
    CHECK(as_said("Happy birthday 🎂🎉!") == "Happy birthday!");
    CHECK(as_said("It's Tom’s") == "It's Tom’s.");
    CHECK(as_said("😀") == "");
}

TEST_CASE("Said: times and numbers stay whole; a full hour is told as one") {
    CHECK(as_said("Singing at 11:30", "en") == "Singing at 11:30.");
    CHECK(as_said("Singing at 11:00", "en") == "Singing at 11 o'clock.");
    CHECK(as_said("Śpiewanie 11:00", "pl") == "Śpiewanie 11.");
    CHECK(as_said("3.5 litres, 1,000 steps", "en") == "3.5 litres, 1,000 steps.");
    CHECK(as_said("Page 1 of 4.", "en") == "Page 1 of 4.");
}

TEST_CASE("Said: a recording is found whatever the case and the signs") {
    CHECK(spoken_key("Happy") == spoken_key("happy."));
    CHECK(spoken_key("How do you feel?") == spoken_key("how do you  FEEL"));
    CHECK(spoken_key("Żółty!") == spoken_key("żółty"));
    CHECK(spoken_key("Happy") != spoken_key("Sad"));
    CHECK(spoken_key("ਖੁਸ਼") != spoken_key("ਖਸ")); // vowel signs are part of the word
    CHECK(spoken_key("🎂") == "");
}

TEST_CASE("Said: the language of words is told by their letters") {
    CHECK(language_of_words("Happy", "en", "en") == "en");
    CHECK(language_of_words("Hapus iawn", "cy", "en") == "cy");
    CHECK(language_of_words("Tom wrote this", "ur", "en") == "en");
    CHECK(language_of_words("Tom napisał", "ur", "pl") == "pl");
    CHECK(language_of_words("شکریہ", "en", "en") == "ur");
    CHECK(language_of_words("ਧੰਨਵਾਦ", "en", "en") == "pa");
    CHECK(language_of_words("ধন্যবাদ", "ur", "en") == "bn");
    CHECK(language_of_words("11:30", "ur", "en") == "ur");
    CHECK(language_of_words("Rose نے لکھا ہے کہ", "ur", "en") == "ur");
    CHECK(language_of_words("11:00، Singing، In the lounge۔ جواب کے لیے چھوئیں۔", "ur", "en") == "ur"); // a sentence of the screen, with names in it
    CHECK(language_of_words("Singing, In the lounge. ਜਵਾਬ", "pa", "en") == "pa");
    CHECK(language_of_words("Singing, In the lounge. জবাব", "ur", "en") == "en"); // of neither
}
