// Reads pictures with their size and names bounded, and hands them to librsvg.
#include "widgets/picture_file.h"

#include <dlfcn.h>
#include <librsvg/rsvg.h>

#include <algorithm>
#include <fstream>
#include <memory>

#include "widgets/picture.h"

namespace widgets {

namespace {

// The largest of the set has about 4 KB; whatever is far larger is not a picture of ours.
constexpr std::uintmax_t largest_file = 256 * 1024;

bool is_plain_name(std::string_view name) {
    return !name.empty() && name.size() <= 64 && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    });
}

// librsvg takes longer to load than all the other libraries of a picture together, so it is not loaded with the program but
// beside the opening of the window, or with the first picture. The system keeps it, and gives the same again in no time.
void* library() { return dlopen("librsvg-2.so.2", RTLD_NOW | RTLD_NODELETE); }

template <typename Function>
Function* found(void* in, const char* name) {
    return in != nullptr ? reinterpret_cast<Function*>(dlsym(in, name)) : nullptr;
}

} // namespace

void load_picture_library() { library(); }

std::string read_picture(const std::filesystem::path& folder, std::string_view name) {
    if (!is_plain_name(name)) {
        return {};
    }
    const std::filesystem::path file = folder / (std::string(name) + ".svg");
    std::error_code error;
    const std::uintmax_t size = std::filesystem::file_size(file, error);
    if (error || size == 0 || size > largest_file) {
        return {};
    }
    std::ifstream stream(file, std::ios::binary);
    std::string text(static_cast<std::size_t>(size), '\0');
    stream.read(text.data(), static_cast<std::streamsize>(size));
    text.resize(static_cast<std::size_t>(stream.gcount()));
    return checked_svg(std::move(text));
}

std::string checked_svg(std::string text) {
    // Entities can make a small file huge; no picture of ours declares any.
    const bool good = text.size() <= largest_file && text.find("<!DOCTYPE") == std::string::npos;
    return good ? text : std::string();
}

// librsvg bounds what one file may ask for (elements, nesting, entities), and without a base address it opens no other file.
bool draw_svg(cairo_t* cairo, const std::string& svg, double side) {
    void* const rsvg = library();
    const auto read = found<decltype(rsvg_handle_new_from_data)>(rsvg, "rsvg_handle_new_from_data");
    const auto render = found<decltype(rsvg_handle_render_document)>(rsvg, "rsvg_handle_render_document");
    if (read == nullptr || render == nullptr) {
        return false;
    }
    const std::unique_ptr<RsvgHandle, decltype(&g_object_unref)> handle(
        read(reinterpret_cast<const guint8*>(svg.data()), svg.size(), nullptr), &g_object_unref);
    if (handle == nullptr) {
        return false;
    }
    const RsvgRectangle whole{0, 0, side, side};
    return render(handle.get(), cairo, &whole, nullptr) != 0;
}

} // namespace widgets
