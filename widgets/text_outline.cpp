// Letters are placed as Pango's own renderer places them; a quadratic curve becomes the cubic one that is the same.
#include "widgets/text_outline.h"

#include <memory>

#include <hb.h>
#include <pango/pangofc-font.h>

namespace widgets {

namespace {

// Where the letter's origin lies. HarfBuzz counts upwards, Cairo downwards; both in units of which Pango has 1,024 to a point.
struct Pen {
    cairo_t* cairo;
    double x = 0, y = 0;
    double across(float its_x) const { return x + static_cast<double>(its_x) / PANGO_SCALE; }
    double down(float its_y) const { return y - static_cast<double>(its_y) / PANGO_SCALE; }
};

const Pen& pen(void* data) { return *static_cast<const Pen*>(data); }

void move_to(hb_draw_funcs_t*, void* data, hb_draw_state_t*, float x, float y, void*) { cairo_move_to(pen(data).cairo, pen(data).across(x), pen(data).down(y)); }
void line_to(hb_draw_funcs_t*, void* data, hb_draw_state_t*, float x, float y, void*) { cairo_line_to(pen(data).cairo, pen(data).across(x), pen(data).down(y)); }
void cubic_to(hb_draw_funcs_t*, void* data, hb_draw_state_t*, float ax, float ay, float bx, float by, float x, float y, void*) {
    const Pen& at = pen(data);
    cairo_curve_to(at.cairo, at.across(ax), at.down(ay), at.across(bx), at.down(by), at.across(x), at.down(y));
}
void close_path(hb_draw_funcs_t*, void* data, hb_draw_state_t*, void*) { cairo_close_path(pen(data).cairo); }

using DrawFuncs = std::unique_ptr<hb_draw_funcs_t, decltype(&hb_draw_funcs_destroy)>;

DrawFuncs to_cairo() {
    DrawFuncs funcs(hb_draw_funcs_create(), &hb_draw_funcs_destroy);
    hb_draw_funcs_set_move_to_func(funcs.get(), move_to, nullptr, nullptr);
    hb_draw_funcs_set_line_to_func(funcs.get(), line_to, nullptr, nullptr);
    hb_draw_funcs_set_cubic_to_func(funcs.get(), cubic_to, nullptr, nullptr); // and HarfBuzz makes cubic ones of the others
    hb_draw_funcs_set_close_path_func(funcs.get(), close_path, nullptr, nullptr);
    return funcs;
}

bool has_unknown(const PangoLayoutLine* line) {
    for (const GSList* run = line->runs; run != nullptr; run = run->next) {
        const PangoLayoutRun& letters = *static_cast<const PangoLayoutRun*>(run->data);
        if (letters.item->analysis.font == nullptr) {
            return true;
        }
        const PangoGlyphString& glyphs = *letters.glyphs;
        for (int at = 0; at < glyphs.num_glyphs; ++at) {
            if ((glyphs.glyphs[at].glyph & PANGO_GLYPH_UNKNOWN_FLAG) != 0 && glyphs.glyphs[at].glyph != PANGO_GLYPH_EMPTY) {
                return true;
            }
        }
    }
    return false;
}

double points(int pango_units) { return static_cast<double>(pango_units) / PANGO_SCALE; }

// How much wider a letter is drawn where the machine has no bold font: 1/24 of its size, as FreeType has it. Otherwise 0.
double widened_by(PangoFont* font) {
    const FcPattern* const pattern = PANGO_IS_FC_FONT(font) ? pango_fc_font_get_pattern(PANGO_FC_FONT(font)) : nullptr;
    FcBool bold = FcFalse;
    double size = 0;
    const bool widened = pattern != nullptr && FcPatternGetBool(pattern, FC_EMBOLDEN, 0, &bold) == FcResultMatch && bold == FcTrue &&
                         FcPatternGetDouble(pattern, FC_PIXEL_SIZE, 0, &size) == FcResultMatch;
    return widened ? size / 24 : 0;
}

} // namespace

void fill_line(cairo_t* cairo, PangoLayoutLine* line) {
    if (has_unknown(line)) {
        pango_cairo_layout_line_path(cairo, line);
        cairo_fill(cairo);
        return;
    }
    const DrawFuncs funcs = to_cairo();
    int across = 0;
    for (const GSList* at = line->runs; at != nullptr; at = at->next) {
        const PangoLayoutRun& run = *static_cast<const PangoLayoutRun*>(at->data);
        PangoFont* const font = run.item->analysis.font;
        const double widened = widened_by(font);
        across += run.start_x_offset;
        for (int glyph = 0; glyph < run.glyphs->num_glyphs; ++glyph) {
            const PangoGlyphInfo& info = run.glyphs->glyphs[glyph];
            if (info.glyph != PANGO_GLYPH_EMPTY) {
                Pen letter{cairo, points(across + info.geometry.x_offset) + widened / 2, points(info.geometry.y_offset - run.y_offset) - widened / 2};
#if HB_VERSION_ATLEAST(7, 0, 0)
                hb_font_draw_glyph(pango_font_get_hb_font(font), info.glyph, funcs.get(), &letter);
#else
                hb_font_get_glyph_shape(pango_font_get_hb_font(font), info.glyph, funcs.get(), &letter);
#endif
            }
            across += info.geometry.width;
        }
        across += run.end_x_offset;
        if (widened > 0) {
            cairo_set_line_width(cairo, widened);
            cairo_stroke_preserve(cairo);
        }
        cairo_fill(cairo);
    }
}

} // namespace widgets
