// A page of eight photographs: what it costs to show it again, and the memory that its pictures take.
#include "app/commands/bench_figures.h"
#include "app/demo_photographs.h"
#include "app/panels.h"
#include "app/router.h"

namespace app {
namespace {

constexpr int on_a_page = 8;

MenuView page_of_photographs() {
    MenuView view;
    view.header.title = "Which photograph?";
    view.per_page = on_a_page;
    for (int i = 0; i < on_a_page; ++i) {
        TileView tile;
        tile.id = "photo";
        tile.number = i + 1;
        tile.label = "November 2026";
        tile.picture = "kept:" + std::to_string(i);
        view.choices.push_back(std::move(tile));
    }
    return view;
}

} // namespace

void bench_photographs(const BenchPlan& plan, Figures& figures) {
    const widgets::Panel panel = panel_of(1280, 800);
    widgets::Renderer renderer = widgets::Renderer::in_memory(panel.width_px, panel.height_px);
    widgets::TextEngine text(renderer);
    widgets::PictureStore pictures(renderer, plan.assets / "pictures");
    widgets::Frame frame({renderer, text, pictures});
    const widgets::Language words(plan.assets / "languages", "en");
    const std::vector<std::vector<unsigned char>> album{demo_photograph("bench"), demo_photograph("loaf"), demo_photograph("piano")};
    pictures.ask([&](std::string_view name) { return std::optional(album[static_cast<std::size_t>(name.back() - '0') % album.size()]); });
    const View view = page_of_photographs();
    Ui ui;
    Actions actions;
    const auto show = [&] {
        frame.begin(panel, {}, words, widgets::Density::resident, {});
        draw_view(frame, view, ui, actions);
        frame.end();
        frame.draw();
        renderer.present();
    };
    const std::int64_t before = renderer.texture_bytes();
    const CpuStopwatch watch;
    show();
    const double first_ms = watch.ms();
    const double again_ms = median_ms(plan.quick ? 9 : 31, show);
    const double mb = static_cast<double>(renderer.texture_bytes() - before) / 1024 / 1024;
    figures.push_back({"a page of 8 photographs, shown again", in_ms(again_ms) + ", " + with_digits(mb, 1) + " MB with its words", in_ms(first_ms) + " the first time", "≤ 30 ms",
                       again_ms <= 30 && mb <= 16, again_ms, first_ms, "ms"});
}

} // namespace app
