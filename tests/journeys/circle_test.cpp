// Journeys of the circle: Rose draws who is round her by touch alone, others put in and suggest, and it is printed on one page.
#include <cstdio>
#include <filesystem>
#include <set>

#include "data/circle.h"
#include "data/people.h"
#include "data/sign_in.h"
#include "tests/catch.h"
#include "tests/journeys/walk.h"

using app::ScreenName;
using stage::Stage;
using stage::touch;
using stage::walk;

namespace {

data::Viewer rose_in(Stage& kiosk) { return data::come_in_as_resident(kiosk.home(), kiosk.house().rose, {}).viewer; }

std::vector<data::CircleMarkRow> drawn(Stage& kiosk) { return data::circle_of(kiosk.home(), rose_in(kiosk), kiosk.house().rose); }

void rose_opens_her_circle(Stage& kiosk) {
    kiosk.come_in_as("Rose");
    kiosk.turn_to_id("circle");
    REQUIRE(kiosk.screen() == ScreenName::circle);
}

void tom_opens_her_circle(Stage& kiosk) {
    kiosk.come_in_as_visitor("Rose", "Tom");
    kiosk.turn_to_id("circle");
}

void sam_opens_her_circle(Stage& kiosk) {
    kiosk.come_in_as_staff();
    walk(kiosk, {"residents"});
    kiosk.tap("Rose");
    kiosk.turn_to_id("circle");
}

// Her son, near, who brings laughter.
void rose_puts_in_tom(Stage& kiosk) {
    rose_opens_her_circle(kiosk);
    walk(kiosk, {"put-in", "kind-1"});
    kiosk.turn_to("Tom");
    walk(kiosk, {"nearer", "brings", "brings-2", "done"});
    kiosk.tap("Finish");
}

std::string said_by(const std::string& command) {
    std::string all;
    if (std::FILE* const pipe = ::popen(command.c_str(), "r"); pipe != nullptr) {
        for (int letter = std::fgetc(pipe); letter != EOF; letter = std::fgetc(pipe)) all += static_cast<char>(letter);
        ::pclose(pipe);
    }
    return all;
}

bool overlap(const widgets::PixelRect& a, const widgets::PixelRect& b) {
    return a.x < b.x + b.width - 1 && b.x < a.x + a.width - 1 && a.y < b.y + b.height - 1 && b.y < a.y + a.height - 1;
}

} // namespace

TEST_CASE("Rose puts her son into her picture, nearer, with what he brings and when they were in touch; each is heard as a sentence") {
    Stage kiosk;
    rose_opens_her_circle(kiosk);
    CHECK(kiosk.anywhere("Nobody is in your picture yet. Put somebody in."));
    walk(kiosk, {"put-in", "kind-1"});
    kiosk.turn_to("Tom");
    CHECK(kiosk.screen() == ScreenName::circle_mark);
    walk(kiosk, {"nearer", "brings", "brings-2", "brings-4", "done", "touch", "day-2"});
    CHECK(kiosk.screen() == ScreenName::circle_mark);
    kiosk.tap("Back");
    CHECK(kiosk.screen() == ScreenName::circle);
    CHECK(kiosk.item("Tom").spoken == "Tom, son. Near you. Brings laughter and music. In touch yesterday.");
    const auto rows = drawn(kiosk);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].ring == data::CircleRing::close);
    CHECK(rows[0].own);
}

TEST_CASE("Undo takes back what was just said of one in the picture, and a new one altogether") {
    Stage kiosk;
    rose_opens_her_circle(kiosk);
    walk(kiosk, {"put-in", "kind-3", "ready-2342", "further"});
    CHECK(drawn(kiosk)[0].ring == data::CircleRing::far);
    walk(kiosk, {"undo"});
    CHECK(drawn(kiosk)[0].ring == data::CircleRing::around);
    walk(kiosk, {"take-out"});
    CHECK(kiosk.screen() == ScreenName::circle);
    CHECK(drawn(kiosk).empty());
    walk(kiosk, {"undo"});
    CHECK(drawn(kiosk).size() == 1);
    walk(kiosk, {"put-in", "kind-4", "ready-2372", "undo"});
    CHECK(kiosk.screen() == ScreenName::circle);
    CHECK(drawn(kiosk).size() == 1);
}

