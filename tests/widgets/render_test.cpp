// What the renderer puts into pixels: rectangles, pictures and triangles of a draw list, checked one by one.
#include "widgets/render.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "tests/catch.h"
#include "tests/widgets/sheet.h"

using namespace widgets;

namespace {

constexpr ImU32 plum = IM_COL32(0x6B, 0x2A, 0x5B, 255);

TextureId texture_of(Renderer& renderer, int width, int height, std::uint32_t premultiplied) {
    const std::vector<std::uint32_t> pixels(static_cast<std::size_t>(width * height), premultiplied);
    return renderer.make_texture(pixels.data(), width, height, width * 4);
}

} // namespace

TEST_CASE("Render: a box has the colour asked for, to its very edge and no further") {
    Sheet sheet(64, 48);
    sheet.begin().AddRectFilled({10, 8}, {30, 20}, plum);
    sheet.end();
    CHECK(sheet.at(10, 8) == 0x6B2A5B);
    CHECK(sheet.at(29, 19) == 0x6B2A5B);
    CHECK(sheet.at(9, 8) == ground);
    CHECK(sheet.at(10, 7) == ground);
    CHECK(sheet.at(30, 19) == ground);
    CHECK(sheet.at(29, 20) == ground);
}

TEST_CASE("Render: boxes that share an edge between two pixels leave no gap") {
    Sheet sheet(64, 48);
    ImDrawList& list = sheet.begin();
    list.AddRectFilled({0, 0}, {10.4F, 10}, plum);
    list.AddRectFilled({10.4F, 0}, {20.7F, 10}, plum);
    list.AddRectFilled({20.7F, 0}, {31, 10}, plum);
    sheet.end();
    for (int x = 0; x < 31; ++x) {
        CHECK(sheet.at(x, 5) == 0x6B2A5B);
    }
    CHECK(sheet.at(31, 5) == ground);
}

TEST_CASE("Render: an edge between two pixels goes to the nearer one") {
    Sheet sheet(64, 48);
    sheet.begin().AddRectFilled({10.6F, 10.4F}, {20.6F, 20.4F}, plum);
    sheet.end();
    CHECK(sheet.at(10, 15) == ground);
    CHECK(sheet.at(11, 15) == 0x6B2A5B);
    CHECK(sheet.at(20, 15) == 0x6B2A5B);
    CHECK(sheet.at(15, 10) == 0x6B2A5B);
    CHECK(sheet.at(15, 20) == ground);
}

TEST_CASE("Render: a box larger than any paint is filled all over") {
    Sheet sheet(1300, 100);
    sheet.begin().AddRectFilled({3, 2}, {1290, 99}, plum);
    sheet.end();
    int filled = 0;
    for (int y = 0; y < 100; ++y) {
        for (int x = 0; x < 1300; ++x) {
            filled += sheet.at(x, y) == 0x6B2A5B ? 1 : 0;
        }
    }
    CHECK(filled == 1287 * 97);
    CHECK(sheet.at(3, 2) == 0x6B2A5B);
    CHECK(sheet.at(1289, 98) == 0x6B2A5B);
}

TEST_CASE("Render: a hundred colours on one sheet each stay what they are, also when drawn again") {
    Sheet sheet(400, 48);
    for (int frame = 0; frame < 2; ++frame) {
        ImDrawList& list = sheet.begin();
        for (int n = 0; n < 100; ++n) {
            list.AddRectFilled({static_cast<float>(4 * n), 0}, {static_cast<float>(4 * n + 4), 20}, IM_COL32(n, 255 - n, 7, 255));
        }
        sheet.end();
        for (int n = 0; n < 100; ++n) {
            CHECK(sheet.at(4 * n + 1, 10) == static_cast<std::uint32_t>(n << 16 | (255 - n) << 8 | 7));
        }
    }
}

TEST_CASE("Render: a line thinner than a pixel still shows") {
    Sheet sheet(64, 48);
    sheet.begin().AddRectFilled({10, 10}, {50, 10.3F}, plum);
    sheet.end();
    CHECK(sheet.at(30, 10) == 0x6B2A5B);
    CHECK(sheet.at(30, 11) == ground);
}

TEST_CASE("Render: a half-transparent box mixes with what is under it") {
    Sheet sheet(64, 48);
    sheet.begin().AddRectFilled({0, 0}, {20, 20}, IM_COL32(0, 0, 0, 128));
    sheet.end();
    CHECK(near(sheet.at(5, 5), 0x7D7A74, 2));
    CHECK(sheet.at(25, 5) == ground);
}

