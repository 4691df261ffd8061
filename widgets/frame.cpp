// Turns boxes in millimetres into ImGui draw commands, and keeps the list of Items as it goes.
#include "widgets/frame.h"

#include <array>
#include <cmath>
#include <numbers>

#include "widgets/frame_corners.h"
#include "widgets/imgui_version.h"
#include "widgets/spoken_words.h"

namespace widgets {

namespace {

// Text may overhang its box by this much before it counts as clipped: rounding to pixels, not a cut letter.
constexpr Mm rounding_slack = 0.6F;
// Content is laid out for a tablet; on a much larger glass it stays that size and gains margin.
constexpr Size widest_content{242, 152}, tallest_content{116, 200};

ImU32 packed(Color color) { return IM_COL32(color.red, color.green, color.blue, color.alpha); }

float snapped(float value) { return std::round(value); }

} // namespace

struct Frame::Parts {
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
        made.width_px = width > 0 ? std::ceil(px(width) + 1) : 0;
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

Frame::Frame(Stage stage) : m_parts(std::make_unique<Parts>(stage)) {
    m_parts->context = ImGui::CreateContext();
    ImGui::SetCurrentContext(m_parts->context);
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.LogFilename = nullptr;
    // Our text is Pango's; the font is there because ImGui asks for one, and for its white pixel.
    io.Fonts->Flags |= ImFontAtlasFlags_NoMouseCursors | ImFontAtlasFlags_NoBakedLines;
    io.Fonts->AddFontDefault();
    unsigned char* texels = nullptr;
    int width = 0, height = 0;
    io.Fonts->GetTexDataAsRGBA32(&texels, &width, &height);
    // White where it is opaque, so the order of the colour bytes is all the same.
    m_parts->font_texture = stage.renderer.make_texture(reinterpret_cast<const std::uint32_t*>(texels), width, height, width * 4);
    io.Fonts->SetTexID(to_imgui(m_parts->font_texture));
    m_parts->items.reserve(128);
}

Frame::~Frame() {
    ImGui::DestroyContext(m_parts->context);
}

namespace {

// Nastaliq is set 1.4 times as large as other letters to be as easy to read, in lines half as high again. Twice that leaves no glass
// room for a sentence: it grows as far as pages of answers stay pages of answers.
bool is_nastaliq(const Language& language) { return language.code() == "ur"; }

float scale_for(float wanted, const Language& language, Form form) {
    return is_nastaliq(language) ? std::min(wanted, form == Form::wide ? 1.4F : 1.2F) : wanted;
}

// Its words fill a control as they are.
void keep_controls(Measures& grown, const Measures& usual, float scale) {
    grown.control_word.cap = usual.control_word.cap / scale;
    grown.bar_word.cap = usual.bar_word.cap / scale;
}

} // namespace

void Frame::begin(const Panel& panel, const Look& look, const Language& language, Density density, Input input) {
    Parts& parts = *m_parts;
    parts.panel = panel;
    parts.look = look;
    parts.language = &language;
    parts.mirrored = language.right_to_left();
    parts.density = density;
    parts.form = form_of(panel);
    parts.look.text_scale = scale_for(look.text_scale, language, parts.form);
    parts.measures = widgets::measures(parts.form, density, parts.look.text_scale, look.spacing);
    if (is_nastaliq(language) && parts.look.text_scale > 1) {
        keep_controls(parts.measures, widgets::measures(parts.form, density, 1, look.spacing), parts.look.text_scale);
    }
    parts.input = std::move(input);
    parts.item_count = 0;
    parts.popup_from = 0;
    parts.again_at.reset();
    parts.grown = 0;
    ImGui::SetCurrentContext(parts.context);
    ImGuiIO& io = ImGui::GetIO();
    io.DisplaySize = {static_cast<float>(panel.width_px), static_cast<float>(panel.height_px)};
    io.DeltaTime = 1.0F / 60;
    ImGui::NewFrame();
    parts.list = ImGui::GetBackgroundDrawList();
}

void Frame::end() {
    m_parts->draw_focus_ring();
    m_parts->draw_scanning_ring();
    m_parts->draw_hold_ring();
    m_parts->items.resize(std::max(m_parts->items.size(), m_parts->item_count));
    ImGui::Render();
}

void Frame::draw() {
    ImGui::SetCurrentContext(m_parts->context);
    if (const ImDrawData* data = ImGui::GetDrawData()) {
        m_parts->stage.renderer.draw(*data);
    }
    m_parts->stage.text.tidy();
    m_parts->stage.pictures.tidy();
}

void Frame::rest() {
    m_parts->stage.text.rest();
    m_parts->stage.pictures.rest();
}

void Frame::Parts::draw_focus_ring() {
    if (!input.focus) {
        return;
    }
    for (std::size_t index = popup_from; index < item_count; ++index) {
        const Item& item = items[index];
        if (!(item.id == *input.focus)) {
            continue;
        }
        const Theme& colors = widgets::theme(look.theme);
        const float gap = px(0.5F), ring = px(1.1F);
        const PixelRect& rect = item.rect;
        const float radius = px(measures.tile_radius);
        const auto outline = [&](float grow, float thickness, Color color) {
            list->AddRect({rect.x - grow, rect.y - grow}, {rect.x + rect.width + grow, rect.y + rect.height + grow}, packed(color), radius + grow, 0,
                          thickness);
        };
        outline(gap / 2, gap, colors.ground);
        outline(gap + ring / 2, ring, colors.ink);
        return;
    }
}

// LOOK: marigold, and ink outside it, so that it is seen on every ground and without colour.
void Frame::Parts::draw_scanning_ring() {
    if (input.lit.empty() || input.lit_rect.width <= 0) {
        return;
    }
    const Theme& colors = widgets::theme(look.theme);
    const float inner = px(1.3F), outer = px(0.9F), radius = px(measures.tile_radius);
    const PixelRect& rect = input.lit_rect;
    const auto outline = [&](float grow, float thickness, Color color) {
        list->AddRect({rect.x - grow, rect.y - grow}, {rect.x + rect.width + grow, rect.y + rect.height + grow}, packed(color), radius + grow, 0,
                      thickness);
    };
    outline(inner / 2, inner, colors.scanning_ring);
    outline(inner + outer / 2, outer, colors.ink);
}

void Frame::Parts::draw_hold_ring() {
    if (!input.pressing || input.pressing->held >= 1 || !input.pressing->inside) {
        return;
    }
    const Theme& colors = widgets::theme(look.theme);
    const float radius = px(9), thickness = px(2);
    const ImVec2 centre{input.pressing->x, input.pressing->y};
    const float top = -std::numbers::pi_v<float> / 2;
    list->PathArcTo(centre, radius, top, top + 2 * std::numbers::pi_v<float>, 48);
    list->PathStroke(packed(colors.line), 0, thickness);
    list->PathArcTo(centre, radius, top, top + 2 * std::numbers::pi_v<float> * std::max(0.01F, input.pressing->held), 48);
    list->PathStroke(packed(colors.ink), 0, thickness);
}

const Panel& Frame::panel() const { return m_parts->panel; }
Form Frame::form() const { return m_parts->form; }
const Look& Frame::look() const { return m_parts->look; }
const Language& Frame::language() const { return *m_parts->language; }
const Theme& Frame::theme() const { return widgets::theme(m_parts->look.theme); }
const Measures& Frame::measures() const { return m_parts->measures; }
Density Frame::density() const { return m_parts->density; }
const Input& Frame::input() const { return m_parts->input; }
std::string& Frame::typed() { return m_parts->input.typed; }

bool Frame::take_key(Key key) {
    auto& keys = m_parts->input.keys;
    const auto found = std::find(keys.begin(), keys.end(), key);
    if (found == keys.end()) {
        return false;
    }
    keys.erase(found);
    return true;
}

Box Frame::screen() const { return {0, 0, m_parts->panel.width(), m_parts->panel.height()}; }

Box Frame::content() const {
    const Box all = screen();
    const Size most = m_parts->form == Form::tall ? tallest_content : widest_content;
    return all.centred({std::min(all.width, most.width), std::min(all.height, most.height)});
}

void Frame::frame_again_at(std::int64_t monotonic_ms) {
    m_parts->again_at = std::min(m_parts->again_at.value_or(monotonic_ms), monotonic_ms);
}
std::optional<std::int64_t> Frame::again_at() const { return m_parts->again_at; }

void Frame::fill(Box box, Color color) { m_parts->quad(m_parts->pixels(box), color); }

void Frame::rounded(Box box, Mm radius, Color color) { m_parts->rounded(m_parts->pixels(box), m_parts->px(radius), color); }

void Frame::rounded_frame(Box box, Mm radius, Mm thickness, Color edge, Color inside) {
    rounded(box, radius, edge);
    rounded(box.inset(thickness), std::max(0.0F, radius - thickness), inside);
}

void Frame::dashed_frame(Box box, Mm radius, Mm thickness, Color edge, Color inside) {
    constexpr Mm dash = 1.6F;
    rounded(box, radius, edge);
    rounded(box.inset(thickness), std::max(0.0F, radius - thickness), inside);
    // Gaps are cut out of the straight sides; the corners stay whole.
    const auto cut = [&](Mm from, Mm to, auto&& piece) {
        for (Mm at = from + dash; at + dash <= to; at += 2 * dash) {
            piece(at);
        }
    };
    const Color ground = theme().ground;
    cut(box.x + radius, box.right() - radius, [&](Mm at) {
        fill({at, box.y, dash, thickness}, ground);
        fill({at, box.bottom() - thickness, dash, thickness}, ground);
    });
    cut(box.y + radius, box.bottom() - radius, [&](Mm at) {
        fill({box.x, at, thickness, dash}, ground);
        fill({box.right() - thickness, at, thickness, dash}, ground);
    });
}

void Frame::circle(Box box, Color fill_color, Mm thickness, Color edge) {
    const Mm side = std::min(box.width, box.height);
    const Box square = box.centred({side, side});
    if (thickness > 0) {
        rounded(square, side / 2, edge);
        rounded(square.inset(thickness), side / 2, fill_color);
    } else {
        rounded(square, side / 2, fill_color);
    }
}

void Frame::ring(Box box, Mm thickness, float fraction, Color color) {
    Parts& parts = *m_parts;
    const PixelRect rect = parts.pixels(box);
    const float radius = std::min(rect.width, rect.height) / 2 - parts.px(thickness) / 2;
    const float top = -std::numbers::pi_v<float> / 2;
    parts.list->PathArcTo({rect.x + rect.width / 2, rect.y + rect.height / 2}, radius, top,
                          top + 2 * std::numbers::pi_v<float> * std::clamp(fraction, 0.0F, 1.0F), 64);
    parts.list->PathStroke(packed(color), 0, parts.px(thickness));
}

// ImGui joins the parts of a line with points as long as the turn is sharp: it is drawn from turn to turn, with a disc on each.
void Frame::hand_line(Box box, std::span<const Point> points, Mm thickness, Color color) {
    Parts& parts = *m_parts;
    const PixelRect rect = parts.pixels(box);
    const float width = parts.px(thickness), radius = std::max(1.0F, snapped(width / 2));
    const auto at = [&](const Point& point) { return ImVec2{rect.x + parts.px(point.x), rect.y + parts.px(point.y)}; };
    const TextureId disc = parts.corners.disc(static_cast<int>(radius), parts.grown);
    const auto dot = [&](const Point& point) {
        const ImVec2 centre = at(point);
        parts.image(disc, {centre.x - width / 2, centre.y - width / 2, width, width}, {0, 0}, {1, 1}, color);
    };
    parts.list->PushClipRect({rect.x, rect.y}, {rect.x + rect.width, rect.y + rect.height}, true);
    for (std::size_t index = 0; index < points.size(); ++index) {
        const bool first = index == 0, last = index + 1 == points.size();
        parts.list->PathLineTo(at(points[index]));
        if (first || last || turns_sharply(points[index - 1], points[index], points[index + 1])) {
            if (!first) {
                parts.list->PathStroke(packed(color), 0, width);
            }
            dot(points[index]);
            parts.list->PathClear();
            parts.list->PathLineTo(at(points[index]));
        }
    }
    parts.list->PathClear();
    parts.list->PopClipRect();
}

void Frame::picture(Box box, std::string_view name, PictureShape shape) {
    Parts& parts = *m_parts;
    const PixelRect rect = parts.pixels(box);
    const int side = static_cast<int>(std::min(rect.width, rect.height));
    if (side < 1 || name.empty()) {
        return;
    }
    if (parts.item_count > 0) {
        ++parts.current().pictures;
    }
    if (!parts.stage.renderer.is_watched()) {
        parts.stage.pictures.look_for(name);
        return;
    }
    const TextureId texture = parts.stage.pictures.picture(name, side, parts.look.theme, parts.mirrored && points_somewhere(name), shape);
    const auto edge = static_cast<float>(side);
    parts.image(texture, {snapped(rect.x + (rect.width - edge) / 2), snapped(rect.y + (rect.height - edge) / 2), edge, edge}, {0, 0}, {1, 1},
                {255, 255, 255, 255});
}

Fit Frame::measure(const TextBlock& block, Mm width) const {
    return m_parts->fit(m_parts->stage.text.measure(m_parts->request(block, width)));
}

Fit Frame::line_starts(const TextBlock& block, Mm width, std::vector<std::size_t>& starts) const {
    return m_parts->fit(m_parts->stage.text.line_starts(m_parts->request(block, width), starts));
}

Fit Frame::text(Box box, const TextBlock& block, Color ink, Down down) {
    Parts& parts = *m_parts;
    if (block.text.empty()) {
        return {};
    }
    const TextRequest request = parts.request(block, box.width);
    const TextMeasure measure = parts.stage.text.measure(request);
    const Fit fit = parts.fit(measure);
    if (parts.item_count > 0) {
        Item& item = parts.current();
        item.missing_glyphs += measure.missing_glyphs;
        item.least_cap_px = item.least_cap_px > 0 ? std::min(item.least_cap_px, request.cap_px) : request.cap_px;
        if (!fit.fits || fit.height > box.height + rounding_slack || fit.width > box.width + rounding_slack) {
            item.clipped = true;
        }
    }
    const TextPicture drawn = parts.stage.text.picture(request, ink);
    if (drawn.texture == TextureId::none) {
        return fit;
    }
    const PixelRect rect = parts.pixels(box);
    // `start` is the side that reading starts on: the right one where the screen is mirrored.
    const bool at_left = block.align == Align::start ? !parts.mirrored : block.align == Align::end && parts.mirrored;
    float x = at_left ? rect.x : rect.x + rect.width - measure.width;
    if (block.align == Align::centre) {
        x = rect.x + (rect.width - measure.width) / 2;
    }
    float y = rect.y;
    if (down == Down::middle) {
        y += (rect.height - measure.height) / 2;
    } else if (down == Down::bottom) {
        y += rect.height - measure.height;
    }
    parts.image(drawn.texture,
                {snapped(x) + static_cast<float>(drawn.offset_x), snapped(y) + static_cast<float>(drawn.offset_y), static_cast<float>(drawn.width),
                 static_cast<float>(drawn.height)},
                {0, 0}, {1, 1}, {255, 255, 255, 255});
    return fit;
}

Touched Frame::item(const ItemSpec& spec, Box box) {
    Parts& parts = *m_parts;
    if (parts.item_count == parts.items.size()) {
        parts.items.emplace_back();
        ++parts.grown;
    }
    Item& item = parts.items[parts.item_count++];
    const std::string_view spoken = spec.spoken.empty() ? spec.label : spec.spoken;
    parts.tell_language(item, spoken, spec.language);
    item.id = spec.id;
    item.role = spec.role;
    item.label.assign(spec.label);
    item.spoken.assign(spoken);
    item.rect = parts.pixels(box);
    item.enabled = spec.enabled;
    item.selected = spec.selected;
    item.is_private = spec.is_private;
    item.drawn_on = spec.drawn_on;
    item.ink = spec.ink;
    item.ground = spec.ground;
    item.pictures = 0;
    item.missing_glyphs = 0;
    item.least_cap_px = 0;
    const Box glass = screen();
    item.clipped = box.x < -rounding_slack || box.y < -rounding_slack || box.right() > glass.width + rounding_slack ||
                   box.bottom() > glass.height + rounding_slack;
    Touched touched;
    touched.fired = spec.enabled && parts.input.fired && *parts.input.fired == spec.id;
    if (parts.input.pressing && parts.input.pressing->id == spec.id) {
        touched.pressed = parts.input.pressing->inside;
        touched.held = parts.input.pressing->held;
    }
    if (touched.fired) {
        touched.held_on_ms = parts.input.fired_held_on_ms;
    } else if (touched.pressed) {
        touched.held_on_ms = parts.input.pressing->held_on_ms;
    }
    touched.focused = parts.input.focus && *parts.input.focus == spec.id;
    touched.lit = spec.enabled && parts.is_lit(spec.id);
    if (touched.lit) {
        item.ground = theme().scanning_face;
    }
    return touched;
}

Fit Frame::words(ItemId id, ItemRole role, Box box, const TextBlock& block, Color ink, Color ground, Down down, std::string_view spoken) {
    ItemSpec spec;
    spec.id = id;
    spec.role = role;
    spec.label = block.text;
    spec.spoken = spoken;
    spec.ink = ink;
    spec.ground = ground;
    spec.language = block.language;
    spec.is_private = block.is_private;
    item(spec, box);
    return text(box, block, ink, down);
}

void Frame::mark_clipped() {
    if (m_parts->item_count > 0) {
        m_parts->current().clipped = true;
    }
}

void Frame::begin_popup() {
    m_parts->popup_from = m_parts->item_count;
    for (std::size_t index = 0; index < m_parts->item_count; ++index) {
        m_parts->items[index].enabled = false;
    }
}

std::span<const Item> Frame::items() const { return {m_parts->items.data(), m_parts->item_count}; }

int Frame::caches_grown() const { return m_parts->grown; }

} // namespace widgets
