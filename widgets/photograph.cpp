// Reads photographs with gdk-pixbuf, at the smaller size from the start, and writes them anew from their pixels.
#include <algorithm>
#include <cmath>

#include "widgets/photograph_outline.h"
#include "widgets/photograph_pixels.h"

namespace widgets {

namespace {

using Loader = std::unique_ptr<GdkPixbufLoader, decltype(&g_object_unref)>;
using Surface = std::unique_ptr<cairo_surface_t, decltype(&cairo_surface_destroy)>;

struct Wanted {
    WhichSide which{};
    int side = 0;
};

extern "C" void choose_size(GdkPixbufLoader* loader, int width, int height, void* data) {
    const auto& wanted = *static_cast<const Wanted*>(data);
    const int side = wanted.which == WhichSide::longer ? std::max(width, height) : std::min(width, height);
    if (side <= wanted.side) {
        return;
    }
    const double part = static_cast<double>(wanted.side) / side;
    gdk_pixbuf_loader_set_size(loader, std::max(1, static_cast<int>(std::lround(width * part))), std::max(1, static_cast<int>(std::lround(height * part))));
}

// What can be told before anything is decoded.
PhotographTrouble trouble_with(std::span<const unsigned char> file, const std::optional<PhotographOutline>& outline) {
    if (file.empty()) {
        return PhotographTrouble::empty;
    }
    if (file.size() > largest_photograph_file) {
        return PhotographTrouble::too_large_a_file;
    }
    if (!outline) {
        return PhotographTrouble::not_a_photograph;
    }
    const std::int64_t most = outline->kind == PhotographOutline::Kind::jpeg ? most_pixels_of_jpeg : most_pixels_of_png;
    if (outline->width > most || outline->height > most || outline->width * outline->height > most) {
        return PhotographTrouble::too_many_pixels;
    }
    return outline->whole ? PhotographTrouble::none : PhotographTrouble::damaged;
}

// What was clear becomes white, as paper is.
Pixels on_white(Pixels pixels) {
    if (!pixels || gdk_pixbuf_get_has_alpha(pixels.get()) == 0) {
        return pixels;
    }
    const int width = gdk_pixbuf_get_width(pixels.get()), height = gdk_pixbuf_get_height(pixels.get());
    Pixels white(gdk_pixbuf_new(GDK_COLORSPACE_RGB, 0, 8, width, height));
    if (white) {
        gdk_pixbuf_fill(white.get(), 0xFFFFFFFF);
        gdk_pixbuf_composite(pixels.get(), white.get(), 0, 0, width, height, 0, 0, 1, 1, GDK_INTERP_NEAREST, 255);
    }
    return white;
}

Surface surface_of(const GdkPixbuf* pixels) {
    const int width = gdk_pixbuf_get_width(pixels), height = gdk_pixbuf_get_height(pixels);
    Surface surface(cairo_image_surface_create(CAIRO_FORMAT_RGB24, width, height), &cairo_surface_destroy);
    if (cairo_surface_status(surface.get()) != CAIRO_STATUS_SUCCESS) {
        return surface;
    }
    cairo_surface_flush(surface.get());
    const int from_stride = gdk_pixbuf_get_rowstride(pixels), to_stride = cairo_image_surface_get_stride(surface.get());
    const int channels = gdk_pixbuf_get_n_channels(pixels);
    const unsigned char* const from = gdk_pixbuf_read_pixels(pixels);
    unsigned char* const to = cairo_image_surface_get_data(surface.get());
    for (int y = 0; y < height; ++y) {
        const unsigned char* pixel = from + std::ptrdiff_t{y} * from_stride;
        auto* out = reinterpret_cast<std::uint32_t*>(to + std::ptrdiff_t{y} * to_stride);
        for (int x = 0; x < width; ++x, pixel += channels) {
            out[x] = std::uint32_t{pixel[0]} << 16U | std::uint32_t{pixel[1]} << 8U | pixel[2];
        }
    }
    cairo_surface_mark_dirty(surface.get());
    return surface;
}

void cut_to(cairo_t* cairo, PictureShape shape, double side) {
    constexpr double quarter = 1.5707963267948966;
    const double radius = shape == PictureShape::round ? side / 2 : side / 16;
    cairo_new_path(cairo);
    cairo_arc(cairo, side - radius, radius, radius, -quarter, 0);
    cairo_arc(cairo, side - radius, side - radius, radius, 0, quarter);
    cairo_arc(cairo, radius, side - radius, radius, quarter, 2 * quarter);
    cairo_arc(cairo, radius, radius, radius, 2 * quarter, 3 * quarter);
    cairo_close_path(cairo);
}

std::vector<unsigned char> jpeg_of(GdkPixbuf* pixels) {
    std::vector<unsigned char> jpeg;
    for (const char* quality : {"85", "75", "60", "45"}) {
        gchar* bytes = nullptr;
        gsize size = 0;
        if (gdk_pixbuf_save_to_buffer(pixels, &bytes, &size, "jpeg", nullptr, "quality", quality, nullptr) == 0) {
            return {};
        }
        jpeg.assign(bytes, bytes + size);
        g_free(bytes);
        if (jpeg.size() <= photograph_bytes) {
            break;
        }
    }
    return jpeg;
}

} // namespace

bool looks_like_photograph(std::span<const unsigned char> file) { return outline_of(file).has_value(); }

DecodedPhotograph decode_photograph(std::span<const unsigned char> file, WhichSide which, int side_px) {
    const std::optional<PhotographOutline> outline = outline_of(file);
    if (const PhotographTrouble trouble = trouble_with(file, outline); trouble != PhotographTrouble::none) {
        return {trouble};
    }
    const Loader loader(gdk_pixbuf_loader_new_with_type(outline->kind == PhotographOutline::Kind::jpeg ? "jpeg" : "png", nullptr), &g_object_unref);
    if (!loader) {
        return {PhotographTrouble::damaged};
    }
    Wanted wanted{which, side_px};
    g_signal_connect(loader.get(), "size-prepared", G_CALLBACK(choose_size), &wanted);
    const bool written = gdk_pixbuf_loader_write(loader.get(), file.data(), file.size(), nullptr) != 0;
    const bool closed = gdk_pixbuf_loader_close(loader.get(), nullptr) != 0; // asked for in any case
    GdkPixbuf* const found = written && closed ? gdk_pixbuf_loader_get_pixbuf(loader.get()) : nullptr;
    Pixels pixels = found == nullptr ? Pixels() : on_white(Pixels(gdk_pixbuf_apply_embedded_orientation(found)));
    return {pixels ? PhotographTrouble::none : PhotographTrouble::damaged, std::move(pixels)};
}

Photograph read_photograph(std::span<const unsigned char> file, int long_side_px) {
    const DecodedPhotograph decoded = decode_photograph(file, WhichSide::longer, long_side_px);
    if (decoded.trouble != PhotographTrouble::none) {
        return {decoded.trouble};
    }
    Photograph photograph;
    photograph.width = gdk_pixbuf_get_width(decoded.pixels.get());
    photograph.height = gdk_pixbuf_get_height(decoded.pixels.get());
    photograph.jpeg = jpeg_of(decoded.pixels.get());
    photograph.trouble = photograph.jpeg.empty() ? PhotographTrouble::damaged : PhotographTrouble::none;
    return photograph;
}

Photograph photograph_of_pixels(std::span<const std::uint32_t> rgb, int width) {
    const int height = static_cast<int>(rgb.size()) / width;
    const Pixels pixels(gdk_pixbuf_new(GDK_COLORSPACE_RGB, 0, 8, width, height));
    if (!pixels) {
        return {PhotographTrouble::too_many_pixels};
    }
    const std::ptrdiff_t stride = gdk_pixbuf_get_rowstride(pixels.get());
    unsigned char* const to = gdk_pixbuf_get_pixels(pixels.get());
    for (std::size_t i = 0; i < rgb.size(); ++i) {
        const auto across = static_cast<std::size_t>(width);
        unsigned char* const pixel = to + static_cast<std::ptrdiff_t>(i / across) * stride + static_cast<std::ptrdiff_t>(i % across) * 3;
        for (unsigned channel = 0; channel < 3; ++channel) {
            pixel[channel] = static_cast<unsigned char>(rgb[i] >> (16 - 8 * channel) & 255U);
        }
    }
    Photograph photograph{PhotographTrouble::none, jpeg_of(pixels.get()), width, height};
    photograph.trouble = photograph.jpeg.empty() ? PhotographTrouble::damaged : PhotographTrouble::none;
    return photograph;
}

bool draw_photograph(cairo_t* cairo, std::span<const unsigned char> file, PictureShape shape, double side, double sharpness) {
    const DecodedPhotograph decoded = decode_photograph(file, WhichSide::shorter, std::max(1, static_cast<int>(std::ceil(side * sharpness))));
    if (!decoded.pixels) {
        return false;
    }
    const Surface surface = surface_of(decoded.pixels.get());
    if (cairo_surface_status(surface.get()) != CAIRO_STATUS_SUCCESS) {
        return false;
    }
    const double width = gdk_pixbuf_get_width(decoded.pixels.get()), height = gdk_pixbuf_get_height(decoded.pixels.get());
    const double scale = side / std::min(width, height);
    cairo_save(cairo);
    cut_to(cairo, shape, side);
    cairo_clip(cairo);
    cairo_translate(cairo, (side - width * scale) / 2, (side - height * scale) / 4);
    cairo_scale(cairo, scale, scale);
    cairo_set_source_surface(cairo, surface.get(), 0, 0);
    cairo_pattern_set_extend(cairo_get_source(cairo), CAIRO_EXTEND_PAD); // no soft seam where an edge falls between two pixels
    cairo_paint(cairo);
    cairo_restore(cairo);
    return true;
}

} // namespace widgets
