// Makes photographs with gdk-pixbuf, and writes what a camera adds to them byte by byte.
#include "tests/stage/photographs.h"

#include <gdk-pixbuf/gdk-pixbuf.h>

namespace stage {

namespace {

PhotographFile saved(int width, int height, const Corners& corners, bool alpha, const char* type) {
    GdkPixbuf* const pixels = gdk_pixbuf_new(GDK_COLORSPACE_RGB, alpha ? 1 : 0, 8, width, height);
    for (int corner = 0; corner < 4; ++corner) {
        const int x = corner % 2 == 0 ? 0 : width / 2, y = corner < 2 ? 0 : height / 2;
        GdkPixbuf* const part = gdk_pixbuf_new_subpixbuf(pixels, x, y, x == 0 ? width / 2 : width - width / 2, y == 0 ? height / 2 : height - height / 2);
        const std::uint32_t colour = corners[static_cast<std::size_t>(corner)];
        gdk_pixbuf_fill(part, colour << 8U | colour >> 24U);
        g_object_unref(part);
    }
    gchar* bytes = nullptr;
    gsize size = 0;
    gdk_pixbuf_save_to_buffer(pixels, &bytes, &size, type, nullptr, nullptr);
    PhotographFile file(bytes, bytes + size);
    g_free(bytes);
    g_object_unref(pixels);
    return file;
}

void put(PhotographFile& file, const std::string& bytes) { file.insert(file.end(), bytes.begin(), bytes.end()); }

} // namespace

PhotographFile made_jpeg(int width, int height, const Corners& corners) { return saved(width, height, corners, false, "jpeg"); }
PhotographFile made_png(int width, int height, const Corners& corners) { return saved(width, height, corners, true, "png"); }

PhotographFile as_camera_wrote(const PhotographFile& jpeg, int orientation) {
    using namespace std::string_literals;
    // TIFF, big-endian: one directory of two entries, the orientation (0x0112) and the artist (0x013B), whose words stand behind it.
    const std::string artist = "Taken by Ada, GPS 54.6N"s + '\0';
    std::string exif = "Exif\0\0MM\0\x2A\0\0\0\x08\0\x02"s;
    exif += "\x01\x12\0\x03\0\0\0\x01\0"s + static_cast<char>(orientation) + "\0\0"s;
    exif += "\x01\x3B\0\x02\0\0\0"s + static_cast<char>(artist.size()) + "\0\0\0\x26"s;
    exif += "\0\0\0\0"s + artist;
    PhotographFile file{0xFF, 0xD8, 0xFF, 0xE1, 0, static_cast<unsigned char>(exif.size() + 2)};
    put(file, exif);
    file.insert(file.end(), jpeg.begin() + 2, jpeg.end());
    return file;
}

PhotographFile png_that_claims(std::uint32_t width, std::uint32_t height) {
    PhotographFile file = made_png(4, 4);
    for (unsigned i = 0; i < 4; ++i) {
        file[16 + i] = static_cast<unsigned char>(width >> (24 - 8 * i) & 255U);
        file[20 + i] = static_cast<unsigned char>(height >> (24 - 8 * i) & 255U);
    }
    return file;
}

} // namespace stage
