// Photographs as they come from somebody's stick, made into what the home keeps: upright, small, and nothing but the picture.
// Knows nothing of files or of who is on it.
#pragma once
#include <cstdint>
#include <span>
#include <vector>

namespace widgets {

// Why a file is no photograph that can be used. The screens have a kind sentence for each.
enum class PhotographTrouble {
    none,
    unreadable,       // the stick was pulled out, or the file is gone
    empty,            // no bytes at all
    not_a_photograph, // by its first bytes neither a JPEG nor a PNG, whatever it is called
    too_large_a_file, // more than largest_photograph_file
    too_many_pixels,  // small on the stick, huge in memory
    damaged           // its end is missing, or it cannot be decoded
};

constexpr std::size_t largest_photograph_file = 40 * 1024 * 1024;
constexpr std::int64_t most_pixels_of_jpeg = 100'000'000; // decoded at a smaller size
constexpr std::int64_t most_pixels_of_png = 32'000'000;   // decoded whole
constexpr int photograph_side_px = 1280;                  // fills the largest panel that a kiosk has, cut square
constexpr std::size_t photograph_bytes = 400 * 1024;

struct Photograph {
    PhotographTrouble trouble = PhotographTrouble::none;
    std::vector<unsigned char> jpeg = {}; // made anew from its pixels: nothing of the camera, the place or the day is in it
    int width = 0, height = 0;
};

// The same bytes give the same photograph. `long_side_px`: its longer side is at most that; a smaller one is not made larger.
// Safe on any thread. A photograph that ends too soon is refused: half a picture is none.
Photograph read_photograph(std::span<const unsigned char> file, int long_side_px = photograph_side_px);

// One that was painted, row by row as 0xRRGGBB, in the same form.
Photograph photograph_of_pixels(std::span<const std::uint32_t> rgb, int width);

} // namespace widgets
