// The renderer's life: a window or a piece of memory, the textures that belong to it, and reading back what it shows.
#include "widgets/render.h"

#include <SDL.h>
#include <cairo.h>

#include <algorithm>
#include <cstdlib>
#include <stdexcept>
#include <string_view>

#include "widgets/render_draw.h"

namespace widgets {

struct Renderer::Parts {
    bool owns_video = false;
    bool fullscreen_once_shown = false;
    SDL_Window* window = nullptr;
    SDL_Surface* memory = nullptr;   // what a renderer without a window is made on; the picture lies in `glass`
    SDL_Texture* glass = nullptr;    // drawn into instead of the surface, so that it can change its size
    SDL_Renderer* renderer = nullptr;
    int width = 0, height = 0;
    bool watched = true;
    TextureList textures;
    Paints paints;
    std::vector<std::uint32_t> upload; // pixels on their way to a texture

    Parts() = default;
    Parts(const Parts&) = delete;
    Parts& operator=(const Parts&) = delete;
    ~Parts() {
        if (renderer != nullptr) {
            SDL_SetRenderTarget(renderer, nullptr); // or SDL leaks the command by which it leaves the glass
            SDL_DestroyRenderer(renderer);          // and with it every texture
        }
        if (memory != nullptr) {
            SDL_FreeSurface(memory);
        }
        if (window != nullptr) {
            SDL_DestroyWindow(window);
        }
        if (owns_video) {
            SDL_QuitSubSystem(SDL_INIT_VIDEO);
        }
    }

