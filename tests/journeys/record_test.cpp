// Journeys of "See what is written about me": Rose reads a whole month of the demo home, week by week, and nothing is left out.
#include <set>

#include "app/assets.h"
#include "app/commands/operator.h"
#include "app/commands/wall_time.h"
#include "app/days.h"
#include "app/demo_home.h"
#include "app/panels.h"
#include "data/activities.h"
#include "data/attendance.h"
#include "data/moods.h"
#include "data/notes.h"
#include "data/record.h"
#include "data/sign_in.h"
#include "tests/catch.h"
#include "tests/journeys/walk.h"

using app::ScreenName;
using stage::Stage;
using stage::walk;

namespace {

// Two months of the demo home, made once for all who read in it: reading writes nothing but that somebody came in.
class Months {
public:
    Months() { app::make_demo_home(m_folder.path() / "home", {*app::wall_time_from("2026-11-21T10:42:00"), 1, 52, true}); }
    app::OperatorOptions options(int width, int height, const char* language, int text_percent) const {
        app::OperatorOptions made;
        made.data = m_folder.path() / "home";
        made.now_ms = app::wall_time_from("2026-11-21T10:42:00");
        made.renders = false;
        made.shell.panel = app::panel_of(width, height, std::nullopt);
        made.shell.assets = app::find_assets().value();
        data::Comfort comfort;
        comfort.language = language;
        comfort.text_percent = text_percent;
        made.shell.forced_comfort = comfort;
        return made;
    }

private:
    stage::Folder m_folder;
};

std::span<const widgets::Item> items(app::Operator& hands) { return hands.shell().items(); }

// Rose's own eyes and finger, from her page on.
class Reader {
public:
    explicit Reader(app::OperatorOptions options) : m_hands(std::move(options)) {
        go("i-live-here");
        for (int page = 0; page < 20 && !m_hands.tap("Rose"); ++page) {
            go("more");
        }
        rose = m_hands.shell().viewer();
        go("say");
        go("see-record");
        m_touches = 0;
    }

    // All of the month so many months ago. Each line is counted once, however many pages it takes.
    void read_month(int months_ago) {
        go("month-" + std::to_string(months_ago + 1));
        go("week-");
        while (read_week()) {
        }
    }
    int touches() const { return m_touches; }
    int who_and_when = 0;     // as often as somebody is named with an hour
    std::string all;          // every word that was read
    std::size_t most_on_a_page = 0;
    data::Viewer rose = data::Viewer::house();
    app::Operator& hands() { return m_hands; }

private:
    // All pages of what is on the glass; true where there is more of the month behind them.
    bool read_week() {
        for (int page = 0; page < 200; ++page) {
            std::size_t here = 0;
            for (const widgets::Item& item : items(m_hands)) {
                INFO(item.label);
                CHECK_FALSE(item.clipped);
                here += item.id.name == "line" ? 1 : 0;
                take(item);
            }
            most_on_a_page = std::max(most_on_a_page, here);
            const bool at_end = m_hands.find_id("talk") != nullptr; // below the last words
            if (!at_end) {
                go("more");
            } else if (m_hands.find_id("earlier") != nullptr) {
                go("earlier");
                return true;
            } else {
                return false;
            }
        }
        FAIL("a week has no end");
        return false;
    }
    void take(const widgets::Item& item) {
        all += item.label + "\n";
        if (item.id.name != "line") {
            return; // a day, or what goes on from the page before
        }
        const std::string aside = item.label.substr(item.label.rfind('\n') + 1);
        for (std::size_t at = 0; at != std::string::npos; at = aside.find("·", at + 1)) {
            ++who_and_when;
        }
    }
    void go(const std::string& id) {
        for (int page = 0; page < 20; ++page) {
            for (const widgets::Item& item : items(m_hands)) {
                if (item.enabled && widgets::can_be_touched(item.role) && widgets::to_string(item.id).starts_with(id)) {
                    REQUIRE(m_hands.tap_id(widgets::to_string(item.id)));
                    ++m_touches;
                    return;
                }
            }
            m_touches += m_hands.tap_id("more") ? 1 : 0;
        }
        FAIL("there is no " << id << " on " << app::to_string(m_hands.shell().place().screen));
    }

    app::Operator m_hands;
    int m_touches = 0;
};

// Cards of one sitting that were put in the same place stand together; anything else has its own who and when.
int times_told(const std::vector<data::Written>& written) {
    std::set<std::string> sittings;
    int told = 0;
    for (const data::Written& one : written) {
        if (one.entry.kind == data::Kind::card_sorted || one.entry.kind == data::Kind::importance) {
            const std::int64_t minute = data::milliseconds(one.entry.when) / 60'000;
            sittings.insert(std::to_string(static_cast<int>(one.entry.kind)) + " " + std::to_string(one.v) + " " + std::to_string(data::number(one.entry.author)) + " " + std::to_string(minute));
        } else {
            ++told;
        }
    }
    return told + static_cast<int>(sittings.size());
}

} // namespace

