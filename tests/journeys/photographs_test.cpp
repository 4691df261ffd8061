// The home's own photographs, as people come by them: chosen from a stick, looked at before they are used, agreed to, and taken away
// again; and what a stick can do wrong.
#include <algorithm>
#include <fstream>

#include "data/about_me.h"
#include "data/activities.h"
#include "data/blobs.h"
#include "data/card_sort.h"
#include "data/db.h"
#include "data/people.h"
#include "data/photographs.h"
#include "data/sign_in.h"
#include "tests/catch.h"
#include "tests/journeys/stick.h"
#include "tests/journeys/walk.h"
#include "tests/stage/stage.h"

using app::ScreenName;
using stage::Stage;
using stage::walk;

namespace {

void put(Stage& kiosk, const std::string& name, const std::vector<unsigned char>& content) { stage::put_on_stick(kiosk, "Holiday/" + name, content); }

void put_one(Stage& kiosk) { stage::put_on_stick(kiosk, "Holiday/one.jpg"); }

std::int64_t kept(Stage& kiosk) { return kiosk.home().database().integer("SELECT count(*) FROM blobs ORDER BY 1"); }

data::Person rose(Stage& kiosk, const data::Viewer& viewer) { return data::person(kiosk.home(), viewer, kiosk.house().rose).value(); }

void come_in_to_portrait(Stage& kiosk) {
    kiosk.come_in_as("Rose");
    walk(kiosk, {"about-me", "portrait"});
}

void grace_at_rose(Stage& kiosk) {
    kiosk.come_in_as_staff(stage::grace_badge);
    kiosk.tap("Residents");
    kiosk.tap("Rose");
}

// How much of what is on the glass has a colour of the photograph that tests make.
int photograph_pixels(Stage& kiosk) {
    kiosk.hands().renderer().look_away(false);
    kiosk.shell().draw(true);
    kiosk.hands().renderer().present();
    const auto pixels = kiosk.hands().renderer().pixels();
    return static_cast<int>(std::count_if(pixels.begin(), pixels.end(), [](std::uint32_t pixel) {
        return std::any_of(stage::four_colours.begin(), stage::four_colours.end(), [pixel](std::uint32_t colour) {
            return std::abs(static_cast<int>(pixel >> 16U & 255U) - static_cast<int>(colour >> 16U & 255U)) < 10 &&
                   std::abs(static_cast<int>(pixel >> 8U & 255U) - static_cast<int>(colour >> 8U & 255U)) < 10 &&
                   std::abs(static_cast<int>(pixel & 255U) - static_cast<int>(colour & 255U)) < 10;
        });
    }));
}

} // namespace

