// Other ways to use the kiosk than by seeing and touching: from what is heard alone, and with one switch.
#pragma once
#include <algorithm>
#include <map>
#include <string>
#include <tuple>
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

// What can be heard of it; what is private and has no headset to go to is not.
inline std::string text_of(const std::vector<widgets::Utterance>& said) {
    std::string all;
    for (const widgets::Utterance& one : said) {
        all += one.withheld ? std::string() : one.text + "\n";
    }
    return all;
}

// Somebody who sees nothing: a finger goes over the glass, stays here and there, and taps where it has heard the words.
class Listener {
public:
    // Where things were the last time: who knows the way tries there first.
    using Memory = std::map<std::string, std::pair<float, float>, std::less<>>;

    explicit Listener(stage::Stage& kiosk, Memory* memory = nullptr) : m_kiosk(kiosk), m_memory(memory) {}

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
    bool is_here(std::string_view words) {
        m_kiosk.finger(widgets::FingerPhase::down, m_x, m_y);
        m_kiosk.wait(0.55);
        m_kiosk.finger(widgets::FingerPhase::up, m_x, m_y);
        const bool found = heard(words);
        m_all += m_last;
        return found;
    }
    bool find(std::string_view words) {
        m_kiosk.said();
        m_all.clear();
        const std::string where = app::to_string(m_kiosk.screen()) + std::string(words);
        if (m_memory != nullptr && m_memory->count(where) == 1) {
            std::tie(m_x, m_y) = m_memory->at(where);
            if (is_here(words)) {
                return true;
            }
        }
        constexpr float step = 118; // 20 mm: nothing that is to be found is smaller
        for (m_y = 60; m_y < static_cast<float>(m_kiosk.setting().height); m_y += step) {
            for (m_x = 50; m_x < static_cast<float>(m_kiosk.setting().width); m_x += step) {
                if (is_here(words)) {
                    if (m_memory != nullptr) {
                        (*m_memory)[where] = {m_x, m_y};
                    }
                    return true;
                }
            }
        }
        return false;
    }

    stage::Stage& m_kiosk;
    Memory* m_memory;
    float m_x = 0, m_y = 0;
    std::string m_last, m_all;
};

// Somebody with one switch, who presses it when they hear what they want; where it never comes, they go on to the next page.
class OneSwitch {
public:
    explicit OneSwitch(stage::Stage& kiosk) : m_kiosk(kiosk) {}

    void choose(std::string_view words) {
        constexpr int most_pages = 6;
        for (int page = 0; page < most_pages; ++page) {
            if (wait_for(words)) {
                return;
            }
            INFO("never heard \"" << words << "\", but:\n" << m_all);
            REQUIRE(wait_for("More"));
        }
        INFO("never heard \"" << words << "\" on any page");
        REQUIRE(false);
    }

private:
    // Presses on whatever row or thing has the words. False: every row and thing came by, and none had them.
    bool wait_for(std::string_view words) {
        constexpr int long_enough = 150; // looks: twice round the fullest screen
        m_all.clear();
        int silent = 0, presses = 0;
        for (int look = 0; look < long_enough; ++look) {
            std::string last;
            for (const widgets::Utterance& one : m_kiosk.said()) {
                last = one.text;
                m_all += one.text + "\n";
            }
            if (last.find(words) != std::string::npos) {
                const auto before = state();
                m_kiosk.wait(0.6); // a hand that has just pressed needs a moment
                m_kiosk.other_key("f8");
                if (state() != before) {
                    return true;
                }
                REQUIRE(++presses < 10);
                look = 0; // a row: now thing by thing
                continue;
            }
            silent = last.empty() ? silent + 1 : 0;
            if (silent > 25) { // nothing is lit up: a press begins
                m_kiosk.other_key("f8");
                silent = 0;
            } else {
                m_kiosk.wait(0.2);
            }
        }
        return false;
    }

    // What a press changes: the screen, what is kept, or what stands there to be touched.
    std::string state() {
        std::string all = app::to_string(m_kiosk.screen()) + std::to_string(m_kiosk.home().counts().journal_entries);
        for (const widgets::Item& item : m_kiosk.items()) {
            all += widgets::to_string(item.id) + item.label + (item.selected ? "+" : "");
        }
        return all;
    }

    stage::Stage& m_kiosk;
    std::string m_all;
};

} // namespace ways
