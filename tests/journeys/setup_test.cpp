// Journeys of a home that begins: an empty folder, one person who has never seen it, and ten minutes.
#include <algorithm>
#include <fstream>
#include <set>
#include <sstream>

#include "data/people.h"
#include "data/sign_in.h"
#include "tests/catch.h"
#include "tests/journeys/walk.h"

using app::ScreenName;
using stage::Stage;
using stage::walk;

namespace {

constexpr const char* helens_pin = "112358";

void write(Stage& kiosk, std::string_view words) {
    kiosk.type(words);
    kiosk.tap("Save it");
}

void helen_chooses_her_pin(Stage& kiosk) {
    REQUIRE(kiosk.screen() == ScreenName::give_pin);
    kiosk.enter_pin(helens_pin);
    CHECK(kiosk.shows("The same PIN once more"));
    kiosk.enter_pin(helens_pin);
}

void add_resident(Stage& kiosk, const char* name, const char* picture) {
    walk(kiosk, {"add"});
    write(kiosk, name);
    CHECK(kiosk.screen() == ScreenName::choose_for_person);
    walk(kiosk, {picture});
    kiosk.turn_to("English");
    CHECK(kiosk.screen() == ScreenName::set_up_residents);
}

// Somebody who has never seen the kiosk and has no manual: every touch, key and page that they meet for the first time is counted.
//
// The seconds are those of the keystroke-level model (Card, Moran and Newell, The Psychology of Human-Computer Interaction, 1983):
// 1.35 to make up one's mind and 1.1 to point is a touch; 1.2 a key is its slowest typist, to whom the keyboard is new. For a page
// that is new to them they also read some twenty words, four in a second; and a stick is found and put in once.
class Newcomer {
public:
    explicit Newcomer(Stage& kiosk) : m_kiosk(kiosk) { look(); }

    void touch(std::string_view id) {
        for (int page = 0; page < 20 && find(id) == nullptr; ++page) {
            REQUIRE(find("more") != nullptr);
            press("more");
        }
        press(id);
        look();
    }
    void go(std::initializer_list<std::string_view> ids) {
        for (const std::string_view id : ids) touch(id);
    }
    void back_to(ScreenName screen) {
        while (m_kiosk.screen() != screen) touch("back");
    }
    void write(std::string_view words) {
        m_kiosk.type(words);
        for (const char letter : words) m_keys += letter >= 'A' && letter <= 'Z' ? 2 : 1; // and the key for a capital
        touch("send");
    }
    void choose_pin(std::string_view pin) {
        for (int twice = 0; twice < 2; ++twice) {
            m_kiosk.digits(pin);
            m_keys += static_cast<int>(pin.size());
            tap("Go on");
        }
    }
    void enter_pin(std::string_view pin) {
        m_kiosk.digits(pin);
        m_keys += static_cast<int>(pin.size());
        tap("Go on");
    }
    void tap(std::string_view label) {
        m_kiosk.tap(label);
        ++m_touches;
        look();
    }
    int touches() const { return m_touches; }
    int keys() const { return m_keys; }
    int pages() const { return static_cast<int>(m_met.size()); }
    double minutes() const {
        constexpr double touch_secs = 1.35 + 1.1, key_secs = 1.2, new_page_secs = 5, stick_secs = 30;
        return (touch_secs * m_touches + key_secs * m_keys + new_page_secs * pages() + stick_secs) / 60;
    }

private:
    const widgets::Item* find(std::string_view id) const {
        for (const widgets::Item& item : m_kiosk.items()) {
            const std::string name = widgets::to_string(item.id);
            if (item.enabled && widgets::can_be_touched(item.role) && (id.ends_with('-') ? name.starts_with(id) : name == id)) return &item;
        }
        return nullptr;
    }
    void press(std::string_view id) {
        if (find(id) == nullptr) m_kiosk.tap_id(id); // tells what there is instead
        m_kiosk.tap_on(*find(id));
        ++m_touches;
    }
    // What to do next stands behind Help, in a line of this page's own, and is read aloud.
    void look() {
        const ScreenName screen = m_kiosk.screen();
        if (m_kiosk.can_tap("All right")) return; // a notice is over it
        if (!m_met.insert(screen).second) return;
        INFO(app::to_string(screen));
        m_kiosk.said();
        m_kiosk.tap_id("read-aloud");
        const auto said = m_kiosk.said();
        REQUIRE_FALSE(said.empty());
        CHECK(std::any_of(said.begin(), said.end(), [](const widgets::Utterance& one) { return one.text.find(' ') != std::string::npos; }));
        m_kiosk.tap_id("help");
        CHECK(m_kiosk.shows(screen == ScreenName::welcome ? "This is not a call bell" : "On this screen")); // on Welcome somebody may have wanted to call
        const bool has_doors_alone = screen == ScreenName::welcome || screen == ScreenName::staff;
        CHECK((has_doors_alone || !m_kiosk.shows("Touch what you want to do.")));
        m_kiosk.tap_id("back");
        CHECK(m_kiosk.screen() == screen);
    }

