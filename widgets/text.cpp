// Remembers what was measured and drawn, so that a screen that stands still costs nothing; Typesetter does the work.
#include "widgets/text.h"

#include <algorithm>
#include <functional>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "widgets/text_layout.h"

namespace widgets {

namespace {

constexpr std::int64_t texture_bound = 5 * 1024 * 1024; // the fullest screen has about 3
constexpr std::int64_t texture_after = 4 * 1024 * 1024; // room, so that not every frame has to forget something
constexpr std::size_t measure_bound = 4000;             // entries, and bytes of the texts in them
constexpr std::size_t measured_text_bound = 1024 * 1024;

// Everything in a request but its two strings, and the ink (0 for measures).
struct Manner {
    float cap_px, width_px, line;
    int first_line, line_count;
    std::uint32_t ink;
    Weight weight;
    Face face;
    Align align;
    Wrap wrap;
    bool rtl_screen;
    Direction direction;
    friend bool operator==(const Manner&, const Manner&) = default;
};

struct KeyView {
    std::string_view text, language;
    Manner manner;
};

struct Key {
    std::string text, language;
    Manner manner;
    explicit Key(const KeyView& view) : text(view.text), language(view.language), manner(view.manner) {}
};

KeyView view(const KeyView& key) { return key; }
KeyView view(const Key& key) { return {key.text, key.language, key.manner}; }

struct KeyHash {
    using is_transparent = void;
    template <class Any> std::size_t operator()(const Any& any) const {
        const KeyView key = view(any);
        std::size_t hash = std::hash<std::string_view>{}(key.text);
        const auto mix = [&](std::size_t part) { hash = (hash ^ part) * 0x9E3779B1U + (hash >> 15U); };
        mix(std::hash<float>{}(key.manner.cap_px));
        mix(std::hash<float>{}(key.manner.width_px));
        mix(key.manner.ink);
        mix(static_cast<std::size_t>(key.manner.first_line));
        mix(static_cast<std::size_t>(key.manner.weight));
        return hash;
    }
};

struct KeyEqual {
    using is_transparent = void;
    template <class A, class B> bool operator()(const A& a, const B& b) const {
        const KeyView one = view(a);
        const KeyView other = view(b);
        return one.manner == other.manner && one.text == other.text && one.language == other.language;
    }
};

KeyView key_of(const TextRequest& request, std::uint32_t ink) {
    return {request.text, request.language,
        {request.cap_px, request.width_px, request.line, request.first_line, request.line_count, ink, request.weight, request.face,
            request.align, request.wrap, request.rtl_screen, request.direction}};
}

std::uint32_t packed(Color color) {
    return std::uint32_t{color.alpha} << 24U | std::uint32_t{color.red} << 16U | std::uint32_t{color.green} << 8U | color.blue;
}

std::int64_t bytes_of(const TextPicture& picture) { return std::int64_t{4} * picture.width * picture.height; }

template <class Value> struct Remembered {
    Value value;
    std::int64_t last_used = 0;
};
template <class Value> using Memory = std::unordered_map<Key, Remembered<Value>, KeyHash, KeyEqual>;

} // namespace

struct TextEngine::Parts {
    Parts(Renderer& where, std::future<Fonts> with) : renderer(where), coming(std::move(with)) {}
    Renderer& renderer;
    std::future<Fonts> coming;
    std::optional<Fonts> fonts;
    Memory<TextMeasure> measures;
    Memory<TextPicture> pictures;
    std::int64_t now = 0; // counts frames
    std::int64_t texture_bytes = 0;
    std::size_t measured_text = 0;

    void forget_pictures() {
        for (auto& [key, picture] : pictures) {
            renderer.release(picture.value.texture);
        }
        pictures.clear();
        texture_bytes = 0;
    }

