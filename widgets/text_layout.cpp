// Sets text with Pango: chooses fonts and sizes by script, keeps the pitch of lines the same whatever font is installed, and draws
// with Cairo so that the same text has the same shape on every machine.
#include "widgets/text_layout.h"

#include <algorithm>
#include <cmath>

#include <hb-ot.h>

#include "widgets/text_outline.h"

namespace widgets {

namespace {

// The look is drawn with Atkinson Hyperlegible, whose capitals are 0.668 of its size: lines keep that pitch in any other font.
constexpr float size_of_one_cap = 1 / 0.668F;
constexpr int largest_side = 4096;

// Text is set at this size and scaled to what is asked: whatever is not hinted scales evenly, and Pango looks through all fonts of
// the machine again for each size that it has not met.
constexpr float set_size = 64;

float from_pango(int units) { return static_cast<float>(units) / PANGO_SCALE; }
int down(float value) { return static_cast<int>(std::floor(value)); }
int up(float value) { return static_cast<int>(std::ceil(value)); }

PangoWeight pango_weight(Weight weight) { return weight == Weight::bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL; }

const char* families_of(Script script, Face face) {
    const char* const own = needs_of(script).families;
    return own == nullptr ? font_families(face) : own;
}

PangoFontDescription* describe(Script script, Face face, Weight weight, float size_px) {
    PangoFontDescription* const font = pango_font_description_new();
    pango_font_description_set_family_static(font, families_of(script, face));
    pango_font_description_set_weight(font, pango_weight(weight));
    pango_font_description_set_absolute_size(font, std::round(static_cast<double>(size_px) * PANGO_SCALE));
    return font;
}

// All but which lines are asked for and how they are aligned.
bool set_alike(const TextRequest& a, const TextRequest& b) {
    return a.cap_px == b.cap_px && a.weight == b.weight && a.face == b.face && a.width_px == b.width_px && a.wrap == b.wrap &&
           a.rtl_screen == b.rtl_screen && a.direction == b.direction && a.line == b.line && a.text == b.text && a.language == b.language;
}

// Emoji bring their own ink, and have no outline to fill.
bool has_colours(PangoLayoutLine* line) {
    for (GSList* run = line->runs; run != nullptr; run = run->next) {
        PangoFont* const font = static_cast<PangoLayoutRun*>(run->data)->item->analysis.font;
        hb_face_t* const face = font == nullptr ? nullptr : hb_font_get_face(pango_font_get_hb_font(font));
        if (face != nullptr && (hb_ot_color_has_png(face) || hb_ot_color_has_layers(face) || hb_ot_color_has_svg(face))) {
            return true;
        }
    }
    return false;
}

} // namespace

Typesetter::Typesetter()
    : m_fonts(pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT)), m_context(pango_font_map_create_context(m_fonts)),
      m_layout(nullptr) {
    cairo_font_options_t* const options = cairo_font_options_create();
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY);
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    pango_cairo_context_set_font_options(m_context, options);
    cairo_font_options_destroy(options);
    pango_context_set_round_glyph_positions(m_context, FALSE);
    m_layout = pango_layout_new(m_context);
}

Typesetter::~Typesetter() {
    g_object_unref(m_layout);
    g_object_unref(m_context);
    g_object_unref(m_fonts);
}

PangoRectangle Typesetter::ink_of(const PangoFontDescription* font, const char* text) {
    PangoLayout* const layout = pango_layout_new(m_context);
    pango_layout_set_font_description(layout, font);
    pango_layout_set_text(layout, text, -1);
    PangoRectangle ink{};
    PangoRectangle logical{};
    pango_layout_line_get_extents(pango_layout_get_line_readonly(layout, 0), &ink, &logical);
    g_object_unref(layout);
    return ink;
}

