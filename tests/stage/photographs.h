// Photographs made for a test: four corners of four colours, so that a turned, a cut or a mirrored one shows; and what goes wrong
// with the files of real ones.
#pragma once
#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace stage {

using PhotographFile = std::vector<unsigned char>;

// 0xRRGGBB, or 0xAARRGGBB for a PNG: upper left, upper right, lower left, lower right.
using Corners = std::array<std::uint32_t, 4>;
constexpr Corners four_colours{0xD04030, 0x30A050, 0x3050C0, 0xE0C040};

PhotographFile made_jpeg(int width, int height, const Corners& = four_colours);
PhotographFile made_png(int width, int height, const Corners& = four_colours); // with what is clear where a colour has no alpha
// The same JPEG as a camera writes it: held in one of eight ways, with where and by whom it was taken ("GPS 54.6N", "Taken by Ada").
PhotographFile as_camera_wrote(const PhotographFile& jpeg, int orientation);
// A PNG that says it is so large, with nothing of it behind that.
PhotographFile png_that_claims(std::uint32_t width, std::uint32_t height);

} // namespace stage
