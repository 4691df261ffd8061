// Whether text comes out as high as asked for, wraps, joins its letters, reads from the right side and is remembered.
#include "tests/widgets/desk.h"
#include "widgets/text_script.h"

using namespace widgets;
using namespace desk;


TEST_CASE("Text: a capital is as high as asked for, whatever font is installed") {
    for (const Face face : {Face::reading, Face::figures}) {
        for (const Weight weight : {Weight::regular, Weight::bold}) {
            for (const float cap : {18.8F, 28.8F, 35.9F, 42.9F, 73.2F}) {
                TextRequest request = Desk::request("HEH", cap);
                request.face = face;
                request.weight = weight;
                INFO("cap " << cap << ", face " << static_cast<int>(face));
                CHECK(std::abs(static_cast<float>(Ink(request).height()) - cap) <= 1.0F);
            }
        }
    }
}

TEST_CASE("Text: figures for clocks stand as high as the words beside them") {
    TextRequest request = Desk::request("1", 60);
    request.face = Face::figures;
    CHECK(std::abs(Ink(request).height() - 60) <= 1);
}

TEST_CASE("Text: twice the size is twice the width, so that layouts scale") {
    Desk desk;
    const float once = desk.width("What would you like to do today?", 30);
    const float twice = desk.width("What would you like to do today?", 60);
    CHECK(once > 400);
    CHECK(std::abs(twice - 2 * once) <= 2);
}

TEST_CASE("Text: bold is bolder") {
    Desk desk;
    TextRequest request = Desk::request("Small wins");
    const float regular = desk.measure(request).width;
    request.weight = Weight::bold;
    CHECK(desk.measure(request).width > regular);
}

TEST_CASE("Text: lines have the same pitch on every machine, and capitals lie in their middle") {
    TextRequest request = Desk::request("HH", 40);
    request.line = 1.08F;
    const Ink one(request);
    CHECK(one.measure.line_height == Approx(40 / 0.668 * 1.08).margin(1));
    const int above = one.top;
    const int below = static_cast<int>(one.measure.height) - 1 - one.bottom;
    CHECK(std::abs(above - below) <= 2);
    request.text = "HH\nHH\nHH";
    Desk desk;
    const TextMeasure three = desk.measure(request);
    CHECK(three.lines == 3);
    CHECK(three.height == 3 * three.line_height);
}

TEST_CASE("Text: a sentence wraps inside its width, and every line is counted") {
    Desk desk;
    TextRequest request = Desk::request("Tell us how you feel today, in your own words or with a picture.");
    request.width_px = 500;
    const TextMeasure measure = desk.measure(request);
    CHECK(measure.lines > 2);
    CHECK(measure.fits);
    CHECK(measure.width <= 500);
    CHECK(measure.width > 300);
    CHECK(measure.height == measure.line_height * static_cast<float>(measure.lines));
    request.width_px = measure.width; // what was measured is enough to set it the same way again
    CHECK(desk.measure(request).lines == measure.lines);
}

TEST_CASE("Text: a word that is too wide says so and stays whole; what people typed is broken instead") {
    Desk desk;
    TextRequest request = Desk::request("Interested");
    request.width_px = 100;
    const TextMeasure whole = desk.measure(request);
    CHECK_FALSE(whole.fits);
    CHECK(whole.lines == 1);
    CHECK(whole.width > 100);
    request.wrap = Wrap::anywhere;
    const TextMeasure broken = desk.measure(request);
    CHECK(broken.fits);
    CHECK(broken.lines > 1);
    CHECK(broken.width <= 100);
}

TEST_CASE("Text: a broken word gets no hyphen") {
    Desk desk;
    TextRequest request = Desk::request("extra\u00ADordinary");
    request.width_px = desk.width("ordinary", 36) + 2;
    request.wrap = Wrap::anywhere;
    CHECK(desk.measure(request).lines == 2);
    TextRequest slice = request;
    slice.line_count = 1;
    CHECK(desk.measure(slice).width <= desk.width("extra", 36) + 1);
}

