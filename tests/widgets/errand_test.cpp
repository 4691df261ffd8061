// Work on a thread of its own: how far it is, what it made, and that it can be left.
#include "widgets/errand.h"

#include <atomic>

#include "tests/catch.h"

using widgets::Errand;

TEST_CASE("Errand: what was made on its thread is there once, with how many steps it took") {
    Errand errand;
    errand.begin([](const Errand::GoesOn& goes_on) {
        std::string made;
        for (int step = 0; step < 3 && goes_on(step, 3); ++step) {
            made += 'x';
        }
        return made;
    });
    CHECK(errand.is_working());
    errand.wait();
    CHECK(errand.look(0));
    CHECK_FALSE(errand.is_working());
    CHECK(errand.done() == 2);
    CHECK(errand.of() == 3);
    CHECK(errand.take() == "xxx");
    CHECK_FALSE(errand.take());
    CHECK_FALSE(errand.look(1));
}

TEST_CASE("Errand: once it is not wanted any more it ends at its next step, and nothing of it is left") {
    Errand errand;
    std::atomic<bool> begun = false;
    errand.begin([&begun](const Errand::GoesOn& goes_on) {
        while (goes_on(0, 1)) { // without end
            begun = true;
        }
        return std::string("half of it");
    });
    while (!begun) {
    }
    errand.stop();
    CHECK_FALSE(errand.is_working());
    CHECK_FALSE(errand.look(0));
    CHECK_FALSE(errand.take());
    errand.begin([](const Errand::GoesOn&) { return std::string("another"); });
    errand.wait();
    errand.look(0);
    CHECK(errand.take() == "another");
}

TEST_CASE("Errand: without a thread it lasts as long as was said, and goes on by quarters") {
    Errand errand(400);
    errand.begin([](const Errand::GoesOn&) { return std::string("made"); });
    CHECK_FALSE(errand.look(1000));
    CHECK(errand.look(1250));
    CHECK(errand.done() == 2);
    CHECK(errand.is_working());
    CHECK(errand.look(1400));
    CHECK(errand.take() == "made");
}
