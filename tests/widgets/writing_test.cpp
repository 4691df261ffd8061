// What people write, in whole characters: typed, rubbed out, undone by the word.
#include "tests/catch.h"
#include "widgets/keyboard.h"

using namespace widgets;

namespace {

Writing with(std::string text) {
    Writing writing;
    writing.text = std::move(text);
    return writing;
}
std::string undone(std::string text) {
    Writing writing = with(std::move(text));
    writing.undo_word();
    return writing.text;
}
std::string rubbed_out(std::string text) {
    Writing writing = with(std::move(text));
    writing.rub_out();
    return writing.text;
}

} // namespace

TEST_CASE("Writing: letters follow each other as typed, with new lines kept") {
    Writing writing;
    writing.add("Hello");
    writing.add(" Mum\nTom");
    CHECK(writing.text == "Hello Mum\nTom");
}

TEST_CASE("Writing: rubbing out takes one character as a person sees it") {
    CHECK(rubbed_out("Hello") == "Hell");
    CHECK(rubbed_out("caf\u00e9") == "caf");
    CHECK(rubbed_out("cafe\u0301") == "caf");                       // e with a separate accent
    CHECK(rubbed_out("well done 👍🏽") == "well done ");              // hand and skin tone
    CHECK(rubbed_out("👩‍👩‍👧") == "");                                  // one family
    CHECK(rubbed_out("ਕਿ") == "");                                   // Punjabi consonant with its vowel sign
    CHECK(rubbed_out("") == "");
}

TEST_CASE("Writing: undo goes back to before the last word") {
    CHECK(undone("Hello Mum") == "Hello ");
    CHECK(undone("Hello Mum ") == "Hello ");
    CHECK(undone("Hello Mum,") == "Hello ");
    CHECK(undone("Hello ") == "");
    CHECK(undone("I don't") == "I ");
    CHECK(undone("Hello\nMum") == "Hello\n");
    CHECK(undone("Hello 😀") == "Hello ");
    CHECK(undone("السلام علیکم") == "السلام ");
    CHECK(undone("") == "");
    CHECK(undone("   ") == "");
}

TEST_CASE("Writing: a language that sets no spaces still goes back one word at a time") {
    const std::string thai = "สวัสดีครับ"; // hello, politely: two words
    const std::string left = undone(thai);
    CHECK(left == "สวัสดี");
}

TEST_CASE("Writing: invisible signs that turn text around are left out") {
    Writing writing;
    writing.add("a\u200eb\u200fc\u202ed\u2066e\u2069f\u061cg\ufeffh");
    CHECK(writing.text == "abcdefgh");
}

TEST_CASE("Writing: control signs are left out, but for the new line") {
    Writing writing;
    writing.add(std::string_view("a\0b\tc\x1b[1m\x7f\r\n", 12));
    CHECK(writing.text == "abc[1m\n");
}

TEST_CASE("Writing: Arabic presentation forms become plain letters, other compatibility signs stay") {
    Writing writing;
    writing.add("\ufefb");  // lam-alef ligature
    CHECK(writing.text == "\u0644\u0627");
    writing.text.clear();
    writing.add("\ufb58");  // initial peh
    CHECK(writing.text == "\u067e");
    writing.text.clear();
    writing.add("½ ﬁ ²");
    CHECK(writing.text == "½ ﬁ ²");
}

TEST_CASE("Writing: the joiners that Urdu and emoji need stay") {
    Writing writing;
    writing.add("می\u200cخواهم 👩‍👧");
    CHECK(writing.text == "می\u200cخواهم 👩‍👧");
}

TEST_CASE("Writing: bytes that are no text are left out") {
    Writing writing;
    writing.add("a\xff\xc3z");
    CHECK(writing.text == "az");
}

TEST_CASE("Writing: more than fits is cut at a character, not within one") {
    Writing writing;
    writing.most_bytes = 10;
    writing.add("éééééééé");
    CHECK(writing.text == "ééééé");
    writing.add("x");
    CHECK(writing.text == "ééééé");
    writing.text = "12345";
    writing.add("👩‍👩‍👧");
    CHECK(writing.text == "12345");
    Writing note;
    note.add(std::string(100'000, 'a'));
    CHECK(note.text.size() == 40'000);
}