    Stage& m_kiosk;
    std::set<ScreenName> m_met;
    int m_touches = 0, m_keys = 0;
};

} // namespace

TEST_CASE("A small home is set up from an empty folder in under ten minutes, by somebody who reads each page for the first time") {
    for (const auto& [width, height] : {std::pair{1280, 800}, {800, 480}}) {
        Stage kiosk({.width = width, .height = height, .furnished = false});
        std::filesystem::create_directories(kiosk.folder() / "stick");
        std::ofstream(kiosk.folder() / "stick" / "Residents.csv") << "Name;Language\nRose Ellery;\nAmina Yusuf;Urdu\nHarold Penn;\nMei Chan;\nGwen Rees;Welsh\n";
        Newcomer helen(kiosk);
        helen.tap("English");
        helen.write("Elm House");
        helen.write("Helen");
        helen.choose_pin(helens_pin);
        helen.go({"time-", "time-", "time-", "people-file", "file-", "take-in"});
        for (const char* const name : {"Una", "Patrick", "Dorothy"}) {
            helen.touch("add");
            helen.write(name);
            helen.touch("picture-");
            helen.tap("English");
        }
        helen.touch("ready");
        helen.tap("All right");
        CHECK(data::residents(kiosk.home(), data::Viewer::house()).size() == 8);

        helen.go({"i-work-here", "person-"});
        helen.enter_pin(helens_pin);
        helen.go({"running", "people", "staff"});
        for (const char* const name : {"Sam", "Grace", "Imran"}) {
            helen.touch("add");
            helen.write(name);
            helen.go({"comes-in", "pin"});
            helen.choose_pin("246810");
            helen.tap("All right");
            helen.back_to(ScreenName::people_list);
        }
        helen.go({"back", "family", "add"});
        helen.write("Tom");
        helen.go({"circle", "add", "person-", "relation-"});
        helen.back_to(ScreenName::person);
        helen.go({"comes-in", "pin"});
        helen.choose_pin("135790");
        helen.tap("All right");
        CHECK(data::everybody_here(kiosk.home(), kiosk.viewer()).size() == 8 + 4 + 1);
        helen.touch("finish");

        std::ostringstream counted;
        counted << width << " pixels wide: " << helen.touches() << " touches, " << helen.keys() << " keys, " << helen.pages() << " pages met for the first time, " << helen.minutes() << " minutes";
        WARN(counted.str());
        CHECK(helen.minutes() < 10);
        CHECK(helen.touches() > 60); // all of it was done
    }
}

TEST_CASE("A home begins on an empty folder, by what stands on the glass alone, on every glass") {
    for (const auto& [width, height] : {std::pair{1280, 800}, {800, 480}, {720, 1280}, {1920, 1200}}) {
        INFO(width);
        Stage kiosk({.width = width, .height = height, .furnished = false});
        CHECK(kiosk.screen() == ScreenName::welcome);
        CHECK_FALSE(kiosk.can_tap("I live here"));
        kiosk.turn_to("English");
        CHECK(kiosk.shows("What is this home called?"));
        write(kiosk, "Elm House");
        CHECK(kiosk.shows("Who manages this home?"));
        write(kiosk, "Helen");
        helen_chooses_her_pin(kiosk);
        CHECK(kiosk.viewer().role() == data::Role::manager);
        CHECK(kiosk.shows("When does the day shift begin?"));
        kiosk.turn_to("06:45");
        kiosk.turn_to("14:00");
        kiosk.turn_to("20:30");
        CHECK(kiosk.screen() == ScreenName::set_up_residents);
        add_resident(kiosk, "Rose", "picture-3");
        add_resident(kiosk, "Harold", "picture-5");
        CHECK(kiosk.shows("2 people live here now"));
        kiosk.tap("That's everybody");
        CHECK(kiosk.shows("Your home is ready"));
        kiosk.tap("All right");
        CHECK(kiosk.screen() == ScreenName::welcome);
        kiosk.restart();
        CHECK(kiosk.can_tap("I live here"));
        const auto facts = data::home_facts(kiosk.home(), data::Viewer::house());
        CHECK(facts.name == "Elm House");
        CHECK(facts.language == "en");
        CHECK(facts.day_starts_minute == 6 * 60 + 45);
        CHECK(facts.evening_starts_minute == 14 * 60);
        CHECK(facts.night_starts_minute == 20 * 60 + 30);
        CHECK(data::residents(kiosk.home(), data::Viewer::house()).size() == 2);
        CHECK(data::set_up_so_far(kiosk.home()) == data::SetUp::finished);
        walk(kiosk, {"i-live-here", "person-"}); // each has a picture, and opens their page by it
        CHECK(kiosk.screen() == ScreenName::resident);
    }
}

