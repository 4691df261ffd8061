// Journeys with a small win that is drawn or said: by finger, through a microphone that is pretended, by switch and by ear.
#include <algorithm>

#include "data/wins.h"
#include "tests/catch.h"
#include "tests/journeys/ways.h"
#include "tests/stage/stage.h"
#include "widgets/drawing.h"
#include "widgets/recording.h"

using app::ScreenName;
using stage::Setting;
using stage::Stage;
using widgets::FingerPhase;
using namespace ways;

namespace {

Setting with_microphone() {
    Setting setting;
    setting.microphone = true;
    return setting;
}

// On the page that says thank you for a win.
void to_sheet(Stage& kiosk) {
    kiosk.tap("Say more");
    REQUIRE(kiosk.screen() == ScreenName::add_to_it);
    kiosk.tap("Draw it");
    REQUIRE(kiosk.screen() == ScreenName::draw_it);
}

void rose_made_something(Stage& kiosk) {
    kiosk.come_in_as("Rose");
    kiosk.tap("Small wins");
    kiosk.tap("Made something");
    REQUIRE(kiosk.screen() == ScreenName::thank_you);
}

// A line over the sheet, from and to parts of its width and height.
void draw(Stage& kiosk, float from_x, float from_y, float to_x, float to_y, int looks = 12) {
    const widgets::PixelRect sheet = kiosk.item_id("sheet").rect;
    const auto touch = [&](FingerPhase phase, float x, float y) { kiosk.finger(phase, sheet.x + x * sheet.width, sheet.y + y * sheet.height); };
    touch(FingerPhase::down, from_x, from_y);
    for (int look = 1; look <= looks; ++look) {
        const float part = static_cast<float>(look) / static_cast<float>(looks);
        touch(FingerPhase::move, from_x + part * (to_x - from_x), from_y + part * (to_y - from_y));
    }
    touch(FingerPhase::up, to_x, to_y);
    kiosk.wait(0.1);
}

data::WinRow newest_win(Stage& kiosk) {
    const auto wins = data::wins_of(kiosk.home(), kiosk.viewer(), kiosk.house().rose, 5);
    REQUIRE_FALSE(wins.empty());
    return wins.front();
}

std::size_t lines_kept(Stage& kiosk) {
    const auto svg = data::blob(kiosk.home(), kiosk.viewer(), newest_win(kiosk).drawing);
    REQUIRE(svg);
    const auto drawing = widgets::from_svg(std::string(svg->begin(), svg->end()));
    REQUIRE(drawing);
    return drawing->lines.size();
}

} // namespace

TEST_CASE("Rose draws what she made, takes a line away, keeps it, and finds it on her wall; Tom sees it too") {
    Stage kiosk;
    rose_made_something(kiosk);
    to_sheet(kiosk);
    CHECK(kiosk.shows("Draw here with a finger."));
    draw(kiosk, 0.1F, 0.2F, 0.6F, 0.7F);
    CHECK(kiosk.shows("Your drawing"));
    draw(kiosk, 0.3F, 0.8F, 0.7F, 0.3F);
    draw(kiosk, 0.5F, 0.5F, 0.95F, 0.9F);
    kiosk.tap("Take a line away");
    kiosk.tap("Start again");
    CHECK(kiosk.shows("Draw here with a finger."));
    kiosk.tap("Bring it back");
    kiosk.tap("Keep it");
    CHECK(kiosk.screen() == ScreenName::thank_you);
    CHECK(kiosk.shows("With a drawing."));
    CHECK(lines_kept(kiosk) == 2);

    // Once more, and on with it: what was drawn lies on the sheet.
    kiosk.tap("Say more");
    kiosk.tap("Go on drawing");
    draw(kiosk, 0.2F, 0.2F, 0.3F, 0.6F);
    kiosk.tap("Keep it");
    CHECK(lines_kept(kiosk) == 3);
    kiosk.tap("Say more");
    kiosk.tap("In words");
    kiosk.tap("I enjoyed it.");
    kiosk.tap("Save it");
    CHECK(lines_kept(kiosk) == 3); // words do not take it away
    kiosk.tap("Finish");

    kiosk.come_in_as("Rose");
    kiosk.tap("Small wins");
    kiosk.tap("See them all");
    CHECK(kiosk.anywhere("With a drawing."));
    kiosk.tap("Made something");
    CHECK(kiosk.anywhere("A drawing by Rose."));
    kiosk.tap("Finish");
    kiosk.come_in_as_visitor("Rose", "Tom");
    kiosk.tap("Small win");
    kiosk.tap("See them all");
    kiosk.tap("Rose made something.");
    CHECK(kiosk.anywhere("A drawing by Rose."));
}

