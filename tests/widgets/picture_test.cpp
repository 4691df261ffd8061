// Whether pictures come in the right colours and size, and what is shown when one is missing or broken.
#include "widgets/picture.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>
#include <string>

#include "tests/catch.h"
#include "tests/widgets/sheet.h"
#include "widgets/picture_recolour.h"

using namespace widgets;

namespace {

const std::filesystem::path pictures = std::filesystem::path(ALONGSIDE_SOURCE) / "assets" / "pictures";

std::string read(const std::filesystem::path& file) {
    std::ifstream stream(file, std::ios::binary);
    std::stringstream text;
    text << stream.rdbuf();
    return text.str();
}

// Every "#" with what follows it up to a quotation mark: colours, as these pictures use them.
std::set<std::string> colours_in(const std::string& svg) {
    std::set<std::string> colours;
    for (std::size_t at = svg.find('#'); at != std::string::npos; at = svg.find('#', at + 1)) {
        colours.insert(svg.substr(at + 1, svg.find_first_of("\"';) ", at) - at - 1));
    }
    return colours;
}

// One picture in the corner of a sheet of its own.
struct Shown {
    Sheet sheet{64, 64};
    PictureStore store;
    explicit Shown(std::string_view name, const std::filesystem::path& folder = pictures, ThemeName theme = ThemeName::light, bool mirrored = false)
        : store(sheet.renderer, folder) {
        const TextureId texture = store.picture(name, 64, theme, mirrored);
        sheet.begin().AddImage(to_imgui(texture), {0, 0}, {64, 64});
        sheet.end();
    }
    int pixels_near(std::uint32_t colour) const {
        int count = 0;
        for (int y = 0; y < 64; ++y) {
            for (int x = 0; x < 64; ++x) {
                count += near(sheet.at(x, y), colour, 3) ? 1 : 0;
            }
        }
        return count;
    }
};

// A folder with pictures made up for a test; gone after it.
struct Folder {
    std::filesystem::path path = std::filesystem::temp_directory_path() / "alongside-picture-test";
    Folder() { std::filesystem::create_directories(path); }
    ~Folder() { std::filesystem::remove_all(path); }
    void put(const std::string& name, const std::string& text) const { std::ofstream(path / name, std::ios::binary) << text; }
};

std::string square(const std::string& colour) {
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 96 96\"><rect x=\"0\" y=\"0\" width=\"48\" height=\"96\" fill=\"#" +
           colour + "\"/></svg>";
}

} // namespace

TEST_CASE("Pictures: every colour of every picture has its counterpart in the other themes") {
    int seen = 0;
    for (const auto& entry : std::filesystem::directory_iterator(pictures)) {
        if (entry.path().extension() != ".svg") {
            continue;
        }
        ++seen;
        for (const std::string& colour : colours_in(read(entry.path()))) {
            INFO(entry.path().filename() << ": #" << colour);
            CHECK(is_picture_colour(colour));
        }
    }
    CHECK(seen >= 90);
}

TEST_CASE("Pictures: in yellow on black no colour of the light theme is left") {
    for (const auto& entry : std::filesystem::directory_iterator(pictures)) {
        if (entry.path().extension() != ".svg") {
            continue;
        }
        INFO(entry.path().filename());
        for (const std::string& colour : colours_in(recoloured(read(entry.path()), ThemeName::yellow))) {
            CHECK((colour == "FFE600" || colour == "000000" || colour == "5C5300"));
        }
        for (const std::string& colour : colours_in(recoloured(read(entry.path()), ThemeName::dark))) {
            CHECK_FALSE(is_picture_colour(colour));
        }
    }
}

TEST_CASE("Pictures: recolouring takes capitals and small letters, and leaves everything else alone") {
    CHECK(recoloured("<a fill=\"#2b2220\" stroke=\"#2B2220\"/>", ThemeName::dark) == "<a fill=\"#FBF3E4\" stroke=\"#FBF3E4\"/>");
    CHECK(recoloured("<a fill=\"#123456\" href=\"#2B22\"/>", ThemeName::yellow) == "<a fill=\"#123456\" href=\"#2B22\"/>");
    CHECK(recoloured("#", ThemeName::yellow) == "#");
    CHECK(recoloured("<a fill=\"#2B2220\"/>", ThemeName::light) == "<a fill=\"#2B2220\"/>");
    CHECK_FALSE(is_picture_colour("2B222"));
    CHECK_FALSE(is_picture_colour("2B222G"));
    CHECK_FALSE(is_picture_colour("02B2220"));
}

TEST_CASE("Pictures: every picture of the set can be drawn") {
    Sheet sheet(8, 8);
    PictureStore store(sheet.renderer, pictures);
    for (const auto& entry : std::filesystem::directory_iterator(pictures)) {
        if (entry.path().extension() == ".svg") {
            INFO(entry.path().filename());
            CHECK(store.has(entry.path().stem().string()));
            CHECK(store.picture(entry.path().stem().string(), 32, ThemeName::light, false) != TextureId::none);
        }
    }
    CHECK(store.missing() == 0);
}

