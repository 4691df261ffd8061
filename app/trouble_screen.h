// The one screen that needs no home: it says kindly that the kiosk cannot be used just now, why, and whom to tell.
#pragma once
#include <filesystem>
#include <string>

#include "widgets/frame.h"

namespace app {

class TroubleScreen {
public:
    TroubleScreen(widgets::Renderer&, const std::filesystem::path& assets, std::string_view language);
    // `what_is_wrong`: one plain sentence that says what is wrong and what to do, as data::Error has it.
    void draw(const widgets::Panel&, const std::string& what_is_wrong, bool tries_again);
    std::span<const widgets::Item> items() const { return m_frame.items(); }

private:
    widgets::TextEngine m_text;
    widgets::PictureStore m_pictures;
    widgets::Language m_words;
    widgets::Frame m_frame;
};

} // namespace app
