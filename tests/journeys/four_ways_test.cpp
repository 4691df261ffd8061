// What a resident does here, four ways: by touch, from what is heard alone, by one switch, and in Urdu. Each way does the same
// things; what is answered is answered with the third touch at the latest; and what was said is saved.
#include <set>

#include "data/db.h"
#include "data/journal.h"
#include "tests/catch.h"
#include "tests/journeys/four_ways.h"
#include "tests/journeys/ways.h"
#include "tests/stage/figures.h"
#include "widgets/spoken_words.h"

using app::ScreenName;
using data::Kind;
using four_ways::Journey;
using four_ways::Step;
using stage::Setting;
using stage::Stage;
using namespace ways;

namespace {

std::vector<Journey> all_journeys() {
    auto all = four_ways::journeys_of_her_own();
    const auto with_others = four_ways::journeys_with_others();
    all.insert(all.end(), with_others.begin(), with_others.end());
    return all;
}

void begin(Stage& kiosk, const Journey& journey) {
    if (journey.before != nullptr) {
        journey.before(kiosk);
    }
}

// As explore by touch and scanning say it.
std::string said_of(const widgets::Item& item) {
    std::string text = item.spoken.empty() ? item.label : item.spoken;
    std::replace(text.begin(), text.end(), '\n', ' ');
    return widgets::as_said(text, item.language);
}

struct Touched {
    std::string said;
    int touches = 0; // pages that were turned are counted too
};

// Touches what has this id, turning pages until it is there.
Touched touch(Stage& kiosk, const std::string& id) {
    for (int page = 0; page < 12; ++page) {
        for (const widgets::Item& item : kiosk.items()) {
            if (!item.enabled || !widgets::can_be_touched(item.role) || !widgets::to_string(item.id).starts_with(id)) {
                continue;
            }
            const Touched touched{said_of(item), page + 1};
            const auto alike = std::count_if(kiosk.items().begin(), kiosk.items().end(), [&](const widgets::Item& other) {
                return other.enabled && widgets::can_be_touched(other.role) && said_of(other) == touched.said;
            });
            INFO("more than one thing says \"" << touched.said << "\" on " << app::to_string(kiosk.screen()));
            CHECK(alike == 1);
            kiosk.tap_on(item);
            return touched;
        }
        const char* const pages = page % 2 == 0 ? "more" : "other-choices"; // a screen may have both
        if (!kiosk.hands().tap_id(pages)) {
            kiosk.tap_id(page % 2 == 0 ? "other-choices" : "more");
        }
    }
    FAIL("there is no " << id);
    return {};
}

// What each step says, as it is where nobody explores or scans: what the other ways listen for.
std::vector<std::string> heard_on_the_way(const Journey& journey) {
    std::vector<std::string> all;
    Stage kiosk;
    begin(kiosk, journey);
    kiosk.come_in_as("Rose");
    for (const Step& step : journey.steps) {
        const std::string said = touch(kiosk, step.id).said;
        all.push_back(step.heard.empty() ? said : std::string(step.heard));
    }
    return all;
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
    CHECK(std::string(app::to_string(kiosk.screen())) == app::to_string(journey.ends_on));
    CHECK((kiosk.home().counts().journal_entries > entries_before) == journey.saves);
}

// What a resident writes with what they touch here. A new kind has to say whether it is one, and then a journey has to have it.
bool is_what_a_resident_says(Kind kind) {
    switch (kind) {
    case Kind::comfort:
    case Kind::mood:
    case Kind::answer:
    case Kind::how_it_was:
    case Kind::win:
    case Kind::cheer:
    case Kind::note:
    case Kind::seen:
    case Kind::about_me:
    case Kind::about_reply:
    case Kind::card_sorted:
    case Kind::importance:
    case Kind::ask:
    case Kind::ask_step:
    case Kind::ask_seen:
    case Kind::decision:
    case Kind::decision_part:
    case Kind::conversation:
    case Kind::conversation_step:
    case Kind::conversation_seen:
    case Kind::partnership:
    case Kind::partnership_step:
    case Kind::partnership_share:
    case Kind::partnership_share_said:
    case Kind::partnership_goal:
    case Kind::partnership_goal_part:
    case Kind::together_answer:
    case Kind::together_show:
    case Kind::together_looked:
    case Kind::partnership_readers:
    case Kind::circle_mark:
    case Kind::circle_touch:
    case Kind::circle_picture:
    case Kind::house_paper:
    case Kind::partner_told: return true;
    // Others', the home's, or its own.
    case Kind::home:
    case Kind::person:
    case Kind::circle:
    case Kind::sign_in_failed:
    case Kind::sign_in:
    case Kind::observation:
    case Kind::activity:
    case Kind::arrangement_done:
    case Kind::one_line:
    case Kind::nothing_to_hand_over:
    case Kind::handover_read:
    case Kind::passed_on:
    case Kind::withdrawn:
    case Kind::redaction:
    case Kind::about_suggestion:
    case Kind::acts_for:
    case Kind::about_told:
    case Kind::home_card:
    case Kind::occurrence:
    case Kind::attendance:
    case Kind::contact:
    case Kind::key_person:
    case Kind::agreed:
    case Kind::agreed_step:
    case Kind::handover_signed:
    case Kind::weights:
    case Kind::set_picture:
    case Kind::news_seen:
    case Kind::our_phrase:
    case Kind::set_up:
    case Kind::culture:
    case Kind::festival_day:
    case Kind::partner_comes:
    case Kind::event_word: return false;
    // With a microphone, a stick or pictures of one's own: heard_test, photographs_test and own_lock_test have these.
    case Kind::voice:
    case Kind::clip:
    case Kind::portrait:
    case Kind::secret: return false;
    }
    return false;
}

} // namespace

