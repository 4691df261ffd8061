// Journeys of running the home: Grace puts people in and lets them go, gives badges and PINs, keeps circles, adds sentences of the
// home's own and takes a list in from a stick.
#include <fstream>

#include "data/people.h"
#include "data/sign_in.h"
#include "data/wins.h"
#include "tests/catch.h"
#include "tests/journeys/walk.h"

using app::ScreenName;
using stage::Stage;
using stage::walk;

namespace {

void grace_runs_the_home(Stage& kiosk, std::initializer_list<std::string_view> ids) {
    kiosk.come_in_as_staff(stage::grace_badge);
    walk(kiosk, {"running"});
    CHECK(kiosk.screen() == ScreenName::running);
    walk(kiosk, ids);
}

void write(Stage& kiosk, std::string_view words) {
    kiosk.type(words);
    kiosk.tap("Save it");
}

void grace_opens(Stage& kiosk, const char* list, const char* name) {
    grace_runs_the_home(kiosk, {"people", list});
    kiosk.turn_to(name);
    CHECK(kiosk.screen() == ScreenName::person);
}

// The page of whoever has that picture, by touch.
bool is_at_the_door(Stage& kiosk, const char* label) {
    kiosk.tap("I live here");
    const bool there = kiosk.can_tap(label);
    kiosk.tap("Back");
    return there;
}

} // namespace

TEST_CASE("Only the manager runs the home: Sam has no way there") {
    Stage kiosk;
    kiosk.come_in_as_staff(stage::sam_badge);
    CHECK_FALSE(stage::touch(kiosk, "running"));
    CHECK(data::people_who_left(kiosk.home(), kiosk.viewer()).empty());
}

TEST_CASE("Grace puts somebody in who moves in: a name is enough, the rest is by touch, and Undo takes them out again") {
    Stage kiosk;
    grace_runs_the_home(kiosk, {"people", "residents", "add"});
    write(kiosk, "Mavis");
    CHECK(kiosk.screen() == ScreenName::person);
    kiosk.turn_to_id("picture");
    walk(kiosk, {"picture-4"});
    kiosk.turn_to_id("full-name");
    write(kiosk, "Mavis Beaumont");
    kiosk.turn_to_id("language");
    kiosk.turn_to("Polski");
    kiosk.turn_to_id("on-glass");
    kiosk.tap("Yes, show the name");
    CHECK(kiosk.on_some_page("Mavis Beaumont"));
    kiosk.tap("Finish");
    CHECK(is_at_the_door(kiosk, "Mavis"));
    kiosk.come_in_as("Mavis");
    CHECK(kiosk.shell().language().code() == "pl");
}

TEST_CASE("Undo takes back the change that was made last, and a person who was put in by mistake is on no list") {
    Stage kiosk;
    grace_opens(kiosk, "staff", "Sam");
    kiosk.turn_to_id("job");
    write(kiosk, "Carer and singer");
    CHECK(kiosk.on_some_page("Carer and singer"));
    walk(kiosk, {"undo"});
    CHECK_FALSE(kiosk.on_some_page("Carer and singer"));
    CHECK(kiosk.on_some_page("Carer"));
    kiosk.tap("Finish");
    grace_runs_the_home(kiosk, {"people", "family", "add"});
    write(kiosk, "Nobody");
    walk(kiosk, {"undo"});
    kiosk.tap("Finish");
    grace_runs_the_home(kiosk, {"people", "left"});
    CHECK(kiosk.shows("Nobody has left."));
}

TEST_CASE("When Rose dies, her door closes and nothing asks for her any more; her wins stay; and a mistake can be undone") {
    Stage kiosk;
    kiosk.come_in_as("Rose");
    walk(kiosk, {"small-wins", "win-"});
    kiosk.tap("Finish");
    grace_opens(kiosk, "residents", "Rose");
    walk(kiosk, {"leaving"});
    CHECK(kiosk.shows("Nothing changes yet"));
    walk(kiosk, {"died"});
    CHECK(kiosk.on_some_page("Stories and small wins, for those they were shared with"));
    CHECK(data::is_here(kiosk.home(), kiosk.house().rose));
    walk(kiosk, {"leave"});
    CHECK_FALSE(data::is_here(kiosk.home(), kiosk.house().rose));
    CHECK(kiosk.shows("Nothing asks for them any more. What they shared stays."));
    kiosk.tap("Finish");
    CHECK_FALSE(is_at_the_door(kiosk, "Rose"));
    kiosk.tap("I'm visiting");
    CHECK_FALSE(kiosk.can_tap("Rose"));
    kiosk.tap("Back");
    kiosk.come_in_as_staff(stage::sam_badge);
    walk(kiosk, {"handover"});
    CHECK_FALSE(kiosk.on_some_page("Rose"));
    kiosk.tap("Finish");

    grace_runs_the_home(kiosk, {"people", "left"});
    CHECK(kiosk.anywhere("Died, Saturday 21 November"));
    walk(kiosk, {"person-", "small-wins"});
    CHECK(kiosk.screen() == ScreenName::wins);
    CHECK(stage::touch(kiosk, "win-"));
    kiosk.tap("Finish");
    grace_runs_the_home(kiosk, {"people", "left", "person-", "came-back"});
    kiosk.tap("Yes, they are here");
    kiosk.tap("Finish");
    CHECK(is_at_the_door(kiosk, "Rose"));
}