TEST_CASE("Rose chooses a photograph of herself: it is shown before it is kept, everybody sees it, and Undo takes it back") {
    Stage kiosk;
    put_one(kiosk);
    come_in_to_portrait(kiosk);
    CHECK(kiosk.shows("There is no photograph."));
    walk(kiosk, {"choose"});
    CHECK(kiosk.shows("My photograph"));
    walk(kiosk, {"photo-1"});
    CHECK(kiosk.shows("This is how it will look"));
    CHECK(kept(kiosk) == 0);
    CHECK(photograph_pixels(kiosk) > 10'000);
    kiosk.tap("Use it");
    CHECK(kiosk.shows("Who may see your photograph?"));
    CHECK(kept(kiosk) == 0);
    kiosk.tap("Everybody in the house");
    CHECK(kiosk.shows("Your photograph"));
    CHECK(kept(kiosk) == 1);
    kiosk.tap("Finish");
    CHECK_FALSE(rose(kiosk, data::Viewer::house()).photograph.empty());
    kiosk.tap("I live here");
    CHECK(photograph_pixels(kiosk) > 500); // on her own tile, before anybody has come in
    kiosk.tap("Finish");
    come_in_to_portrait(kiosk);
    CHECK(kiosk.shows("You chose this photograph, "));
    CHECK(kiosk.shows("Everybody in the house can see it."));
    walk(kiosk, {"drawn-picture"});
    kiosk.tap("No, leave it");
    CHECK_FALSE(rose(kiosk, data::Viewer::house()).photograph.empty());
    walk(kiosk, {"drawn-picture"});
    kiosk.tap("Yes, take it away");
    CHECK(kiosk.shows("The drawn picture is back"));
    CHECK(rose(kiosk, data::Viewer::house()).photograph.empty());
    kiosk.tap("Undo");
    CHECK_FALSE(rose(kiosk, data::Viewer::house()).photograph.empty());
}

TEST_CASE("Grace asks whether Rose agrees: with a no nothing is kept; with a yes for the circle the house keeps the drawn picture") {
    Stage kiosk;
    put_one(kiosk);
    grace_at_rose(kiosk);
    walk(kiosk, {"about-me", "portrait", "choose", "photo-1", "use"});
    CHECK(kiosk.shows("Has Rose agreed to this photograph?"));
    kiosk.tap("No: do not keep it");
    CHECK(kiosk.shows("Then it is not kept"));
    kiosk.tap("All right");
    CHECK(kiosk.screen() == ScreenName::portrait);
    CHECK(kept(kiosk) == 0);
    walk(kiosk, {"choose", "photo-1", "use", "agreed-circle"});
    CHECK(kept(kiosk) == 1);
    CHECK(photograph_pixels(kiosk) > 1000);
    kiosk.tap("Back");
    CHECK(kiosk.shows("Rose agreed to this photograph. Grace put it here, "));
    kiosk.tap("Finish");
    // It was on the glass a moment ago; now nobody has come in.
    kiosk.tap("I live here");
    CHECK(photograph_pixels(kiosk) < 100);
    CHECK(rose(kiosk, data::Viewer::house()).photograph.empty());
    kiosk.tap("Rose");
    CHECK(photograph_pixels(kiosk) > 300); // her own page has it
    kiosk.tap("Finish");
    kiosk.come_in_as("Boat");
    CHECK(photograph_pixels(kiosk) < 100);
}

TEST_CASE("Sam and Tom choose their own photograph, and nobody is asked for somebody else's") {
    Stage kiosk;
    put_one(kiosk);
    kiosk.come_in_as_staff();
    walk(kiosk, {"portrait", "choose", "photo-1"});
    CHECK(kiosk.shows("Everybody in the house can see it."));
    kiosk.tap("Use it");
    CHECK(kiosk.shows("Your photograph"));
    kiosk.tap("Finish");
    kiosk.come_in_as_visitor("Rose", "Tom");
    walk(kiosk, {"portrait", "choose", "photo-1", "use"});
    kiosk.tap("Finish");
    CHECK(kept(kiosk) == 1); // the same one, once
    CHECK_FALSE(data::person(kiosk.home(), data::Viewer::house(), kiosk.house().tom)->photograph.empty());
    kiosk.come_in_as_visitor("Rose", "Tom");
    kiosk.tap("About Rose");
    CHECK_FALSE(stage::touch(kiosk, "portrait"));
}

TEST_CASE("A stick that is pulled out, half a photograph, a letter called .jpg: one clear sentence, and nothing is kept") {
    Stage kiosk;
    const auto whole = stage::made_jpeg(800, 600);
    put(kiosk, "a.jpg", {whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(whole.size() / 2)});
    come_in_to_portrait(kiosk);
    walk(kiosk, {"choose", "photo-1"});
    CHECK(kiosk.shows("That photograph is damaged"));
    kiosk.tap("All right");
    kiosk.tap("Finish");
    put(kiosk, "a.jpg", {'D', 'e', 'a', 'r', ' ', 'R', 'o', 's', 'e'});
    come_in_to_portrait(kiosk);
    walk(kiosk, {"choose", "photo-1"});
    CHECK(kiosk.shows("That is not a photograph"));
    kiosk.tap("All right");
    kiosk.tap("Finish");
    put(kiosk, "a.jpg", {});
    come_in_to_portrait(kiosk);
    walk(kiosk, {"choose", "photo-1"});
    CHECK(kiosk.shows("There is nothing in that file"));
    kiosk.tap("All right");
    kiosk.tap("Finish");
    put(kiosk, "a.jpg", stage::png_that_claims(50'000, 50'000));
    come_in_to_portrait(kiosk);
    walk(kiosk, {"choose", "photo-1"});
    CHECK(kiosk.shows("That photograph is too large"));
    kiosk.tap("All right");
    kiosk.tap("Finish");
    put(kiosk, "a.jpg", whole);
    come_in_to_portrait(kiosk);
    walk(kiosk, {"choose"});
    std::filesystem::remove_all(kiosk.folder() / "stick");
    walk(kiosk, {"photo-1"});
    CHECK(kiosk.shows("Is the stick still in?"));
    kiosk.tap("All right");
    CHECK(kiosk.shows("Put a USB stick in."));
    CHECK(kept(kiosk) == 0);
    put_one(kiosk);
    kiosk.tap("Look again");
    walk(kiosk, {"photo-1"});
    CHECK(kiosk.shows("This is how it will look"));
}

TEST_CASE("A slow stick: it is told how far it is, Stop leaves the rest, and so does Back") {
    stage::Setting setting;
    setting.photograph_secs = 0.8;
    Stage kiosk(setting);
    for (const char* name : {"a.jpg", "b.jpg", "c.jpeg", "d.PNG"}) {
        put(kiosk, name, stage::made_jpeg(400, 300));
    }
    come_in_to_portrait(kiosk);
    walk(kiosk, {"choose"});
    kiosk.wait(1);
    CHECK(kiosk.item_id("progress").label == "2 of 4 photographs are here");
    CHECK(kiosk.item_id("progress").spoken == "2 of 4 photographs are here");
    CHECK_FALSE(kiosk.item_id("progress").clipped);
    kiosk.wait(1);
    CHECK(kiosk.item_id("progress").label == "3 of 4 photographs are here");
    kiosk.tap("Stop");
    CHECK_THROWS(kiosk.item_id("progress"));
    CHECK(kiosk.can_tap("Look again"));
    walk(kiosk, {"photo-4"}); // also one that has no small picture yet
    kiosk.wait(0.5);
    CHECK(kiosk.shows("The photograph is being read."));
    CHECK(kiosk.item_id("progress").label == "Please leave the stick in.");
    kiosk.tap("Stop");
    CHECK(kiosk.screen() == ScreenName::photographs);
    kiosk.wait(10);
    CHECK(kiosk.screen() == ScreenName::photographs);
    walk(kiosk, {"photo-2"});
    kiosk.wait(0.5);
    kiosk.tap("Back");
    kiosk.wait(10);
    CHECK(kiosk.screen() == ScreenName::photographs);
    walk(kiosk, {"photo-2"});
    kiosk.wait(5);
    CHECK(kiosk.shows("This is how it will look"));
    CHECK(kept(kiosk) == 0);
}

TEST_CASE("Rose puts a photograph to a moment of her life; her words stay, and she takes it away again") {
    Stage kiosk;
    put_one(kiosk);
    kiosk.come_in_as("Rose");
    walk(kiosk, {"about-me", "topic-21", "say", "time-", "phrase-"});
    kiosk.tap("Back");
    const auto moments = [&] {
        auto rows = data::about_me(kiosk.home(), data::come_in_as_resident(kiosk.home(), kiosk.house().rose, {}).viewer, kiosk.house().rose);
        std::erase_if(rows, [](const data::AboutRow& row) { return row.content.topic != data::AboutTopic::life_story; });
        return rows;
    };
    const std::string words = moments().front().content.words;
    walk(kiosk, {"statement-", "photograph", "photo-1", "use"});
    CHECK(kiosk.shows("It is in About me"));
    REQUIRE(moments().size() == 1);
    CHECK(data::picture_in(moments().front().content.picture));
    CHECK(moments().front().content.words == words);
    kiosk.tap("Back");
    CHECK(kiosk.screen() == ScreenName::about_statement);
    CHECK(photograph_pixels(kiosk) > 2000);
    walk(kiosk, {"no-photograph"});
    kiosk.tap("Yes, take it away");
    CHECK_FALSE(data::picture_in(moments().front().content.picture));
    kiosk.tap("Undo");
    CHECK(data::picture_in(moments().front().content.picture));
}

TEST_CASE("Grace makes a card of the home's own with a photograph, and Rose meets it among the cards") {
    Stage kiosk;
    put_one(kiosk);
    grace_at_rose(kiosk);
    walk(kiosk, {"about-me", "card-sort", "home-cards", "add-card", "cards-2", "photograph", "photo-1", "use"});
    CHECK(kiosk.shows("A word for the card"));
    kiosk.type("Our piano");
    kiosk.tap("Save it");
    CHECK(kiosk.screen() == ScreenName::home_cards);
    CHECK(photograph_pixels(kiosk) > 500);
    const auto cards = data::home_cards(kiosk.home(), data::Viewer::house());
    REQUIRE(cards.size() == 1);
    CHECK(data::picture_in(cards.front().picture));
    kiosk.tap("Finish");
    kiosk.come_in_as("Rose");
    walk(kiosk, {"about-me", "card-sort", "other-cards", "cards-2"});
    while (!kiosk.shows("Our piano?")) {
        kiosk.tap("Not for me");
    }
    CHECK(photograph_pixels(kiosk) > 5000);
}

TEST_CASE("Sam plans something with a photograph of it, and the house sees it on the calendar") {
    Stage kiosk;
    put_one(kiosk);
    kiosk.come_in_as_staff();
    walk(kiosk, {"calendar", "add", "title-3", "part-" + std::to_string(static_cast<int>(app::PlanPart::picture) + 1), "photograph", "photo-1", "use"});
    CHECK(kiosk.screen() == ScreenName::plan);
    CHECK(photograph_pixels(kiosk) > 100);
    walk(kiosk, {"save"});
    CHECK(kiosk.shows("It is in the calendar"));
    CHECK(kept(kiosk) == 1);
}

TEST_CASE("Who walks by cannot look for photographs on a stick") {
    Stage kiosk;
    put_one(kiosk);
    for (const char* door : {"I live here", "I work here", "I'm visiting"}) {
        kiosk.tap(door);
        CHECK_FALSE(stage::touch(kiosk, "portrait"));
        CHECK_FALSE(stage::touch(kiosk, "photograph"));
        kiosk.tap("Finish");
    }
}

TEST_CASE("On paper too: Rose's photograph is on her page, and not on that of a home that has none") {
    for (const bool with_photograph : {false, true}) {
        Stage kiosk;
        put_one(kiosk);
        if (with_photograph) {
            come_in_to_portrait(kiosk);
            walk(kiosk, {"choose", "photo-1", "use", "agreed-house"});
            kiosk.tap("Finish");
        }
        kiosk.come_in_as("Rose");
        walk(kiosk, {"about-me", "print", "paper-"});
        std::string pdf;
        for (const auto& file : std::filesystem::directory_iterator(kiosk.home().folder() / "prints")) {
            std::ifstream in(file.path(), std::ios::binary);
            pdf.assign(std::istreambuf_iterator<char>(in), {});
        }
        REQUIRE_FALSE(pdf.empty());
        CHECK((pdf.find("/Subtype /Image") != std::string::npos) == with_photograph);
    }
}
