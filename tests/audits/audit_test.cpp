// Every screen at every size, text scale and theme, measured: targets, overlaps, cut words, contrast, glyphs, and Back, Finish
// and Help in their places.
#include <algorithm>
#include <cmath>
#include <map>
#include <sstream>

#include "app/router.h"
#include "data/seed.h"
#include "tests/catch.h"
#include "tests/stage/explorer.h"
#include "widgets/theme.h"

namespace {

struct Glass {
    int width, height;
    float px_per_mm;
};
constexpr Glass glasses[] = {{1280, 800, 5.88F}, {800, 480, 5.19F}, {720, 1280, 8.18F}, {1920, 1200, 8.83F}};

constexpr float resident_target = 25, other_target = 12; // millimetres (FACTS: touch and sight)
constexpr double least_contrast = 7;                      // WCAG 2.2 1.4.6

class Audit {
public:
    explicit Audit(stage::Stage& stage) : m_stage(stage) {}

    void look() {
        const app::Place place = m_stage.place();
        m_density = app::density_of(place, m_stage.viewer());
        m_screen = app::to_string(place.screen);
        const auto items = m_stage.items();
        for (std::size_t index = 0; index < items.size(); ++index) {
            check(items[index]);
            for (std::size_t other = index + 1; other < items.size(); ++other) {
                check_apart(items[index], items[other]);
            }
        }
        check_few(items);
        if (const int missing = m_stage.shell().missing_pictures(); missing > m_missing) {
            m_missing = missing;
            ++m_complaints[m_screen + ": shows a picture that the set does not have"];
        }
        ++m_looked;
    }

    const std::map<std::string, int>& complaints() const { return m_complaints; }
    int looked() const { return m_looked; }

private:
    float mm(float pixels) const { return pixels / m_stage.hands().panel().px_per_mm; }

    void complain(const std::string& what, const widgets::Item& item) {
        std::ostringstream text;
        text << m_screen << ": " << what << ": " << widgets::to_string(item.id).substr(0, 24) << " \"" << item.label.substr(0, 30) << '"';
        ++m_complaints[text.str()];
    }

    void check(const widgets::Item& item) {
        if (item.clipped) {
            std::ostringstream size;
            size << "does not fit " << std::round(mm(item.rect.width)) << " x " << std::round(mm(item.rect.height)) << " mm";
            complain(size.str(), item);
        }
        if (item.missing_glyphs > 0) {
            complain("has a character that no font draws", item);
        }
        if (!item.label.empty() && widgets::contrast(item.ink, item.ground) < least_contrast) {
            complain("has too little contrast", item);
        }
        const auto& panel = m_stage.hands().panel();
        if (item.rect.x < -1 || item.rect.y < -1 || item.rect.x + item.rect.width > static_cast<float>(panel.width_px) + 1 ||
            item.rect.y + item.rect.height > static_cast<float>(panel.height_px) + 1) {
            complain("is off the screen", item);
        }
        if (!widgets::can_be_touched(item.role)) {
            return;
        }
        // Keys of a keyboard are as large as a thumb for everybody; a picture of 25 mm for each letter fits no glass.
        // The PIN pad is for staff and visitors: nobody has come in yet, so it is drawn large where there is room.
        const bool by_residents = m_density == widgets::Density::resident && m_stage.screen() != app::ScreenName::pin_pad;
        const float target = by_residents && item.role != widgets::ItemRole::key && item.role != widgets::ItemRole::field
                                 ? resident_target
                                 : other_target;
        if (mm(std::min(item.rect.width, item.rect.height)) < target - 0.25F) {
            std::ostringstream size;
            size << "is only " << std::round(mm(item.rect.width) * 10) / 10 << " x " << std::round(mm(item.rect.height) * 10) / 10 << " mm";
            complain(size.str(), item);
        }
        check_place(item);
    }

    // No more answers at once than the person in front wants; what every screen has is beside them, and at most two controls of
    // the page's own (Undo, That's right). Writing and a picture lock are no choice among answers: a keyboard has its keys. A card
    // is sorted to one of three places, always; and the team's pages are lists and tools, of which the rows turn pages.
    void check_few(std::span<const widgets::Item> items) {
        const int most = m_stage.setting().choices;
        int answers = 0;
        for (const widgets::Item& item : items) {
            const bool everywhere = item.id.name == "back" || item.id.name == "finish" || item.id.name == "read-aloud" || item.id.name == "help" ||
                                    item.id.name == "more" || item.id.name == "earlier-page";
            const bool written = item.role == widgets::ItemRole::key || item.role == widgets::ItemRole::field;
            answers += item.enabled && widgets::can_be_touched(item.role) && !everywhere && !written ? 1 : 0;
        }
        // Nobody has come in on Welcome: its doors are everybody's.
        const app::ScreenName screen = m_stage.screen();
        const bool for_everybody = screen == app::ScreenName::welcome;
        if (m_density != widgets::Density::resident || screen == app::ScreenName::card_sort) {
            return;
        }
        const bool is_written = screen == app::ScreenName::picture_lock || screen == app::ScreenName::more_words || screen == app::ScreenName::write_ask ||
                                screen == app::ScreenName::about_write ||
                                std::any_of(items.begin(), items.end(), [](const widgets::Item& item) { return item.role == widgets::ItemRole::field; });
        constexpr int own_controls = 2;
        if (most > 0 && answers > most + own_controls && !for_everybody && !is_written) {
            ++m_complaints[m_screen + ": shows " + std::to_string(answers) + " choices where " + std::to_string(most) + " are wanted"];
        }
    }