TEST_CASE("Sam gets a badge and a PIN; both open at once, and both are taken away at once; neither is ever shown or said") {
    Stage kiosk;
    grace_runs_the_home(kiosk, {"badges"});
    kiosk.turn_to("Sam");
    walk(kiosk, {"badge"});
    kiosk.type("5550001");
    kiosk.key(widgets::Key::enter);
    CHECK(kiosk.shows("The badge is theirs now"));
    CHECK_FALSE(kiosk.anywhere("5550001"));
    kiosk.tap("All right");
    walk(kiosk, {"pin"});
    kiosk.enter_pin("975310");
    kiosk.enter_pin("975310");
    CHECK(kiosk.shows("The PIN is kept"));
    CHECK_FALSE(kiosk.anywhere("975310"));
    for (const auto& said : kiosk.said()) {
        CHECK(said.text.find("975310") == std::string::npos);
    }
    kiosk.tap("All right");
    kiosk.tap("Finish");
    kiosk.come_in_as_staff("5550001");
    CHECK(kiosk.viewer().person() == kiosk.house().sam);
    kiosk.tap("Finish");
    CHECK(data::come_in_with_badge(kiosk.home(), stage::sam_badge).result == data::SignInResult::wrong); // the lost one

    grace_runs_the_home(kiosk, {"badges"});
    kiosk.turn_to("Sam");
    walk(kiosk, {"no-badge"});
    kiosk.tap("Yes, take it away");
    walk(kiosk, {"no-pin"});
    kiosk.tap("Yes, take it away");
    CHECK(kiosk.shows("Cannot come in yet"));
    CHECK(data::come_in_with_badge(kiosk.home(), "5550001").result == data::SignInResult::wrong);
    CHECK(data::come_in_with_pin(kiosk.home(), kiosk.house().sam, data::PersonId::none, "975310").result == data::SignInResult::not_here);
}

TEST_CASE("A badge that somebody has already is told kindly, and stays theirs") {
    Stage kiosk;
    grace_runs_the_home(kiosk, {"badges"});
    kiosk.turn_to("Sam");
    walk(kiosk, {"badge"});
    kiosk.type(stage::grace_badge);
    kiosk.key(widgets::Key::enter);
    CHECK(kiosk.shows("That badge cannot be used"));
    kiosk.tap("All right");
    CHECK(kiosk.screen() == ScreenName::give_badge);
    CHECK(data::come_in_with_badge(kiosk.home(), stage::grace_badge).viewer.person() == kiosk.house().grace);
}

TEST_CASE("Amina forgot her pictures: she chooses three anew, there is never a moment without, and what is hers alone stays hers") {
    Stage kiosk;
    grace_opens(kiosk, "residents", "Amina");
    walk(kiosk, {"comes-in", "pictures"});
    const auto choose = [&](std::initializer_list<const char*> pictures) {
        for (const char* const picture : pictures) {
            kiosk.turn_to(picture);
        }
    };
    choose({"Boat", "Tree", "Cat"});
    CHECK(kiosk.shows("The same three once more"));
    CHECK(data::come_in_as_resident(kiosk.home(), kiosk.house().amina, {}).result == data::SignInResult::wrong); // the old lock still holds
    choose({"Boat", "Tree", "Key"});
    CHECK(kiosk.shows("The two were not the same"));
    kiosk.tap("All right");
    choose({"Boat", "Tree", "Cat"});
    choose({"Boat", "Tree", "Cat"});
    CHECK(kiosk.shows("The three pictures are kept"));
    CHECK(data::come_in_as_resident(kiosk.home(), kiosk.house().amina, {"pic-rose", "pic-boat", "pic-key"}).result == data::SignInResult::wrong);
    CHECK(data::come_in_as_resident(kiosk.home(), kiosk.house().amina, {"pic-boat", "pic-tree", "pic-cat"}).result == data::SignInResult::welcome);

    // Whoever knows the pictures reads what is hers alone: she is told for a week that Grace was there.
    kiosk.tap("All right");
    kiosk.tap("Finish");
    const auto amina_comes_in = [&] {
        kiosk.tap("I live here");
        kiosk.turn_to("Amina");
        choose({"Boat", "Tree", "Cat"});
        CHECK(kiosk.screen() == ScreenName::resident);
    };
    for (const char* const day : {"2026-11-21T12:00:00", "2026-11-27T12:00:00", "2026-11-29T12:00:00"}) {
        INFO(day);
        kiosk.clock(day);
        amina_comes_in();
        const bool told = kiosk.shows("Grace helped you to choose them on Saturday 21 November.");
        CHECK(told == (std::string_view(day) < "2026-11-28"));
        if (told) {
            kiosk.tap("All right");
        }
        kiosk.tap("Finish");
    }
}

