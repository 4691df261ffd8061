// Paints three still scenes out of soft-edged shapes, with a light from one side, some grain and darker corners, as a camera has them.
#include "app/demo_photographs.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstdint>

#include "widgets/photograph.h"

namespace app {
namespace {

constexpr int width = 960, height = 720;

struct Light {
    float red = 0, green = 0, blue = 0;
};
Light light(std::uint32_t rgb) {
    return {static_cast<float>(rgb >> 16U & 255U), static_cast<float>(rgb >> 8U & 255U), static_cast<float>(rgb & 255U)};
}
Light mixed(Light a, Light b, float part) {
    const float t = std::clamp(part, 0.0F, 1.0F);
    return {a.red + (b.red - a.red) * t, a.green + (b.green - a.green) * t, a.blue + (b.blue - a.blue) * t};
}

// The same number for the same place, at every run.
float chance(int x, int y) {
    auto n = static_cast<std::uint32_t>(x) * 374'761'393U + static_cast<std::uint32_t>(y) * 668'265'263U;
    n = (n ^ n >> 13U) * 1'274'126'177U;
    return static_cast<float>((n ^ n >> 16U) & 0xFFFFU) / 65'535.0F;
}

class Scene {
public:
    Scene(std::uint32_t above, std::uint32_t below, float horizon, std::uint32_t near_horizon, std::uint32_t near_us) : m_pixels(static_cast<std::size_t>(width) * height) {
        for (int y = 0; y < height; ++y) {
            const float down = static_cast<float>(y) / height;
            const Light far = mixed(light(above), light(below), down / horizon);
            const Light ground = mixed(light(near_horizon), light(near_us), (down - horizon) / (1 - horizon));
            for (int x = 0; x < width; ++x) {
                at(x, y) = mixed(far, ground, (down - horizon) * 160 + 0.5F);
            }
        }
    }

    // A box with round corners, lighter towards the light. All in pixels; `soft`: how far its edge fades.
    void box(float x, float y, float w, float h, float round, std::uint32_t colour, float soft = 1.5F, float solid = 1, float shade = 0.22F) {
        const float half_w = w / 2, half_h = h / 2;
        each(x, y, w, h, soft, [&](int px, int py) {
            const float dx = std::abs(static_cast<float>(px) - x - half_w) - half_w + round, dy = std::abs(static_cast<float>(py) - y - half_h) - half_h + round;
            const float out = std::hypot(std::max(dx, 0.0F), std::max(dy, 0.0F)) + std::min(std::max(dx, dy), 0.0F) - round;
            const float lit = 1 + shade * (0.5F - ((static_cast<float>(py) - y) / h * 0.6F + (static_cast<float>(px) - x) / w * 0.4F)) * 2;
            const Light base = light(colour);
            at(px, py) = mixed(at(px, py), {base.red * lit, base.green * lit, base.blue * lit}, solid * std::clamp(0.5F - out / (2 * soft), 0.0F, 1.0F));
        });
    }
    void disc(float x, float y, float across, std::uint32_t colour, float soft = 2, float solid = 1) { box(x - across / 2, y - across / 2, across, across, across / 2, colour, soft, solid); }
    void oval(float x, float y, float w, float h, std::uint32_t colour, float soft, float solid) { box(x - w / 2, y - h / 2, w, h, std::min(w, h) / 2, colour, soft, solid, 0); }
    void leaves(float top, float bottom, int count, int seed, std::uint32_t dark, std::uint32_t bright) {
        for (int i = 0; i < count; ++i) {
            const float x = chance(i, seed) * width, y = top + chance(i, seed + 1) * (bottom - top), size = 26 + chance(i, seed + 2) * 66;
            const Light tone = mixed(light(dark), light(bright), chance(i, seed + 3));
            const auto rgb = static_cast<std::uint32_t>(tone.red) << 16U | static_cast<std::uint32_t>(tone.green) << 8U | static_cast<std::uint32_t>(tone.blue);
            disc(x, y, size, rgb, size / 4, 0.75F);
        }
    }
    void grain_of_wood(float from) {
        for (int y = static_cast<int>(from); y < height; ++y) {
            for (int x = 0; x < width; ++x) {
                const float wave = std::sin(static_cast<float>(y) * 0.55F + 6 * std::sin(static_cast<float>(x) * 0.006F + static_cast<float>(y / 60)));
                at(x, y) = mixed(at(x, y), light(0x4A2A18), 0.10F * std::max(0.0F, wave));
            }
        }
    }

