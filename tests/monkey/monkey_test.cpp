// Twenty thousand random touches and keys, seeded: nothing crashes, Welcome can always be reached, and nothing private is
// ever shown to somebody who has not come in.
#include <random>

#include "data/moods.h"
#include "data/notes.h"
#include "data/sign_in.h"
#include "data/wins.h"
#include "tests/catch.h"
#include "tests/stage/stage.h"

namespace {

constexpr int all_touches = 20'000;
constexpr unsigned seed = 7;

// Words that nobody but their readers may see; put in before the monkey comes.
constexpr const char* secrets[] = {"zz-team-note", "zz-circle-note", "zz-rose-note", "zz-team-win", "zz-only-amina"};

void keep_secrets(stage::Stage& home) {
    const stage::House& house = home.house();
    const data::Viewer rose = data::come_in_as_resident(home.home(), house.rose, {}).viewer;
    const data::Viewer amina = data::come_in_as_resident(home.home(), house.amina, {"pic-rose", "pic-boat", "pic-key"}).viewer;
    data::leave_note(home.home(), rose, {house.rose, data::NoteFor::care_team, secrets[0], {}});
    data::leave_note(home.home(), rose, {house.rose, data::NoteFor::circle, secrets[1], {}});
    const data::Viewer grace = data::come_in_with_badge(home.home(), stage::grace_badge).viewer;
    data::leave_note(home.home(), grace, {house.rose, data::NoteFor::resident, secrets[2], {}});
    data::record_win(home.home(), rose, {house.rose, data::Win::rested, secrets[3], data::Audience::care_team, {}});
    data::NewMood mood;
    mood.resident = house.amina;
    mood.mood = data::Mood::lonely;
    mood.words = secrets[4];
    mood.audience = data::Audience::only_me;
    data::record_mood(home.home(), amina, mood);
}

class Monkey {
public:
    explicit Monkey(stage::Stage& home) : m_home(home), m_random(seed) {}

    void act() {
        const int what = pick(100);
        if (what < 55) {
            touch_something();
        } else if (what < 80) {
            m_home.tap_at(static_cast<float>(pick(m_home.setting().width)), static_cast<float>(pick(m_home.setting().height)));
        } else if (what < 86) {
            smear();
        } else if (what < 92) {
            type_something();
        } else if (what < 97) {
            m_home.key(static_cast<widgets::Key>(pick(static_cast<int>(widgets::Key::escape) + 1)));
        } else {
            m_home.wait(pick(140));
        }
    }

    void check() {
        const data::Role role = m_home.viewer().role();
        if (role == data::Role::house) {
            for (const char* secret : secrets) {
                INFO(secret << " on " << app::to_string(m_home.screen()));
                REQUIRE_FALSE(m_home.anywhere(secret));
            }
        }
        const data::PersonId amina = m_home.house().amina;
        if (m_home.viewer().person() != amina) {
            REQUIRE_FALSE(m_home.anywhere(secrets[4]));
        }
        ++m_roles[static_cast<std::size_t>(role)];
    }

    // From wherever it is, nobody is stuck: left alone, the kiosk goes back to Welcome by itself.
    void go_home_by_waiting() {
        m_home.wait(400);
        REQUIRE(m_home.screen() == app::ScreenName::welcome);
        REQUIRE(m_home.viewer().role() == data::Role::house);
    }

    int times_as(data::Role role) const { return m_roles[static_cast<std::size_t>(role)]; }

private:
    int pick(int below) { return std::uniform_int_distribution<int>(0, below - 1)(m_random); }

    void touch_something() {
        const auto items = m_home.items();
        if (!items.empty()) {
            m_home.tap_on(items[static_cast<std::size_t>(pick(static_cast<int>(items.size())))]);
        }
    }

    void smear() {
        const auto x = [&] { return static_cast<float>(pick(m_home.setting().width)); };
        const auto y = [&] { return static_cast<float>(pick(m_home.setting().height)); };
        m_home.finger(widgets::FingerPhase::down, x(), y());
        if (pick(2) == 0) {
            m_home.finger(widgets::FingerPhase::down, x(), y(), 1);
        }
        for (int move = pick(4); move > 0; --move) {
            m_home.finger(widgets::FingerPhase::move, x(), y());
        }
        m_home.finger(widgets::FingerPhase::up, x(), y());
        m_home.finger(widgets::FingerPhase::up, x(), y(), 1);
        m_home.wait(0.6);
    }

    void type_something() {
        static constexpr const char* texts[] = {"0004711", "0004712", "246810", "135790", "Hello", "۱۲۳", "🙂", "12", "éł", " "};
        m_home.type(texts[pick(static_cast<int>(std::size(texts)))]);
        if (pick(2) == 0) {
            m_home.key(widgets::Key::enter);
        }
    }

    stage::Stage& m_home;
    std::mt19937 m_random;
    std::array<int, 6> m_roles{};
};

} // namespace

TEST_CASE("A monkey at the glass breaks nothing, is never stuck and sees nothing private") {
    stage::Stage home;
    keep_secrets(home);
    Monkey monkey(home);
    for (int touch = 0; touch < all_touches; ++touch) {
        INFO("touch " << touch << " on " << app::to_string(home.screen()));
        monkey.act();
        monkey.check();
        if (touch % 500 == 499) {
            monkey.go_home_by_waiting();
        }
        if (touch % 5000 == 4999) {
            home.restart();
        }
    }
    // It was not standing outside all the time.
    CHECK(monkey.times_as(data::Role::resident) > 500);
    CHECK(monkey.times_as(data::Role::staff) + monkey.times_as(data::Role::manager) > 200);
}
