// What HarfBuzz's outlines leave on the glass, beside what Pango and Cairo draw of the same line.
#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <memory>
#include <string>

#include "tests/catch.h"
#include "widgets/text_outline.h"

namespace {

constexpr int wide = 900, high = 220, baseline = 130;

// The ink of each pixel, 0 to 255.
class Sheet {
public:
    Sheet() : m_surface(cairo_image_surface_create(CAIRO_FORMAT_A8, wide, high)), m_cairo(cairo_create(m_surface)) { cairo_translate(m_cairo, 40, baseline); }
    ~Sheet() {
        cairo_destroy(m_cairo);
        cairo_surface_destroy(m_surface);
    }
    Sheet(const Sheet&) = delete;
    Sheet& operator=(const Sheet&) = delete;
    cairo_t* pen() const { return m_cairo; }
    int at(int x, int y) const {
        cairo_surface_flush(m_surface);
        return cairo_image_surface_get_data(m_surface)[y * cairo_image_surface_get_stride(m_surface) + x];
    }
    double ink() const {
        double sum = 0;
        for (int y = 0; y < high; ++y) {
            for (int x = 0; x < wide; ++x) {
                sum += at(x, y);
            }
        }
        return sum / 255;
    }

private:
    cairo_surface_t* m_surface;
    cairo_t* m_cairo;
};

struct Line {
    Line(const char* font, const char* words) : fonts(pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT)) {
        cairo_font_options_t* const unhinted = cairo_font_options_create();
        cairo_font_options_set_hint_style(unhinted, CAIRO_HINT_STYLE_NONE);
        cairo_font_options_set_hint_metrics(unhinted, CAIRO_HINT_METRICS_OFF);
        context = pango_font_map_create_context(fonts);
        pango_cairo_context_set_font_options(context, unhinted);
        cairo_font_options_destroy(unhinted);
        layout = pango_layout_new(context);
        PangoFontDescription* const description = pango_font_description_from_string(font);
        pango_font_description_set_absolute_size(description, 64 * PANGO_SCALE);
        pango_layout_set_font_description(layout, description);
        pango_font_description_free(description);
        pango_layout_set_text(layout, words, -1);
    }
    ~Line() {
        g_object_unref(layout);
        g_object_unref(context);
        g_object_unref(fonts);
    }
    Line(const Line&) = delete;
    Line& operator=(const Line&) = delete;
    PangoLayoutLine* line() const { return pango_layout_get_line_readonly(layout, 0); }

    PangoFontMap* fonts;
    PangoContext* context = nullptr;
    PangoLayout* layout = nullptr;
};

struct Compared {
    double ours = 0, theirs = 0; // ink
    int furthest = 0;            // of one pixel
    double apart = 0;            // of all pixels together
};

Compared compare(const char* font, const char* words) {
    const Line line(font, words);
    Sheet ours, theirs;
    widgets::fill_line(ours.pen(), line.line());
    pango_cairo_layout_line_path(theirs.pen(), line.line());
    cairo_fill(theirs.pen());
    Compared result{ours.ink(), theirs.ink()};
    for (int y = 0; y < high; ++y) {
        for (int x = 0; x < wide; ++x) {
            const int apart = std::abs(ours.at(x, y) - theirs.at(x, y));
            result.furthest = std::max(result.furthest, apart);
            result.apart += apart / 255.0;
        }
    }
    return result;
}

} // namespace

TEST_CASE("Text: letters stand where Pango puts them and have the shape that it gives them, in every script") {
    struct Sample {
        const char *font, *words;
    };
    for (const Sample& sample : {Sample{"Andika", "Grüße, àéîõŵ 21:42"}, Sample{"Andika Bold", "Bore da, Łucja"}, Sample{"Noto Sans Gurmukhi", "ਸਤ ਸ੍ਰੀ ਅਕਾਲ"},
                                 Sample{"Noto Sans Bengali", "সুপ্রভাত"}, Sample{"Noto Nastaliq Urdu", "خوش آمدید"}, Sample{"Noto Kufi Arabic", "مرحبا"}}) {
        INFO(sample.font);
        const Compared seen = compare(sample.font, sample.words);
        CHECK(seen.theirs > 1500);
        CHECK(seen.furthest <= 40);
        CHECK(seen.apart <= seen.theirs * 0.02);
    }
}

TEST_CASE("Text: a letter that has no bold font is as bold as Pango makes it") {
    const Compared seen = compare("Noto Nastaliq Urdu Ultra-Bold", "خوش آمدید");
    const Compared plain = compare("Noto Nastaliq Urdu", "خوش آمدید");
    CHECK(seen.ours > plain.ours * 1.05);
    CHECK(std::abs(seen.ours - seen.theirs) <= seen.theirs * 0.03);
    CHECK(seen.apart <= seen.theirs * 0.06);
}

TEST_CASE("Text: a letter that no font has is shown by its number in a box") {
    const Compared seen = compare("Andika", "\xF4\x8F\xBF\xBD");
    CHECK(seen.ours > 100);
    CHECK(seen.apart == 0);
}
