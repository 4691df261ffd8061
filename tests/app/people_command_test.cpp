// A list of people on the command line: looked at without a trace, taken in whole or not at all, each wrong line named.
#include <fstream>

#include "data/clock.h"
#include "data/journal.h"
#include "data/people.h"
#include "data/sign_in.h"
#include "tests/catch.h"
#include "tests/stage/program.h"

using stage::Folder;
using stage::Program;

namespace {

struct Told {
    int status = 0;
    std::string output, complaints;
    bool says(const std::string& words) const { return output.find(words) != std::string::npos; }
};

Told run(const std::vector<std::string>& arguments, const std::string& typed = {}) {
    Program program(ALONGSIDE_PROGRAM, arguments);
    if (!typed.empty()) {
        program.say(typed);
    }
    program.close_input();
    Told told;
    told.output = program.rest();
    told.status = program.wait();
    told.complaints = program.complaints();
    INFO(told.output << told.complaints);
    CHECK((told.status == 0) == told.complaints.empty());
    return told;
}

struct Desk {
    Folder folder;
    std::filesystem::path list = folder.path() / "list.csv", home = folder.path() / "home";
    std::vector<std::string> arguments(std::initializer_list<std::string> more = {}) const {
        std::vector<std::string> all{"people", "--data", home.string(), list.string()};
        all.insert(all.end(), more);
        return all;
    }
    void write(std::string_view text) const { std::ofstream(list, std::ios::binary) << text; }
    std::vector<std::string> residents() const {
        const data::SystemClock clock;
        data::Home opened = data::Home::open(home, clock);
        std::vector<std::string> names;
        for (const data::Person& person : data::everybody_here(opened, data::set_up_viewer(opened))) {
            names.push_back(person.name);
        }
        return names;
    }
};

constexpr const char* good_list = "Name,Called,Role,Language,Job\nIda Moss,Ida,resident,Polish,\nJo Vane,,staff,,Cook\n";
constexpr const char* wrong_list = "Name,Called,Role,Language,Job\nIda Moss,Ida,resident,Polish,\n,,resident,,\nCy Fox,,cook,,\nJo Vane,,staff,Elvish,Cook\nIda Moss,Ida,resident,,\n\"Al";

} // namespace

TEST_CASE("people --check says what would become of each line, and leaves no home behind") {
    const Desk desk;
    desk.write(good_list);
    const Told good = run(desk.arguments({"--check"}));
    CHECK(good.status == 0);
    CHECK(good.says("good  line 2: Ida Moss, Lives here\n"));
    CHECK(good.says("good  line 3: Jo Vane, Works here\n"));
    CHECK(good.says("2 lines can be taken in, 0 lines cannot."));
    CHECK_FALSE(std::filesystem::exists(desk.home));

    desk.write(wrong_list);
    const Told wrong = run(desk.arguments({"--check"}));
    CHECK(wrong.status == 1);
    CHECK(wrong.says("WRONG line 3: There is no name\n"));
    CHECK(wrong.says("WRONG line 4, Cy Fox: “cook” is nobody that this list can have"));
    CHECK(wrong.says("WRONG line 5, Jo Vane: “Elvish” is no language that this program has\n"));
    CHECK(wrong.says("WRONG line 6, Ida Moss: The same name is in the list twice\n"));
    CHECK(wrong.says("WRONG line 7"));
    CHECK(wrong.says("1 line can be taken in, 5 lines cannot."));
    CHECK(wrong.complaints == "alongside: 5 lines cannot be taken in.\n"); // what may be kept in a log has no name in it
    CHECK_FALSE(std::filesystem::exists(desk.home));
}

TEST_CASE("people takes in a whole list or nobody; with --good-lines, those that are good") {
    const Desk desk;
    desk.write(wrong_list);
    const Told nobody = run(desk.arguments());
    CHECK(nobody.status == 1);
    CHECK(nobody.complaints == "alongside: Nobody was taken in: 5 lines cannot be. Put them right, or take in the others with --good-lines.\n");
    CHECK(desk.residents().empty());
    CHECK(run(desk.arguments({"--good-lines"})).status == 0);
    CHECK(desk.residents() == std::vector<std::string>{"Ida"});

    desk.write(good_list);
    const Told here = run(desk.arguments({"--check"}));
    CHECK(here.status == 1);
    CHECK(here.says("WRONG line 2, Ida Moss: Somebody of that name is here already\n"));
    desk.write("Name;Role\nJo Vane;Dyrektorka\nUna Hay;manager\n");
    CHECK(run(desk.arguments()).status == 1);
    desk.write("Name;Role\nJo Vane;staff\nUna Hay;manager\n");
    CHECK(run(desk.arguments()).status == 0);
    CHECK(desk.residents() == std::vector<std::string>{"Ida", "Jo", "Una"});
    const data::SystemClock clock;
    data::Home home = data::Home::open(desk.home, clock);
    CHECK(data::can_be_set_up(home)); // no manager can come in yet: the kiosk goes on with the first
}

TEST_CASE("people names what is wrong with a file in one line; a home that has its manager asks for their badge") {
    const Desk desk;
    const auto complaint = [&](std::string_view text) {
        desk.write(text);
        const Told told = run(desk.arguments());
        CHECK(told.status == 1);
        CHECK_FALSE(std::filesystem::exists(desk.home));
        return told.complaints;
    };
    CHECK(run(desk.arguments()).complaints == "alongside: " + desk.list.string() + " cannot be read. Nothing was taken in.\n");
    CHECK(complaint(std::string_view("\x89PNG\0\0", 6)) == "alongside: That is not a list. Nothing was taken in. Save it from your spreadsheet once more, as CSV.\n");
    CHECK(complaint("Name,Role\n") == "alongside: There is nobody in that list. Nothing was taken in. Put one person on each line.\n");
    CHECK(complaint("").find("There is nobody in that list") != std::string::npos);
    CHECK(complaint(std::string(1'000'001, 'x')).find("That file is too large") != std::string::npos);
    CHECK(run({"people"}).status == 2);
    CHECK(run({"people", "--nonsense", desk.list.string()}).status == 2);

    desk.write(good_list);
    {
        const data::SystemClock clock;
        data::Home home = data::Home::open(desk.home, clock);
        const data::Viewer by = data::set_up_viewer(home);
        const data::PersonId grace = data::add_person(home, by, {data::Role::manager, "Grace", "", "", "", "", false});
        data::set_badge(home, by, grace, "0004711");
        data::set_pin(home, by, grace, "246810");
        data::set_badge(home, by, data::add_person(home, by, {data::Role::staff, "Sam", "", "", "", "", false}), "0004712");
    }
    for (const char* const badge : {"0004712", "12345", ""}) {
        const Told refused = run(desk.arguments(), badge);
        CHECK(refused.status == 1);
        CHECK_FALSE(refused.says("Ida"));
        CHECK(refused.complaints == "alongside: This home is set up already, and that was no manager's badge or PIN: nothing was changed.\n");
    }
    const Told in = run(desk.arguments(), "0004711");
    CHECK(in.status == 0);
    CHECK(in.says("Taken in: 2 lines."));
    desk.write("Name\nUna Hay\nMo Lane\n");
    CHECK(run(desk.arguments(), "246810").status == 0);
}