TEST_CASE("Text: nothing asked for takes no room") {
    Desk desk;
    const TextMeasure measure = desk.measure(Desk::request(""));
    CHECK(measure.lines == 0);
    CHECK(measure.height == 0);
    CHECK(desk.text.picture(Desk::request(""), black).texture == TextureId::none);
    CHECK(desk.text.picture(Desk::request("   "), black).texture == TextureId::none);
    CHECK(desk.text.picture(Desk::request("   "), black).width == 0);
}

TEST_CASE("Text: ink has the colour asked for") {
    TextRequest request = Desk::request("H", 80);
    request.weight = Weight::bold;
    CHECK(near(Ink(request, hex(0x6B2A5B)).darkest, 0x6B2A5B, 1)); // the middle of its bar
}

TEST_CASE("Text: Urdu is set in joined Nastaliq without missing letters") {
    Desk desk;
    TextRequest request = Desk::request(urdu_question, 36, "ur");
    const TextMeasure joined = desk.measure(request);
    CHECK(joined.missing_glyphs == 0);
    CHECK(joined.lines == 1);
    // The same letters kept apart by zero-width non-joiners are much wider.
    std::string apart;
    for (const char byte : std::string(urdu_question)) {
        const bool starts_letter = (static_cast<unsigned char>(byte) & 0xC0U) != 0x80;
        if (starts_letter && !apart.empty()) {
            apart += "\u200C";
        }
        apart += byte;
    }
    CHECK(desk.width(apart, 36, "ur") > joined.width * 1.3F);
}

TEST_CASE("Text: words in Urdu are as large as the look asks for, with lines far enough apart") {
    Desk desk;
    TextRequest request = Desk::request("خوش", 61, "ur"); // cap 6.1 stands for size 8.6 and lines of 1.75
    request.line = 1.08F;
    const TextMeasure one = desk.measure(request);
    CHECK(one.line_height == Approx(86 * 1.75).margin(1));
    CHECK(one.height >= one.line_height);
}

TEST_CASE("Text: deep and high strokes of Nastaliq lie inside the measured box") {
    for (const char* words : {urdu_question, "ٹھیک لکھے گنجے", "پیچھے", "مجھے اچھا لگا"}) {
        for (const float line : {1.08F, 1.2F}) {
            TextRequest request = Desk::request(words, 43, "ur");
            request.line = line;
            request.rtl_screen = true;
            const Ink ink(request);
            INFO(words);
            CHECK(ink.top >= 0);
            CHECK(ink.bottom < static_cast<int>(ink.measure.height));
            CHECK(ink.left >= -6); // less than an eighth of a capital may reach over
            CHECK(ink.right < static_cast<int>(ink.measure.width) + 6);
        }
    }
}

TEST_CASE("Text: accents on capitals lie inside the measured box, even where lines are close") {
    TextRequest request = Desk::request("ÅÉgjpqy", 43);
    request.line = 1.0F;
    const Ink ink(request);
    CHECK(ink.top >= 0);
    CHECK(ink.bottom < static_cast<int>(ink.measure.height));
}

TEST_CASE("Text: Punjabi, Hindi, Arabic and others stand as high as Latin capitals, and lack no letter") {
    struct Sample {
        const char* language;
        const char* letter;
        const char* words;
    };
    for (const Sample& sample : {Sample{"pa", "ਕ", "ਤੁਸੀਂ ਕਿਵੇਂ ਮਹਿਸੂਸ ਕਰਦੇ ਹੋ?"}, Sample{"hi", "क", "आप कैसा महसूस कर रहे हैं?"},
             Sample{"ar", "ا", "كيف تشعر؟"}, Sample{"bn", "ক", "আপনি কেমন আছেন?"}, Sample{"gu", "ક", "તમને કેવું લાગે છે?"}}) {
        INFO(sample.language);
        CHECK(std::abs(Ink(Desk::request(sample.letter, 40, sample.language)).height() - 40) <= 1);
        Desk desk;
        CHECK(desk.measure(Desk::request(sample.words, 40, sample.language)).missing_glyphs == 0);
    }
}