TEST_CASE("Four ways: by touch, each of a resident's journeys; what is answered is answered with the third touch at the latest") {
    Way way("way-touch");
    std::set<Kind> written;
    for (const Journey& journey : all_journeys()) {
        INFO(journey.what);
        Stage kiosk;
        begin(kiosk, journey);
        kiosk.come_in_as("Rose");
        const auto before = kiosk.home().counts().journal_entries;
        const data::EntryId newest = kiosk.home().journal().newest();
        int touches = 0, step_number = 0;
        for (const Step& step : journey.steps) {
            const auto entries = kiosk.home().counts().journal_entries;
            touches += touch(kiosk, step.id).touches;
            if (++step_number == journey.answer) {
                CHECK(touches <= 3);
                CHECK(kiosk.home().counts().journal_entries > entries);
            }
        }
        way.end(kiosk, journey, before);
        data::for_each_row(kiosk.home().database(), [&](const data::JournalRow& row) {
            if (row.header.id > newest && row.header.author == kiosk.house().rose) {
                written.insert(row.header.kind);
            }
        });
    }
    for (int number = 1; number < 400; ++number) {
        INFO("entries of the kind " << number);
        CHECK((written.count(Kind{number}) == 1) == is_what_a_resident_says(Kind{number}));
    }
}

TEST_CASE("Four ways: each of a resident's journeys is done from what is heard alone") {
    Way way("way-ear");
    Listener::Memory memory;
    for (const Journey& journey : all_journeys()) {
        INFO(journey.what);
        const auto words = heard_on_the_way(journey);
        Setting setting;
        setting.headset = true; // what is private goes there alone
        Stage kiosk(setting);
        begin(kiosk, journey);
        Listener listener(kiosk, &memory);
        listener.begin();
        listener.find_and_do("I live here");
        listener.find_and_do("Rose");
        const auto before = kiosk.home().counts().journal_entries;
        for (const std::string& step : words) {
            listener.find_and_do(step);
        }
        way.end(kiosk, journey, before);
    }
}

