// The whole picture set on sheets, drawn by the kiosk's own engine: each picture as large as on a tile, once more as small as
// it ever gets, and its name. For whoever draws or chooses pictures; nobody meets it on the kiosk.
#pragma once
#include <filesystem>
#include <span>
#include <string>
#include <vector>

#include "widgets/frame.h"

namespace app {

class ContactSheets {
public:
    static constexpr widgets::Mm large = 20; // a picture on a resident's tile (LOOK: recognisable without its word)
    static constexpr int small_px = 32;

    // `pictures`: the folder of the set, read once. A folder without pictures takes no sheet.
    explicit ContactSheets(const std::filesystem::path& pictures);

    // The names of all pictures, in order: "about-food".
    std::span<const std::string> names() const { return m_names; }
    int count() const;
    // The names on one sheet, 0 to count() - 1.
    std::span<const std::string> names_on(int sheet) const;

    // What was drawn last is in items(): each picture by its name, its rectangle the large one's.
    void draw(int sheet, widgets::ThemeName);
    std::span<const widgets::Item> items() const { return m_frame.items(); }
    std::vector<std::uint32_t> pixels() { return m_renderer.pixels(); }
    int width_px() const { return m_renderer.width(); }
    // Throws std::runtime_error when the file cannot be written.
    void save_png(const std::string& file) { m_renderer.save_png(file); }

private:
    void draw_cell(widgets::Box, std::size_t index);

    std::vector<std::string> m_names;
    widgets::Panel m_panel;
    widgets::Language m_english;
    widgets::Renderer m_renderer;
    widgets::TextEngine m_text;
    widgets::PictureStore m_pictures;
    widgets::Frame m_frame;
};

} // namespace app
