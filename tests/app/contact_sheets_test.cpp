// The contact sheets of the picture set, as whoever draws or chooses pictures sees them; and what residents' pictures are called.
#include "app/commands/contact_sheets.h"

#include <cmath>
#include <filesystem>
#include <map>
#include <set>

#include "app/words.h"
#include "tests/catch.h"

namespace {

namespace fs = std::filesystem;
const fs::path pictures = fs::path(ALONGSIDE_SOURCE) / "assets" / "pictures";

std::set<std::string> picture_files() {
    std::set<std::string> names;
    for (const fs::directory_entry& entry : fs::directory_iterator(pictures)) {
        names.insert(entry.path().stem().string());
    }
    return names;
}

// Different colours in a rectangle of the sheet drawn last: plain paper has one.
std::size_t colours_in(app::ContactSheets& sheets, const widgets::PixelRect& rect) {
    const std::vector<std::uint32_t> pixels = sheets.pixels();
    std::set<std::uint32_t> colours;
    for (int y = static_cast<int>(rect.y); y < static_cast<int>(rect.y + rect.height); ++y) {
        for (int x = static_cast<int>(rect.x); x < static_cast<int>(rect.x + rect.width); ++x) {
            colours.insert(pixels[static_cast<std::size_t>(y * sheets.width_px() + x)]);
        }
    }
    return colours.size();
}

} // namespace

TEST_CASE("Contact sheets: every picture of the set is there once in each theme, 20 mm large, with its name", "[slow]") {
    app::ContactSheets sheets(pictures);
    REQUIRE(sheets.count() > 10);
    for (const widgets::ThemeName theme : {widgets::ThemeName::light, widgets::ThemeName::dark, widgets::ThemeName::yellow}) {
        std::set<std::string> seen;
        for (int sheet = 0; sheet < sheets.count(); ++sheet) {
            sheets.draw(sheet, theme);
            for (const widgets::Item& item : sheets.items()) {
                INFO(item.label);
                CHECK_FALSE(item.clipped);
                CHECK(item.missing_glyphs == 0);
                if (item.role != widgets::ItemRole::picture) {
                    continue;
                }
                CHECK(seen.insert(item.label).second);
                CHECK(item.pictures == 2); // large and small
                CHECK(std::abs(item.rect.width - 20 * 5.88F) < 1.5F);
                CHECK(std::abs(item.rect.height - 20 * 5.88F) < 1.5F);
            }
            CHECK(colours_in(sheets, sheets.items().back().rect) > 2);
        }
        CHECK(seen == picture_files());
    }
}

TEST_CASE("Contact sheets: a folder without pictures takes no sheet") {
    const fs::path empty = fs::temp_directory_path() / "alongside-no-pictures";
    fs::create_directories(empty);
    CHECK(app::ContactSheets(empty).count() == 0);
    fs::remove_all(empty);
}

TEST_CASE("A resident whose name may not be shown has a picture with a word of its own") {
    std::map<std::string, std::string> called;
    for (const std::string& name : picture_files()) {
        if (name.starts_with("pic-")) {
            const std::string word = app::picture_word(name);
            INFO(name << " is called " << word);
            CHECK(word != "Picture");
            CHECK(called.emplace(word, name).second);
        }
    }
    CHECK(called.size() >= 30);
    CHECK(std::string(app::picture_word("pic-cat")) == "Cat");
    CHECK(std::string(app::picture_word("go-bus")) == "Bus");
    CHECK(std::string(app::picture_word("no-such-picture")) == "Picture");
}