TEST_CASE("Text: Latin words keep their height beside Urdu, whatever language the screen is in") {
    Desk desk;
    TextRequest mixed = Desk::request("Rose said: خوش at 12:30");
    const TextMeasure measure = desk.measure(mixed);
    CHECK(measure.missing_glyphs == 0);
    CHECK(measure.lines == 1);
    const float parts = desk.width("Rose said: ", 36) + desk.width("خوش ", 36, "ur") + desk.width("at 12:30", 36);
    CHECK(std::abs(measure.width - parts) <= 20);
    CHECK(Ink(Desk::request("HH", 36, "ur")).height() == Ink(Desk::request("HH", 36, "en")).height());
}

TEST_CASE("Text: spaces and marks are set with the words they belong to, digits and Latin words on their own") {
    const std::string text = "«آپ کیسے ہیں؟» Rose, 12:30 خوش۔";
    std::vector<ScriptRun> runs;
    find_scripts(text, "ur", runs);
    REQUIRE(runs.size() == 3);
    CHECK(runs[0].script == Script::nastaliq);
    CHECK(text.substr(runs[0].begin, runs[0].end - runs[0].begin) == "«آپ کیسے ہیں؟» ");
    CHECK(runs[1].script == Script::latin);
    CHECK(text.substr(runs[1].begin, runs[1].end - runs[1].begin) == "Rose, 12:30 ");
    CHECK(runs[2].script == Script::nastaliq);
    CHECK(runs[2].end == text.size());
    find_scripts(text, "ar", runs);
    CHECK(runs[0].script == Script::naskh);
    find_scripts("ਸਤ ਸ੍ਰੀ ਅਕਾਲ", "pa", runs);
    REQUIRE(runs.size() == 1);
    CHECK(runs[0].script == Script::gurmukhi);
    find_scripts(" … ", "ur", runs);
    REQUIRE(runs.size() == 1);
    CHECK(runs[0].script == Script::latin);
    find_scripts("", "en", runs);
    CHECK(runs.empty());
}

TEST_CASE("Text: a letter that no font has is counted") {
    Desk desk;
    CHECK(desk.measure(Desk::request("Rose \U0010FFFD")).missing_glyphs >= 1);
    CHECK(desk.measure(Desk::request("Rose")).missing_glyphs == 0);
}

TEST_CASE("Text: damaged text and stray control characters still show what can be read") {
    Desk desk;
    CHECK(desk.width("Ro\x01se\x7F\r", 36) == desk.width("Rose", 36));
    CHECK(desk.width("a\tb", 36) == desk.width("a b", 36));
    CHECK(desk.measure(Desk::request("one\u2028two")).lines == 2);
    CHECK(desk.measure(Desk::request("Ro\xFFse")).width > desk.width("Rose", 36));
    CHECK(desk.measure(Desk::request(std::string_view("Ro\0se", 5))).lines == 1);
}

