// Each step is a touch, a key or time passing; what it touches is looked for on all pages of the screen.
#include "app/commands/tour_walk.h"

#include <algorithm>
#include <fstream>
#include <iostream>

#include "app/commands/tour_route.h"
#include "app/demo_photographs.h"

namespace app {
namespace {

constexpr int most_pages = 40;

constexpr const char* people_moving_in = "Name,Called,Role,Language,Job\nIda Moss,Ida,resident,Polish,\n,,resident,,\nRose Hartigan,Rose,resident,,\nUna Hay,,resident,,\n"
                                         "Cy Fox,,gardener,,\nJo Vane,,staff,,Cook\n";
constexpr const char* calendar_of_the_library = "BEGIN:VCALENDAR\nVERSION:2.0\n"
                                                "BEGIN:VEVENT\nUID:stories\nSUMMARY:Stories from the sea\nLOCATION:Library\nDTSTART:20260106T143000\n"
                                                "DURATION:PT1H\nRRULE:FREQ=WEEKLY;BYDAY=TU\nEND:VEVENT\n"
                                                "BEGIN:VEVENT\nUID:choir\nSUMMARY:Choir for everyone\nLOCATION:Town hall\nDTSTART:20260108T180000\n"
                                                "DURATION:PT90M\nRRULE:FREQ=WEEKLY;BYDAY=TH\nEND:VEVENT\nEND:VCALENDAR\n";

class Walk {
public:
    Walk(Operator& kiosk, const std::function<void(std::string_view)>& look) : m_kiosk(kiosk), m_look(look) {}

    void chapter(std::span<const TourStep> steps) {
        go_home();
        for (const TourStep& step : steps) {
            if (!take(step)) {
                std::cerr << "alongside: the tour stopped at \"" << step.with << "\" on " << to_string(m_kiosk.shell().place().screen) << '\n';
                return;
            }
            m_seen.insert(m_kiosk.shell().place().screen);
        }
    }
    const std::set<ScreenName>& seen() const { return m_seen; }

private:
    bool take(const TourStep& step) {
        switch (step.what) {
        case TourDo::tap_id: return tap_on_some_page([&](const widgets::Item& item) { return widgets::to_string(item.id) == step.with; });
        case TourDo::tap_first: return tap_on_some_page([&](const widgets::Item& item) { return widgets::to_string(item.id).starts_with(step.with); });
        case TourDo::tap_name: return tap_on_some_page([&](const widgets::Item& item) { return widgets::first_line(item.label) == step.with; });
        case TourDo::type: m_kiosk.type(step.with); return true;
        case TourDo::enter: m_kiosk.key(widgets::Key::enter); return true;
        case TourDo::alone: m_kiosk.wait(std::stoll(std::string(step.with)) * 1000); return true;
        case TourDo::home: go_home(); return true;
        case TourDo::picture: m_look(step.with); return true;
        }
        return false;
    }

    template <typename Matches>
    bool tap_on_some_page(Matches matches) {
        for (int page = 0; page < most_pages; ++page) {
            const auto shown = m_kiosk.shell().items();
            const auto found = std::find_if(shown.begin(), shown.end(), [&](const widgets::Item& item) {
                return item.enabled && widgets::can_be_touched(item.role) && matches(item);
            });
            if (found != shown.end()) {
                const std::string id = widgets::to_string(found->id);
                return m_kiosk.tap_id(id);
            }
            // What is shown has pages, and what can be done with it may have some too: a turn of each.
            const bool first = page % 2 == 0;
            if (!m_kiosk.tap_id(first ? "more" : "other-choices") && !m_kiosk.tap_id(first ? "other-choices" : "more")) {
                return false;
            }
        }
        return false;
    }

    void go_home() {
        if (m_kiosk.shell().dimmed()) {
            m_kiosk.tap_at(1, 1);
        }
        m_kiosk.tap_id("finish");
    }

    Operator& m_kiosk;
    const std::function<void(std::string_view)>& m_look;
    std::set<ScreenName> m_seen;
};

} // namespace

void fill_stick_of_tour(const std::filesystem::path& folder) {
    std::filesystem::create_directories(folder);
    std::ofstream(folder / "Library.ics") << calendar_of_the_library;
    std::ofstream(folder / "Moving in.csv") << people_moving_in;
    for (const char* name : {"bench", "loaf", "piano"}) {
        const std::vector<unsigned char> photograph = demo_photograph(name);
        std::ofstream(folder / (std::string(name) + ".jpg"), std::ios::binary).write(reinterpret_cast<const char*>(photograph.data()), static_cast<std::streamsize>(photograph.size()));
    }
}

std::set<ScreenName> walk_the_tour(Operator& kiosk, const std::function<void(std::string_view)>& look) {
    Walk walk(kiosk, look);
    for (const std::span<const TourStep> chapter : tour_chapters()) {
        walk.chapter(chapter);
    }
    return walk.seen();
}

} // namespace app
