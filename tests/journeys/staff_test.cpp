// Journeys of the staff through the whole kiosk: coming in, noticing, passing on, arranging, and taking back.
#include <algorithm>
#include <optional>

#include "data/activities.h"
#include "data/handover.h"
#include "data/moods.h"
#include "data/people.h"
#include "data/sign_in.h"
#include "tests/catch.h"
#include "tests/journeys/walk.h"

using app::ScreenName;
using stage::Stage;
using stage::walk;

namespace {

// Looks at the journal as Grace would; the stage's own person is somebody else.
data::Viewer grace(Stage& stage) { return data::come_in_with_badge(stage.home(), stage::grace_badge).viewer; }

// Everything that is touched from the staff's own page on, turned pages among it.
class Counted {
public:
    explicit Counted(Stage& kiosk) : m_kiosk(kiosk) {}
    int touches() const { return m_touches; }
    int turned() const { return m_turned; }
    void touch(const std::string& id) {
        for (; !there(id) && m_turned < 10; ++m_turned, ++m_touches) {
            m_kiosk.tap_id("more");
        }
        m_kiosk.tap_id(id);
        ++m_touches;
    }

private:
    bool there(const std::string& id) const {
        const auto items = m_kiosk.items();
        return std::any_of(items.begin(), items.end(), [&](const widgets::Item& item) { return item.enabled && widgets::to_string(item.id) == id; });
    }
    Stage& m_kiosk;
    int m_touches = 0, m_turned = 0;
};

struct Entry {
    const char *way, *what; // ids, on the resident's page and on the next
    ScreenName saved = ScreenName::thank_you;
};
constexpr Entry often[] = {{"they-seem", "mood-1"}, {"small-win", "win-1"}, {"pass-on", "phrase-1"}};
constexpr Entry less_often[] = {{"agree-next", "phrase-1", ScreenName::agreed}, {"moment", "moment-1"}};

// The most touches and turned pages that this takes about anybody of the twenty-four who live in the demo home.
std::pair<int, int> most_for(Stage& kiosk, const Entry& entry) {
    const auto residents = data::residents(kiosk.home(), data::come_in_with_badge(kiosk.home(), "1000000002").viewer);
    REQUIRE(residents.size() == 24);
    std::pair<int, int> most{};
    for (const data::Person& resident : residents) {
        INFO(resident.name << ", " << entry.way);
        kiosk.come_in_as_staff("1000000002");
        Counted hand(kiosk);
        hand.touch("residents");
        hand.touch("person-" + std::to_string(data::number(resident.id)));
        hand.touch(entry.way);
        hand.touch(entry.what);
        REQUIRE(kiosk.screen() == entry.saved);
        CHECK(stage::touch(kiosk, "undo"));
        most = {std::max(most.first, hand.touches()), std::max(most.second, hand.turned())};
        kiosk.tap_id("finish");
    }
    return most;
}

Stage& at_ten_inches_or_seven(std::optional<Stage>& kiosk, int width, int height, const char* language) {
    stage::Setting setting;
    setting.width = width;
    setting.height = height;
    setting.language = language;
    setting.demo_cast = true;
    return kiosk.emplace(setting);
}

} // namespace

TEST_CASE("Four touches from the staff's own page say what was noticed or won and what is passed on, about anybody of twenty-four; turned pages count, and on seven inches there is one at most") {
    for (const auto& [width, height] : {std::pair{1280, 800}, std::pair{1920, 1200}, std::pair{800, 480}, std::pair{720, 1280}}) {
        for (const char* const language : {"en", "ur"}) {
            std::optional<Stage> kept;
            Stage& kiosk = at_ten_inches_or_seven(kept, width, height, language);
            const bool ten_inches = width >= 1280;
            for (const Entry& entry : often) {
                INFO(width << "x" << height << " " << language << " " << entry.way);
                const auto [touches, turned] = most_for(kiosk, entry);
                CHECK(touches <= (ten_inches ? 4 : 5));
                CHECK(turned <= (ten_inches ? 0 : 1));
            }
            for (const Entry& entry : less_often) {
                INFO(width << "x" << height << " " << language << " " << entry.way);
                CHECK((!ten_inches || most_for(kiosk, entry).first <= 4));
            }
        }
    }
}