TEST_CASE("Undo takes back what was added last: the words, then what was drawn further, then the drawing, and at last the win") {
    Stage kiosk;
    rose_made_something(kiosk);
    to_sheet(kiosk);
    draw(kiosk, 0.1F, 0.2F, 0.6F, 0.7F);
    kiosk.tap("Keep it");
    kiosk.tap("Say more");
    kiosk.tap("Go on drawing");
    draw(kiosk, 0.3F, 0.8F, 0.7F, 0.3F);
    kiosk.tap("Keep it");
    CHECK(lines_kept(kiosk) == 2);
    kiosk.tap("Say more");
    kiosk.tap("In words");
    kiosk.tap("I enjoyed it.");
    kiosk.tap("Save it");
    REQUIRE(newest_win(kiosk).words == "I enjoyed it.");
    kiosk.tap("Undo");
    CHECK(newest_win(kiosk).words.empty());
    CHECK(kiosk.screen() == ScreenName::thank_you);
    CHECK(kiosk.shows("With a drawing."));
    kiosk.tap("Undo");
    CHECK(lines_kept(kiosk) == 1);
    kiosk.tap("Undo");
    CHECK(newest_win(kiosk).drawing.is_none());
    CHECK_FALSE(kiosk.shows("With a drawing."));
    kiosk.tap("Undo");
    CHECK(kiosk.shows("That is undone"));
    CHECK(data::wins_of(kiosk.home(), kiosk.viewer(), kiosk.house().rose, 5).empty());
}

TEST_CASE("A drawing that was taken off on purpose does not come back with Undo") {
    Stage kiosk;
    rose_made_something(kiosk);
    to_sheet(kiosk);
    draw(kiosk, 0.1F, 0.2F, 0.6F, 0.7F);
    kiosk.tap("Keep it");
    kiosk.tap("Say more");
    kiosk.tap("In words");
    kiosk.tap("I enjoyed it.");
    kiosk.tap("Save it");
    kiosk.tap("Say more");
    kiosk.tap("Without the drawing");
    kiosk.tap("Take it away");
    kiosk.tap("Undo");
    CHECK(newest_win(kiosk).words.empty());
    CHECK(newest_win(kiosk).drawing.is_none());
    kiosk.tap("Undo");
    CHECK(kiosk.shows("That is undone"));
}

TEST_CASE("A win that is shared with the house has its drawing on Welcome; one for the circle does not") {
    for (const bool with_house : {true, false}) {
        Stage kiosk;
        rose_made_something(kiosk);
        to_sheet(kiosk);
        draw(kiosk, 0.1F, 0.2F, 0.6F, 0.7F);
        kiosk.tap("Keep it");
        kiosk.tap("Who may see it");
        if (with_house) {
            kiosk.tap("The whole house");
            kiosk.tap("Yes, show everyone");
        } else {
            kiosk.tap("My circle");
        }
        kiosk.tap("Finish");
        REQUIRE(kiosk.screen() == ScreenName::welcome);
        const auto items = kiosk.items();
        const auto win = std::find_if(items.begin(), items.end(), [](const widgets::Item& item) { return item.id.name == "win"; });
        CHECK((win != items.end()) == with_house);
        CHECK((win != items.end() && win->pictures > 0) == with_house);
    }
}

TEST_CASE("A drawing alone is taken off, after a question; nothing of it is left, nor after Undo") {
    Stage kiosk;
    rose_made_something(kiosk);
    to_sheet(kiosk);
    draw(kiosk, 0.1F, 0.2F, 0.6F, 0.7F);
    kiosk.tap("Keep it");
    const data::BlobId drawing = newest_win(kiosk).drawing;
    kiosk.tap("Say more");
    kiosk.tap("Without the drawing");
    kiosk.tap("No");
    CHECK_FALSE(newest_win(kiosk).drawing.is_none());
    kiosk.tap("Without the drawing");
    kiosk.tap("Take it away");
    CHECK(kiosk.screen() == ScreenName::thank_you);
    CHECK(newest_win(kiosk).drawing.is_none());
    CHECK_FALSE(data::blob(kiosk.home(), kiosk.viewer(), drawing));
    to_sheet(kiosk);
    draw(kiosk, 0.1F, 0.2F, 0.6F, 0.7F);
    kiosk.tap("Keep it");
    kiosk.tap("Undo");
    CHECK(newest_win(kiosk).drawing.is_none());
    kiosk.tap("Undo");
    CHECK(kiosk.shows("That is undone"));
    CHECK(data::wins_of(kiosk.home(), kiosk.viewer(), kiosk.house().rose, 5).empty());
    CHECK_FALSE(data::blob(kiosk.home(), kiosk.viewer(), drawing));
}

