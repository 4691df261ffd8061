// What a tile says of itself: the words that are seen on it, and those that are heard. And the bar that tells how far something is.
#include <set>

#include "tests/widgets/glass.h"
#include "widgets/bar_layout.h"
#include "widgets/progress.h"

using namespace widgets;

namespace {

constexpr PanelAndText wide{{1280, 800, 5.88F}, 1}, small{{800, 480, 5.19F}, 1}, tall{{720, 1280, 8.18F}, 1};

Glass glass_with(const PanelAndText& where, const Choice& choice) {
    return Glass(where, Density::resident, {Area::green, "Who can help"}, [choice](Frame& frame, Box body) { tile(frame, body, choice, frame.measures().word); });
}

} // namespace

TEST_CASE("Tiles: a second line is heard after the word on every panel, and stands in the label where there is room to see it") {
    Choice choice{{"phone"}, "Telephone", "win-in-touch", Area::green};
    choice.second = "01632 960355";
    for (const PanelAndText& where : {wide, small, tall}) {
        INFO(where);
        const Glass glass = glass_with(where, choice);
        const Item* const item = glass.find_id("phone");
        REQUIRE(item != nullptr);
        CHECK(item->spoken == "Telephone. 01632 960355");
        CHECK(first_line(item->label) == "Telephone");
        const bool seen = where.panel.width_px != small.panel.width_px; // a 7-inch panel shows no second line
        CHECK(item->label == (seen ? "Telephone\n01632 960355" : "Telephone"));
    }
}

TEST_CASE("Tiles: what was given to be said is said as it was given") {
    Choice choice{{"phone"}, "Telephone", "win-in-touch", Area::green};
    choice.second = "01632 960355";
    choice.spoken = "The telephone number is here.";
    const Glass glass = glass_with(wide, choice);
    CHECK(glass.find_id("phone")->spoken == "The telephone number is here.");
}

TEST_CASE("A progress bar fills from where reading starts, says its words, and fits every glass") {
    for (const PanelAndText& where : panels_and_texts()) {
        INFO(where);
        float done = 0;
        Glass glass(where, Density::resident, {Area::teal, "Which photograph?"}, [&done](Frame& frame, Box body) {
            const Progress bar{done, "3 of 12 photographs are here", Area::teal};
            draw_progress(frame, body.take_top(progress_height(frame, bar, body.width)), bar);
        });
        for (const float now : {-1.0F, 0.0F, 0.25F, 1.0F, 7.0F}) { // also what a mistake in counting would give
            done = now;
            glass.show();
            const Item* const item = glass.find_id("progress");
            REQUIRE(item != nullptr);
            CHECK(item->role == ItemRole::status);
            CHECK(item->spoken == "3 of 12 photographs are here");
            CHECK_FALSE(item->clipped);
        }
        glass.check_for_fingers_and_eyes(25);
    }
}

TEST_CASE("Bottom row: long words on narrow glass are set a little smaller before each of them takes a row of its own") {
    const std::array<Choice, 3> choices{Choice{{"one"}, "Stop using my voice", "not-this-time"}, Choice{{"two"}, "Back to the drawn picture", "undo"},
                                        Choice{{"three"}, "Another photograph", "photograph"}};
    const auto layout_on = [&](const PanelAndText& where, std::span<const Choice> some, Mm& usual_cap) {
        BarLayout layout;
        Glass glass(where, Density::resident, {Area::teal, "My photograph"}, [&](Frame& frame, Box body) {
            layout = lay_out_bar(frame, body.width, some);
            usual_cap = frame.measures().bar_word.cap;
        });
        return layout;
    };
    Mm usual = 0;
    const BarLayout with_room = layout_on(wide, choices, usual);
    CHECK(with_room.word.cap == Approx(usual));
    const BarLayout alone = layout_on(tall, std::span(choices).first(1), usual);
    CHECK(alone.word.cap == Approx(usual));
    const PanelAndText narrow{tall.panel, 1.5F};
    const BarLayout layout = layout_on(narrow, choices, usual);
    CHECK(layout.word.cap < usual);
    CHECK(layout.word.cap > usual * 0.8F);
    CHECK(layout.rows < 4);
}

TEST_CASE("Bottom row: where it takes turns, what is kept stands on every page, and nothing is passed by") {
    const std::array<Choice, 6> choices{Choice{{"why"}, "Say why I chose it", "invite-conversation"}, Choice{{"help"}, "What helped me to choose", "win-helped"},
                                        Choice{{"others"}, "What the others say", "deciding-together"}, Choice{{"who"}, "Who may know?", "for-team"},
                                        Choice{{"again"}, "Choose again", "previous-page"}, Choice{{"undo"}, "Undo", "undo"}};
    constexpr Mm leaves = 18;
    Paging paging;
    TurningBar bar;
    Mm left = 0;
    Glass glass({small.panel, 2}, Density::resident, {Area::teal, "Thank you"}, [&](Frame& frame, Box body) {
        bar = folded_bar(frame, body, choices, paging, {1, leaves});
        const BarEvents events = low_bottom_bar(frame, body, bar.all(), leaves);
        left = body.height;
        BarEvents turned = events;
        turn_page(turned, paging, 1);
    });
    std::set<std::string> seen;
    for (int page = 0; page < 5; ++page) {
        REQUIRE(bar.all().size() < choices.size());
        CHECK(bar.all().back().id == ItemId{"undo"});
        CHECK(left >= leaves - 0.1F);
        for (const Choice& choice : bar.all()) {
            seen.insert(to_string(choice.id));
        }
        REQUIRE(glass.press_id("other-choices"));
    }
    CHECK(seen == std::set<std::string>{"again", "help", "other-choices", "others", "undo", "who", "why"});
}

TEST_CASE("Bottom row: a word that would take a row of its own from the page has a wider place among the others") {
    const std::array<Choice, 3> choices{Choice{{"more"}, "More", "next-page"}, Choice{{"yes"}, "Yes, straightforwardly", "yes"}, Choice{{"others"}, "Other choices", "next-page"}};
    for (const Mm at_most : {1000.0F, 40.0F}) {
        INFO("at most " << at_most);
        BarLayout layout;
        const Glass glass({small.panel, 1}, Density::resident, {Area::green, "Tom invites you to talk"}, [&](Frame& frame, Box body) {
            layout = lay_out_bar(frame, body.width, choices, at_most);
            BarEvents events;
            draw_bar(frame, body.take_bottom(layout.height), layout, choices, events);
        });
        glass.check_for_fingers_and_eyes(25);
        CHECK(layout.height <= at_most);
        CHECK(layout.rows == (at_most > 100 ? 2 : 1));
        const Item* const yes = glass.find_id("yes");
        const Item* const more = glass.find_id("more");
        REQUIRE((yes != nullptr && more != nullptr));
        CHECK((yes->rect.width > 1.2F * more->rect.width) == (at_most < 100));
    }
}
