// The demo home: enough in it to look alive, nothing in it that a real home would not show, and the same every time.
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <set>

#include "app/commands/virtual_clock.h"
#include "app/commands/wall_time.h"
#include "app/demo_home.h"
#include "data/activities.h"
#include "data/handover.h"
#include "data/journal.h"
#include "data/moods.h"
#include "data/notes.h"
#include "data/people.h"
#include "data/sign_in.h"
#include "data/verify.h"
#include "data/wins.h"
#include "tests/catch.h"

namespace {

namespace fs = std::filesystem;

constexpr std::int64_t day_ms = 24LL * 60 * 60 * 1000;
constexpr int everything = 100'000;

std::int64_t saturday_at_nine() { return *app::wall_time_from("2026-11-21T09:00"); }

// A demo home in a temporary folder, opened.
class DemoHome {
public:
    explicit DemoHome(app::DemoPlan plan) : made(make(plan)), home(data::Home::open(m_folder, clock)) {}
    ~DemoHome() {
        std::error_code ignored;
        fs::remove_all(m_folder, ignored);
    }
    data::PersonId resident(std::string_view name) {
        for (const data::Person& person : data::residents(home, grace)) {
            if (person.name == name) {
                return person.id;
            }
        }
        return data::PersonId::none;
    }
    data::Viewer badge(const char* number) { return data::come_in_with_badge(home, number).viewer; }
    data::Viewer tom() {
        for (const data::Visitor& visitor : data::visitors_of(home, grace, resident("Rose"))) {
            if (visitor.person.name == "Tom") {
                return data::come_in_with_pin(home, visitor.person.id, resident("Rose"), "135790").viewer;
            }
        }
        return data::Viewer::house();
    }

private:
    app::DemoMade make(const app::DemoPlan& plan) {
        std::string name = (fs::temp_directory_path() / "alongside-demo-XXXXXX").string();
        m_folder = mkdtemp(name.data());
        return app::make_demo_home(m_folder, plan);
    }
    fs::path m_folder;

public:
    app::VirtualClock clock{saturday_at_nine(), "a look at it"};
    app::DemoMade made;
    data::Home home;
    data::Viewer grace = badge("1000000001");
};

std::string at(const data::Entry& entry) {
    return std::to_string(data::milliseconds(entry.when)) + " " + entry.author_name + " " + std::to_string(static_cast<int>(entry.audience)) + ": ";
}

// All that Grace can read, in words; without keys, which are by chance.
std::string story(DemoHome& demo) {
    std::string all;
    for (const data::Person& person : data::residents(demo.home, demo.grace)) {
        all += person.full_name + ", " + data::one_line(demo.home, demo.grace, person.id) + "\n";
        for (const auto& mood : data::moods_of(demo.home, demo.grace, person.id, everything)) {
            all += at(mood.entry) + std::to_string(static_cast<int>(mood.mood)) + " " + mood.words + "\n";
        }
        for (const auto& win : data::wins_of(demo.home, demo.grace, person.id, everything)) {
            all += at(win.entry) + win.words + "\n";
        }
        for (const auto& note : data::notes_of(demo.home, demo.grace, person.id, everything)) {
            all += at(note.entry) + note.text + "\n";
        }
        for (const auto& read : data::handover_history(demo.home, demo.grace, person.id, everything)) {
            all += at(read.entry) + std::to_string(read.said_back.size()) + read.words + "\n";
        }
        for (const auto& answer : data::answers_of(demo.home, demo.grace, person.id, data::WallTime{0}, data::WallTime{saturday_at_nine() + 30 * day_ms})) {
            all += std::to_string(static_cast<int>(answer.answer)) + std::to_string(answer.needs.size());
        }
    }
    return all;
}

bool has_letters_of(std::string_view text, unsigned char first_byte) {
    return std::any_of(text.begin(), text.end(), [&](char byte) { return static_cast<unsigned char>(byte) == first_byte; });
}

} // namespace

