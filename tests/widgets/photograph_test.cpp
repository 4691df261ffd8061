// What becomes of the files of photographs: upright, small, nothing but the picture; and what is refused, with its reason.
#include "widgets/photograph.h"

#include <algorithm>
#include <fstream>
#include <string>

#include "tests/catch.h"
#include "tests/stage/folder.h"
#include "tests/stage/photographs.h"
#include "tests/widgets/sheet.h"
#include "widgets/photograph_shelf.h"
#include "widgets/picture.h"

using namespace widgets;
using stage::four_colours;

namespace {

bool holds(const std::vector<unsigned char>& file, const std::string& words) {
    return std::search(file.begin(), file.end(), words.begin(), words.end()) != file.end();
}

// The colours in its four corners, as the glass shows it.
stage::Corners corners_of(const Photograph& photograph) {
    constexpr int side = 64;
    Sheet sheet(side, side);
    PictureStore store(sheet.renderer, ".");
    store.ask([&](std::string_view) { return std::optional(photograph.jpeg); });
    sheet.begin().AddImage(to_imgui(store.picture("kept:", side, ThemeName::light, false)), {0, 0}, {side, side});
    sheet.end();
    return {sheet.at(12, 12), sheet.at(52, 12), sheet.at(12, 52), sheet.at(52, 52)};
}

bool are(const stage::Corners& seen, const stage::Corners& wanted) {
    bool same = true;
    for (std::size_t i = 0; i < 4; ++i) {
        INFO("corner " << i << ": " << std::hex << seen[i] << " for " << wanted[i]);
        CHECK(near(seen[i], wanted[i], 20));
        same = same && near(seen[i], wanted[i], 20);
    }
    return same;
}

PhotographTrouble trouble_with(const std::vector<unsigned char>& file) { return read_photograph(file).trouble; }

std::vector<unsigned char> bytes(const std::string& text) { return {text.begin(), text.end()}; }

// So much of it, from its beginning.
std::vector<unsigned char> part(const std::vector<unsigned char>& file, std::size_t percent) {
    return {file.begin(), file.begin() + static_cast<std::ptrdiff_t>(file.size() * percent / 100)};
}

} // namespace

TEST_CASE("Photographs: in whichever of the eight ways the camera was held, it comes out upright") {
    const auto [a, b, c, d] = four_colours; // as the file has them
    const stage::Corners upright[] = {{a, b, c, d}, {b, a, d, c}, {d, c, b, a}, {c, d, a, b}, {a, c, b, d}, {c, a, d, b}, {d, b, c, a}, {b, d, a, c}};
    for (int orientation = 1; orientation <= 8; ++orientation) {
        INFO("orientation " << orientation);
        const Photograph photograph = read_photograph(stage::as_camera_wrote(stage::made_jpeg(400, 300), orientation));
        REQUIRE(photograph.trouble == PhotographTrouble::none);
        CHECK(photograph.width == (orientation >= 5 ? 300 : 400));
        CHECK(are(corners_of(photograph), upright[orientation - 1]));
    }
}

TEST_CASE("Photographs: a large one is upright too, and at most 1280 pixels long") {
    const Photograph photograph = read_photograph(stage::as_camera_wrote(stage::made_jpeg(4000, 3000), 6));
    REQUIRE(photograph.trouble == PhotographTrouble::none);
    CHECK(photograph.width == 960);
    CHECK(photograph.height == 1280);
    CHECK(photograph.jpeg.size() <= photograph_bytes);
    const auto [a, b, c, d] = four_colours;
    CHECK(are(corners_of(photograph), {c, a, d, b}));
}

TEST_CASE("Photographs: where it was taken and by whom is gone") {
    const auto file = stage::as_camera_wrote(stage::made_jpeg(400, 300), 1);
    REQUIRE(holds(file, "GPS 54.6N"));
    const Photograph photograph = read_photograph(file);
    for (const char* word : {"Exif", "GPS", "Ada", "Taken"}) {
        CHECK_FALSE(holds(photograph.jpeg, word));
    }
}

TEST_CASE("Photographs: a small one is not made larger, and the same file gives the same photograph") {
    const auto file = stage::made_png(90, 60, {0xFFD04030, 0xFF30A050, 0xFF3050C0, 0xFFE0C040});
    const Photograph photograph = read_photograph(file);
    REQUIRE(photograph.trouble == PhotographTrouble::none);
    CHECK(photograph.width == 90);
    CHECK(photograph.jpeg == read_photograph(file).jpeg);
    CHECK(are(corners_of(photograph), four_colours));
}

TEST_CASE("Photographs: what is clear in a PNG becomes white") {
    const Photograph photograph = read_photograph(stage::made_png(80, 80, {0x00D04030, 0xFF30A050, 0x00000000, 0xFFE0C040}));
    REQUIRE(photograph.trouble == PhotographTrouble::none);
    CHECK(are(corners_of(photograph), {0xFFFFFF, 0x30A050, 0xFFFFFF, 0xE0C040}));
}