TEST_CASE("Pictures: a rose is red by day, and yellow on black for who needs that") {
    const Shown light("pic-rose");
    CHECK(light.pixels_near(0xDB6B4B) > 100);
    CHECK(light.pixels_near(ground) > 100);
    const Shown yellow("pic-rose", pictures, ThemeName::yellow);
    CHECK(yellow.pixels_near(0xDB6B4B) == 0);
    CHECK(yellow.pixels_near(0x5C5300) > 100);
    CHECK(yellow.pixels_near(0xFFE600) > 50);
}

TEST_CASE("Pictures: fill the side asked for, and turn round when mirrored") {
    const Folder folder;
    folder.put("half.svg", square("82B254"));
    const Shown straight("half", folder.path);
    CHECK(straight.sheet.at(0, 0) == 0x82B254);
    CHECK(straight.sheet.at(31, 63) == 0x82B254);
    CHECK(straight.sheet.at(32, 63) == ground);
    const Shown mirrored("half", folder.path, ThemeName::light, true);
    CHECK(mirrored.sheet.at(31, 0) == ground);
    CHECK(mirrored.sheet.at(32, 0) == 0x82B254);
    CHECK(mirrored.sheet.at(63, 63) == 0x82B254);
}

TEST_CASE("Pictures: a missing one is a plain frame, counted once, and stops nobody") {
    Shown shown("no-such-picture");
    CHECK(shown.store.missing() == 1);
    CHECK_FALSE(shown.store.has("no-such-picture"));
    CHECK(shown.pixels_near(0x857A6E) > 60);
    CHECK(shown.sheet.at(32, 32) == ground);
    CHECK(shown.store.picture("no-such-picture", 20, ThemeName::dark, false) != TextureId::none);
    CHECK(shown.store.missing() == 1);
    shown.store.picture("nor-this", 20, ThemeName::dark, false);
    CHECK(shown.store.missing() == 2);
}

TEST_CASE("Pictures: a broken, an empty, a huge and a hostile file are missing ones") {
    const Folder folder;
    folder.put("broken.svg", square("82B254").substr(0, 60));
    folder.put("empty.svg", "");
    folder.put("huge.svg", square("82B254") + std::string(300 * 1024, ' '));
    std::string laughs = "<!DOCTYPE svg [<!ENTITY a \"ha\">";
    for (char c = 'b'; c < 'l'; ++c) {
        const std::string before(1, static_cast<char>(c - 1));
        laughs += std::string("<!ENTITY ") + c + " \"";
        for (int n = 0; n < 10; ++n) {
            laughs += "&" + before + ";";
        }
        laughs += "\">";
    }
    laughs += "]><svg xmlns=\"http://www.w3.org/2000/svg\"><text>&k;</text></svg>";
    folder.put("laughs.svg", laughs);
    int expected = 0;
    Sheet sheet(8, 8);
    PictureStore store(sheet.renderer, folder.path);
    for (const char* name : {"broken", "empty", "huge", "laughs"}) {
        INFO(name);
        CHECK(store.picture(name, 32, ThemeName::light, false) != TextureId::none);
        CHECK(store.missing() == ++expected);
    }
}

TEST_CASE("Pictures: a name cannot lead out of the folder, and a picture opens no other file") {
    const Folder folder;
    folder.put("secret.svg", square("82B254"));
    std::filesystem::create_directories(folder.path / "inner");
    folder.put("inner/link.svg",
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 96 96\"><image href=\"../secret.svg\" width=\"96\" height=\"96\"/></svg>");
    Sheet sheet(8, 8);
    PictureStore store(sheet.renderer, folder.path / "inner");
    CHECK_FALSE(store.has("../secret"));
    CHECK_FALSE(store.has("/etc/hostname"));
    CHECK_FALSE(store.has(""));
    const Shown link("link", folder.path / "inner");
    CHECK(link.pixels_near(0x82B254) == 0);
}

TEST_CASE("Pictures: asked again the same texture answers, and memory stays within its bound") {
    Sheet sheet(8, 8);
    const std::int64_t at_first = sheet.renderer.texture_bytes();
    PictureStore store(sheet.renderer, pictures);
    const TextureId rose = store.picture("pic-rose", 100, ThemeName::light, false);
    CHECK(store.picture(std::string("pic-") + "rose", 100, ThemeName::light, false) == rose);
    CHECK(sheet.renderer.texture_bytes() == at_first + 100 * 100 * 4);
    CHECK(store.picture("pic-rose", 100, ThemeName::dark, false) != rose);
    CHECK(store.picture("pic-rose", 100, ThemeName::light, true) != rose);
    CHECK(store.picture("pic-rose", 101, ThemeName::light, false) != rose);
    for (int side = 150; side < 400; ++side) {
        store.picture("pic-tree", side, ThemeName::light, false);
        CHECK(store.picture("pic-rose", 100, ThemeName::light, false) == rose);
        store.tidy();
        CHECK(sheet.renderer.texture_bytes() - at_first <= 9 * 1024 * 1024);
    }
    store.forget_all();
    CHECK(sheet.renderer.texture_bytes() == at_first);
}

TEST_CASE("Pictures: arrows point somewhere, faces and things do not") {
    CHECK(points_somewhere("back"));
    CHECK(points_somewhere("next-page"));
    CHECK(points_somewhere("undo"));
    CHECK_FALSE(points_somewhere("pic-rose"));
    CHECK_FALSE(points_somewhere("feel-happy"));
}