TEST_CASE("Render: pictures keep their colours where they are opaque, and let the ground through where they are not") {
    Sheet sheet(64, 48);
    const TextureId opaque = texture_of(sheet.renderer, 8, 8, 0xFF82B254);
    const TextureId half = texture_of(sheet.renderer, 8, 8, 0x80400000); // half of red 0x80, premultiplied
    const TextureId clear = texture_of(sheet.renderer, 8, 8, 0);
    ImDrawList& list = sheet.begin();
    list.AddImage(to_imgui(opaque), {4, 4}, {12, 12});
    list.AddImage(to_imgui(half), {20, 4}, {28, 12});
    list.AddImage(to_imgui(clear), {36, 4}, {44, 12});
    sheet.end();
    CHECK(sheet.at(4, 4) == 0x82B254);
    CHECK(sheet.at(11, 11) == 0x82B254);
    CHECK(sheet.at(12, 11) == ground);
    CHECK(near(sheet.at(24, 8), 0xBD7A74, 2));
    CHECK(sheet.at(40, 8) == ground);
}

TEST_CASE("Render: a part of a picture is copied pixel by pixel, and mirrored where it is asked for mirrored") {
    Sheet sheet(64, 48);
    std::vector<std::uint32_t> pixels(16 * 4);
    for (std::size_t n = 0; n < pixels.size(); ++n) {
        pixels[n] = 0xFF000000U + static_cast<std::uint32_t>(n % 16) * 0x100U; // green grows to the right
    }
    const TextureId stripes = sheet.renderer.make_texture(pixels.data(), 16, 4, 64);
    ImDrawList& list = sheet.begin();
    list.AddImage(to_imgui(stripes), {10, 10}, {18, 14}, {0.25F, 0}, {0.75F, 1});
    list.AddImage(to_imgui(stripes), {30, 10}, {46, 14}, {1, 0}, {0, 1});
    sheet.end();
    CHECK(sheet.at(10, 10) == 0x000400);
    CHECK(sheet.at(17, 13) == 0x000B00);
    CHECK(sheet.at(9, 10) == ground);
    CHECK(sheet.at(18, 10) == ground);
    CHECK((sheet.at(31, 12) >> 8U) > (sheet.at(44, 12) >> 8U));
}

TEST_CASE("Render: rows of a picture may be further apart than they are long") {
    Sheet sheet(64, 48);
    std::vector<std::uint32_t> pixels(5 * 3, 0xFFFF0000U);
    for (std::size_t row = 0; row < 3; ++row) {
        pixels[row * 5] = 0xFF0000FFU;
    }
    const TextureId texture = sheet.renderer.make_texture(pixels.data(), 2, 3, 5 * 4);
    sheet.begin().AddImage(to_imgui(texture), {0, 0}, {2, 3});
    sheet.end();
    for (int y = 0; y < 3; ++y) {
        CHECK(sheet.at(0, y) == 0x0000FF);
        CHECK(sheet.at(1, y) == 0xFF0000);
    }
}

TEST_CASE("Render: a dimmed picture is dimmed only where it was asked for") {
    Sheet sheet(64, 48);
    const TextureId white = texture_of(sheet.renderer, 8, 8, 0xFFFFFFFF);
    ImDrawList& list = sheet.begin();
    list.AddImage(to_imgui(white), {0, 0}, {8, 8}, {0, 0}, {1, 1}, IM_COL32(0x6B, 0x2A, 0x5B, 255));
    list.AddImage(to_imgui(white), {20, 0}, {28, 8});
    sheet.end();
    CHECK(near(sheet.at(4, 4), 0x6B2A5B, 2));
    CHECK(sheet.at(24, 4) == 0xFFFFFF);
}

TEST_CASE("Render: round shapes are filled, smooth at the edge and empty outside") {
    Sheet sheet(100, 100);
    sheet.begin().AddCircleFilled({50, 50}, 40, plum);
    sheet.end();
    CHECK(near(sheet.at(50, 50), 0x6B2A5B, 1));
    CHECK(near(sheet.at(50, 15), 0x6B2A5B, 1));
    CHECK(sheet.at(14, 14) == ground);
    CHECK(sheet.at(50, 5) == ground);
    int between = 0;
    for (int x = 0; x < 100; ++x) {
        between += !near(sheet.at(x, 30), ground, 8) && !near(sheet.at(x, 30), 0x6B2A5B, 8) ? 1 : 0;
    }
    CHECK(between >= 1);
}