const Typesetter::FontShape& Typesetter::shape_of(Script script, Face face, Weight weight) {
    const std::size_t place = (static_cast<std::size_t>(script) * face_count + static_cast<std::size_t>(face)) * 2 + static_cast<std::size_t>(weight);
    std::optional<FontShape>& shape = m_shapes[place];
    if (!shape) {
        const ScriptNeeds& needs = needs_of(script);
        PangoFontDescription* const font = describe(script, face, weight, set_size);
        const PangoRectangle letter = ink_of(font, needs.tall_letter);
        const PangoRectangle reach = needs.deep_and_high == nullptr ? letter : ink_of(font, needs.deep_and_high);
        pango_font_description_free(font);
        const float height = -from_pango(letter.y) / set_size;
        shape = FontShape{needs.size_caps, -from_pango(reach.y) / set_size, from_pango(reach.y + reach.height) / set_size};
        if (needs.size_caps == 0) {
            shape->size_of_cap = height > 0.1F ? needs.tall_letter_caps / height : size_of_one_cap;
        }
    }
    return *shape;
}

void Typesetter::set_attributes(const TextRequest& request) {
    PangoAttrList* const attributes = pango_attr_list_new();
    pango_attr_list_insert(attributes, pango_attr_insert_hyphens_new(FALSE));
    m_run_pitches.clear();
    const float first_size = shape_of(m_runs.front().script, request.face, request.weight).size_of_cap;
    m_scale = request.cap_px * first_size / set_size;
    for (const ScriptRun& run : m_runs) {
        const FontShape& shape = shape_of(run.script, request.face, request.weight);
        const ScriptNeeds& needs = needs_of(run.script);
        const float size = request.cap_px * shape.size_of_cap;
        PangoFontDescription* const font = describe(run.script, request.face, request.weight, set_size * (shape.size_of_cap / first_size));
        PangoAttribute* const attribute = pango_attr_font_desc_new(font);
        pango_font_description_free(font);
        attribute->start_index = static_cast<guint>(run.begin);
        attribute->end_index = static_cast<guint>(run.end);
        pango_attr_list_insert(attributes, attribute);
        const float em = needs.size_caps > 0 ? size : request.cap_px * size_of_one_cap;
        const float pitch = request.line * needs.line_factor * em;
        const float baseline = (pitch - (shape.above + shape.below) * size) / 2 + shape.above * size;
        const int whole = static_cast<int>(std::lround(pitch));
        const int above = static_cast<int>(std::lround(baseline));
        m_run_pitches.push_back({above, whole - above, run.script == Script::nastaliq});
    }
    pango_layout_set_attributes(m_layout, attributes);
    pango_attr_list_unref(attributes);
}

namespace {

// Its groups of digits are dialled from the left, also where everything else is read from the right.
bool is_telephone_number(std::string_view text) {
    return text.find_first_of("0123456789") != text.npos && text.find_first_not_of("0123456789 +()-") == text.npos;
}

// Whether enough of it is in letters that go from right to left for it to be a sentence of theirs, with names in it.
bool reads_from_the_right(const std::vector<ScriptRun>& runs) {
    std::size_t from_right = 0;
    for (const ScriptRun& run : runs) {
        from_right += run.script == Script::nastaliq || run.script == Script::naskh ? run.end - run.begin : 0;
    }
    return from_right > 0 && 4 * from_right >= runs.back().end;
}

} // namespace

void Typesetter::set(const TextRequest& request) {
    if (m_request && set_alike(*m_request, request)) {
        return;
    }
    m_request.reset();
    m_text = request.text;
    m_language = request.language;
    std::string_view shown = m_text;
    if (needs_cleaning(shown)) {
        clean_text(m_text, m_clean);
        shown = m_clean;
    }
    pango_context_set_language(m_context, pango_language_from_string(m_language.c_str()));
    find_scripts(shown, request.language, m_runs);
    if (m_runs.empty()) {
        m_runs.push_back({});
    }
    // A sentence of a screen that reads from the right may begin with a name in other letters; what is not a sentence of its own language
    // goes by its first letter.
    const bool telephone = request.direction == Direction::of_text && is_telephone_number(shown);
    const bool of_screen = request.direction == Direction::of_text && request.rtl_screen && reads_from_the_right(m_runs);
    const bool from_right = telephone ? false : request.direction == Direction::of_text ? request.rtl_screen : request.direction == Direction::right_to_left;
    pango_context_set_base_dir(m_context, from_right ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR);
    pango_layout_set_auto_dir(m_layout, request.direction == Direction::of_text && !of_screen && !telephone ? TRUE : FALSE);
    pango_layout_context_changed(m_layout);
    pango_layout_set_text(m_layout, shown.data(), static_cast<int>(shown.size()));
    set_attributes(request);
    pango_layout_set_wrap(m_layout, request.wrap == Wrap::anywhere ? PANGO_WRAP_WORD_CHAR : PANGO_WRAP_WORD);
    m_little = request.cap_px / 8;
    break_lines(request.width_px);
    float narrower = width_for_swings(request.width_px);
    for (int tries = 0; narrower > 0 && tries < 6; ++tries) {
        break_lines(narrower);
        narrower = width_for_swings(request.width_px);
    }
    if (narrower > 0) { // one word alone: the others need not be narrower for it
        break_lines(request.width_px);
    }
    place_lines();
    m_request = request;
    m_request->text = m_text;
    m_request->language = m_language;
}

