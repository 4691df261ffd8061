// A diary over several pages: every line of every day is there whole, with who and when, on any panel and in large words.
#include <map>

#include "tests/widgets/glass.h"

using namespace widgets;

namespace {

struct Diary {
    Diary() {
        lines.push_back({.text = "I said: Happy", .picture = "feel-happy", .aside = "You 10:12"});
        lines.push_back({.text = "A note. “See you on Sunday, and I bring the photographs of the garden.”", .picture = "area-notes", .typed_by_someone = true, .aside = "Tom 18:20"});
        lines.push_back({.text = "Read my handover card", .picture = "handover", .aside = "Sam 7:02 · Imran 14:10 · Precious 21:04"});
        lines.push_back({.text = letter, .picture = "area-notes", .typed_by_someone = true, .aside = "Tom 19:40"});
        days.assign(3, {.area = Area::green, .heading = "21\nSat", .lines = lines, .spoken = "Saturday 21 November"});
    }
    static std::string long_letter() {
        std::string text;
        for (int i = 0; i < 120; ++i) {
            text += "word" + std::to_string(i) + " ";
        }
        return text + "end";
    }
    std::string letter = long_letter();
    std::vector<CardLine> lines;
    std::vector<Card> days;
    std::vector<Choice> bar{{{"earlier"}, "Earlier this month", "previous-page", Area::green}, {{"talk"}, "Talk or paper", "invite-conversation", Area::green}};
    Paging paging;
};

} // namespace

TEST_CASE("Diary: each line of each day is on one page whole, a long letter over several, and the choices follow the last") {
    Diary diary;
    Glass glass({{1280, 800, 5.88F}, 1}, Density::resident, {Area::green, "17–21, November 2026"},
                [&](Frame& frame, Box body) { diary_screen(frame, body, diary.days, diary.bar, diary.paging); });
    for (const PanelAndText& where : panels_and_texts()) {
        INFO(where);
        diary.paging = {};
        glass.become(where, Density::resident);
        std::map<std::string, int> told;
        int pages = 0, letters = 0;
        bool over = false;
        while (!over) {
            REQUIRE(++pages < 200);
            glass.check_for_fingers_and_eyes(25);
            CHECK(glass.items()[0].id.name == "title");
            bool headed = false;
            for (const Item& item : glass.items()) {
                headed = headed || (item.id.name == "day" && item.spoken == "Saturday 21 November");
                CHECK((headed || !item.id.name.starts_with("line"))); // nothing stands on a page without its day
                ++told[item.id.name == "line" ? item.label : ""];
                letters += item.id.name == "line-goes-on" ? 1 : 0;
            }
            over = glass.find_id("talk") != nullptr;
            CHECK((over || glass.press_id("more")));
        }
        CHECK(pages > 1);
        CHECK(letters > 0);
        CHECK(told["I said: Happy\nYou 10:12"] == 3);
        CHECK(told["Read my handover card\nSam 7:02 · Imran 14:10 · Precious 21:04"] == 3);
        CHECK(told[diary.letter + "\nTom 19:40"] == 3);
    }
}

TEST_CASE("Diary: one short day needs no page turner, and is said as one sentence each") {
    Diary diary;
    diary.lines.resize(1);
    diary.days.assign(1, {.area = Area::green, .heading = "21\nSat", .lines = diary.lines, .spoken = "Saturday 21 November"});
    Glass glass({{800, 480, 5.19F}, 1}, Density::resident, {Area::green, "21, November 2026"},
                [&](Frame& frame, Box body) { diary_screen(frame, body, diary.days, diary.bar, diary.paging); });
    CHECK(glass.find_id("more") == nullptr);
    REQUIRE(glass.find_id("line-1") != nullptr);
    CHECK(glass.find_id("line-1")->spoken.find("You 10:12") != std::string::npos);
    CHECK(glass.press_id("earlier"));
}
