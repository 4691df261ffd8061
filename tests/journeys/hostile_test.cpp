// What nobody plans for: notes as long as a chapter, names in two directions with heaps of signs on them, something on every five
// minutes, sixty people, one, nobody. Nothing may fall over, and nothing may be cut without a way to read it all.
#include "app/screens/view.h"
#include "data/activities.h"
#include "data/notes.h"
#include "data/people.h"
#include "data/sign_in.h"
#include "data/wins.h"
#include "tests/journeys/hostile.h"

using app::ScreenName;
using stage::Setting;
using stage::Stage;
using namespace hostile;

namespace {

// What one step may ask of the file. A person in a hurry does not wait for more; and it may not grow with all that there is.
constexpr std::int64_t most_questions = 2500;

data::Viewer grace(Stage& kiosk) { return data::come_in_with_badge(kiosk.home(), stage::grace_badge).viewer; }

const char* const odd_names[] = {
    "\xD7\xA8\xD7\x95\xD7\x96\xD7\x94 Rose \xD9\x85\xD8\xAD\xD9\x85\xD8\xAF",                            // Hebrew, Latin and Arabic
    "Z\xCC\xB7\xCD\x91\xCD\x97\xCC\x87\xCD\x82o\xCC\xB6\xCD\x92\xCC\x8E\xCC\x95\xCD\x86\xCC\x91\xCC\x8E\xCC\x93\xCC\x94\xCC\x80" "e", // signs heaped on signs
    "\xF0\x9F\x91\xB5\xF0\x9F\x8F\xBD Nan",                                                                 // an emoji of two parts
    "Fotheringhamshire",
    "Aoife-M\xC3\xA1ire N\xC3\xAD Dhomhnaill-O'Shaughnessy the elder",
};

data::PersonId add_resident(Stage& kiosk, const data::Viewer& by, const std::string& name) {
    return data::add_person(kiosk.home(), by, {data::Role::resident, name, name, "", "", "", true});
}

} // namespace

