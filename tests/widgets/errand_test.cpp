// Work on a thread of its own: how far it is, what it made, and that it can be left.
#include "widgets/errand.h"

#include <atomic>
#include <future>
#include <string>

#include "tests/catch.h"

using widgets::Errand;

namespace {

std::string made_by(Errand& errand) {
    const std::any made = errand.take();
    return made.has_value() ? std::any_cast<std::string>(made) : "nothing";
}

} // namespace

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
    CHECK(made_by(errand) == "xxx");
    CHECK(made_by(errand) == "nothing");
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
    CHECK(made_by(errand) == "nothing");
    errand.begin([](const Errand::GoesOn&) { return std::string("another"); });
    errand.wait();
    errand.look(0);
    CHECK(made_by(errand) == "another");
}

TEST_CASE("Errand: without a thread it lasts as long as was said, and goes on by quarters") {
    Errand errand(400);
    errand.begin([](const Errand::GoesOn&) { return std::string("made"); });
    CHECK_FALSE(errand.look(1000));
    CHECK(errand.look(1250));
    CHECK(errand.done() == 2);
    CHECK(errand.is_working());
    CHECK(errand.look(1400));
    CHECK(made_by(errand) == "made");
}

TEST_CASE("Errand: work that is held up holds up nobody: it is stopped at once, another waits for its turn, and nothing comes of the first") {
    std::promise<void> answer;
    std::atomic<bool> begun = false;
    Errand errand;
    errand.begin([stick = answer.get_future().share(), &begun](const Errand::GoesOn&) {
        begun = true;
        stick.wait();
        return std::string("too late");
    });
    while (!begun) {
    }
    CHECK_FALSE(errand.look(0, 1));
    errand.stop(); // without an answer
    CHECK_FALSE(errand.is_working());
    errand.begin([](const Errand::GoesOn&) { return std::string("another"); });
    CHECK_FALSE(errand.look(0, 1));
    CHECK(errand.is_working());
    answer.set_value();
    errand.wait();
    CHECK(errand.look(0));
    CHECK(made_by(errand) == "another");
}

TEST_CASE("Errand: a kiosk ends while its stick does not answer, and what the stick answers then is nobody's") {
    std::promise<void> answer;
    std::atomic<bool> begun = false;
    std::atomic<int> wanted = -1;
    {
        Errand errand;
        errand.begin([stick = answer.get_future().share(), &begun, &wanted](const Errand::GoesOn& goes_on) {
            begun = true;
            stick.wait();
            wanted = goes_on(1, 2) ? 1 : 0;
            return std::string("too late");
        });
        while (!begun) {
        }
    }
    answer.set_value();
    while (wanted < 0) {
    }
    CHECK(wanted == 0);
}

TEST_CASE("Errand: what is quick is there at the first look, for whoever has a little patience") {
    Errand errand;
    errand.begin([](const Errand::GoesOn&) { return std::string("made"); });
    CHECK(errand.look(0, 60'000));
    CHECK(made_by(errand) == "made");
}
