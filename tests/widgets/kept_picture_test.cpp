// Pictures that the home keeps itself: shown from their bytes, asked for once, and never to the next person without asking.
#include <cstring>

#include "tests/catch.h"
#include "tests/stage/photographs.h"
#include "tests/widgets/sheet.h"
#include "widgets/picture.h"

using namespace widgets;

namespace {

// A store on a sheet of its own, whose source may show what `may_see` says.
struct Wall {
    Sheet sheet{64, 64};
    PictureStore store{sheet.renderer, std::filesystem::path(ALONGSIDE_SOURCE) / "assets" / "pictures"};
    std::vector<unsigned char> content = stage::made_jpeg(200, 100);
    bool may_see = true;
    int asked = 0;

    Wall() {
        store.ask([this](std::string_view) {
            ++asked;
            return may_see ? std::optional(content) : std::nullopt;
        });
    }
    TextureId show(ThemeName theme = ThemeName::light) {
        const TextureId texture = store.picture("kept:1", 64, theme, false);
        sheet.begin().AddImage(to_imgui(texture), {0, 0}, {64, 64});
        sheet.end();
        return texture;
    }
    bool shows_photograph() const { return near(sheet.at(16, 20), stage::four_colours[0], 16) && near(sheet.at(48, 44), stage::four_colours[3], 16); }
};

} // namespace

TEST_CASE("Kept pictures: a photograph fills its square, in its own colours in every theme") {
    Wall wall;
    wall.show();
    CHECK(wall.shows_photograph());
    CHECK(wall.sheet.at(0, 0) == ground); // round corners
    wall.show(ThemeName::yellow);
    CHECK(wall.shows_photograph());
    CHECK(wall.store.missing() == 0);
}

TEST_CASE("Kept pictures: it is asked for once, and shown from memory after that") {
    Wall wall;
    const TextureId first = wall.show();
    CHECK(wall.show() == first);
    CHECK(wall.asked == 1);
}

TEST_CASE("Kept pictures: when somebody else is in front who may not see it, it is gone from the glass") {
    Wall wall;
    wall.show();
    REQUIRE(wall.shows_photograph());
    wall.may_see = false;
    wall.store.forget_kept(true);
    wall.show();
    CHECK_FALSE(wall.shows_photograph());
    CHECK(wall.sheet.at(32, 32) == ground); // a quiet frame
    CHECK(wall.store.missing() == 0);       // which is no fault of the set
}

TEST_CASE("Kept pictures: what could not be shown is asked for again, what could is not") {
    Wall wall;
    wall.may_see = false;
    wall.show();
    wall.may_see = true;
    wall.store.forget_kept(false);
    wall.show();
    CHECK(wall.shows_photograph());
    wall.store.forget_kept(false);
    wall.show();
    CHECK(wall.asked == 2);
}

TEST_CASE("Kept pictures: a drawing is an SVG of its own, in the colours of the theme") {
    Wall wall;
    const std::string svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 96 96\"><rect width=\"96\" height=\"96\" fill=\"#2B2220\"/></svg>";
    wall.content.assign(svg.begin(), svg.end());
    wall.show();
    CHECK(wall.sheet.at(32, 32) == 0x2B2220);
    wall.show(ThemeName::yellow);
    CHECK(wall.sheet.at(32, 32) == 0xFFE600);
}

TEST_CASE("Kept pictures: bytes that are no picture, or half of one, are a quiet frame") {
    for (const std::size_t part : {std::size_t{0}, std::size_t{3}, std::size_t{200}}) {
        Wall wall;
        wall.content.resize(part);
        wall.show();
        CHECK_FALSE(wall.shows_photograph());
        CHECK(wall.sheet.at(32, 32) == ground);
    }
}

TEST_CASE("Kept pictures: memory stays within its bound, and what is on the glass stays") {
    Wall wall;
    const std::int64_t at_first = wall.sheet.renderer.texture_bytes();
    const TextureId shown = wall.store.picture("kept:here", 100, ThemeName::light, false);
    for (int i = 0; i < 60; ++i) {
        wall.store.picture("kept:" + std::to_string(i), 400, ThemeName::light, false);
        CHECK(wall.store.picture("kept:here", 100, ThemeName::light, false) == shown);
        wall.store.tidy();
        CHECK(wall.sheet.renderer.texture_bytes() - at_first <= 17 * 1024 * 1024);
    }
}