TEST_CASE("A note of ten thousand characters with emoji, two directions and heaped signs is typed, sent, listed, read to its end and said without emoji") {
    Stage kiosk(small_glass());
    const std::string text = characters_of_all_kinds(10'000);
    kiosk.come_in_as_visitor("Rose", "Tom");
    kiosk.tap("Leave a note");
    kiosk.turn_to("For Rose's circle");
    kiosk.shell().type(text); // all at once, as where it is put in from elsewhere
    kiosk.hands().settle();
    check_whole(kiosk);
    kiosk.tap_id("send");
    REQUIRE(kiosk.screen() == ScreenName::thank_you);
    check_whole(kiosk);
    kiosk.tap("Finish");
    const auto kept = data::notes_of(kiosk.home(), data::come_in_as_resident(kiosk.home(), kiosk.house().rose, {}).viewer, kiosk.house().rose, 5);
    REQUIRE(kept.size() == 1);
    CHECK(kept[0].text == text);

    kiosk.come_in_as("Rose");
    kiosk.turn_to("Notes");
    on_all_pages(kiosk);
    kiosk.tap("From Tom");
    int pages = 0;
    on_all_pages(kiosk, pages);
    CHECK(pages > 10);
    CHECK(pages < most_pages);
    kiosk.said();
    kiosk.tap_id("read-aloud");
    std::string heard;
    for (const widgets::Utterance& one : kiosk.said()) {
        heard += one.text;
    }
    CHECK(heard.find("Dear Mum") != std::string::npos);
    CHECK(heard.find("\xF0\x9F") == std::string::npos);
    kiosk.tap("Finish");

    kiosk.come_in_as_staff(); // the team's list, and the card that is handed over
    kiosk.turn_to("Notes");
    on_all_pages(kiosk);
    kiosk.tap("Tom, about Rose");
    on_all_pages(kiosk);
    kiosk.tap("Finish");
    kiosk.come_in_as_staff();
    kiosk.turn_to("Handover");
    on_all_pages(kiosk);
    kiosk.turn_to("Rose");
    on_all_pages(kiosk);
}

TEST_CASE("One character more than ten thousand is not lost: what was typed stays, and can be sent once it is shorter") {
    Stage kiosk;
    kiosk.come_in_as_visitor("Rose", "Tom");
    kiosk.tap("Leave a note");
    kiosk.tap("For Rose");
    kiosk.shell().type(std::string(10'003, 'x'));
    kiosk.hands().settle();
    if (kiosk.hands().tap_id("send") && kiosk.screen() != ScreenName::thank_you) {
        check_whole(kiosk); // told so, kindly
        for (const char* close : {"yes", "no"}) {
            kiosk.hands().tap_id(close);
        }
    }
    if (kiosk.screen() != ScreenName::thank_you) {
        for (int key = 0; key < 3; ++key) {
            kiosk.key(widgets::Key::backspace);
        }
        kiosk.tap_id("send");
    }
    REQUIRE(kiosk.screen() == ScreenName::thank_you);
    const auto kept = data::notes_of(kiosk.home(), data::come_in_as_resident(kiosk.home(), kiosk.house().rose, {}).viewer, kiosk.house().rose, 5);
    REQUIRE(kept.size() == 1);
    CHECK(kept[0].text == std::string(10'000, 'x'));
}

TEST_CASE("Names of two directions, with heaped signs, an emoji or many letters are whole on every list, and their people come in") {
    for (const int text : {100, 150}) {
        Stage kiosk(small_glass(text));
        const data::Viewer by = grace(kiosk);
        for (const char* name : odd_names) {
            const data::PersonId who = add_resident(kiosk, by, name);
            data::record_win(kiosk.home(), data::come_in_as_resident(kiosk.home(), who, {}).viewer, {who, data::Win::tried_new, "", data::Audience::house, {}});
        }
        for (const char* name : odd_names) {
            INFO(name << " at " << text << " %");
            kiosk.come_in_as(name);
            CHECK(kiosk.screen() == ScreenName::resident);
            check_whole(kiosk);
            on_all_pages(kiosk);
            kiosk.tap_id("finish");
            check_whole(kiosk);
        }
        for (const char* door : {"i-live-here", "im-visiting"}) {
            kiosk.tap_id(door);
            const auto met = on_all_pages(kiosk);
            for (const char* name : odd_names) {
                CHECK(met.count(name) == 1);
            }
            kiosk.tap_id("finish");
        }
        kiosk.come_in_as_staff();
        for (int page = 0; page < 10 && !kiosk.hands().tap_id("residents"); ++page) {
            turn(kiosk);
        }
        on_all_pages(kiosk);
        kiosk.tap_id("finish");
        kiosk.come_in_as("Rose"); // the wall of wins, with everybody's name on it
        for (const char* step : {"small-wins", "the-wall"}) {
            for (int page = 0; page < 10 && !kiosk.hands().tap_id(step); ++page) {
                turn(kiosk);
            }
        }
        on_all_pages(kiosk);
    }
}

TEST_CASE("With something on every five minutes of a day, all of it can be reached, by the resident and by staff") {
    Stage kiosk(small_glass());
    const data::Viewer by = grace(kiosk);
    constexpr int a_day = 24 * 12;
    const std::int64_t from = data::milliseconds(kiosk.home().now().wall) - 9 * 3'600'000;
    for (int number = 0; number < a_day; ++number) {
        const std::int64_t starts = from + number * std::int64_t{300'000};
        data::add_activity(kiosk.home(), by, {{"Thing " + std::to_string(number), "Lounge", "do-singing", data::WallTime{starts}, data::WallTime{starts + 300'000}, false}});
    }
    kiosk.restart();
    check_whole(kiosk); // Welcome
    const auto asked_before = kiosk.home().counts().sql_statements;
    kiosk.come_in_as("Rose");
    check_whole(kiosk);
    for (int page = 0; page < 10 && !kiosk.hands().tap_id("whats-on"); ++page) {
        turn(kiosk);
    }
    CHECK(kiosk.home().counts().sql_statements - asked_before < most_questions);
    int pages = 0;
    const auto met = on_all_pages(kiosk, pages);
    CHECK(pages < most_pages);
    int things = 0;
    for (const std::string& label : met) {
        things += label.find("Thing ") != std::string::npos ? 1 : 0;
    }
    INFO(things << " things on " << pages << " pages");
    CHECK(things > a_day / 3); // what is over is not offered any more
    CHECK(std::any_of(met.begin(), met.end(), [](const std::string& label) { return label.find("Thing 287") != std::string::npos; }));
    kiosk.tap_id("finish");
    kiosk.come_in_as_staff();
    for (int page = 0; page < 10 && !kiosk.hands().tap_id("calendar"); ++page) {
        turn(kiosk);
    }
    on_all_pages(kiosk, pages);
    CHECK(pages < most_pages);
}

TEST_CASE("Sixty people live here: each is found at the door, and the team's lists hold them all") {
    Stage kiosk(small_glass());
    const data::Viewer by = grace(kiosk);
    for (int number = 0; number < 57; ++number) { // three are there already
        add_resident(kiosk, by, "Person " + std::to_string(number));
    }
    for (const char* door : {"i-live-here", "im-visiting"}) {
        kiosk.tap_id(door);
        int pages = 0;
        const auto met = on_all_pages(kiosk, pages);
        for (int number = 0; number < 57; ++number) {
            CHECK(met.count("Person " + std::to_string(number)) == 1);
        }
        CHECK(pages <= 20);
        kiosk.tap_id("finish");
    }
    for (const char* list : {"residents", "handover"}) {
        kiosk.come_in_as_staff();
        const auto asked_before = kiosk.home().counts().sql_statements;
        for (int page = 0; page < 10 && !kiosk.hands().tap_id(list); ++page) {
            turn(kiosk);
        }
        CHECK(kiosk.home().counts().sql_statements - asked_before < most_questions);
        const auto met = on_all_pages(kiosk);
        const auto people = std::count_if(met.begin(), met.end(), [](const std::string& label) { return label.find("Person ") != std::string::npos; });
        CHECK(people >= 57);
        kiosk.tap_id("finish");
    }
}

TEST_CASE("Where nobody lives yet, and where one person does, every door opens and says so kindly") {
    for (const int people : {0, 1}) {
        Setting setting = small_glass();
        setting.furnished = false;
        Stage kiosk(setting);
        const data::Viewer by = data::set_up_viewer(kiosk.home());
        const data::PersonId boss = data::add_person(kiosk.home(), by, {data::Role::manager, "Grace", "Grace", "", "", "Manager", false});
        data::set_badge(kiosk.home(), by, boss, stage::grace_badge);
        if (people == 1) {
            add_resident(kiosk, by, "Rose");
        }
        kiosk.restart();
        check_whole(kiosk);
        for (const char* door : {"i-live-here", "i-work-here", "im-visiting", "comfort", "help"}) {
            INFO(people << " people, " << door);
            kiosk.tap_id(door);
            const auto items = kiosk.items();
            CHECK(std::any_of(items.begin(), items.end(), [](const widgets::Item& item) { return item.role == widgets::ItemRole::title && !item.label.empty(); }));
            on_all_pages(kiosk);
            kiosk.restart();
        }
        // Each way that the manager has, one step deep.
        kiosk.come_in_as_staff(stage::grace_badge);
        REQUIRE(kiosk.screen() == ScreenName::staff);
        std::set<std::string> ways;
        for (int page = 0; page < 10; ++page) {
            for (const widgets::Item& item : kiosk.items()) {
                if (item.enabled && widgets::can_be_touched(item.role)) {
                    ways.insert(widgets::to_string(item.id));
                }
            }
            if (!turn(kiosk)) {
                break;
            }
        }
        CHECK(ways.size() > 5);
        for (const std::string& way : ways) {
            INFO(people << " people, " << way);
            kiosk.restart();
            kiosk.come_in_as_staff(stage::grace_badge);
            for (int page = 0; page < 10 && !kiosk.hands().find_id(way); ++page) {
                turn(kiosk);
            }
            kiosk.tap_id(way);
            on_all_pages(kiosk);
        }
        if (people == 1) {
            kiosk.restart();
            kiosk.come_in_as("Rose");
            CHECK(kiosk.screen() == ScreenName::resident);
            on_all_pages(kiosk);
        }
    }
}
