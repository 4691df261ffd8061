// A screen of one widget in memory, for tests: draws it, presses what is on it, and measures whether fingers and eyes can use it.
#pragma once
#include <algorithm>
#include <functional>
#include <string>
#include <vector>

#include "tests/catch.h"
#include "tests/overlap.h"
#include "widgets/screen_kit.h"

struct PanelAndText {
    widgets::Panel panel;
    float text_scale = 1;
};

inline std::ostream& operator<<(std::ostream& out, const PanelAndText& one) {
    return out << one.panel.width_px << "x" << one.panel.height_px << ", text " << one.text_scale * 100 << " %";
}

// The panels of the design, each with the usual words and with larger ones.
inline std::vector<PanelAndText> panels_and_texts() {
    std::vector<PanelAndText> all;
    for (const widgets::Panel panel : {widgets::Panel{1280, 800, 5.88F}, {800, 480, 5.19F}, {720, 1280, 8.18F}, {1920, 1200, 8.83F}}) {
        for (const float scale : {1.0F, 1.5F}) {
            all.push_back({panel, scale});
        }
    }
    return all;
}

// One panel of each form, for what takes many presses.
inline std::vector<PanelAndText> forms_and_texts() {
    std::vector<PanelAndText> all = panels_and_texts();
    std::erase_if(all, [](const PanelAndText& one) { return one.panel.width_px == 1920; });
    return all;
}

class Glass {
public:
    using Draw = std::function<void(widgets::Frame&, widgets::Box body)>;

    Glass(PanelAndText where, widgets::Density density, widgets::TitleBar title, Draw draw)
        : m_where(where), m_density(density), m_title(title), m_draw(std::move(draw)),
          m_renderer(widgets::Renderer::in_memory(16, 16)), m_text(m_renderer), // laid out and not looked at: any renderer does
         
          m_pictures(m_renderer, std::string(ALONGSIDE_SOURCE) + "/assets/pictures"), m_frame({m_renderer, m_text, m_pictures}) {
        show();
    }

    // The same screen on another panel.
    void become(PanelAndText where, widgets::Density density) {
        m_where = where;
        m_density = density;
        show();
    }

    // The words of the kiosk in another language from now on.
    void speak(const char* language) {
        m_language = widgets::Language(std::string(ALONGSIDE_SOURCE) + "/assets/languages", language);
        show();
    }

    // One frame with this input, and one more to see what came of it.
    void show(widgets::Input input = {}) {
        frame(std::move(input));
        frame({});
    }
    // One frame alone: with a finger on the glass, nothing has come of it yet.
    void show_one(const widgets::Input& input) { frame(input); }
    std::optional<std::int64_t> again_at() const { return m_frame.again_at(); }
    void type(const std::string& text) {
        widgets::Input input;
        input.typed = text;
        show(std::move(input));
    }
    void key(widgets::Key key) {
        widgets::Input input;
        input.keys = {key};
        show(std::move(input));
    }

    std::span<const widgets::Item> items() const { return m_frame.items(); }
    const widgets::Item* find(const std::string& label) const {
        const auto found = std::find_if(items().begin(), items().end(), [&](const widgets::Item& item) {
            return widgets::first_line(item.label) == label && widgets::can_be_touched(item.role);
        });
        return found == items().end() ? nullptr : &*found;
    }
    const widgets::Item* find_id(const std::string& id) const {
        const auto found = std::find_if(items().begin(), items().end(), [&](const widgets::Item& item) { return to_string(item.id) == id; });
        return found == items().end() ? nullptr : &*found;
    }
    // False: there is no such thing to press.
    bool press(const std::string& label) { return press(find(label)); }
    bool press_id(const std::string& id) { return press(find_id(id)); }
    bool press(const widgets::Item* item) {
        if (item == nullptr || !item->enabled) {
            return false;
        }
        widgets::Input input;
        input.fired = item->id;
        show(std::move(input));
        return true;
    }

    // Everything below the title band: no target smaller than this, none over another, nothing cut off or off the glass.
    void check_for_fingers_and_eyes(widgets::Mm least) const { CHECK(faults(least) == ""); }

private:
    void frame(widgets::Input input) {
        widgets::Look look;
        look.text_scale = m_where.text_scale;
        m_frame.begin(m_where.panel, look, m_language, m_density, std::move(input));
        widgets::Box body;
        widgets::title_bar(m_frame, m_title, body);
        m_draw(m_frame, body);
        m_frame.end();
    }
    // What is wrong for fingers and eyes, in words; one text rather than a check for each of very many things.
    std::string faults(widgets::Mm least) const {
        const float least_px = least * m_where.panel.px_per_mm - 1; // a box is rounded to pixels
        std::string found;
        for (const widgets::Item& item : items()) {
            const std::string id = to_string(item.id);
            if (id == "back" || id == "read-aloud" || id == "finish" || id == "title" || id == "subtitle") {
                continue;
            }
            const auto fault = [&](bool is_one, const std::string& what) {
                if (is_one) {
                    found += item.label + " (" + id + "): " + what + "\n";
                }
            };
            const widgets::PixelRect& rect = item.rect;
            fault(item.clipped, "clipped");
            fault(item.missing_glyphs > 0, "letters without a font");
            fault(rect.x < 0 || rect.y < 0 || rect.x + rect.width > static_cast<float>(m_where.panel.width_px) ||
                      rect.y + rect.height > static_cast<float>(m_where.panel.height_px),
                  "off the glass");
            if (widgets::can_be_touched(item.role)) {
                fault(rect.width < least_px || rect.height < least_px,
                      std::to_string(rect.width / m_where.panel.px_per_mm) + " x " + std::to_string(rect.height / m_where.panel.px_per_mm) + " mm");
                for (const widgets::Item& other : items()) {
                    if (&other != &item && can_be_touched(other.role) && overlap(rect, other.rect, 0.5F)) {
                        fault(true, "over " + other.label);
                    }
                }
            }
            for (const widgets::Item& other : items()) {
                fault(reaches_over(item, other, m_where.panel.px_per_mm), "words over " + other.label);
            }
        }
        return found;
    }

    PanelAndText m_where;
    widgets::Density m_density;
    widgets::TitleBar m_title;
    Draw m_draw;
    widgets::Language m_language{"/nowhere", "en"};
    widgets::Renderer m_renderer;
    widgets::TextEngine m_text;
    widgets::PictureStore m_pictures;
    widgets::Frame m_frame;
};