void Typesetter::break_lines(float width_px) {
    pango_layout_set_width(m_layout, width_px > 0 ? down(width_px / m_scale * PANGO_SCALE) : -1);
    m_lines.clear();
    m_lines.reserve(static_cast<std::size_t>(pango_layout_get_line_count(m_layout)));
    for (GSList* line = pango_layout_get_lines_readonly(m_layout); line != nullptr; line = line->next) {
        m_lines.push_back(static_cast<PangoLayoutLine*>(line->data));
    }
}

// Where the strokes that swing out of a line of Nastaliq go beyond this width: the width at which such a line would be broken earlier,
// for Pango breaks lines without regard to them. 0: none does.
float Typesetter::width_for_swings(float width_px) const {
    float narrower = 0;
    const bool swings = std::any_of(m_run_pitches.begin(), m_run_pitches.end(), [](const LinePlace& run) { return run.nastaliq; });
    for (std::size_t n = 0; swings && width_px > 0 && n < m_lines.size(); ++n) {
        const Extent extent = extent_of(m_lines[n]);
        if (extent.right - extent.left > width_px) {
            PangoRectangle room{};
            pango_layout_line_get_extents(m_lines[n], nullptr, &room);
            const float before_its_end = std::max(1.0F, from_pango(room.width) * m_scale - 1);
            narrower = narrower > 0 ? std::min(narrower, before_its_end) : before_its_end;
        }
    }
    return narrower;
}

// Each line is as high as its own scripts need: one word of Urdu in a long English note moves only its own line.
void Typesetter::place_lines() {
    m_places.clear();
    m_line_height = 0;
    std::size_t run = 0;
    for (PangoLayoutLine* const line : m_lines) {
        const auto begin = static_cast<std::size_t>(std::max(0, line->start_index));
        const std::size_t end = begin + static_cast<std::size_t>(std::max(1, line->length));
        while (run + 1 < m_runs.size() && m_runs[run].end <= begin) {
            ++run;
        }
        LinePlace place = m_run_pitches[run];
        for (std::size_t next = run + 1; next < m_runs.size() && m_runs[next].begin < end; ++next) {
            const LinePlace& other = m_run_pitches[next];
            if (other.above + other.below > place.above + place.below) {
                place.above = other.above;
                place.below = other.below;
            }
            place.nastaliq = place.nastaliq || other.nastaliq;
        }
        m_line_height = std::max(m_line_height, place.above + place.below);
        m_places.push_back(place);
    }
    const int apart = nastaliq_apart();
    m_line_height += apart;
    for (std::size_t n = 1; n < m_places.size(); ++n) {
        LinePlace& place = m_places[n];
        const LinePlace& before = m_places[n - 1];
        place.baseline = before.baseline + before.below + place.above + (place.nastaliq || before.nastaliq ? apart : 0);
    }
}