TEST_CASE("Render: nothing is drawn outside the clip rectangle") {
    Sheet sheet(64, 48);
    ImDrawList& list = sheet.begin();
    list.PushClipRect({20, 10}, {30, 20});
    list.AddRectFilled({0, 0}, {64, 48}, plum);
    list.PopClipRect();
    list.PushClipRect({40, 40}, {40, 40});
    list.AddRectFilled({0, 0}, {64, 48}, IM_COL32(255, 0, 0, 255));
    list.PopClipRect();
    sheet.end();
    CHECK(sheet.at(20, 10) == 0x6B2A5B);
    CHECK(sheet.at(29, 19) == 0x6B2A5B);
    CHECK(sheet.at(19, 15) == ground);
    CHECK(sheet.at(30, 15) == ground);
    CHECK(sheet.at(45, 45) == ground);
}

TEST_CASE("Render: a picture that was released is left out, and its memory is given back") {
    Sheet sheet(64, 48);
    const std::int64_t before = sheet.renderer.texture_bytes();
    const TextureId gone = texture_of(sheet.renderer, 16, 16, 0xFF00FF00);
    CHECK(sheet.renderer.texture_bytes() == before + 16 * 16 * 4);
    sheet.renderer.release(gone);
    sheet.renderer.release(gone);
    sheet.renderer.release(TextureId::none);
    CHECK(sheet.renderer.texture_bytes() == before);
    sheet.begin().AddImage(to_imgui(gone), {0, 0}, {16, 16});
    sheet.end();
    CHECK(sheet.at(8, 8) == ground);
}

TEST_CASE("Render: a new size keeps the pictures that were made before it") {
    Sheet sheet(64, 48);
    const TextureId green = texture_of(sheet.renderer, 8, 8, 0xFF82B254);
    sheet.renderer.resized(120, 90);
    CHECK(sheet.renderer.width() == 120);
    CHECK(sheet.renderer.height() == 90);
    sheet.begin().AddImage(to_imgui(green), {110, 80}, {118, 88});
    sheet.end();
    CHECK(sheet.at(112, 84) == 0x82B254);
    CHECK(sheet.at(100, 84) == ground);
}

TEST_CASE("Render: what is shown can be kept as a PNG, and a folder that is not there is said so") {
    Sheet sheet(64, 48);
    sheet.begin().AddRectFilled({10, 8}, {30, 20}, plum);
    sheet.end();
    const std::filesystem::path file = std::filesystem::temp_directory_path() / "alongside-render-test.png";
    sheet.renderer.save_png(file.string());
    std::ifstream stream(file, std::ios::binary);
    char start[24] = {};
    stream.read(start, 24);
    CHECK(std::string(start + 1, 3) == "PNG");
    CHECK(static_cast<int>(start[19]) == 64);
    CHECK(static_cast<int>(start[23]) == 48);
    stream.close();
    std::filesystem::remove(file);
    CHECK_THROWS_AS(sheet.renderer.save_png((file / "nowhere.png").string()), std::runtime_error);
}

TEST_CASE("Render: without a display a window is refused with a plain sentence") {
    setenv("SDL_VIDEODRIVER", "no-such-display", 1);
    try {
        Renderer::on_window("Alongside", 320, 200, false);
        FAIL("there should be no window");
    } catch (const std::runtime_error& problem) {
        CHECK(std::string(problem.what()).find("no display") != std::string::npos);
    }
    unsetenv("SDL_VIDEODRIVER");
}

TEST_CASE("Render: a window draws like memory does, and follows its size") {
    setenv("SDL_VIDEODRIVER", "dummy", 1);
    {
        Sheet sheet(Renderer::on_window("Alongside", 320, 200, false));
        CHECK(sheet.renderer.window() != nullptr);
        CHECK(sheet.renderer.width() == 320);
        sheet.begin().AddRectFilled({10, 8}, {30, 20}, plum);
        sheet.end();
        CHECK(sheet.at(10, 8) == 0x6B2A5B);
        CHECK(sheet.at(30, 8) == ground);
        sheet.renderer.resized(200, 100);
        CHECK(sheet.renderer.width() == 200);
    }
    unsetenv("SDL_VIDEODRIVER");
}