    void check_apart(const widgets::Item& one, const widgets::Item& other) {
        if (!one.enabled || !other.enabled || !widgets::can_be_touched(one.role) || !widgets::can_be_touched(other.role)) {
            return;
        }
        const float across = std::min(one.rect.x + one.rect.width, other.rect.x + other.rect.width) - std::max(one.rect.x, other.rect.x);
        const float down = std::min(one.rect.y + one.rect.height, other.rect.y + other.rect.height) - std::max(one.rect.y, other.rect.y);
        if (across > 1 && down > 1) {
            complain("lies over " + widgets::to_string(other.id), one);
        }
    }

    // A finger that knows where Back, Finish and Help are finds them there on every screen of the same density.
    void check_place(const widgets::Item& item) {
        if (item.id.name != "back" && item.id.name != "finish" && item.id.name != "help") {
            return;
        }
        const std::string key = std::string(item.id.name) + (m_density == widgets::Density::resident ? " r" : " s");
        const auto [known, is_new] = m_places.emplace(key, item.rect);
        if (is_new) {
            return;
        }
        const widgets::PixelRect& first = known->second;
        if (!first.contains(item.rect.x + item.rect.width / 2, item.rect.y + item.rect.height / 2)) {
            complain("is not where it was on other screens", item);
        }
    }

    stage::Stage& m_stage;
    widgets::Density m_density{};
    std::string m_screen;
    std::map<std::string, int> m_complaints;
    std::map<std::string, widgets::PixelRect> m_places;
    int m_looked = 0;
    int m_missing = 0;
};

void audit(const Glass& glass, int text_percent, int theme, const std::string& language, int choices = 0) {
    stage::Setting setting;
    setting.width = glass.width;
    setting.height = glass.height;
    setting.px_per_mm = glass.px_per_mm;
    setting.text_percent = text_percent;
    setting.theme = theme;
    setting.forces_comfort = true;
    setting.microphone = true;
    setting.photograph_secs = 0.3; // so that reading one is told, and can be stopped
    setting.language = language;
    setting.choices = choices;
    stage::Stage home(setting);
    stage::Explorer explorer(home);
    Audit audit(home);
    explorer.look = [&] { audit.look(); };
    // Themes change colours alone: where the layout was looked at already, fewer touches do.
    explorer.go_everywhere(theme == 0 ? 90 : 45);
    std::ostringstream report;
    for (const auto& [complaint, times] : audit.complaints()) {
        report << "  " << complaint << (times > 1 ? " (" + std::to_string(times) + " times)" : "") << '\n';
    }
    INFO(glass.width << "x" << glass.height << ", text " << text_percent << " %, theme " << theme << ", " << explorer.states() << " states of "
                     << explorer.met().size() << " screens:\n"
                     << report.str());
    CHECK(audit.complaints().empty());
    CHECK(explorer.states() > 60);
}

} // namespace

TEST_CASE("Everything on every screen can be hit, read and found, at text of 100 %") {
    for (const Glass& glass : glasses) {
        for (const int theme : {0, 1, 2}) {
            audit(glass, 100, theme, "en");
        }
    }
}

TEST_CASE("Everything on every screen can be hit, read and found, at text of 150 %") {
    for (const Glass& glass : glasses) {
        for (const int theme : {0, 1, 2}) {
            audit(glass, 150, theme, "en");
        }
    }
}

TEST_CASE("Everything on every screen can be hit, read and found, with two, four, six and eight choices at once") {
    for (const int choices : {2, 4, 6, 8}) {
        audit(glasses[1], 100, 0, "en", choices); // the small glass
    }
    audit(glasses[0], 100, 0, "en", 4);
    audit(glasses[1], 150, 0, "en", 4);
}

TEST_CASE("The curious one of the audits meets every screen") {
    data::use_seed(1); // what comes first on a list is the same in every run
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
