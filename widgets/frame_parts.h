// The inside of a Frame: what it keeps from one build to the next, and how a box becomes ImGui's quads. Only frame*.cpp include this.
#pragma once
#include <cmath>

#include "widgets/frame.h"
#include "widgets/frame_corners.h"
#include "widgets/imgui_version.h"
#include "widgets/spoken_words.h"

namespace widgets {

inline ImU32 packed(Color color) { return IM_COL32(color.red, color.green, color.blue, color.alpha); }
inline float snapped(float value) { return std::round(value); }

struct Frame::Parts {
    std::string said; // of the item being begun: kept, so that a still screen allocates nothing
    explicit Parts(Stage given) : stage(given), corners(given.renderer) {}

    Stage stage;
    Corners corners;
    ImGuiContext* context = nullptr;
    TextureId font_texture{};
    ImDrawList* list = nullptr;

    Panel panel;
    Look look;
    const Language* language = nullptr;
    bool mirrored = false;
    Density density = Density::resident;
    Form form = Form::wide;
    Measures measures{};
    Input input;
    std::vector<Item> items;
    std::size_t item_count = 0;
    std::size_t popup_from = 0;
    std::optional<std::int64_t> again_at;
    int grown = 0;

    PixelRect pixels(Box box) const {
        const float scale = panel.px_per_mm;
        const float left = snapped(box.x * scale), right = snapped(box.right() * scale);
        const float top = snapped(box.y * scale), bottom = snapped(box.bottom() * scale);
        const auto full = static_cast<float>(panel.width_px);
        return {mirrored ? full - right : left, top, right - left, bottom - top};
    }
    float px(Mm length) const { return length * panel.px_per_mm; }

    void quad(const PixelRect& rect, Color color) {
        if (rect.width > 0 && rect.height > 0) {
            list->AddRectFilled({rect.x, rect.y}, {rect.x + rect.width, rect.y + rect.height}, packed(color));
        }
    }
    void image(TextureId texture, const PixelRect& rect, ImVec2 uv0, ImVec2 uv1, Color color) {
        list->AddImage(to_imgui(texture), {rect.x, rect.y}, {rect.x + rect.width, rect.y + rect.height}, uv0, uv1, packed(color));
    }
    // Straight parts as plain fills and the four corners as copies of one small disc: what the CPU renderer is quick at.
    void rounded(const PixelRect& rect, float radius_px, Color color) {
        const float radius = std::min(snapped(radius_px), std::floor(std::min(rect.width, rect.height) / 2));
        if (radius < 1) {
            quad(rect, color);
            return;
        }
        quad({rect.x + radius, rect.y, rect.width - 2 * radius, rect.height}, color);
        quad({rect.x, rect.y + radius, radius, rect.height - 2 * radius}, color);
        quad({rect.x + rect.width - radius, rect.y + radius, radius, rect.height - 2 * radius}, color);
        const TextureId disc = corners.disc(static_cast<int>(radius), grown);
        const float right = rect.x + rect.width - radius, bottom = rect.y + rect.height - radius;
        image(disc, {rect.x, rect.y, radius, radius}, {0, 0}, {0.5F, 0.5F}, color);
        image(disc, {right, rect.y, radius, radius}, {0.5F, 0}, {1, 0.5F}, color);
        image(disc, {rect.x, bottom, radius, radius}, {0, 0.5F}, {0.5F, 1}, color);
        image(disc, {right, bottom, radius, radius}, {0.5F, 0.5F}, {1, 1}, color);
    }

    TextRequest request(const TextBlock& block, Mm width) const {
        TextRequest made;
        made.text = block.text;
        made.cap_px = block.style.cap * look.text_scale * panel.px_per_mm;
        made.weight = block.style.weight;
        made.face = look.easier_letters && block.style.face == Face::reading ? Face::easier : block.style.face;
        // Boxes are often just as wide as what was measured: rounding must not break a line.
        made.width_px = width > 0 ? std::floor(px(width)) + 1 : 0;
        made.align = block.align;
        made.wrap = block.wrap;
        made.language = block.language.empty() ? std::string_view(language->code()) : block.language;
        made.rtl_screen = mirrored;
        made.line = block.line;
        made.first_line = block.first_line;
        made.line_count = block.line_count;
        made.direction = block.direction;
        return made;
    }
    Fit fit(const TextMeasure& measure) const {
        const float scale = panel.px_per_mm;
        return {measure.width / scale, measure.height / scale, measure.lines, measure.line_height / scale, measure.fits};
    }
    Item& current() { return items[item_count - 1]; }

    // What nobody told the language of is told by its letters; asked again only where other words stand in this place.
    void tell_language(Item& item, std::string_view spoken, std::string_view told) {
        if (!told.empty()) {
            item.language.assign(told);
            item.screen_language.clear();
            return;
        }
        if (item.screen_language == language->code() && item.spoken == spoken) {
            return;
        }
        item.screen_language = language->code();
        item.language = language_of_words(spoken, language->code(), look.home_language);
    }

    void stroke_rounded(Box box, Mm radius, Mm thickness, Color color) {
        const PixelRect rect = pixels(box);
        const float half = px(thickness) / 2;
        list->AddRect({rect.x + half, rect.y + half}, {rect.x + rect.width - half, rect.y + rect.height - half}, packed(color), px(radius), 0,
                      px(thickness));
    }
    bool is_lit(const ItemId& id) const { return std::find(input.lit.begin(), input.lit.end(), id) != input.lit.end(); }
    void draw_focus_ring();
    void draw_scanning_ring();
    void draw_hold_ring();
};

} // namespace widgets
