// Two whole days in a home of twenty-four, driven by touch alone from a plan made of a seed: what is then handed over, printed, found and
// left open is compared with what was planned. Nothing missing, nothing twice, nothing shown to the wrong person.
#include <algorithm>
#include <exception>

#include "app/screens/partner_words.h"
#include "data/activities.h"
#include "data/journal.h"
#include "data/sign_in.h"
#include "data/verify.h"
#include "tests/catch.h"
#include "tests/days/reading.h"

using days::Act;
using days::What;

namespace {

// On the glass of ten inches, and on that of seven.
struct Two {
    unsigned seed;
    int width, height;
};
constexpr Two twice[] = {{7, 1280, 800}, {4, 800, 480}};

stage::Setting thistledown(const Two& days) {
    stage::Setting setting;
    setting.width = days.width;
    setting.height = days.height;
    setting.demo_cast = true;
    setting.microphone = true;
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

// So that nobody looks past it.
std::vector<app::ScreenName> where_it_would_be(const std::string& name) {
    using enum app::ScreenName;
    if (name.empty()) {
        return {welcome, i_live_here, i_work_here, im_visiting, visitors};
    }
    if (days::works_here(name)) {
        return {staff_resident, handover_card, handover_past, note, ask, decision_earlier, agreed, win, looking_back, weights};
    }
    return days::lives_here(name) ? std::vector{notes, wins, asks, my_record_week, back_week} : std::vector{notes, wins, asks, decisions, back_week};
}

// What cannot be done is told, and the days go on all the same.
template <typename Doing> std::string trouble_of(stage::Stage& kiosk, Doing&& what) {
    try {
        what();
        return {};
    } catch (const std::exception& trouble) {
        kiosk.restart();
        return trouble.what();
    }
}

void check_touches(const Act& act, days::Visit& visit) {
    INFO("pages turned: " << visit.turned());
    if (act.what == What::note && act.token.empty()) {
        CHECK(visit.touches() <= 5); // a note of the family, with a phrase
    } else if (act.what == What::noticed && act.token.empty()) {
        CHECK(visit.touches() + visit.turned() <= (visit.kiosk().setting().width >= 1280 ? 4 : 6)); // what staff noticed; on seven inches also to a further name, and to a further word
    }
}

void live(days::Visit& visit, const days::Plan& plan) {
    stage::Stage& kiosk = visit.kiosk();
    int readings = 0;
    for (int at = 0; at < static_cast<int>(plan.acts.size()); ++at) {
        const Act& act = plan.acts[static_cast<std::size_t>(at)];
        INFO("act " << at << " at " << act.minute << " by " << act.by << " about " << act.about << ", kind " << static_cast<int>(act.what) << " " << act.token << ", of " << act.of);
        const int entries = entries_of(kiosk);
        if (act.what == What::handover) {
            ++readings;
            CHECK(trouble_of(kiosk, [&] { sign_off(visit, plan, act); }) == "");
            const bool prints = readings == 1 || readings == 9;
            CHECK(trouble_of(kiosk, [&] { CHECK(days::told(read_handover(visit, plan, act, prints)) == ""); }) == "");
            if (readings == 3) {
                the_power_fails(visit, act.minute + 9);
            }
        } else {
            CHECK(trouble_of(kiosk, [&] { do_act(visit, plan, at); }) == "");
            check_touches(act, visit);
        }
        CHECK((act.what == What::weight || entries_of(kiosk) > entries)); // an answer alone is no entry
        if (at % 100 == 50) {
            kiosk.restart();
        }
    }
    CHECK(readings == 9);
}

void look_round(days::Visit& visit, const days::Plan& plan) {
    for (const std::string& name : who_looks_round()) {
        INFO("looking round: " << (name.empty() ? "nobody who came in" : name));
        days::Found found;
        CHECK(trouble_of(visit.kiosk(), [&] { found = look_around(visit, name); }) == "");
        CHECK(days::told(compare_found(plan, name, found)) == "");
        CHECK(days::told(compare_kept(visit, plan, name, found)) == "");
        CHECK(found.words.find("ghost999") == std::string::npos);
        CHECK(found.screens >= 20);
        for (const app::ScreenName screen : where_it_would_be(name)) {
            INFO(app::to_string(screen));
            CHECK(found.met.contains(screen));
        }
    }
}

} // namespace

TEST_CASE("A plan of two days has everything in it, and is the same plan each time") {
    const days::Plan plan = days::make_plan(twice[0].seed), again = days::make_plan(twice[0].seed), other = days::make_plan(twice[1].seed);
    REQUIRE(plan.acts.size() == again.acts.size());
    std::map<What, int> kinds;
    std::map<days::Readers, int> readers;
    std::set<std::string> tokens;
    int same = 0;
    for (std::size_t at = 0; at < plan.acts.size(); ++at) {
        const Act& act = plan.acts[at];
        CHECK(act.token == again.acts[at].token);
        CHECK(act.by == again.acts[at].by);
        CHECK((act.token.empty() || tokens.insert(act.token).second));
        ++kinds[act.what];
        ++readers[act.readers];
        same += at < other.acts.size() && other.acts[at].by == act.by && other.acts[at].what == act.what ? 1 : 0;
    }
    CHECK(same < static_cast<int>(plan.acts.size()) / 2);
    for (int kind = 0; kind <= static_cast<int>(What::handover); ++kind) {
        INFO("kind " << kind);
        CHECK(kinds[static_cast<What>(kind)] > 0);
    }
    CHECK(readers.size() == 5);
}

TEST_CASE("Two whole days: each reader is handed over all that came since their last time, once; every loop ends as it went; and nobody finds what is not theirs") {
    for (const Two& two : twice) {
        INFO("seed " << two.seed << " on " << two.width);
        const days::Plan plan = days::make_plan(two.seed);
        stage::Stage kiosk(thistledown(two));
        fill_calendar(kiosk, plan);
        days::Visit visit(kiosk);
        const int before = entries_of(kiosk);
        live(visit, plan);
        CHECK(entries_of(kiosk) - before >= 400);
        CHECK(trouble_of(kiosk, [&] { CHECK(days::told(compare_outcomes(visit, plan)) == ""); }) == "");
        CHECK(trouble_of(kiosk, [&] { CHECK(days::told(compare_together(visit, plan)) == ""); }) == "");
        look_round(visit, plan);
        for (const data::Finding& finding : data::verify(kiosk.home())) {
            INFO(finding.checked << ": " << finding.detail);
            CHECK(finding.good);
        }
    }
}

TEST_CASE("What is found is compared with care: a wrong reader, something missing and something that was taken back are each told") {
    days::Plan plan = days::make_plan(twice[0].seed);
    Act* win = nullptr; // that somebody who lives here keeps, with somebody who visits them
    std::string visitor, resident;
    for (const std::string& name : days::visitors_with_pin()) {
        for (Act& act : plan.acts) {
            if (act.what == What::win && act.readers == days::Readers::circle && act.by == act.about && days::visits(name) == act.about) {
                win = &act;
                visitor = name;
                resident = act.about;
            }
        }
    }
    REQUIRE(win != nullptr);
    days::Found found;
    for (const Act& act : plan.acts) {
        found.words += days::may_read(plan, visitor, act) && !days::is_gone(act) ? act.token + "\n" : "";
    }
    const auto faults = [&] { return days::told(days::compare_found(plan, visitor, found)); };
    CHECK(faults() == "");
    win->readers = days::Readers::only_me;
    CHECK(faults() == visitor + " finds " + win->token + " of " + win->by + " about " + resident + ", which is not for them\n");
    win->readers = days::Readers::circle;
    win->taken_back = true;
    CHECK(faults() == visitor + " finds " + win->token + " of " + win->by + " about " + resident + ", which was taken back\n");
    win->taken_back = false;
    const auto said = std::find_if(plan.acts.begin(), plan.acts.end(), [&](const Act& act) { return act.what == What::strands && act.by != visitor; });
    REQUIRE(said != plan.acts.end());
    const days::Found before = found;
    found.words += said->by + ": " + app::strand_words(data::Strand::gives).answers[static_cast<std::size_t>(said->strands[2] - 1)].word + "\n";
    const bool may_know = std::find(said->named.begin(), said->named.end(), visitor) != said->named.end();
    CHECK(faults() == (may_know ? "" : visitor + " finds how " + said->by + " said they are doing with " + said->named.front() + " and " + said->named.back() + "\n"));
    found = before;
    found.words.erase(found.words.find(win->token), win->token.size());
    CHECK(faults() == visitor + " does not find " + win->token + " of " + win->by + " about " + resident + "\n");
}