TEST_CASE("The demo home is full of life on the Saturday morning it is opened, and keeps what is private", "[slow]") {
    DemoHome demo({saturday_at_nine()});
    const auto today = *app::wall_time_from("2026-11-21");
    const auto from = data::WallTime{today}, to = data::WallTime{today + day_ms};
    const data::Viewer house = data::Viewer::house();
    const auto residents = data::residents(demo.home, demo.grace);

    // People.
    REQUIRE(residents.size() == 24);
    CHECK(data::staff(demo.home, demo.grace).size() == 14);
    CHECK(demo.made.visitors == 30);
    CHECK(std::count_if(residents.begin(), residents.end(), [](const auto& person) { return !person.name_on_glass; }) == 2);
    CHECK(std::count_if(residents.begin(), residents.end(), [](const auto& person) { return person.has_picture_lock; }) == 2);
    CHECK(std::count_if(residents.begin(), residents.end(), [](const auto& person) { return !person.language.empty(); }) == 4);
    int alone = 0;
    for (const auto& person : residents) {
        CHECK_FALSE(data::one_line(demo.home, demo.grace, person.id).empty());
        alone += data::visitors_of(demo.home, demo.grace, person.id).empty();
    }
    CHECK(alone >= 2);
    std::set<std::string> pictures; // nobody is mistaken for somebody else
    for (const auto& person : residents) {
        CHECK((person.picture.empty() || fs::exists(fs::path(ALONGSIDE_ASSETS) / "pictures" / (person.picture + ".svg"))));
        CHECK((person.picture.empty() || pictures.insert(person.picture).second));
    }
    CHECK(pictures.size() >= 18);

    // The calendar: about sixty in the month around today, today's own four, and every picture is there.
    const auto month = data::activities_between(demo.home, house, data::WallTime{today - 15 * day_ms}, data::WallTime{today + 15 * day_ms});
    CHECK(month.size() >= 55);
    CHECK(month.size() <= 70);
    CHECK(std::any_of(month.begin(), month.end(), [](const auto& activity) { return activity.in_community; }));
    for (const auto& activity : month) {
        CHECK(fs::exists(fs::path(ALONGSIDE_ASSETS) / "pictures" / (activity.picture + ".svg")));
    }
    const auto now_on = data::activities_between(demo.home, house, from, to);
    REQUIRE(now_on.size() == 4);
    CHECK(now_on[0].title == "Singing");
    CHECK(now_on[1].title == "Planting bulbs");
    CHECK(now_on[2].title == "Tea and cake");

    // This morning.
    int spoke = 0, unread = 0;
    for (const auto& person : residents) {
        const auto own = data::moods_between(demo.home, demo.grace, person.id, from, to);
        spoke += std::any_of(own.begin(), own.end(), [](const auto& mood) { return mood.own; });
        for (const auto& mood : own) {
            CHECK(data::milliseconds(mood.entry.when) < saturday_at_nine());
        }
    }
    CHECK(spoke >= 10);
    CHECK(data::unseen_notes(demo.home, demo.grace, data::PersonId::none) == 3);
    const data::Viewer rose = data::come_in_as_resident(demo.home, demo.resident("Rose"), {}).viewer;
    CHECK(data::unseen_notes(demo.home, rose, rose.person()) == 1);
    for (const auto& line : data::handover_lines(demo.home, demo.grace, from, to)) {
        unread += !line.read_by_me;
    }
    CHECK(unread >= 8);
    CHECK(unread < 24);
    const auto arrangements = data::arrangements_between(demo.home, demo.grace, from, to);
    const auto open_for = [&](const char* name, data::Need need) {
        return std::any_of(arrangements.begin(), arrangements.end(), [&](const auto& one) { return one.resident_name == name && one.need == need && !one.done; });
    };
    CHECK(open_for("Joyce", data::Need::transport));
    CHECK(open_for("Harold", data::Need::company));

    // The wall.
    const auto wall = data::house_wins(demo.home, house, everything, 100);
    REQUIRE_FALSE(wall.empty());
    CHECK(wall.front().words == "Harold showed Mei how to prune.");
    for (const auto& win : wall) {
        CHECK(win.win != data::Win::felt_better);
        CHECK(win.win != data::Win::rested);
        CHECK_FALSE(win.resident_name.empty()); // agreed to their name on the glass
        CHECK(win.words.find("Vera") == std::string::npos);
        CHECK(win.words.find("Reuben") == std::string::npos);
    }

    // What is private.
    const data::PersonId ivy = demo.resident("Ivy");
    const auto own_of_ivy = data::moods_of(demo.home, data::come_in_as_resident(demo.home, ivy, {"pic-boat", "pic-tree", "pic-key"}).viewer, ivy, everything);
    const auto only_ivys = [](const auto& mood) { return mood.entry.audience == data::Audience::only_me; };
    CHECK(std::any_of(own_of_ivy.begin(), own_of_ivy.end(), only_ivys));
    const data::Viewer helen = demo.badge("1000000003");
    CHECK(helen.role() == data::Role::manager);
    const auto seen_by_helen = data::moods_of(demo.home, helen, ivy, everything);
    CHECK(std::none_of(seen_by_helen.begin(), seen_by_helen.end(), only_ivys));
    const data::Viewer tom = demo.tom();
    REQUIRE(tom.role() == data::Role::family);
    CHECK_FALSE(data::notes_of(demo.home, tom, demo.resident("Rose"), everything).empty());
    CHECK(data::notes_of(demo.home, tom, demo.resident("Harold"), everything).empty());
    for (const auto& mood : data::moods_of(demo.home, tom, demo.resident("Rose"), everything)) {
        CHECK(mood.entry.audience >= data::Audience::named);
        CHECK(mood.entry.audience != data::Audience::care_team);
    }

    // Other scripts, and a file that holds.
    const std::string words = story(demo);
    CHECK(has_letters_of(words, 0xD8)); // Arabic script
    CHECK(words.find("ਚਾਹ") != std::string::npos);
    CHECK(words.find('{') == std::string::npos); // every name is filled in
    for (const data::Finding& finding : data::verify(demo.home)) {
        CHECK(finding.good);
    }
}

TEST_CASE("The same seed tells the same story of the demo home; another one tells another", "[slow]") {
    app::DemoPlan plan{saturday_at_nine(), 7, 5, true};
    DemoHome one(plan), same(plan);
    plan.seed = 8;
    DemoHome other(plan);
    const std::string told = story(one);
    CHECK(told.size() > 5'000);
    CHECK(told == story(same));
    CHECK(told != story(other));
    CHECK(one.home.journal().kiosk_epoch() != same.home.journal().kiosk_epoch());
}

TEST_CASE("A demo home never takes the place of a home that is there") {
    std::string name = (fs::temp_directory_path() / "alongside-demo-XXXXXX").string();
    const fs::path folder = mkdtemp(name.data());
    std::ofstream(folder / "alongside.db") << "somebody's";
    CHECK_THROWS_AS(app::make_demo_home(folder, {saturday_at_nine(), 1, 2, true}), std::runtime_error);
    std::string kept;
    std::ifstream(folder / "alongside.db") >> kept;
    CHECK(kept == "somebody's");
    CHECK(std::distance(fs::directory_iterator(folder), fs::directory_iterator()) == 1);
    fs::remove_all(folder);
}