TEST_CASE("Text: lines start at the side that the screen starts at, and words keep their own direction") {
    TextRequest request = Desk::request("long first line\nHi");
    request.line_count = 2;
    const auto second_line = [&](Align align, bool rtl) {
        request.align = align;
        request.rtl_screen = rtl;
        Sheet sheet(900, 300);
        TextEngine text(sheet.renderer);
        const TextMeasure measure = text.measure(request);
        const TextPicture picture = text.picture(request, black);
        sheet.begin().AddImage(to_imgui(picture.texture), {static_cast<float>(100 + picture.offset_x), static_cast<float>(picture.offset_y)},
            {static_cast<float>(100 + picture.offset_x + picture.width), static_cast<float>(picture.offset_y + picture.height)});
        sheet.end();
        int left = 900;
        int right = 0;
        for (int y = static_cast<int>(measure.line_height) + 8; y < static_cast<int>(measure.height); ++y) {
            for (int x = 0; x < 900; ++x) {
                if ((sheet.at(x, y) & 255U) < 128) {
                    left = std::min(left, x - 100);
                    right = std::max(right, x - 100);
                }
            }
        }
        return std::pair(left, static_cast<int>(measure.width) - 1 - right);
    };
    const auto [left, room_right] = second_line(Align::start, false);
    CHECK(left < 10);
    CHECK(room_right > 100);
    const auto [room_left, right] = second_line(Align::start, true);
    CHECK(room_left > 100);
    CHECK(right < 10);
    const auto [end_left, end_right] = second_line(Align::end, false);
    CHECK(end_left > 100);
    CHECK(end_right < 10);
    const auto [centre_left, centre_right] = second_line(Align::centre, false);
    CHECK(std::abs(centre_left - centre_right) < 12);
}

TEST_CASE("Text: neutral text runs the way of the screen, and letters the way of their language") {
    const auto dots_first = [](const char* words, bool rtl) { // is the tall letter to the right of the dots?
        TextRequest request = Desk::request(words, 60);
        request.rtl_screen = rtl;
        Sheet sheet(800, 300);
        TextEngine text(sheet.renderer);
        const TextPicture picture = text.picture(request, black);
        sheet.begin().AddImage(
            to_imgui(picture.texture), {0, 0}, {static_cast<float>(picture.width), static_cast<float>(picture.height)});
        sheet.end();
        int left_ink = 0;
        int right_ink = 0;
        for (int y = 0; y < picture.height; ++y) {
            for (int x = 0; x < picture.width; ++x) {
                const int ink = (sheet.at(x, y) & 255U) < 128 ? 1 : 0;
                (x < picture.width / 2 ? left_ink : right_ink) += ink;
            }
        }
        return right_ink > left_ink;
    };
    CHECK_FALSE(dots_first("( . . .", false)); // neutral: the bracket comes first, from the screen's side
    CHECK(dots_first("( . . .", true));
    CHECK_FALSE(dots_first("M . . .", false)); // Latin runs to the right on any screen
    CHECK_FALSE(dots_first("M . . .", true));
    CHECK(dots_first("م . . .", false)); // Arabic letters run to the left on any screen
}

TEST_CASE("Text: pages of lines are together the whole text") {
    Desk desk;
    std::string life = "I was a baker for thirty years. I am up early and I like to be busy.\n";
    for (int n = 0; n < 6; ++n) {
        life += life.substr(0, 140);
    }
    TextRequest request = Desk::request(life);
    request.width_px = 700;
    const TextMeasure whole = desk.measure(request);
    REQUIRE(whole.lines > 8);
    float height = 0;
    float widest = 0;
    for (int first = 0; first < whole.lines; first += 3) {
        request.first_line = first;
        request.line_count = 3;
        const TextMeasure part = desk.measure(request);
        CHECK(part.lines == whole.lines);
        CHECK(part.line_height == whole.line_height);
        height += part.height;
        widest = std::max(widest, part.width);
    }
    CHECK(std::abs(height - whole.height) <= 3); // a comma deeper than its line, at the foot of a page
    CHECK(widest == whole.width);
    request.first_line = whole.lines;
    CHECK(desk.measure(request).height == 0);
    CHECK(desk.text.picture(request, black).texture == TextureId::none);
}

TEST_CASE("Text: a page shows the same words as the whole text does in that place") {
    TextRequest request = Desk::request("HHH\nii\nHHHHHH\nii", 40);
    request.first_line = 2;
    request.line_count = 1;
    const Ink third(request);
    CHECK(third.height() == Ink(Desk::request("HHHHHH", 40)).height());
    CHECK(third.width() == Ink(Desk::request("HHHHHH", 40)).width());
}