TEST_CASE("Four ways: each of a resident's journeys is done with one switch") {
    Way way("way-switch");
    for (const Journey& journey : all_journeys()) {
        INFO(journey.what);
        const auto words = heard_on_the_way(journey);
        Stage kiosk;
        begin(kiosk, journey);
        give_rose_switches(kiosk, "One switch");
        OneSwitch by_switch(kiosk);
        by_switch.choose("I live here");
        by_switch.choose("Rose");
        const auto before = kiosk.home().counts().journal_entries;
        for (const std::string& step : words) {
            by_switch.choose(step);
        }
        way.end(kiosk, journey, before);
    }
}

TEST_CASE("Four ways: each of a resident's journeys is done in Urdu, and every screen on the way is whole and says itself in Urdu") {
    Way way("way-urdu");
    for (const Journey& journey : all_journeys()) {
        INFO(journey.what);
        Setting urdu;
        urdu.language = "ur";
        Stage kiosk(urdu);
        begin(kiosk, journey);
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

TEST_CASE("Four ways: whoever has a picture lock comes in with their three pictures by ear, by one switch and in Urdu too") {
    {
        Setting setting;
        setting.headset = true;
        Stage kiosk(setting);
        Listener listener(kiosk);
        listener.begin();
        for (const char* const words : {"I live here", "Amina", "Flower", "Boat", "Key"}) {
            listener.find_and_do(words);
        }
        CHECK(kiosk.screen() == ScreenName::resident);
        CHECK(kiosk.viewer().person() == kiosk.house().amina);
    }
    {
        Stage kiosk;
        give_rose_switches(kiosk, "One switch"); // whoever scans comes in with the same key
        OneSwitch by_switch(kiosk);
        for (const char* const words : {"I live here", "Amina", "Flower", "Boat", "Key"}) {
            by_switch.choose(words);
        }
        CHECK(kiosk.viewer().person() == kiosk.house().amina);
    }
    {
        Setting urdu;
        urdu.language = "ur";
        Stage kiosk(urdu);
        kiosk.tap_id("i-live-here");
        kiosk.tap("Amina");
        CHECK(kiosk.item_id("lock-picture-1").language == "ur");
        for (const char* const id : {"lock-picture-4", "lock-picture-2", "lock-picture-3"}) {
            kiosk.tap_id(id);
        }
        CHECK(kiosk.viewer().person() == kiosk.house().amina);
    }
}

TEST_CASE("Four ways: nobody can draw with a switch, and wherever something is drawn the same can be said in words or by voice") {
    Setting setting;
    setting.microphone = true;
    for (const bool note : {false, true}) {
        Stage kiosk(setting);
        give_rose_switches(kiosk, "One switch");
        OneSwitch by_switch(kiosk);
        by_switch.choose("I live here");
        by_switch.choose("Rose");
        if (note) {
            by_switch.choose("Read my notes and write one.");
            by_switch.choose("Leave a note");
            by_switch.choose("Say it in your own voice.");
            by_switch.choose("For my care team");
        } else {
            by_switch.choose("Keep a small win");
            by_switch.choose("I tried something new.");
            by_switch.choose("Say more about it.");
            by_switch.choose("Draw it with a finger."); // it does not shut her in
            CHECK(kiosk.screen() == ScreenName::draw_it);
            by_switch.choose("Back");
            CHECK(kiosk.can_tap("In words"));
            by_switch.choose("Say it in your own voice.");
        }
        REQUIRE(kiosk.screen() == ScreenName::say_it);
        const auto before = kiosk.home().counts().journal_entries;
        by_switch.choose("Record");
        by_switch.choose("Stop");
        by_switch.choose("Keep it");
        CHECK(kiosk.home().counts().journal_entries > before);
        CHECK(kiosk.screen() == ScreenName::thank_you);
    }
}