TEST_CASE("Setting up can be broken off after every step: what was entered stays, and it goes on where it was") {
    Stage kiosk({.furnished = false});
    kiosk.turn_to("English");
    kiosk.restart();
    CHECK(kiosk.shows("Setting up this home"));
    kiosk.tap("Go on");
    write(kiosk, "Elm House");
    kiosk.restart();
    CHECK(kiosk.shows("Elm House"));
    kiosk.tap("Go on");
    write(kiosk, "Helen");
    kiosk.restart();
    CHECK(kiosk.shows("Helen still needs a PIN"));
    kiosk.tap("Go on");
    kiosk.enter_pin(helens_pin);
    kiosk.restart(); // between the two times: nothing is kept
    CHECK(data::can_be_set_up(kiosk.home()));
    kiosk.tap("Go on");
    helen_chooses_her_pin(kiosk);
    kiosk.restart();
    CHECK(kiosk.can_tap("I live here")); // from now on the home is hers
    CHECK_FALSE(kiosk.anywhere("Go on"));
    walk(kiosk, {"i-work-here", "person-"});
    kiosk.enter_pin(helens_pin);
    walk(kiosk, {"running"});
    kiosk.turn_to("Go on setting up");
    CHECK(kiosk.screen() == ScreenName::set_up);
    kiosk.tap("Go on");
    CHECK(kiosk.screen() == ScreenName::set_up_residents);
    kiosk.tap("Later");
    kiosk.tap("All right");
    walk(kiosk, {"i-work-here", "person-"});
    kiosk.enter_pin(helens_pin);
    walk(kiosk, {"running"});
    CHECK_FALSE(kiosk.on_some_page("Go on setting up"));
}

TEST_CASE("The first PIN is asked for twice: another the second time changes nothing, and a short one is told kindly") {
    Stage kiosk({.furnished = false});
    kiosk.turn_to("English");
    write(kiosk, "Elm House");
    write(kiosk, "Helen");
    kiosk.enter_pin("11235");
    CHECK(kiosk.shows("A PIN has six to twelve digits"));
    kiosk.tap("All right");
    kiosk.enter_pin(helens_pin);
    kiosk.enter_pin("112359");
    CHECK(kiosk.shows("The two were not the same"));
    kiosk.tap("All right");
    CHECK(data::can_be_set_up(kiosk.home()));
    CHECK_FALSE(kiosk.anywhere("112358"));
    helen_chooses_her_pin(kiosk);
    CHECK_FALSE(data::can_be_set_up(kiosk.home()));
}

TEST_CASE("The home begins in the language that was chosen, and the residents may come from a list on a stick") {
    Stage kiosk({.furnished = false});
    std::filesystem::create_directories(kiosk.folder() / "stick");
    std::ofstream(kiosk.folder() / "stick" / "Residents.csv") << "Name;Language\nRose Ellery;\nAmina Yusuf;Urdu\n";
    kiosk.turn_to("English");
    write(kiosk, "Elm House");
    write(kiosk, "Helen");
    helen_chooses_her_pin(kiosk);
    walk(kiosk, {"time-", "time-", "time-", "people-file", "file-"});
    CHECK(kiosk.shows("Take in all 2"));
    kiosk.tap("Take in all 2");
    CHECK(kiosk.screen() == ScreenName::set_up_residents);
    CHECK(kiosk.shows("2 people live here now"));
    const auto residents = data::residents(kiosk.home(), kiosk.viewer());
    REQUIRE(residents.size() == 2);
    CHECK(residents[0].language == "ur");
    CHECK(residents[0].picture != residents[1].picture);
    kiosk.tap("Undo");
    CHECK(data::residents(kiosk.home(), kiosk.viewer()).empty());
    add_resident(kiosk, "Una", "picture-2");
    CHECK(data::residents(kiosk.home(), kiosk.viewer()).size() == 1);
    kiosk.tap("Undo"); // of Una, not of her language alone
    CHECK(data::residents(kiosk.home(), kiosk.viewer()).empty());
}

TEST_CASE("Nobody sets up a home that is set up: its Welcome has three doors, whoever stands before it") {
    Stage kiosk;
    CHECK(kiosk.can_tap("I live here"));
    CHECK_FALSE(kiosk.anywhere("Setting up this home"));
    kiosk.restart();
    CHECK(kiosk.can_tap("I live here"));
    CHECK_FALSE(data::can_be_set_up(kiosk.home()));
}
