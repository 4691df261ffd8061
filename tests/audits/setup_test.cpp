// The screens of a home that begins, which nobody meets in a home that has people: through every glass and size of words.
#include "tests/audits/audit.h"
#include "tests/catch.h"

TEST_CASE("Everything can be hit, read and found while a home is set up", "[en]") {
    using namespace audits;
    const std::vector<Lens> lenses{{small, 100}, {lying, 100}, {lying, 200}, {small, 150}, {small, 200}, {standing, 100}, {standing, 200}, {fine, 100}, {small, 200, 2}};
    stage::Setting setting;
    setting.width = small.width;
    setting.height = small.height;
    setting.px_per_mm = small.px_per_mm;
    setting.furnished = false;
    setting.forces_comfort = true;
    stage::Stage home(setting);
    Audit audit(home, lenses, {});
    const auto look_and = [&](auto&& act) {
        audit.look();
        act();
    };
    const auto write = [&](const char* words) {
        look_and([&] { home.type(words); });
        look_and([&] { home.tap("Save it"); });
    };
    look_and([&] { home.turn_to("English"); });
    look_and([&] { home.tap("Back"); });
    look_and([&] { home.tap("Go on"); });
    write("Elm House");
    write("Helen");
    look_and([&] { home.tap("Back"); });
    look_and([&] { home.tap("Go on"); });
    home.enter_pin("112358");
    look_and([&] { home.enter_pin("112358"); });
    look_and([&] { home.turn_to_id("time-420"); });
    look_and([&] { home.turn_to_id("time-870"); });
    look_and([&] { home.turn_to_id("time-1290"); });
    look_and([&] { home.tap("Add someone"); });
    write("Rose");
    look_and([&] { home.turn_to_id("picture-1"); });
    look_and([&] { home.turn_to("English"); });
    look_and([&] { home.tap("That's everybody"); });
    audit.look();
    INFO(audit.report());
    CHECK(audit.report().empty());
    CHECK(audit.frames() > 200);
}