TEST_CASE("Tom is taken out of Rose's circle and cannot come back in; he may belong to Harold's; Undo brings him back") {
    Stage kiosk;
    grace_runs_the_home(kiosk, {"circles"});
    kiosk.turn_to("Rose");
    CHECK(kiosk.anywhere("son"));
    kiosk.tap("Tom");
    walk(kiosk, {"out"});
    kiosk.tap("Yes, take them out");
    CHECK(kiosk.shows("Nobody is in the circle yet."));
    CHECK(data::come_in_with_pin(kiosk.home(), kiosk.house().tom, kiosk.house().rose, stage::visitor_pin).result == data::SignInResult::not_here);
    walk(kiosk, {"undo"});
    CHECK(kiosk.anywhere("son"));
    CHECK(data::come_in_with_pin(kiosk.home(), kiosk.house().tom, kiosk.house().rose, stage::visitor_pin).result == data::SignInResult::welcome);
    kiosk.tap("Finish");

    grace_opens(kiosk, "family", "Tom");
    walk(kiosk, {"circle", "add"});
    kiosk.turn_to("Harold");
    kiosk.turn_to("friend");
    CHECK(data::residents_round(kiosk.home(), kiosk.viewer(), kiosk.house().tom).size() == 2);
    kiosk.tap("Finish");
    kiosk.come_in_as_visitor("Boat", "Tom");
    CHECK(kiosk.viewer().visiting() == kiosk.house().harold);
}

TEST_CASE("A granddaughter who is new comes into Rose's circle, gets a PIN of her own and visits") {
    Stage kiosk;
    grace_runs_the_home(kiosk, {"circles"});
    kiosk.turn_to("Rose");
    walk(kiosk, {"add", "new-family"});
    write(kiosk, "Lily");
    CHECK(kiosk.shows("What is Lily to Rose?"));
    kiosk.turn_to("grandchild");
    CHECK(kiosk.screen() == ScreenName::person_circle);
    kiosk.tap("Lily");
    walk(kiosk, {"the-person", "comes-in", "pin"});
    kiosk.enter_pin("864200");
    kiosk.enter_pin("864200");
    kiosk.tap("All right");
    kiosk.tap("Finish");
    kiosk.come_in_as_visitor("Rose", "Lily", "864200");
    CHECK(kiosk.screen() == ScreenName::visitor);
}

TEST_CASE("A sentence of the home's own stands among the ready ones, and one that is hidden does not; Undo of both") {
    Stage kiosk;
    grace_runs_the_home(kiosk, {"phrases", "phrases-5", "add"});
    write(kiosk, "The garden door sticks");
    CHECK(kiosk.on_some_page("The garden door sticks: Ours."));
    kiosk.turn_to("Slept well");
    CHECK(kiosk.on_some_page("Hidden"));
    kiosk.tap("Finish");
    const auto rose_tonight = [&](const char* words) {
        kiosk.come_in_as_staff(stage::sam_badge);
        walk(kiosk, {"residents"});
        kiosk.tap("Rose");
        walk(kiosk, {"pass-on"});
        const bool there = kiosk.on_some_page(words);
        kiosk.tap("Finish");
        return there;
    };
    CHECK(rose_tonight("The garden door sticks"));
    CHECK_FALSE(rose_tonight("Slept well"));
    grace_runs_the_home(kiosk, {"phrases", "phrases-5", "ours-"});
    walk(kiosk, {"undo"});
    kiosk.turn_to("Slept well");
    kiosk.tap("Finish");
    CHECK(rose_tonight("The garden door sticks"));
    CHECK(rose_tonight("Slept well"));
}

