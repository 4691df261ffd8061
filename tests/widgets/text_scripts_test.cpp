// Several scripts in one text: each line as high as it needs, each part running its own way.
#include "tests/widgets/desk.h"

using namespace widgets;
using namespace desk;

TEST_CASE("Text: one line of Urdu in an English note makes only its own line higher") {
    Desk desk;
    TextRequest english = Desk::request("one\ntwo\nthree\nfour");
    TextRequest mixed = Desk::request("one\ntwo\nخوش آمدید\nfour");
    TextRequest urdu = Desk::request("خوش آمدید", 36, "en");
    const float line = desk.measure(english).line_height;
    const TextMeasure all = desk.measure(mixed);
    CHECK(all.lines == 4);
    CHECK(all.line_height >= desk.measure(urdu).line_height);
    CHECK(all.height < 3 * line + 1.3F * all.line_height);
    float sum = 0;
    for (int n = 0; n < 4; ++n) {
        TextRequest one = mixed;
        one.first_line = n;
        one.line_count = 1;
        const float height = desk.measure(one).height;
        CHECK((n == 2 ? height > line + 5 : std::abs(height - line) <= 2));
        sum += height;
    }
    CHECK(std::abs(sum - all.height) <= all.line_height * 0.25F); // but for what lies deeper or higher than its line
}

TEST_CASE("Text: the ink of mixed scripts lies inside the measured box") {
    for (const char* words : {"Hello پیچھے ٹھیک and\nothers", "ٹھیک لکھے گنجے\nEnglish below\nپیچھے", "ਕੀ کیا কী what\nnow"}) {
        TextRequest request = Desk::request(words, 43);
        const Ink ink(request);
        INFO(words);
        CHECK(ink.top >= 0);
        CHECK(ink.bottom < static_cast<int>(ink.measure.height));
    }
}

TEST_CASE("Text: where lines begin is told in bytes, and lines together are the text") {
    Desk desk;
    TextRequest request = Desk::request("we went to the sea and خوش آمدید then\nwe came home again by the late bus");
    request.width_px = 400;
    std::vector<std::size_t> starts;
    const TextMeasure measure = desk.text.line_starts(request, starts);
    REQUIRE(static_cast<int>(starts.size()) == measure.lines);
    CHECK(starts.front() == 0);
    CHECK(std::is_sorted(starts.begin(), starts.end()));
    CHECK(std::find(starts.begin(), starts.end(), request.text.find('\n') + 1) != starts.end());
    desk.text.line_starts(Desk::request(""), starts);
    CHECK(starts == std::vector<std::size_t>{0});
    desk.text.line_starts(Desk::request("a\x01\nb"), starts); // had to be cleaned: places would be wrong
    CHECK(starts == std::vector<std::size_t>{0});
}

TEST_CASE("Text: part of a paragraph runs the way of the whole") {
    const auto dots_first = [](Direction direction) { // is the tall letter to the right of the dots?
        TextRequest request = Desk::request("M . . .", 60);
        request.direction = direction;
        Sheet sheet(800, 300);
        TextEngine text(sheet.renderer);
        const TextPicture picture = text.picture(request, black);
        sheet.begin().AddImage(to_imgui(picture.texture), {0, 0}, {static_cast<float>(picture.width), static_cast<float>(picture.height)});
        sheet.end();
        int left = 0, right = 0;
        for (int y = 0; y < picture.height; ++y) {
            for (int x = 0; x < picture.width; ++x) {
                const int ink = (sheet.at(x, y) & 255U) < 128 ? 1 : 0;
                (x < picture.width / 2 ? left : right) += ink;
            }
        }
        return right > left;
    };
    CHECK_FALSE(dots_first(Direction::of_text));
    CHECK_FALSE(dots_first(Direction::left_to_right));
    CHECK(dots_first(Direction::right_to_left));
}

TEST_CASE("Text: letters that are easier to tell apart have the size that was asked for") {
    TextRequest request = Desk::request("H", 60);
    request.face = Face::easier;
    CHECK(std::abs(Ink(request).height() - 60) <= 1);
}

TEST_CASE("Text: a sentence of a screen that reads from the right reads from the right, whatever letters its first name is in") {
    const auto ink = [](const char* words, bool rtl, Direction direction) { // of the left half, and of the right
        TextRequest request = Desk::request(words, 60, "ur");
        request.rtl_screen = rtl;
        request.direction = direction;
        Sheet sheet(1000, 300);
        TextEngine text(sheet.renderer);
        const TextPicture picture = text.picture(request, black);
        sheet.begin().AddImage(to_imgui(picture.texture), {0, 0}, {static_cast<float>(picture.width), static_cast<float>(picture.height)});
        sheet.end();
        std::pair<int, int> halves;
        for (int y = 0; y < picture.height; ++y) {
            for (int x = 0; x < picture.width; ++x) {
                (x < picture.width / 2 ? halves.first : halves.second) += (sheet.at(x, y) & 255U) < 128 ? 1 : 0;
            }
        }
        return halves;
    };
    using enum Direction;
    const char* const from_tom = "Tom کی طرف سے";
    REQUIRE(ink(from_tom, true, left_to_right) != ink(from_tom, true, right_to_left));
    CHECK(ink(from_tom, true, of_text) == ink(from_tom, true, right_to_left));
    CHECK(ink(from_tom, false, of_text) == ink(from_tom, false, left_to_right));
    const char* const note = "I went to the Garden with my friend یار.";
    REQUIRE(ink(note, true, left_to_right) != ink(note, true, right_to_left));
    CHECK(ink(note, true, of_text) == ink(note, true, left_to_right)); // somebody's own words in other letters
    REQUIRE(ink("01632 8888", true, left_to_right) != ink("01632 8888", true, right_to_left));
    CHECK(ink("01632 8888", true, of_text) == ink("01632 8888", true, left_to_right)); // a telephone number is dialled from the left
}