// The tall strokes of one line of Nastaliq can run through the deep ones of the line above: then lines move apart, up to what still
// reads as one text. (Extremes of both lines hardly ever meet above each other, so there is no need to go all the way.)
int Typesetter::nastaliq_apart() const {
    constexpr float most = 0.17F;
    int apart = 0;
    float below = 0;
    for (std::size_t n = 0; n < m_lines.size(); ++n) {
        const LinePlace& place = m_places[n];
        const bool nastaliq = place.nastaliq || (n > 0 && m_places[n - 1].nastaliq);
        if (!nastaliq && !(n + 1 < m_lines.size() && m_places[n + 1].nastaliq)) {
            continue; // neither it nor a neighbour
        }
        const Extent extent = extent_of(m_lines[n]);
        if (n > 0 && nastaliq) {
            const int pitch = m_places[n - 1].below + place.above;
            const int widest = static_cast<int>(std::lround(static_cast<float>(pitch) * (1 + most)));
            apart = std::max(apart, std::min(widest, up(below + extent.above)) - pitch);
        }
        below = extent.below;
    }
    return apart;
}

Typesetter::Extent Typesetter::extent_of(PangoLayoutLine* line) const {
    PangoRectangle ink{}, room{};
    pango_layout_line_get_extents(line, &ink, &room);
    Extent extent;
    extent.ink_left = from_pango(ink.x) * m_scale;
    extent.ink_right = from_pango(ink.x + ink.width) * m_scale;
    extent.right = from_pango(room.width) * m_scale;
    extent.left = extent.ink_left < -m_little ? extent.ink_left : 0;
    extent.right = extent.ink_right > extent.right + m_little ? extent.ink_right : extent.right;
    extent.above = -from_pango(ink.y) * m_scale;
    extent.below = from_pango(ink.y + ink.height) * m_scale;
    return extent;
}

int Typesetter::start_of(const TextRequest& request, int box_width, const Extent& extent) {
    const float spare = static_cast<float>(box_width) - (extent.right - extent.left);
    const bool to_the_right = request.align == (request.rtl_screen ? Align::start : Align::end);
    if (request.align == Align::centre) {
        return static_cast<int>(std::lround(spare / 2 - extent.left));
    }
    return to_the_right ? down(spare - extent.left) : up(-extent.left);
}

void Typesetter::draw_line(cairo_t* cairo, PangoLayoutLine* line, double x, double baseline, bool as_glyphs) const {
    cairo_save(cairo);
    cairo_translate(cairo, x, baseline);
    cairo_scale(cairo, m_scale, m_scale);
    cairo_move_to(cairo, 0, 0);
    if (as_glyphs || has_colours(line)) {
        pango_cairo_show_layout_line(cairo, line);
    } else {
        fill_line(cairo, line);
    }
    cairo_restore(cairo);
}

Typesetter::Slice Typesetter::slice(const TextRequest& request) const {
    const int all = static_cast<int>(m_lines.size());
    Slice slice;
    slice.first = std::clamp(request.first_line, 0, all);
    slice.end = request.line_count < 0 ? all : std::min(all, slice.first + request.line_count);
    if (slice.first == slice.end) {
        return slice;
    }
    float widest = 0;
    for (int n = slice.first; n < slice.end; ++n) {
        const Extent extent = extent_of(m_lines[static_cast<std::size_t>(n)]);
        widest = std::max(widest, extent.right - extent.left);
    }
    slice.width = up(widest);
    // Letters that reach out of their line at the very top or bottom make the box larger: nothing is ever cut.
    const auto first = static_cast<std::size_t>(slice.first), last = static_cast<std::size_t>(slice.end) - 1;
    slice.first_baseline = std::max(m_places[first].above, up(extent_of(m_lines[first]).above));
    slice.height = slice.first_baseline + m_places[last].baseline - m_places[first].baseline +
                   std::max(m_places[last].below, up(extent_of(m_lines[last]).below));
    return slice;
}

int Typesetter::baseline_of(const Slice& slice, int line) const {
    return slice.first_baseline + m_places[static_cast<std::size_t>(line)].baseline - m_places[static_cast<std::size_t>(slice.first)].baseline;
}

TextMeasure Typesetter::line_starts(const TextRequest& request, std::vector<std::size_t>& starts) {
    starts.assign(1, 0);
    const TextMeasure all = measure(request);
    if (!request.text.empty() && !needs_cleaning(request.text)) {
        starts.clear();
        for (const PangoLayoutLine* const line : m_lines) {
            starts.push_back(static_cast<std::size_t>(line->start_index));
        }
    }
    return all;
}

