// Draws the kind screen shown while the records cannot be opened.
#include "app/trouble_screen.h"

#include <algorithm>
#include <array>

namespace app {

using widgets::N_;

TroubleScreen::TroubleScreen(widgets::Renderer& renderer, const std::filesystem::path& assets, std::string_view language)
    : m_text(renderer), m_pictures(renderer, assets / "pictures"), m_words(assets / "languages", language),
      m_frame({renderer, m_text, m_pictures}) {}

void TroubleScreen::draw(const widgets::Panel& panel, const std::string& what_is_wrong, bool tries_again) {
    m_frame.begin(panel, {}, m_words, widgets::Density::resident, {});
    const widgets::Theme& colors = m_frame.theme();
    const widgets::Measures& measures = m_frame.measures();
    m_frame.fill(m_frame.screen(), colors.ground);
    widgets::Box left = m_frame.content().inset(measures.margin * 2);
    const widgets::Mm side = std::min({30.0F, left.width / 5, left.height / 4});
    const widgets::Box beside = left.take_left(side, measures.margin * 2);
    m_frame.picture({beside.x, beside.y, side, side}, "help");

    const std::array<widgets::TextBlock, 4> words{
        widgets::TextBlock{m_words(N_("This kiosk cannot be used just now")), measures.question},
        widgets::TextBlock{what_is_wrong, measures.second_line, widgets::Align::start, widgets::Wrap::anywhere},
        widgets::TextBlock{m_words(tries_again ? N_("It tries again by itself. Nothing that was saved is lost.")
                                               : N_("Switching it off and on does not help.")),
                           measures.second_line},
        widgets::TextBlock{m_words(N_("Please tell the person who looks after this kiosk. For what you need now, ask a member of staff.")),
                           measures.second_line},
    };
    constexpr std::array<std::string_view, 4> names{"title", "what-is-wrong", "what-happens", "whom-to-tell"};
    for (std::size_t at = 0; at < words.size(); ++at) {
        const widgets::Mm height = m_frame.measure(words[at], left.width).height;
        const widgets::ItemRole role = at == 0 ? widgets::ItemRole::title : widgets::ItemRole::text;
        m_frame.words({names[at]}, role, left.take_top(height + 0.4F, measures.margin), words[at], colors.ink, colors.ground);
    }
    m_frame.end();
    m_frame.draw();
}

} // namespace app
