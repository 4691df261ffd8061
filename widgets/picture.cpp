// Reads each picture of the set once, asks for the others, draws them at the size and in the colours asked for, and keeps the
// textures while they are used.
#include "widgets/picture.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

#include "widgets/photograph_pixels.h"
#include "widgets/picture_file.h"
#include "widgets/picture_recolour.h"

namespace widgets {

namespace {

constexpr std::int64_t texture_bound = 4 * 1024 * 1024; // the fullest screen has about 2
constexpr std::int64_t texture_after = 3 * 1024 * 1024;
constexpr std::int64_t kept_bound = 16 * 1024 * 1024; // two pages of photographs, so that leafing back is at once
constexpr std::int64_t kept_after = 12 * 1024 * 1024;
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
    PictureShape shape;
    friend bool operator==(const KeyView&, const KeyView&) = default;
};

struct Key {
    std::string name;
    int side;
    ThemeName theme;
    bool mirrored;
    PictureShape shape;
    operator KeyView() const { return {name, side, theme, mirrored, shape}; }
};

struct KeyHash {
    using is_transparent = void;
    std::size_t operator()(const KeyView& key) const {
        const auto rest = static_cast<std::size_t>(key.side * 16 + static_cast<int>(key.shape) * 8 + static_cast<int>(key.theme) * 2 + (key.mirrored ? 1 : 0));
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
    bool kept = false, shown = true; // of the source; not the quiet frame in its place
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
    std::int64_t bytes = 0, kept_bytes = 0; // of the set; of the source
    PictureSource source;
    std::map<std::string, std::string, std::less<>> instead;

    const std::string& svg(std::string_view name) {
        const auto known = files.find(name);
        if (known != files.end()) {
            return known->second;
        }
        std::string text = read_picture(folder, name);
        return files.emplace(name, std::move(text)).first->second;
    }

    bool draw_kept(cairo_t* cairo, const KeyView& key) const {
        const auto content = source ? source(key.name) : std::nullopt;
        if (!content || content->empty()) {
            return false;
        }
        if (looks_like_photograph(*content)) {
            return draw_photograph(cairo, *content, key.shape, key.side);
        }
        const std::string text = checked_svg(std::string(content->begin(), content->end()));
        return !text.empty() && draw_svg(cairo, recoloured(text, key.theme), key.side);
    }

    bool draw_from_set(cairo_t* cairo, const KeyView& key) {
        const std::string& text = svg(key.name);
        if (text.empty() || !draw_svg(cairo, recoloured(text, key.theme), key.side)) {
            missing.emplace(key.name);
            return false;
        }
        return true;
    }

    Remembered draw(const KeyView& key) {
        const bool kept = is_kept_picture(key.name);
        Drawn drawn = blank(key.side, key.mirrored);
        const bool shown = kept ? draw_kept(drawn.cairo.get(), key) : draw_from_set(drawn.cairo.get(), key);
        if (!shown) {
            drawn = blank(key.side, key.mirrored);
            draw_frame(drawn.cairo.get(), key.side, theme(key.theme).line);
        }
        cairo_surface_flush(drawn.surface.get());
        const TextureId texture = renderer.make_texture(reinterpret_cast<const std::uint32_t*>(cairo_image_surface_get_data(drawn.surface.get())),
            key.side, key.side, cairo_image_surface_get_stride(drawn.surface.get()));
        return {texture, std::int64_t{4} * key.side * key.side, now, kept, shown};
    }

    std::int64_t& bytes_of(bool kept) { return kept ? kept_bytes : bytes; }

    Memory::iterator forget(Memory::iterator at) {
        bytes_of(at->second.kept) -= at->second.bytes;
        renderer.release(at->second.texture);
        return pictures.erase(at);
    }

    // What was not used since `frame`, the longest unused first, until no more than so many bytes are left.
    void forget_before(std::int64_t frame, bool kept, std::int64_t until_bytes) {
        std::vector<Memory::iterator> idle;
        for (auto at = pictures.begin(); at != pictures.end(); ++at) {
            if (at->second.kept == kept && at->second.last_used < frame) {
                idle.push_back(at);
            }
        }
        std::sort(idle.begin(), idle.end(), [](const auto& a, const auto& b) { return a->second.last_used < b->second.last_used; });
        for (const auto& at : idle) {
            if (bytes_of(kept) <= until_bytes) {
                return;
            }
            forget(at);
        }
    }
};

PictureStore::PictureStore(Renderer& renderer, std::filesystem::path folder) : m_parts(std::make_unique<Parts>(renderer, std::move(folder))) {}
PictureStore::~PictureStore() { forget_all(); }

TextureId PictureStore::picture(std::string_view name, int side_px, ThemeName theme, bool mirrored, PictureShape shape) {
    if (const auto other = m_parts->instead.find(name); other != m_parts->instead.end()) {
        name = other->second;
    }
    const KeyView key{name, std::clamp(side_px, 1, largest_side), theme, mirrored, shape};
    if (const auto known = m_parts->pictures.find(key); known != m_parts->pictures.end()) {
        known->second.last_used = m_parts->now;
        return known->second.texture;
    }
    const Remembered drawn = m_parts->draw(key);
    m_parts->bytes_of(drawn.kept) += drawn.bytes;
    m_parts->pictures.emplace(Key{std::string(name), key.side, theme, mirrored, shape}, drawn);
    return drawn.texture;
}

bool PictureStore::has(std::string_view name) const { return !m_parts->svg(name).empty(); }

void PictureStore::look_for(std::string_view name) {
    if (!is_kept_picture(name) && !has(name)) {
        m_parts->missing.emplace(name);
    }
}

int PictureStore::missing() const { return static_cast<int>(m_parts->missing.size()); }

void PictureStore::ask(PictureSource source) { m_parts->source = std::move(source); }

void PictureStore::show_instead(std::map<std::string, std::string, std::less<>> instead) { m_parts->instead = std::move(instead); }

void PictureStore::forget_kept(bool all) {
    for (auto at = m_parts->pictures.begin(); at != m_parts->pictures.end();) {
        at = at->second.kept && (all || !at->second.shown) ? m_parts->forget(at) : std::next(at);
    }
}

void PictureStore::rest() {
    m_parts->files.clear(); // what is shown is drawn already
    m_parts->forget_before(m_parts->now - 1, false, 0);
    m_parts->forget_before(m_parts->now - 1, true, 0);
}

void PictureStore::tidy() {
    if (m_parts->bytes > texture_bound) {
        m_parts->forget_before(m_parts->now, false, texture_after);
    }
    if (m_parts->kept_bytes > kept_bound) {
        m_parts->forget_before(m_parts->now, true, kept_after);
    }
    ++m_parts->now;
}

void PictureStore::forget_all() {
    for (const auto& [key, picture] : m_parts->pictures) {
        m_parts->renderer.release(picture.texture);
    }
    m_parts->pictures.clear();
    m_parts->bytes = m_parts->kept_bytes = 0;
}

bool is_kept_picture(std::string_view name) { return name.find(':') != std::string_view::npos; }

bool points_somewhere(std::string_view name) {
    constexpr std::array<std::string_view, 5> names{"back", "next-page", "previous-page", "undo", "read-aloud"};
    return std::find(names.begin(), names.end(), name) != names.end();
}

} // namespace widgets
