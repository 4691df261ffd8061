// Turns boxes in millimetres into ImGui draw commands, and keeps the list of Items as it goes.
#include "widgets/frame_parts.h"

#include <array>

#include "widgets/text_script.h"

namespace widgets {

namespace {

// Text may overhang its box by this much before it counts as clipped: rounding to pixels, not a cut letter.
constexpr Mm rounding_slack = 0.6F;
// Content is laid out for a tablet; on a much larger glass it stays that size and gains margin.
constexpr Size widest_content{242, 152}, tallest_content{116, 200};

} // namespace


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

// The script that this language's words are in.
const ScriptNeeds& needs_of_words(const Language& language) { return needs_of(script_of_words(language("Help"), language.code())); }

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
    const ScriptNeeds& script = needs_of_words(language);
    parts.look.text_scale = std::min(look.text_scale, parts.form == Form::wide ? script.most_growth_wide : script.most_growth);
    parts.measures = widgets::measures(parts.form, density, parts.look.text_scale, look.spacing);
    if (!script.controls_grow && parts.look.text_scale > 1) {
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
    m_parts->corners.tidy();
}

void Frame::rest() {
    m_parts->stage.text.rest();
    m_parts->stage.pictures.rest();
    m_parts->corners.rest();
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

Fit Frame::measure(const TextBlock& block, Mm width) const {
    return m_parts->fit(m_parts->stage.text.measure(m_parts->request(block, width)));
}

Fit Frame::line_starts(const TextBlock& block, Mm width, std::vector<std::size_t>& starts) const {
    return m_parts->fit(m_parts->stage.text.line_starts(m_parts->request(block, width), starts));
}

Fit Frame::text(Box box, const TextBlock& wanted, Color ink, Down down) {
    Parts& parts = *m_parts;
    if (wanted.text.empty()) {
        return {};
    }
    TextBlock block = wanted;
    TextRequest request = parts.request(block, box.width);
    TextMeasure measure = parts.stage.text.measure(request);
    Fit fit = parts.fit(measure);
    const auto cut = [&] { return !fit.fits || fit.height > box.height + rounding_slack || fit.width > box.width + rounding_slack; };
    // Rather smaller than cut, though never smaller than can be read at arm's length.
    const Mm least_cap = parts.measures.least_cap / parts.look.text_scale;
    for (const float part : {0.9F, 0.8F, 0.7F, 0.6F, 0.5F}) {
        if (!cut() || wanted.style.cap * part < least_cap) {
            break;
        }
        block.style.cap = wanted.style.cap * part;
        request = parts.request(block, box.width);
        measure = parts.stage.text.measure(request);
        fit = parts.fit(measure);
    }
    if (parts.item_count > 0) {
        Item& item = parts.current();
        item.missing_glyphs += measure.missing_glyphs;
        if (!wanted.is_picture) {
            item.least_cap_px = item.least_cap_px > 0 ? std::min(item.least_cap_px, request.cap_px) : request.cap_px;
        }
        item.clipped = item.clipped || cut();
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
    parts.said.assign(spec.spoken.empty() ? spec.label : spec.spoken);
    if (spec.spoken.empty() && !spec.second.empty()) {
        parts.said += ". ";
        parts.said += spec.second;
    }
    parts.tell_language(item, parts.said, spec.language);
    item.id = spec.id;
    item.role = spec.role;
    item.label.assign(spec.label);
    if (!spec.second.empty() && spec.second_is_seen) {
        item.label += '\n';
        item.label += spec.second;
    }
    item.spoken.assign(parts.said);
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