TEST_CASE("Nothing drawn and kept: it is said kindly, and the sheet stays") {
    Stage kiosk;
    rose_made_something(kiosk);
    to_sheet(kiosk);
    kiosk.tap("Keep it");
    CHECK(kiosk.shows("Nothing is drawn yet"));
    kiosk.key(widgets::Key::enter);
    CHECK(kiosk.screen() == ScreenName::draw_it);
    draw(kiosk, 0.1F, 0.2F, 0.6F, 0.7F);
    CHECK(kiosk.shows("Your drawing"));
}

TEST_CASE("Somebody who draws without an end is told that the sheet is full, and keeps what is on it") {
    Stage kiosk;
    rose_made_something(kiosk);
    to_sheet(kiosk);
    const widgets::PixelRect sheet = kiosk.item_id("sheet").rect;
    std::uint32_t seed = 3;
    const auto next = [&seed] { return static_cast<float>((seed = seed * 1664525U + 1013904223U) >> 8U) / 16777216.0F; };
    kiosk.finger(FingerPhase::down, sheet.x + 5, sheet.y + 5);
    for (int look = 0; look < 10'000 && !kiosk.shows("This sheet is full"); ++look) {
        kiosk.finger(FingerPhase::move, sheet.x + next() * sheet.width, sheet.y + next() * sheet.height);
    }
    kiosk.finger(FingerPhase::up, sheet.x + 5, sheet.y + 5);
    CHECK(kiosk.shows("This sheet is full"));
    kiosk.key(widgets::Key::enter);
    kiosk.tap("Keep it");
    CHECK(kiosk.screen() == ScreenName::thank_you);
    CHECK(data::blob(kiosk.home(), kiosk.viewer(), newest_win(kiosk).drawing)->size() <= data::most_drawing_bytes);
}

TEST_CASE("Rose says it, listens, keeps it; any touch stops the recording") {
    Stage kiosk(with_microphone());
    rose_made_something(kiosk);
    kiosk.tap("Say more");
    kiosk.tap("Say it");
    CHECK(kiosk.screen() == ScreenName::say_it);
    kiosk.tap("Record");
    kiosk.wait(4);
    CHECK(kiosk.can_tap("Stop"));
    kiosk.tap_at(640, 420); // the middle of the glass, where nothing is
    CHECK(kiosk.shows("Listen to it, and keep it."));
    kiosk.said();
    kiosk.tap("Listen");
    REQUIRE(kiosk.said().size() == 1);
    kiosk.tap("Record again");
    kiosk.wait(3);
    kiosk.tap("Stop");
    kiosk.tap("Keep it");
    CHECK(kiosk.screen() == ScreenName::thank_you);
    CHECK(kiosk.shows("With a recording."));
    const auto sound = data::blob(kiosk.home(), kiosk.viewer(), newest_win(kiosk).clip);
    REQUIRE(sound);
    REQUIRE(widgets::from_wav(*sound));
    CHECK(widgets::from_wav(*sound)->seconds() > 1);
    kiosk.tap("Finish");
}

TEST_CASE("A recording is for the ears that may hear it: withheld in the lounge, heard in a headset, and where the win is the house's") {
    for (const bool headset : {false, true}) {
        Setting setting = with_microphone();
        setting.headset = headset;
        Stage kiosk(setting);
        rose_made_something(kiosk);
        kiosk.tap("Say more");
        kiosk.tap("Say it");
        kiosk.tap("Record");
        kiosk.tap("Stop");
        kiosk.tap("Keep it");
        kiosk.tap("Finish");
        const auto listen = [&] {
            kiosk.come_in_as("Rose");
            kiosk.tap("Small wins");
            kiosk.tap("See them all");
            kiosk.tap("Made something");
            kiosk.said();
            kiosk.tap("Listen");
            return kiosk.said();
        };
        auto said = listen();
        REQUIRE_FALSE(said.empty());
        CHECK(said.front().text == "A recording by Rose.");
        CHECK(said.front().is_private);
        CHECK(said.front().withheld == !headset);
        CHECK((said.size() > 1 && said[1].text.find("headphones") != std::string::npos) == !headset);
        kiosk.tap("Back"); // any touch stops it
        CHECK_FALSE(kiosk.hands().speech().speaking());
        kiosk.tap("Finish");
    }
}

