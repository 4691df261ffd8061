// What a resident does here, four ways: by touch, from what is heard alone, by one switch, and in Urdu. Each way does the same
// things, three at most from the resident's own page, and what was said is saved.
#include <set>

#include "data/activities.h"
#include "tests/catch.h"
#include "tests/journeys/ways.h"
#include "tests/stage/figures.h"

using app::ScreenName;
using stage::Setting;
using stage::Stage;
using namespace ways;

namespace {

struct Step {
    std::string id;          // of what is touched, or its beginning
    std::string_view heard;  // some of the words that it says in English
};
struct Journey {
    const char* what;
    std::vector<Step> steps; // from the person's own page
    ScreenName ends_on{};
    bool saves = true;
};

std::string numbered(const char* name, auto number) { return std::string(name) + "-" + std::to_string(static_cast<int>(number)); }

std::vector<Journey> journeys() {
    return {{"how I feel", {{"how-i-feel", "how I feel"}, {numbered("mood", data::Mood::worried), "worried"}}, ScreenName::feeling_about},
            {"coming to something", {{"whats-on", "what's on"}, {"activity-", "Singing"}, {"answer-1", "I would like to come"}}, ScreenName::needs},
            {"a small win", {{"small-wins", "small win"}, {numbered("win", data::Win::tried_new), "tried something new"}}, ScreenName::thank_you},
            {"a question", {{"say", "Have my say"}, {"asking-1", "ask a question"}, {"sentence-101", "When do we go out next"}}, ScreenName::say_to},
            {"a card", {{"about-me", "About me"}, {"card-sort", "Sort cards"}, {"place-1", "I like it"}}, ScreenName::card_sort},
            {"what is important", {{"about-me", "About me"}, {"importance", "everyday things"}, {"important-1", "is very important"}}, ScreenName::importance},
            {"looking back", {{"looking-back", "Look back"}, {"back-moods", "how I felt"}}, ScreenName::back_week, false}};
}

// Touches what has this id, turning pages until it is there.
void touch(Stage& kiosk, const std::string& id) {
    for (int page = 0; page < 12; ++page) {
        for (const widgets::Item& item : kiosk.items()) {
            if (item.enabled && widgets::can_be_touched(item.role) && widgets::to_string(item.id).starts_with(id)) {
                kiosk.tap_on(item);
                return;
            }
        }
        kiosk.tap_id("more");
    }
    FAIL("there is no " << id);
}

// How many of them one way led to their end.
class Way {
public:
    explicit Way(const char* name) : m_name(name) {}
    void end(Stage& kiosk, const Journey& journey, std::int64_t entries_before);
    ~Way() {
        stage::Figures figures;
        figures.smallest("journeys that a resident completes in four ways", m_completed);
        figures.keep_as(m_name);
    }
    Way(const Way&) = delete;
    Way& operator=(const Way&) = delete;

private:
    std::string m_name;
    int m_completed = 0;
};

void Way::end(Stage& kiosk, const Journey& journey, std::int64_t entries_before) {
    m_completed += kiosk.screen() == journey.ends_on ? 1 : 0;
    CHECK(kiosk.screen() == journey.ends_on);
    CHECK((kiosk.home().counts().journal_entries > entries_before) == journey.saves);
}

} // namespace

TEST_CASE("Four ways: by touch, each of a resident's journeys is three touches at most") {
    Way way("way-touch");
    for (const Journey& journey : journeys()) {
        INFO(journey.what);
        Stage kiosk;
        kiosk.come_in_as("Rose");
        const auto before = kiosk.home().counts().journal_entries;
        CHECK(journey.steps.size() <= 3);
        for (const Step& step : journey.steps) {
            touch(kiosk, step.id);
        }
        way.end(kiosk, journey, before);
    }
}

TEST_CASE("Four ways: each of a resident's journeys is done from what is heard alone") {
    Way way("way-ear");
    for (const Journey& journey : journeys()) {
        INFO(journey.what);
        Stage kiosk;
        Listener listener(kiosk);
        listener.begin();
        listener.find_and_do("I live here");
        listener.find_and_do("Rose");
        const auto before = kiosk.home().counts().journal_entries;
        for (const Step& step : journey.steps) {
            listener.find_and_do(step.heard);
        }
        way.end(kiosk, journey, before);
    }
}

TEST_CASE("Four ways: each of a resident's journeys is done with one switch") {
    Way way("way-switch");
    for (const Journey& journey : journeys()) {
        INFO(journey.what);
        Stage kiosk;
        give_rose_switches(kiosk, "One switch");
        OneSwitch by_switch(kiosk);
        by_switch.choose("I live here");
        by_switch.choose("Rose");
        const auto before = kiosk.home().counts().journal_entries;
        for (const Step& step : journey.steps) {
            by_switch.choose(step.heard);
        }
        way.end(kiosk, journey, before);
    }
}

TEST_CASE("Four ways: each of a resident's journeys is done in Urdu, and every screen on the way is whole and says itself in Urdu") {
    Way way("way-urdu");
    for (const Journey& journey : journeys()) {
        INFO(journey.what);
        Setting urdu;
        urdu.language = "ur";
        Stage kiosk(urdu);
        const auto look = [&] {
            for (const widgets::Item& item : kiosk.items()) {
                INFO(app::to_string(kiosk.screen()) << ": " << item.label);
                CHECK(item.missing_glyphs == 0);
                CHECK_FALSE(item.clipped);
            }
            CHECK(kiosk.item_id("back").language == "ur");
        };
        kiosk.tap_id("i-live-here");
        look();
        kiosk.tap("Rose");
        const auto before = kiosk.home().counts().journal_entries;
        for (const Step& step : journey.steps) {
            look();
            touch(kiosk, step.id);
        }
        look();
        way.end(kiosk, journey, before);
    }
}
