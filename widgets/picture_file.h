// The files of the picture set, read and drawn by librsvg: for what draws pictures on glass and on paper. The inside of both;
// nothing else includes this.
#pragma once
#include <cairo.h>

#include <filesystem>
#include <string>
#include <string_view>

namespace widgets {

// The SVG of that name; empty where there is none, or where it is not a picture that may be drawn. Names come from the data too:
// only plain ones are looked for, never paths.
std::string read_picture(const std::filesystem::path& folder, std::string_view name);
// The same of what came from elsewhere: empty where it is too large, or declares entities.
std::string checked_svg(std::string text);
// Fills a square of that side at the origin. False where it cannot be drawn.
bool draw_svg(cairo_t*, const std::string& svg, double side);

} // namespace widgets
