// JPEG and PNG to pixels, by gdk-pixbuf: for what reads photographs, and what draws them on glass and on paper. The inside of
// those; nothing else includes this.
#pragma once
#include <cairo.h>
#include <gdk-pixbuf/gdk-pixbuf.h>

#include <memory>

#include "widgets/photograph.h"
#include "widgets/picture.h"

namespace widgets {

struct PixbufCloser {
    void operator()(GdkPixbuf* pixbuf) const { g_object_unref(pixbuf); }
};
using Pixels = std::unique_ptr<GdkPixbuf, PixbufCloser>;

struct DecodedPhotograph {
    PhotographTrouble trouble = PhotographTrouble::none;
    Pixels pixels = {}; // upright; null where there was trouble
};

// Which side of it shall be of the size asked for, where it is larger.
enum class WhichSide { longer, shorter };
DecodedPhotograph decode_photograph(std::span<const unsigned char> file, WhichSide, int side_px);

// By its first bytes: whether it is one of the two kinds that are read.
bool looks_like_photograph(std::span<const unsigned char> file);
// Fills a square of that side at the origin, cut to it with its corners rounded, or to the circle inside. Of a tall one the upper part is shown: there
// the faces are. `sharpness`: pixels for each unit of the square. False where it cannot be drawn.
bool draw_photograph(cairo_t*, std::span<const unsigned char> file, PictureShape, double side, double sharpness = 1);

} // namespace widgets
