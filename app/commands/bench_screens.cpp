// Building and drawing every screen of the demo home, and the memory that takes in three scripts.
#include <cstdio>
#include <fstream>
#include <functional>
#include <iostream>
#include <set>
#include <stdexcept>

#include "app/commands/bench_figures.h"
#include "app/commands/virtual_clock.h"
#include "app/demo_cast.h"
#include "app/memory.h"
#include "app/panels.h"
#include "app/router.h"
#include "app/update.h"
#include "data/activities.h"
#include "data/handover.h"
#include "data/notes.h"
#include "data/people.h"
#include "data/sign_in.h"
#include "widgets/speech.h"

namespace app {
namespace {

// Goes to every screen as the people of the demo home do: with the actions that touches mean, obeyed by update.
class Gallery {
public:
    Gallery(const BenchPlan& plan, const std::filesystem::path& folder)
        : m_clock(plan.now_ms + 60'000, "the bench"), m_home(data::Home::open(folder, m_clock)), m_panel(panel_of(1280, 800)),
          m_renderer(widgets::Renderer::in_memory(m_panel.width_px, m_panel.height_px)), m_text(m_renderer), m_pictures(m_renderer, plan.assets / "pictures"),
          m_frame({m_renderer, m_text, m_pictures}), m_words(plan.assets / "languages", "en"),
          m_world{m_home, m_state, m_words, plan.assets / "languages", 0, "en", {}} {}

    // Called on every screen.
    using Look = std::function<void()>;

    void see_all(const std::string& language, const Look& look) {
        m_world.forced_language = language;
        speak_their_language(m_world);
        m_state.view_is_old = true;
        m_look = look;
        see_house();
        see_resident();
        see_staff();
        see_visitor();
    }
    void build() {
        m_frame.begin(m_panel, {}, m_words, density_of(m_state.place(), m_state.session.viewer), {});
        draw_view(m_frame, m_state.view, m_state.ui(), m_actions);
        m_frame.end();
    }
    void draw() {
        m_frame.draw();
        m_renderer.present();
    }
    std::string screen() const { return to_string(m_state.place().screen); }
    const std::set<ScreenName>& met() const { return m_met; }

private:
    void step(Action action) {
        obey_all(m_world, {std::move(action)});
        see();
    }
    void see() {
        reload(m_world);
        m_state.notice.reset();
        m_met.insert(m_state.place().screen);
        m_look();
        m_clock.pass(2000);
        m_world.monotonic_ms = m_clock.now().monotonic_ms;
    }
    void go(Place place) { step(Visit{place}); }
    data::PersonId who_lives_here(std::string_view name) const {
        for (const data::Person& person : data::residents(m_home, data::Viewer::house())) {
            if (person.name == name) {
                return person.id;
            }
        }
        throw std::runtime_error("The bench does not know its own demo home.");
    }
    data::PersonId who_visits(data::PersonId of, std::string_view name) const {
        for (const data::Visitor& one : data::visitors_of(m_home, data::Viewer::house(), of)) {
            if (one.person.name == name) {
                return one.person.id;
            }
        }
        throw std::runtime_error("The bench does not know its own demo home.");
    }
    data::ActivityId some_activity() const {
        const std::int64_t now = data::milliseconds(m_clock.now().wall);
        return data::activities_between(m_home, data::Viewer::house(), data::WallTime{now}, data::WallTime{now + 86'400'000}).front().id;
    }

    void see_house() {
        using enum ScreenName;
        const data::PersonId rose = who_lives_here(demo_visitors()[0].visits), ivy = who_lives_here("Ivy");
        see();
        go({.screen = comfort});
        go({.screen = help});
        go({.screen = i_live_here});
        go({.screen = picture_lock, .resident = ivy, .person = ivy});
        go({.screen = im_visiting});
        go({.screen = visitors, .resident = rose});
        go({.screen = i_work_here});
        go({.screen = pin_pad, .person = data::staff(m_home, data::Viewer::house()).front().id});
        step(Finish{});
    }
    void see_resident() {
        using enum ScreenName;
        const data::PersonId rose = who_lives_here("Rose");
        step(ComeInAsResident{rose, {}});
        go({.screen = feelings, .resident = rose});
        step(SayFeeling{rose, data::Mood::content});
        go({.screen = feeling_about, .resident = rose});
        go({.screen = who_may_know, .resident = rose});
        go({.screen = me_and, .resident = rose});
        go({.screen = more_words, .resident = rose});
        go({.screen = thank_you, .resident = rose});
        go({.screen = feelings, .resident = rose});
        step(SayFeeling{rose, data::Mood::in_pain});
        go({.screen = not_a_call_bell, .resident = rose});
        go({.screen = whats_on, .resident = rose});
        go({.screen = activity, .resident = rose, .activity = some_activity()});
        go({.screen = needs, .resident = rose, .activity = some_activity()});
        go({.screen = small_win, .resident = rose});
        step(RecordWin{rose, data::Win::made});
        see_notes(rose);
        step(Finish{});
    }
    void see_staff() {
        using enum ScreenName;
        const data::PersonId rose = who_lives_here("Rose");
        step(ComeInWithBadge{demo_staff()[0].badge});
        go({.screen = staff_residents});
        go({.screen = staff_resident, .resident = rose});
        go({.screen = noticed, .resident = rose});
        go({.screen = arrangements});
        go({.screen = handover});
        go({.screen = handover_card, .resident = rose});
        go({.screen = say_back, .resident = rose, .entry = card_of(rose).until});
        go({.screen = handover_history});
        const auto history = data::handover_history(m_home, m_state.session.viewer, rose, 1);
        go({.screen = handover_past, .resident = rose, .entry = history.front().entry.id});
        go({.screen = write_note, .resident = rose, .passing_on = true});
        go({.screen = notes});
        see_notes(rose);
        step(Finish{});
    }
    void see_visitor() {
        using enum ScreenName;
        const VisitorPart& part = demo_visitors()[0];
        const data::PersonId rose = who_lives_here(part.visits);
        step(ComeInWithPin{who_visits(rose, part.name), rose, part.pin});
        see_notes(rose);
        step(Finish{});
    }
    void see_notes(data::PersonId rose) {
        using enum ScreenName;
        go({.screen = note_for, .resident = rose});
        go({.screen = write_note, .resident = rose, .note_for = data::NoteFor::circle});
        go({.screen = notes, .resident = rose});
        const auto latest = data::notes_of(m_home, m_state.session.viewer, rose, 1);
        go({.screen = note, .resident = rose, .entry = latest.front().entry.id});
    }
    data::HandoverCard card_of(data::PersonId resident) {
        const std::int64_t now = data::milliseconds(m_clock.now().wall);
        return data::handover_card(m_home, m_state.session.viewer, resident, data::WallTime{now - 43'200'000}, data::WallTime{now + 43'200'000});
    }

    VirtualClock m_clock;
    mutable data::Home m_home;
    widgets::Panel m_panel;
    widgets::Renderer m_renderer;
    widgets::TextEngine m_text;
    widgets::PictureStore m_pictures;
    widgets::Frame m_frame;
    widgets::Language m_words;
    State m_state;
    World m_world;
    Actions m_actions;
    Look m_look;
    std::set<ScreenName> m_met;
};

std::int64_t pss_kb() {
    std::ifstream file("/proc/self/smaps_rollup");
    for (std::string word; file >> word;) {
        if (std::int64_t kb = 0; word == "Pss:" && file >> kb) {
            return kb;
        }
    }
    return -1;
}

struct Worst {
    double ms = 0;
    std::string screen;
    void look_at(double its_ms, const std::string& its_screen) {
        if (its_ms > ms) {
            ms = its_ms;
            screen = its_screen;
        }
    }
    std::string told() const { return in_ms(ms) + " (" + screen + ")"; }
};

std::string out_of(const std::set<ScreenName>& met) { return std::to_string(met.size()) + " of " + std::to_string(screen_count) + " screens"; }

} // namespace

void bench_screens(const BenchPlan& plan, const std::filesystem::path& demo, Figures& figures) {
    Gallery gallery(plan, demo);
    Worst build, draw, first;
    std::vector<double> builds, draws;
    gallery.see_all("en", [&] {
        const CpuStopwatch watch;
        gallery.build();
        first.look_at(watch.ms(), gallery.screen());
        gallery.draw(); // pictures and words are made when they are first shown, not again
        const int runs = plan.quick ? 9 : 31;
        const double build_ms = median_ms(runs, [&] { gallery.build(); });
        const double draw_ms = median_ms(runs, [&] { gallery.draw(); });
        build.look_at(build_ms, gallery.screen());
        draw.look_at(draw_ms, gallery.screen());
        builds.push_back(build_ms);
        draws.push_back(draw_ms);
    });
    const std::string met = out_of(gallery.met());
    figures.push_back({"building the heaviest frame, of " + met, build.told(), in_ms(median(builds)) + ", the middle one; " + in_ms(first.ms) + " when first shown (" + first.screen + ")",
                       "≤ 0.5 ms", build.ms <= 0.5, build.ms, median(builds), "ms"});
    figures.push_back({"drawing the heaviest frame on the CPU, 1280×800", draw.told(), in_ms(median(draws)) + ", the middle one", "≤ 16 ms", draw.ms <= 16, draw.ms, median(draws), "ms"});
}

int visit_every_screen(const BenchPlan& plan, const std::filesystem::path& demo) {
    const std::int64_t before_kb = pss_kb();
    Gallery gallery(plan, demo);
    for (const char* language : {"en", "ur", "pa"}) {
        gallery.see_all(language, [&] {
            gallery.build();
            gallery.draw();
        });
    }
    give_memory_back(); // as the kiosk does when it rests
    std::cout << pss_kb() << ' ' << before_kb << ' ' << gallery.met().size() << std::endl;
    return 0;
}

void bench_memory(const std::filesystem::path& demo, Figures& figures) {
    const std::string self = std::filesystem::read_symlink("/proc/self/exe").string();
    const std::string line = "'" + self + "' bench --visit-every-screen '" + demo.string() + "'";
    long after_kb = 0, before_kb = 0;
    int screens = 0;
    std::FILE* pipe = ::popen(line.c_str(), "r"); // a process of its own: what we have used ourselves must not count
    const bool told = pipe != nullptr && std::fscanf(pipe, "%ld %ld %d", &after_kb, &before_kb, &screens) == 3;
    if ((pipe != nullptr && ::pclose(pipe) != 0) || !told || after_kb <= 0) {
        figures.push_back({"memory (PSS) after every screen in three scripts", "the process that was to visit them failed", "", "≤ 60 MB", std::nullopt, {}, {}, "MB"});
        return;
    }
    const double mb = static_cast<double>(after_kb) / 1024, bare_mb = static_cast<double>(before_kb) / 1024;
    figures.push_back({"memory (PSS) after " + std::to_string(screens) + " of " + std::to_string(screen_count) + " screens in en, ur, pa", with_digits(mb, 1) + " MB",
                       with_digits(bare_mb, 1) + " MB, the program before its first screen", "≤ 60 MB", mb <= 60, mb, bare_mb, "MB"});
}

} // namespace app