TextMeasure Typesetter::measure(const TextRequest& request) {
    if (request.text.empty()) {
        return {};
    }
    set(request);
    const Slice asked = slice(request);
    TextMeasure measure;
    measure.width = static_cast<float>(asked.width);
    measure.height = static_cast<float>(asked.height);
    measure.line_height = static_cast<float>(m_line_height);
    measure.lines = static_cast<int>(m_lines.size());
    measure.missing_glyphs = pango_layout_get_unknown_glyphs_count(m_layout);
    if (request.width_px > 0) {
        measure.fits = std::none_of(m_lines.begin(), m_lines.end(), [&](PangoLayoutLine* line) {
            PangoRectangle logical{};
            pango_layout_line_get_extents(line, nullptr, &logical);
            return from_pango(logical.width) * m_scale > request.width_px + 0.01F;
        });
    }
    return measure;
}

TextPixels Typesetter::draw(const TextRequest& request, Color ink_color) {
    TextPixels pixels;
    if (request.text.empty()) {
        return pixels;
    }
    set(request);
    const Slice asked = slice(request);
    int left = largest_side;
    int right = -largest_side;
    int top = largest_side;
    int bottom = -largest_side;
    for (int n = asked.first; n < asked.end; ++n) {
        const Extent extent = extent_of(m_lines[static_cast<std::size_t>(n)]);
        if (extent.ink_left == extent.ink_right || extent.above == -extent.below) {
            continue;
        }
        const int start = start_of(request, asked.width, extent);
        const int baseline = baseline_of(asked, n);
        // One pixel more on each side: glyphs may be moved by part of a pixel.
        left = std::min(left, start + down(extent.ink_left) - 1);
        right = std::max(right, start + up(extent.ink_right) + 1);
        top = std::min(top, baseline + down(-extent.above) - 1);
        bottom = std::max(bottom, baseline + up(extent.below) + 1);
    }
    if (left >= right || top >= bottom) {
        return pixels;
    }
    pixels.width = std::min(right - left, largest_side);
    pixels.height = std::min(bottom - top, largest_side);
    pixels.offset_x = left;
    pixels.offset_y = top;
    pixels.argb.resize(static_cast<std::size_t>(pixels.width) * static_cast<std::size_t>(pixels.height));
    cairo_surface_t* const surface = cairo_image_surface_create_for_data(reinterpret_cast<unsigned char*>(pixels.argb.data()),
        CAIRO_FORMAT_ARGB32, pixels.width, pixels.height, pixels.width * 4);
    cairo_t* const cairo = cairo_create(surface);
    cairo_set_source_rgba(cairo, ink_color.red / 255.0, ink_color.green / 255.0, ink_color.blue / 255.0, ink_color.alpha / 255.0);
    for (int n = asked.first; n < asked.end; ++n) {
        const int baseline = baseline_of(asked, n);
        if (baseline - top > largest_side + m_line_height) {
            break;
        }
        PangoLayoutLine* const line = m_lines[static_cast<std::size_t>(n)];
        // As shapes: each picture of a text is made once, and Cairo would keep every letter in every size for ever.
        draw_line(cairo, line, start_of(request, asked.width, extent_of(line)) - left, baseline - top, false);
    }
    cairo_destroy(cairo);
    cairo_surface_destroy(surface);
    return pixels;
}

void Typesetter::show(const TextRequest& request, Color ink, cairo_t* cairo, float x, float y) {
    if (request.text.empty()) {
        return;
    }
    set(request);
    const Slice asked = slice(request);
    cairo_set_source_rgba(cairo, ink.red / 255.0, ink.green / 255.0, ink.blue / 255.0, ink.alpha / 255.0);
    const int width = request.width_px > 0 ? down(request.width_px) : asked.width;
    const LinePlace first = asked.first < asked.end ? m_places[static_cast<std::size_t>(asked.first)] : LinePlace{};
    for (int n = asked.first; n < asked.end; ++n) {
        PangoLayoutLine* const line = m_lines[static_cast<std::size_t>(n)];
        const int baseline = first.above + m_places[static_cast<std::size_t>(n)].baseline - first.baseline;
        const int start = start_of(request, width, extent_of(line));
        draw_line(cairo, line, static_cast<double>(x) + start, static_cast<double>(y) + baseline, true);
    }
}

} // namespace widgets