TEST_CASE("Somebody speaks for an hour: half a minute is kept, it is said in a sentence, and the kiosk goes on") {
    Stage kiosk(with_microphone());
    rose_made_something(kiosk);
    kiosk.tap("Say more");
    kiosk.tap("Say it");
    kiosk.tap("Record");
    kiosk.wait(31);
    CHECK(kiosk.shows("Half a minute is full. Listen to it, and keep it."));
    CHECK(kiosk.can_tap("Keep it"));
    kiosk.tap("Keep it");
    const auto sound = data::blob(kiosk.home(), kiosk.viewer(), newest_win(kiosk).clip);
    REQUIRE(sound);
    CHECK(widgets::from_wav(*sound)->seconds() <= widgets::most_recorded_secs);

    kiosk.tap("Say more");
    kiosk.tap("Say it again");
    kiosk.tap("Record");
    kiosk.wait(3600); // and then nobody comes back
    CHECK(kiosk.screen() == ScreenName::welcome);
    CHECK_FALSE(kiosk.shows("Half a minute"));
    kiosk.tap_at(640, 400); // the touch that wakes
    kiosk.come_in_as("Rose");
    CHECK(kiosk.screen() == ScreenName::resident);
}

TEST_CASE("Without a microphone saying it is not offered; drawing and words are") {
    Stage kiosk;
    rose_made_something(kiosk);
    kiosk.tap("Say more");
    CHECK(kiosk.can_tap("In words"));
    CHECK(kiosk.can_tap("Draw it"));
    CHECK_FALSE(kiosk.can_tap("Say it"));
}

TEST_CASE("Sam draws and says a win of Rose's; who may not read it sees nothing of either") {
    Stage kiosk(with_microphone());
    kiosk.come_in_as_staff();
    kiosk.tap("Small wins");
    kiosk.tap("A new one");
    kiosk.tap("Rose");
    kiosk.tap("Made something");
    to_sheet(kiosk);
    draw(kiosk, 0.2F, 0.2F, 0.8F, 0.8F);
    kiosk.tap("Keep it");
    kiosk.tap("Say more");
    kiosk.tap("Say it");
    kiosk.tap("Record");
    kiosk.tap("Stop");
    kiosk.tap("Keep it");
    CHECK(kiosk.shows("With a drawing and a recording."));
    const data::WinRow win = newest_win(kiosk);
    kiosk.tap("Finish");
    kiosk.come_in_as("Boat"); // Harold is in nobody's circle
    kiosk.tap("Small wins");
    kiosk.tap("See them all");
    CHECK_FALSE(kiosk.anywhere("With a drawing"));
    CHECK_FALSE(data::blob(kiosk.home(), kiosk.viewer(), win.drawing));
    CHECK_FALSE(data::blob(kiosk.home(), kiosk.viewer(), win.clip));
}

TEST_CASE("Somebody with one switch has their win, and the sheet does not stop them") {
    Stage kiosk;
    give_rose_switches(kiosk, "One switch");
    kiosk.come_in_as("Rose");
    OneSwitch hand(kiosk);
    hand.choose("a small win");
    hand.choose("I made something");
    CHECK(kiosk.screen() == ScreenName::thank_you);
    hand.choose("Say more");
    hand.choose("Draw it");
    REQUIRE(kiosk.screen() == ScreenName::draw_it);
    hand.choose("Back");
    CHECK(kiosk.screen() == ScreenName::add_to_it);
    hand.choose("Choose words");
    CHECK(kiosk.screen() == ScreenName::more_words);
}

TEST_CASE("Explore by touch: the sheet says what it is, and the next touch draws") {
    Stage kiosk;
    rose_made_something(kiosk);
    to_sheet(kiosk);
    kiosk.wait(1);
    const widgets::PixelRect read = kiosk.item_id("read-aloud").rect;
    kiosk.finger(FingerPhase::down, read.x + 40, read.y + 40);
    kiosk.wait(3.5);
    kiosk.finger(FingerPhase::up, read.x + 40, read.y + 40);
    kiosk.wait(1);
    kiosk.said();
    draw(kiosk, 0.2F, 0.2F, 0.2F, 0.2F, 1);
    CHECK(text_of(kiosk.said()).find("Touch it once more, and draw on it with a finger.") != std::string::npos);
    CHECK(kiosk.shows("Draw here with a finger."));
    draw(kiosk, 0.2F, 0.2F, 0.7F, 0.6F);
    CHECK(kiosk.shows("Your drawing"));
    draw(kiosk, 0.3F, 0.8F, 0.7F, 0.6F);
    kiosk.tap("Keep it"); // said
    CHECK(kiosk.screen() == ScreenName::draw_it);
    kiosk.tap("Keep it"); // done
    CHECK(lines_kept(kiosk) == 2);
}
