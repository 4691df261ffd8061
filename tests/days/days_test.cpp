// Two whole days in a home of twenty-four, driven by touch alone from a plan made of a seed: what is then handed over, printed, found and
// left open is compared with what was planned. Nothing missing, nothing twice, nothing shown to the wrong person.
#include <ctime>

#include "data/activities.h"
#include "data/journal.h"
#include "data/sign_in.h"
#include "data/verify.h"
#include "tests/catch.h"
#include "tests/days/reading.h"

using days::Act;
using days::What;

namespace {

constexpr unsigned seed = 7;

stage::Setting thistledown() {
    stage::Setting setting;
    setting.demo_cast = true;
    setting.now = "2026-11-21T07:00:00";
    return setting;
}

std::int64_t moment(stage::Stage& kiosk, int minute) {
    const std::int64_t now = data::milliseconds(kiosk.home().now().wall);
    return now - now % 60'000 + (minute - 7 * days::hour) * std::int64_t{60'000};
}

void fill_calendar(stage::Stage& kiosk, const days::Plan& plan) {
    const data::Viewer bronwyn = data::come_in_with_badge(kiosk.home(), "1000000005").viewer;
    for (const days::Event& event : plan.events) {
        data::add_activity(kiosk.home(), bronwyn, {event.title, "Lounge", "do-singing", data::WallTime{moment(kiosk, event.starts)}, data::WallTime{moment(kiosk, event.ends)}});
    }
}

// Half a thing said, and the power fails.
void the_power_fails(days::Visit& visit, int minute) {
    visit.at(minute);
    visit.come_in("Rose");
    for (const char* const id : {"notes", "leave-a-note", "for-circle"}) {
        visit.touch(id);
    }
    visit.type("ghost999");
    visit.kiosk().restart();
    CHECK(visit.kiosk().viewer() == data::Viewer::house());
    CHECK_FALSE(visit.kiosk().anywhere("ghost999"));
}

int entries_of(stage::Stage& kiosk) { return static_cast<int>(data::number(kiosk.home().journal().newest()) & ((std::int64_t{1} << 40) - 1)); }

// Nobody who came in; everybody who visits; three who work here, and the manager; six who live here.
std::vector<std::string> who_looks_round() {
    std::vector<std::string> names = days::visitors_with_pin();
    for (const char* const name : {"", "Sam", "Ruth", "Imran", "Helen", "Rose", "Ivy", "Kwame", "Farida", "Amina", "Reuben"}) {
        names.emplace_back(name);
    }
    return names;
}

} // namespace

TEST_CASE("A plan of two days has everything in it, and is the same plan each time") {
    const days::Plan plan = days::make_plan(seed), again = days::make_plan(seed), other = days::make_plan(seed + 1);
    REQUIRE(plan.acts.size() == again.acts.size());
    std::map<What, int> kinds;
    for (std::size_t at = 0; at < plan.acts.size(); ++at) {
        CHECK(plan.acts[at].token == again.acts[at].token);
        CHECK(plan.acts[at].by == again.acts[at].by);
        ++kinds[plan.acts[at].what];
    }
    for (int kind = 0; kind <= static_cast<int>(What::handover); ++kind) {
        INFO("kind " << kind);
        CHECK(kinds[static_cast<What>(kind)] > 0);
    }
    CHECK(other.acts.size() != plan.acts.size());
}

TEST_CASE("Two whole days: every handover tells each reader all that came since their last, once, and nothing that is not theirs") {
    const days::Plan plan = days::make_plan(seed);
    stage::Stage kiosk(thistledown());
    fill_calendar(kiosk, plan);
    days::Visit visit(kiosk);
    // What cannot be done is told, and the rest is done all the same.
    const auto attempt = [&kiosk](const auto& what) -> std::string {
        try {
            what();
            return {};
        } catch (const std::exception& trouble) {
            kiosk.restart();
            return trouble.what();
        }
    };
    const int before = entries_of(kiosk);
    int readings = 0, most_turned = 0;
    for (int at = 0; at < static_cast<int>(plan.acts.size()); ++at) {
        const Act& act = plan.acts[static_cast<std::size_t>(at)];
        INFO("act " << at << " at " << act.minute << " by " << act.by << " about " << act.about << ", kind " << static_cast<int>(act.what) << " " << act.token << ", of " << act.of);
        if (act.what == What::handover) {
            ++readings;
            CHECK(attempt([&] { CHECK(days::told(read_handover(visit, plan, act, readings == 1 || readings == 9)) == ""); }) == "");
            if (readings == 3) {
                the_power_fails(visit, act.minute + 9);
            }
            continue;
        }
        const int entries = entries_of(kiosk);
        CHECK(attempt([&] { do_act(visit, plan, at); }) == "");
        CHECK(entries_of(kiosk) > entries);
        if (act.token.empty() && act.what == What::note) {
            CHECK(visit.touches() <= 5); // a note of the family, with a phrase
        } else if (act.token.empty() && act.what == What::noticed) {
            CHECK(visit.touches() <= 4); // what staff noticed
            most_turned = std::max(most_turned, visit.turned());
        }
        if (at % 100 == 50) {
            kiosk.restart();
        }
    }
    CHECK(readings == 9);
    CHECK(entries_of(kiosk) - before >= 400);
    WARN("entries " << entries_of(kiosk) - before << " acts " << plan.acts.size() << " turned " << most_turned << " cpu " << std::clock() / CLOCKS_PER_SEC);
    CHECK(attempt([&] { CHECK(days::told(compare_outcomes(visit, plan)) == ""); }) == "");
    for (const std::string& name : who_looks_round()) {
        INFO("looking round: " << name);
        days::Found found;
        CHECK(attempt([&] { found = look_around(visit, name); }) == "");
        CHECK(days::told(compare_found(plan, name, found)) == "");
        CHECK(found.words.find("ghost999") == std::string::npos);
        CHECK(found.screens >= 4);
        WARN(name << " " << found.screens << " screens, cpu " << std::clock() / CLOCKS_PER_SEC);
    }
    for (const data::Finding& finding : data::verify(kiosk.home())) {
        INFO(finding.checked << ": " << finding.detail);
        CHECK(finding.good);
    }
}
