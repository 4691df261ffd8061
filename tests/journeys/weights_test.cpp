// How are you?: two touches for staff and families, counted only with four others, and never asked of a resident.
#include "data/asks.h"
#include "data/weights.h"
#include "data/wins.h"
#include "data/people.h"
#include "data/sign_in.h"
#include "tests/catch.h"
#include "tests/stage/stage.h"

using app::ScreenName;
using stage::Stage;

TEST_CASE("How are you?: Sam says that it is heavy and what would help; it shows when four others have answered too") {
    Stage kiosk;
    kiosk.come_in_as_staff();
    kiosk.tap("How are you?");
    CHECK(kiosk.shows("Nobody can know who said it"));
    kiosk.tap("Heavy");
    kiosk.tap("A rest");
    kiosk.tap("That's all");
    CHECK(kiosk.shows("It is counted"));
    kiosk.tap("All right");
    CHECK(kiosk.screen() == ScreenName::weights);
    CHECK(kiosk.shows("Not enough answers yet"));
    CHECK_FALSE(kiosk.anywhere("Heavy: 1"));
    CHECK_FALSE(kiosk.can_tap("Undo")); // nobody's, so nobody can take it back
    kiosk.tap("Back");
    kiosk.tap("Finish");
    const data::Viewer grace = data::come_in_with_badge(kiosk.home(), stage::grace_badge).viewer;
    for (int i = 0; i < 4; ++i) data::say_weight(kiosk.home(), grace, data::Weight::light, {});
    kiosk.come_in_as_visitor("Rose", "Tom");
    kiosk.tap("How are you?");
    kiosk.tap("How it is for all of us");
    CHECK(kiosk.shows("5 people answered"));
    CHECK(kiosk.shows("Heavy: 1"));
    CHECK(kiosk.shows("Light: 4"));
    CHECK(kiosk.shows("Would help: A rest, 1"));
}

TEST_CASE("How are you?: leaving before the last touch leaves nothing behind, and Rose is not asked") {
    Stage kiosk;
    kiosk.come_in_as_staff();
    kiosk.tap("How are you?");
    kiosk.tap("Very heavy");
    kiosk.tap("Finish");
    kiosk.come_in_as("Rose");
    CHECK_FALSE(kiosk.anywhere("How are you?"));
    const data::Viewer grace = data::come_in_with_badge(kiosk.home(), stage::grace_badge).viewer;
    for (int i = 0; i < 4; ++i) data::say_weight(kiosk.home(), grace, data::Weight::light, {});
    CHECK(data::weight_totals(kiosk.home(), grace, data::WallTime{0}, data::WallTime{data::milliseconds(kiosk.home().now().wall) + 1}).empty()); // four, not five
}

TEST_CASE("Looking back together: the home's counts name nobody, and a worry to the manager alone is counted only for her") {
    Stage kiosk;
    const data::Viewer sam = data::come_in_with_badge(kiosk.home(), stage::sam_badge).viewer;
    const data::Viewer rose = data::come_in_as_resident(kiosk.home(), kiosk.house().rose, {}).viewer;
    data::record_win(kiosk.home(), sam, {kiosk.house().rose, data::Win::taught, "Knitting", data::Audience::circle, {}});
    data::record_win(kiosk.home(), rose, {kiosk.house().rose, data::Win::taught, "Between us", data::Audience::named, {kiosk.house().tom}});
    const auto question = data::AskId{data::number(data::record_ask(kiosk.home(), rose, {kiosk.house().rose, data::AskKind::question, 0, "When is the outing?", data::Audience::care_team, {}, {}}))};
    data::record_ask(kiosk.home(), rose, {kiosk.house().rose, data::AskKind::worry, 0, "For her alone", data::Audience::named, {kiosk.house().grace}, {}});
    data::take_step(kiosk.home(), sam, question, data::AskStep::answered, 0, "On Friday.");
    kiosk.come_in_as_staff();
    kiosk.turn_to("Looking back");
    CHECK(kiosk.screen() == ScreenName::house_back);
    CHECK(kiosk.shows("Taught someone: 1"));
    CHECK(kiosk.shows("1 thing was asked"));
    CHECK(kiosk.shows("1 has an answer"));
    CHECK(kiosk.shows("Half of them were answered within 1 hour"));
    for (const char* name : {"Rose", "Harold", "Amina", "Knitting", "For her alone"}) CHECK_FALSE(kiosk.anywhere(name));
}
