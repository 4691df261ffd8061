// Journeys of a photograph that goes with a moment of the day: only once somebody agreed to it, and who did is told with it.
#include "data/about_me.h"
#include "data/notes.h"
#include "tests/catch.h"
#include "tests/journeys/stick.h"
#include "tests/journeys/taps.h"
#include "tests/journeys/walk.h"

using stage::sam;
using stage::sam_at_rose;
using stage::Stage;
using stage::Taps;
using stage::walk;

namespace {

void sam_at_rose_with_a_photograph(Stage& kiosk) {
    stage::put_on_stick(kiosk, "one.jpg");
    sam_at_rose(kiosk);
}

} // namespace

TEST_CASE("A moment may be a photograph, once Rose has agreed to it: five touches from her page, and who agreed is told with it") {
    Stage kiosk;
    sam_at_rose_with_a_photograph(kiosk);
    Taps taps{kiosk};
    taps("A moment for the family");
    taps("A photograph");
    kiosk.wait(1);
    taps("1");
    kiosk.wait(1);
    taps("Use it");
    CHECK(kiosk.shows("Has Rose agreed to this photograph?"));
    CHECK_FALSE(data::moment_since(kiosk.home(), sam(kiosk), kiosk.house().rose, {}));
    taps("Yes, Rose agreed");
    CHECK(taps.count <= 5);
    CHECK(kiosk.shows("The moment is sent"));
    kiosk.tap("Finish");
    kiosk.come_in_as_visitor("Rose", "Tom");
    walk(kiosk, {"news", "note-"});
    CHECK(kiosk.on_some_page("A photograph sent by Sam."));
    CHECK(kiosk.on_some_page("Rose agreed to this photograph. Sam put it here, today 09:"));
}

TEST_CASE("A photograph that Rose has not agreed to is not sent as a moment; one with nobody in it is, and says so") {
    Stage kiosk;
    sam_at_rose_with_a_photograph(kiosk);
    const auto looks_at_it = [&] {
        walk(kiosk, {"moment", "photograph"});
        kiosk.wait(1);
        kiosk.tap("1");
        kiosk.wait(1);
        kiosk.tap("Use it");
    };
    looks_at_it();
    kiosk.tap("No: do not send it");
    CHECK(kiosk.shows("Nothing was sent."));
    kiosk.tap("All right");
    CHECK_FALSE(data::moment_since(kiosk.home(), sam(kiosk), kiosk.house().rose, {}));
    looks_at_it();
    kiosk.tap("Nobody is in it");
    CHECK(kiosk.shows("The moment is sent"));
    kiosk.tap("Finish");
    kiosk.come_in_as("Rose");
    walk(kiosk, {"notes", "note-"});
    CHECK(kiosk.on_some_page("Sam said that nobody is in this photograph."));
}

TEST_CASE("A photograph that is added to a moment is asked about as well; who acts for Rose may have agreed") {
    Stage kiosk;
    data::set_acts_for(kiosk.home(), data::come_in_with_badge(kiosk.home(), stage::grace_badge).viewer, kiosk.house().rose, kiosk.house().tom, true, "Rose");
    sam_at_rose_with_a_photograph(kiosk);
    walk(kiosk, {"moment", "moment-1", "say-more", "photograph"});
    kiosk.wait(1);
    kiosk.tap("1");
    kiosk.wait(1);
    kiosk.tap("Use it");
    kiosk.tap("Tom agreed for Rose");
    const auto sent = data::moment_since(kiosk.home(), sam(kiosk), kiosk.house().rose, {});
    REQUIRE(sent);
    const auto agreed = data::photo_agreed(kiosk.home(), sam(kiosk), sent->entry.id);
    REQUIRE(agreed);
    CHECK(agreed->name == "Tom");
}