    void make_glass() {
        SDL_SetRenderTarget(renderer, nullptr);
        if (glass != nullptr) {
            SDL_DestroyTexture(glass);
        }
        glass = SDL_CreateTexture(renderer, SDL_PIXELFORMAT_RGB888, SDL_TEXTUREACCESS_TARGET, width, height);
        if (glass == nullptr || SDL_SetRenderTarget(renderer, glass) != 0) {
            throw std::runtime_error(std::string("There is not enough memory for a picture of the screen: ") + SDL_GetError());
        }
    }
};

namespace {

bool is_x() { return std::string_view(SDL_GetCurrentVideoDriver()) == "x11"; }

// The CPU draws this interface faster than most care-home hardware gets OpenGL going, and always the same. X takes its pixels as
// they are; Wayland and a bare screen take them only as one OpenGL texture, and forbidding that would make SDL draw with OpenGL.
void prefer_the_cpu() {
    SDL_SetHint(SDL_HINT_RENDER_DRIVER, "software");
    SDL_SetHint(SDL_HINT_FRAMEBUFFER_ACCELERATION, is_x() ? "0" : "1");
}

// Left to itself, SDL would draw where nobody can see it when there is no display. Who names a driver gets that one.
void use_only_what_can_be_seen() {
    if (std::getenv("SDL_VIDEODRIVER") == nullptr) {
        std::string drivers;
        drivers += std::getenv("DISPLAY") != nullptr ? "x11," : "";
        drivers += std::getenv("WAYLAND_DISPLAY") != nullptr ? "wayland," : "";
        SDL_SetHint(SDL_HINT_VIDEODRIVER, (drivers + "kmsdrm").c_str());
    }
}

// Fingers and mouse come as what they are; the touch layer makes one pointer of them.
void keep_fingers_and_mouse_apart() {
    SDL_SetHint(SDL_HINT_TOUCH_MOUSE_EVENTS, "0");
    SDL_SetHint(SDL_HINT_MOUSE_TOUCH_EVENTS, "0");
    SDL_SetHint(SDL_HINT_MOUSE_AUTO_CAPTURE, "0"); // capture swallows touches
}

std::uint32_t straight(std::uint32_t premultiplied) {
    const std::uint32_t alpha = premultiplied >> 24U;
    if (alpha == 255 || premultiplied == 0) {
        return premultiplied;
    }
    if (alpha == 0) {
        return 0;
    }
    const auto channel = [&](unsigned shift) {
        const std::uint32_t value = premultiplied >> shift & 255U;
        return std::min<std::uint32_t>((value * 255U + alpha / 2) / alpha, 255U) << shift;
    };
    return alpha << 24U | channel(16) | channel(8) | channel(0);
}

} // namespace

Renderer::Renderer(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}
Renderer::Renderer(Renderer&&) noexcept = default;
Renderer& Renderer::operator=(Renderer&&) noexcept = default;
Renderer::~Renderer() = default;

Renderer Renderer::on_window(const std::string& title, int width, int height, bool fullscreen) {
    auto parts = std::make_unique<Parts>();
    use_only_what_can_be_seen();
    keep_fingers_and_mouse_apart();
    if (SDL_InitSubSystem(SDL_INIT_VIDEO) != 0) {
        throw std::runtime_error(std::string("There is no display to show anything on: ") + SDL_GetError());
    }
    parts->owns_video = true;
    prefer_the_cpu();
    Uint32 kind = fullscreen ? SDL_WINDOW_FULLSCREEN_DESKTOP : SDL_WINDOW_RESIZABLE;
    SDL_Rect place{SDL_WINDOWPOS_CENTERED, SDL_WINDOWPOS_CENTERED, width, height};
    // Asked for the whole screen, X waits for a window manager that a kiosk may not have, a tenth of a second of nothing: so the
    // window fills the screen by its size at first, and the question is asked when the first picture is there.
    if (fullscreen && is_x() && SDL_GetDisplayBounds(0, &place) == 0) {
        kind = SDL_WINDOW_BORDERLESS;
        parts->fullscreen_once_shown = true;
    }
    parts->window = SDL_CreateWindow(title.c_str(), place.x, place.y, place.w, place.h, kind | SDL_WINDOW_ALLOW_HIGHDPI);
    if (parts->window == nullptr) {
        throw std::runtime_error(std::string("The display does not let us open a window: ") + SDL_GetError());
    }
    parts->renderer = SDL_CreateRenderer(parts->window, -1, 0);
    if (parts->renderer == nullptr) {
        throw std::runtime_error(std::string("Nothing can be drawn in the window: ") + SDL_GetError());
    }
    SDL_ShowCursor(fullscreen ? SDL_DISABLE : SDL_ENABLE);
    SDL_GetRendererOutputSize(parts->renderer, &parts->width, &parts->height);
    return Renderer(std::move(parts));
}

Renderer Renderer::in_memory(int width, int height) {
    auto parts = std::make_unique<Parts>();
    parts->memory = SDL_CreateRGBSurfaceWithFormat(0, 1, 1, 32, SDL_PIXELFORMAT_ARGB8888);
    parts->renderer = parts->memory == nullptr ? nullptr : SDL_CreateSoftwareRenderer(parts->memory);
    if (parts->renderer == nullptr) {
        throw std::runtime_error(std::string("Nothing can be drawn in memory: ") + SDL_GetError());
    }
    parts->width = width;
    parts->height = height;
    parts->make_glass();
    return Renderer(std::move(parts));
}

void Renderer::look_away(bool away) { m_parts->watched = !away; }
bool Renderer::is_watched() const { return m_parts->watched; }
int Renderer::width() const { return m_parts->width; }
int Renderer::height() const { return m_parts->height; }

void Renderer::resized(int width, int height) {
    if (width == m_parts->width && height == m_parts->height) {
        return;
    }
    m_parts->width = width;
    m_parts->height = height;
    if (m_parts->window == nullptr) {
        m_parts->make_glass();
    }
}

TextureId Renderer::make_texture(const std::uint32_t* argb, int width, int height, int stride_bytes) {
    const Texture texture{
        SDL_CreateTexture(m_parts->renderer, SDL_PIXELFORMAT_ARGB8888, SDL_TEXTUREACCESS_STATIC, width, height), width, height};
    if (texture.handle == nullptr) {
        return TextureId::none;
    }
    // The CPU renderer has no blending of premultiplied pixels.
    std::vector<std::uint32_t>& pixels = m_parts->upload;
    pixels.clear();
    pixels.reserve(static_cast<std::size_t>(width) * static_cast<std::size_t>(height));
    std::uint32_t all = 0xFF000000U;
    for (int y = 0; y < height; ++y) {
        const std::uint32_t* row = argb + static_cast<std::ptrdiff_t>(y) * (stride_bytes / 4);
        for (int x = 0; x < width; ++x) {
            pixels.push_back(straight(row[x]));
            all &= row[x];
        }
    }
    SDL_UpdateTexture(texture.handle, nullptr, pixels.data(), width * 4);
    SDL_SetTextureBlendMode(texture.handle, all == 0xFF000000U ? SDL_BLENDMODE_NONE : SDL_BLENDMODE_BLEND);
    constexpr std::size_t worth_keeping = 256 * 256;
    if (pixels.capacity() > worth_keeping) {
        pixels = {};
    }
    return static_cast<TextureId>(m_parts->textures.add(texture));
}

void Renderer::release(TextureId id) { m_parts->textures.remove(static_cast<std::uintptr_t>(id)); }

std::int64_t Renderer::texture_bytes() const { return m_parts->textures.bytes(); }

void Renderer::draw(const ImDrawData& data) { draw_lists(m_parts->renderer, m_parts->textures, data, m_parts->paints); }

void Renderer::present() {
    if (m_parts->window != nullptr) {
        SDL_RenderPresent(m_parts->renderer);
        if (m_parts->fullscreen_once_shown) {
            m_parts->fullscreen_once_shown = false;
            SDL_SetWindowFullscreen(m_parts->window, SDL_WINDOW_FULLSCREEN_DESKTOP);
        }
    } else {
        SDL_RenderFlush(m_parts->renderer);
    }
}

std::vector<std::uint32_t> Renderer::pixels() {
    std::vector<std::uint32_t> pixels(static_cast<std::size_t>(width()) * static_cast<std::size_t>(height()));
    const SDL_Rect all{0, 0, width(), height()};
    if (SDL_RenderReadPixels(m_parts->renderer, &all, SDL_PIXELFORMAT_ARGB8888, pixels.data(), width() * 4) != 0) {
        throw std::runtime_error(std::string("The screen cannot be read back: ") + SDL_GetError());
    }
    for (std::uint32_t& pixel : pixels) {
        pixel &= 0xFFFFFFU;
    }
    return pixels;
}

void Renderer::save_png(const std::string& file) {
    std::vector<std::uint32_t> shown = pixels();
    const int stride = width() * 4; // as Cairo has it for 32-bit pixels
    cairo_surface_t* picture =
        cairo_image_surface_create_for_data(reinterpret_cast<unsigned char*>(shown.data()), CAIRO_FORMAT_RGB24, width(), height(), stride);
    const cairo_status_t status = cairo_surface_write_to_png(picture, file.c_str());
    cairo_surface_destroy(picture);
    if (status != CAIRO_STATUS_SUCCESS) {
        throw std::runtime_error("The picture " + file + " cannot be written: " + cairo_status_to_string(status));
    }
}

void* Renderer::window() const { return m_parts->window; }

} // namespace widgets