TEST_CASE("Photographs: what is none, is cut off, or would fill the memory is refused with its reason") {
    CHECK(trouble_with({}) == PhotographTrouble::empty);
    CHECK(trouble_with(bytes("Dear Rose, this is a letter called photo.jpg.")) == PhotographTrouble::not_a_photograph);
    CHECK(trouble_with(bytes("GIF89a")) == PhotographTrouble::not_a_photograph);
    CHECK(trouble_with(bytes("\xFF\xD8\xFF")) == PhotographTrouble::damaged);
    CHECK(trouble_with(stage::png_that_claims(50'000, 50'000)) == PhotographTrouble::too_many_pixels);
    CHECK(trouble_with(stage::png_that_claims(4'000'000'000U, 1)) == PhotographTrouble::too_many_pixels);
    CHECK(trouble_with(std::vector<unsigned char>(largest_photograph_file + 1)) == PhotographTrouble::too_large_a_file);
    const auto jpeg = stage::made_jpeg(800, 600), png = stage::made_png(800, 600);
    for (const std::size_t percent : {10U, 50U, 90U, 99U}) {
        INFO(percent << " of a hundred");
        CHECK(trouble_with(part(jpeg, percent)) == PhotographTrouble::damaged);
        CHECK(trouble_with(part(png, percent)) == PhotographTrouble::damaged);
    }
    CHECK(trouble_with(jpeg) == PhotographTrouble::none);
    CHECK(trouble_with(png) == PhotographTrouble::none);
}

TEST_CASE("Photographs: a JPEG that says it is huge is refused before anything is made of it") {
    auto jpeg = stage::made_jpeg(16, 16);
    for (std::size_t at = 2; at + 8 < jpeg.size(); ++at) {
        if (jpeg[at] == 0xFF && jpeg[at + 1] == 0xC0) {
            jpeg[at + 5] = jpeg[at + 6] = jpeg[at + 7] = jpeg[at + 8] = 0xFF;
            break;
        }
    }
    CHECK(trouble_with(jpeg) == PhotographTrouble::too_many_pixels);
}

namespace {

struct Stick {
    stage::Folder folder;
    std::vector<std::filesystem::path> files;
    void put(const std::string& name, const std::vector<unsigned char>& content) {
        files.push_back(folder.path() / name);
        std::ofstream(files.back(), std::ios::binary).write(reinterpret_cast<const char*>(content.data()), static_cast<std::streamsize>(content.size()));
    }
};

} // namespace

TEST_CASE("Photographs on a stick: a thread makes all of them small, and the chosen one whole") {
    Stick stick;
    for (int i = 0; i < 5; ++i) {
        stick.put(std::to_string(i) + ".jpg", stage::made_jpeg(1600, 1200));
    }
    stick.put("letter.jpg", bytes("Dear Rose"));
    PhotographShelf shelf;
    shelf.show(stick.files);
    CHECK(shelf.is_working());
    shelf.read(2);
    shelf.wait();
    CHECK(shelf.look(0));
    CHECK_FALSE(shelf.is_working());
    CHECK(shelf.made() == 6);
    REQUIRE(shelf.small(4) != nullptr);
    CHECK(shelf.small(4)->width == PhotographShelf::small_side_px);
    CHECK(shelf.small(5)->trouble == PhotographTrouble::not_a_photograph);
    const auto whole = shelf.take_whole();
    REQUIRE(whole);
    CHECK(whole->width == photograph_side_px);
    CHECK_FALSE(shelf.take_whole());
}

TEST_CASE("Photographs on a stick: pulled out while it is read, there is one reason and nothing of it") {
    Stick stick;
    stick.put("one.jpg", stage::made_jpeg(400, 300));
    PhotographShelf shelf;
    std::filesystem::remove(stick.files.front());
    shelf.show(stick.files);
    shelf.read(0);
    shelf.wait();
    shelf.look(0);
    const auto whole = shelf.take_whole();
    REQUIRE(whole);
    CHECK(whole->trouble == PhotographTrouble::unreadable);
    CHECK(whole->jpeg.empty());
}

TEST_CASE("Photographs on a stick: a link is not followed off the stick") {
    Stick stick, other;
    other.put("private.jpg", stage::made_jpeg(400, 300));
    stick.files.push_back(stick.folder.path() / "link.jpg");
    std::filesystem::create_symlink(other.files.front(), stick.files.front());
    PhotographShelf shelf(0);
    shelf.show(stick.files);
    shelf.look(0);
    REQUIRE(shelf.small(0) != nullptr);
    CHECK(shelf.small(0)->trouble == PhotographTrouble::unreadable);
}

TEST_CASE("Photographs on a stick: stopped, the rest is left undone, and what was made stays") {
    Stick stick;
    for (int i = 0; i < 3; ++i) {
        stick.put(std::to_string(i) + ".jpg", stage::made_jpeg(40, 30));
    }
    PhotographShelf shelf(100);
    shelf.show(stick.files);
    shelf.look(1000);
    CHECK(shelf.made() == 0);
    shelf.look(1150);
    CHECK(shelf.made() == 1);
    shelf.stop();
    CHECK_FALSE(shelf.is_working());
    shelf.look(5000);
    CHECK(shelf.made() == 1);
    CHECK(shelf.small(0) != nullptr);
    CHECK(shelf.small(1) == nullptr);
}