TEST_CASE("On ten inches each word for what was noticed and each ready sentence stands on the first page") {
    for (const char* const language : {"en", "ur"}) {
        std::optional<Stage> kept;
        Stage& kiosk = at_ten_inches_or_seven(kept, 1280, 800, language);
        for (const Entry& entry : {Entry{"they-seem", "mood-"}, Entry{"pass-on", "phrase-"}}) {
            kiosk.come_in_as_staff("1000000002");
            walk(kiosk, {"residents", "person-", entry.way});
            const auto items = kiosk.items();
            INFO(language << " " << entry.way << "\n" << kiosk.all());
            const bool deep_letters = std::string_view(language) == "ur" && std::string_view(entry.way) == "pass-on"; // sentences of two deep lines
            CHECK(std::count_if(items.begin(), items.end(), [&](const widgets::Item& item) { return widgets::to_string(item.id).starts_with(entry.what); }) >= (deep_letters ? 8 : 12));
            kiosk.tap_id("finish");
        }
    }
}

TEST_CASE("Sam comes in with a badge, or with a name and a PIN, and leaves with Finish") {
    Stage kiosk;
    kiosk.come_in_as_staff();
    CHECK(kiosk.screen() == ScreenName::staff);
    CHECK(kiosk.shows("Hello Sam"));
    CHECK(kiosk.viewer().role() == data::Role::staff);
    kiosk.tap("Finish");
    CHECK(kiosk.screen() == ScreenName::welcome);
    CHECK(kiosk.viewer() == data::Viewer::house());

    kiosk.tap("I work here");
    kiosk.tap("Sam");
    CHECK(kiosk.shows("Hello Sam"));
    kiosk.enter_pin(stage::staff_pin);
    CHECK(kiosk.screen() == ScreenName::staff);
    CHECK(kiosk.shows("Day team"));
}

TEST_CASE("A badge held to the reader on Welcome lets Sam in") {
    Stage kiosk;
    kiosk.type(stage::sam_badge);
    kiosk.key(widgets::Key::enter);
    CHECK(kiosk.screen() == ScreenName::staff);
    CHECK(kiosk.shows("Hello Sam"));
}

TEST_CASE("After five wrong PINs the pad waits and comes alive again by itself, also when the program was started anew") {
    Stage kiosk;
    kiosk.tap("I work here");
    kiosk.tap("Sam");
    for (int i = 0; i < 5; ++i) {
        kiosk.enter_pin("111111");
        CHECK(kiosk.screen() == ScreenName::pin_pad);
        kiosk.tap("All right");
    }
    CHECK(kiosk.shows("Please wait 30 seconds"));
    CHECK_FALSE(kiosk.can_tap("1"));
    kiosk.restart();
    kiosk.tap("I work here");
    kiosk.tap("Sam");
    CHECK(kiosk.shows("Please wait"));
    kiosk.wait(31);
    CHECK_FALSE(kiosk.shows("Please wait"));
    kiosk.enter_pin(stage::staff_pin);
    CHECK(kiosk.screen() == ScreenName::staff);
}

TEST_CASE("What Sam noticed takes four touches and no typing, and can be taken back") {
    Stage kiosk;
    kiosk.come_in_as_staff();
    kiosk.tap("Residents");
    kiosk.tap("Rose");
    kiosk.tap("They seem…");
    kiosk.tap("Worried");
    CHECK(kiosk.screen() == ScreenName::thank_you);
    CHECK(kiosk.shows("Thank you, Sam"));
    const auto moods = data::moods_of(kiosk.home(), grace(kiosk), kiosk.house().rose, 5);
    REQUIRE(moods.size() == 1);
    CHECK_FALSE(moods[0].own);
    CHECK(moods[0].entry.author == kiosk.house().sam);
    kiosk.tap("Undo");
    CHECK(data::moods_of(kiosk.home(), grace(kiosk), kiosk.house().rose, 5).empty());
    CHECK(kiosk.shows("It is taken back"));
}