TEST_CASE("What Tom and Sam put in says who put it in, until Rose leaves it or takes it out; after her word they only suggest") {
    Stage kiosk;
    tom_opens_her_circle(kiosk);
    walk(kiosk, {"put-in", "kind-2", "ready-2301"});
    kiosk.tap("Finish");
    rose_opens_her_circle(kiosk);
    CHECK(kiosk.item("A neighbour").spoken == "A neighbour. A little further from you. Put in by Tom.");
    kiosk.tap("A neighbour");
    walk(kiosk, {"as-it-is"});
    kiosk.tap("Finish");
    sam_opens_her_circle(kiosk);
    kiosk.tap("A neighbour");
    CHECK(kiosk.anywhere("Rose said this. You can suggest a change."));
    walk(kiosk, {"further"});
    CHECK(kiosk.anywhere("You suggest: Far"));
    kiosk.tap("Finish");
    CHECK(drawn(kiosk)[0].ring == data::CircleRing::around);
    rose_opens_her_circle(kiosk);
    kiosk.tap("A neighbour");
    CHECK(kiosk.anywhere("Sam suggests: Far"));
    walk(kiosk, {"suggested"});
    CHECK(drawn(kiosk)[0].ring == data::CircleRing::far);
    CHECK(drawn(kiosk)[0].own);
    walk(kiosk, {"earlier"});
    CHECK(kiosk.on_some_page("Tom, "));
}

TEST_CASE("Rose shows her picture to her team alone: there is no door for Tom, and none for staff where only he may see it") {
    Stage kiosk;
    rose_puts_in_tom(kiosk);
    rose_opens_her_circle(kiosk);
    walk(kiosk, {"put-in", "readers", "audience-3"});
    kiosk.tap("Finish");
    kiosk.come_in_as_visitor("Rose", "Tom");
    CHECK_FALSE(touch(kiosk, "circle"));
    kiosk.tap("Finish");
    rose_opens_her_circle(kiosk);
    walk(kiosk, {"put-in", "readers", "audience-2"});
    kiosk.turn_to("Tom");
    kiosk.tap("Finish");
    tom_opens_her_circle(kiosk);
    CHECK(kiosk.anywhere("Near Rose."));
    kiosk.tap("Finish");
    kiosk.come_in_as_staff(stage::grace_badge); // the manager
    walk(kiosk, {"residents"});
    kiosk.tap("Rose");
    CHECK_FALSE(touch(kiosk, "circle"));
}

TEST_CASE("Who died stays with dignity, only by Rose's own word") {
    Stage kiosk;
    rose_puts_in_tom(kiosk);
    const data::Viewer grace = data::come_in_with_pin(kiosk.home(), kiosk.house().grace, data::PersonId::none, stage::staff_pin).viewer;
    data::set_active(kiosk.home(), grace, kiosk.house().tom, false);
    rose_opens_her_circle(kiosk);
    CHECK_FALSE(kiosk.can_tap("Tom"));
    walk(kiosk, {"put-in", "who-left"});
    kiosk.tap("Tom");
    walk(kiosk, {"dear"});
    kiosk.tap("Finish");
    sam_opens_her_circle(kiosk);
    CHECK(kiosk.anywhere("Tom. Was dear to Rose. Brings laughter."));
}

