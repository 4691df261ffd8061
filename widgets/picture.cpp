// Reads each picture once, draws it with librsvg at the size and in the colours asked for, and keeps the textures while they are used.
#include "widgets/picture.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

#include "widgets/picture_file.h"
#include "widgets/picture_recolour.h"

namespace widgets {

namespace {

constexpr std::int64_t texture_bound = 4 * 1024 * 1024; // the fullest screen has about 2
constexpr std::int64_t texture_after = 3 * 1024 * 1024;
constexpr int largest_side = 2048;

using CairoSurface = std::unique_ptr<cairo_surface_t, decltype(&cairo_surface_destroy)>;
using Cairo = std::unique_ptr<cairo_t, decltype(&cairo_destroy)>;

void draw_frame(cairo_t* cairo, int side, Color line) {
    const double width = std::max(1.0, side / 24.0);
    const double radius = side / 11.0;
    const double near = side / 8.0 + radius;
    const double far = side - near;
    constexpr double quarter = 1.5707963267948966;
    cairo_new_path(cairo);
    cairo_arc(cairo, far, near, radius, -quarter, 0);
    cairo_arc(cairo, far, far, radius, 0, quarter);
    cairo_arc(cairo, near, far, radius, quarter, 2 * quarter);
    cairo_arc(cairo, near, near, radius, 2 * quarter, 3 * quarter);
    cairo_close_path(cairo);
    cairo_set_source_rgb(cairo, line.red / 255.0, line.green / 255.0, line.blue / 255.0);
    cairo_set_line_width(cairo, width);
    cairo_stroke(cairo);
}

struct Drawn {
    CairoSurface surface{nullptr, &cairo_surface_destroy};
    Cairo cairo{nullptr, &cairo_destroy};
};

Drawn blank(int side, bool mirrored) {
    Drawn drawn;
    drawn.surface.reset(cairo_image_surface_create(CAIRO_FORMAT_ARGB32, side, side));
    drawn.cairo.reset(cairo_create(drawn.surface.get()));
    if (mirrored) {
        cairo_translate(drawn.cairo.get(), side, 0);
        cairo_scale(drawn.cairo.get(), -1, 1);
    }
    return drawn;
}

struct KeyView {
    std::string_view name;
    int side;
    ThemeName theme;
    bool mirrored;
    friend bool operator==(const KeyView&, const KeyView&) = default;
};

struct Key {
    std::string name;
    int side;
    ThemeName theme;
    bool mirrored;
    operator KeyView() const { return {name, side, theme, mirrored}; }
};

struct KeyHash {
    using is_transparent = void;
    std::size_t operator()(const KeyView& key) const {
        const auto rest = static_cast<std::size_t>(key.side * 8 + static_cast<int>(key.theme) * 2 + (key.mirrored ? 1 : 0));
        return std::hash<std::string_view>{}(key.name) ^ rest * 0x9E3779B1U;
    }
};

struct KeyEqual {
    using is_transparent = void;
    bool operator()(const KeyView& a, const KeyView& b) const { return a == b; }
};

struct Remembered {
    TextureId texture{};
    std::int64_t bytes = 0;
    std::int64_t last_used = 0;
};

using Memory = std::unordered_map<Key, Remembered, KeyHash, KeyEqual>;

} // namespace

struct PictureStore::Parts {
    Parts(Renderer& where, std::filesystem::path from) : renderer(where), folder(std::move(from)) {}
    Renderer& renderer;
    std::filesystem::path folder;
    std::map<std::string, std::string, std::less<>> files; // empty: there is none
    std::set<std::string, std::less<>> missing;
    Memory pictures;
    std::int64_t now = 0; // counts frames
    std::int64_t bytes = 0;

    const std::string& svg(std::string_view name) {
        const auto known = files.find(name);
        if (known != files.end()) {
            return known->second;
        }
        std::string text = read_picture(folder, name);
        return files.emplace(name, std::move(text)).first->second;
    }

    Remembered draw(const KeyView& key) {
        Drawn drawn = blank(key.side, key.mirrored);
        const std::string& text = svg(key.name);
        if (text.empty() || !draw_svg(drawn.cairo.get(), recoloured(text, key.theme), key.side)) {
            missing.emplace(key.name);
            drawn = blank(key.side, key.mirrored);
            draw_frame(drawn.cairo.get(), key.side, theme(key.theme).line);
        }
        cairo_surface_flush(drawn.surface.get());
        const TextureId texture = renderer.make_texture(reinterpret_cast<const std::uint32_t*>(cairo_image_surface_get_data(drawn.surface.get())),
            key.side, key.side, cairo_image_surface_get_stride(drawn.surface.get()));
        return {texture, std::int64_t{4} * key.side * key.side, now};
    }

    void forget_old() {
        std::vector<Memory::iterator> idle;
        for (auto at = pictures.begin(); at != pictures.end(); ++at) {
            if (at->second.last_used < now) {
                idle.push_back(at);
            }
        }
        std::sort(idle.begin(), idle.end(), [](const auto& a, const auto& b) { return a->second.last_used < b->second.last_used; });
        for (const auto& at : idle) {
            if (bytes <= texture_after) {
                return;
            }
            bytes -= at->second.bytes;
            renderer.release(at->second.texture);
            pictures.erase(at);
        }
    }
};

PictureStore::PictureStore(Renderer& renderer, std::filesystem::path folder) : m_parts(std::make_unique<Parts>(renderer, std::move(folder))) {}
PictureStore::~PictureStore() { forget_all(); }

TextureId PictureStore::picture(std::string_view name, int side_px, ThemeName theme, bool mirrored) {
    const KeyView key{name, std::clamp(side_px, 1, largest_side), theme, mirrored};
    if (const auto known = m_parts->pictures.find(key); known != m_parts->pictures.end()) {
        known->second.last_used = m_parts->now;
        return known->second.texture;
    }
    const Remembered drawn = m_parts->draw(key);
    m_parts->bytes += drawn.bytes;
    m_parts->pictures.emplace(Key{std::string(name), key.side, theme, mirrored}, drawn);
    return drawn.texture;
}

bool PictureStore::has(std::string_view name) const { return !m_parts->svg(name).empty(); }

void PictureStore::look_for(std::string_view name) {
    if (!has(name)) {
        m_parts->missing.emplace(name);
    }
}

int PictureStore::missing() const { return static_cast<int>(m_parts->missing.size()); }

void PictureStore::tidy() {
    if (m_parts->bytes > texture_bound) {
        m_parts->forget_old();
    }
    ++m_parts->now;
}

void PictureStore::forget_all() {
    for (const auto& [key, picture] : m_parts->pictures) {
        m_parts->renderer.release(picture.texture);
    }
    m_parts->pictures.clear();
    m_parts->bytes = 0;
}

bool points_somewhere(std::string_view name) {
    constexpr std::array<std::string_view, 5> names{"back", "next-page", "previous-page", "undo", "read-aloud"};
    return std::find(names.begin(), names.end(), name) != names.end();
}

} // namespace widgets