TEST_CASE("Text: ten thousand letters make no texture larger than a screen can have") {
    Desk desk;
    std::string story;
    while (story.size() < 10000) {
        story += "and then we went to the sea ";
    }
    TextRequest request = Desk::request(story, 30);
    const TextPicture one_line = desk.text.picture(request, black);
    CHECK(one_line.width <= 4096);
    request.width_px = 800;
    const TextPicture all = desk.text.picture(request, black);
    CHECK(all.height <= 4096);
    request.line_count = 5;
    const TextPicture page = desk.text.picture(request, black);
    CHECK(page.height < 5 * 60 + 20);
}

TEST_CASE("Text: asked again, the same texture answers, and memory does not grow") {
    Desk desk;
    const TextRequest request = Desk::request("How do you feel?");
    const TextPicture first = desk.text.picture(request, black);
    const std::int64_t bytes = desk.renderer.texture_bytes();
    CHECK(desk.text.picture(Desk::request(std::string("How do you ") + "feel?"), black).texture == first.texture);
    CHECK(desk.renderer.texture_bytes() == bytes);
    CHECK(desk.text.picture(request, hex(0xFFE600)).texture != first.texture);
    TextRequest bold = request;
    bold.weight = Weight::bold;
    CHECK(desk.text.picture(bold, black).texture != first.texture);
    TextRequest urdu = request;
    urdu.language = "ur";
    CHECK(desk.text.picture(urdu, black).texture != first.texture);
    CHECK(desk.renderer.texture_bytes() > bytes);
}

TEST_CASE("Text: what was not looked at for longest is forgotten when memory is full, and what is on the screen stays", "[slow]") {
    Desk desk;
    TextRequest kept = Desk::request("Help", 100);
    const TextPicture on_screen = desk.text.picture(kept, black);
    for (int n = 0; n < 200; ++n) {
        const std::string words = "A long line of words that changes all the time, number " + std::to_string(n);
        desk.text.picture(Desk::request(words, 60), black);
        CHECK(desk.text.picture(kept, black).texture == on_screen.texture);
        desk.text.tidy();
        CHECK(desk.renderer.texture_bytes() <= 6 * 1024 * 1024);
    }
    const std::int64_t full = desk.renderer.texture_bytes();
    CHECK(full > 4 * 1024 * 1024);
    const auto line = [](int n) { return "A long line of words that changes all the time, number " + std::to_string(n); };
    const std::string newest = line(198);
    desk.text.picture(Desk::request(newest, 60), black);
    CHECK(desk.renderer.texture_bytes() == full);
    const std::string oldest = line(0);
    desk.text.picture(Desk::request(oldest, 60), black);
    CHECK(desk.renderer.texture_bytes() > full);
    desk.text.forget_all();
    CHECK(desk.renderer.texture_bytes() == 0);
    CHECK(desk.text.picture(kept, black).width == on_screen.width);
}

TEST_CASE("Text: a screen with more text than memory allows keeps all of it while it is shown") {
    Desk desk;
    const auto draw_all = [&] {
        std::vector<TextureId> textures;
        for (int n = 0; n < 40; ++n) {
            const std::string words = "A long line of words on one and the same screen, number " + std::to_string(n);
            textures.push_back(desk.text.picture(Desk::request(words, 80), black).texture);
        }
        return textures;
    };
    const std::vector<TextureId> first = draw_all();
    const std::int64_t bytes = desk.renderer.texture_bytes();
    REQUIRE(bytes > 13 * 1024 * 1024);
    desk.text.tidy();
    CHECK(desk.renderer.texture_bytes() == bytes);
    CHECK(draw_all() == first);
    desk.text.tidy();
    desk.text.picture(Desk::request("Another screen", 80), black);
    desk.text.tidy();
    CHECK(desk.renderer.texture_bytes() < 12 * 1024 * 1024);
}