TEST_CASE("Noticing pain says at once who must be told") {
    Stage kiosk;
    kiosk.come_in_as_staff();
    kiosk.tap("Residents");
    kiosk.tap("Rose");
    kiosk.tap("They seem…");
    while (!kiosk.can_tap("In pain"))
        kiosk.tap("More words");
    kiosk.tap("In pain");
    CHECK(kiosk.shows("Please tell the nurse now"));
    kiosk.tap("All right");
    CHECK(kiosk.screen() == ScreenName::thank_you);
}

TEST_CASE("Sam passes on a sentence to the next shift, and takes it back") {
    Stage kiosk;
    kiosk.come_in_as_staff();
    kiosk.tap("Residents");
    kiosk.tap("Rose");
    kiosk.tap("Pass on to the next shift");
    CHECK(kiosk.shows("Rose and the care team can read it"));
    kiosk.tap("Slept well"); // kept at once
    CHECK(kiosk.screen() == ScreenName::thank_you);
    CHECK(kiosk.shows("Slept well"));
    CHECK(kiosk.anywhere("care team"));
    const auto card = [&] { return data::handover_card(kiosk.home(), grace(kiosk), kiosk.house().rose, {}, {}); };
    CHECK(card().passed_on.size() == 1);
    kiosk.tap("Undo");
    CHECK(kiosk.shows("It is taken back"));
    CHECK(card().passed_on.empty());
    kiosk.tap("Back");
    CHECK(kiosk.screen() == ScreenName::staff_resident);
}

TEST_CASE("Sam passes on something in own words") {
    Stage kiosk;
    kiosk.come_in_as_staff();
    walk(kiosk, {"residents", "person-", "pass-on", "own-words"});
    kiosk.type("Her glasses are mended");
    kiosk.tap("Pass on");
    CHECK(kiosk.screen() == ScreenName::thank_you);
    CHECK(kiosk.shows("Her glasses are mended"));
    kiosk.tap("Back");
    CHECK(kiosk.screen() == ScreenName::staff_resident);
}

TEST_CASE("A small win that Sam saw is recorded from the resident's page") {
    Stage kiosk;
    kiosk.come_in_as_staff();
    kiosk.tap("Residents");
    kiosk.tap("Rose");
    kiosk.tap("Small win");
    kiosk.tap("Joined in");
    CHECK(kiosk.screen() == ScreenName::thank_you);
    CHECK(kiosk.shows("Rose joined in."));
    kiosk.tap("Undo");
    CHECK(kiosk.shows("It is taken back"));
}

TEST_CASE("What Rose needs for the singing is arranged by a touch, with a name and a time, and undone by another") {
    Stage kiosk;
    data::answer_activity(kiosk.home(), data::come_in_as_resident(kiosk.home(), kiosk.house().rose, {}).viewer, kiosk.house().singing,
                          kiosk.house().rose, data::Answer::come, {data::Need::company});
    kiosk.come_in_as_staff();
    CHECK(kiosk.anywhere("1 open"));
    kiosk.tap("To arrange");
    CHECK(kiosk.anywhere("To do"));
    kiosk.tap("Someone to go with Rose");
    CHECK(kiosk.anywhere("Sam, done today 09:00"));
    kiosk.tap("Undo");
    CHECK(kiosk.anywhere("To do"));
    CHECK_FALSE(kiosk.anywhere("Sam, done"));
}

TEST_CASE("Staff see how a resident said they are, and nothing that is only for others") {
    Stage kiosk;
    const auto rose = data::come_in_as_resident(kiosk.home(), kiosk.house().rose, {}).viewer;
    data::record_mood(kiosk.home(), rose, {kiosk.house().rose, data::Mood::happy, {}, "", data::Audience::care_team, {}});
    data::record_mood(kiosk.home(), rose, {kiosk.house().rose, data::Mood::lonely, {}, "I miss him", data::Audience::named, {kiosk.house().tom}});
    kiosk.come_in_as_staff();
    kiosk.tap("Residents");
    CHECK_FALSE(kiosk.anywhere("Lonely"));
    kiosk.tap("Rose");
    CHECK(kiosk.shows("I like to be asked, and I like to sing."));
    CHECK_FALSE(kiosk.anywhere("Lonely"));
    CHECK_FALSE(kiosk.anywhere("I miss him"));
}