    std::vector<unsigned char> developed() {
        std::vector<std::uint32_t> pixels;
        pixels.reserve(m_pixels.size());
        for (int y = 0; y < height; ++y) {
            for (int x = 0; x < width; ++x) {
                const float dx = static_cast<float>(x) / width - 0.5F, dy = static_cast<float>(y) / height - 0.5F;
                const float corner = 1 - 0.55F * (dx * dx + dy * dy);
                const float grain = (chance(x, y) - 0.5F) * 9;
                const auto level = [&](float value) { return static_cast<std::uint32_t>(std::clamp(value * corner + grain, 0.0F, 255.0F)); };
                const Light& here = at(x, y);
                pixels.push_back(level(here.red) << 16U | level(here.green) << 8U | level(here.blue));
            }
        }
        return widgets::photograph_of_pixels(pixels, width).jpeg;
    }

private:
    Light& at(int x, int y) { return m_pixels[static_cast<std::size_t>(y) * width + static_cast<std::size_t>(x)]; }
    template <typename Paint> void each(float x, float y, float w, float h, float soft, Paint paint) {
        const int right = std::min(width - 1, static_cast<int>(x + w + soft) + 1), bottom = std::min(height - 1, static_cast<int>(y + h + soft) + 1);
        for (int py = std::max(0, static_cast<int>(y - soft)); py <= bottom; ++py) {
            for (int px = std::max(0, static_cast<int>(x - soft)); px <= right; ++px) {
                paint(px, py);
            }
        }
    }
    std::vector<Light> m_pixels;
};

std::vector<unsigned char> garden_bench() {
    Scene scene(0xBFDDF2, 0xE9F1EA, 0.56F, 0x8FB35C, 0x5E8A3C);
    scene.leaves(150, 420, 130, 11, 0x35592B, 0x9CC163);
    scene.leaves(330, 440, 26, 51, 0xC8566B, 0xF2B9C2);
    scene.oval(480, 640, 700, 60, 0x2F4A22, 30, 0.55F);
    for (const float x : {215.0F, 700.0F}) {
        scene.box(x, 380, 26, 250, 6, 0x6B4128);
        scene.box(x + 24, 520, 24, 118, 6, 0x553220);
    }
    for (const float y : {392.0F, 436.0F, 480.0F}) scene.box(190, y, 576, 28, 8, 0xA76C41);
    scene.box(176, 524, 604, 34, 10, 0xB97B4B);
    scene.box(186, 556, 590, 12, 4, 0x7A4A2C);
    return scene.developed();
}

std::vector<unsigned char> loaf() {
    Scene scene(0xE8D9BE, 0xC9AE86, 0.55F, 0xA8744A, 0x8A5A36);
    scene.grain_of_wood(0.55F * height);
    scene.disc(170, 90, 330, 0xFFF3D6, 150, 0.8F); // the window
    scene.oval(500, 560, 640, 90, 0x3C2114, 40, 0.7F);
    scene.box(220, 300, 540, 260, 128, 0xB0713A, 3, 1, 0.42F);
    scene.oval(470, 350, 380, 90, 0xE2AE6E, 46, 0.55F);
    for (const float x : {330.0F, 450.0F, 570.0F}) scene.box(x, 330, 34, 120, 17, 0xEBCB96, 7, 0.9F);
    scene.box(650, 548, 210, 26, 10, 0xD9D5CC, 2, 1, 0.5F); // a knife
    scene.box(820, 544, 120, 34, 14, 0x4A2A18, 2);
    for (int i = 0; i < 60; ++i) scene.disc(180 + chance(i, 5) * 640, 575 + chance(i, 6) * 70, 3 + chance(i, 7) * 7, 0xF3E3C4, 2, 0.8F);
    return scene.developed();
}

std::vector<unsigned char> piano() {
    Scene scene(0xD9C3A2, 0xC4A880, 0.84F, 0x8C5F3E, 0x6E4529);
    scene.disc(760, 130, 420, 0xFFE9B8, 190, 0.75F); // the lamp's light
    scene.box(735, 110, 60, 130, 6, 0x8A6A3A);
    scene.box(700, 60, 130, 90, 30, 0xF6DFA6, 3);
    scene.box(140, 240, 690, 390, 10, 0x55301D, 2, 1, 0.35F);
    scene.box(120, 224, 730, 30, 8, 0x6B3D25, 2);
    scene.box(190, 290, 590, 92, 6, 0x462616, 3);
    scene.box(400, 285, 170, 100, 3, 0xF7F1E2, 2); // the music
    for (int line = 0; line < 5; ++line) scene.box(418, 303 + static_cast<float>(line) * 15, 134, 2, 1, 0x6B6258, 1);
    scene.box(130, 432, 710, 74, 6, 0x3C2012, 2);
    for (int key = 0; key < 28; ++key) scene.box(150 + static_cast<float>(key) * 24, 438, 22, 58, 3, 0xF4EEDF, 1, 1, 0.12F);
    for (int key = 0; key < 27; ++key) {
        if (key % 7 != 2 && key % 7 != 6) scene.box(167 + static_cast<float>(key) * 24, 438, 13, 34, 2, 0x241813, 1);
    }
    scene.box(150, 506, 26, 150, 4, 0x4A2918, 2);
    scene.box(795, 506, 26, 150, 4, 0x4A2918, 2);
    scene.oval(480, 690, 420, 40, 0x3C2114, 24, 0.6F);
    for (const float x : {368.0F, 576.0F}) scene.box(x, 630, 16, 62, 4, 0x4A2918, 2);
    scene.box(350, 600, 260, 40, 16, 0x7B2F38, 3);
    return scene.developed();
}

} // namespace

std::vector<unsigned char> demo_photograph(std::string_view name) {
    assert(name == "bench" || name == "loaf" || name == "piano");
    return name == "bench" ? garden_bench() : name == "loaf" ? loaf() : piano();
}

} // namespace app
