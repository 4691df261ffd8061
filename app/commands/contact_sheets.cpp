// Lays the picture set out on sheets.
#include "app/commands/contact_sheets.h"

#include <algorithm>

namespace app {
namespace {

using widgets::Box;
using widgets::Mm;

constexpr int across = 7, down = 4;
constexpr std::size_t on_a_sheet = std::size_t{across} * down;
constexpr Mm margin = 4, gap = 2, title_height = 8, padding = 0.6F;
constexpr widgets::TextStyle title_style{4.0F, widgets::Weight::bold};
constexpr widgets::TextStyle name_style{1.8F};

std::vector<std::string> names_in(const std::filesystem::path& folder) {
    std::vector<std::string> names;
    for (const std::filesystem::directory_entry& entry : std::filesystem::directory_iterator(folder)) {
        if (entry.path().extension() == ".svg") {
            names.push_back(entry.path().stem().string());
        }
    }
    std::sort(names.begin(), names.end());
    return names;
}

} // namespace

ContactSheets::ContactSheets(const std::filesystem::path& pictures)
    : m_names(names_in(pictures)), m_english({}, "en"), m_renderer(widgets::Renderer::in_memory(m_panel.width_px, m_panel.height_px)),
      m_text(m_renderer), m_pictures(m_renderer, pictures), m_frame({m_renderer, m_text, m_pictures}) {}

int ContactSheets::count() const { return static_cast<int>((m_names.size() + on_a_sheet - 1) / on_a_sheet); }

std::span<const std::string> ContactSheets::names_on(int sheet) const {
    const std::size_t from = std::min(m_names.size(), static_cast<std::size_t>(sheet) * on_a_sheet);
    return names().subspan(from, std::min(on_a_sheet, m_names.size() - from));
}

void ContactSheets::draw(int sheet, widgets::ThemeName theme) {
    widgets::Look look;
    look.theme = theme;
    m_frame.begin(m_panel, look, m_english, widgets::Density::staff, {});
    m_frame.fill(m_frame.screen(), m_frame.theme().ground);

    const std::span<const std::string> shown = names_on(sheet);
    Box rest = m_frame.screen().inset(margin);
    const Box title = rest.take_top(title_height, gap);
    if (!shown.empty()) {
        m_frame.words({"title"}, widgets::ItemRole::title, title, {shown.front() + " … " + shown.back(), title_style}, m_frame.theme().ink,
                      m_frame.theme().ground, widgets::Down::middle);
    }
    const widgets::Size cell{(rest.width - gap * (across - 1)) / across, (rest.height - gap * (down - 1)) / down};
    for (std::size_t i = 0; i < shown.size(); ++i) {
        const auto column = static_cast<Mm>(i % across);
        const auto row = static_cast<Mm>(i / across);
        draw_cell({rest.x + column * (cell.width + gap), rest.y + row * (cell.height + gap), cell.width, cell.height},
                  static_cast<std::size_t>(shown.data() - m_names.data()) + i);
    }
    m_frame.end();
    m_frame.draw();
}

void ContactSheets::draw_cell(Box cell, std::size_t index) {
    const widgets::Theme& theme = m_frame.theme();
    const std::string& name = m_names[index];
    m_frame.rounded_frame(cell, 2, 0.35F, theme.line, theme.surface);
    Box inside = cell.inset(padding);
    const Box pictures = inside.take_top(large, padding);
    const Mm small = static_cast<Mm>(small_px) / m_panel.px_per_mm;
    const Box as_on_a_tile{pictures.x, pictures.y, large, large};
    m_frame.item({{"picture", static_cast<std::int64_t>(index) + 1}, widgets::ItemRole::picture, name, {}, true, false, false, theme.ink, theme.surface},
                 as_on_a_tile);
    m_frame.picture(as_on_a_tile, name);
    m_frame.picture({pictures.right() - small, pictures.bottom() - small, small, small}, name);
    m_frame.text(inside, {name, name_style, widgets::Align::centre, widgets::Wrap::words, 1.1F}, theme.ink, widgets::Down::middle);
}

} // namespace app