TEST_CASE("A list from a stick: bad lines are named by number and reason, the good ones come in by one touch and go by another") {
    Stage kiosk;
    std::filesystem::create_directories(kiosk.folder() / "stick");
    std::ofstream(kiosk.folder() / "stick" / "People.csv") << "Name,Called,Role,Language,Job\nIda Moss,Ida,resident,Polish,\n,,resident,,\nRose Ellery,Rose,resident,,\nCy Fox,,cook,,\nJo Vane,,staff,,Cook\n";
    std::ofstream(kiosk.folder() / "stick" / "Cat.csv", std::ios::binary) << std::string("\x89PNG\0\0", 6);
    std::string utf16 = "\xFF\xFE";
    for (const char letter : std::string_view("Name\tRole\r\nUna Hay\tResident\r\n")) {
        utf16 += letter;
        utf16 += '\0';
    }
    std::ofstream(kiosk.folder() / "stick" / "Unicode.txt", std::ios::binary) << utf16; // as a spreadsheet saves "Unicode text"
    grace_runs_the_home(kiosk, {"people-file"});
    kiosk.turn_to("Unicode.txt");
    CHECK(kiosk.shows("Take in all 1"));
    kiosk.tap("No, leave it");
    kiosk.turn_to("Cat.csv");
    CHECK(kiosk.shows("That is not a list"));
    kiosk.tap("All right");
    kiosk.turn_to("People.csv");
    CHECK(kiosk.on_some_page("Line 3"));
    CHECK(kiosk.on_some_page("There is no name"));
    CHECK(kiosk.on_some_page("Line 4: Rose Ellery"));
    CHECK(kiosk.on_some_page("Somebody of that name is here already"));
    CHECK(kiosk.on_some_page("“cook” is nobody that this list can have"));
    kiosk.tap("Take in the 2 good ones");
    CHECK(kiosk.screen() == ScreenName::people);
    CHECK(data::residents(kiosk.home(), kiosk.viewer()).size() == 4);
    CHECK(data::staff(kiosk.home(), kiosk.viewer()).size() == 3);
    walk(kiosk, {"undo"});
    CHECK(data::residents(kiosk.home(), kiosk.viewer()).size() == 3);
    CHECK(data::staff(kiosk.home(), kiosk.viewer()).size() == 2);
}

TEST_CASE("The home itself: its name, its languages and its shifts are changed by the manager, and put back by Undo") {
    Stage kiosk;
    grace_runs_the_home(kiosk, {"the-home", "evening-shift", "time-840"});
    CHECK(data::home_facts(kiosk.home(), kiosk.viewer()).evening_starts_minute == 840);
    walk(kiosk, {"undo"});
    CHECK(data::home_facts(kiosk.home(), kiosk.viewer()).evening_starts_minute == 870);
    walk(kiosk, {"languages"});
    kiosk.turn_to("Polski");
    kiosk.tap("Finish");
    walk(kiosk, {"comfort", "language"});
    CHECK_FALSE(kiosk.on_some_page("Polski"));
    CHECK(kiosk.on_some_page("Cymraeg"));
}

TEST_CASE("The only manager who can come in cannot let herself go, and is told so in one sentence") {
    Stage kiosk;
    grace_opens(kiosk, "staff", "Grace");
    walk(kiosk, {"leaving", "finished", "leave"});
    CHECK(kiosk.shows("This is the only manager who can come in"));
    kiosk.tap("All right");
    CHECK(data::is_here(kiosk.home(), kiosk.house().grace));
    kiosk.tap("Finish");
    grace_opens(kiosk, "staff", "Grace");
    walk(kiosk, {"manager"});
    kiosk.tap("Yes, no manager any more");
    CHECK(kiosk.shows("This is the only manager who can come in"));
    CHECK(data::is_only_manager(kiosk.home(), kiosk.house().grace));
}

TEST_CASE("A badge that is read where a PIN is asked for is not taken for one, and a PIN begun and left is begun anew") {
    Stage kiosk;
    grace_runs_the_home(kiosk, {"badges"});
    kiosk.turn_to("Sam");
    walk(kiosk, {"pin"});
    kiosk.type("1000000007");
    kiosk.key(widgets::Key::enter);
    CHECK(kiosk.shows("That may have been a badge"));
    kiosk.tap("All right");
    kiosk.enter_pin("975310");
    CHECK(kiosk.shows("The same PIN once more"));
    kiosk.tap("Back");
    walk(kiosk, {"pin"});
    CHECK(kiosk.shows("A PIN for Sam"));
}
