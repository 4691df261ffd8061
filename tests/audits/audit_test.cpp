// Every screen in every language, on every glass, with words up to twice as large and with few choices at once: targets, overlaps,
// cut words, contrast, glyphs, and Back, Finish and Help in their places.
#include <cstdlib>
#include <fstream>

#include "app/commands/tour_walk.h"
#include "app/router.h"
#include "data/seed.h"
#include "tests/audits/audit.h"
#include "tests/catch.h"
#include "tests/stage/explorer.h"

namespace {

using audits::Lens;

// What does not hold yet, in the language of this run.
std::set<std::string> known_in(const std::string& language) {
    std::set<std::string> known;
    std::ifstream list(ALONGSIDE_SOURCE "/tests/audits/known.txt");
    for (std::string line; std::getline(list, line);) {
        if (line.starts_with(language + " | ")) {
            known.insert(line);
        }
    }
    return known;
}

void audit(const std::string& language, const std::vector<Lens>& lenses) {
    data::use_seed(1); // what comes first on a list is the same in every run
    const Lens& first = lenses.front();
    stage::Setting setting;
    setting.width = first.glass.width;
    setting.height = first.glass.height;
    setting.px_per_mm = first.glass.px_per_mm;
    setting.text_percent = first.text_percent;
    setting.choices = first.choices;
    setting.theme = first.theme;
    setting.forces_comfort = true;
    setting.microphone = true;
    setting.photograph_secs = 0.3; // so that reading one is told, and can be stopped
    setting.language = language;
    stage::Stage home(setting);
    stage::Explorer explorer(home);
    audits::Audit audit(home, lenses, known_in(language));
    explorer.look = [&] { audit.look(); };
    explorer.go_everywhere(90);
    INFO(language << ", " << explorer.states() << " states of " << explorer.met().size() << " screens, " << audit.frames() << " frames:\n" << audit.report());
    CHECK(audit.report().empty());
    if (const char* const list = std::getenv("ALONGSIDE_KNOWN")) { // to make the list anew
        std::ofstream(list + ("/" + language)) << audit.known_lines();
    }
    CHECK(explorer.met().size() >= 60);
    stage::Figures figures = audit.figures();
    figures.add("languages", 1);
    figures.add("states of screens", explorer.states());
    figures.add("frames", audit.frames());
    figures.smallest("screens in each language", static_cast<double>(explorer.met().size()));
    figures.keep_as("audit-" + language);
}

// What every language is seen through. The first is where the curious one walks: larger words make other pages.
std::vector<Lens> every_language() {
    using namespace audits;
    return {{small, 100},   {lying, 100},        {lying, 200},    {small, 200},
            {standing, 100}, {standing, 200},    {small, 100, 4}, {small, 200, 2}};
}

} // namespace

TEST_CASE("Everything on every screen can be hit, read and found, in English", "[en]") {
    using namespace audits;
    std::vector<Lens> lenses = every_language();
    for (const Lens& more : {Lens{lying, 100, 0, 1}, Lens{lying, 100, 0, 2}, Lens{lying, 150}, Lens{small, 150}, Lens{standing, 150}, Lens{fine, 100},
                             Lens{fine, 200}, Lens{small, 100, 2}, Lens{small, 100, 6}, Lens{small, 100, 8}, Lens{lying, 100, 4}, Lens{small, 150, 4},
                             Lens{standing, 100, 4}, Lens{small, 100, 0, 0, 12000}, Lens{standing, 100, 0, 0, 12000}}) {
        lenses.push_back(more);
    }
    audit("en", lenses);
}
TEST_CASE("Everything on every screen can be hit, read and found, in Welsh", "[cy]") { audit("cy", every_language()); }
TEST_CASE("Everything on every screen can be hit, read and found, in Polish", "[pl]") { audit("pl", every_language()); }
TEST_CASE("Everything on every screen can be hit, read and found, in Punjabi", "[pa]") { audit("pa", every_language()); }
TEST_CASE("Everything on every screen can be hit, read and found, in Urdu", "[ur]") { audit("ur", every_language()); }
TEST_CASE("Everything on every screen can be hit, read and found, in Bengali", "[bn]") { audit("bn", every_language()); }

TEST_CASE("Everything in a home of ninety days can be hit, read and found, wherever the tour comes by", "[lived-in]") {
    using namespace audits;
    for (const char* const language : {"en", "ur"}) {
        stage::Setting setting;
        setting.now = "2026-11-21T10:42:00";
        setting.demo_home = true;
        setting.forces_comfort = true;
        setting.microphone = true;
        setting.photograph_secs = 0.6;
        setting.language = language;
        stage::Stage home(setting);
        app::fill_stick_of_tour(home.folder() / "stick");
        Audit audit(home, {{lying, 100}, {small, 100}, {standing, 100}, {small, 150}, {fine, 100}, {lying, 100, 4}}, {});
        const auto met = app::walk_the_tour(home.hands(), [&](std::string_view) { audit.look(); });
        INFO(language << ", " << met.size() << " screens, " << audit.frames() << " frames:\n" << audit.report());
        CHECK(audit.report().empty());
        CHECK(met.size() >= 220);
        audit.figures().keep_as(std::string("audit-lived-in-") + language);
    }
}

TEST_CASE("The curious one of the audits meets every screen", "[curious]") {
    data::use_seed(1);
    stage::Setting setting;
    setting.forces_comfort = true; // what it changes on its way must not change its own hands
    setting.microphone = true;
    setting.photograph_secs = 0.3;
    stage::Stage home(setting);
    stage::Explorer explorer(home);
    explorer.go_everywhere(140);
    for (int screen = 0; screen < app::screen_count; ++screen) {
        const auto name = static_cast<app::ScreenName>(screen);
        INFO(app::to_string(name));
        CHECK(explorer.met().count(name) == 1);
    }
}
