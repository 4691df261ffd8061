// Other ways to use the kiosk than by seeing and touching: from what is heard alone, and with one switch.
#pragma once
#include <algorithm>
#include <string>
#include <vector>

#include "tests/catch.h"
#include "tests/stage/stage.h"

namespace ways {

inline void turn_to(stage::Stage& kiosk, const std::string& label) {
    for (int touches = 0; !kiosk.can_tap(label); ++touches) {
        REQUIRE(touches < 20);
        kiosk.tap("More");
    }
    kiosk.tap(label);
}

inline void to_touching(stage::Stage& kiosk) {
    kiosk.come_in_as("Rose");
    turn_to(kiosk, "Comfort");
    turn_to(kiosk, "Touching");
}

// Rose's switch sends F8, and she has chosen how many there are, by touch.
inline void give_rose_switches(stage::Stage& kiosk, const char* how_many) {
    to_touching(kiosk);
    turn_to(kiosk, "Switches");
    turn_to(kiosk, "Switches");
    kiosk.tap(how_many);
    kiosk.tap("Back");
    turn_to(kiosk, "Choose your switch");
    kiosk.other_key("f8");
    if (how_many == std::string("Two switches")) {
        kiosk.other_key("f9");
    }
    CHECK(kiosk.screen() == app::ScreenName::comfort_part); // chosen: back where it was asked for
    kiosk.tap("Finish");
    kiosk.said();
}

inline std::string text_of(const std::vector<widgets::Utterance>& said) {
    std::string all;
    for (const widgets::Utterance& one : said) {
        all += one.text + "\n";
    }
    return all;
}

// Somebody who sees nothing: a finger goes over the glass, stays here and there, and taps where it has heard the words.
class Listener {
public:
    explicit Listener(stage::Stage& kiosk) : m_kiosk(kiosk) {}

    // Read aloud is always in the same corner of the glass; held, it begins to tell what is under a finger.
    void begin() {
        const float x = static_cast<float>(m_kiosk.setting().width) * 0.76F;
        m_kiosk.said();
        m_kiosk.finger(widgets::FingerPhase::down, x, 60);
        m_kiosk.wait(3.2);
        m_kiosk.finger(widgets::FingerPhase::up, x, 60);
        REQUIRE(heard("Explore by touch: On"));
    }
    bool heard(std::string_view words) {
        m_last = text_of(m_kiosk.said());
        return m_last.find(words) != std::string::npos;
    }
    void find_and_do(std::string_view words) {
        for (int page = 0; page < 6; ++page) {
            if (find(words)) {
                m_kiosk.tap_at(m_x, m_y);
                return;
            }
            INFO("nothing said \"" << words << "\"; it was heard:\n" << m_all);
            REQUIRE(find("More"));
            m_kiosk.tap_at(m_x, m_y);
        }
    }

private:
    bool find(std::string_view words) {
        m_kiosk.said();
        m_all.clear();
        constexpr float step = 118; // 20 mm: nothing that is to be found is smaller
        for (m_y = 60; m_y < static_cast<float>(m_kiosk.setting().height); m_y += step) {
            for (m_x = 50; m_x < static_cast<float>(m_kiosk.setting().width); m_x += step) {
                m_kiosk.finger(widgets::FingerPhase::down, m_x, m_y);
                m_kiosk.wait(0.55);
                m_kiosk.finger(widgets::FingerPhase::up, m_x, m_y);
                const bool found = heard(words);
                m_all += m_last;
                if (found) {
                    return true;
                }
            }
        }
        return false;
    }

    stage::Stage& m_kiosk;
    float m_x = 0, m_y = 0;
    std::string m_last, m_all;
};

// Somebody with one switch, who presses it when they hear what they want.
class OneSwitch {
public:
    explicit OneSwitch(stage::Stage& kiosk) : m_kiosk(kiosk) {}

    void choose(std::string_view words) {
        std::string all;
        int silent = 0;
        for (int look = 0; look < 400; ++look) {
            std::string last;
            for (const widgets::Utterance& one : m_kiosk.said()) {
                last = one.text;
                all += one.text + "\n";
            }
            if (last.find(words) != std::string::npos) {
                const auto before = m_kiosk.screen();
                const auto entries = m_kiosk.home().counts().journal_entries;
                m_kiosk.wait(0.6); // a hand that has just pressed needs a moment
                m_kiosk.other_key("f8");
                if (m_kiosk.screen() != before || m_kiosk.home().counts().journal_entries != entries) {
                    return;
                }
                continue; // a row: now thing by thing
            }
            silent = last.empty() ? silent + 1 : 0;
            if (silent > 25) { // nothing is lit up: a press begins
                m_kiosk.other_key("f8");
                silent = 0;
            } else {
                m_kiosk.wait(0.2);
            }
        }
        INFO("never heard \"" << words << "\", but:\n" << all);
        REQUIRE(false);
    }

private:
    stage::Stage& m_kiosk;
};

} // namespace ways