TEST_CASE("Rose reads a whole month of what is written about her in forty touches at most on 7 inch, fewer on larger glass, some more in Urdu, and finds everything in it") {
    const Months months;
    struct Glass {
        int width, height, most;
        const char* language;
    };
    for (const Glass& glass : {Glass{800, 480, 40, "en"}, Glass{800, 480, 50, "ur"}, Glass{720, 1280, 36, "en"}, Glass{1280, 800, 28, "en"}}) {
        Reader reader(months.options(glass.width, glass.height, glass.language, 100));
        const app::DayBounds october = app::month_bounds(data::WallTime{*app::wall_time_from("2026-11-21T10:42:00")}, 1);
        const auto written = data::written_between(reader.hands().home(), reader.rose, reader.rose.person(), october.starts, october.ends);
        reader.read_month(1);
        INFO(glass.width << " x " << glass.height << " " << glass.language << ": " << written.size() << " entries, " << reader.touches() << " touches, " << reader.most_on_a_page << " on a page");
        CHECK(written.size() > 200);
        CHECK(reader.touches() <= glass.most);
        CHECK(reader.who_and_when == times_told(written));
        for (const data::Written& one : written) {
            INFO(one.words);
            CHECK((one.words.starts_with("card-") || reader.all.find(one.words) != std::string::npos));
        }
    }
}

TEST_CASE("On 7 inch with large words Rose's month is all there too") {
    const Months months;
    for (const int percent : {150, 200}) {
        Reader reader(months.options(800, 480, "en", percent));
        const app::DayBounds november = app::month_bounds(data::WallTime{*app::wall_time_from("2026-11-21T10:42:00")}, 0);
        const auto written = data::written_between(reader.hands().home(), reader.rose, reader.rose.person(), november.starts, november.ends);
        reader.read_month(0);
        CHECK(reader.who_and_when == times_told(written));
    }
}

TEST_CASE("A note that is longer than a page goes on over pages, and its end is there") {
    stage::Setting small;
    small.width = 800, small.height = 480;
    Stage kiosk(small);
    std::string letter;
    for (int i = 0; i < 400; ++i) {
        letter += "word" + std::to_string(i) + " ";
    }
    letter += "the very end.";
    data::leave_note(kiosk.home(), data::come_in_with_badge(kiosk.home(), stage::sam_badge).viewer, {kiosk.house().rose, data::NoteFor::circle, letter, {}});
    kiosk.come_in_as("Rose");
    walk(kiosk, {"say", "see-record", "month-1", "week-"});
    int goes_on = 0;
    for (int page = 0; !kiosk.can_tap("Talk or paper"); ++page) {
        REQUIRE(page < 30);
        kiosk.tap_id("more");
        for (const widgets::Item& item : kiosk.items()) {
            goes_on += item.id.name == "line-goes-on" ? 1 : 0;
        }
    }
    CHECK(goes_on > 2);
}

TEST_CASE("Nobody but Rose reads it: not by her page, and the functions give others only what they may read") {
    Stage kiosk;
    const data::Viewer rose = data::come_in_as_resident(kiosk.home(), kiosk.house().rose, {}).viewer;
    data::record_mood(kiosk.home(), rose, {kiosk.house().rose, data::Mood::sad, data::MoodTopic::food, "zebra", data::Audience::care_team, {}});
    const auto all = [&](const data::Viewer& viewer) { return data::written_between(kiosk.home(), viewer, kiosk.house().rose, data::WallTime{0}, data::WallTime{4'000'000'000'000}).size(); };
    const data::Viewer tom = data::come_in_with_pin(kiosk.home(), kiosk.house().tom, kiosk.house().rose, stage::visitor_pin).viewer;
    const data::Viewer priya = data::come_in_with_pin(kiosk.home(), kiosk.house().priya, kiosk.house().harold, stage::visitor_pin).viewer;
    CHECK(all(rose) == 2);
    CHECK(all(tom) == 1); // her one line, which her circle may read
    CHECK(all(priya) == 0);
    CHECK(all(data::Viewer::house()) == 0);
    kiosk.come_in_as_staff();
    CHECK_FALSE(kiosk.on_some_page("written about me"));
}

TEST_CASE("What a day says several times stands once, with everybody who wrote it") {
    Stage kiosk;
    const data::Viewer sam = data::come_in_with_badge(kiosk.home(), stage::sam_badge).viewer;
    const data::Viewer grace = data::come_in_with_badge(kiosk.home(), stage::grace_badge).viewer;
    for (const data::Viewer& one : {sam, grace}) {
        data::record_observation(kiosk.home(), one, {kiosk.house().rose, data::Mood::happy, data::MoodTopic::nothing, "", data::Audience::care_team, {}});
    }
    kiosk.come_in_as("Rose");
    walk(kiosk, {"say", "see-record", "month-1", "week-"});
    CHECK(kiosk.shows("Noticed: Happy\nGrace 9:00 · Sam 9:00"));
}

TEST_CASE("What Rose answered, did and thought of it is told with what it was") {
    Stage kiosk;
    const data::Viewer rose = data::come_in_as_resident(kiosk.home(), kiosk.house().rose, {}).viewer;
    const data::Viewer sam = data::come_in_with_badge(kiosk.home(), stage::sam_badge).viewer;
    const auto plan = [&] {
        const auto breakfast = data::activity(kiosk.home(), sam, kiosk.house().breakfast);
        REQUIRE(breakfast);
        return *breakfast;
    }();
    data::answer_activity(kiosk.home(), rose, {plan.id, plan.starts}, kiosk.house().rose, data::Answer::come, {});
    data::record_attendance(kiosk.home(), sam, {plan.id, plan.starts}, kiosk.house().rose, data::Attended::took_part, data::Help::prompted);
    kiosk.come_in_as("Rose");
    walk(kiosk, {"say", "see-record", "month-1", "week-"});
    CHECK(kiosk.shows("Breakfast together: I'd like to come"));
    CHECK(kiosk.shows("Breakfast together: Took part, prompted"));
}
