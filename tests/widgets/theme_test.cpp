// Whether every colour can be read on what it lies on, and everything to be touched is large enough, in every theme and form.
#include "widgets/theme.h"

#include <string>

#include "tests/catch.h"

using namespace widgets;

namespace {

constexpr ThemeName all_themes[] = {ThemeName::light, ThemeName::dark, ThemeName::yellow};
constexpr Area all_areas[] = {Area::plum, Area::blue, Area::teal, Area::marigold, Area::brick, Area::green, Area::bark};
constexpr Form all_forms[] = {Form::wide, Form::small, Form::tall};

void readable(Color ink, Color ground, const std::string& what) {
    INFO(what << ": " << contrast(ink, ground));
    CHECK(contrast(ink, ground) >= 7.0);
}

void visible(Color shape, Color ground, const std::string& what) {
    INFO(what << ": " << contrast(shape, ground));
    CHECK(contrast(shape, ground) >= 3.0);
}

} // namespace

TEST_CASE("Theme: contrast is WCAG's, from one to twenty-one") {
    CHECK(contrast(hex(0x000000), hex(0xFFFFFF)) == Approx(21.0));
    CHECK(contrast(hex(0x777777), hex(0xFFFFFF)) == Approx(4.478).epsilon(0.001));
    CHECK(contrast(hex(0xFFFFFF), hex(0x777777)) == contrast(hex(0x777777), hex(0xFFFFFF)));
    CHECK(contrast(hex(0x336699), hex(0x336699)) == 1.0);
}

TEST_CASE("Theme: whoever needs seven to one can read every word in every theme") {
    for (const ThemeName name : all_themes) {
        const Theme& colors = theme(name);
        const std::string where = "theme " + std::to_string(static_cast<int>(name)) + ", ";
        CHECK(colors.name == name);
        readable(colors.ink, colors.ground, where + "ink on ground");
        readable(colors.ink, colors.surface, where + "ink on surface");
        readable(colors.ink, colors.scanning_face, where + "ink on the scanned tile");
        readable(colors.soft_ink, colors.ground, where + "soft ink on ground");
        readable(colors.soft_ink, colors.surface, where + "soft ink on surface");
        for (const Area area : all_areas) {
            const AreaColors& own = colors.area(area);
            const std::string there = where + "area " + std::to_string(static_cast<int>(area)) + ", ";
            readable(colors.ink, own.tint, there + "ink on tint");
            readable(colors.soft_ink, own.tint, there + "soft ink on tint");
            readable(colors.ink, pale_face(name, area), there + "an initial on its circle");
            readable(own.deep, colors.surface, there + "heading on surface");
            readable(own.deep, colors.ground, there + "heading on ground");
            readable(own.band_ink, own.band, there + "title on band");
        }
    }
}

TEST_CASE("Theme: headings on tints can be read in the light and yellow themes") {
    for (const ThemeName name : {ThemeName::light, ThemeName::yellow}) {
        for (const Area area : all_areas) {
            const AreaColors& own = theme(name).area(area);
            readable(own.deep, own.tint, "heading on tint, area " + std::to_string(static_cast<int>(area)));
        }
    }
}

TEST_CASE("Theme: edges, lips and rings can be seen in every theme") {
    for (const ThemeName name : all_themes) {
        const Theme& colors = theme(name);
        const std::string where = "theme " + std::to_string(static_cast<int>(name)) + ", ";
        visible(colors.line, colors.ground, where + "line on ground");
        visible(colors.line, colors.surface, where + "line on surface");
        // One of its two edges is enough for a ring to be seen as one.
        const bool by_its_edge = contrast(colors.scanning_ring, colors.ink) >= 3.0;
        visible(colors.scanning_ring, by_its_edge ? colors.ink : colors.scanning_face, where + "the inner ring of the scanned tile");
        for (const Area area : all_areas) {
            const AreaColors& own = colors.area(area);
            const std::string there = where + "area " + std::to_string(static_cast<int>(area)) + ", ";
            visible(own.band_lip, own.band, there + "lip of a control on the band");
            visible(own.deep, own.tint, there + "edge of a chosen tile");
            visible(own.deep, colors.ground, there + "lip of a tile");
        }
    }
}

TEST_CASE("Theme: yellow on black is one ink on one ground") {
    const Theme& colors = theme(ThemeName::yellow);
    CHECK(colors.ground == hex(0x000000));
    CHECK(colors.ink == hex(0xFFE600));
    for (const Area area : all_areas) {
        const AreaColors& own = colors.area(area);
        CHECK(own.band == colors.ground);
        CHECK(own.tint == colors.ground);
        CHECK(own.band_ink == colors.ink);
        CHECK(own.deep == colors.ink);
        CHECK(own.band_lip == colors.ink);
        CHECK(pale_face(ThemeName::yellow, area) == colors.ground);
    }
}

TEST_CASE("Theme: residents touch nothing below 25 millimetres, staff nothing below 12, and controls fit their band") {
    for (const Form form : all_forms) {
        const Measures resident = measures(form, Density::resident);
        const Measures staff = measures(form, Density::staff);
        CHECK(resident.target == 25);
        CHECK(staff.target == 12);
        for (const Measures& m : {resident, staff}) {
            CHECK(m.control >= m.target);
            CHECK(m.bar >= m.target);
            CHECK(m.help_width >= m.target);
            CHECK(m.control < m.band);
            CHECK(m.gap > 0);
            CHECK(m.margin >= m.gap);
        }
    }
}

TEST_CASE("Theme: what residents read has the height that their distance asks for") {
    const Measures wide = measures(Form::wide, Density::resident); // read at 50 cm
    CHECK(wide.question.cap == Approx(7.3));
    CHECK(wide.word.cap == Approx(6.1));
    CHECK(wide.reading.cap == Approx(6.1));
    for (const Form form : {Form::small, Form::tall}) { // read at 40 cm
        const Measures m = measures(form, Density::resident);
        CHECK(m.word.cap == Approx(4.9));
        CHECK(m.reading.cap == Approx(4.9));
        CHECK(m.control_word.cap >= 4.9F);
        CHECK(m.second_line.cap >= 4.9F);
    }
    CHECK(wide.word.weight == Weight::bold);
    CHECK(wide.reading.weight == Weight::regular);
}