TEST_CASE("Every one has a place of its own, large enough for a finger, on every glass, however many there are") {
    struct Glass {
        int width, height;
        float px_per_mm;
        int text, choices;
    };
    for (const Glass glass : {Glass{1280, 800, 5.88F, 100, 0}, Glass{800, 480, 5.19F, 100, 0}, Glass{800, 480, 5.19F, 150, 0}, Glass{720, 1280, 8.18F, 100, 0},
                              Glass{1280, 800, 5.88F, 200, 0}, Glass{1280, 800, 5.88F, 100, 4}}) {
        Stage kiosk({.width = glass.width, .height = glass.height, .px_per_mm = glass.px_per_mm, .text_percent = glass.text, .choices = glass.choices});
        const data::Viewer rose = rose_in(kiosk);
        constexpr int many = 23;
        for (int n = 0; n < many; ++n) {
            data::NewCircleMark mark;
            mark.what = data::MarkWhat::somebody;
            mark.name = "Joan " + std::to_string(n + 1);
            mark.ring = static_cast<data::CircleRing>(n % 3 + 1);
            data::put_mark(kiosk.home(), rose, kiosk.house().rose, mark);
        }
        INFO(glass.width << " by " << glass.height << " at " << glass.text << " choices " << glass.choices);
        rose_opens_her_circle(kiosk);
        std::set<std::string> seen;
        const float finger = 25 * glass.px_per_mm;
        for (int page = 0; page < 30 && seen.size() < many; ++page) {
            std::vector<widgets::PixelRect> places;
            for (const widgets::Item& item : kiosk.items()) {
                if (!widgets::to_string(item.id).starts_with("mark-")) continue;
                seen.insert(item.label);
                CHECK_FALSE(item.clipped);
                CHECK(item.rect.width >= finger - 1);
                CHECK(item.rect.height >= finger - 1);
                for (const widgets::PixelRect& other : places) CHECK_FALSE(overlap(item.rect, other));
                places.push_back(item.rect);
            }
            if (kiosk.can_tap("More")) kiosk.tap("More");
        }
        CHECK(seen.size() == many);
    }
}

TEST_CASE("On a glass that is read from right to left the picture is the other way round") {
    const auto middle_of = [](Stage& kiosk, std::string_view name) {
        const widgets::PixelRect rect = kiosk.item(name).rect;
        return rect.x + rect.width / 2;
    };
    float left_to_right = 0, right_to_left = 0;
    for (const char* const language : {"en", "ur"}) {
        Stage kiosk({.language = language});
        const data::Viewer rose = rose_in(kiosk);
        for (const char* const name : {"Joan", "Pat", "Lil"}) {
            data::NewCircleMark mark;
            mark.what = data::MarkWhat::somebody;
            mark.name = name;
            data::put_mark(kiosk.home(), rose, kiosk.house().rose, mark);
        }
        rose_opens_her_circle(kiosk);
        (language[0] == 'e' ? left_to_right : right_to_left) = middle_of(kiosk, "Joan");
    }
    CHECK(std::abs(left_to_right + right_to_left - 1280) < 30);
    CHECK(std::abs(left_to_right - 640) > 60);
}

TEST_CASE("The picture is printed on one page of A4, with every name and what they bring, in any script") {
    Stage kiosk;
    const data::Viewer rose = rose_in(kiosk);
    const auto put = [&](const std::string& name, int ring, int brings) {
        data::NewCircleMark mark;
        mark.what = data::MarkWhat::somebody;
        mark.name = name;
        mark.ring = static_cast<data::CircleRing>(ring);
        mark.brings = brings;
        data::put_mark(kiosk.home(), rose, kiosk.house().rose, mark);
    };
    for (int n = 0; n < 20; ++n) put("Joan " + std::to_string(n + 1), n % 3 + 1, 1 << n % 14);
    put("امینہ", 1, 3);
    put("ਗੁਰਮੀਤ", 2, 4);
    rose_opens_her_circle(kiosk);
    walk(kiosk, {"put-in", "print"});
    int papers = 0;
    for (const auto& file : std::filesystem::directory_iterator(kiosk.home().folder() / "prints")) {
        ++papers;
        const std::string info = said_by("pdfinfo '" + file.path().string() + "'");
        INFO(info);
        CHECK(info.find("Pages:           1\n") != std::string::npos);
        CHECK(info.find("(A4)") != std::string::npos);
        const std::string text = said_by("pdftotext -layout '" + file.path().string() + "' -");
        INFO(text);
        for (const char* const word : {"Rose's circle", "Joan 1", "Joan 20", "Brings", "laughter", "ਗੁਰਮੀਤ"}) CHECK(text.find(word) != std::string::npos);
    }
    CHECK(papers == 1);
}