    // What was not used since `frame`, the longest unused first, until no more than so many bytes are left.
    void forget_pictures_before(std::int64_t frame, std::int64_t until_bytes) {
        std::vector<Memory<TextPicture>::iterator> idle;
        for (auto at = pictures.begin(); at != pictures.end(); ++at) {
            if (at->second.last_used < frame) {
                idle.push_back(at);
            }
        }
        std::sort(idle.begin(), idle.end(), [](const auto& a, const auto& b) { return a->second.last_used < b->second.last_used; });
        for (const auto& at : idle) {
            if (texture_bytes <= until_bytes) {
                return;
            }
            texture_bytes -= bytes_of(at->second.value);
            renderer.release(at->second.value.texture);
            pictures.erase(at);
        }
    }

    void forget_measures_before(std::int64_t frame) {
        std::erase_if(measures, [&](const auto& entry) { return entry.second.last_used < frame; });
        measured_text = 0;
        for (const auto& [key, measure] : measures) {
            measured_text += key.text.size();
        }
    }
};

Fonts::Fonts() : m_typesetter(std::make_unique<Typesetter>()) {
    for (const Face face : {Face::reading, Face::figures}) {
        for (const Weight weight : {Weight::regular, Weight::bold}) {
            TextRequest request;
            request.text = "Alongside";
            request.face = face;
            request.weight = weight;
            m_typesetter->measure(request);
        }
    }
}
Fonts::Fonts(Fonts&&) noexcept = default;
Fonts& Fonts::operator=(Fonts&&) noexcept = default;
Fonts::~Fonts() = default;

TextEngine::TextEngine(Renderer& renderer, std::future<Fonts> fonts) : m_parts(std::make_unique<Parts>(renderer, std::move(fonts))) {}
TextEngine::~TextEngine() { m_parts->forget_pictures(); }

Typesetter& TextEngine::typesetter() {
    if (!m_parts->fonts) {
        m_parts->fonts = m_parts->coming.valid() ? m_parts->coming.get() : Fonts();
    }
    return *m_parts->fonts->m_typesetter;
}

TextMeasure TextEngine::measure(const TextRequest& request) {
    const KeyView key = key_of(request, 0);
    if (const auto known = m_parts->measures.find(key); known != m_parts->measures.end()) {
        known->second.last_used = m_parts->now;
        return known->second.value;
    }
    const TextMeasure measure = typesetter().measure(request);
    m_parts->measures.emplace(Key(key), Remembered<TextMeasure>{measure, m_parts->now});
    m_parts->measured_text += request.text.size();
    return measure;
}

TextPicture TextEngine::picture(const TextRequest& request, Color ink) {
    if (!m_parts->renderer.is_watched()) {
        return {};
    }
    const KeyView key = key_of(request, packed(ink));
    if (const auto known = m_parts->pictures.find(key); known != m_parts->pictures.end()) {
        known->second.last_used = m_parts->now;
        return known->second.value;
    }
    const TextPixels pixels = typesetter().draw(request, ink);
    TextPicture picture{TextureId::none, pixels.width, pixels.height, pixels.offset_x, pixels.offset_y};
    if (!pixels.argb.empty()) {
        picture.texture = m_parts->renderer.make_texture(pixels.argb.data(), pixels.width, pixels.height, pixels.width * 4);
        m_parts->texture_bytes += bytes_of(picture);
    }
    m_parts->pictures.emplace(Key(key), Remembered<TextPicture>{picture, m_parts->now});
    return picture;
}

TextMeasure TextEngine::line_starts(const TextRequest& request, std::vector<std::size_t>& starts) {
    return typesetter().line_starts(request, starts);
}

void TextEngine::rest() {
    m_parts->forget_pictures_before(m_parts->now - 1, 0);
    m_parts->forget_measures_before(m_parts->now - 1);
}

void TextEngine::tidy() {
    if (m_parts->texture_bytes > texture_bound) {
        m_parts->forget_pictures_before(m_parts->now, texture_after);
    }
    if (m_parts->measures.size() > measure_bound || m_parts->measured_text > measured_text_bound) {
        m_parts->forget_measures_before(m_parts->now);
    }
    ++m_parts->now;
}

void TextEngine::forget_all() {
    m_parts->forget_pictures();
    m_parts->measures.clear();
    m_parts->measured_text = 0;
}

} // namespace widgets
