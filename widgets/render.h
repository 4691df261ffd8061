// Puts what a Frame drew onto the glass: ImGui draw data to SDL's renderer, as plain rectangles and copies wherever it can,
// since the CPU renderer draws those many times faster than triangles. Owns every texture. May not know what is drawn.
#pragma once
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "widgets/geometry.h"

struct ImDrawData;

namespace widgets {

// A picture in the renderer's memory; 0 is none. Dies with its Renderer.
enum class TextureId : std::uintptr_t { none = 0 };

class Renderer {
public:
    // A window, fullscreen or not; hidden from the pointer. Throws std::runtime_error with a plain sentence when there is no display.
    static Renderer on_window(const std::string& title, int width, int height, bool fullscreen);
    // Memory only: no display is needed.
    static Renderer in_memory(int width, int height);
    Renderer(Renderer&&) noexcept;
    Renderer& operator=(Renderer&&) noexcept;
    ~Renderer();

    int width() const;
    int height() const;
    // The window's new size in pixels.
    void resized(int width, int height);

    // 32-bit pixels, premultiplied as Cairo makes them (ARGB32 in native order). Ownership stays with the renderer until released.
    TextureId make_texture(const std::uint32_t* argb, int width, int height, int stride_bytes);
    void release(TextureId);
    std::int64_t texture_bytes() const;

    // Nobody will look for now: what is laid out is measured as ever, but neither words nor pictures are painted. For long runs
    // that care for nothing but Items.
    void look_away(bool);
    bool is_watched() const;

    void draw(const ImDrawData&);
    void present();
    // What was last drawn, as a PNG. Throws std::runtime_error when the file cannot be written.
    void save_png(const std::string& file);
    // Pixel as 0xRRGGBB, of what was last drawn.
    std::vector<std::uint32_t> pixels();
    void* window() const; // the SDL window; null in memory

private:
    struct Parts;
    explicit Renderer(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace widgets
